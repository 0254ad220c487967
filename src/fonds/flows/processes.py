"""Processes that do what may hang or overrun its memory: each call with a time limit that kills."""

from __future__ import annotations

import gc
import multiprocessing
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import resource_tracker
from typing import Any

from pebble import ProcessPool

# A worker is replaced after so many documents, so that memory that a parser never gives back stays bounded.
_DOCUMENTS_PER_WORKER = 2_000
# A page makes tens of thousands of objects that die with it; looking for cycles among them every 700 took a tenth of
# the time of HTML pages (80 pages, 30.8 against 27.8 ms without), and three fifths of unpickling rows (1.9 for 0.7 ms).
OBJECTS_BETWEEN_COLLECTIONS = 100_000


@dataclass(frozen=True, slots=True)
class WorkerLimits:
    """`seconds` of wall clock for one document, `memory_mb` MiB of address space for one worker."""

    seconds: float
    memory_mb: int


def bound_memory(memory_mb: int) -> None:
    """Bound the address space of this process, in MiB; Linux only."""
    try:
        import resource  # noqa: PLC0415 - absent on Windows
    except ImportError:
        return
    size = memory_mb * 1024 * 1024
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (size if hard < 0 else min(size, hard), hard))


@contextmanager
def few_collections() -> Iterator[None]:
    """Look for cycles less often, as workers do, while a run takes rows from them."""
    before = gc.get_threshold()
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS)
    try:
        yield
    finally:
        gc.set_threshold(*before)


@contextmanager
def _interrupts_blocked() -> Iterator[None]:
    """Block Ctrl-C in this thread, and in threads and processes that are started meanwhile."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


class _Pool(ProcessPool):
    """A pool whose workers a terminal's Ctrl-C never reaches: it goes to every process, and they take seconds until
    they can ignore it themselves. Pebble's initializer, its way to do so, comes after their imports; so its public
    `schedule` is overridden, which starts the threads that start them."""

    def schedule(self, *arguments: Any, **options: Any) -> Any:
        """As `ProcessPool.schedule`, whose first call starts the threads that start workers, then and later."""
        resource_tracker.ensure_running()  # its start would unblock Ctrl-C again
        with _interrupts_blocked():
            return super().schedule(*arguments, **options)


def make_pool(count: int, initializer: Callable[..., None], arguments: tuple[object, ...]) -> Any:
    """A pool of spawned processes."""
    return _Pool(
        max_workers=count,
        max_tasks=_DOCUMENTS_PER_WORKER,
        initializer=initializer,
        initargs=arguments,
        context=multiprocessing.get_context("spawn"),
    )
