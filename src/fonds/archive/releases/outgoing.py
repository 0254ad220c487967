"""The rows of a release in the order of their captures, in one pass over the tables and in bounded memory.

Which captures go out is known, and so is the place of each in the order. The pass cuts the rows into runs, each sorted
and laid on the disk as Arrow; the order is then read off all runs at once, a slice of places at a time, since in each
run the rows of a slice stand side by side. In memory are a run, a slice, and some 250 bytes for each capture. The runs
take as much room on the disk as the rows do uncompressed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds

from fonds.archive.force import InForce
from fonds.archive.guarded import reading
from fonds.schema.tables import RELEASED, RELEASED_EVENTS, WITHHELD

# What a run holds in memory before it is laid down, and about twice that while it is sorted. With 128 MB a release of
# 21,173 documents took 770 MB and longer, with 32 some 370 MB and five seconds.
RUN_BYTES = 32 * 1024 * 1024
# A slice becomes a row group. Rows are some three times their payload where the page is all text, less for HTML.
SLICE_ROWS = 500
SLICE_PAYLOAD_BYTES = 64 * 1024 * 1024
ROWS_PER_READ = 250


@dataclass(frozen=True, slots=True)
class Chosen:
    """The captures that go out, sorted, and the bytes of their payloads."""

    captures: Sequence[str]
    payload_bytes: Sequence[int]

    def slices(self) -> Iterator[tuple[int, int]]:
        """Places from and to (excluded), bounded by number and by size."""
        start, size = 0, 0
        for place, payload in enumerate(self.payload_bytes):
            size += payload
            ends = place + 1 - start >= SLICE_ROWS or size >= SLICE_PAYLOAD_BYTES
            if ends or place + 1 == len(self.payload_bytes):
                yield start, place + 1
                start, size = place + 1, 0


@dataclass(frozen=True, slots=True)
class _Run:
    """Rows on the disk in the order of their places."""

    places: Any
    rows: pa.Table

    def between(self, start: int, end: int) -> pa.Table:
        first, last = np.searchsorted(self.places, (start, end))
        return self.rows.slice(first, last - first)


def released_schema(schema: pa.Schema, name: str) -> pa.Schema:
    """The columns of a table that leave, as far as an archive of an older version has them."""
    names = [column.name for column in RELEASED[name] if column.name in schema.names]
    return pa.schema([schema.field(column) for column in names])


def released_documents(rows: InForce, chosen: Chosen, scratch: Path) -> Iterator[pa.Table]:
    """The documents that go out with the columns that leave, as they are in force, a slice at a time."""
    schema = released_schema(rows.schema, "documents")
    runs = _runs(rows.batches(schema.names, batch_size=ROWS_PER_READ), chosen, schema, scratch)
    for start, end in chosen.slices():
        yield _without_withheld(_between(runs, schema, start, end).sort_by("capture_id"))


def released_events(archive: Path, rows: ds.Dataset, chosen: Chosen, scratch: Path) -> Iterator[pa.Table]:
    """Their events of the types that leave, in the order of captures, then of event ids."""
    schema = released_schema(rows.schema, "events")
    wanted = ds.field("event_type").isin(RELEASED_EVENTS)
    runs = _runs(_read(archive, rows, schema.names, wanted), chosen, schema, scratch)
    for start, end in chosen.slices():
        yield _between(runs, schema, start, end).sort_by([("capture_id", "ascending"), ("event_id", "ascending")])


def _read(archive: Path, rows: ds.Dataset, names: Sequence[str], wanted: pc.Expression) -> Iterator[pa.RecordBatch]:
    scanner = rows.scanner(
        columns=list(names), filter=wanted, batch_size=ROWS_PER_READ, batch_readahead=1, fragment_readahead=1
    )
    with reading(archive):
        yield from scanner.to_batches()


def _runs(batches: Iterable[pa.RecordBatch], chosen: Chosen, schema: pa.Schema, scratch: Path) -> list[_Run]:
    place_of = {capture: place for place, capture in enumerate(chosen.captures)}
    runs: list[_Run] = []
    pending: list[pa.RecordBatch] = []
    size = 0
    for batch in batches:
        places = pa.array([place_of.get(capture) for capture in batch.column("capture_id").to_pylist()], pa.int64())
        going = batch.append_column("place", places).filter(places.is_valid())
        if going.num_rows:
            pending.append(going)
            size += going.nbytes
        if size >= RUN_BYTES:
            runs.append(_laid_down(pending, schema, scratch / f"run-{len(runs)}"))
            pending, size = [], 0
    if pending:
        runs.append(_laid_down(pending, schema, scratch / f"run-{len(runs)}"))
    return runs


def _laid_down(batches: Sequence[pa.RecordBatch], schema: pa.Schema, path: Path) -> _Run:
    path.parent.mkdir(parents=True, exist_ok=True)
    ordered = pa.Table.from_batches(batches).combine_chunks().sort_by("place")
    places = ordered["place"].to_numpy()
    rows = ordered.drop_columns("place").cast(schema)
    with pa.OSFile(str(path), "wb") as file, pa.ipc.new_file(file, schema) as writer:
        writer.write_table(rows, max_chunksize=SLICE_ROWS)
    # Mapped, not read: only what a slice touches comes into memory.
    return _Run(places, pa.ipc.open_file(pa.memory_map(str(path))).read_all())


def _between(runs: Sequence[_Run], schema: pa.Schema, start: int, end: int) -> pa.Table:
    return pa.concat_tables([schema.empty_table(), *(run.between(start, end) for run in runs)]).combine_chunks()


def _without_withheld(rows: pa.Table) -> pa.Table:
    """Without the elements of nested columns that repeat a sidecar."""
    for index, field in enumerate(rows.schema):
        if field.name in WITHHELD:
            key, value = WITHHELD[field.name]
            kept = [_without(chunk, key, value) for chunk in rows.column(index).chunks]
            rows = rows.set_column(index, field, pa.chunked_array(kept, field.type))
    return rows


def _without(lists: Any, key: str, value: str) -> Any:
    """A list array without the structs whose field `key` is `value`; null lists stay null."""
    elements, owners = lists.flatten(), pc.list_parent_indices(lists)
    stays = pc.fill_null(pc.not_equal(pc.struct_field(elements, key), value), fill_value=True)
    counts = np.bincount(owners.filter(stays).to_numpy(zero_copy_only=False), minlength=len(lists))
    offsets = pa.array(np.concatenate(([0], np.cumsum(counts))), pa.int32())
    return pa.ListArray.from_arrays(offsets, elements.filter(stays), type=lists.type, mask=lists.is_null())
