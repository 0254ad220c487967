"""HTTP responses as archive files hold them: the head, and the body as the server meant it.

Tools store bodies as sent, or decoded with the head unchanged; so what the head says of the body's coding is believed
where the bytes bear it out.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC
from email.utils import parsedate_to_datetime

from fonds.capture.readers.headers import fields_of
from fonds.errors import CaptureTooLarge
from fonds.model import Stated

_HEAD_BYTES = 64 * 1024
_STATUS = re.compile(rb"(?:HTTP/\d(?:\.\d)?|ICY)[ \t]+(\d{3})(?:[ \t][^\n]*)?\r?\n")
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_CHUNK = re.compile(rb"[ \t]*([0-9a-fA-F]{1,15})[ \t]*(?:;[^\n]{0,4000})?\r?\n")
# The headers of a response that say something of the page.
TOLD = frozenset({
    "content-type", "content-language", "content-location", "last-modified", "link", "memento-datetime", "x-robots-tag",
    "tdm-reservation", "tdm-policy", "x-archive-orig-last-modified", "x-archive-src",
})  # fmt: skip
_VALUE = 2_000
# zlib's window sizes: gzip, zlib, and deflate without a header as some servers send it.
_GZIP, _ZLIB, _BARE = 31, 15, -15


@dataclass(frozen=True, slots=True)
class Response:
    """A response's head. `size` are its bytes; `fields` have names in small letters."""

    status: int
    fields: dict[str, str]
    size: int

    @property
    def stated(self) -> tuple[Stated, ...]:
        """What the head says of the page."""
        return tuple(_told(name, value[:_VALUE]) for name, value in self.fields.items() if name in TOLD)


# What headers state of the page: a field of documents, or a fact of the capture.
_TIMES = {"last-modified": "modified", "memento-datetime": "captured_at"}
_CANONICAL = re.compile(r"<([^<>\s]{1,2000})>\s*;[^,<>]{0,200}?\brel\s*=\s*\"?canonical\b", re.IGNORECASE)


def _told(name: str, value: str) -> Stated:
    if name in _TIMES:
        when = _http_time(value)
        return Stated("http", name, value, _TIMES[name], when) if when else Stated("http", name, value)
    if name == "content-language" and "," not in value:
        return Stated("http", name, value, "language", value.strip())
    canonical = _CANONICAL.search(value) if name == "link" else None
    if canonical is not None and canonical[1].startswith(("https://", "http://")):
        return Stated("http", name, value, "canonical_url", canonical[1])
    return Stated("http", name, value)


def _http_time(value: str) -> str | None:
    """A time as HTTP states it, in ISO 8601 in UTC."""
    try:
        when = parsedate_to_datetime(value)
        return (when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)).isoformat()
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


def response_of(block: bytes) -> Response | None:
    """The head of a response at the beginning of a block, None where none stands there."""
    match = _STATUS.match(block)
    if match is None:
        return None
    end = _HEAD_END.search(block, match.end() - 2, _HEAD_BYTES)
    if end is None:
        return Response(int(match[1]), fields_of(block[match.end() : _HEAD_BYTES]), min(len(block), _HEAD_BYTES))
    return Response(int(match[1]), fields_of(block[match.end() : end.start()]), end.end())


def body_of(raw: bytes, response: Response, limit: int) -> tuple[bytes, tuple[Stated, ...]]:
    """The body with its codings taken off, and what was found wrong with it. Raises CaptureTooLarge before making more
    than `limit` bytes."""
    found: list[Stated] = []
    body = raw
    if "chunked" in response.fields.get("transfer-encoding", "").lower():
        body, fault = _joined(raw)
        if fault:
            found.append(Stated("check", "transfer-encoding", fault))
    else:
        found += _short(raw, response.fields.get("content-length", ""))
    for coding in reversed(response.fields.get("content-encoding", "").lower().replace(" ", "").split(",")):
        if coding and coding not in ("identity", "none", "utf-8"):
            body, fault = _decoded(body, coding, limit)
            if fault:
                found.append(Stated("check", "content-encoding", fault))
    return body, tuple(found)


def _short(raw: bytes, length: str) -> list[Stated]:
    if length.isdecimal() and len(length) < 19 and len(raw) < int(length):
        return [Stated("check", "content-length", f"{len(raw)} of {int(length)} bytes")]
    return []


