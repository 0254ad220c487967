"""Finding the records of a WARC or ARC file: where each begins, what its header says, the bytes of its block.

What is damaged is told under its offset, and reading goes on at the next place where a record begins. A record of a
packed file that does not begin a member, as in a file packed as a whole, is named by its offset in the unpacked bytes
of `unpacked@N`, where N is the offset at which the member begins.

Ours, as FastWARC 2.0.1 and warcio end at the first byte that is not as it should be: of a file of 118 records packed by
gzip, with one byte changed (30 times, at random), FastWARC gave 8 to 116, half the times at most 52; here 117 or 118
were read, and the damage told once. It takes .25 ms of CPU a record more.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from typing import BinaryIO

from fonds.capture.readers.entries import At, Broken
from fonds.capture.readers.packing import Bytes, PackedBytes, PlainBytes, first_member, is_packed, starts_of_members
from fonds.capture.readers.records import BEGIN_BYTES, Form, NotARecordError, Record, place
from fonds.errors import BrokenArchiveFile

# Line ends between two records: four bytes by the standard; some writers forget or double them.
_BETWEEN = 16
_PIECE = 64 * 1024
_UNPACKED = re.compile(r"(?:^|/)unpacked@(\d{1,19})$")


class Archive:
    """A WARC or ARC file, or one inside another file: the `size` bytes from `base` on, called `member`."""

    def __init__(
        self, stream: BinaryIO, form: Form, *, base: int = 0, size: int | None = None, member: str = ""
    ) -> None:
        self._raw = PlainBytes(stream, base, size)
        self._form, self._member = form, member
        self._packed = self._is_packed()
        self._key = _key_of(stream, base)

    def _is_packed(self) -> bool:
        """Told by how the file begins, or, where its beginning is damaged, by the first record found in it."""
        head = self._raw.look(0, BEGIN_BYTES)
        if is_packed(head) or self._form.begins(head):
            return is_packed(head)
        member, plain = self._next_member(0), self._next_plain(0)
        return member is not None and (plain is None or member < plain)

    def records(self, at: At | None = None) -> Iterator[Record | Broken]:
        """The records from a place on, or all."""
        offset = at.offset or 0 if at is not None else 0
        if not self._packed:
            return self._plain(offset)
        inside = _UNPACKED.search(at.member or "") if at is not None else None
        if inside is not None:
            return self._members(int(inside[1]), offset)
        return self._members(offset or first_member(self._raw), 0)

    def beyond(self, at: At) -> Iterator[Record | Broken]:
        """The records behind one that can't be read."""
        inside = _UNPACKED.search(at.member or "")
        offset = int(inside[1]) if inside is not None else at.offset or 0
        found = self._next_member(offset + 1) if self._packed else self._next_plain(offset + 1)
        if found is None:
            return iter(())
        return self._members(found, 0) if self._packed else self._plain(found)

    def _at(self, offset: int, start: int | None = None, record_id: str | None = None) -> At:
        """The place of what begins at an offset: in the file, or in what is unpacked from `start` on."""
        if start is None or offset == 0:
            return At(offset if start is None else start, self._member or None, record_id)
        inside = f"unpacked@{start}"
        return At(offset, f"{self._member}/{inside}" if self._member else inside, record_id)

    def _broken(self, at: At, why: str, resumed: int | None = None) -> Broken:
        further = f"; reading went on at offset {resumed}" if resumed is not None else ""
        return Broken(at, BrokenArchiveFile(place(at), why + further))

    def _plain(self, offset: int) -> Iterator[Record | Broken]:
        raw = self._raw
        raw.seek(offset)
        while _pass_line_ends(raw):
            start = raw.tell()
            try:
                header = self._form.parse(raw)
            except NotARecordError as why:
                found = self._next_plain(start + 1)
                yield self._broken(self._at(start), str(why), found)
                if found is None:
                    return
                raw.seek(found)
                continue
            end = raw.tell() + header.length
            follows = self._follows(raw.tell(), end)
            at = self._at(start, None, header.record_id)
            if follows is None:
                record = Record(at, header, raw, self._form, length=raw.size - raw.tell(), short=True)
                yield record
                if not record.settled:
                    record.skip()
                    yield Broken(at, record.cut())
                return
            length = None if follows == end else self._length_to(raw.tell(), follows)
            yield Record(at, header, raw, self._form, length=length)
            raw.seek(follows)

    def _follows(self, begin: int, end: int) -> int | None:
        """Where the next record is to be looked for behind a block that is said to end at `end`: there, or where one
        really begins. None where the file ends before the block does."""
        size = self._raw.size
        if end <= size and self._form.ends(self._raw.look(end, BEGIN_BYTES)):
            return end
        found = self._next_plain(begin)
        # Where none follows nothing was swallowed: some bytes lie behind the last record, or it is cut off.
        return found if found is not None else end if end < size else None

    def _length_to(self, begin: int, end: int) -> int:
        """The bytes of a block that ends before a record at `end`, without the line ends between."""
        between = self._raw.look(max(begin, end - 4), min(4, end - begin))
        return end - begin - (len(between) - len(between.rstrip(b"\r\n")))

    def _next_plain(self, offset: int) -> int | None:
        """Where a record begins from an offset on, at the beginning of a line."""
        line = re.compile(rb"(?<![^\n])" + self._form.begin.pattern)
        at = max(0, offset - 1)
        while piece := self._raw.look(at, _PIECE + BEGIN_BYTES):
            for match in line.finditer(piece):
                found = at + match.start()
                if found >= offset and self._form.sure(self._raw.look(found, BEGIN_BYTES)):
                    return found
            at += _PIECE
        return None

    def _members(self, start: int | None, offset: int) -> Iterator[Record | Broken]:
        while start is not None and start < self._raw.size:
            if not is_packed(self._raw.look(start, 4)):
                found = self._next_member(start)
                if found is not None or self._raw.look(start, _PIECE).strip(b"\0\r\n"):
                    yield self._broken(self._at(start), "no packed record begins here", found)
                start = found
                continue
            member = _KEPT.take(self._key, start, offset) or PackedBytes(self._raw, start, self._goes_on)
            member.move_to(self._raw)
            try:
                member.skip(offset - member.tell())
                yield from self._inside(member)
            finally:
                _KEPT.give(self._key, member)
            end = member.finish()
            start, offset = self._next_member(start + 1) if end is None else end, 0

    def _goes_on(self, begin: bytes) -> bool:
        return not self._form.begins(begin)

    def _inside(self, member: PackedBytes) -> Iterator[Record | Broken]:
        """The records of one member, of which there should be one."""
        told = False
        first = member.tell() == 0
        while _pass_line_ends(member):
            at = self._at(0 if first else member.tell(), member.start)
            first = False
            try:
                header = self._form.parse(member)
            except NotARecordError as why:
                yield self._broken(at, member.fault or str(why))
                return
            record = Record(At(at.offset, at.member, header.record_id), header, member, self._form)
            yield record
            if not record.skip():
                if not record.settled:
                    yield Broken(record.at, record.cut())
                told = True
        if member.fault is not None and not told:
            yield self._broken(self._at(member.tell(), member.start), member.fault)

    def _next_member(self, offset: int) -> int | None:
        """Where a member that holds a record begins from an offset on."""
        for start in starts_of_members(self._raw, offset):
            if self._form.begins(PackedBytes(self._raw, start).peek(BEGIN_BYTES)):
                return start
        return None


