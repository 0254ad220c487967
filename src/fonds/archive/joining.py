"""Taking the rows of one archive into another, some at a time and without a look at their texts.

Documents come first, then their events, as in every commit: killed between the two, the next writer completes it, and
what was taken is not taken again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds

from fonds.archive.columns import Names
from fonds.archive.files import DataFile, without, write_file
from fonds.archive.guarded import reading, writing
from fonds.archive.rewriting import gathered, read_files
from fonds.archive.store import (
    arrow_schema,
    commit_files,
    dataset,
    open_table,
    partitions_of,
    statistics_of,
    table_path,
)
from fonds.archive.writer import Writer

# A file that is written ends after so many bytes of rows in memory: some 128 MB on the disk.
FILE_BYTES = 512 * 1024 * 1024


def take_documents(writer: Writer, part: Path, left_out: pa.Array) -> int:
    """Take the documents of a part in one commit, but for those whose payloads' digests are `left_out`, and their
    events after them; gives how many. Raises ArchiveError."""

    def wanted(batch: pa.RecordBatch) -> pa.RecordBatch:
        return batch.filter(pc.invert(pc.is_in(batch["payload_digest"], left_out)))

    with writer.guard():
        taken = _take(writer, part, "documents", wanted)
    writer.learn_captures()
    return taken


def take_events(writer: Writer, part: Path, left_out: pa.Array) -> int:
    """Take the events of a part that are not there yet, but for those of captures whose ids are `left_out`."""
    with reading(writer.path):
        there = Names(dataset(writer.path, "events").to_table(columns=["event_id"])["event_id"]).array

    def wanted(batch: pa.RecordBatch) -> pa.RecordBatch:
        known = pc.is_in(batch["event_id"].cast(there.type), there)
        return batch.filter(pc.invert(pc.or_(known, pc.is_in(batch["capture_id"], left_out))))

    with writer.guard():
        return _take(writer, part, "events", wanted)


def _take(writer: Writer, part: Path, name: str, wanted: Callable[[pa.RecordBatch], pa.RecordBatch]) -> int:
    table = open_table(writer.path, name)
    columns = partitions_of(name)
    inner, folder = without(arrow_schema(table), columns), table_path(writer.path, name)
    added: list[DataFile] = []
    for partition, paths in _files(part, name):
        batches = filter(len, map(wanted, read_files(part, paths, inner)))
        for group in _parted(gathered(batches)):
            bounds = _Bounds(statistics_of(name))
            with writing(writer.path):
                added.append(write_file(folder, inner, bounds.of(group), partition=partition, bounds=bounds.found))
    if added:
        commit_files(writer.path, name, table, added, digests=writer.digests)
    return sum(file.rows for file in added)


def _files(part: Path, name: str) -> Iterator[tuple[dict[str, str | None], list[Path]]]:
    """The files of a part's table by partition."""
    table = open_table(part, name)
    with reading(part):
        listed = pa.table(table.get_add_actions(flatten=True)).to_pylist()
    groups: dict[tuple[str | None, ...], list[Path]] = {}
    for file in sorted(listed, key=lambda file: file["path"]):
        key = tuple(file[f"partition.{column}"] for column in partitions_of(name))
        groups.setdefault(key, []).append(table_path(part, name) / unquote(file["path"]))
    for key, paths in groups.items():
        yield dict(zip(partitions_of(name), key, strict=True)), paths


def _parted(batches: Iterable[pa.RecordBatch]) -> Iterator[Iterator[pa.RecordBatch]]:
    """The batches of one file after the other; each is to be read to its end before the next is asked for."""
    source = iter(batches)
    first: list[pa.RecordBatch] = []

    def one() -> Iterator[pa.RecordBatch]:
        size = 0
        while first or size == 0:
            batch = first.pop() if first else next(source, None)
            if batch is None:
                return
            yield batch
            size += batch.nbytes
            if size > FILE_BYTES:
                return
            following = next(source, None)
            if following is None:
                return
            first.append(following)

    while True:
        if not first:
            batch = next(source, None)
            if batch is None:
                return
            first.append(batch)
        yield one()


class _Bounds:
    """The least and the greatest value of columns, seen while rows pass by."""

    def __init__(self, columns: Iterable[str]) -> None:
        self._columns = tuple(columns)
        self.found: dict[str, tuple[str, str]] = {}

    def of(self, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            for name in self._columns:
                least, most = pc.min_max(batch[name]).as_py().values()
                before = self.found.get(name, (least, most))
                self.found[name] = (min(least, before[0]), max(most, before[1]))
            yield batch


def payloads_of(archive: Path) -> pa.Array:
    """The digests of the payloads of an archive's documents, each once."""
    with reading(archive):
        return pc.unique(dataset(archive, "documents").to_table(columns=["payload_digest"])["payload_digest"])


def rows_of_payloads(archive: Path, digests: pa.Array, columns: list[str]) -> list[dict[str, Any]]:
    """These columns of the documents with these payloads."""
    with reading(archive):
        documents = dataset(archive, "documents")
        names = [name for name in columns if name in documents.schema.names]
        rows: list[dict[str, Any]] = documents.to_table(
            columns=names, filter=ds.field("payload_digest").isin(digests)
        ).to_pylist()
    return rows
