"""Worker processes with a time limit for each document that kills, and a bound on memory."""

from __future__ import annotations

import gc
import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import TimeoutError as FutureTimeout
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, replace
from multiprocessing import resource_tracker
from typing import Any

from pebble import ProcessExpired, ProcessPool

from fonds.capture import open_capture, open_item, sha256
from fonds.capture.readers import Broken, Item, Loaded, SourceFile, reader_named
from fonds.errors import CaptureChanged, FondsError, LimitExceeded, RunError, SettingsError, StageFailed
from fonds.flows.plan import Job
from fonds.model import Context, Failure, Record
from fonds.pipeline import process, process_parts
from fonds.settings import Settings

# A worker is replaced after so many documents, so that memory that a parser never gives back stays bounded.
_DOCUMENTS_PER_WORKER = 2_000
_OBJECTS_BETWEEN_COLLECTIONS = 100_000


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


_FIRST = (b"The ferry was late again on Tuesday, by Ada Vint.", b"<p>The ferry was late again on Tuesday.</p>")
# Of this process, if it is a worker.
_started: dict[str, bool] = {}


def _started_well() -> bool:
    return _started.get("well", False)


def _start_worker(memory_mb: int) -> None:
    # Ctrl-C and SIGTERM are for the run, which stops its workers itself.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        bound_memory(memory_mb)
        # Tables and models are loaded now, so that the first document's time limit counts the document alone.
        results = [process(open_capture(payload)) for payload in _FIRST]
    except MemoryError:
        results = []
    _started["well"] = bool(results) and not any(isinstance(result, Failure) for result in results)
    gc.collect()
    gc.freeze()
    # A page makes tens of thousands of objects that die with it; looking for cycles among them every 700 took a tenth
    # of the time of HTML pages (80 pages, 30.8 against 27.8 ms without).
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)


def failed(job: Job, stage: str, error: FondsError) -> Failure:
    """The failure row of a job."""
    return Failure(
        source=job.source,
        stage=stage,
        code=error.code,
        message=error.message,
        advice=error.advice,
        retryable=error.retryable,
        capture_id=job.capture_id,
        payload_digest=job.digest,
    )


def _load(job: Job, settings: Settings) -> tuple[Item, Loaded]:
    """Read again what the plan found. Raises FondsError."""
    file = SourceFile(job.path, job.source.path, settings.max_payload_bytes)
    # Kept until the payload is loaded: an entry is read from the file that its reader holds open.
    entries = reader_named(job.reader).load().read(file, job.at)
    entry = next(entries, None)
    if isinstance(entry, Broken):
        raise entry.error
    if not isinstance(entry, Item):
        raise CaptureChanged(job.source.path)
    loaded = entry.load()
    del entries
    if sha256(loaded.payload) != job.digest:
        raise CaptureChanged(job.source.path)
    return entry, loaded


def process_job(job: Job, settings: Settings, context: Context) -> tuple[Record, ...] | Failure:
    """Read one capture and process it, each of its documents where it holds several. Runs in a worker; what goes wrong
    comes back as a Failure."""
    try:
        item, loaded = _load(job, settings)
        capture = open_item(
            item, loaded, format=job.reader, sidecar=job.sidecar, sources=job.sources, settings=settings
        )
    except MemoryError:
        return failed(job, "capture", LimitExceeded("memory", "out of memory"))
    except FondsError as error:
        return failed(job, "capture", error)
    except Exception as error:  # noqa: BLE001 - a defect of a reader is this document's failure, not the run's
        return failed(job, "capture", StageFailed("capture", f"{type(error).__name__}: {error}"[:500]))
    result = process_parts(capture, settings, context)
    # The run has no use for the bytes, which it would hold until the shard is committed.
    if isinstance(result, Failure):
        return result
    return tuple(replace(record, capture=replace(record.capture, payload=b"", content=None)) for record in result)


def _context_of(job: Job, context: Context) -> Context:
    """What of a context concerns a job."""
    url = job.source.url or job.sidecar.url
    return context.only(url, capture_id=job.capture_id, payload=job.digest, replaces=job.replaces)


def _no_workers() -> RunError:
    return RunError(
        "The worker processes of the run died and could not be started again.",
        advice="Look for a lack of memory on the machine, or run with --workers 1; what was committed is kept.",
    )


class Workers:
    """A pool whose tasks end in a result, a Failure, or a killed worker that becomes a Failure."""

    def __init__(self, pool: Any, limits: WorkerLimits) -> None:
        self._pool, self._limits = pool, limits
        self._checked = False

    def _check(self) -> None:
        """Raises SettingsError where a worker has not even the memory to start: every document would fail."""
        if self._checked:
            return
        try:
            self._checked = self._pool.schedule(_started_well).result()
        except (ProcessExpired, MemoryError):
            self._checked = False
        except BrokenProcessPool as error:
            raise _no_workers() from error
        if not self._checked:
            reason = f"a worker can't start with {self._limits.memory_mb} MiB of address space"
            raise SettingsError("memory_limit_mb", f"{reason}; give it twice as much, or 4096, which is the default")

    def process(
        self, jobs: tuple[Job, ...], settings: Settings, context: Context
    ) -> Iterator[tuple[Record, ...] | Failure]:
        """Results in the order of the jobs: the records of each, their payloads left out, or why there are none.

        All are scheduled at once: a shard is bounded in bytes.
        """
        self._check()
        works = [(job, settings, _context_of(job, context)) for job in jobs]
        futures = deque(self._pool.schedule(process_job, args=work, timeout=self._limits.seconds) for work in works)
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

    def expect(self, shards: Sequence[tuple[Job, ...]]) -> None:
        """These shards will be asked for. Processes of this machine begin when they are."""

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


@contextmanager
def start_workers(count: int, limits: WorkerLimits) -> Iterator[Workers]:
    """Worker processes, started by spawning (forking a process that has threads, as Prefect's has, may deadlock), and
    stopped at once when the block is left by an error."""
    pool = make_pool(count, _start_worker, (limits.memory_mb,))
    try:
        yield Workers(pool, limits)
    except BaseException:
        pool.stop()
        pool.join()
        raise
    pool.close()
    pool.join()
