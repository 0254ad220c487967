"""Records, failures and events as rows (plain dictionaries), and records made from rows again.

A row's keys are the columns of `fonds.schema.tables`, in their order. Its values are str, int, float, bool, date, aware
datetime in UTC, None, and lists of such or of dictionaries. Nothing here needs pyarrow.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from fonds.model import Capture, Fingerprint, Record, Sidecar, Source, Stated
from fonds.schema.digest import ROW_DIGEST, plain, row_digest
from fonds.schema.fields import (
    Row,
    blocks_from,
    blocks_to,
    checked,
    document_from,
    fields_to,
    pairs_from,
    pairs_to,
    storable,
)
from fonds.schema.flat import FLAT, flat_of
from fonds.schema.judged import quality_from, quality_to
from fonds.schema.ledger import (
    OWN_PART,
    Event,
    RunFacts,
    event_to_row,
    failure_to_row,
    in_utc,
    ingestion_event,
    places_from,
    places_to,
    run_of,
    sources_from,
    sources_to,
)
from fonds.settings import Settings

__all__ = [
    "Event",
    "Row",
    "RunFacts",
    "event_to_row",
    "failure_to_row",
    "from_row",
    "ingestion_event",
    "lasting_row",
    "row_digest",
    "run_columns",
    "run_of",
    "to_json",
    "to_row",
]

# File systems take 255 bytes; `collection=` goes before the percent-encoded name, and a margin stays.
MAX_FOLDER_NAME = 200


def partition_word(collection: str | None) -> str:
    """A collection's name as the archive partitions by it: white space collapsed, cut to what a folder name can hold.

    Empty when nothing is left. What the sidecar states is kept beside it, uncut.
    """
    stated = storable((collection or "")[:MAX_FOLDER_NAME])
    word = " ".join("".join(c if c.isprintable() else " " for c in stated).split())
    while len(quote(word, safe="")) > MAX_FOLDER_NAME:
        word = word[:-1].rstrip()
    return word


def _capture_to(capture: Capture, payload_bytes: int, default_collection: str) -> Row:
    side = capture.sidecar
    start, end = capture.span or (None, None)
    return {
        "capture_id": capture.capture_id,
        "collection": partition_word(side.collection) or default_collection,
        "payload_digest": capture.payload_digest,
        "payload_bytes": payload_bytes,
        "media_type": capture.media_type,
        "charset": capture.charset,
        "charset_basis": capture.charset_basis,
        "target_uri": capture.target_uri,
        "captured_at": in_utc(capture.captured_at),
        "parent_capture_id": capture.parent,
        "span_start": start,
        "span_end": end,
        "capture_format": capture.format,
        "capture_stated": [{"origin": s.origin, "name": s.name, "value": s.value} for s in capture.stated] or None,
        "embargo_until": side.embargo_until,
        "rights_statement": side.rights,
        "note": side.note,
        "sidecar_url": side.url,
        "sidecar_captured_at": in_utc(side.captured_at),
        "sidecar_collection": side.collection,
        "sidecar_access": side.access,
        "sidecar_media_type": side.media_type,
        "sidecar_title": side.title,
        "sidecar_byline": side.byline,
        "sidecar_date": side.published,
    }


def to_row(
    record: Record,
    run: RunFacts,
    *,
    payload_bytes: int | None = None,
    default_collection: str = Settings().default_collection,
) -> Row:
    """The documents row of a record, with its `row_digest`.

    `payload_bytes` is the size of the payload where the record was made without it. Lone surrogates, which no Parquet
    file can hold, become U+FFFD. Raises ValueError for a naive instant.
    """
    row = lasting_row(record, payload_bytes=payload_bytes, default_collection=default_collection)
    row.update(run_columns(run, run.sources or record.capture.sources))
    return row


def lasting_row(
    record: Record,
    *,
    payload_bytes: int | None = None,
    default_collection: str = Settings().default_collection,
) -> Row:
    """The row as `to_row` makes it but for the columns `run_…`: what depends on no run."""
    document, quality = record.document, record.document.quality
    size = len(record.capture.payload) if payload_bytes is None else payload_bytes
    row: Row = {
        **_capture_to(record.capture, size, default_collection),
        "access": document.access,
        **fields_to(document),
        "text": document.text,
        "blocks": blocks_to(document.blocks),
        **quality_to(quality),
        **dict.fromkeys(FLAT),
        "fingerprint": record.fingerprint.digest,
        "fingerprint_parts": pairs_to(record.fingerprint.parts, "name", "version"),
        "context_digest": record.context_digest,
        "curation_digest": record.curation_digest,
        "fonds_version": dict(record.fingerprint.parts).get(OWN_PART),
    }
    try:
        return _digested(row)
    except ValueError:
        return _digested(storable(row))


def _digested(row: Row) -> Row:
    """The row with what follows from its columns. Raises ValueError where a file can't hold it as it is: the digest is
    made of the whole row, so that it tells, and nothing is written twice."""
    row.update(flat_of(row))
    row[ROW_DIGEST] = row_digest(row)
    return row


def run_columns(run: RunFacts, sources: Sequence[Source]) -> Row:
    """The columns `run_…` of a row; `sources` are the places where its capture was found. Raises ValueError for a naive
    instant."""
    return checked(
        {
            "run_id": run.run_id,
            "run_started_at": in_utc(run.started_at),
            "run_ingested_at": in_utc(run.ingested_at),
            "run_sources": sources_to(sources),
            "run_places": places_to(sources),
            "run_replaces": run.replaces,
            "run_software": pairs_to(sorted(run.software), "name", "version"),
            "run_agent": run.agent,
            "run_raw": run.raw,
            "run_revision": None,
        }
    )


# The columns of a documents row that hold the facts of a sidecar.
SIDECAR_COLUMNS = (
    "sidecar_url",
    "sidecar_captured_at",
    "sidecar_collection",
    "sidecar_access",
    "sidecar_media_type",
    "sidecar_title",
    "sidecar_byline",
    "sidecar_date",
    "embargo_until",
    "rights_statement",
    "note",
)


def sidecar_from(row: Mapping[str, Any]) -> Sidecar:
    """The sidecar's facts in a documents row, of which `SIDECAR_COLUMNS` are enough."""
    return Sidecar(
        url=row["sidecar_url"],
        captured_at=in_utc(row["sidecar_captured_at"]),
        collection=row["sidecar_collection"],
        access=row["sidecar_access"],
        embargo_until=row["embargo_until"],
        rights=row["rights_statement"],
        note=row["note"],
        media_type=row["sidecar_media_type"],
        # Rows of earlier versions have no such columns.
        title=row.get("sidecar_title"),
        byline=row.get("sidecar_byline"),
        published=row.get("sidecar_date"),
    )


