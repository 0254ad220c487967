"""A record of a WARC or ARC file: its header, and the bytes of its block, read on demand."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from fonds.capture.readers.entries import At
from fonds.capture.readers.packing import Bytes, PlainBytes
from fonds.errors import BrokenArchiveFile, CaptureTooLarge

# What the beginning of a record is told from.
BEGIN_BYTES = 4 * 1024


@dataclass(frozen=True, slots=True)
class Header:
    """What a record's header says. `length` counts the bytes of the block, `fields` have names in small letters."""

    kind: str
    length: int
    url: str | None = None
    date: datetime | None = None
    record_id: str | None = None
    fields: Mapping[str, str] = field(default_factory=dict)


class NotARecordError(Exception):
    """What stands here is no record; says why."""


@dataclass(frozen=True, slots=True)
class RecordForm:
    """A form of archive files: `parse` reads a header from bytes that stand at its beginning (raising NotARecordError),
    `begin` matches where a record may begin, and `sure` says whether one does; `between` stands between two records."""

    name: str
    parse: Callable[[Bytes], Header]
    begin: re.Pattern[bytes]
    sure: Callable[[bytes], bool]
    between: bytes

    def begins(self, piece: bytes) -> bool:
        """Whether a record begins here, maybe after line ends."""
        piece = piece.lstrip(b"\r\n")
        return self.begin.match(piece) is not None and self.sure(piece)

    def ends(self, tail: bytes) -> bool:
        """Whether a record ends before these bytes."""
        return tail.startswith(self.between) or not tail.strip(b"\r\n") or self.begins(tail)


class ArchiveRecord:
    """A record whose block is read on demand, before the next record is asked for. `length` are the bytes of the block,
    `lies` says so where the header states another number, `short` where the file ends before the block does. Whoever
    takes such a block nevertheless, or tells that it is cut off, says so by `settled`."""

    def __init__(
        self, at: At, header: Header, source: Bytes, form: RecordForm, *, length: int | None = None, short: bool = False
    ) -> None:
        self.at, self.header = at, header
        self.length = header.length if length is None else length
        self.lies = length is not None
        self.short = short
        self.settled = False
        self._bytes, self._form = source, form
        self._left = self.length

    def peek(self, size: int) -> bytes:
        """The block's beginning, at most 64 KiB. Only before it is read."""
        return self._bytes.peek(min(size, self._left))

    def read(self, limit: int) -> bytes:
        """The block. Raises CaptureTooLarge before reading more than `limit` bytes, BrokenArchiveFile where it is cut
        off."""
        if self.length > limit and isinstance(self._bytes, PlainBytes):
            self.settled = True
            raise CaptureTooLarge(self.length, limit)
        block = self._bytes.read(min(self.length, limit + 1))
        self._left -= len(block)
        if len(block) > limit:
            self.settled = True
            raise CaptureTooLarge(max(self.length, len(block)), limit)
        if self._left and self._bytes.fault:
            self.settled = True
            raise self.cut()
        return self._corrected(block, limit)

    def _corrected(self, block: bytes, limit: int) -> bytes:
        """The block as it really is in a member of its own, which ends where the record does, whatever is stated."""
        if self._left:
            self._left, self.lies = 0, True
            return block.removesuffix(b"\r\n\r\n")
        tail = self._bytes.peek(BEGIN_BYTES)
        if isinstance(self._bytes, PlainBytes) or self._form.ends(tail):
            return block
        self.lies = True
        block += self._bytes.read(limit + 1 - len(block))
        if len(block) > limit:
            raise CaptureTooLarge(len(block), limit)
        return block.removesuffix(b"\r\n\r\n")

    def skip(self) -> bool:
        """Pass over what was not read; false where it is cut off."""
        self._left -= self._bytes.skip(self._left)
        return self._left == 0 or self._bytes.fault is None

    def cut(self) -> BrokenArchiveFile:
        """The error of a block that is not all there."""
        why = self._bytes.fault or "the file ends"
        there = self.length - self._left
        stated = self.header.length
        return BrokenArchiveFile(place(self.at), f"{there:,} of the record's {stated:,} bytes are there, then {why}")


def place(at: At) -> str:
    """An entry's place in words."""
    return f"offset {at.offset or 0}" if at.member is None else f"offset {at.offset or 0} of {at.member}"
