"""WARC files (versions 1.0 and 1.1, plain, packed by gzip or zstd), and what stands in WET files.

Responses with HTML or text are captures, and so are `resource` and `conversion` records with such content. Revisits are
repeats. All other records are passed over: requests, metadata and the like by their type, other content by its media
type.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from fonds.capture.readers import digests
from fonds.capture.readers.entries import At, Broken, Entry, Item, Loaded, Passed, Repeat
from fonds.capture.readers.files import SourceFile
from fonds.capture.readers.framing import ArchiveFile
from fonds.capture.readers.headers import WARC, moment
from fonds.capture.readers.http import Response, body_of, response_of
from fonds.capture.readers.records import ArchiveRecord
from fonds.capture.sniff import begins_like_html
from fonds.model import Stated

PAGES = frozenset({"text/html", "application/xhtml+xml", "text/plain", "text/markdown", "text/x-markdown"})
# What servers state where they don't know: the bytes tell.
_UNKNOWN = frozenset({"", "application/octet-stream", "binary/octet-stream", "application/unknown", "unknown", "*/*",
                      "no-type", "unk"})  # fmt: skip
# Fields of a record's header that say something of the capture.
_TOLD = ("warc-truncated", "warc-payload-digest", "warc-block-digest", "warc-identified-payload-type", "warc-refers-to",
         "warc-segment-number", "warc-source-uri", "warc-json-metadata")  # fmt: skip
_VALUE = 2_000
# Bytes of a block from which head and kind are told.
_PEEK = 64 * 1024
# Crawlers keep their own logs and settings under such addresses.
_OF_THE_TOOL = ("metadata:", "urn:pageinfo:", "urn:thumbnail", "urn:view", "urn:uuid:", "filedesc:", "dns:", "whois:")
# Text that a crawler took from a rendered page, under the page's address.
_TEXT_OF = ("urn:text:", "urn:textFinal:", "urn:text-from-warc:")


def read(file: SourceFile, at: At | None = None) -> Iterator[Entry]:
    """The entries of a WARC file."""
    with file.open() as stream:
        yield from entries(ArchiveFile(stream, WARC).records(at), file.limit)


def beyond(file: SourceFile, at: At) -> Iterator[Entry]:
    """The entries behind one that can't be read."""
    with file.open() as stream:
        yield from entries(ArchiveFile(stream, WARC).beyond(at), file.limit)


def entries(records: Iterator[ArchiveRecord | Broken], limit: int) -> Iterator[Entry]:
    """What records are, one by one. A payload may have at most `limit` bytes."""
    for record in records:
        yield record if isinstance(record, Broken) else _entry(record, limit)


def _entry(record: ArchiveRecord, limit: int) -> Entry:
    header = record.header
    kind = header.kind
    if kind == "revisit":
        head = response_of(record.peek(_PEEK))
        mime = _name(head.fields.get("content-type", "")) if head is not None else ""
        return _repeat(record) if mime in PAGES or mime in _UNKNOWN else _other(record, mime)
    if kind not in ("response", "resource", "conversion"):
        return Passed(record.at, header.url or "", "other_record", f"it is a record of type {kind or 'unknown'}", kind)
    if header.url is not None and header.url.startswith(_OF_THE_TOOL):
        scheme = header.url.partition(":")[0]
        return Passed(record.at, header.url, "other_record", "it is the crawler's own, no page", f"{kind} {scheme}:")
    response = response_of(record.peek(_PEEK))
    if response is None:
        return _resource(record, limit)
    mime = _name(response.fields.get("content-type", ""))
    if response.status < 300 and not _may_be_page(mime, record.peek(_PEEK)[response.size :]):
        return _other(record, mime)
    return Item(
        record.at,
        partial(_load, record, response, limit),
        media_type=response.fields.get("content-type"),
        url=header.url,
        captured_at=header.date,
        status=response.status,
        stated=(*_stated(record), *response.stated),
    )


def _resource(record: ArchiveRecord, limit: int) -> Entry:
    """A record whose block is the payload itself."""
    header = record.header
    stated = header.fields.get("content-type", "")
    mime = _name(
        header.fields.get("warc-identified-payload-type", "") if _name(stated) == "application/http" else stated
    )
    if not _may_be_page(mime, record.peek(_PEEK)):
        return _other(record, mime)
    return Item(
        record.at,
        partial(_load, record, None, limit),
        media_type=stated or None,
        url=_address(header.url),
        captured_at=header.date,
        stated=_stated(record),
    )


def _address(url: str | None) -> str | None:
    """The page's address; crawlers put a mark before that of the page whose text a record holds."""
    mark = next((mark for mark in _TEXT_OF if (url or "").startswith(mark)), "")
    return url[len(mark) :] if url else None


def _name(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


def _may_be_page(mime: str, begin: bytes) -> bool:
    if mime in PAGES:
        return True
    return mime in _UNKNOWN and begins_like_html(begin.decode("latin-1"))


def _other(record: ArchiveRecord, mime: str) -> Passed:
    name = mime[:100] or "not stated"
    return Passed(record.at, record.header.url or "", "other_media_type", f"its media type is {name}", name)


def _repeat(record: ArchiveRecord) -> Repeat:
    header = record.header
    fields = header.fields
    return Repeat(
        record.at,
        header.url,
        header.date,
        of_record=fields.get("warc-refers-to"),
        of_url=fields.get("warc-refers-to-target-uri", "").strip("<>") or header.url,
        of_date=moment(fields.get("warc-refers-to-date")),
        digest=fields.get("warc-payload-digest"),
    )


def _stated(record: ArchiveRecord) -> tuple[Stated, ...]:
    header = record.header
    origin = "warc" if "warc-type" in header.fields else "arc"
    told = [Stated(origin, name, header.fields[name][:_VALUE]) for name in _TOLD if name in header.fields]
    address = _address(header.url)
    if address is not None:
        told.append(Stated(origin, "target-uri", (header.url or "")[:_VALUE], "target_uri", address))
    if header.date is not None:
        when = header.date.isoformat()
        told.append(Stated(origin, "date", header.fields.get("warc-date", when)[:_VALUE], "captured_at", when))
    return tuple(told)


def _is_whole(raw: bytes, response: Response | None) -> bool:
    """Whether a body has all the bytes that the server announced, though the record that holds it states more."""
    length = response.fields.get("content-length", "") if response is not None else ""
    return length.isdecimal() and len(length) < 19 and len(raw) >= int(length) > 0


def _load(record: ArchiveRecord, response: Response | None, limit: int) -> Loaded:
    """The payload of a record: the body with its codings taken off. Raises CaptureErrors."""
    fields = record.header.fields
    # The head of a response goes beyond what a page may have.
    block = record.read(limit + _PEEK)
    found: list[Stated] = []
    raw = block
    body = block
    if response is not None:
        raw = block[response.size :]
        body, faults = body_of(raw, response, limit)
        found += faults
    if record.short:
        record.settled = True
        if not _is_whole(raw, response):
            raise record.cut()
    if record.lies:
        found.append(Stated("check", "record-length", f"states {record.header.length} bytes, has {len(block)}"))
    if "warc-block-digest" in fields:
        found.append(Stated("check", "block-digest", digests.check(fields["warc-block-digest"], block)))
    if "warc-payload-digest" in fields:
        # Some tools take the digest before the chunks are joined, some after, some of the unpacked body.
        found.append(Stated("check", "payload-digest", digests.check(fields["warc-payload-digest"], raw, body)))
    return Loaded(body, tuple(found))