def _capture_from(row: Mapping[str, Any]) -> Capture:
    return Capture(
        capture_id=row["capture_id"],
        payload=b"",
        payload_digest=row["payload_digest"],
        media_type=row["media_type"],
        charset=row["charset"],
        charset_basis=row["charset_basis"],
        target_uri=row["target_uri"],
        captured_at=in_utc(row["captured_at"]),
        sidecar=sidecar_from(row),
        sources=places_from(row.get("run_places")) or sources_from(row["run_sources"]),
        parent=row["parent_capture_id"],
        span=None if row["span_start"] is None else (row["span_start"], row["span_end"]),
        format=row.get("capture_format") or "page",
        stated=tuple(Stated(s["origin"], s["name"], s["value"]) for s in row.get("capture_stated") or ()),
    )


def from_row(row: Mapping[str, Any]) -> Record:
    """The record of a documents row; its payload is empty. Columns that this version does not know are ignored.

    The capture's sources are the run's. A collection that the sidecar did not state is no part of the record.
    """
    quality = quality_from(row)
    return Record(
        capture=_capture_from(row),
        document=document_from(row, blocks_from(row["blocks"]), quality),
        fingerprint=Fingerprint(row["fingerprint"], pairs_from(row["fingerprint_parts"], "name", "version")),
        context_digest=row["context_digest"],
        curation_digest=row.get("curation_digest"),
    )


def to_json(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row with values that `json.dumps` takes: instants and dates as ISO 8601 strings."""
    return plain(row)
