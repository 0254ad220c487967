"""A mail as it was sent or kept (`.eml`): a newsletter or a clipping. Its HTML is the page, or its text where that says
more."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from email.utils import parseaddr

from fonds.capture.formats.mime import (
    Headers,
    MimePart,
    begins_with_headers,
    moment,
    parts_of,
    read_headers,
    stated_moment,
)
from fonds.capture.formats.unwrapped import Format, Unwrapped, counted, letters_of, said, said_when, typed
from fonds.errors import NoPage
from fonds.model import Stated
from fonds.settings import Settings

NAME = "mail"
_HTML = frozenset({"text/html", "application/xhtml+xml"})
# Programs write these; a person who copies a mail's head into a text does not.
_OF_PROGRAMS = frozenset(
    {"message-id", "received", "mime-version", "return-path", "delivered-to", "content-transfer-encoding"}
)
_OF_LISTS = frozenset({"list-id", "list-unsubscribe", "list-unsubscribe-post"})
_OF_MAILS = frozenset({"from", "to", "subject", "date", "sender", "received"})
# Files that a reader would miss, by the beginning of their type; pictures belong to the page.
_NO_DOCUMENTS = ("image/", "audio/", "video/", "font/", "text/css", "application/pgp-signature",
                 "application/pkcs7-signature", "message/delivery-status", "text/calendar")  # fmt: skip
# Mails that are attached to mails without a text of their own, one within the other.
_DEPTH = 4
# Where a message of a mailbox begins; a run reads each of them (`readers/mbox.py`).
_MESSAGE = re.compile(rb"\n\r?\nFrom \S{1,300} [^\n]{0,60}?\d{1,2}:\d\d[^\n]{0,100}\r?\n[!-9;-~]{1,80}:")
# HTML with fewer letters than this is a frame around pictures; the text of the same mail says what they show.
_LEAST_LETTERS = 40


def tells_mail(payload: bytes) -> bool:
    """Whether the payload is a message with the headers that mail programs write."""
    if not begins_with_headers(payload):
        return False
    head = payload[:65_536].lower()
    if not any(b"%b:" % name.encode() in head for name in ("message-id", "received", "mime-version", "return-path")):
        return False
    names = read_headers(payload)[0].names
    return bool(names & _OF_PROGRAMS) and len(names & _OF_MAILS) >= 2


@dataclass(frozen=True, slots=True)
class _Chosen:
    part: MimePart
    content: bytes


def read_mail(payload: bytes, settings: Settings) -> Unwrapped:
    """The document of a mail. Raises NoPage for a mail of attachments only, LimitExceeded for too many parts."""
    del settings
    return _read(payload, 0)


def _read(payload: bytes, depth: int) -> Unwrapped:
    payload, more = _first(payload)
    headers, _ = read_headers(payload)
    parts = list(parts_of(payload))
    chosen = _choose(payload, [part for part in parts if not _attached(part)])
    passed_on = next((part for part in parts if part.headers.media_type == "message/rfc822"), None)
    if passed_on is not None and depth < _DEPTH and (chosen is None or _letters(chosen) < _LEAST_LETTERS):
        inner = _read(passed_on.body(payload), depth + 1)
        return replace(inner, stated=(*_received(headers), *inner.stated))
    if chosen is None:
        raise NoPage("the mail", "it has no text, only attachments" if len(parts) > 1 else "it has no text")
    kind = chosen.part.headers.media_type
    return Unwrapped(
        chosen.content,
        typed(kind if kind in _HTML else "text/plain", chosen.part.headers.parameter("charset")),
        (
            *said(NAME, "subject", headers.text("subject"), "title"),
            *_sent(headers),
            *_sender(headers),
            *said(NAME, "message-id", headers.raw("message-id")),
            *said(NAME, "list-id", headers.text("list-id")),
            *_received(headers),
            *said("check", "unread", _unread(parts, chosen.part)),
            *said(
                "check", "unread", counted(more, "further message of the mailbox", "further messages of the mailbox")
            ),
            *said("check", "cut", "the file ends in the middle of the text" if chosen.part.cut else None),
        ),
    )


def _first(payload: bytes) -> tuple[bytes, int]:
    """The first message of a mailbox that was given as if it were a mail, and how many there are beside it."""
    if not payload.startswith(b"From "):
        return payload, 0
    begins = [match.start() for match in _MESSAGE.finditer(payload)]
    return (payload[: begins[0] + 1], len(begins)) if begins else (payload, 0)


def _attached(part: MimePart) -> bool:
    disposition = (part.headers.raw("content-disposition") or "").partition(";")[0].strip().lower()
    return disposition == "attachment" or not part.headers.media_type.startswith(("text/", "application/xhtml"))


def _choose(payload: bytes, parts: list[MimePart]) -> _Chosen | None:
    """The first HTML that has letters, else the first text that has any; of an HTML of pictures its text."""
    pages = [part for part in parts if part.headers.media_type in _HTML]
    texts = [part for part in parts if part.headers.media_type == "text/plain"]
    found = [_Chosen(part, part.body(payload)) for part in (*pages[:1], *texts[:1])]
    telling = [each for each in found if _letters(each) >= _LEAST_LETTERS]
    return next(iter(telling), max(found, key=_letters, default=None))


def _letters(each: _Chosen) -> int:
    return letters_of(each.content, html=each.part.headers.media_type in _HTML)


def _sent(headers: Headers) -> list[Stated]:
    raw = headers.raw("date")
    when = stated_moment(raw)
    if raw is None or when is None:
        return said(NAME, "date", raw)
    return [Stated(NAME, "date", raw, "published", when.isoformat())]


def _sender(headers: Headers) -> list[Stated]:
    """Who sent it, by the name given: of what goes to a list of readers, the name of the publication."""
    raw = headers.text("from")
    name = parseaddr(raw or "")[0].strip(" \"'")
    states = "site_name" if headers.names & _OF_LISTS else "sender"
    return [Stated(NAME, "from", raw, states, name)] if raw and name else said(NAME, "from", raw)


def _received(headers: Headers) -> list[Stated]:
    """When the last server took it: the mail was captured then. The time stands behind the last semicolon."""
    newest = next(iter(headers.all("received")), "")
    _, _, date = newest.rpartition(";")
    return said_when(NAME, "received", date.strip(), moment(date.strip())) if date.strip() else []


def _unread(parts: list[MimePart], chosen: MimePart) -> str | None:
    """The attachments that are documents, by name."""
    names = []
    for part in parts:
        kind = part.headers.media_type
        if part is chosen or not _attached(part) or kind.startswith(_NO_DOCUMENTS):
            continue
        named = part.headers.parameter("filename", "content-disposition") or part.headers.parameter("name")
        names.append(named or f"one of type {kind}")
    shown = ", ".join(name[:80] for name in names[:5]) + (f" and {len(names) - 5} more" if len(names) > 5 else "")
    return f"{counted(len(names), 'attachment', 'attachments')}: {shown}" if names else None


MAIL = Format(NAME, "a mail", (".eml",), tells_mail, read_mail, is_text=True)
