"""WARC files, whole ones: every record is a capture, a repeat or passed over, each at its offset."""

from __future__ import annotations

import gzip
import io
import zlib
from datetime import UTC, datetime
from pathlib import Path

import brotli
import pytest
import zstandard

from fonds.capture import open_item, record_id_of, sha256
from fonds.capture.readers import At, Item, Repeat, SourceFile, choose_reader, reader_named
from fonds.model import Outcome, Record
from fonds.pipeline import process
from tests.support.archives import (
    LIMIT,
    Written,
    arc,
    broken,
    counted_by_warcio,
    items,
    page,
    pages,
    passed,
    plain,
    read_all,
    warc,
)


def _file(tmp_path: Path, payload: bytes, name: str = "crawl.warc.gz") -> Path:
    path = tmp_path / name
    path.write_bytes(payload)
    return path


def _zstd(records: list[Written], dictionary: bytes | None = None) -> bytes:
    """A WARC file packed by zstd a record at a time, as newer crawlers write it."""
    known = zstandard.ZstdCompressionDict(dictionary) if dictionary else None
    pack = zstandard.ZstdCompressor(dict_data=known)
    frames = b"".join(pack.compress(plain([record])) for record in records)
    if dictionary is None:
        return frames
    stored = zstandard.ZstdCompressor().compress(dictionary)
    return b"\x5d\x2a\x4d\x18" + len(stored).to_bytes(4, "little") + stored + frames


DICTIONARY = b"".join(page(number) for number in range(20))
FORMS = {
    "gzip": lambda: warc(pages(5)),
    "plain": lambda: plain(pages(5)),
    "1.1": lambda: warc(pages(5), version="1.1"),
    "zstd": lambda: _zstd(pages(5)),
    "zstd with a dictionary": lambda: _zstd(pages(5), DICTIONARY),
    "packed as a whole": lambda: gzip.compress(plain(pages(5))),
    "packed as a whole, in members cut anywhere": lambda: b"".join(
        gzip.compress(plain(pages(5))[at : at + 700]) for at in range(0, len(plain(pages(5))), 700)
    ),
    "joined by cat, packed first": lambda: warc(pages(2)) + plain(pages(1, start=3)) + _zstd(pages(2, start=4)),
    "joined by cat, plain first": lambda: plain(pages(2)) + warc(pages(1, start=3)) + plain(pages(2, start=4)),
}


@pytest.mark.parametrize("form", FORMS)
def test_every_response_is_a_capture_that_can_be_read_again(form: str, tmp_path: Path) -> None:
    path = _file(tmp_path, FORMS[form](), "crawl")
    assert choose_reader("crawl", path.read_bytes()[:16384]) is reader_named("warc"), "told by its bytes"
    entries = read_all(path)
    assert not broken(entries)
    found = items(entries)
    assert [item.load().payload for item in found] == [page(n) for n in range(1, 6)]
    assert [item.url for item in found] == [f"https://bay.example/{n}" for n in range(1, 6)]
    assert found[2].captured_at == datetime(2026, 3, 1, 9, 30, 3, tzinfo=UTC)
    assert len({(item.at.offset, item.at.member) for item in found}) == 5
    for item in reversed(found):
        again = reader_named("warc").load().read(SourceFile(path, "crawl", LIMIT), item.at)
        first = next(again)
        assert isinstance(first, Item)
        assert (first.at, first.load().payload) == (item.at, item.load().payload)


@pytest.mark.parametrize("packed", [True, False])
def test_offsets_and_payloads_are_those_that_warcio_finds(packed: bool, tmp_path: Path) -> None:
    records = [*pages(3), Written(b"x", status="404 Not Found"), Written(b"GIF8", mime="image/gif"), *pages(2, start=7)]
    path = _file(tmp_path, warc(records, packed=packed))
    mine = [(item.at.offset, item.load().payload) for item in items(read_all(path)) if item.status == 200]
    assert mine == list(counted_by_warcio(path))


@pytest.mark.parametrize("packed", [True, False])
def test_arc(packed: bool, tmp_path: Path) -> None:
    records = [*pages(3), Written(page(9), url="http://bay.example/a b?c=d e")]
    path = _file(tmp_path, arc(records, packed=packed), "old.arc.gz" if packed else "old.arc")
    entries = read_all(path, "arc")
    assert not broken(entries)
    mine = [(item.at.offset, item.load().payload) for item in items(entries)]
    assert mine == list(counted_by_warcio(path))
    assert items(entries)[3].url == "http://bay.example/a b?c=d e"
    assert items(entries)[0].captured_at == datetime(2026, 3, 1, 9, 30, 1, tzinfo=UTC)


