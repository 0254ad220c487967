"""Taking documents out of the archive: rows, what events say of them, and the history of the tables.

The tombstone comes first, in one commit of events. From then on no reader that goes through `documents_in_force` gives
the document, and no run brings it back. What follows may be stopped anywhere and done again: each step looks at what is
there. When all is gone, an event `deletion` says so.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.dataset as ds

from fonds.archive.copies import about
from fonds.archive.corpus import refresh_corpus
from fonds.archive.digests import LOG, log_files, version_of
from fonds.archive.files import Row
from fonds.archive.finding import forget
from fonds.archive.guarded import reading, writing
from fonds.archive.leavings import remove_leavings
from fonds.archive.retention import all_superseded_go
from fonds.archive.rewriting import replace_rows
from fonds.archive.store import dataset, open_table, tables_of
from fonds.archive.tombstones import Tombstone, read_tombstones
from fonds.archive.writer import Writer
from fonds.buckets import beside
from fonds.schema.ledger import WITHDRAWAL, WITHDRAWAL_DONE
from fonds.schema.tables import CORPUS

# What an event of a withdrawn document no longer says. Its type, time, outcome and agent, and the digests, stay.
_SILENT: Mapping[str, Any] = {
    "detail": None,
    "sources": [],
    "places": None,
    "outcome_detail": None,
    "linked_objects": None,
}


def unfinished(archive: Path) -> list[Tombstone]:
    """Tombstones of withdrawals that were stopped before everything was gone."""
    return [stone for stone in read_tombstones(archive).values() if not stone.is_done]


def remove_documents(writer: Writer, stones: Sequence[Tombstone]) -> None:
    """Remove the rows of withdrawn documents from all tables, with every file and every log that held them."""
    archive, ids = writer.path, {stone.capture_id for stone in stones}
    forget(archive, ids)
    with writer.guard():
        all_superseded_go(archive)
        for name in tables_of(archive):
            if name in ("events", "failures"):
                continue
            gone = _keys(archive, name, "capture_id", about(ids))
            replace_rows(archive, name, "capture_id", [], writer.digests, without_keys=gone)
        silenced = _silenced(archive, ids)
        replace_rows(archive, "events", "event_id", silenced, writer.digests)
        writer.forget_failures(lambda row: _concerns(row, stones))
    # What is said of other documents may rest on these: clusters bear the name of one of theirs.
    if CORPUS in tables_of(archive):
        refresh_corpus(writer, WITHDRAWAL)
    with writer.guard():
        for leaving in (*archive.glob(".*.tmp"), beside(archive, ".reprocess")):
            shutil.rmtree(leaving, ignore_errors=True)
        remove_leavings(archive)
        _forget_history(writer)


def _keys(archive: Path, name: str, key: str, wanted: Any) -> list[str]:
    with reading(archive):
        return list(map(str, dataset(archive, name).to_table(columns=[key], filter=wanted)[key].to_pylist()))


def _silenced(archive: Path, ids: set[str]) -> list[Row]:
    """The events of withdrawn documents that say more than they may, as they are to be."""
    with reading(archive):
        wanted = ds.field("capture_id").isin(pa.array(sorted(ids), pa.string()))
        rows = dataset(archive, "events").to_table(filter=wanted).to_pylist()
    found: list[Row] = []
    for row in rows:
        if row["event_type"] in (WITHDRAWAL, WITHDRAWAL_DONE):
            continue
        silent = {**row, **{name: value for name, value in _SILENT.items() if name in row}}
        if any(row[name] for name in _SILENT if name in row):
            found.append(silent)
    return found


def _concerns(row: Row, stones: Sequence[Tombstone]) -> bool:
    """Whether a failure is about one of these documents: its bytes, or its place."""
    place = row["source_path"] if row["source_offset"] is None else f"{row['source_path']}#{row['source_offset']}"
    payload = row["payload_digest"] or ""
    return any(
        row["capture_id"] == stone.capture_id
        or (stone.parent is None and (payload == stone.payload_digest or place in stone.paths))
        for stone in stones
    )


def _forget_history(writer: Writer) -> None:
    """Let the logs begin anew: earlier versions can't be opened any more, and what they said of rows is gone."""
    archive = writer.path
    for name in tables_of(archive):
        table = open_table(archive, name)
        with writing(archive):
            table.create_checkpoint()
            newest = table.version()
            for path in log_files(archive, name):
                if version_of(path) < newest:
                    (archive / path).unlink(missing_ok=True)
            for leaving in (archive / name / LOG).glob(".*"):
                leaving.unlink(missing_ok=True)
    writer.heal_digests()