def _joined(raw: bytes) -> tuple[bytes, str | None]:
    """The chunks of a body joined; as it is where it is no row of chunks."""
    pieces: list[bytes] = []
    at = 0
    while (match := _CHUNK.match(raw, at, at + 4_096)) is not None:
        size = int(match[1], 16)
        piece = raw[match.end() : match.end() + size]
        pieces.append(piece)
        at = match.end() + len(piece)
        if size == 0:
            return b"".join(pieces), None
        if len(piece) < size:
            return b"".join(pieces), f"the last chunk has {len(piece)} of {size} bytes"
        at += 2 if raw[at : at + 2] == b"\r\n" else 1 if raw[at : at + 1] == b"\n" else 0
    if not pieces:
        # A tool took the chunks off and left the head as it was.
        return raw, None if not raw else "stated as chunked, but is not"
    if at >= len(raw):
        return b"".join(pieces), "the last chunk is missing"
    return b"".join([*pieces, raw[at:]]), f"no chunk begins at byte {at} of the body"


def _decoded(body: bytes, coding: str, limit: int) -> tuple[bytes, str | None]:
    """A body with one coding taken off; as it is where it does not bear it out."""
    if coding in ("gzip", "x-gzip"):
        tries = [_GZIP] if body[:2] == b"\x1f\x8b" else []
    elif coding == "deflate":
        tries = [_ZLIB, _BARE]
    elif coding in ("br", "zstd"):
        return _modern(body, coding, limit)
    else:
        return body, f"`{coding[:40]}` is not known"
    for window in tries:
        unpacked, fault = _inflated(body, window, limit)
        if unpacked:
            return unpacked, fault
    return body, None if not body else f"stated as {coding}, but is not"


def _inflated(body: bytes, window: int, limit: int) -> tuple[bytes, str | None]:
    unpacker = zlib.decompressobj(wbits=window)
    try:
        unpacked = unpacker.decompress(body, limit + 1)
    except zlib.error as error:
        return _as_far(body, window, limit), f"it can't be unpacked to its end ({error})"
    if len(unpacked) > limit:
        raise CaptureTooLarge(len(unpacked), limit)
    return unpacked, None if unpacker.eof else "it is cut off in the middle"


def _as_far(body: bytes, window: int, limit: int) -> bytes:
    """What can be unpacked before the damage."""
    unpacker = zlib.decompressobj(wbits=window)
    pieces: list[bytes] = []
    size = 0
    try:
        for at in range(0, len(body), 1_024):
            piece = unpacker.decompress(body[at : at + 1_024], limit + 1 - size)
            size += len(piece)
            if size > limit:
                raise CaptureTooLarge(size, limit)
            pieces.append(piece)
    except zlib.error:
        pass
    return b"".join(pieces)


def _modern(body: bytes, coding: str, limit: int) -> tuple[bytes, str | None]:
    unpacked = bytearray()
    unpack, faults = _brotli() if coding == "br" else _zstd()
    fault = None
    try:
        # Little at a time: few bytes may unpack to many.
        for at in range(0, len(body), 256):
            unpacked += unpack(body[at : at + 256], limit + 1 - len(unpacked))
            if len(unpacked) > limit:
                raise CaptureTooLarge(len(unpacked), limit)
    except faults as error:
        fault = f"it can't be unpacked to its end ({error})"
    if not unpacked:
        return body, None if not body else f"stated as {coding}, but is not"
    return bytes(unpacked), fault


_Unpack = Callable[[bytes, int], bytes]


def _brotli() -> tuple[_Unpack, tuple[type[Exception], ...]]:
    import brotli  # noqa: PLC0415 - few bodies are coded so

    unpacker = brotli.Decompressor()

    def unpack(piece: bytes, most: int) -> bytes:
        made: bytes = unpacker.process(piece, output_buffer_limit=most)
        return made

    return unpack, (brotli.error,)


def _zstd() -> tuple[_Unpack, tuple[type[Exception], ...]]:
    import zstandard  # noqa: PLC0415 - as above

    unpacker = zstandard.ZstdDecompressor(max_window_size=128 * 1024 * 1024).decompressobj(write_size=64 * 1024)

    def unpack(piece: bytes, _most: int) -> bytes:
        return b"" if unpacker.eof else unpacker.decompress(piece)

    return unpack, (zstandard.ZstdError,)
