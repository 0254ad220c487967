"""Rows and files put in the place of others, in one commit that takes the old ones out.

deltalake would do it by itself, without page checksums and without a look at the digests of what it copies.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pyarrow as pa
import pyarrow.compute as pc
from deltalake.transaction import RemoveAction

from fonds.archive.check import refuse_damaged
from fonds.archive.digests import Digests
from fonds.archive.files import BATCH_CHARS, BATCH_ROWS, DataFile, Row, without, write_file, write_rows_to_files
from fonds.archive.guarded import reading, writing
from fonds.archive.store import (
    arrow_schema,
    commit_files,
    open_table,
    partitions_of,
    sort_key,
    statistics_of,
    table_path,
)
from fonds.archive.systems import parquet_file


def replace_rows(
    archive: Path, name: str, key: str, rows: Sequence[Row], digests: Digests, *, without_keys: Sequence[str] = ()
) -> None:
    """One commit that puts rows in the place of those with the same keys, and takes those of `without_keys` out.

    Files that hold such rows are written anew without them, and the rows beside. Raises ArchiveDamaged when one of
    those files is not as it was written.
    """
    if rows or without_keys:
        replace_chunks(archive, name, key, [rows], gone=[*(row[key] for row in rows), *without_keys], digests=digests)


def replace_chunks(
    archive: Path, name: str, key: str, chunks: Iterable[Sequence[Row]], *, gone: Sequence[str], digests: Digests
) -> None:
    """The same for rows that come some at a time and are not held together: one commit that takes the rows with the
    keys `gone` out and puts those of all chunks in."""
    table = open_table(archive, name)
    partitioned_by, folder = partitions_of(name), table_path(archive, name)
    schema = arrow_schema(table)
    inner = without(schema, partitioned_by)
    keys = pa.array(gone, pa.string())
    files = [file for file in _files(archive, table) if _holds(archive, folder / unquote(file["path"]), key, keys)]
    refuse_damaged(digests, [f"{name}/{unquote(file['path'])}" for file in files])
    added: list[DataFile] = []
    with writing(archive):
        for rows in chunks:
            ordered = sorted(rows, key=sort_key(name))
            added += write_rows_to_files(folder, ordered, schema, partitioned_by, statistics_of(name))
        for file in files:
            others = (
                batch.filter(pc.invert(pc.is_in(batch.column(key), keys)))
                for batch in read_files(archive, [folder / unquote(file["path"])], inner)
            )
            partition, bounds = _partition(file, partitioned_by), bounds_of([file], statistics_of(name))
            kept = write_file(folder, inner, others, partition=partition, bounds=bounds)
            if kept.rows:
                added.append(kept)
            else:
                (folder / kept.path).unlink()
    if added or files:
        taken = [removed(file, _partition(file, partitioned_by)) for file in files]
        commit_files(archive, name, table, added, taken, digests=digests)


def _files(archive: Path, table: Any) -> list[dict[str, Any]]:
    with reading(archive):
        listed: list[dict[str, Any]] = pa.table(table.get_add_actions(flatten=True)).to_pylist()
    return listed


def _holds(archive: Path, file: Path, key: str, keys: pa.Array[Any]) -> bool:
    with reading(archive), parquet_file(file) as opened:
        return any(
            pc.any(pc.is_in(batch.column(0), keys)).as_py()
            for batch in opened.iter_batches(batch_size=BATCH_ROWS, columns=[key])
        )


def _partition(file: Mapping[str, Any], partitioned_by: Sequence[str]) -> dict[str, str | None]:
    return {column: file[f"partition.{column}"] for column in partitioned_by}


def removed(file: Mapping[str, Any], partition: Mapping[str, str | None]) -> RemoveAction:
    """A file that is listed so is no longer part of its table."""
    now = int(time.time() * 1000)
    return RemoveAction(
        unquote(file["path"]),
        data_change=False,
        deletion_timestamp=now,
        size=file["size_bytes"],
        partition_values=dict(partition),
    )


def read_files(archive: Path, files: Sequence[Path], schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    """The rows of files, some at a time; columns that an older file lacks are null.

    A batch takes at most a row group, whose size was bounded when it was written.
    """
    for path in files:
        with reading(archive), parquet_file(path) as file:
            for group in range(file.num_row_groups):
                for batch in file.iter_batches(batch_size=BATCH_ROWS, row_groups=[group]):
                    yield _widened(batch, schema)


def gathered(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """The same rows in batches as large as those of a commit, so that small row groups become larger ones."""
    waiting: list[pa.RecordBatch] = []
    rows = size = 0
    for batch in batches:
        if waiting and (rows + batch.num_rows > BATCH_ROWS or size + batch.nbytes > BATCH_CHARS):
            yield from pa.Table.from_batches(waiting).combine_chunks().to_batches()
            waiting, rows, size = [], 0, 0
        waiting.append(batch)
        rows, size = rows + batch.num_rows, size + batch.nbytes
    if waiting:
        yield from pa.Table.from_batches(waiting).combine_chunks().to_batches()


def _widened(batch: pa.RecordBatch, schema: pa.Schema) -> pa.RecordBatch:
    have = set(batch.schema.names)
    columns = [
        batch.column(field.name).cast(field.type) if field.name in have else pa.nulls(batch.num_rows, field.type)
        for field in schema
    ]
    return pa.RecordBatch.from_arrays(columns, schema=schema)


def bounds_of(files: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> dict[str, tuple[str, str]]:
    """Least and greatest value over files that all state theirs."""
    found = {}
    for name in columns:
        least, most = ([str(file.get(f"{which}.{name}") or "") for file in files] for which in ("min", "max"))
        if all(least) and all(most):
            found[name] = (min(least), max(most))
    return found
