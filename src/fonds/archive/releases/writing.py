"""The payload of a release: its documents in all forms, and their events."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.dataset as ds

from fonds.archive.force import InForce
from fonds.archive.releases.bag import PAYLOAD
from fonds.archive.releases.clusters import clusters, texts_of
from fonds.archive.releases.facts import ReleaseFacts
from fonds.archive.releases.forms import JsonLines, MarkdownFiles, ReleaseForm
from fonds.archive.releases.outgoing import Chosen, released_documents, released_events, released_schema
from fonds.archive.releases.policy import ReleaseShape
from fonds.archive.releases.shards import Shards
from fonds.archive.releases.splits import assign
from fonds.archive.releases.warc import WarcFiles
from fonds.schema.released import DETAIL, MADE_SCHEMA
from fonds.schema.rows import to_json

ROWS_PER_READ = 250
WHOLE = "part"
FORMS = ("jsonl", "markdown", "warc")


@dataclass(frozen=True, slots=True)
class RowSource:
    """What a release is written from: an archive, the rows of its tables at one version (documents as they are in
    force), and what goes out of them."""

    archive: Path
    documents: InForce
    events: ds.Dataset
    chosen: Chosen


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: facts, the numbers of rows of each Parquet file by split, ids with digests, and the schema."""

    facts: ReleaseFacts
    shards: Mapping[str, Mapping[Path, int]]
    rows: pa.Table
    schema: pa.Schema


@dataclass(frozen=True, slots=True)
class _Layout:
    """For each place in the order its cluster's first place and its split (an index into `names`)."""

    leaders: Any
    is_clustered: Any
    split_of: Any
    names: Sequence[str]

    def columns(self, captures: Sequence[str], start: int, end: int) -> Iterator[pa.Array[Any]]:
        """The columns made for releases, of the places from `start` to `end`."""
        places = range(start, end)
        yield pa.array([captures[self.leaders[at]] if self.is_clustered[at] else None for at in places], pa.string())
        if self.names != (WHOLE,):
            yield pa.array([self.names[self.split_of[at]] for at in places], pa.string())


def write_payload(
    source: RowSource, folder: Path, release: str, *, day: date, shape: ReleaseShape, splits_before: Mapping[str, str]
) -> Written:
    """Write the payload of a release into `folder`. Raises OSError, and ArchiveDamaged for files of the archive."""
    scratch, data = folder / "scratch", folder / PAYLOAD
    layout = _layout(source, shape, splits_before, scratch)
    shutil.rmtree(scratch, ignore_errors=True)
    whole = pa.schema([*released_schema(source.documents.schema, "documents"), *_made(layout)])
    schema = pa.schema([field for field in whole if not (shape.slim and field.name in DETAIL)])
    facts, ids = ReleaseFacts(), []
    with ExitStack() as abandoned:
        shards = _shards(data / "documents", schema, layout, source.chosen)
        for each in shards.values():
            abandoned.callback(each.abandon)
        forms = _forms(data, release, day, shape)
        start = 0
        for rows in released_documents(source.documents, source.chosen, scratch):
            table = _with_made(rows, layout, source.chosen.captures, start, whole)
            facts.add(table)
            ids.append(table.select(["capture_id", "row_digest"]))
            for form in forms:
                form.write(table)
            _write_split(table, layout.split_of[start : start + len(table)], layout.names, shards)
            start += len(table)
        for form in forms:
            form.close()
        counted = {name: dict(each.close()) for name, each in shards.items()}
    shutil.rmtree(scratch, ignore_errors=True)
    _write_events(source, data / "events.jsonl", scratch)
    shutil.rmtree(scratch, ignore_errors=True)
    empty = pa.schema([("capture_id", pa.string()), ("row_digest", pa.string())]).empty_table()
    return Written(facts, counted, pa.concat_tables(ids) if ids else empty, schema)


def _layout(source: RowSource, shape: ReleaseShape, before: Mapping[str, str], scratch: Path) -> _Layout:
    captures = source.chosen.captures
    batches = source.documents.batches(["capture_id", "text"], batch_size=ROWS_PER_READ)
    leaders = clusters(texts_of(batches, captures), len(captures), scratch)
    is_clustered = np.bincount(leaders, minlength=len(captures))[leaders] > 1
    split_of = np.zeros(len(captures), dtype=np.int8)
    if not shape.splits:
        return _Layout(leaders, is_clustered, split_of, (WHOLE,))
    placed = assign(captures, leaders, shape.splits, before)
    for number, places in enumerate(placed.values()):
        split_of[places] = number
    return _Layout(leaders, is_clustered, split_of, tuple(placed))


def _made(layout: _Layout) -> list[pa.Field[Any]]:
    return [field for field in MADE_SCHEMA if field.name != "split" or layout.names != (WHOLE,)]


def _with_made(rows: pa.Table, layout: _Layout, captures: Sequence[str], start: int, schema: pa.Schema) -> pa.Table:
    made = layout.columns(captures, start, start + rows.num_rows)
    return pa.Table.from_arrays([*rows.columns, *made], schema=schema)


def _shards(folder: Path, schema: pa.Schema, layout: _Layout, chosen: Chosen) -> dict[str, Shards]:
    """One for each split that has documents; for none at all the first."""
    sizes = np.array(chosen.payload_bytes, dtype=np.int64)
    there = [number for number in range(len(layout.names)) if (layout.split_of == number).any()] or [0]
    return {
        layout.names[number]: Shards(folder, layout.names[number], schema, int(sizes[layout.split_of == number].sum()))
        for number in there
    }


def _write_split(table: pa.Table, split_of: Any, names: Sequence[str], shards: Mapping[str, Shards]) -> None:
    for number, name in enumerate(names):
        if name in shards:
            shards[name].write(table if len(names) == 1 else table.filter(pa.array(split_of == number)))


def _forms(data: Path, release: str, day: date, shape: ReleaseShape) -> list[ReleaseForm]:
    made: list[ReleaseForm] = []
    if "jsonl" in shape.also:
        made.append(JsonLines(data / "jsonl", release))
    if "markdown" in shape.also:
        made.append(MarkdownFiles(data / "markdown"))
    if "warc" in shape.also:
        made.append(WarcFiles(data / "warc", release, day))
    return made


def _write_events(source: RowSource, path: Path, scratch: Path) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for table in released_events(source.archive, source.events, source.chosen, scratch):
            file.writelines(json.dumps(to_json(row), ensure_ascii=False) + "\n" for row in table.to_pylist())