def test_what_is_no_page_is_passed_over_by_name(tmp_path: Path) -> None:
    records = [
        Written(b"GIF89a", url="https://bay.example/a.gif", mime="image/gif"),
        Written(b"GET / HTTP/1.1\r\n\r\n", kind="request", mime="application/http; msgtype=request"),
        Written(b"a: b", kind="metadata", mime="application/warc-fields"),
        Written(b"log", kind="resource", url="metadata://gnu.org/software/wget/warc/wget.log", mime="text/plain"),
        Written(b"{}", kind="resource", url="urn:pageinfo:https://bay.example/", mime="application/json"),
        Written(b"\x7fELF", mime="application/octet-stream"),
        Written(b"bay.example 1.2.3.4", kind="resource", url="dns:bay.example", mime="text/dns"),
    ]
    found = passed(read_all(_file(tmp_path, warc(records))))
    assert [(each.code, each.kind) for each in found[1:]] == [
        ("other_media_type", "image/gif"),
        ("other_record", "request"),
        ("other_record", "metadata"),
        ("other_record", "resource metadata:"),
        ("other_record", "resource urn:"),
        ("other_media_type", "application/octet-stream"),
        ("other_record", "resource dns:"),
    ]
    assert found[1].name == "https://bay.example/a.gif"


def test_records_of_text_and_pages_without_a_response(tmp_path: Path) -> None:
    records = [
        Written(b"The text of a page.", kind="conversion", mime="text/plain"),
        Written(page(1), kind="resource", url="https://bay.example/r"),
        Written(b"As it was rendered.", kind="resource", url="urn:text:https://bay.example/t", mime="text/plain"),
        Written(page(2), mime="application/octet-stream", url="https://bay.example/o"),
        Written(page(3), mime="", url="https://bay.example/n"),
    ]
    found = items(read_all(_file(tmp_path, warc(records))))
    assert [(item.url, item.status) for item in found] == [
        ("https://bay.example/1", None),
        ("https://bay.example/r", None),
        ("https://bay.example/t", None),
        ("https://bay.example/o", 200),
        ("https://bay.example/n", 200),
    ]


def _chunked(body: bytes) -> bytes:
    return b"".join(b"%x;ext\r\n%s\r\n" % (len(body[at : at + 50]), body[at : at + 50]) for at in range(0, len(body), 50)) + b"0\r\n\r\n"  # fmt: skip # noqa: E501


_BARE = zlib.compressobj(wbits=-15)
CODINGS = {
    "gzip": ({"Content-Encoding": "gzip"}, gzip.compress(page(1))),
    "x-gzip": ({"Content-Encoding": "X-GZIP"}, gzip.compress(page(1))),
    "deflate": ({"Content-Encoding": "deflate"}, zlib.compress(page(1))),
    "bare deflate": ({"Content-Encoding": "deflate"}, _BARE.compress(page(1)) + _BARE.flush()),
    "brotli": ({"Content-Encoding": "br"}, brotli.compress(page(1))),
    "zstd": ({"Content-Encoding": "zstd"}, zstandard.ZstdCompressor().compress(page(1))),
    "two codings": ({"Content-Encoding": "br, gzip"}, gzip.compress(brotli.compress(page(1)))),
    "chunked": ({"Transfer-Encoding": "chunked"}, _chunked(page(1))),
    "chunked gzip": ({"Transfer-Encoding": "chunked", "Content-Encoding": "gzip"}, _chunked(gzip.compress(page(1)))),
    "said to be gzip": ({"Content-Encoding": "gzip"}, page(1)),
    "said to be brotli": ({"Content-Encoding": "br"}, page(1)),
    "said to be chunked": ({"Transfer-Encoding": "chunked"}, page(1)),
}


@pytest.mark.parametrize("coding", CODINGS)
def test_codings_are_taken_off_where_the_bytes_bear_them_out(coding: str, tmp_path: Path) -> None:
    headers, body = CODINGS[coding]
    (item,) = items(read_all(_file(tmp_path, warc([Written(body, headers=headers)]))))
    loaded = item.load()
    assert loaded.payload == page(1)
    told = {each.name: each.value for each in loaded.stated}
    assert told["block-digest"] == "matches"
    assert told["payload-digest"] == "matches"
    assert (coding.startswith("said")) == any("but is not" in value for value in told.values())


def test_what_is_stated_is_kept(tmp_path: Path) -> None:
    headers = {
        "Content-Language": "en", "Last-Modified": "Sun, 01 Mar 2026 08:00:00 GMT", "X-Robots-Tag": "noai",
        "Link": '<https://bay.example/c>; rel="canonical"', "Content-Length": "100000", "Set-Cookie": "secret=1",
        "TDM-Reservation": "1", "Memento-Datetime": "Sun, 01 Mar 2026 09:00:00 GMT",
    }  # fmt: skip
    record = Written(page(1), headers=headers, warc={"WARC-Truncated": "length"})
    (item,) = items(read_all(_file(tmp_path, warc([record]))))
    told = {(each.origin, each.name): each.value for each in (*item.stated, *item.load().stated)}
    assert told["http", "x-robots-tag"] == "noai"
    assert told["http", "link"] == '<https://bay.example/c>; rel="canonical"'
    assert told["http", "memento-datetime"].startswith("Sun")
    assert told["warc", "warc-truncated"] == "length"
    assert told["check", "content-length"] == f"{len(page(1))} of 100000 bytes"
    assert ("http", "set-cookie") not in told


