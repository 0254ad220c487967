"""From bytes to a Capture: checked, identified, charset known."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

from fonds.capture.charset import find_charset
from fonds.capture.sniff import check_textual, sniff
from fonds.errors import CaptureTooLarge, EmptyCapture, UnsupportedMediaType
from fonds.model import Capture, Sidecar, Source
from fonds.settings import Settings

_MEDIA_TYPES = {
    "text/plain": "text/plain",
    "text/markdown": "text/plain",
    "text/x-markdown": "text/plain",
    "text/html": "text/html",
    "application/xhtml+xml": "application/xhtml+xml",
}


def sha256(payload: bytes) -> str:
    """Hexadecimal SHA-256."""
    return hashlib.sha256(payload).hexdigest()


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
    """Check a payload and say what it is.

    `media_type` may carry a charset parameter; None lets the bytes tell. What the caller states goes before what the
    sidecar states. Raises EmptyCapture, BinaryCapture, CaptureTooLarge or UnsupportedMediaType.
    """
    sidecar = sidecar or Sidecar()
    limit = (settings or Settings()).max_payload_bytes
    if len(payload) > limit:
        raise CaptureTooLarge(len(payload), limit)
    if not payload.strip(b" \t\r\n\x0b\x0c\x00\xef\xbb\xbf"):
        raise EmptyCapture
    check_textual(payload)
    stated = media_type or sidecar.media_type
    name, stated_charset = _split_media_type(stated) if stated else (None, None)
    charset, basis = find_charset(payload, stated=stated_charset)
    digest = sha256(payload)
    return Capture(
        capture_id=digest,
        payload=payload,
        payload_digest=digest,
        media_type=name or sniff(payload.decode(charset, errors="replace")),
        charset=charset,
        charset_basis=basis,
        target_uri=url or sidecar.url,
        captured_at=to_utc(captured_at or sidecar.captured_at),
        sidecar=sidecar,
        sources=tuple(sorted(sources)),
    )


def decode(capture: Capture) -> str:
    """The capture's text: bad bytes become U+FFFD, a BOM stays, line ends stay as they are.

    Of a capture that is a part of another's payload, the part.
    """
    text = capture.payload.decode(capture.charset, errors="replace")
    return text if capture.span is None else text[slice(*capture.span)]
