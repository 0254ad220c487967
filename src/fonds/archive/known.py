"""What an archive knows already: the captures with their places, and the failures."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds

from fonds.archive.columns import (
    ColumnMap,
    Names,
    by_name,
    cell,
    packed,
    place_from,
    place_key,
    place_keys,
    read_packed,
)
from fonds.archive.guarded import reading
from fonds.archive.statements import Statement, Statements, read_statements, terms_since
from fonds.archive.store import dataset
from fonds.archive.terms import Terms
from fonds.archive.tombstones import read_tombstones
from fonds.model import Sidecar, Source
from fonds.schema.ledger import SOURCE_FOUND
from fonds.schema.rows import SIDECAR_COLUMNS, sidecar_from

Place = tuple[str, int | None]


def place_of(source: Source) -> Place:
    """What a failure is keyed by: path below the raw folder, and offset inside an archive file."""
    return source.path, source.offset


@dataclass(frozen=True, slots=True)
class KnownFailure:
    """What decides whether a source is tried again."""

    code: str
    message: str
    retryable: bool
    failed_at: datetime
    fingerprint: str
    context_digest: str
    payload_digest: str | None
    facts_digest: str | None
    capture_id: str | None
    run_raw: str | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """`captures` are the ids of all documents, `parents` those of files that hold several, `places` the capture that
    was last found at each place: the file's where it holds several documents. `earlier` are those found there before.

    So a known id at a place that is not there is a moved or copied file, and another id at a known place replaces the
    one named. `roots` says in which raw folder, as seen from the archive, each place was met last. `said` is what a
    sidecar stated when the capture was archived, `terms` what one stated later; neither has an entry where nothing was
    stated. `statements` are all events about a file's terms, those about its parts too, `collections` where its rows
    stand now. `withdrawn` are ids and, of whole files, digests of payloads that were withdrawn.

    `payloads` are the captures by the digests of their payloads where those are not their ids, `records` by the names
    that archive files have for their records. `parents_of` are the files of parts. `again` are captures that are to be
    made again as if they were new, by the digests of their payloads.

    Of an archive all that grows with its documents is held in columns (`fonds.archive.columns`).
    """

    captures: AbstractSet[str] = frozenset()
    places: Mapping[Place, str] = field(default_factory=dict)
    failures: Mapping[Place, KnownFailure] = field(default_factory=dict)
    parents: AbstractSet[str] = frozenset()
    said: Mapping[str, Sidecar] = field(default_factory=dict)
    terms: Mapping[str, Terms] = field(default_factory=dict)
    statements: Mapping[str, tuple[Statement, ...]] = field(default_factory=dict)
    collections: Mapping[str, str] = field(default_factory=dict)
    withdrawn: frozenset[str] = frozenset()
    earlier: Mapping[Place, frozenset[str]] = field(default_factory=dict)
    roots: Mapping[Place, str | None] = field(default_factory=dict)
    payloads: Mapping[str, str] = field(default_factory=dict)
    records: Mapping[str, str] = field(default_factory=dict)
    parents_of: Mapping[str, str] = field(default_factory=dict)
    again: Mapping[str, str] = field(default_factory=dict)

    def of_payload(self, digest: str) -> str | None:
        """The archived capture of these bytes: the file's where it holds several documents."""
        return digest if self.has(digest) else self.payloads.get(digest)

    def has(self, capture_id: str) -> bool:
        """Whether a file of these bytes is archived."""
        return capture_id in self.captures or capture_id in self.parents

    def ever_at(self, place: Place) -> frozenset[str]:
        """The captures that were ever found at a place."""
        last = self.places.get(place)
        return self.earlier.get(place, frozenset()) | ({last} if last else frozenset())


_MEETINGS = pa.schema(
    [
        pa.field("place", pa.large_string()),
        pa.field("at", pa.timestamp("us", tz="UTC")),
        pa.field("capture_id", pa.large_binary()),  # packed
        pa.field("raw", pa.large_string()),
        pa.field("record_id", pa.large_string()),
    ]
)


def _met(rows: ds.Scanner, file: str, at: str, raw: str, sources: str) -> pa.Table:
    """A line for each place that a row names. `file`, `at`, `raw` and `sources` are the columns that say which capture
    it was, when it was met, in which raw folder and where."""
    lines = []
    for batch in rows.to_batches():
        places = batch[sources]
        of, each = pc.list_parent_indices(places), pc.list_flatten(places)
        names = {field.name: each.field(number) for number, field in enumerate(each.type)}
        columns = [
            place_keys(names["path"], names["offset"]),
            batch[at].take(of),
            packed(batch[file]).take(of),
            batch[raw].take(of),
            names["record_id"],
        ]
        cast = [
            column if column.type == field.type else column.cast(field.type)
            for column, field in zip(columns, _MEETINGS, strict=True)
        ]
        lines.append(pa.RecordBatch.from_arrays(cast, schema=_MEETINGS))
    return pa.Table.from_batches(lines, _MEETINGS)


def meetings(archive: Path, documents: ds.Dataset, *, told: bool) -> pa.Table:
    """Where the captures were met: by their rows, and by the events that tell of other places."""
    file = pc.coalesce(ds.field("parent_capture_id"), ds.field("capture_id"))
    columns = {"file": file} | {name: ds.field(name) for name in ("run_ingested_at", "run_raw", "run_sources")}
    met = _met(documents.scanner(columns=columns), "file", "run_ingested_at", "run_raw", "run_sources")
    if told:
        found_again = ds.field("event_type") == SOURCE_FOUND
        wanted = ["capture_id", "occurred_at", "detail", "sources"]
        later = dataset(archive, "events").scanner(columns=wanted, filter=found_again)
        met = pa.concat_tables([met, _met(later, "capture_id", "occurred_at", "detail", "sources")])
    return met


