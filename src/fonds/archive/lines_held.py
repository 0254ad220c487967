"""What the catalogue holds of the documents: a line for each, without its text, in tables of DuckDB's memory.

A data file of the archive never changes. So after a commit no more is read than the files that it added: lines of files
that the table names no more go, those of new ones come. What is in force since stands in a small table beside them.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq

from fonds.archive.force import InForce
from fonds.archive.reader import Archive
from fonds.archive.store import table_path

# Rows taken at a time: of some sixty checks and numbers of a row the most are let go at once.
_BATCH = 5_000
_PAIRS = "list_transform(list_filter({}, lambda x: {}), lambda x: {{'{}': x.{}, '{}': x.{}}})"
# The columns of a line that are not as in the table: their type, and what they are made of.
_MADE = {
    "bylines": ("STRUCT(name VARCHAR)[]", "list_transform(bylines, lambda x: {'name': x.name})"),
    "checks": (
        "STRUCT(code VARCHAR, outcome VARCHAR)[]",
        _PAIRS.format("checks", "x.outcome IN ('fail', 'warn')", "code", "code", "outcome", "outcome"),
    ),
    "signals": (
        "STRUCT(name VARCHAR, value DOUBLE)[]",
        _PAIRS.format(
            "signals", "x.name IN ('chars_total', 'chars_body', 'kept_share')", "name", "name", "value", "value"
        ),
    ),
    "run_sources": (
        'STRUCT(path VARCHAR, "offset" BIGINT)[]',
        "list_transform(run_sources[1:1], lambda x: {'path': x.path, 'offset': x.offset})",
    ),
}
# Of nested columns the leaves that are read: checks with all their words are most of a row.
_LEAVES = {
    "bylines": (".name",),
    "checks": (".code", ".outcome"),
    "signals": (".name", ".value"),
    "run_sources": (".path", ".offset"),
}
_TYPES = {
    "embargo_until": "DATE",
    "needs_review": "BOOLEAN",
    "expected_quality": "DOUBLE",
    "run_ingested_at": "TIMESTAMPTZ",
}
READ = (
    "capture_id", "title", "bylines", "site_name", "published_edtf", "language", "collection", "access",
    "embargo_until", "tier", "fields_tier", "needs_review", "expected_quality", "checks", "signals", "media_type",
    "capture_format", "run_sources", "run_ingested_at", "run_replaces", "target_uri",
)  # fmt: skip
"""The columns of a documents row that a line is made of."""
_IN_FORCE = ("access", "embargo_until", "collection")
_CHANGES = "capture_id VARCHAR, access VARCHAR, embargo_until DATE, collection VARCHAR, gone BOOLEAN"
# Of data files, each time that they are read.
_NUMBERS = count(1)


def make_tables(connection: duckdb.DuckDBPyConnection) -> None:
    """The tables, empty, and the view `in_force` over them: the lines as they are in force."""
    columns = ", ".join(f"{name} {_MADE[name][0] if name in _MADE else _TYPES.get(name, 'VARCHAR')}" for name in READ)
    put = ", ".join(f"CASE WHEN c.capture_id IS NULL THEN l.{name} ELSE c.{name} END AS {name}" for name in _IN_FORCE)
    in_force = (
        f"SELECT l.* EXCLUDE (file) REPLACE ({put}) FROM lines l SEMI JOIN files USING (file) "  # noqa: S608 - names of ours
        "LEFT JOIN changes c USING (capture_id) WHERE c.gone IS NOT TRUE"
    )
    for statement in (
        "SET TimeZone = 'UTC'",
        "SET enable_progress_bar = false",
        f"CREATE TABLE lines (file INTEGER, {columns})",
        "CREATE TABLE files (file INTEGER, path VARCHAR)",
        f"CREATE TABLE changes ({_CHANGES})",
        f"CREATE VIEW in_force AS {in_force}",
    ):
        connection.execute(statement)


def fill_tables(connection: duckdb.DuckDBPyConnection, archive: Archive, in_force: InForce) -> None:
    """Bring the tables to the archive's state; what they held stays where that fails. Nobody may ask meanwhile."""
    documents = archive.documents()
    # An archive without a row is a dataset without files.
    there = documents.get_fragments() if isinstance(documents, ds.FileSystemDataset) else ()
    files = {each.path: each for each in there}
    held = dict(connection.execute("SELECT path, file FROM files").fetchall())
    added: dict[str, int] = {}
    try:
        for path in sorted(files.keys() - held.keys()):
            added[path] = next(_NUMBERS)
            _add(connection, archive.path, files[path], added[path])
    except BaseException:
        _drop(connection, list(added.values()))
        raise
    gone = [held[path] for path in held.keys() - files.keys()]
    connection.execute("DELETE FROM files WHERE list_contains(?, file)", [gone])
    for path, number in added.items():
        connection.execute("INSERT INTO files VALUES (?, ?)", [number, path])
    _drop(connection, gone)
    connection.execute("DELETE FROM changes")
    connection.register("now_in_force", in_force.changes)
    connection.execute(
        "INSERT INTO changes SELECT capture_id, access, embargo_until, collection, gone FROM now_in_force"
    )
    connection.unregister("now_in_force")


def _drop(connection: duckdb.DuckDBPyConnection, files: list[int]) -> None:
    if files:
        connection.execute("DELETE FROM lines WHERE list_contains(?, file)", [files])


def _add(connection: duckdb.DuckDBPyConnection, archive: Path, fragment: Any, number: int) -> None:
    # What a table is parted by stands in the file's place and not in the file.
    collection = ds.get_partition_keys(fragment.partition_expression).get("collection")
    for batch in _batches(table_path(archive, "documents") / fragment.path.lstrip("/")):
        there = set(batch.schema.names)
        made = ", ".join(_made(name, there) for name in READ)
        connection.register("batch", pa.Table.from_batches([batch]))
        connection.execute(f"INSERT INTO lines SELECT ?, {made} FROM batch", [number, collection])  # noqa: S608 - names of ours
        connection.unregister("batch")


def _made(name: str, there: set[str]) -> str:
    if name == "collection":
        return "?"
    if name not in there:
        return "NULL"
    return _MADE[name][1] if name in _MADE else name


def _batches(path: Path) -> Iterator[pa.RecordBatch]:
    """The rows of a data file: of its columns those of a line, of nested ones the leaves."""
    with pq.ParquetFile(path, page_checksum_verification=True) as file:
        paths = [file.schema.column(number).path for number in range(len(file.schema))]
        wanted = [
            path for path in paths if (name := path.partition(".")[0]) in READ and path.endswith(_LEAVES.get(name, ""))
        ]
        yield from file.iter_batches(_BATCH, columns=wanted)
