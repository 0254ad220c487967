"""Files that no version of a table names: orphans of killed writes, and superseded ones whose time has come."""

from __future__ import annotations

import shutil
from pathlib import Path
from urllib.parse import unquote

from deltalake import DeltaTable

from fonds.archive.guarded import writing
from fonds.archive.retention import kept_files, superseded_are_gone
from fonds.archive.store import open_table, table_path, tables_of


def remove_leavings(archive: Path) -> int:
    """Remove files that a killed or failed write left behind, and superseded ones that are not to be kept any longer
    (`fonds.archive.retention`); returns how many. Only under the lease.

    Data files that no version refers to are what `vacuum(full=True)` finds. Half-written ones carry a `#` and a number
    after their name, which the library's own listing does not show.
    """
    removed = 0
    for name in tables_of(archive):
        path = table_path(archive, name)
        for half in path.rglob("*#*"):
            if half.is_file() and half.name.rpartition("#")[2].isdigit():
                half.unlink(missing_ok=True)
                removed += 1
        table = open_table(archive, name)
        with writing(archive):
            # The library's own removal writes two commits, and knows no file that is to stay.
            kept = kept_files(archive, table)
            removed += sum(_remove(path, listed) for listed in _unnamed(table) if listed not in kept)
    superseded_are_gone(archive)
    for folder in archive.glob(".*.tmp"):
        shutil.rmtree(folder, ignore_errors=True)
    return removed


def _unnamed(table: DeltaTable) -> list[str]:
    """Files below the table that its newest version does not hold. The listing also names files that were removed
    before."""
    return list(table.vacuum(retention_hours=0, dry_run=True, enforce_retention_duration=False, full=True))


def _remove(table: Path, listed: str) -> bool:
    """Remove a file that a table lists, where it is on the disk. Names of partitions stand there as they are or
    quoted."""
    there = next((table / name for name in (listed, unquote(listed)) if (table / name).is_file()), None)
    if there is not None:
        there.unlink()
    return there is not None
