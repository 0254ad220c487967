"""The Delta tables on disk: where they lie, how they are opened, made and written.

Measured with deltalake 1.6 (a test keeps each): overwrite, delete and transactions of our own keep field descriptions,
nested ones too, and the compression given; `merge` does not and is not used. Statistics hold whole texts unless
bounded, which puts every document into the log a second time, and instants cut to milliseconds, by which a reader that
prunes could lose rows; so they are kept for a few columns only.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from pathlib import Path
from typing import Any, Literal
from urllib.parse import unquote

import pyarrow as pa
import pyarrow.dataset as ds
from deltalake import CommitProperties, DeltaTable, Schema
from deltalake.exceptions import DeltaError, TableNotFoundError
from deltalake.transaction import AddAction, RemoveAction

from fonds.archive.digests import Digests, Entry, entry_of, log_files
from fonds.archive.files import DataFile, Row, write_rows_to_files
from fonds.archive.guarded import first_line, reading, writing
from fonds.archive.systems import file_system
from fonds.buckets import delta_options, in_bucket
from fonds.errors import ArchiveDamaged, ArchiveNotFound
from fonds.schema.tables import CORPUS, MEANINGS, PARTITIONED_BY, REVISIONS, SCHEMAS, SORTED_BY

# Documents come last, so an archive that has them has all its tables.
TABLE_NAMES = ("failures", "events", "documents")
# Archives of earlier versions may be without; the first writer makes them.
LATER_TABLES = (REVISIONS, CORPUS)
PROTOCOL = (1, 2)
STATISTICS = {
    "documents": ("capture_id", "tier"),
    "events": ("event_id", "event_type"),
    "failures": ("code",),
    REVISIONS: ("capture_id", "tier"),
    CORPUS: ("capture_id",),
}


def partitions_of(name: str) -> tuple[str, ...]:
    """The columns that a table is parted by."""
    return PARTITIONED_BY[name]


def statistics_of(name: str) -> tuple[str, ...]:
    """The columns of which a table's log says the least and greatest value."""
    return STATISTICS[name]


def table_path(archive: Path, name: str) -> Path:
    return archive / name


def _options(archive: Path) -> dict[str, str] | None:
    return delta_options() if in_bucket(archive) else None


def is_table(archive: Path, name: str) -> bool:
    """Whether a table is made."""
    return DeltaTable.is_deltatable(str(table_path(archive, name)), _options(archive))


def _opened(archive: Path, name: str) -> DeltaTable:
    path = table_path(archive, name)
    return DeltaTable(str(path), storage_options=delta_options()) if in_bucket(path) else DeltaTable(path)


def tables_of(archive: Path) -> tuple[str, ...]:
    """The tables that an archive has."""
    later = (name for name in LATER_TABLES if is_table(archive, name))
    return (*TABLE_NAMES, *later)


def _is_begun(path: Path) -> bool:
    """True when a table's folder holds something; one that was killed while it was made holds empty folders."""
    return any(file.suffix in (".json", ".parquet") for file in path.rglob("*"))


def _rows_elsewhere(archive: Path, missing: Sequence[str]) -> list[str]:
    """Tables that hold rows though another one is not there. Rows are written when all tables are made."""
    others = [name for name in TABLE_NAMES if name not in missing and is_table(archive, name)]
    return [name for name in others if open_table(archive, name).file_uris()]


def _absent(archive: Path, name: str) -> ArchiveNotFound | ArchiveDamaged:
    """What it means that a table is not there: no archive, or one that has lost it."""
    if _is_begun(table_path(archive, name)):
        return ArchiveDamaged(str(archive), f"the table {name} has files but no log")
    tell = _rows_elsewhere(archive, [name])
    if tell:
        return ArchiveDamaged(str(archive), f"the table {name} is gone, though {' and '.join(tell)} hold rows")
    return ArchiveNotFound(str(archive))


def open_table(archive: Path, name: str) -> DeltaTable:
    """The newest version of a table. Raises ArchiveNotFound or ArchiveDamaged."""
    with reading(archive):
        try:
            table = _opened(archive, name)
        except TableNotFoundError as error:
            absent = _absent(archive, name)
            # A first run may have made the table between the two looks.
            if not is_table(archive, name):
                raise absent from error
            table = _opened(archive, name)
        except DeltaError as error:
            raise ArchiveDamaged(str(archive), _why_unopened(archive, name, error)) from error
    protocol = table.protocol()
    if (protocol.min_reader_version, protocol.min_writer_version) != PROTOCOL:
        raise ArchiveDamaged(
            str(archive),
            f"the table {name} has protocol {protocol.min_reader_version}/{protocol.min_writer_version}, not 1/2; "
            "another tool changed it",
        )
    return table


def _why_unopened(archive: Path, name: str, error: DeltaError) -> str:
    """Which file of a table's log is to blame, where one is not as it was recorded."""
    recorded = Digests.load(archive).entries
    for file in log_files(archive, name):
        if file in recorded and entry_of(archive / file).sha256 != recorded[file].sha256:
            return f"{file} changed since it was written, and the table {name} can't be opened without it"
    return f"the table {name} can't be opened ({first_line(error)})"


