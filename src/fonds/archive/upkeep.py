"""Upkeep: fewer, larger files, and no superseded ones."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pyarrow as pa
from deltalake import DeltaTable
from deltalake.transaction import RemoveAction

from fonds.archive.check import refuse_damaged
from fonds.archive.digests import Digests, log_files, version_of
from fonds.archive.files import DataFile, without, write_file
from fonds.archive.guarded import reading, writing
from fonds.archive.hold import lease
from fonds.archive.leavings import remove_leavings
from fonds.archive.retention import Retention, expire_revisions, keep_superseded, kept_files
from fonds.archive.rewriting import bounds_of, gathered, read_files, removed
from fonds.archive.store import (
    arrow_schema,
    commit_files,
    live_files,
    open_table,
    partitions_of,
    statistics_of,
    table_path,
    tables_of,
)
from fonds.archive.writer import Writer
from fonds.schema.ledger import Event, event_to_row

# A file of LEAST_BYTES is never written again for being small; those below become files of at most MOST_BYTES. Ten
# thousand documents and more in a file: few files to open among millions, and not too much to read and write where one
# row of it changes.
LEAST_BYTES, MOST_BYTES = 128 * 1024 * 1024, 512 * 1024 * 1024
# Files of one partition that could be one, or versions since the last checkpoint, from which on upkeep is due. With 365
# nightly commits opening costs what stands in docs/production.md.
DUE_FILES = 30
DUE_VERSIONS = 100
_AT_ONCE = Retention()


@dataclass(frozen=True, slots=True)
class TableFacts:
    """A table as it is: rows, files, bytes of data, and the version of its log."""

    name: str
    rows: int
    files: int
    size: int
    version: int


@dataclass(frozen=True, slots=True)
class Maintained:
    """Data files of the table documents before and after; files removed in all tables: `orphans` that killed runs left,
    `superseded` ones that upkeep put others in the place of; `kept` superseded ones whose time has not come.
    `expired` counts earlier rows of documents that went. `tables` are the tables as they are then."""

    files_before: int
    files_after: int
    orphans: int
    superseded: int
    kept: int
    expired: int
    tables: tuple[TableFacts, ...]

    @property
    def files_removed(self) -> int:
        return self.orphans + self.superseded


def due(path: Path) -> str:
    """Why upkeep is due, as the end of a sentence; empty when it is not. Reads the logs alone."""
    for name in tables_of(path):
        table = open_table(path, name)
        most = max((len(group) for group in _groups(table, partitions_of(name))), default=0)
        if most >= DUE_FILES:
            return f"the table {name} has {most} small files that can be one"
        since = table.version() - _checkpointed(path, name)
        if since >= DUE_VERSIONS:
            return f"the log of the table {name} has {since} versions since its last checkpoint"
    return ""


def _checkpointed(path: Path, name: str) -> int:
    """The version of a table's last checkpoint; 0 where there is none."""
    return max((version_of(file) for file in log_files(path, name) if file.endswith(".parquet")), default=0)


def facts_of(path: Path) -> tuple[TableFacts, ...]:
    """The tables as they are, by their logs."""
    facts = []
    for name in sorted(tables_of(path)):
        table = open_table(path, name)
        with reading(path):
            files = pa.table(table.get_add_actions(flatten=True)).to_pylist()
        rows, size = sum(file["num_records"] or 0 for file in files), sum(file["size_bytes"] for file in files)
        facts.append(TableFacts(name, rows, len(files), size, table.version()))
    return tuple(facts)


def maintain(path: Path, run_id: str = "maintain", retention: Retention = _AT_ONCE) -> Maintained:
    """Compact the tables, remove every file that their newest versions do not hold and that is not to be kept, and
    write a checkpoint.

    Where nothing superseded is kept, `documents/collection=*/*.parquet` is exactly the table afterwards, and whoever
    reads an older version meanwhile loses it: run this when nobody does. Raises ArchiveLocked when a run holds the
    archive, ArchiveDamaged when a file can't be read; then the tables stay as they are.
    """
    with lease(path, run_id) as held:
        return tidy(Writer(held), run_id, retention)  # which completes what a killed run left


def tidy(writer: Writer, run_id: str, retention: Retention = _AT_ONCE) -> Maintained:
    """`maintain` by a writer that holds the archive already."""
    path, now = writer.path, datetime.now(UTC)
    expired = 0
    with writer.guard():
        before = len(live_files(path, "documents"))
        keep_superseded(path, retention.superseded_days, writer.digests)
        if retention.revisions_days is not None:
            expired = expire_revisions(path, retention.revisions_days, now, writer.digests)
    gone = f"{expired} earlier rows replaced more than {retention.revisions_days} days ago removed" if expired else None
    writer.commit(events=[event_to_row(Event("maintenance", now, detail=gone, run_id=run_id))])
    with writer.guard():
        for name in tables_of(path):
            compact(path, name, writer.digests)
        removed = remove_leavings(path)
        for name in tables_of(path):
            table = open_table(path, name)
            with writing(path):
                table.create_checkpoint()
                table.cleanup_metadata()
        writer.heal_digests()
        after = len(live_files(path, "documents"))
        kept = sum(len(kept_files(path, open_table(path, name))) for name in tables_of(path))
    return Maintained(before, after, writer.recovered.files_removed, removed, kept, expired, facts_of(path))


def compact(archive: Path, name: str, digests: Digests) -> None:
    """Write small files of a partition as one, in one commit for the table. The rows stay as they are."""
    table = open_table(archive, name)
    partitioned_by = partitions_of(name)
    schema, folder = without(arrow_schema(table), partitioned_by), table_path(archive, name)
    added: list[DataFile] = []
    gone: list[RemoveAction] = []
    for group in _groups(table, partitioned_by):
        partition = {column: group[0][f"partition.{column}"] for column in partitioned_by}
        paths = [unquote(file["path"]) for file in group]
        refuse_damaged(digests, [f"{name}/{path}" for path in paths])
        rows = gathered(read_files(archive, [folder / path for path in paths], schema))
        bounds = bounds_of(group, statistics_of(name))
        with writing(archive):
            added.append(write_file(folder, schema, rows, partition=partition, bounds=bounds))
        gone += [removed(file, partition) for file in group]
    if added:
        commit_files(archive, name, table, added, gone, data_change=False, digests=digests)


def _groups(table: DeltaTable, partitioned_by: Sequence[str]) -> Iterator[list[dict[str, Any]]]:
    """Files that become one: small ones of one partition, two at least, and not larger than MOST_BYTES together."""
    parts: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    for file in sorted(pa.table(table.get_add_actions(flatten=True)).to_pylist(), key=lambda file: file["path"]):
        if file["size_bytes"] < LEAST_BYTES:
            parts[tuple(file[f"partition.{column}"] for column in partitioned_by)].append(file)
    for files in parts.values():
        group: list[dict[str, Any]] = []
        size = 0
        for file in files:
            if group and size + file["size_bytes"] > MOST_BYTES:
                if len(group) > 1:
                    yield group
                group, size = [], 0
            group.append(file)
            size += file["size_bytes"]
        if len(group) > 1:
            yield group
