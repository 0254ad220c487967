"""From bytes to a Capture."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fonds.capture import decode, open_capture, sha256
from fonds.errors import BinaryCapture, CaptureError, CaptureTooLarge, EmptyCapture, UnsupportedMediaType
from fonds.model import Sidecar, Source
from fonds.settings import Settings


@given(st.binary(max_size=400))
def test_any_bytes_give_a_capture_or_a_capture_error(payload: bytes) -> None:
    try:
        capture = open_capture(payload)
    except CaptureError:
        return
    assert capture.capture_id == sha256(payload)
    assert isinstance(decode(capture), str)


@given(st.text(min_size=1, max_size=200))
def test_decoding_keeps_every_character(text: str) -> None:
    payload = text.encode("utf-8", "surrogatepass")
    try:
        payload.decode()
        capture = open_capture(payload, media_type="text/plain; charset=utf-8")
    except (UnicodeDecodeError, CaptureError):
        return
    if capture.charset == "utf-8":
        assert decode(capture) == text


def test_line_ends_and_byte_order_mark_stay() -> None:
    assert decode(open_capture("\ufeffone\r\ntwo\rthree".encode())) == "\ufeffone\r\ntwo\rthree"


@pytest.mark.parametrize("payload", [b"", b" \n\t ", b"\xef\xbb\xbf\n", b"\0\0"])
def test_empty(payload: bytes) -> None:
    with pytest.raises(EmptyCapture):
        open_capture(payload)


@pytest.mark.parametrize(
    ("payload", "what"),
    [
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "JPEG"),
        (gzip.compress(b"text" * 50, mtime=0), "gzip"),
        (b"PK\x03\x04rest", "ZIP"),
        (bytes(range(256)) * 40, "binary"),
        (b"a\0\0\0" * 500, "NUL"),
    ],
)
def test_binary_under_any_name(payload: bytes, what: str) -> None:
    with pytest.raises(BinaryCapture, match=what):
        open_capture(payload)


def test_a_few_nuls_are_damage_and_no_reason_to_refuse() -> None:
    assert open_capture(b"The ferry\0 was late again on Tuesday.").media_type == "text/plain"


def test_size_limit_is_checked_before_anything_else() -> None:
    with pytest.raises(CaptureTooLarge) as caught:
        open_capture(b"x" * 11, settings=Settings(max_payload_bytes=10))
    assert (caught.value.size, caught.value.limit) == (11, 10)


@pytest.mark.parametrize(
    ("payload", "expected"),
    [
        (b"<!DOCTYPE html><p>x", "text/html"),
        (b"\xef\xbb\xbf \n<!-- saved from url=(0021)https://news.example/ -->\n<html><body>x", "text/html"),
        (b'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>x', "application/xhtml+xml"),
        (b"<p class='a'>a fragment", "text/html"),
        (b"HTTP/1.1 200 OK\r\nServer: x\r\n\r\n<html><body>x</body></html>\n", "text/html"),
        ("<html><body>wide</body></html>".encode("utf-16"), "text/html"),
        (b"Title\n\nHow to write a <html> tag, and why </p> matters.", "text/plain"),
        (b"<< Back to the front page\n\nFerry late", "text/plain"),
        (b"# Ferry\n\n<b>Late</b> again.", "text/plain"),
        (b"<plaintextual> is no tag", "text/plain"),
    ],
)
def test_media_type_is_told_from_the_bytes(payload: bytes, expected: str) -> None:
    assert open_capture(payload).media_type == expected


def test_what_the_caller_states_goes_first() -> None:
    side = Sidecar(url="https://side.example/", media_type="text/html", captured_at=datetime(2026, 3, 1, tzinfo=UTC))
    capture = open_capture(b"words", sidecar=side, url="https://caller.example/", media_type="text/markdown")
    assert (capture.target_uri, capture.media_type) == ("https://caller.example/", "text/plain")
    assert capture.captured_at == datetime(2026, 3, 1, tzinfo=UTC)
    with pytest.raises(UnsupportedMediaType):
        open_capture(b"words", media_type="application/pdf")


def test_captured_at_is_kept_in_utc() -> None:
    paris = timezone(timedelta(hours=1))
    moment = open_capture(b"x", captured_at=datetime(2026, 3, 1, 10, tzinfo=paris)).captured_at
    assert moment is not None
    assert moment.isoformat() == "2026-03-01T09:00:00+00:00"
    naive = open_capture(b"x", captured_at=datetime(2026, 3, 1, 10)).captured_at  # noqa: DTZ001 - the case
    assert naive is not None
    assert naive.isoformat() == "2026-03-01T10:00:00+00:00"


def test_identity_hangs_on_the_bytes_alone() -> None:
    one = open_capture(b"words", sources=(Source("b.txt"), Source("a.txt")))
    two = open_capture(b"words", url="https://news.example/", sidecar=Sidecar(note="seen"))
    assert one.capture_id == two.capture_id
    assert one.sources == (Source("a.txt"), Source("b.txt"))
