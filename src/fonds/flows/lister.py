"""Listing archive files in worker processes of their own, since their bytes may be hostile: one that hangs or overruns
its memory is killed, and the rest of the file is listed without what it hung on."""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import TimeoutError as FutureTimeout
from dataclasses import dataclass, replace
from typing import Any

from pebble import ProcessExpired

from fonds.capture import FoundFile
from fonds.capture.readers import At, Broken, SourceFile
from fonds.errors import FondsError, LimitExceeded, StageFailed
from fonds.flows.listing import PART_ENTRIES, Ask, Line, behind, list_part, peek
from fonds.flows.plan import Basis
from fonds.flows.processes import WorkerLimits, bound_memory, make_pool
from fonds.model import Sidecar

# A file with more such entries was made to hang: it is given up there.
_OVERRUNS = 5
# Pools that were made. One that is forgotten takes its locks along, and a worker that is only just starting says on the
# screen that they are gone.
_MADE: list[Any] = []


def _start(memory_mb: int) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    bound_memory(memory_mb)


@dataclass(slots=True)
class _Listing:
    """The listing of one file. Where a part of it overran a limit its entries are asked for one by one, to find which;
    `overruns` counts them."""

    item: FoundFile
    ask: Ask
    overruns: int = 0
    future: Any = None


class ArchiveLister:
    """A lister whose workers live for one plan. `count` files are listed at a time."""

    def __init__(self, count: int, limits: WorkerLimits) -> None:
        self._count, self._limits = count, limits
        self._pool: Any = None

    def __call__(
        self, files: Iterable[tuple[FoundFile, Sidecar]], basis: Basis
    ) -> Iterator[tuple[FoundFile, tuple[Line, ...], bool]]:
        """The lines of each file, as they come, and whether they were its last."""
        waiting = deque(files)
        if not waiting:
            return
        self._pool = make_pool(min(self._count, len(waiting)), _start, (self._limits.memory_mb,))
        _MADE.append(self._pool)
        try:
            yield from self._list(waiting, basis)
        except BaseException:
            self._pool.stop()
            self._pool.join()
            raise
        self._pool.close()
        self._pool.join()

    def _list(
        self, waiting: deque[tuple[FoundFile, Sidecar]], basis: Basis
    ) -> Iterator[tuple[FoundFile, tuple[Line, ...], bool]]:
        running: deque[_Listing] = deque()
        while waiting or running:
            while waiting and len(running) < self._count:
                item, said = waiting.popleft()
                file = SourceFile(item.path, item.shown, basis.limit)
                running.append(self._schedule(_Listing(item, Ask(file, item.reader.name, basis.selection, said))))
            listing = running.popleft()
            lines, more = self._step(listing)
            if more:
                running.append(self._schedule(listing))
            yield listing.item, lines, not more

    def _schedule(self, listing: _Listing) -> _Listing:
        listing.future = self._call(list_part, listing.ask)
        return listing

    def _call(self, function: Callable[[Ask], Any], ask: Ask) -> Any:
        return self._pool.schedule(function, args=(ask,), timeout=self._limits.seconds)

    def _step(self, listing: _Listing) -> tuple[tuple[Line, ...], bool]:
        """The next lines of a listing, and whether there are more to come."""
        part, error = self._result(listing.future)
        if part is not None:
            listing.ask = replace(listing.ask, after=part.last, past=False)
            return part.lines, part.last is not None
        assert error is not None
        ask = listing.ask
        if ask.most > 1:
            listing.ask = replace(ask, most=1)
            return (), True
        # This very entry overran the limit. Its place is known by the reader before its payload is.
        found, _ = self._result(self._call(peek, ask))
        at = found if isinstance(found, At) else behind(ask.after)
        listing.overruns += 1
        listing.ask = replace(ask, after=at, past=True, most=PART_ENTRIES)
        stuck = ask.past and not isinstance(found, At)
        return (Broken(at, error),), not stuck and listing.overruns < _OVERRUNS

    def _result(self, future: Any) -> tuple[Any, FondsError | None]:
        try:
            return future.result(), None
        except FutureTimeout:
            return None, LimitExceeded("time", f"{self._limits.seconds:g} s for one document")
        except ProcessExpired as error:
            return None, StageFailed("read", f"its worker died (exit code {error.exitcode})")
        except MemoryError:
            return None, LimitExceeded("memory", f"{self._limits.memory_mb} MiB for one worker")
