"""What a row owes to its run, and the rows of failures and events."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from fonds.model import Failure, Source
from fonds.schema.digest import ROW_DIGEST, digest_of
from fonds.schema.fields import Row, checked, pairs_from, pairs_to
from fonds.schema.premis import type_uri

INGESTION = "ingestion"
# A capture that was known was met at another place.
SOURCE_FOUND = "source found"
# A sidecar states access or embargo of an archived capture anew, and less open than before.
ACCESS_STATED = "access stated"
# A sidecar of an archived capture can't be read or understood, so the capture is held back; and: it can be again.
ACCESS_HELD = "access held"
ACCESS_HOLD_ENDED = "access hold ended"
# What an audit does: bytes against their digests; rows against the schema and their captures; processing again.
FIXITY_CHECK = "fixity check"
VALIDATION = "validation"
REPLAY = "replay"
# Types of linked objects.
DOCUMENT = "document"
RAW_FILE = "raw file"
SIDECAR = "sidecar"
ARCHIVE_FILE = "archive file"
REPORT = "report"
# Columns of events that came later. Where they say nothing they are no part of an event's identity; the address of a
# type never is, as it follows from the type.
_LATER = frozenset({"places", "outcome_detail", "linked_objects"})
# A person sets the access of a document, or of all of a collection: what was stated before counts no more.
ACCESS_SET = "access set"
# A setting states access, embargo or rights for all of a collection.
COLLECTION_STATED = "collection terms stated"
# A document is taken out for good: this is its tombstone.
WITHDRAWAL = "withdrawal"
# All copies that fonds had made of it are gone.
WITHDRAWAL_DONE = "deletion"
# A release was made.
RELEASE = "release"
# A document was made again of its capture.
REPROCESSING = "reprocessing"
# A person's verdict on a document; a correction of a field or a choice of a block; one that could not be applied.
REVIEW = "review"
CORRECTION = "correction"
CORRECTION_LOST = "correction not applied"
# The name under which a fingerprint lists the version of fonds itself.
OWN_PART = "fonds"


@dataclass(frozen=True, slots=True)
class RunFacts:
    """What a row owes to its run and not to the capture; kept in the columns that start with `run_`.

    `started_at` and `ingested_at` are aware. `replaces` is the capture_id that stood at the same path before.
    `software` names what took part without deciding the result (interpreter, store), `agent` who ran it, `raw` the raw
    folder as seen from the archive.
    """

    run_id: str
    started_at: datetime
    ingested_at: datetime
    sources: tuple[Source, ...] = ()
    replaces: str | None = None
    software: tuple[tuple[str, str], ...] = ()
    agent: str | None = None
    raw: str | None = None


@dataclass(frozen=True, slots=True)
class LinkedObject:
    """Something that an event concerns. `type` is document, raw file, sidecar, archive file, release, run or report;
    `value` its name (a capture_id, a path); `role` source or outcome; `digest` its SHA-256 then, where one was made."""

    type: str
    value: str
    role: str = "source"
    digest: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """Who did what when, in the manner of PREMIS.

    `event_type` is one of those in `fonds.schema.premis`; `outcome` success, warning or failure, `outcome_detail` says
    what was found. `capture_id` is None for what concerns several documents or the whole archive; `linked_objects` name
    what it concerns then. `occurred_at` is aware.
    """

    event_type: str
    occurred_at: datetime
    outcome: str = "success"
    detail: str | None = None
    capture_id: str | None = None
    payload_digest: str | None = None
    row_digest: str | None = None
    sources: tuple[Source, ...] = ()
    run_id: str | None = None
    agent: str | None = None
    software: tuple[tuple[str, str], ...] = ()
    outcome_detail: str | None = None
    linked_objects: tuple[LinkedObject, ...] = ()


def in_utc(value: datetime | None) -> datetime | None:
    """In UTC. Raises ValueError for a naive datetime: its zone would be a guess."""
    if value is None:
        return None
    if value.tzinfo is None:
        raise ValueError("A naive datetime can't be stored as an instant.")
    return value.astimezone(UTC)


def sources_to(sources: Sequence[Source]) -> list[Row]:
    ordered = sorted(set(sources), key=lambda source: source.order)
    return [{"path": s.path, "offset": s.offset, "record_id": s.record_id} for s in ordered]


def places_to(sources: Sequence[Source]) -> list[Row] | None:
    """The places with what is stated of each; None where nothing is."""
    if not any(source.url or source.captured_at for source in sources):
        return None
    return [
        {
            "path": source.path,
            "offset": source.offset,
            "record_id": source.record_id,
            "target_uri": source.url,
            "captured_at": None if source.captured_at is None else source.captured_at.isoformat(),
        }
        for source in sorted(set(sources), key=lambda source: source.order)
    ]


def sources_from(rows: Sequence[Mapping[str, Any]] | None) -> tuple[Source, ...]:
    return tuple(Source(row["path"], row["offset"], row["record_id"]) for row in rows or ())


def places_from(rows: Sequence[Mapping[str, Any]] | None) -> tuple[Source, ...]:
    return tuple(
        Source(
            row["path"],
            row["offset"],
            row["record_id"],
            row["target_uri"],
            None if row["captured_at"] is None else datetime.fromisoformat(row["captured_at"]),
        )
        for row in rows or ()
    )


def run_of(row: Mapping[str, Any]) -> RunFacts:
    """The run's facts that a documents row holds."""
    return RunFacts(
        run_id=row["run_id"],
        started_at=row["run_started_at"].astimezone(UTC),
        ingested_at=row["run_ingested_at"].astimezone(UTC),
        sources=places_from(row.get("run_places")) or sources_from(row["run_sources"]),
        replaces=row["run_replaces"],
        software=pairs_from(row["run_software"], "name", "version"),
        agent=row["run_agent"],
        raw=row.get("run_raw"),
    )


