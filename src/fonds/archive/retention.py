"""How long what was replaced is kept: superseded data files, by which earlier versions of the tables can be opened, and
earlier rows of documents.

Files are Delta's own matter: the tables say for how long (`delta.deletedFileRetentionDuration`), so every writer of the
archive obeys, whatever its own settings are. Access and withdrawal never wait: what is closed or withdrawn goes from
superseded files at once, see `all_superseded_go`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pyarrow as pa
import pyarrow.dataset as ds
from deltalake import DeltaTable

from fonds.archive.digests import Digests
from fonds.archive.files import Row
from fonds.archive.guarded import reading, writing
from fonds.archive.rewriting import replace_chunks
from fonds.archive.store import dataset, open_table, tables_of
from fonds.schema.tables import REVISIONS

_FILES, _LOG = "delta.deletedFileRetentionDuration", "delta.logRetentionDuration"
_DAYS = re.compile(r"interval (\d{1,6}) days")
# What Delta keeps entries of its logs by itself, in days.
_LOG_DAYS = 30
_MARK = ".superseded-go"
# Rows read and kept at once: some 50 MB, as they hold whole documents.
_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Retention:
    """Days for which superseded files are kept (0: they go at once), and earlier rows of documents (None: until the
    document is withdrawn)."""

    superseded_days: int = 0
    revisions_days: int | None = None


def days_of(table: DeltaTable) -> int:
    """For how many days a table keeps superseded files."""
    found = _DAYS.fullmatch(table.metadata().configuration.get(_FILES) or "")
    return int(found[1]) if found else 0


def keep_superseded(archive: Path, days: int, digests: Digests) -> None:
    """Let the tables keep superseded files for so long, and the entries of their logs that name them."""
    for name in tables_of(archive):
        table = open_table(archive, name)
        if days_of(table) == days:
            continue
        durations = {_FILES: f"interval {days} days", _LOG: f"interval {max(days, _LOG_DAYS)} days"}
        with writing(archive):
            table.alter.set_table_properties(durations)
            digests.add_log(name)


def kept_files(archive: Path, table: DeltaTable) -> Collection[str]:
    """Superseded files of a table whose time has not come yet, as `DeltaTable.vacuum` names them."""
    days = days_of(table)
    if days == 0 or (archive / _MARK).exists():
        return ()

    def older_than(hours: int) -> set[str]:
        return set(table.vacuum(retention_hours=hours, dry_run=True, enforce_retention_duration=False))

    return older_than(0) - older_than(24 * days)


def all_superseded_go(archive: Path) -> None:
    """The next removal of leavings takes all superseded files, whatever their time: also where this run is killed
    before, and the next one does it."""
    with writing(archive):
        (archive / _MARK).touch()


def superseded_are_gone(archive: Path) -> None:
    (archive / _MARK).unlink(missing_ok=True)


def expire_revisions(archive: Path, days: int, now: datetime, digests: Digests) -> int:
    """Remove earlier rows that were replaced more than so many days ago; returns how many. Only under the lease.

    A row was replaced when the run began that made the next one. Rows of documents that reprocessing took out have no
    next one, and stay.
    """
    expired = _expired(archive, now - timedelta(days=days))
    captures = sorted({capture_id for capture_id, _ in expired})
    if captures:
        replace_chunks(
            archive, REVISIONS, "capture_id", _others(archive, captures, expired), gone=captures, digests=digests
        )
    return len(expired)


def _expired(archive: Path, before: datetime) -> set[tuple[str, int]]:
    """Which earlier rows were replaced before an instant, by id and number."""
    made: dict[str, list[tuple[int, datetime, bool]]] = defaultdict(list)
    columns = ["capture_id", "run_revision", "run_started_at"]
    with reading(archive):
        earlier = dataset(archive, REVISIONS).to_table(columns=columns)
        ids = pa.array(sorted(set(earlier["capture_id"].to_pylist())), pa.string())
        current = dataset(archive, "documents").to_table(columns=columns, filter=ds.field("capture_id").isin(ids))
    for table, is_earlier in ((earlier, True), (current, False)):
        for row in table.to_pylist():
            made[row["capture_id"]].append((row["run_revision"] or 1, row["run_started_at"], is_earlier))
    found = set()
    for capture_id, rows in made.items():
        ordered = sorted(rows)
        for (number, _, is_earlier), (_, replaced_at, _) in pairwise(ordered):
            if is_earlier and replaced_at < before:
                found.add((capture_id, number))
    return found


def _others(archive: Path, captures: list[str], expired: set[tuple[str, int]]) -> Iterator[list[Row]]:
    """The rows of these documents that stay, some at a time."""
    for start in range(0, len(captures), _AT_ONCE):
        wanted = ds.field("capture_id").isin(pa.array(captures[start : start + _AT_ONCE], pa.string()))
        with reading(archive):
            rows = dataset(archive, REVISIONS).to_table(filter=wanted).to_pylist()
        if kept := [row for row in rows if (row["capture_id"], row["run_revision"] or 1) not in expired]:
            yield kept
