"""File systems of pyarrow for what it reads by itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pyarrow.fs as pa_fs
import pyarrow.parquet as pq

from fonds.buckets import BucketPath
from fonds.buckets.client import CONNECT_SECONDS, REQUEST_SECONDS, RETRIES, endpoint, region


def file_system(folder: Path) -> pa_fs.FileSystem:
    """The folder as a file system of its own, read by pyarrow's own code."""
    if isinstance(folder, BucketPath):
        return pa_fs.SubTreeFileSystem(f"{folder.bucket}/{folder.key}".rstrip("/"), _s3())
    return pa_fs.SubTreeFileSystem(str(folder.absolute()), pa_fs.LocalFileSystem())


def _s3() -> pa_fs.S3FileSystem:
    address = endpoint()
    given: dict[str, Any] = {}
    if address is not None:
        scheme, _, rest = address.rstrip("/").rpartition("://")
        given = {"endpoint_override": rest, "scheme": scheme or "https"}
    return pa_fs.S3FileSystem(
        region=region() or "us-east-1",
        connect_timeout=CONNECT_SECONDS,
        request_timeout=REQUEST_SECONDS,
        retry_strategy=pa_fs.AwsStandardS3RetryStrategy(max_attempts=RETRIES),
        **given,
    )


@contextmanager
def parquet_file(path: Path) -> Iterator[pq.ParquetFile]:
    """A data file to read, whose page checksums are looked at."""
    source: Any = path
    if isinstance(path, BucketPath):
        source = file_system(path.parent).open_input_file(path.name)
    with pq.ParquetFile(source, page_checksum_verification=True) as file:
        yield file
