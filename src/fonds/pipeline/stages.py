"""The whole line as one pure function: capture in, record or failure out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields as fields_of
from dataclasses import replace
from datetime import datetime
from types import NoneType
from typing import TypeVar

from fonds.capture import decode, open_capture
from fonds.cleaning.models import SHIPPED, Models
from fonds.cleaning.recurring import drop_recurring
from fonds.cleaning.result import Cleaned
from fonds.curation import choose_blocks, put_fields
from fonds.errors import FondsError, LimitExceeded, StageFailed, WrongArgument
from fonds.extract import extract, placed
from fonds.model import Capture, Context, Document, Failure, Fields, Record, Sidecar, Source
from fonds.pipeline.fingerprint import fingerprint_of
from fonds.quality import judge
from fonds.settings import Settings

_T = TypeVar("_T")


class StageError(Exception):
    """Carries the stage beside the error, up to where the failure is written. Leaves this package never."""

    def __init__(self, stage: str, error: FondsError) -> None:
        super().__init__(stage)
        self.stage, self.error = stage, error


def at_stage(stage: str, step: Callable[[], _T]) -> _T:
    """Run one stage. Whatever it raises becomes an error of ours that names the stage: one bad document must never
    stop a run, and nobody but us can do anything about a ValueError."""
    try:
        return step()
    except FondsError as error:
        raise StageError(stage, error) from error
    except RecursionError as error:
        raise StageError(stage, LimitExceeded("nesting", "recursion")) from error
    except MemoryError as error:
        raise StageError(stage, LimitExceeded("memory", "out of memory")) from error
    except Exception as error:  # the one catch-all: see above
        reason = f"{type(error).__name__}: {error}"
        raise StageError(stage, StageFailed(stage, reason[:500])) from error


def _clean(capture: Capture, settings: Settings, context: Context, models: Models) -> Cleaned:
    text, url = decode(capture), capture.target_uri
    # Each brings a model and its tables: a command that cleans one text copy need not load those for HTML.
    if capture.is_html:
        from fonds.cleaning.html import clean_html  # noqa: PLC0415

        cleaned = clean_html(text, url, settings, models=models)
    else:
        from fonds.cleaning.text import clean_text  # noqa: PLC0415

        cleaned = clean_text(text, settings, part=capture.parent is not None, models=models)
    return cleaned if context.memory is None else drop_recurring(cleaned, context.memory, url)


def _document(capture: Capture, settings: Settings, context: Context, models: Models = SHIPPED) -> Document:
    cleaned = at_stage("cleaning", lambda: _clean(capture, settings, context, models))
    seen = context.seen(capture)
    chosen = at_stage("curation", lambda: choose_blocks(cleaned.blocks, seen, capture))
    cleaned = replace(cleaned, blocks=chosen.blocks)
    found = at_stage("extract", lambda: extract(cleaned, capture))
    # What extraction found tells what a line is, but not against a person.
    settled = at_stage("curation", lambda: choose_blocks(placed(cleaned.blocks, found), seen, capture))
    cleaned = replace(cleaned, blocks=settled.blocks)
    found = at_stage("curation", lambda: put_fields(found, seen, capture))
    report = at_stage("quality", lambda: judge(capture, cleaned, found, chosen.lost))
    values = {f.name: getattr(found, f.name) for f in fields_of(Fields)}
    access = capture.sidecar.access or settings.default_access
    return Document(**values, blocks=cleaned.blocks, access=access, quality=report)


def failure_of(capture: Capture, stage: str, error: FondsError) -> Failure:
    """The failure row of a capture that could be opened."""
    return Failure(
        source=capture.sources[0] if capture.sources else Source(""),
        stage=stage,
        code=error.code,
        message=error.message,
        advice=error.advice,
        retryable=error.retryable,
        capture_id=capture.capture_id,
        payload_digest=capture.payload_digest,
    )


def record_from(capture: Capture, settings: Settings, context: Context) -> Record:
    """Like `process`, raising StageError."""
    curation = context.seen(capture).digest
    document = _document(capture, settings, context)
    return Record(capture, document, fingerprint_of(settings), context.digest_with(curation), curation)


def process(capture: Capture, settings: Settings | None = None, context: Context | None = None) -> Record | Failure:
    """Clean, extract and judge one capture. Pure: equal arguments give equal results; opens nothing, writes nothing,
    never raises for what is in a capture."""
    try:
        return record_from(capture, settings or Settings(), context or Context())
    except StageError as failed:
        return failure_of(capture, failed.stage, failed.error)


def _check(name: str, given: object, types: tuple[type, ...], expected: str, advice: str) -> None:
    """What callers without a type checker give."""
    if not isinstance(given, types):
        raise StageError("capture", WrongArgument(name, given, expected, advice=advice))


def open_payload(
    payload: bytes,
    *,
    media_type: str | None = None,
    url: str | None = None,
    captured_at: datetime | None = None,
    sidecar: Sidecar | None = None,
) -> Capture:
    """Open one payload that is no part of a run. Arguments as for `open_capture`; raises StageError."""
    _check("payload", payload, (bytes, bytearray, memoryview), "bytes", "Read the file as bytes, or encode the str.")
    _check("media_type", media_type, (str, NoneType), "str", "Give a media type such as text/html, or None.")
    _check("url", url, (str, NoneType), "str", "Give the address as a str, or None.")
    _check("captured_at", captured_at, (datetime, NoneType), "datetime", "Give a datetime.datetime, or None.")
    return at_stage(
        "capture",
        lambda: open_capture(
            bytes(payload),
            media_type=media_type,
            url=url,
            captured_at=captured_at,
            sidecar=sidecar,
            settings=Settings(),
        ),
    )


def record_of(
    payload: bytes,
    *,
    media_type: str | None = None,
    url: str | None = None,
    captured_at: datetime | None = None,
    sidecar: Sidecar | None = None,
) -> Record:
    """Open and process one payload that is no part of a run, as one document. Arguments as for `open_capture`; raises
    FondsError only."""
    try:
        capture = open_payload(payload, media_type=media_type, url=url, captured_at=captured_at, sidecar=sidecar)
        return record_from(capture, Settings(), Context())
    except StageError as failed:
        raise failed.error from failed.__cause__


def clean(
    payload: bytes, *, media_type: str | None = None, url: str | None = None, captured_at: datetime | None = None
) -> Document:
    """Clean one capture and extract its fields.

    `payload` is the capture's bytes: a page, a text copy, or a file that holds one (MHTML, mail, PDF, …), which its
    bytes tell. `media_type` is text/plain, text/markdown, text/html or application/xhtml+xml, with a charset parameter
    if one is known; None finds out. `url` is where the page was captured, `captured_at` when
    (naive is taken as UTC). Raises FondsError only. A page of furniture alone gives a Document with empty `text`;
    so does an export of several documents, which a run parts.
    """
    return record_of(payload, media_type=media_type, url=url, captured_at=captured_at).document


def clean_with(models: Models, payload: bytes, *, media_type: str | None = None, url: str | None = None) -> Document:
    """Like `clean`, with other models than those that ship: to measure a model on sites that it has not seen. Makes no
    record, as a fingerprint names the shipped models. Raises FondsError only."""
    try:
        return _document(open_payload(payload, media_type=media_type, url=url), Settings(), Context(), models)
    except StageError as failed:
        raise failed.error from failed.__cause__
