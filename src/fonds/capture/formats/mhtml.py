"""MHTML (RFC 2557): a page and its resources as parts of one message, as browsers save it.

Chrome and its relatives name the page in `Snapshot-Content-Location`, Internet Explorer and Word in the part's
`Content-Location`; `Date` is when it was saved.
"""

from __future__ import annotations

from fonds.capture.formats.mime import Headers, MimePart, begins_with_headers, moment, parts_of, read_headers
from fonds.capture.formats.unwrapped import Format, Unwrapped, frames_with_text, said, said_when, said_where, typed
from fonds.errors import NoPage
from fonds.settings import Settings

NAME = "mhtml"
# Frames that are looked at for text.
_MOST_FRAMES = 100
_PAGES = frozenset({"text/html", "application/xhtml+xml"})
# Headers that a message has because it was sent; a saved page was not.
_SENT = frozenset({"received", "message-id", "to", "delivered-to", "return-path", "reply-to", "list-id"})
# How browsers introduce themselves: "<Saved by Blink>", "<Saved by Windows Internet Explorer 7>".
_SAVED_BY = "saved by "


def tells_mhtml(payload: bytes) -> bool:
    """Whether the payload is a saved page as a MIME message."""
    if not begins_with_headers(payload) or b"content-type" not in payload[:16_384].lower():
        return False
    headers, body = read_headers(payload)
    kind = headers.media_type
    if kind not in _PAGES and not kind.startswith("multipart/"):
        return False
    if "snapshot-content-location" in headers.names or _SAVED_BY in (headers.text("from") or "").lower():
        return True
    if headers.names & _SENT:
        return False
    # Word and others write neither: the page is located nonetheless.
    if kind in _PAGES:
        return "mime-version" in headers.names and "content-location" in headers.names
    return b"\ncontent-location:" in payload[body : body + 65_536].lower()


def read_mhtml(payload: bytes, settings: Settings) -> Unwrapped:
    """The page of an MHTML file. Raises NoPage where it holds none, LimitExceeded for too many parts or levels."""
    del settings
    headers, _ = read_headers(payload)
    parts = list(parts_of(payload))
    page = _page(headers, parts)
    if page is None:
        raise NoPage("the MHTML file", f"none of its {len(parts):,} parts is HTML or text")
    frames = [part for part in parts if part is not page and part.headers.media_type in _PAGES]
    texts = frames_with_text(part.body(payload) for part in frames[:_MOST_FRAMES])
    kind, date = page.headers.media_type, headers.raw("date")
    return Unwrapped(
        page.body(payload),
        typed(kind if kind in _PAGES else "text/plain", page.headers.parameter("charset")),
        (
            *said_where(NAME, "snapshot-content-location", headers.text("snapshot-content-location")),
            *said_where(NAME, "content-location", page.headers.text("content-location")),
            *said_when(NAME, "date", date, moment(date)),
            *said(NAME, "subject", headers.text("subject")),
            *said(NAME, "frames", str(len(frames)) if frames else None),
            *said("check", "unread", texts),
            *said("check", "cut", "the file ends in the middle of the page" if page.cut else None),
        ),
    )


def _page(headers: Headers, parts: list[MimePart]) -> MimePart | None:
    """The part that `start` names, the one of the address saved, or the first page; of text where nothing is HTML."""
    pages = [part for part in parts if part.headers.media_type in _PAGES]
    start = headers.parameter("start")
    address = headers.text("snapshot-content-location")
    for name, wanted in (("content-id", start), ("content-location", address)):
        named = [part for part in pages if wanted and part.headers.text(name) == wanted]
        if named:
            return named[0]
    if pages:
        return pages[0]
    return next((part for part in parts if part.headers.media_type == "text/plain"), None)


MHTML = Format(NAME, "an MHTML file", (".mhtml", ".mht"), tells_mhtml, read_mhtml, is_text=True)
