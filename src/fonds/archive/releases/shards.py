"""The Parquet files of a release, or of one of its splits: as many as keep each of them between 128 and 512 MB.

A file that is alone may be smaller. Row groups stay small enough to be streamed; each says the least and the greatest
id, and where the installed pyarrow can, it has Bloom filters, by which a reader skips those that can't hold an id.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from fonds.archive.files import COMPRESSION, WITH_BOUNDS

MB = 1024 * 1024
# A file ends at TARGET where what follows fills another one of LEAST, at MOST in any case.
TARGET, LEAST, MOST = 256 * MB, 128 * MB, 448 * MB
# What a row group holds before it is written: readers that stream hold one in memory.
GROUP_ROWS = 500
GROUP_BYTES = 64 * MB
# One id in a hundred is looked for in vain.
FALSE_POSITIVES = 0.01
_BLOOMED = ("capture_id", "payload_digest", "text_digest", "url", "duplicate_cluster")
HAS_BLOOM_FILTERS = "bloom_filter_options" in inspect.signature(pq.ParquetWriter.__init__).parameters


def _options(schema: pa.Schema) -> dict[str, Any]:
    there = [name for name in WITH_BOUNDS if name in schema.names]
    options: dict[str, Any] = {
        "write_page_checksum": True,
        "write_page_index": True,
        "write_statistics": there,
        "sorting_columns": pq.SortingColumn.from_ordering(schema, [("capture_id", "ascending")]),
        **COMPRESSION,
    }
    if HAS_BLOOM_FILTERS:
        filters = {"ndv": GROUP_ROWS, "fpp": FALSE_POSITIVES}
        options["bloom_filter_options"] = {name: filters for name in _BLOOMED if name in schema.names}
    return options


class Shards:
    """Writes tables in their order. `payload` is the number of payload bytes of all documents that will come, by which
    the last file is kept from being tiny. Raises OSError."""

    def __init__(self, folder: Path, stem: str, schema: pa.Schema, payload: int) -> None:
        self.rows: dict[Path, int] = {}
        self._folder, self._stem, self._schema = folder, stem, schema
        self._left = payload
        self._payload = self._bytes = 0
        self._pending: list[pa.Table] = []
        self._file: Any = None
        self._writer: pq.ParquetWriter | None = None
        folder.mkdir(parents=True, exist_ok=True)

    def write(self, table: pa.Table) -> None:
        """Add rows that have the columns of the schema."""
        if not table.num_rows:
            return
        self._pending.append(table.select(self._schema.names).cast(self._schema))
        rows = sum(pending.num_rows for pending in self._pending)
        if rows >= GROUP_ROWS or sum(pending.nbytes for pending in self._pending) >= GROUP_BYTES:
            self._flush()

    def close(self) -> Mapping[Path, int]:
        """The files with their numbers of rows. One without rows where none came."""
        self._flush()
        if self._writer is None and not self.rows:
            self._open()
        self._end()
        return self.rows

    def abandon(self) -> None:
        """Let the open file go, after an error."""
        if self._file is not None:
            self._file.close()

    def _flush(self) -> None:
        if not self._pending:
            return
        group = pa.concat_tables(self._pending).combine_chunks()
        self._pending = []
        if self._writer is not None and self._is_full():
            self._end()
        if self._writer is None:
            self._open()
        assert self._writer is not None
        self._writer.write_table(group, row_group_size=GROUP_ROWS)
        size = group["payload_bytes"].to_numpy().sum()
        self._payload, self._left = self._payload + int(size), self._left - int(size)
        self.rows[self._path] += group.num_rows

    def _is_full(self) -> bool:
        size = self._file.tell()
        written = self._bytes + size
        coming = self._left * written / max(self._payload, 1)
        return bool(size >= MOST or (size >= TARGET and coming >= LEAST))

    def _open(self) -> None:
        self._path = self._folder / f"{self._stem}-{len(self.rows):05}.parquet"
        self._file = self._path.open("wb")
        self._writer = pq.ParquetWriter(self._file, self._schema, **_options(self._schema))
        self.rows[self._path] = 0

    def _end(self) -> None:
        if self._writer is not None:
            self._writer.close()
            self._bytes += self._file.tell()
            self._file.close()
            self._writer = None