def missing_tables(archive: Path) -> list[str]:
    """Tables that are not made yet. Raises ArchiveDamaged when one must have been there: others hold rows."""
    with reading(archive):
        missing = [name for name in TABLE_NAMES if not is_table(archive, name)]
    for name in missing:
        lost = _absent(archive, name)
        if isinstance(lost, ArchiveDamaged):
            raise lost
    return missing


def create_tables(archive: Path) -> None:
    """Make the tables that are not there, and add the columns that this version has and a table does not.

    Raises ArchiveDamaged as `missing_tables` does.
    """
    missing = missing_tables(archive)
    there = tables_of(archive)
    missing += [name for name in LATER_TABLES if name not in there]
    for name in (*LATER_TABLES, *TABLE_NAMES):
        if name in missing:
            _create_table(archive, name)
        else:
            _add_columns(archive, open_table(archive, name), SCHEMAS[name])


def _create_table(archive: Path, name: str) -> None:
    """Make one table, without rows."""
    with writing(archive):
        DeltaTable.create(
            str(table_path(archive, name)),
            SCHEMAS[name],
            partition_by=list(partitions_of(name)) or None,
            name=name,
            description=MEANINGS[name],
            configuration={"delta.dataSkippingStatsColumns": ",".join(statistics_of(name))},
            storage_options=_options(archive),
        )


def _add_columns(archive: Path, table: DeltaTable, wanted: pa.Schema) -> None:
    have = {field.name for field in table.schema().fields}
    missing = [field for field in wanted if field.name not in have]
    if missing:
        nullable = pa.schema([field.with_nullable(nullable=True) for field in missing])
        with writing(archive):
            table.alter.add_columns(Schema.from_arrow(nullable).fields)


def arrow_schema(table: DeltaTable) -> pa.Schema:
    """The table's schema as pyarrow knows it, with descriptions."""
    written: Any = table.schema().to_arrow()
    return pa.schema(written)


def sort_key(name: str) -> Any:
    def key(row: Row) -> tuple[tuple[bool, Any], ...]:
        return tuple((row[column] is not None, row[column]) for column in SORTED_BY[name])

    return key


def write_rows(
    archive: Path,
    name: str,
    rows: Sequence[Row],
    mode: Literal["append", "overwrite"],
    *,
    table: DeltaTable | None = None,
    digests: Digests | None = None,
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
    ordered = sorted(rows, key=sort_key(name))
    schema, folder = arrow_schema(table), table_path(archive, name)
    with writing(archive):
        written = write_rows_to_files(folder, ordered, schema, partitions_of(name), statistics_of(name))
    return commit_files(archive, name, table, written, mode=mode, digests=digests)


def commit_files(
    archive: Path,
    name: str,
    table: DeltaTable,
    added: Sequence[DataFile],
    removed: Sequence[RemoveAction] = (),
    *,
    mode: Literal["append", "overwrite"] = "append",
    data_change: bool = True,
    digests: Digests | None = None,
) -> DeltaTable:
    """One commit of files that are written already; gives the table as it is afterwards.

    The digests of the files are recorded before they become part of the table, that of the log file right after.
    """
    with writing(archive):
        if digests is not None:
            digests.add({f"{name}/{file.path}": Entry(file.size, file.sha256, file.footer) for file in added})
        actions: list[AddAction | RemoveAction] = [file.added(data_change=data_change) for file in added]
        actions += removed
        # In a bucket no guard keeps others away (`hold.py`): who finds that another committed meanwhile must not commit
        # after it, nor once more where the answer to a commit that landed was lost.
        once = CommitProperties(max_commit_retries=0) if in_bucket(archive) else None
        table.create_write_transaction(actions, mode, table.schema(), list(partitions_of(name)), commit_properties=once)
        table.update_incremental()
        if digests is not None:
            digests.add_log(name)
    return table


def dataset(archive: Path, name: str, without: Container[str] = ()) -> ds.Dataset:
    """A table's rows as a lazy Arrow dataset: nothing is read before columns and a filter are known. Files of `without`
    (paths below the archive) are left out.

    It is read by pyarrow's own file system, and page checksums are looked at. Left to itself deltalake hands pyarrow a
    file system in Python, and threads of pyarrow that still hold it when the interpreter ends abort the process (in 8
    of 12 scripts of three lines; in none this way).
    """
    table = open_table(archive, name)
    place = file_system(table_path(archive, name))
    with reading(archive):
        rows = table.to_pyarrow_dataset(filesystem=place)
    rows.format.default_fragment_scan_options = ds.ParquetFragmentScanOptions(page_checksum_verification=True)
    if without:
        kept = [one for one in rows.get_fragments() if f"{name}/{one.path.lstrip('/')}" not in without]
        return ds.FileSystemDataset(kept, rows.schema, rows.format, place)
    return rows


def live_files(archive: Path, name: str, table: DeltaTable | None = None) -> list[str]:
    """The data files that a table's newest version names, by path below the archive."""
    table = open_table(archive, name) if table is None else table
    with reading(archive):
        paths = pa.table(table.get_add_actions())["path"].to_pylist()
    return [f"{name}/{unquote(path)}" for path in paths]
