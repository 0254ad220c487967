"""Headers of records: those of WARC, a line for each field, and those of ARC, one line in all."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from fonds.capture.readers.packing import Bytes
from fonds.capture.readers.records import Header, NotARecordError, RecordForm

# Headers of real records have one or two kilobytes; fields with a policy or a long address some more.
HEADER_BYTES = 32 * 1024

_VERSION = re.compile(rb"WARC/\d{1,2}\.\d{1,2}[ \t]*\r?\n")
_END = re.compile(rb"\r?\n\r?\n")
_NUMBER = re.compile(r"[0-9]{1,18}")
# "URL IP-address date content-type length", in version 2 with status, checksum, location, offset and file between.
_ARC_BEGIN = re.compile(rb"[a-zA-Z][a-zA-Z0-9+.-]{1,20}:")
_ARC_LINE_BYTES = 4 * 1024
_ARC_DATE = re.compile(r"[0-9]{14}")
_STATED = 4_000


def moment(stated: str | None) -> datetime | None:
    """A time as WARC states it, in UTC; None where it can't be read."""
    if not stated:
        return None
    try:
        when = datetime.fromisoformat(stated.strip())
        return when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def stamp(stated: str) -> datetime | None:
    """A time as fourteen digits, `YYYYMMDDhhmmss`, in UTC; None where it is none."""
    if not _ARC_DATE.fullmatch(stated):
        return None
    try:
        return datetime.strptime(stated, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None


def fields_of(lines: bytes) -> dict[str, str]:
    """Fields by name in small letters; of one that stands twice the first. A line that begins with white space goes on
    with the one before."""
    found: list[tuple[str, list[str]]] = []
    for line in lines.decode("utf-8", "replace").split("\n"):
        text = line.rstrip("\r")
        if text[:1] in (" ", "\t") and found:
            found[-1][1].append(text.strip())
            continue
        name, colon, value = text.partition(":")
        if colon and name.strip():
            found.append((name.strip().lower(), [value.strip()]))
    fields: dict[str, str] = {}
    for name, values in found:
        fields.setdefault(name, " ".join(values)[:_STATED])
    return fields


def parse_warc(source: Bytes) -> Header:
    """The header of a WARC record."""
    piece = source.peek(HEADER_BYTES)
    version = _VERSION.match(piece)
    if version is None:
        raise NotARecordError("no WARC record begins here")
    end = _END.search(piece, version.end() - 2)
    if end is None:
        why = "the header of a record is cut off" if len(piece) < HEADER_BYTES else "a record's header has no end"
        raise NotARecordError(why)
    fields = fields_of(piece[version.end() : end.start()])
    length = fields.get("content-length", "")
    if not _NUMBER.fullmatch(length):
        raise NotARecordError(f"a record states no length that can be read (`{length[:40]}`)")
    source.skip(end.end())
    url = fields.get("warc-target-uri", "").strip()
    # Wget writes it as "<http://…>", as the first edition of the standard may be read.
    url = url[1:-1] if url.startswith("<") and url.endswith(">") else url
    return Header(
        kind=fields.get("warc-type", "").lower(),
        length=int(length),
        url=url or None,
        date=moment(fields.get("warc-date")),
        record_id=fields.get("warc-record-id") or None,
        fields=fields,
    )


def _arc_parts(piece: bytes) -> tuple[list[str], int, int] | None:
    """The fields of an ARC header at the beginning of some bytes, which of them is the date, and the bytes of the line.
    The address may hold blanks, so the date is told by its form."""
    end = piece.find(b"\n", 0, _ARC_LINE_BYTES)
    if end < 0 or not _ARC_BEGIN.match(piece):
        return None
    parts = piece[:end].decode("utf-8", "replace").split()
    at = next((number for number in range(len(parts) - 2, 1, -1) if _ARC_DATE.fullmatch(parts[number])), None)
    return (parts, at, end + 1) if at is not None and _NUMBER.fullmatch(parts[-1]) else None


def parse_arc(source: Bytes) -> Header:
    """The header of an ARC record, one line."""
    found = _arc_parts(source.peek(_ARC_LINE_BYTES))
    if found is None:
        raise NotARecordError("no ARC record begins here")
    parts, at, size = found
    source.skip(size)
    return Header(
        kind="warcinfo" if parts[0].startswith("filedesc:") else "response",
        length=int(parts[-1]),
        url=" ".join(parts[: at - 1]),
        date=stamp(parts[at]),
        fields={"content-type": parts[at + 1] if at + 2 < len(parts) else ""},
    )


WARC = RecordForm("WARC", parse_warc, re.compile(rb"WARC/\d{1,2}\.\d{1,2}[ \t]*\r?\n"), lambda _: True, b"\r\n\r\n")
ARC = RecordForm("ARC", parse_arc, _ARC_BEGIN, lambda piece: _arc_parts(piece) is not None, b"\n")
