"""The data files of the tables: Parquet with a checksum on each page.

deltalake 1.6 writes no page checksums, and a bit that flips on the disk then reads back as another letter (35 of 60
did). So pyarrow writes the files, and deltalake only commits them. That also keeps its writer out of the way of a full
disk, on which it prints a panic of its own.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
import uuid
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pyarrow as pa
import pyarrow.parquet as pq
from deltalake.transaction import AddAction

from fonds.buckets import BucketPath, in_bucket, publish, read_tail, scratch

Row = Mapping[str, Any]

# zstd 3 takes a seventh of the time of level 9 for 3 % more space.
COMPRESSION = {"compression": "zstd", "compression_level": 3}
# Of these columns a file holds the least and the greatest value; of others it would hold whole texts.
WITH_BOUNDS = ("capture_id", "tier", "language", "lang", "event_id", "event_type", "code")
# A row group of 1,000 documents is some 50 MB of text, read only where its columns are asked for.
ROW_GROUP_ROWS = 1_000
# An Arrow array of strings ends at 2 GiB; batches stay far below, so that no commit fails for the size of its texts.
BATCH_ROWS = 500
BATCH_CHARS = 64 * 1024 * 1024
# What is being written carries this after its name, so that no glob meets half a file. `remove_leavings` knows it.
UNFINISHED = "#0"
# A Parquet file ends with the length of its footer and a magic number, four bytes each.
_TAIL = 8
# Of an object so many bytes are asked for at first: the footer of a row group of documents has 40 kB.
_FOOTER = 128 * 1024
_AT_ONCE, _ASK_AGAIN_SECONDS = 16, 60


@dataclass(frozen=True, slots=True)
class DataFile:
    """A file that was written below a table, and is no part of it before it is committed.

    `path` is relative to the table; `bounds` holds the least and the greatest value of columns.
    """

    path: str
    size: int
    sha256: str
    footer: str
    rows: int
    partition: Mapping[str, str | None]
    bounds: Mapping[str, tuple[str, str]]

    def added(self, *, data_change: bool = True) -> AddAction:
        stats = {
            "numRecords": self.rows,
            "minValues": {name: least for name, (least, _) in self.bounds.items()},
            "maxValues": {name: most for name, (_, most) in self.bounds.items()},
            "nullCount": dict.fromkeys(self.bounds, 0),
        }
        now = int(time.time() * 1000)
        return AddAction(self.path, self.size, self.partition, now, data_change, json.dumps(stats))


def digest(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def footer_crc(path: Path) -> str:
    """CRC-32 of a Parquet file's footer with the length and the magic number behind it, in hexadecimal.

    A file that is too short for the footer it states gives the CRC of all of it. Raises OSError.
    """
    if isinstance(path, BucketPath):
        end = read_tail(path, _FOOTER)
        stated = int.from_bytes(end[-_TAIL:][:4], "little") + _TAIL
        return f"{zlib.crc32((end if stated <= len(end) else read_tail(path, stated))[-stated:]):08x}"
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(size - _TAIL, 0))
        stated = int.from_bytes(file.read(4), "little") + _TAIL
        file.seek(max(size - stated, 0))
        return f"{zlib.crc32(file.read()):08x}"


def footers_of(archive: Path, names: Sequence[str]) -> Iterator[str | None]:
    """The CRCs of the footers of data files below an archive, None of those that are gone. Raises OSError.

    Of an archive in a bucket several are asked for at once, and each at most once in a while.
    """
    if not in_bucket(archive):
        yield from (_footer(archive / name) for name in names)
        return
    now = int(time.monotonic() / _ASK_AGAIN_SECONDS)
    with ThreadPoolExecutor(_AT_ONCE) as threads:
        yield from threads.map(lambda name: _footer_lately(archive / name, now), names)


def _footer(path: Path) -> str | None:
    with suppress(FileNotFoundError):
        return footer_crc(path)
    return None


@lru_cache(maxsize=100_000)
def _footer_lately(path: Path, _: int) -> str | None:
    return _footer(path)


def write_parquet(path: Path, schema: pa.Schema, batches: Iterable[pa.RecordBatch]) -> int:
    """Write a file as a whole or not at all; returns the number of rows. Each batch becomes row groups of its own."""
    draft = _draft_of(path)
    try:
        rows = _write_draft(draft, schema, batches)
        publish(draft, path)
    finally:
        _drop(draft, path)
    return rows


def _draft_of(path: Path) -> Path:
    """Where a file is written before it is put in its place: beside it, or for one in a bucket on this machine."""
    if in_bucket(path):
        return scratch(path, path.name)
    path.parent.mkdir(parents=True, exist_ok=True)
    return path.with_name(path.name + UNFINISHED)


def _drop(draft: Path, path: Path) -> None:
    draft.unlink(missing_ok=True)
    if in_bucket(path):
        draft.parent.rmdir()


def _write_draft(draft: Path, schema: pa.Schema, batches: Iterable[pa.RecordBatch]) -> int:
    rows = 0
    with pq.ParquetWriter(
        draft,
        schema,
        write_page_checksum=True,
        write_statistics=[name for name in WITH_BOUNDS if name in schema.names],
        **COMPRESSION,
    ) as file:
        for batch in batches:
            file.write_batch(batch, row_group_size=ROW_GROUP_ROWS)
            rows += batch.num_rows
    return rows


def _size(row: Row) -> int:
    blocks = row.get("blocks") or ()
    return len(row.get("text") or "") + sum(len(block["raw"]) + len(block["text"]) for block in blocks)


def batches_of(rows: Sequence[Row], schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    """The rows in order, in batches bounded by number and by size; columns that a row lacks are null."""
    start, size = 0, 0
    for index, row in enumerate(rows):
        size += _size(row)
        if index + 1 - start >= BATCH_ROWS or size >= BATCH_CHARS or index + 1 == len(rows):
            yield pa.RecordBatch.from_pylist(list(rows[start : index + 1]), schema=schema)
            start, size = index + 1, 0


def without(schema: pa.Schema, names: Sequence[str]) -> pa.Schema:
    """The schema of a data file: what the table is partitioned by stands in the folder's name."""
    return pa.schema([field for field in schema if field.name not in names])