def test_a_digest_that_differs_is_told(tmp_path: Path) -> None:
    wrong = {"WARC-Block-Digest": "sha1:" + "A" * 32, "WARC-Payload-Digest": "sha256:" + "0" * 64}
    made = plain([Written(page(1))])
    for name, value in wrong.items():
        start = made.index(f"{name}: ".encode(), made.index(b"WARC-Type: response"))
        end = made.index(b"\r\n", start)
        made = made[:start] + f"{name}: {value}".encode() + made[end:]
    (item,) = items(read_all(_file(tmp_path, made)))
    told = {each.name: each.value for each in item.load().stated}
    assert (told["block-digest"], told["payload-digest"]) == ("differs", "differs")


def test_revisits_name_what_they_repeat(tmp_path: Path) -> None:
    refers = {
        "WARC-Refers-To-Target-URI": "https://bay.example/1",
        "WARC-Refers-To-Date": "2026-03-01T09:30:01Z",
        "WARC-Profile": "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest",
    }
    records = [Written(kind="revisit", warc=refers, date="2026-03-02T09:30:00Z"),
               Written(kind="revisit", warc=refers, mime="image/png")]  # fmt: skip
    entries = read_all(_file(tmp_path, warc(records)))
    (repeat,) = [entry for entry in entries if isinstance(entry, Repeat)]
    assert (repeat.of_url, repeat.of_date) == ("https://bay.example/1", datetime(2026, 3, 1, 9, 30, 1, tzinfo=UTC))
    assert passed(entries)[-1].kind == "image/png"


def test_an_id_is_made_of_payload_address_and_time() -> None:
    when = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
    ids = {
        record_id_of(sha256(body), url, date)
        for body in (b"a", b"b")
        for url in ("https://bay.example/", None)
        for date in (when, None)
    }
    assert len(ids) == 8
    assert record_id_of(sha256(b"a"), "https://bay.example/", when) == sha256(
        f"{sha256(b'a')}\nhttps://bay.example/\n2026-03-01T09:30:00+00:00".encode()
    )


def test_addresses_in_angle_brackets_and_odd_dates(tmp_path: Path) -> None:
    records = [Written(page(1), url="<http://bay.example/>"), Written(page(2), date="yesterday"),
               Written(page(3), date="2026-03-01T10:30:00.123456789+01:00")]  # fmt: skip
    found = items(read_all(_file(tmp_path, plain(records))))
    assert found[0].url == "http://bay.example/"
    assert found[1].captured_at is None
    assert found[2].captured_at == datetime(2026, 3, 1, 9, 30, 0, 123456, tzinfo=UTC)


def test_a_position_inside_an_unpacked_file(tmp_path: Path) -> None:
    whole = plain(pages(2))
    path = _file(tmp_path, gzip.compress(whole))
    at = items(read_all(path))[1].at
    assert at.member == "unpacked@0"
    assert at.offset is not None
    assert whole[at.offset :].startswith(b"WARC/1.0")
    assert gzip.GzipFile(fileobj=io.BytesIO(path.read_bytes())).read()[at.offset :].startswith(b"WARC/1.0")
    assert At(at.offset, at.member) != At(at.offset)


def test_thousands_of_records_smaller_than_what_is_looked_at(tmp_path: Path) -> None:
    record = b"WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: 2\r\n\r\nhi\r\n\r\n"
    entries = read_all(_file(tmp_path, gzip.compress(record, 1) * 5_000))
    assert not broken(entries)
    assert len(entries) == 5_000


def test_of_a_record_in_segments_only_the_first_is_read_and_that_is_told(tmp_path: Path) -> None:
    whole = page(1, 400)
    first = Written(whole[:1500], warc={"WARC-Segment-Number": "1"})
    origin = {"WARC-Segment-Number": "2", "WARC-Segment-Origin-ID": "<urn:uuid:1>", "WARC-Segment-Total-Length": "4000"}
    entries = read_all(_file(tmp_path, warc([first, Written(whole[1500:], kind="continuation", warc=origin)])))
    (item,) = items(entries)
    assert ("warc", "warc-segment-number", "1") in [(each.origin, each.name, each.value) for each in item.stated]
    record = process(open_item(item, item.load(), format="warc"))
    assert isinstance(record, Record)
    (cut,) = (each for each in record.document.quality.checks if each.code == "capture_cut_off")
    assert (cut.outcome, cut.actual) == (Outcome.WARN, "warc-segment-number: 1")
    assert record.document.quality.tier == "B"
    (rest,) = (each for each in passed(entries) if each.kind == "continuation")
    assert (rest.code, rest.name) == ("other_record", "https://bay.example/1")
