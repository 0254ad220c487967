"""What an archive knows already: the captures with their places, and the failures."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import pyarrow.dataset as ds

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
    """

    captures: frozenset[str] = frozenset()
    places: Mapping[Place, str] = field(default_factory=dict)
    failures: Mapping[Place, KnownFailure] = field(default_factory=dict)
    parents: frozenset[str] = frozenset()
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


@dataclass(frozen=True, slots=True)
class _Meeting:
    """A capture was found at a place."""

    at: datetime
    capture_id: str
    place: Place
    raw: str | None
    record_id: str | None


def _meetings(archive: Path, rows: Iterable[Mapping[str, Any]], *, told: bool) -> list[_Meeting]:
    """Where the captures were met, in the order of time: by their rows, and by the events that tell of other places."""
    columns = ["capture_id", "occurred_at", "sources", "detail"]
    found_again = ds.field("event_type") == SOURCE_FOUND
    later = dataset(archive, "events").to_table(columns=columns, filter=found_again).to_pylist() if told else []
    met = [
        _Meeting(
            row["run_ingested_at"],
            row["parent_capture_id"] or row["capture_id"],
            _place(source),
            row["run_raw"],
            source["record_id"],
        )
        for row in rows
        for source in row["run_sources"]
    ]
    met += [
        _Meeting(row["occurred_at"], row["capture_id"], _place(source), row["detail"], source["record_id"])
        for row in later
        for source in row["sources"]
    ]
    return sorted(met, key=lambda meeting: (meeting.at, meeting.capture_id))


def _of_files(
    rows: Iterable[Mapping[str, Any]], told: Mapping[str, tuple[Statement, ...]]
) -> dict[str, tuple[Statement, ...]]:
    """The statements about each file: about all of it, and about the documents in it."""
    found = dict(told)
    for row in rows:
        parent = row["parent_capture_id"]
        if parent is not None and row["capture_id"] in told:
            found[parent] = (*found.get(parent, ()), *told[row["capture_id"]])
    return {name: tuple(sorted(each, key=lambda one: one.at)) for name, each in found.items()}


def _place(source: Mapping[str, Any]) -> Place:
    return source["path"], source["offset"]


def read_known(archive: Path, without: Container[str] = ()) -> Known:
    """Read with column projection: ids and places only, no text.

    `without` names what is damaged and so left out: files of documents, the table `events` or `failures`.
    """
    with reading(archive):
        columns = [
            "capture_id", "parent_capture_id", "payload_digest", "collection", "run_ingested_at", "run_sources",
            "run_raw", *SIDECAR_COLUMNS,
        ]  # fmt: skip
        documents = dataset(archive, "documents", without)
        found = documents.to_table(columns=[n for n in columns if n in documents.schema.names]).to_pylist()
        met = _meetings(archive, found, told="events" not in without)
        failures = [] if "failures" in without else dataset(archive, "failures").to_table().to_pylist()
    told = Statements() if "events" in without else read_statements(archive)
    stones = [] if "events" in without else list(read_tombstones(archive).values())
    places = {meeting.place: meeting.capture_id for meeting in met}
    earlier: dict[Place, set[str]] = {}
    for meeting in met:
        if meeting.capture_id != places[meeting.place]:
            earlier.setdefault(meeting.place, set()).add(meeting.capture_id)
    said = {row["parent_capture_id"] or row["capture_id"]: sidecar_from(row) for row in found}
    whole = {row["payload_digest"]: row["parent_capture_id"] or row["capture_id"] for row in found}
    return Known(
        said={capture_id: sidecar for capture_id, sidecar in said.items() if sidecar != Sidecar()},
        terms=terms_since(told),
        statements=_of_files(found, told.captures),
        collections={row["parent_capture_id"] or row["capture_id"]: row["collection"] for row in found},
        withdrawn=frozenset(
            {stone.capture_id for stone in stones}
            | {stone.payload_digest for stone in stones if stone.parent is None and stone.payload_digest}
        ),
        captures=frozenset(row["capture_id"] for row in found),
        parents=frozenset(
            {row["parent_capture_id"] for row in found if row["parent_capture_id"] is not None}
            # A file whose documents were withdrawn one by one is not new.
            | {stone.parent for stone in stones if stone.parent is not None}
        ),
        parents_of={row["capture_id"]: row["parent_capture_id"] for row in found if row["parent_capture_id"]},
        places=places,
        earlier={place: frozenset(ids) for place, ids in earlier.items()},
        roots={meeting.place: meeting.raw for meeting in met},
        records={meeting.record_id: meeting.capture_id for meeting in met if meeting.record_id is not None},
        payloads={digest: capture_id for digest, capture_id in whole.items() if digest != capture_id},
        failures={
            (row["source_path"], row["source_offset"]): KnownFailure(
                **{name: row[name] for name in KnownFailure.__dataclass_fields__}
            )
            for row in failures
        },
    )
