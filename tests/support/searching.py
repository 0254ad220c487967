"""Searching every byte below folders for words: as they stand, and in what Parquet, gzip and zstd files hold."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq


def places_of(words: Iterable[str], *folders: Path) -> dict[str, list[str]]:
    """For each word the files that hold it, by path below the parent of its folder; words that none holds are left
    out. Hidden files and folders count, names of files too."""
    wanted = {word: word.encode() for word in words}
    found: dict[str, list[str]] = {}
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            shown = path.relative_to(folder.parent).as_posix()
            contents = [shown.encode(), *(_contents(path) if path.is_file() else ())]
            for word, raw in wanted.items():
                if any(raw in content for content in contents):
                    found.setdefault(word, []).append(shown)
    return found


def _contents(path: Path) -> Iterator[bytes]:
    data = path.read_bytes()
    yield data
    if data[:4] == b"PAR1":
        yield from _parquet(data)
    if data[:2] == b"\x1f\x8b":
        try:
            yield gzip.decompress(data)
        except (OSError, EOFError, zlib.error):
            yield zlib.decompressobj(31).decompress(data)
    if data[:4] == b"\x28\xb5\x2f\xfd":
        yield pa.CompressedInputStream(pa.BufferReader(data), "zstd").read()
    if data[:6] == b"ARROW1":
        yield repr(pa.ipc.open_file(io.BytesIO(data)).read_all().to_pylist()).encode()


def _parquet(data: bytes) -> Iterator[bytes]:
    """Every value of every column, and what the footer says of them."""
    file = pq.ParquetFile(io.BytesIO(data))
    yield repr(file.schema_arrow.metadata).encode()
    for number in range(file.num_row_groups):
        yield repr(file.read_row_group(number).to_pylist()).encode()
        for column in range(file.metadata.num_columns):
            yield repr(file.metadata.row_group(number).column(column).statistics).encode()