def _pass_line_ends(source: Bytes) -> bool:
    """Pass over the line ends between two records, and NULs that fill a file up; false at the end."""
    while piece := source.peek(_BETWEEN):
        rest = piece.lstrip(b"\r\n\0")
        source.skip(len(piece) - len(rest))
        if rest:
            return True
    return False


def _key_of(stream: BinaryIO, base: int) -> tuple[int, ...] | None:
    """Names a file as it is now; None where it is none of the file system's."""
    try:
        facts = os.fstat(stream.fileno())
    except (OSError, ValueError):
        return None
    return facts.st_dev, facts.st_ino, facts.st_size, facts.st_mtime_ns, base


class _Kept:
    """The member that was read last in this process: whoever asks for a later record of it need not unpack again what
    stands before. Files that are packed as a whole would take time by the square of their size otherwise."""

    def __init__(self) -> None:
        self._key: tuple[int, ...] | None = None
        self._member: PackedBytes | None = None

    def take(self, key: tuple[int, ...] | None, start: int, offset: int) -> PackedBytes | None:
        member = self._member
        if (
            offset == 0
            or key is None
            or member is None
            or key != self._key
            or member.start != start
            or member.tell() > offset
        ):
            return None
        self._member = None
        return member

    def give(self, key: tuple[int, ...] | None, member: PackedBytes) -> None:
        self._key, self._member = key, member


_KEPT = _Kept()
