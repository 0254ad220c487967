"""One capture that holds several documents, as an export of a database does: each becomes a capture of its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from fonds.capture import decode, open_item, sha256
from fonds.capture.readers import Item
from fonds.cleaning.text import find_documents
from fonds.model import Capture, Context, Failure, Record, Sidecar
from fonds.pipeline.stages import StageError, at_stage, failure_of, open_payload, process, record_from
from fonds.settings import Settings


def part_id(payload_digest: str, span: tuple[int, int]) -> str:
    """The capture_id of characters `span` of a payload: SHA-256 over the payload's digest and the span."""
    start, end = span
    return sha256(f"{payload_digest}:{start}-{end}".encode())


def parts_of(capture: Capture) -> tuple[Capture, ...]:
    """The documents of a capture, in their order; the capture itself where it holds one.

    Parts have the capture's payload, a span of its text, and its id as `parent`; their spans cover the text. HTML is
    not parted.
    """
    spans = () if capture.is_html or capture.span is not None else find_documents(decode(capture))
    if not spans:
        return (capture,)
    return tuple(
        replace(capture, capture_id=part_id(capture.payload_digest, span), parent=capture.capture_id, span=span)
        for span in spans
    )


def process_parts(
    capture: Capture, settings: Settings | None = None, context: Context | None = None
) -> tuple[Record, ...] | Failure:
    """Process every document of a capture. A failure of one is a failure of the capture: a file is archived whole or
    not at all, so that the next run knows what to do with it."""
    try:
        parts = at_stage("parts", lambda: parts_of(capture))
    except StageError as failed:
        return failure_of(capture, failed.stage, failed.error)
    records: list[Record] = []
    for part in parts:
        result = process(part, settings, context)
        if isinstance(result, Failure):
            return replace(result, capture_id=capture.capture_id)
        records.append(result)
    return tuple(records)


def records_of(
    payload: bytes,
    *,
    media_type: str | None = None,
    url: str | None = None,
    captured_at: datetime | None = None,
    sidecar: Sidecar | None = None,
) -> tuple[Record, ...]:
    """Like `record_of`, a record for each document where the payload holds several."""
    try:
        capture = open_payload(payload, media_type=media_type, url=url, captured_at=captured_at, sidecar=sidecar)
        return tuple(record_from(part, Settings(), Context()) for part in at_stage("parts", lambda: parts_of(capture)))
    except StageError as failed:
        raise failed.error from failed.__cause__


def records_of_item(item: Item, *, format: str, sidecar: Sidecar | None = None) -> tuple[Record, ...]:  # noqa: A002 - as Capture calls it
    """The records of an item that a reader yielded; `format` is the reader's name. Raises FondsError only."""
    try:
        capture = at_stage("capture", lambda: open_item(item, item.load(), format=format, sidecar=sidecar))
        return tuple(record_from(part, Settings(), Context()) for part in at_stage("parts", lambda: parts_of(capture)))
    except StageError as failed:
        raise failed.error from failed.__cause__
