"""Worker processes with a time limit for each document that kills, and a bound on memory."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import TimeoutError as FutureTimeout
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import pairwise
from typing import Any

from pebble import ProcessExpired

from fonds.errors import LimitExceeded, RunError, SettingsError, StageFailed
from fonds.flows.plan import Job
from fonds.flows.processes import WorkerLimits, make_pool
from fonds.flows.working import Made, failed, process_job, start_worker, started_well
from fonds.model import Context, Failure
from fonds.settings import Settings


def _context_of(job: Job, context: Context) -> Context:
    """What of a context concerns a job."""
    url = job.source.url or job.sidecar.url
    return context.only(url, capture_id=job.capture_id, payload=job.digest, replaces=job.replaces)


def _no_workers() -> RunError:
    return RunError(
        "The worker processes of the run died and could not be started again.",
        advice="Look for a lack of memory on the machine, or run with --workers 1; what was committed is kept.",
    )


# Captures of the next shard that are begun with a shard, for each worker: so many are done while it is committed.
_AHEAD = 16
Futures = deque[Any]


class Workers:
    """A pool whose tasks end in a result, a Failure, or a killed worker that becomes a Failure.

    `ahead` captures of the next shard are begun with each, so that workers have something to do while the run commits.
    """

    def __init__(self, pool: Any, limits: WorkerLimits, ahead: int = 0) -> None:
        self._pool, self._limits, self._ahead = pool, limits, ahead
        self._checked = False
        # By a shard's identity: the one that comes after it, and what of it is begun already.
        self._next: dict[int, tuple[Job, ...]] = {}
        self._begun: dict[int, Futures] = {}

    def _check(self) -> None:
        """Raises SettingsError where a worker has not even the memory to start: every document would fail."""
        if self._checked:
            return
        try:
            self._checked = self._pool.schedule(started_well).result()
        except (ProcessExpired, MemoryError):
            self._checked = False
        except BrokenProcessPool as error:
            raise _no_workers() from error
        if not self._checked:
            reason = f"a worker can't start with {self._limits.memory_mb} MiB of address space"
            raise SettingsError("memory_limit_mb", f"{reason}; give it twice as much, or 4096, which is the default")

    def process(
        self, jobs: tuple[Job, ...], settings: Settings, context: Context
    ) -> Iterator[tuple[Made, ...] | Failure]:
        """Results in the order of the jobs: the documents of each, or why there are none.

        All are scheduled at once: a shard is bounded in bytes.
        """
        self._check()
        futures = self._begun.pop(id(jobs), Futures())
        futures += self._schedule(jobs[len(futures) :], settings, context)
        if (after := self._next.get(id(jobs))) is not None and id(after) not in self._begun:
            self._begun[id(after)] = self._schedule(after[: self._ahead], settings, context)
        for job in jobs:
            future = futures.popleft()  # a result that was given is held no longer
            try:
                yield future.result()
            except FutureTimeout:
                yield failed(job, "process", LimitExceeded("time", f"{self._limits.seconds:g} s for one document"))
            except ProcessExpired as error:
                yield failed(job, "process", StageFailed("process", f"its worker died (exit code {error.exitcode})"))
            except MemoryError:
                yield failed(job, "process", LimitExceeded("memory", f"{self._limits.memory_mb} MiB for one worker"))
            except BrokenProcessPool as error:
                raise _no_workers() from error

    def _schedule(self, jobs: tuple[Job, ...], settings: Settings, context: Context) -> Futures:
        works = [(job, settings, _context_of(job, context)) for job in jobs]
        return Futures(self._pool.schedule(process_job, args=work, timeout=self._limits.seconds) for work in works)

    def expect(self, shards: Sequence[tuple[Job, ...]]) -> None:
        """These shards will be asked for, in this order, each at least once."""
        self._next = {id(shard): after for shard, after in pairwise(shards)}

    def map(self, function: Callable[..., object], arguments: Sequence[tuple[Any, ...]]) -> None:
        """Call a function with each tuple of arguments in the workers, and wait; errors are raised here."""
        if arguments:
            self._check()
        for future in [self._pool.schedule(function, args=each) for each in arguments]:
            try:
                future.result()
            except BrokenProcessPool as error:
                raise _no_workers() from error


@contextmanager
def start_workers(count: int, limits: WorkerLimits) -> Iterator[Workers]:
    """Worker processes, started by spawning (forking a process that has threads, as Prefect's has, may deadlock), and
    stopped at once when the block is left by an error."""
    pool = make_pool(count, start_worker, (limits.memory_mb,))
    try:
        yield Workers(pool, limits, _AHEAD * count)
    except BaseException:
        pool.stop()
        pool.join()
        raise
    pool.close()
    pool.join()
