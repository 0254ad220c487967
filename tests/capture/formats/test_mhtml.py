"""MHTML: the page comes out as it was, and what the file states of it is told."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from fonds.capture import decode, open_capture, open_item
from fonds.capture.readers import Item, SourceFile, reader_named
from fonds.errors import EmptyCapture, LimitExceeded, NoPage, UnsupportedMediaType
from fonds.model import Document, Outcome, Record
from fonds.pipeline import process, record_of
from tests.support.files import PAGE, URL, mhtml, multipart, part

_SAVED_AT = datetime(2024, 5, 6, 8, 11, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("how", "charset"),
    [(how, charset) for how in ("quoted-printable", "base64", "8bit", "binary") for charset in ("utf-8", "cp1252")]
    + [("base64", "utf-16")],
)
def test_the_page_is_decoded_as_its_part_says(how: str, charset: str) -> None:
    page = PAGE.replace('<meta charset="utf-8">', "")
    capture = open_capture(mhtml(page.encode(charset), how=how, kind=f"text/html; charset={charset}"))
    assert decode(capture).replace("\r\n", "\n").strip("\ufeff\r\n") == page.strip()
    assert (capture.format, capture.media_type, capture.target_uri) == ("mhtml", "text/html", URL)
    assert capture.captured_at == _SAVED_AT
    assert capture.payload_digest == capture.capture_id


def _shown(document: Document) -> tuple[object, ...]:
    fields = (document.title, document.bylines, document.published, document.site_name, document.language)
    return (*fields, document.text, document.links, document.canonical_url, document.photo_credits, document.topics)


def test_the_same_page_as_html_and_as_mhtml_gives_the_same() -> None:
    saved, loose = record_of(mhtml()).document, record_of(PAGE.encode(), url=URL, captured_at=_SAVED_AT).document
    assert _shown(saved) == _shown(loose)
    assert saved.title == "No dredger before June"
    assert [(b.role, b.text) for b in saved.blocks] == [(b.role, b.text) for b in loose.blocks]


def test_address_and_time_are_evidence_and_the_caller_goes_before() -> None:
    stated = {e.field: e for e in record_of(mhtml()).document.evidence if e.method == "mhtml" and e.chosen}
    assert stated["target_uri"].raw == URL
    assert stated["captured_at"].raw == "Mon, 6 May 2024 10:11:12 +0200"
    record = record_of(mhtml(), url="https://other.example/")
    assert record.capture.target_uri == "https://other.example/"
    assert not any(e.chosen for e in record.document.evidence if e.field == "target_uri")


def test_frames_with_text_are_named_as_unread() -> None:
    advert = part(b"<p>An advert</p>", "text/html", Content_ID="<frame-2@mhtml.blink>")
    frame = part(PAGE.encode(), "text/html", Content_ID="<frame-3@mhtml.blink>")
    capture = open_capture(mhtml(others=[advert, frame, frame]))
    assert ("mhtml", "frames", "3") in [(s.origin, s.name, s.value) for s in capture.stated]
    assert ("check", "unread", "2 frames of the page") in [(s.origin, s.name, s.value) for s in capture.stated]


def test_the_start_parameter_and_the_address_choose_the_page() -> None:
    other = part(b"<p>Not this one</p>", "text/html", Content_Location="https://ads.example/")
    page = part(PAGE.encode(), "text/html; charset=utf-8", Content_ID="<page@x>")
    body = multipart([other, page]).replace(b'type="text/html"', b'type="text/html"; start="<page@x>"')
    assert "dredger" in decode(open_capture(b"From: <Saved by Test>\r\nMIME-Version: 1.0\r\n" + body))


def test_a_single_page_without_parts_as_internet_explorer_wrote_it() -> None:
    head = b'From: "Saved by Windows Internet Explorer 7"\r\nMIME-Version: 1.0\r\n'
    capture = open_capture(head + part(PAGE.encode(), "text/html; charset=utf-8", Content_Location=URL))
    assert capture.target_uri == URL
    assert "Größenhain" in decode(capture)


def test_nested_parts_are_bounded() -> None:
    nested = part(PAGE.encode(), "text/html")
    for level in range(6):
        nested = multipart([nested], boundary=f"b{level}")
    head = b"From: <Saved by Test>\r\nMIME-Version: 1.0\r\n"
    assert "dredger" in decode(open_capture(head + nested))
    for level in range(6, 40):
        nested = multipart([nested], boundary=f"b{level}")
    with pytest.raises(LimitExceeded):
        open_capture(head + nested)


def test_ten_thousand_parts_and_too_many() -> None:
    css = part(b"a{}", "text/css")
    assert open_capture(mhtml(others=[css] * 10_000)).media_type == "text/html"
    with pytest.raises(LimitExceeded):
        open_capture(mhtml(others=[b"\r\n"] * 60_000))


def test_cut_in_the_middle_keeps_what_is_there_and_says_so() -> None:
    whole = mhtml()
    capture = open_capture(whole[: whole.index(b"harbour master")])
    assert "Forty people" in decode(capture)
    assert any(s.name == "cut" for s in capture.stated)
    codes = {
        c.code
        for c in record_of(whole[: whole.index(b"harbour master")]).document.quality.checks
        if c.outcome is not Outcome.PASS
    }
    assert "capture_cut_off" in codes
    for end in range(0, len(whole), 97):
        try:
            open_capture(whole[:end])
        except (EmptyCapture, NoPage):
            continue


@pytest.mark.parametrize(
    "payload",
    [
        mhtml(b""),
        b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n" + multipart([part(b"a{}", "text/css")]),
        b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n" + multipart([]),
    ],
)
def test_nothing_in_it(payload: bytes) -> None:
    with pytest.raises((NoPage, EmptyCapture)):
        open_capture(payload)


def test_what_only_looks_like_it_stays_what_it_is() -> None:
    text = "Content-Type: text/html is a header. The ferry was late again on Tuesday, said Ada Vint.\n" * 3
    assert open_capture(text.encode()).format == "page"
    assert open_capture(mhtml(), media_type="text/plain").format == "page"
    with pytest.raises(UnsupportedMediaType):
        open_capture(PAGE.encode(), media_type="application/x-unknown")


def _warc(page: bytes) -> bytes:
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
    head = (
        f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: {URL}\r\nWARC-Date: 2024-05-06T08:11:12Z\r\n"
        "WARC-Record-ID: <urn:uuid:11111111-2222-3333-4444-555555555555>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def test_the_same_page_as_warc_and_as_mhtml_gives_the_same(tmp_path: Path) -> None:
    path = tmp_path / "crawl.warc"
    path.write_bytes(_warc(PAGE.encode()))
    entries = reader_named("warc").load().read(SourceFile(path, "crawl.warc", 1_000_000))
    item = next(entries)
    assert isinstance(item, Item)
    crawled = process(open_item(item, item.load(), format="warc"))
    assert isinstance(crawled, Record)
    saved = record_of(mhtml())
    assert _shown(saved.document) == _shown(crawled.document)
    assert saved.capture.target_uri == crawled.capture.target_uri == URL
    assert saved.capture.captured_at == crawled.capture.captured_at == _SAVED_AT
