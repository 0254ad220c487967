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
from collections.abc import Generator, Iterator
from typing import BinaryIO

from fonds.capture.readers.entries import At, Broken
from fonds.capture.readers.packing import GZIP, ZSTD, Bytes, PackedBytes, PlainBytes, first_member, is_packed
from fonds.capture.readers.records import BEGIN_BYTES, ArchiveRecord, NotARecordError, RecordForm, place
from fonds.errors import BrokenArchiveFile

# Line ends between two records: four bytes by the standard; some writers forget or double them.
_BETWEEN = 16
_PIECE = 64 * 1024
_UNPACKED = re.compile(r"(?:^|/)unpacked@(\d{1,19})$")


_Found = Generator["ArchiveRecord | Broken", None, int | None]
"""Records that stand in one way, plain or packed; returns where what stands otherwise begins, None at the end."""


class ArchiveFile:
    """A WARC or ARC file, or one inside another file: the `size` bytes from `base` on, called `member`. Packed records
    and plain ones may stand in one file, as where `cat` joined some."""

    def __init__(
        self, stream: BinaryIO, form: RecordForm, *, base: int = 0, size: int | None = None, member: str = ""
    ) -> None:
        self._raw = PlainBytes(stream, base, size)
        self._form, self._member = form, member
        self._key = _key_of(stream, base)
        line = rb"(?<![^\n])" + form.begin.pattern
        self._any = re.compile(b"|".join((line, re.escape(GZIP), re.escape(ZSTD))))

    def records(self, at: At | None = None) -> Iterator[ArchiveRecord | Broken]:
        """The records from a place on, or all."""
        offset = at.offset or 0 if at is not None else 0
        inside = _UNPACKED.search(at.member or "") if at is not None else None
        if inside is not None:
            return self._all(int(inside[1]), offset)
        return self._all(offset or first_member(self._raw))

    def beyond(self, at: At) -> Iterator[ArchiveRecord | Broken]:
        """The records behind one that can't be read."""
        inside = _UNPACKED.search(at.member or "")
        offset = int(inside[1]) if inside is not None else at.offset or 0
        return self._all(self._next(offset + 1))

    def _all(self, start: int | None, offset: int = 0) -> Iterator[ArchiveRecord | Broken]:
        """The records from `start` on, of a packed one from `offset` in what is unpacked."""
        packed = False
        while start is not None and start < self._raw.size:
            if is_packed(self._raw.look(start, 4)):
                packed = True
                start = yield from self._packed(start, offset)
            elif packed and not self._form.begins(self._raw.look(start, BEGIN_BYTES)):
                found = self._next(start)
                if found is not None or self._raw.look(start, _PIECE).strip(b"\0\r\n"):
                    yield self._broken(self._at(start), "no record begins here", found)
                start = found
            else:
                start = yield from self._plain(start)
            offset = 0

    def _at(self, offset: int, start: int | None = None, record_id: str | None = None) -> At:
        """The place of what begins at an offset: in the file, or in what is unpacked from `start` on."""
        if start is None or offset == 0:
            return At(offset if start is None else start, self._member or None, record_id)
        inside = f"unpacked@{start}"
        return At(offset, f"{self._member}/{inside}" if self._member else inside, record_id)

    def _broken(self, at: At, why: str, resumed: int | None = None) -> Broken:
        further = f"; reading went on at offset {resumed}" if resumed is not None else ""
        return Broken(at, BrokenArchiveFile(place(at), why + further))

    def _plain(self, offset: int) -> _Found:
        raw = self._raw
        raw.seek(offset)
        while _pass_line_ends(raw):
            start = raw.tell()
            try:
                header = self._form.parse(raw)
            except NotARecordError as why:
                if self._is_member(start):
                    return start
                found = self._next(start + 1)
                yield self._broken(self._at(start), str(why), found)
                return found
            inside = self._next(start + 1, raw.tell())
            if inside is not None:
                yield self._broken(self._at(start), "another record begins in the header of this one", inside)
                return inside
            end = raw.tell() + header.length
            follows = self._follows(raw.tell(), end)
            at = self._at(start, None, header.record_id)
            if follows is None:
                record = ArchiveRecord(at, header, raw, self._form, length=raw.size - raw.tell(), short=True)
                yield record
                if not record.settled:
                    record.skip()
                    yield Broken(at, record.cut())
                return None
            length = None if follows == end else self._length_to(raw.tell(), follows)
            yield ArchiveRecord(at, header, raw, self._form, length=length)
            raw.seek(follows)
        return None

    def _follows(self, begin: int, end: int) -> int | None:
        """Where the next record is to be looked for behind a block that is said to end at `end`: there, or where one
        really begins. None where the file ends before the block does."""
        size = self._raw.size
        if end <= size and self._form.ends(self._raw.look(end, BEGIN_BYTES)):
            return end
        found = self._next(begin)
        # Where none follows nothing was swallowed: some bytes lie behind the last record, or it is cut off.
        return found if found is not None else end if end < size else None

    def _length_to(self, begin: int, end: int) -> int:
        """The bytes of a block that ends before a record at `end`, without the line ends between."""
        between = self._raw.look(max(begin, end - 4), min(4, end - begin))
        return end - begin - (len(between) - len(between.rstrip(b"\r\n")))

    def _next(self, offset: int, before: int | None = None) -> int | None:
        """Where a record begins from an offset on, a plain one at the beginning of a line or one that is packed."""
        at = max(0, offset - 1)
        end = self._raw.size if before is None else before
        while at < end and (piece := self._raw.look(at, min(end - at, _PIECE + BEGIN_BYTES))):
            for match in self._any.finditer(piece):
                found = at + match.start()
                if found >= offset and self._begins(found):
                    return found
            at += _PIECE
        return None

    def _begins(self, offset: int) -> bool:
        head = self._raw.look(offset, BEGIN_BYTES)
        return self._is_member(offset) if is_packed(head) else self._form.sure(head)

    def _is_member(self, offset: int) -> bool:
        """Whether a packed record begins here."""
        if not is_packed(self._raw.look(offset, 4)):
            return False
        return self._form.begins(PackedBytes(self._raw, offset).peek(BEGIN_BYTES))

    def _packed(self, start: int, offset: int) -> _Found:
        """The records of one member, from `offset` in what is unpacked of it; returns what follows it."""
        member = _KEPT.take(self._key, start, offset) or PackedBytes(self._raw, start, self._goes_on)
        member.move_to(self._raw)
        try:
            member.skip(offset - member.tell())
            yield from self._inside(member)
        finally:
            _KEPT.give(self._key, member)
        end = member.finish()
        return self._next(start + 1) if end is None else end

    def _goes_on(self, begin: bytes) -> bool:
        return not self._form.begins(begin)

    def _inside(self, member: PackedBytes) -> Iterator[ArchiveRecord | Broken]:
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
            record = ArchiveRecord(At(at.offset, at.member, header.record_id), header, member, self._form)
            yield record
            if not record.skip():
                if not record.settled:
                    yield Broken(record.at, record.cut())
                told = True
        if member.fault is not None and not told:
            yield self._broken(self._at(member.tell(), member.start), member.fault)


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