def failure_to_row(
    failure: Failure, run: RunFacts, *, fingerprint: str, context_digest: str = "none", facts_digest: str | None = None
) -> Row:
    """A failures row, keyed by source. `facts_digest` names the sidecar facts the attempt was made with, so that a
    corrected sidecar counts as a change."""
    return checked(
        {
            "source_path": failure.source.path,
            "source_offset": failure.source.offset,
            "source_record_id": failure.source.record_id,
            "stage": failure.stage,
            "code": failure.code,
            "message": failure.message,
            "advice": failure.advice,
            "retryable": failure.retryable,
            "capture_id": failure.capture_id,
            "payload_digest": failure.payload_digest,
            "facts_digest": facts_digest,
            "fingerprint": fingerprint,
            "context_digest": context_digest,
            "run_id": run.run_id,
            "run_started_at": in_utc(run.started_at),
            "run_raw": run.raw,
            "failed_at": in_utc(run.ingested_at),
        }
    )


def event_to_row(event: Event) -> Row:
    """An events row.

    The `event_id` of an ingestion depends on the capture alone: there is one for each capture. That of other events
    depends on all they say, so that writing one twice is seen.
    """
    row = checked(
        {
            "event_type": event.event_type,
            "event_type_uri": type_uri(event.event_type),
            "occurred_at": in_utc(event.occurred_at),
            "outcome": event.outcome,
            "detail": event.detail,
            "outcome_detail": event.outcome_detail,
            "linked_objects": _linked_to(event.linked_objects),
            "capture_id": event.capture_id,
            "payload_digest": event.payload_digest,
            "row_digest": event.row_digest,
            "sources": sources_to(event.sources),
            "places": places_to(event.sources),
            "run_id": event.run_id,
            "agent": event.agent,
            "software": pairs_to(sorted(event.software), "name", "version"),
        }
    )
    stated = {
        name: value
        for name, value in row.items()
        if name != "event_type_uri" and (value is not None or name not in _LATER)
    }
    identity = [INGESTION, event.capture_id] if event.event_type == INGESTION else stated
    return {"event_id": digest_of(identity), **row}


def _linked_to(linked: Sequence[LinkedObject]) -> list[Row] | None:
    rows = [{"type": one.type, "value": one.value, "role": one.role, "digest": one.digest} for one in linked]
    return sorted(rows, key=lambda row: (row["type"], row["value"], row["role"])) or None


def reprocessing_event(row: Mapping[str, Any]) -> Row:
    """The event that goes with a documents row that was made again: it follows from the row alone, as that of an
    ingestion does."""
    detail = f"revision {row['run_revision']}, tier {row['tier']}; the one before stands in the table revisions"
    return _event_of_row(REPROCESSING, row, "run_started_at", detail)


def ingestion_event(row: Mapping[str, Any]) -> Row:
    """The event that goes with a documents row. It follows from the row alone, so a run that was killed between the two
    is completed with the very same event."""
    return _event_of_row(INGESTION, row, "run_ingested_at", f"tier {row['tier']}", run_of(row).sources)


def _event_of_row(
    event_type: str, row: Mapping[str, Any], at: str, detail: str, sources: tuple[Source, ...] = ()
) -> Row:
    """What a run did that gave this row, at the instant that the column `at` has."""
    run, version = run_of(row), row["fonds_version"]
    return event_to_row(
        Event(
            event_type=event_type,
            occurred_at=row[at].astimezone(UTC),
            detail=detail,
            capture_id=row["capture_id"],
            payload_digest=row["payload_digest"],
            row_digest=row[ROW_DIGEST],
            sources=sources,
            run_id=run.run_id,
            agent=run.agent,
            software=run.software if version is None else ((OWN_PART, version), *run.software),
        )
    )
