"""Upkeep: fewer, larger files, and no superseded ones."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from fonds.archive.hold import lease
from fonds.archive.store import TABLE_NAMES, WRITER, open_table, remove_leavings, writing
from fonds.archive.writer import Writer
from fonds.schema.ledger import Event, event_to_row


@dataclass(frozen=True, slots=True)
class Maintained:
    """Data files of the table documents before and after, and files removed in all tables."""

    files_before: int
    files_after: int
    files_removed: int


def maintain(path: Path, run_id: str = "maintain") -> Maintained:
    """Compact the tables, remove every file that their newest versions do not hold, and write a checkpoint.

    Afterwards `documents/collection=*/*.parquet` is exactly the table. Whoever reads an older version meanwhile loses
    it: run this when nobody does. Raises ArchiveLocked when a run holds the archive.
    """
    with lease(path, run_id) as held:
        writer = Writer(held)  # completes what a killed run left
        writer.commit(events=[event_to_row(Event("maintenance", datetime.now(UTC), run_id=run_id))])
        with held.guard():
            before = len(open_table(path, "documents").file_uris())
            for name in TABLE_NAMES:
                table = open_table(path, name)
                with writing(path):
                    table.optimize.compact(writer_properties=WRITER)
            removed = remove_leavings(path)
            for name in TABLE_NAMES:
                table = open_table(path, name)
                with writing(path):
                    table.create_checkpoint()
                    table.cleanup_metadata()
            after = len(open_table(path, "documents").file_uris())
    return Maintained(before, after, removed)
