"""The Delta tables on disk: where they lie, how they are opened, made and written.

Measured with deltalake 1.6 (a test keeps each): append, overwrite, delete and compaction keep field descriptions,
nested ones too, and the compression given; `merge` does not and is not used. Statistics hold whole texts unless
bounded, which puts every document into the log a second time, and instants cut to milliseconds, by which a reader that
prunes could lose rows; so they are kept for a few columns only.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal
from urllib.parse import unquote

import pyarrow as pa
import pyarrow.dataset as ds
from deltalake import DeltaTable, Schema, WriterProperties, write_deltalake
from deltalake.exceptions import DeltaError, TableNotFoundError

from fonds.errors import ArchiveDamaged, ArchiveError, ArchiveNotFound
from fonds.schema.tables import MEANINGS, PARTITIONED_BY, SCHEMAS, SORTED_BY

Row = Mapping[str, Any]

# Documents come last, so an archive that has them has all its tables.
TABLE_NAMES = ("failures", "events", "documents")
PROTOCOL = (1, 2)
_STATISTICS = {"documents": "capture_id,tier", "events": "event_id,event_type", "failures": "code"}
# zstd 3 takes a seventh of the time of level 9 for 3 % more space. 64 characters hold a digest whole. A row group of
# 1,000 documents is some 50 MB of text, read only where its columns are asked for.
WRITER = WriterProperties(
    compression="ZSTD", compression_level=3, statistics_truncate_length=64, max_row_group_size=1_000
)
# An Arrow array of strings ends at 2 GiB; batches stay far below, so that no commit fails for the size of its texts.
BATCH_ROWS = 500
BATCH_CHARS = 64 * 1024 * 1024


def table_path(archive: Path, name: str) -> Path:
    return archive / name


@contextmanager
def reading(archive: Path) -> Iterator[None]:
    """Turn what a damaged table raises into ArchiveDamaged."""
    try:
        yield
    except (DeltaError, pa.ArrowException, OSError) as error:
        raise ArchiveDamaged(str(archive), str(error).splitlines()[0] if str(error) else repr(error)) from error


@contextmanager
def writing(archive: Path) -> Iterator[None]:
    """Turn what a failed write raises into an ArchiveError that says what to do."""
    try:
        yield
    except (DeltaError, OSError) as error:
        raise ArchiveError(
            f"Nothing could be written to the archive {archive}: {str(error).splitlines()[0]}.",
            advice="The archive stands as it was. Check free space and permissions, then run again.",
        ) from error


def _is_begun(path: Path) -> bool:
    """True when a table's folder holds something; one that was killed while it was made holds empty folders."""
    return any(file.suffix in (".json", ".parquet") for file in path.rglob("*"))


def open_table(archive: Path, name: str) -> DeltaTable:
    """The newest version of a table. Raises ArchiveNotFound or ArchiveDamaged."""
    with reading(archive):
        try:
            table = DeltaTable(table_path(archive, name))
        except TableNotFoundError as error:
            if not _is_begun(table_path(archive, name)):
                raise ArchiveNotFound(str(archive)) from error
            raise
    protocol = table.protocol()
    if (protocol.min_reader_version, protocol.min_writer_version) != PROTOCOL:
        raise ArchiveDamaged(
            str(archive),
            f"the table {name} has protocol {protocol.min_reader_version}/{protocol.min_writer_version}, not 1/2; "
            "another tool changed it",
        )
    return table


def create_tables(archive: Path) -> None:
    """Make the tables that are not there, and add the columns that this version has and a table does not."""
    with writing(archive):
        for name in TABLE_NAMES:
            path = table_path(archive, name)
            if not DeltaTable.is_deltatable(path):
                DeltaTable.create(
                    path,
                    SCHEMAS[name],
                    partition_by=list(PARTITIONED_BY[name]) or None,
                    name=name,
                    description=MEANINGS[name],
                    configuration={"delta.dataSkippingStatsColumns": _STATISTICS[name]},
                )
            else:
                _add_columns(open_table(archive, name), SCHEMAS[name])


def _add_columns(table: DeltaTable, wanted: pa.Schema) -> None:
    have = {field.name for field in table.schema().fields}
    missing = [field for field in wanted if field.name not in have]
    if missing:
        table.alter.add_columns(
            Schema.from_arrow(pa.schema([field.with_nullable(nullable=True) for field in missing])).fields
        )