def new_path(partition: Mapping[str, str | None]) -> str:
    """A name for a new data file, relative to the table."""
    folders = [f"{name}={quote(value or '', safe='')}" for name, value in partition.items()]
    return "/".join((*folders, f"part-{uuid.uuid4()}.zstd.parquet"))


def _bounds(rows: Sequence[Row], columns: Sequence[str]) -> dict[str, tuple[str, str]]:
    found = {}
    for name in columns:
        values = [row[name] for row in rows]
        if all(value is not None for value in values):
            found[name] = (min(values), max(values))
    return found


def write_rows_to_files(
    table: Path, rows: Sequence[Row], schema: pa.Schema, partitioned_by: Sequence[str], bounded: Sequence[str]
) -> list[DataFile]:
    """Write rows, in their order, as one file for each partition."""

    def place(row: Row) -> tuple[str, ...]:
        return tuple(row[name] for name in partitioned_by)

    written = []
    for values, group in groupby(sorted(rows, key=place), key=place):
        members = list(group)
        partition = dict(zip(partitioned_by, values, strict=True))
        inner = without(schema, partitioned_by)
        # A batch takes the fields of its schema out of a row and leaves the rest.
        batches = batches_of(members, inner)
        bounds = _bounds(members, bounded)
        written.append(write_file(table, inner, batches, partition=partition, bounds=bounds))
    return written


def write_file(
    table: Path,
    schema: pa.Schema,
    batches: Iterable[pa.RecordBatch],
    *,
    partition: Mapping[str, str | None],
    bounds: Mapping[str, tuple[str, str]],
) -> DataFile:
    """Write one data file of a table. What is recorded of it is told from the bytes before they are put in place, so
    that what a store makes of them on the way is seen."""
    path = new_path(partition)
    file = table / path
    draft = _draft_of(file)
    try:
        rows = _write_draft(draft, schema, batches)
        made = DataFile(path, draft.stat().st_size, digest(draft), footer_crc(draft), rows, partition, bounds)
        publish(draft, file)
    finally:
        _drop(draft, file)
    return made
