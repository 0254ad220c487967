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
from fonds.archive.digests import Digests
from fonds.archive.files import DataFile, without, write_file
from fonds.archive.guarded import writing
from fonds.archive.hold import lease
from fonds.archive.rewriting import bounds_of, gathered, read_files, removed
from fonds.archive.store import (
    STATISTICS,
    arrow_schema,
    commit_files,
    live_files,
    open_table,
    remove_leavings,
    table_path,
    tables_of,
)
from fonds.archive.writer import Writer
from fonds.schema.ledger import Event, event_to_row
from fonds.schema.tables import PARTITIONED_BY

# As large as deltalake makes them: some ten thousand documents, which is quick to open and not too much to lose.
TARGET_BYTES = 100 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Maintained:
    """Data files of the table documents before and after, and files removed in all tables."""

    files_before: int
    files_after: int
    files_removed: int


def maintain(path: Path, run_id: str = "maintain") -> Maintained:
    """Compact the tables, remove every file that their newest versions do not hold, and write a checkpoint.

    Afterwards `documents/collection=*/*.parquet` is exactly the table. Whoever reads an older version meanwhile loses
    it: run this when nobody does. Raises ArchiveLocked when a run holds the archive, ArchiveDamaged when a file can't
    be read; then the tables stay as they are.
    """
    with lease(path, run_id) as held:
        writer = Writer(held)  # completes what a killed run left
        writer.commit(events=[event_to_row(Event("maintenance", datetime.now(UTC), run_id=run_id))])
        with held.guard():
            before = len(live_files(path, "documents"))
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
    return Maintained(before, after, removed)


def compact(archive: Path, name: str, digests: Digests) -> None:
    """Write small files of a partition as one, in one commit for the table. The rows stay as they are."""
    table = open_table(archive, name)
    partitioned_by = PARTITIONED_BY[name]
    schema, folder = without(arrow_schema(table), partitioned_by), table_path(archive, name)
    added: list[DataFile] = []
    gone: list[RemoveAction] = []
    for group in _groups(table, partitioned_by):
        partition = {column: group[0][f"partition.{column}"] for column in partitioned_by}
        paths = [unquote(file["path"]) for file in group]
        refuse_damaged(digests, [f"{name}/{path}" for path in paths])
        rows = gathered(read_files(archive, [folder / path for path in paths], schema))
        bounds = bounds_of(group, STATISTICS[name])
        with writing(archive):
            added.append(write_file(folder, schema, rows, partition=partition, bounds=bounds))
        gone += [removed(file, partition) for file in group]
    if added:
        commit_files(archive, name, table, added, gone, data_change=False, digests=digests)


def _groups(table: DeltaTable, partitioned_by: Sequence[str]) -> Iterator[list[dict[str, Any]]]:
    """Files that become one: of one partition, two at least, and not larger than the target together."""
    parts: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    for file in sorted(pa.table(table.get_add_actions(flatten=True)).to_pylist(), key=lambda file: file["path"]):
        parts[tuple(file[f"partition.{column}"] for column in partitioned_by)].append(file)
    for files in parts.values():
        group: list[dict[str, Any]] = []
        size = 0
        for file in files:
            if group and size + file["size_bytes"] > TARGET_BYTES:
                if len(group) > 1:
                    yield group
                group, size = [], 0
            group.append(file)
            size += file["size_bytes"]
        if len(group) > 1:
            yield group
