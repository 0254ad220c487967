"""From bytes to a Capture: checked, identified, charset known."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime

from fonds.capture.charset import find_charset
from fonds.capture.formats import format_of, unwrap
from fonds.capture.formats.saved import by_web_archive, find_saved
from fonds.capture.formats.unwrapped import Unwrapped, first_read, said_when, said_where
from fonds.capture.readers.entries import Item, Loaded, Unpacked
from fonds.capture.sniff import begins_like_html, check_textual, sniff
from fonds.errors import CaptureTooLarge, EmptyCapture, UnsupportedMediaType
from fonds.model import Capture, Sidecar, Source, Stated
from fonds.model.address import archived, original
from fonds.settings import Settings

_MEDIA_TYPES = {
    "text/plain": "text/plain",
    "text/markdown": "text/plain",
    "text/x-markdown": "text/plain",
    "text/html": "text/html",
    "application/xhtml+xml": "application/xhtml+xml",
}
# Bytes in which a page's first tag is looked for.
_HEAD = 16 * 1024


def sha256(payload: bytes) -> str:
    """Hexadecimal SHA-256."""
    return hashlib.sha256(payload).hexdigest()


def record_id_of(payload_digest: str, url: str | None, captured_at: datetime | None) -> str:
    """The capture_id of a record of an archive file: SHA-256 over the lines payload digest, address, time of capture
    (ISO 8601 in UTC, empty where not stated)."""
    when = to_utc(captured_at)
    return sha256("\n".join((payload_digest, url or "", when.isoformat() if when else "")).encode("utf-8", "replace"))


def id_of(item: Item, payload_digest: str) -> str:
    """The capture_id of an item: its payload's digest where it is a file as a whole, else that of a record."""
    if item.at.offset is None:
        return payload_digest
    return record_id_of(payload_digest, item.url, item.captured_at)


def _split_media_type(stated: str) -> tuple[str, str | None]:
    """Media type as fonds names it and the charset parameter, from a Content-Type value."""
    name, *parameters = (part.strip() for part in stated.split(";"))
    known = _MEDIA_TYPES.get(name.lower())
    if known is None:
        raise UnsupportedMediaType(name or "an empty media type")
    charset = None
    for parameter in parameters:
        key, _, value = parameter.partition("=")
        if key.strip().lower() == "charset":
            charset = value.strip().strip("\"'") or None
    return known, charset


def to_utc(moment: datetime | None) -> datetime | None:
    """The same instant in UTC; a moment without offset is taken to be UTC, as capture logs write it."""
    if moment is None:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def open_capture(
    payload: bytes,
    *,
    media_type: str | None = None,
    url: str | None = None,
    captured_at: datetime | None = None,
    sidecar: Sidecar | None = None,
    sources: tuple[Source, ...] = (),
    settings: Settings | None = None,
) -> Capture:
    """Check a payload and say what it is; of a file that holds a page in other clothes (`fonds.capture.formats`), find
    the page.

    `media_type` may carry a charset parameter; None lets the bytes tell. What the caller states goes before what the
    sidecar states, and that before what the file says itself. The address of a page in a web archive stands for the
    page's own, and for the time when it was archived. Raises CaptureErrors, and LimitExceeded for a bomb.
    """
    sidecar, settings = sidecar or Sidecar(), settings or Settings()
    if len(payload) > settings.max_payload_bytes:
        raise CaptureTooLarge(len(payload), settings.max_payload_bytes)
    if not payload.strip(b" \t\r\n\x0b\x0c\x00\xef\xbb\xbf"):
        raise EmptyCapture
    stated = media_type or sidecar.media_type
    form = format_of(payload, text=(stated or "").startswith("text/plain"))
    found = Unwrapped(payload, stated) if form is None else unwrap(payload, form, settings)
    check_textual(found.content)
    name, stated_charset = _split_media_type(found.media_type) if found.media_type else (None, None)
    charset, basis = find_charset(found.content, stated=stated_charset)
    text = found.content.decode(charset, errors="replace")
    kind = name or sniff(text)
    saved = find_saved(text) if kind != "text/plain" else ()
    # The page is as it was when a web archive took it, whoever saved the archive's rendition later.
    given = url or sidecar.url
    saved = (*_from_address(given), *saved)
    beside = (*saved, *found.stated) if by_web_archive(saved) else (*found.stated, *saved)
    address, when = _where_and_when(given, beside)
    digest = sha256(payload)
    return Capture(
        capture_id=digest,
        payload=payload,
        payload_digest=digest,
        media_type=kind,
        charset=charset,
        charset_basis=basis,
        target_uri=address,
        captured_at=to_utc(captured_at or sidecar.captured_at or when),
        sidecar=sidecar,
        sources=tuple(sorted(sources, key=lambda source: source.order)),
        format="page" if form is None else form.name,
        stated=beside,
        content=None if form is None else found.content,
    )


def _from_address(given: str | None) -> list[Stated]:
    """What the address of a page in a web archive says of it."""
    shown = archived(given)
    if shown is None:
        return []
    where = said_where("url", "address", given, shown.address)
    return where + (said_when("url", "address", given, shown.at) if shown.at else [])


def _where_and_when(given: str | None, beside: tuple[Stated, ...]) -> tuple[str | None, datetime | None]:
    """The page's own address, and when it was captured as far as the file or the address of a web archive says so."""
    address, when = given or first_read(beside, "target_uri"), first_read(beside, "captured_at")
    return None if address is None else original(address), datetime.fromisoformat(when) if when else None


def open_item(
    item: Item,
    loaded: Loaded,
    *,
    format: str,  # noqa: A002 - as the field of Capture is called
    sidecar: Sidecar | None = None,
    sources: tuple[Source, ...] = (),
    settings: Settings | None = None,
) -> Capture:
    """The capture of an item that a reader yielded, with its payload; unpacked where need be.

    What is stated of the record goes before what a sidecar of its file states. Raises CaptureErrors.
    """
    digest = sha256(loaded.payload)
    page = Unpacked(loaded.payload, item.media_type) if item.unpack is None else item.unpack(loaded.payload)
    capture = open_capture(
        page.content,
        media_type=_believed(page.media_type, page.content),
        url=page.url or item.url,
        captured_at=page.captured_at or item.captured_at,
        sidecar=sidecar,
        sources=sources,
        settings=settings,
    )
    where, when = _where_and_when(capture.target_uri, item.stated)
    return replace(
        capture,
        target_uri=where,
        captured_at=capture.captured_at or to_utc(when),
        capture_id=id_of(item, digest),
        payload=loaded.payload,
        payload_digest=digest,
        format=capture.format if format == "page" else format,
        stated=(*item.stated, *page.stated, *loaded.stated, *capture.stated),
        content=capture.content if item.unpack is None else page.content,
    )


def _believed(stated: str | None, content: bytes) -> str | None:
    """What is to be believed of a stated media type: one that fonds knows. Servers state `text/plain` for what they
    don't know; of that the charset alone counts where the bytes are a page."""
    if stated is None:
        return None
    name, _, parameters = stated.partition(";")
    known = _MEDIA_TYPES.get(name.strip().lower())
    if known == "text/plain" and begins_like_html(content[:_HEAD].decode("latin-1")):
        known = "text/html"
    return f"{known};{parameters}" if known else None


def decode(capture: Capture) -> str:
    """The capture's text: bad bytes become U+FFFD, a BOM stays, line ends stay as they are.

    Of a capture that is a part of another's payload, the part.
    """
    content = capture.payload if capture.content is None else capture.content
    text = content.decode(capture.charset, errors="replace")
    return text if capture.span is None else text[slice(*capture.span)]
