"""Every document of an export becomes a capture of its own, with what its header states."""

from __future__ import annotations

import hashlib
from itertools import pairwise

import pytest

from fonds.capture import decode, open_capture
from fonds.model import Document, Failure, Outcome, Record, Source
from fonds.pipeline import clean, part_id, parts_of, process_parts
from tests.cleaning.exports import EXPORTS, LABELLED, SINGLES, Wanted


def _records(text: str) -> tuple[Record, ...]:
    result = process_parts(open_capture(text.encode(), sources=(Source("clippings/march.txt"),)))
    assert not isinstance(result, Failure)
    return result


@pytest.mark.parametrize("name", EXPORTS)
def test_parts_partition_the_file(name: str) -> None:
    text = EXPORTS[name][0]
    capture = open_capture(text.encode())
    parts = parts_of(capture)
    assert "".join(decode(part) for part in parts) == text
    assert all(one.span and other.span and one.span[1] == other.span[0] for one, other in pairwise(parts))
    assert len({part.capture_id for part in parts}) == len(parts)
    for part in parts:
        assert part.parent == capture.capture_id
        assert part.payload_digest == capture.payload_digest
        assert part.span is not None
        assert part.capture_id == part_id(capture.payload_digest, part.span) != capture.capture_id


def test_the_id_of_a_part_is_made_of_digest_and_span() -> None:
    assert part_id("ab" * 32, (7, 90)) == hashlib.sha256(("ab" * 32 + ":7-90").encode()).hexdigest()


def _check(record: Record, wanted: Wanted, text: str) -> None:
    document = record.document
    start, end = record.capture.span or (0, 0)
    assert "".join(block.raw for block in document.blocks) == text[start:end]
    assert wanted.says in document.text
    assert tuple(byline.name for byline in document.bylines) == wanted.people
    if wanted.title is not None:
        assert document.title == wanted.title
        assert document.site_name == wanted.source
        assert document.published is not None
        assert document.published.edtf == wanted.day
        assert wanted.title not in document.text


@pytest.mark.parametrize("name", EXPORTS)
def test_each_document_has_its_own_text_and_fields(name: str) -> None:
    text, wanted = EXPORTS[name]
    records = _records(text)
    assert len(records) == len(wanted)
    for record, document in zip(records, wanted, strict=True):
        _check(record, document, text)
        assert all(other.says not in record.document.text for other in wanted if other is not document)


def test_evidence_of_a_header_can_be_checked() -> None:
    for record in _records(LABELLED):
        start, _ = record.capture.span or (0, 0)
        stated = [e for e in record.document.evidence if e.method == "header"]
        assert {e.field for e in stated} >= {"title", "published", "site_name"}
        for evidence in stated:
            assert evidence.locator is not None
            raw = "".join(LABELLED[start + s.start : start + s.end] for s in evidence.locator.spans)
            assert raw == evidence.raw


def _outcome(document: Document) -> Outcome:
    (check,) = [c for c in document.quality.checks if c.code == "multiple_documents"]
    return check.outcome


def test_a_part_is_not_flagged_and_the_whole_is() -> None:
    for record in _records(LABELLED):
        assert _outcome(record.document) is Outcome.PASS
    whole = clean(LABELLED.encode())
    assert whole.text == ""
    assert _outcome(whole) is Outcome.FAIL
    assert whole.quality.needs_review


@pytest.mark.parametrize("name", [name for name in SINGLES if name != "nothing"])
def test_single_documents_keep_their_id(name: str) -> None:
    capture = open_capture(SINGLES[name].encode())
    assert parts_of(capture) == (capture,)


def test_html_and_parts_are_not_parted() -> None:
    page = open_capture(f"<pre>{LABELLED}</pre>".encode(), media_type="text/html")
    assert parts_of(page) == (page,)
    first = parts_of(open_capture(LABELLED.encode()))[0]
    assert parts_of(first) == (first,)
