"""A mailbox in one file (mbox, RFC 4155): each message is a record with its offset.

A message begins with a line `From SENDER TIME`; such a line within a text was given a `>` by whoever wrote the mailbox,
which is taken away again, so that the payload is the message as it was received.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO

from fonds.capture.formats import MAIL, unwrap
from fonds.capture.formats.mime import read_headers
from fonds.capture.formats.unwrapped import first_read
from fonds.capture.readers.entries import At, Broken, Entry, Item, Loaded, Unpacked
from fonds.capture.readers.files import SourceFile
from fonds.capture.readers.signs import HEADER, MBOX_LINE
from fonds.errors import CaptureTooLarge, DamagedFile
from fonds.settings import Settings

_ESCAPED = re.compile(rb"^>(?=>*From )", re.MULTILINE)
# Bytes of a line that are read at once; longer ones come in pieces.
_LINE = 1 << 16
_HEAD = 64 * 1024
_WHAT = "a mailbox"


def read(file: SourceFile, at: At | None = None) -> Iterator[Entry]:
    """The messages in their order, from `at` on."""
    start = at.offset if at is not None and at.offset is not None else 0
    with file.open() as stream:
        stream.seek(start)
        here = False
        for message in messages(stream):
            if not here and message.offset != start:
                break
            here = True
            yield _item(file, stream, message)
        if not here:
            yield Broken(At(start), DamagedFile(_WHAT, "no message begins there"))


@dataclass(frozen=True, slots=True)
class Message:
    """Bytes of a message in its file: `offset` is where its `From ` line begins, `start` where its headers do."""

    offset: int
    start: int
    end: int


def messages(stream: BinaryIO) -> Iterator[Message]:
    """Where messages begin and end, from the stream's place on. Reads a line at a time, and comes back to its place
    after each message, whatever was read meanwhile."""
    opened: tuple[int, int] | None = None
    at, blank, whole = stream.tell(), True, True
    line = stream.readline(_LINE)
    while line:
        following = stream.readline(_LINE)
        if whole and blank and line.startswith(b"From ") and MBOX_LINE.match(line) and HEADER.match(following):
            if opened is not None:
                place = stream.tell()
                yield Message(*opened, at)
                stream.seek(place)
            opened = (at, at + len(line))
        blank, whole = whole and line in (b"\n", b"\r\n"), line.endswith(b"\n")
        at += len(line)
        line = following
    if opened is not None:
        yield Message(*opened, at)


def _item(file: SourceFile, stream: BinaryIO, message: Message) -> Item:
    stream.seek(message.start)
    headers, _ = read_headers(stream.read(min(_HEAD, message.end - message.start)))
    return Item(
        At(message.offset, record_id=headers.raw("message-id")),
        lambda: _load(file, message),
        media_type="message/rfc822",
        unpack=unpack,
    )


def _load(file: SourceFile, message: Message) -> Loaded:
    size = message.end - message.start
    if size > file.limit:
        raise CaptureTooLarge(size, file.limit)
    with file.open() as stream:
        stream.seek(message.start)
        payload = stream.read(size)
    # The blank line before the next message belongs to the mailbox.
    payload = payload.removesuffix(b"\r\n") if payload.endswith(b"\r\n\r\n") else payload
    payload = payload.removesuffix(b"\n") if payload.endswith(b"\n\n") else payload
    return Loaded(_ESCAPED.sub(b"", payload))


def unpack(payload: bytes) -> Unpacked:
    """The document of a message."""
    found = unwrap(payload, MAIL, Settings())
    when = first_read(found.stated, "captured_at")
    return Unpacked(found.content, found.media_type, None, datetime.fromisoformat(when) if when else None, found.stated)
