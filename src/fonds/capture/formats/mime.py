"""The parts of a MIME message, found in place: nothing is copied or decoded before it is asked for.

Python's email package reads the headers. It is not asked to part messages: its parser goes as deep as a message claims
to be, and holds several copies of it.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.parser import HeaderParser
from email.policy import compat32
from email.utils import parsedate_to_datetime

from fonds.capture.charset import lookup
from fonds.errors import LimitExceeded

# Characters of one header that are read, and bytes of all of a part; real ones stay below 2,000 and 30,000.
_LONGEST_HEADER = 8_000
_HEADER_BYTES = 256 * 1024
# Mails that were forwarded several times, with pictures in HTML beside a text, are 5 deep.
MAX_DEPTH = 12
MAX_PARTS = 50_000
_BLANK_LINE = re.compile(rb"\r?\n[ \t]*\r?\n|\r\r")
_FIRST_LINE = re.compile(rb"(?:\xef\xbb\xbf)?[\r\n]{0,8}(?:>?From [^\n]{0,400}\n)?(?=[!-9;-~]{1,80}:)")
_TRANSPORT = re.compile(rb"[^A-Za-z0-9+/=]+")


class Headers:
    """The headers of a message or a part. Nothing raises for what stands in them."""

    def __init__(self, block: bytes) -> None:
        try:
            text = block.decode("utf-8")
        except UnicodeDecodeError:
            text = block.decode("cp1252", errors="replace")
        self._message: Message = HeaderParser(policy=compat32).parsestr(text, headersonly=True)
        self.names = frozenset(name.lower() for name in self._message)

    def raw(self, name: str) -> str | None:
        """A header's value as it stands, its lines joined; None where there is none."""
        value = self._message.get(name)
        return None if value is None else " ".join(str(value)[:_LONGEST_HEADER].split()) or None

    def text(self, name: str) -> str | None:
        """A header's value for reading: encoded words decoded."""
        raw = self.raw(name)
        return None if raw is None else decode_words(raw)

    def all(self, name: str) -> list[str]:
        """The values of all headers of a name as they stand."""
        return [" ".join(str(value)[:_LONGEST_HEADER].split()) for value in self._message.get_all(name, [])]

    @property
    def media_type(self) -> str:
        """The media type in small letters; text/plain where none is stated (RFC 2045, 5.2)."""
        stated = (self.raw("content-type") or "").partition(";")[0].strip().lower()
        return stated if stated.count("/") == 1 else "text/plain"

    def parameter(self, name: str, header: str = "content-type") -> str | None:
        """A parameter of a header, such as `charset`."""
        short: Message = Message()
        short["content-type"] = self.raw(header) or ""
        try:
            value = short.get_param(name)
            if isinstance(value, tuple):
                value = value[2].encode("latin-1").decode(lookup(value[0] or "utf-8") or "utf-8", errors="replace")
        except (MessageError, ValueError, LookupError, TypeError, AttributeError):
            return None
        return value.strip() or None if isinstance(value, str) else None


@dataclass(frozen=True, slots=True)
class MimePart:
    """One part that holds no parts itself. Bytes `start` to `end` of the payload are its body as transported.

    `path` numbers the parts from the outermost on; `cut` tells that the payload ended within it.
    """

    headers: Headers
    start: int
    end: int
    path: tuple[int, ...]
    inside: str = ""
    cut: bool = False

    def body(self, payload: bytes) -> bytes:
        """The body with its transfer encoding undone, as far as it can be."""
        body = payload[self.start : self.end]
        encoding = (self.headers.raw("content-transfer-encoding") or "").strip().lower()
        if encoding == "quoted-printable":
            return binascii.a2b_qp(body)
        if encoding == "base64":
            letters = _TRANSPORT.sub(b"", body).partition(b"=")[0]
            # A single letter left over holds no whole byte.
            letters = letters[:-1] if len(letters) % 4 == 1 else letters
            return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))
        return body


def begins_with_headers(payload: bytes) -> bool:
    """Whether the first line may be a header; asked of every payload, so it looks at little."""
    return _FIRST_LINE.match(payload[:512]) is not None


