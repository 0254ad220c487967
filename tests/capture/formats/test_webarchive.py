"""Safari's web archives."""

from __future__ import annotations

import plistlib

import pytest

from fonds.capture import decode, open_capture
from fonds.errors import BinaryCapture, DamagedFile, FondsError, NoPage
from fonds.pipeline import record_of
from tests.support.files import PAGE, URL, webarchive


@pytest.mark.parametrize("binary", [True, False])
def test_the_page_and_its_address(binary: bool) -> None:
    record = record_of(webarchive(binary=binary, frames=3))
    assert decode(record.capture) == PAGE
    assert (record.capture.format, record.capture.target_uri) == ("webarchive", URL)
    assert record.document.text == record_of(PAGE.encode(), url=URL).document.text
    assert any(s.value == "3 frames of the page" for s in record.capture.stated)
    assert any(e.field == "target_uri" and e.method == "webarchive" for e in record.document.evidence)


@pytest.mark.parametrize("main", [{}, None, [], {"WebResourceData": b""}, {"WebResourceData": "text"}])
def test_nothing_in_it(main: object) -> None:
    archive = {"WebSubresources": [], **({} if main is None else {"WebMainResource": main})}
    archive.setdefault("WebMainResourceOfNone", "x")
    with pytest.raises(FondsError):
        open_capture(plistlib.dumps(archive, fmt=plistlib.FMT_BINARY))


def test_a_picture_as_main_resource_is_no_page() -> None:
    main = {"WebResourceData": b"\xff\xd8\xff", "WebResourceMIMEType": "image/jpeg", "WebResourceURL": URL}
    with pytest.raises(NoPage):
        open_capture(plistlib.dumps({"WebMainResource": main}, fmt=plistlib.FMT_BINARY))


def test_cut_and_lying_lists() -> None:
    whole = webarchive()
    for end in range(8, len(whole), 101):
        with pytest.raises((DamagedFile, BinaryCapture, NoPage)):
            open_capture(whole[:end])
    many = whole[:-24] + (2**60).to_bytes(8, "big") + whole[-16:]
    with pytest.raises(DamagedFile):
        open_capture(many)


def test_entities_of_xml_are_refused() -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><plist><dict>'
    with pytest.raises(FondsError):
        open_capture(bomb + b"<key>WebMainResource</key><string>&b;</string></dict></plist>")
