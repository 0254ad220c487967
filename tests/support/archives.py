"""Archive files made by warcio, for the tests of readers and runs."""

from __future__ import annotations

import gzip
import io
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from warcio.archiveiterator import ArchiveIterator
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from fonds.capture.readers import Broken, Entry, Item, Passed, SourceFile, reader_named
from fonds.errors import CaptureError

LIMIT = 1024 * 1024


def page(number: int, words: int = 60) -> bytes:
    """A page with words of its own."""
    text = " ".join(f"The ferry number {number} was late for the {n}th time." for n in range(words // 10 + 1))
    return (
        f'<!doctype html><html lang="en"><head><title>Ferry {number} late again</title></head><body>'
        f"<article><h1>Ferry {number} late again</h1><p>{text}</p><p>{text}</p></article></body></html>"
    ).encode()


@dataclass
class Written:
    """One record to write. `headers` are those of the response."""

    body: bytes = b""
    url: str | None = "https://bay.example/1"
    kind: str = "response"
    status: str = "200 OK"
    mime: str = "text/html; charset=utf-8"
    date: str = "2026-03-01T09:30:00Z"
    headers: dict[str, str] = field(default_factory=dict)
    warc: dict[str, str] = field(default_factory=dict)


def pages(count: int, *, start: int = 1) -> list[Written]:
    """Responses of pages of their own, a second after the other."""
    return [
        Written(page(n), url=f"https://bay.example/{n}", date=f"2026-03-01T09:30:{n % 60:02}Z")
        for n in range(start, start + count)
    ]


def warc(records: Iterable[Written], *, packed: bool = True, version: str = "1.0") -> bytes:
    """A WARC file with these records, each with its digests."""
    made = io.BytesIO()
    writer = WARCWriter(made, gzip=packed, warc_version=version)
    info = writer.create_warcinfo_record("bay.warc.gz", {"software": "a test"})
    info.rec_headers.replace_header("WARC-Date", "2026-03-01T09:00:00Z")
    info.rec_headers.replace_header("WARC-Record-ID", f"<urn:uuid:{uuid.UUID(int=1)}>")
    writer.write_record(info)
    for each in records:
        _write(writer, each)
    return made.getvalue()


def _write(writer: WARCWriter, each: Written) -> None:
    head = None
    if each.kind in ("response", "revisit"):
        fields = [("Content-Type", each.mime), *each.headers.items()] if each.mime else list(each.headers.items())
        head = StatusAndHeaders(each.status, fields, protocol="HTTP/1.1")
    name = uuid.uuid5(uuid.NAMESPACE_URL, f"{each.kind} {each.url} {each.date}")
    given = {"WARC-Date": each.date, "WARC-Record-ID": f"<urn:uuid:{name}>", **each.warc}
    record = writer.create_warc_record(
        each.url or "",
        each.kind,
        payload=io.BytesIO(each.body),
        http_headers=head,
        warc_content_type="" if head else each.mime,
        warc_headers_dict=given,
    )
    if each.url is None:
        record.rec_headers.remove_header("WARC-Target-URI")
    writer.write_record(record)


def plain(records: Iterable[Written]) -> bytes:
    """The same, not packed."""
    return warc(records, packed=False)


def arc(records: Iterable[Written], *, packed: bool = False) -> bytes:
    """An ARC file (version 1), written by hand: no library writes it any more."""
    first = b"1 0 test\nURL IP-address Archive-date Content-type Archive-length\n"
    blocks = [b"filedesc://bay.arc 0.0.0.0 20260301093000 text/plain %d\n%s\n" % (len(first), first)]
    for each in records:
        head = f"HTTP/1.1 {each.status}\r\nContent-Type: {each.mime}\r\n\r\n".encode()
        stamp = each.date.translate({ord(c): None for c in "-:TZ"})
        line = f"{each.url} 192.0.2.7 {stamp} {each.mime.partition(';')[0]} {len(head) + len(each.body)}\n"
        blocks.append(line.encode() + head + each.body + b"\n")
    return b"".join(gzip.compress(block) if packed else block for block in blocks)


def read_all(path: Path, reader: str = "warc", limit: int = LIMIT) -> list[Entry]:
    """All entries, payloads loaded as they come; what can't be loaded is broken."""
    return [_loaded(entry) for entry in reader_named(reader).load().read(SourceFile(path, path.name, limit))]


def _loaded(entry: Entry) -> Entry:
    if not isinstance(entry, Item):
        return entry
    try:
        loaded = entry.load()
    except CaptureError as error:
        return Broken(entry.at, error)
    return replace(entry, load=lambda: loaded)


def items(entries: Iterable[Entry]) -> list[Item]:
    return [entry for entry in entries if isinstance(entry, Item)]


def broken(entries: Iterable[Entry]) -> list[Broken]:
    return [entry for entry in entries if isinstance(entry, Broken)]


def passed(entries: Iterable[Entry]) -> list[Passed]:
    return [entry for entry in entries if isinstance(entry, Passed)]


def counted_by_warcio(path: Path, mimes: tuple[str, ...] = ("text/html", "text/plain")) -> Iterator[tuple[int, bytes]]:
    """Offset and body of each response with status 200 and such a media type, by another library."""
    with path.open("rb") as stream:
        records = ArchiveIterator(stream, arc2warc=True)
        for record in records:
            if record.rec_type != "response" or record.http_headers is None:
                continue
            mime = (record.http_headers.get_header("content-type") or "").partition(";")[0].strip()
            if record.http_headers.get_statuscode() == "200" and mime in mimes:
                body = record.content_stream().read()
                yield records.get_record_offset(), body