def arrow_schema(table: DeltaTable) -> pa.Schema:
    """The table's schema as pyarrow knows it, with descriptions."""
    written: Any = table.schema().to_arrow()
    return pa.schema(written)


def _size(row: Row) -> int:
    blocks = row.get("blocks") or ()
    return len(row.get("text") or "") + sum(len(block["raw"]) + len(block["text"]) for block in blocks)


def batches(rows: Sequence[Row], schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    """The rows in order, in batches bounded by number and by size; columns that a row lacks are null."""
    start, size = 0, 0
    for index, row in enumerate(rows):
        size += _size(row)
        if index + 1 - start >= BATCH_ROWS or size >= BATCH_CHARS or index + 1 == len(rows):
            yield pa.RecordBatch.from_pylist(list(rows[start : index + 1]), schema=schema)
            start, size = index + 1, 0


def sort_key(name: str) -> Any:
    def key(row: Row) -> tuple[tuple[bool, Any], ...]:
        return tuple((row[column] is not None, row[column]) for column in SORTED_BY[name])

    return key


def write_rows(
    archive: Path, name: str, rows: Sequence[Row], mode: Literal["append", "overwrite"], table: DeltaTable | None = None
) -> DeltaTable:
    """One commit of rows in a stable order; gives the table as it is afterwards.

    A table given is brought up to date first, which takes 4 ms where opening one takes 23 at its 150th commit. After a
    write that failed it must not be used again.
    """
    if table is None:
        table = open_table(archive, name)
    else:
        with reading(archive):
            table.update_incremental()
    schema = arrow_schema(table)
    ordered = sorted(rows, key=sort_key(name))
    reader = pa.RecordBatchReader.from_batches(schema, batches(ordered, schema))
    with writing(archive):
        write_deltalake(table, reader, mode=mode, writer_properties=WRITER)
    return table


def replace_rows(archive: Path, name: str, key: str, rows: Sequence[Row]) -> None:
    """One commit that puts rows in the place of those with the same keys; the keys are hexadecimal digests."""
    if not rows:
        return
    table = open_table(archive, name)
    schema = arrow_schema(table)
    reader = pa.RecordBatchReader.from_batches(schema, batches(sorted(rows, key=sort_key(name)), schema))
    named = ", ".join(f"'{row[key]}'" for row in rows)
    with writing(archive):
        write_deltalake(table, reader, mode="overwrite", predicate=f"{key} IN ({named})", writer_properties=WRITER)


def dataset(archive: Path, name: str) -> ds.Dataset:
    """A table's rows as a lazy Arrow dataset: nothing is read before columns and a filter are known."""
    table = open_table(archive, name)
    with reading(archive):
        return table.to_pyarrow_dataset()


def remove_leavings(archive: Path) -> int:
    """Remove files that a killed or failed write left behind; returns how many. Only under the lease.

    Data files that no version refers to are what `vacuum(full=True)` finds. Half-written ones carry a `#` and a number
    after their name, which the library's own listing does not show.
    """
    removed = 0
    for name in TABLE_NAMES:
        path = table_path(archive, name)
        for half in path.rglob("*#*"):
            if half.is_file() and half.name.rpartition("#")[2].isdigit():
                half.unlink(missing_ok=True)
                removed += 1
        table = open_table(archive, name)
        with writing(archive):
            # Looking costs a listing, vacuuming two commits: only do it where there is something. The listing also
            # names files that were removed before.
            if any(_is_there(path, name) for name in vacuum(table, dry_run=True)):
                removed += len(vacuum(table, dry_run=False))
    for folder in archive.glob(".*.tmp"):
        shutil.rmtree(folder, ignore_errors=True)
    return removed


def _is_there(table: Path, listed: str) -> bool:
    """Whether a file that a table lists is on the disk. Names of partitions stand there as they are or quoted."""
    return any((table / name).is_file() for name in (listed, unquote(listed)))


def vacuum(table: DeltaTable, *, dry_run: bool) -> list[str]:
    """Files below the table that its newest version does not hold."""
    return list(table.vacuum(retention_hours=0, dry_run=dry_run, enforce_retention_duration=False, full=True))