class _Earlier(Mapping[Place, frozenset[str]]):
    """The captures that were found at a place before the last one."""

    def __init__(self, places: ColumnMap[Place, str]) -> None:
        self._places = places

    def __getitem__(self, place: Place) -> frozenset[str]:
        rows = self._places.rows(place)
        found = {self._places.value_of(row) for row in rows[:-1]} - {self._places.value_of(rows[-1])} if rows else None
        if not found:
            raise KeyError(place)
        return frozenset(found)

    def __iter__(self) -> Iterator[Place]:
        return (place for place in self._places if place in self)

    def __contains__(self, place: object) -> bool:
        return place in self._places and len(self._places.rows(place)) > 1 and self.get(place) is not None  # type: ignore[arg-type,call-overload]

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _places(met: pa.Table) -> tuple[ColumnMap[Place, str], ColumnMap[Place, str | None]]:
    """Which capture was met at a place, and in which raw folder, the last time."""
    order = ("place", "at", "capture_id")
    met = met.select([*order, "raw"]).sort_by([(name, "ascending") for name in order]).combine_chunks()

    def by_place(column: str) -> ColumnMap[Place, Any]:
        return ColumnMap(met["place"], cell(column)(met), written=place_key, read=place_from)

    return by_place("capture_id"), by_place("raw")


def _said(documents: ds.Dataset) -> ColumnMap[str, Sidecar]:
    """What sidecars stated of the files when these were archived, where they stated anything."""
    names = [name for name in SIDECAR_COLUMNS if name in documents.schema.names]
    stated = ds.field(names[0]).is_valid()
    for name in names[1:]:
        stated |= ds.field(name).is_valid()
    file = pc.coalesce(ds.field("parent_capture_id"), ds.field("capture_id"))
    rows = documents.to_table(columns={"file": file} | {name: ds.field(name) for name in names}, filter=stated)

    def sidecars(table: pa.Table) -> Callable[[int], Sidecar]:
        facts = table.select(names)
        return lambda row: sidecar_from(dict.fromkeys(SIDECAR_COLUMNS) | facts.slice(row, 1).to_pylist()[0])

    return by_name(rows, "file", (), sidecars)


def _of_files(
    parts: Iterable[Mapping[str, Any]], told: Mapping[str, tuple[Statement, ...]]
) -> dict[str, tuple[Statement, ...]]:
    """The statements about each file: about all of it, and about the documents in it."""
    found = dict(told)
    for row in parts:
        parent = row["parent_capture_id"]
        found[parent] = (*found.get(parent, ()), *told[row["capture_id"]])
    return {name: tuple(sorted(each, key=lambda one: one.at)) for name, each in found.items()}


def read_known(archive: Path, without: Container[str] = ()) -> Known:
    """Read with column projection: ids and places only, no text.

    `without` names what is damaged and so left out: files of documents, the table `events` or `failures`.
    """
    with reading(archive):
        documents = dataset(archive, "documents", without)
        parent, own, payload = ds.field("parent_capture_id"), ds.field("capture_id"), ds.field("payload_digest")
        file = pc.coalesce(parent, own)
        columns = {"capture_id": own, "file": file, "collection": ds.field("collection")}
        ids = read_packed(documents, columns, ("capture_id", "file"))
        captures = Names(ids["capture_id"])
        collections = by_name(ids.select(["file", "collection"]), "file", (), cell("collection"))
        del ids
        wrapped = {"payload_digest": payload, "file": file}
        payloads = read_packed(documents, wrapped, tuple(wrapped), pc.not_equal(payload, file))
        parts = documents.to_table(columns=["capture_id", "parent_capture_id"], filter=parent.is_valid())
        met = meetings(archive, documents, told="events" not in without)
        said = _said(documents)
        failures = [] if "failures" in without else dataset(archive, "failures").to_table().to_pylist()
    told = Statements() if "events" in without else read_statements(archive)
    stones = [] if "events" in without else list(read_tombstones(archive).values())
    places, roots = _places(met)
    spoken_of = parts.filter(pc.is_in(parts["capture_id"], pa.array(list(told.captures), pa.string())))
    # A file whose documents were withdrawn one by one is not new.
    lost = pa.chunked_array([pa.array([stone.parent for stone in stones if stone.parent is not None], pa.string())])
    return Known(
        said=said,
        terms=terms_since(told),
        statements=_of_files(spoken_of.select(["capture_id", "parent_capture_id"]).to_pylist(), told.captures),
        collections=collections,
        withdrawn=frozenset(
            {stone.capture_id for stone in stones}
            | {stone.payload_digest for stone in stones if stone.parent is None and stone.payload_digest}
        ),
        captures=captures,
        parents=Names(pa.chunked_array([*parts["parent_capture_id"].chunks, *lost.chunks], pa.string())),
        parents_of=by_name(
            parts.select(["capture_id", "parent_capture_id"]), "capture_id", (), cell("parent_capture_id")
        ),
        places=places,
        earlier=_Earlier(places),
        roots=roots,
        records=by_name(
            met.select(["record_id", "at", "capture_id"]), "record_id", ("at", "capture_id"), cell("capture_id")
        ),
        payloads=by_name(payloads, "payload_digest", (), cell("file")),
        failures={
            (row["source_path"], row["source_offset"]): KnownFailure(
                **{name: row[name] for name in KnownFailure.__dataclass_fields__}
            )
            for row in failures
        },
    )
