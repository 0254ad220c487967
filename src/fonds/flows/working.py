"""What workers do: read a capture, process it, make its rows, write its pages."""

from __future__ import annotations

import gc
import pickle
import signal
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fonds.capture import open_capture, open_item, sha256
from fonds.capture.readers import Broken, Item, Loaded, SourceFile, reader_named
from fonds.errors import CaptureChanged, FondsError, LimitExceeded, StageFailed
from fonds.flows.plan import Job
from fonds.flows.processes import OBJECTS_BETWEEN_COLLECTIONS, bound_memory
from fonds.model import Context, Failure, Record, Source
from fonds.pipeline import process, process_parts
from fonds.report import write_document
from fonds.schema.rows import lasting_row
from fonds.settings import Settings

Row = dict[str, Any]
_FIRST = (b"The ferry was late again on Tuesday, by Ada Vint.", b"<p>The ferry was late again on Tuesday.</p>")
# Of this process, if it is a worker.
_started: dict[str, bool] = {}


def started_well() -> bool:
    return _started.get("well", False)


def start_worker(memory_mb: int) -> None:
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
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS)


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


@dataclass(frozen=True, slots=True)
class Made:
    """A document as a worker made it: its row but for the columns `run_…`, pickled, and the places of its capture.

    Rows travel and not records, which take three times as long to pickle; and whoever writes the pages unpickles the
    same bytes again.
    """

    packed: bytes
    sources: tuple[Source, ...]

    def row(self) -> Row:
        """The row but for the columns `run_…`."""
        row: Row = pickle.loads(self.packed)  # noqa: S301 - from a worker of ours
        return row


def _made(record: Record, job: Job, settings: Settings) -> Made:
    row = lasting_row(record, payload_bytes=job.size, default_collection=settings.default_collection)
    return Made(pickle.dumps(row, pickle.HIGHEST_PROTOCOL), record.capture.sources)


def process_job(job: Job, settings: Settings, context: Context) -> tuple[Made, ...] | Failure:
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
    if isinstance(result, Failure):
        return result
    try:
        return tuple(_made(record, job, settings) for record in result)
    except MemoryError:
        return failed(job, "rows", LimitExceeded("memory", "out of memory"))


def write_made(folder: Path, made: Made, rest: Row, how: tuple[bool, str | None, bool]) -> None:
    """Write the pages of a document as made, with what of its row is otherwise or came since; `how` are the further
    arguments of `write_document`. Runs in a worker."""
    write_document(folder, {**made.row(), **rest}, *how)
