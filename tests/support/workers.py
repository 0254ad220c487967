"""Workers of runs inside the test's own process: starting one costs three seconds of CPU, most runs have few captures.

What crosses the border between processes is pickled here as well. A time limit or a bound on memory that has to be kept
needs a process: such a test asks for two workers, or bears the mark `processes`.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from typing import Any

import pytest

from fonds.flows import lister, pool, processes, working
from fonds.flows.auditing import rows

# Names of tests that want processes and are running.
STARTED: set[str] = set()


class OwnProcess:
    """Does what is scheduled at once, as a pool of one worker would; its initializer would bound the test itself."""

    def schedule(self, function: Callable[..., object], args: tuple[Any, ...] = (), **_: object) -> Future[Any]:
        future: Future[Any] = Future()
        try:
            function, args = pickle.loads(pickle.dumps((function, args)))
            future.set_result(pickle.loads(pickle.dumps(function(*args))))
        except Exception as error:  # noqa: BLE001 - as a pool hands on whatever was raised
            future.set_exception(pickle.loads(pickle.dumps(error)))
        return future

    def close(self) -> None:
        """Nothing is open."""

    stop = join = close


@contextmanager
def own_process() -> Iterator[None]:
    """Runs with one worker do their work in this process, those with more start theirs, and so do all where `STARTED`
    says so."""
    made = processes.make_pool

    def make_pool(count: int, initializer: Callable[..., None], arguments: tuple[object, ...]) -> Any:
        return made(count, initializer, arguments) if count > 1 or STARTED else OwnProcess()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pool, "make_pool", make_pool)
        patch.setattr(lister, "make_pool", make_pool)
        patch.setattr(rows, "make_pool", make_pool)
        patch.setattr(lister, "_MADE", [])
        patch.setitem(working._started, "well", True)
        yield
