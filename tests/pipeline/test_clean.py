"""`fonds.clean`: the names used from outside, and the promises that hold for any capture."""

from __future__ import annotations

import pickle
import socket
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import fonds
from fonds.capture import decode, open_capture
from fonds.capture.dom import parse
from fonds.errors import StageFailed
from fonds.model import DOCUMENT_ROLES, Context, Document, Failure, Record, Role
from fonds.pipeline import fingerprint_of, process, record_of
from fonds.settings import Settings

RAW = Path(__file__).resolve().parents[2] / "raw"
SAMPLES = sorted(
    path for path in RAW.rglob("*") if path.suffix in (".txt", ".html", ".mhtml") and "damaged" not in path.parts
)
WORDS = st.sampled_from(
    ["Ferry", "late", "By Ada Vint", "Accept cookies", "•", "-", "© 2026 Paper", "\n", "\r\n", "\n\n", "<p>", "</div>",
     "<script>", "\0", "\ufeff", "\u202e", "March 3, 2026", "Photo: Bo Marlin / Pier Press", "Related", "|", "    "]
)  # fmt: skip


def _partition(document: Document, text: str, *, is_html: bool) -> None:
    blocks = [block for block in document.blocks if not block.outside]
    whole = parse(text, Settings()).text if is_html else text
    assert "".join(block.raw for block in blocks) == whole
    assert [block.index for block in document.blocks] == list(range(len(document.blocks)))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_partition_evidence_and_decisions_of_the_samples(path: Path) -> None:
    payload = path.read_bytes()
    record = record_of(payload)
    document = record.document
    _partition(document, decode(record.capture), is_html=record.capture.is_html)
    for block in document.blocks:
        assert block.decided_by, f"nobody decided on block {block.index}"
        assert 0 <= block.confidence <= 1
        assert block.kept == (block.role in DOCUMENT_ROLES)
    chosen = {evidence.field for evidence in document.evidence if evidence.chosen}
    for field in ("title", "subtitle", "bylines", "published", "modified", "photo_credits", "site_name", "language"):
        if getattr(document, field):
            assert field in chosen, f"{field} has no evidence"
        else:
            assert document.absent.get(field), f"{field} is empty without a reason"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.one_of(st.binary(max_size=200), st.lists(WORDS, max_size=40).map(lambda words: " ".join(words).encode())))
def test_any_bytes_give_a_document_or_a_fonds_error(payload: bytes) -> None:
    try:
        record = record_of(payload)
    except StageFailed:
        raise
    except fonds.FondsError:
        return
    _partition(record.document, decode(record.capture), is_html=record.capture.is_html)
    assert record == record_of(payload)


def test_names_used_from_outside() -> None:
    document = fonds.clean((RAW / "thornwick-palm-house.html").read_bytes(), url="https://signal.example/palm-house")
    assert document.title
    assert document.bylines[0].name
    assert {"role", "kind"} <= set(document.bylines[0].__slots__)
    assert document.published is not None
    assert isinstance(document.published.as_stated, datetime)
    assert document.published.utc is not None
    assert document.published.raw
    assert document.published.edtf
    assert document.published.precision
    assert document.published.offset_basis
    credit = document.photo_credits[0]
    assert credit.credit_line
    assert credit.raw
    assert isinstance(credit.creators, tuple)
    assert isinstance(credit.agencies, tuple)
    assert isinstance(credit.ambiguous, bool)
    assert document.language is not None
    assert document.language.tag.startswith("en")
    assert document.quality.tier in "ABC"
    body = [block.text for block in document.blocks if block.role is Role.BODY]
    assert document.text == "\n".join(body)
    assert document.title not in document.text.split("\n")
    assert document.markdown.startswith("# ")
    for name in (*fonds.__all__, "clean"):
        assert getattr(fonds, name)
    with pytest.raises(AttributeError):
        fonds.nothing  # noqa: B018 - the access is the test


def test_furniture_alone_gives_an_empty_text() -> None:
    page = (
        b"<html><body><nav><a href='/'>Home</a> <a href='/s'>Sport</a></nav><footer>\xc2\xa9 2026 Paper</footer></body>"
    )
    assert fonds.clean(page).text == ""
    menu = "Accept all cookies\nReject\n\n  * Home\n  * Sport\n  * Weather\n\nSubscribe to our newsletter\n© 2026 Paper"
    assert fonds.clean(menu.encode()).text == ""


@pytest.mark.parametrize("payload", [b"", b"\xff\xd8\xff\xe0", "text"])
def test_only_fonds_errors(payload: bytes) -> None:
    with pytest.raises(fonds.FondsError) as caught:
        fonds.clean(payload)
    assert caught.value.advice
    assert pickle.loads(pickle.dumps(caught.value)).message == caught.value.message


def test_no_connection_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("cleaning opened a connection")

    for name in ("connect", "connect_ex", "bind", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    for path in SAMPLES:
        fonds.clean(path.read_bytes(), url="https://paper.example/story")


def test_what_a_stage_raises_becomes_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    def explode(*_: object) -> None:
        raise ZeroDivisionError("by design")

    monkeypatch.setattr("fonds.pipeline.stages.extract", explode)
    capture = open_capture(b"The ferry was late again on Tuesday, and nobody said why.")
    failure = process(capture)
    assert isinstance(failure, Failure)
    assert (failure.stage, failure.code) == ("extract", "stage_failed")
    assert "ZeroDivisionError: by design" in failure.message
    with pytest.raises(fonds.FondsError, match="by design"):
        fonds.clean(capture.payload)


def test_process_is_pure_and_names_what_it_rests_on() -> None:
    capture = open_capture((RAW / "quayside-lantern.txt").read_bytes(), captured_at=datetime(2025, 3, 10, tzinfo=UTC))
    first, second = process(capture), process(capture, Settings(), Context())
    assert isinstance(first, Record)
    assert first == second
    parts = dict(first.fingerprint.parts)
    assert {"fonds", "fonds_code", "selectolax", "trafilatura", "langdetect", "setting.max_nesting"} <= set(parts)
    assert fingerprint_of(Settings(max_nesting=7)).digest != first.fingerprint.digest