def read_headers(payload: bytes, start: int = 0, end: int | None = None) -> tuple[Headers, int]:
    """The headers from `start` on, and where the body begins."""
    end = len(payload) if end is None else end
    if start == 0 and (first := _FIRST_LINE.match(payload[:512])):
        start = first.end()
    if payload.startswith((b"\n", b"\r\n"), start):
        return Headers(b""), min(payload.index(b"\n", start) + 1, end)
    blank = _BLANK_LINE.search(payload, start, min(end, start + _HEADER_BYTES))
    stop, body = (blank.start(), blank.end()) if blank else (min(end, start + _HEADER_BYTES), end)
    return Headers(payload[start:stop]), body


def parts_of(payload: bytes) -> Iterator[MimePart]:
    """The parts of a message that hold none themselves, in their order.

    Raises LimitExceeded for more than MAX_DEPTH levels or MAX_PARTS parts.
    """
    count = 0
    pending: list[tuple[int, int, tuple[int, ...], str, bool]] = [(0, len(payload), (), "", False)]
    while pending:
        start, end, path, inside, cut = pending.pop()
        headers, body = read_headers(payload, start, end)
        kind = headers.media_type
        boundary = headers.parameter("boundary") if kind.startswith("multipart/") else None
        if boundary is None:
            count += 1
            if count > MAX_PARTS:
                raise LimitExceeded("parts of a message", f"{MAX_PARTS:,}")
            yield MimePart(headers, body, end, path, inside, cut)
            continue
        if len(path) >= MAX_DEPTH:
            raise LimitExceeded("nesting", f"{MAX_DEPTH} levels of a message's parts")
        within = _split(payload, body, end, boundary.encode("utf-8", errors="replace"))
        if len(within) + count > MAX_PARTS:
            raise LimitExceeded("parts of a message", f"{MAX_PARTS:,}")
        pending += [(a, b, (*path, n), kind, c) for n, (a, b, c) in reversed(list(enumerate(within)))]


def _split(payload: bytes, start: int, end: int, boundary: bytes) -> list[tuple[int, int, bool]]:
    """Where the parts between the lines of a boundary begin and end, and whether the last line is missing."""
    delimiter = b"--" + boundary
    found: list[tuple[int, int, bool]] = []
    opened: int | None = None
    at = payload.find(delimiter, start, end)
    while at >= 0 and len(found) <= MAX_PARTS:
        after = at + len(delimiter)
        # The end of the line is looked for where a line begins only: a line may be as long as the payload.
        if at > start and payload[at - 1 : at] != b"\n":
            at = payload.find(delimiter, after, end)
            continue
        line_end = payload.find(b"\n", after, end)
        line_end = end if line_end < 0 else line_end
        rest = payload[after : min(line_end, after + 80)].strip()
        if rest in (b"", b"--"):
            if opened is not None:
                found.append((opened, _before(payload, opened, at), False))
            opened = None if rest else min(line_end + 1, end)
            if rest:
                return found
        at = payload.find(delimiter, after, end)
    if opened is not None and opened < end:
        found.append((opened, end, True))
    return found


def _before(payload: bytes, opened: int, at: int) -> int:
    """The line break before a boundary belongs to it."""
    if payload[at - 2 : at] == b"\r\n":
        return max(opened, at - 2)
    return max(opened, at - 1)


def decode_words(value: str) -> str:
    """A header's value with its encoded words (RFC 2047) decoded."""
    if "=?" not in value:
        return value
    try:
        found = decode_header(value)
    except (MessageError, ValueError, LookupError):
        return value
    # Typed as str or bytes with a charset or none.
    texts = [
        part if isinstance(part, str) else part.decode(lookup(charset or "") or "latin-1", errors="replace")
        for part, charset in found
    ]
    return " ".join("".join(texts).split())


def moment(value: str | None) -> datetime | None:
    """The instant that a header names, in UTC; None where it is none."""
    stated = stated_moment(value)
    return None if stated is None else stated.astimezone(UTC)


def stated_moment(value: str | None) -> datetime | None:
    """The same in the offset stated, UTC where none is."""
    if value is None:
        return None
    try:
        stated = parsedate_to_datetime(value[:200])
        stated = stated.replace(tzinfo=UTC) if stated.tzinfo is None else stated
        stated.astimezone(UTC)  # an instant that UTC can't name is none
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    return stated
