"""Several documents in one capture, in the shapes that exports have."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fonds.cleaning.text import clean_text, find_documents
from fonds.cleaning.text.exports import count_documents
from fonds.languages import section
from fonds.languages.rows import CountedWord, ExportWord
from fonds.marks.exports.counted import find_counted, is_rule
from fonds.marks.exports.headers import CODES, HeaderField, find_labelled, stands_alone
from fonds.settings import Settings
from tests.cleaning.exports import EXPORTS, LABELLED, SINGLES

_EXPORT_ROWS: tuple[tuple[str, ExportWord], ...] = section("EXPORT_LABELS")
_COUNTED_ROWS: tuple[tuple[str, CountedWord], ...] = section("COUNTED")


@pytest.mark.parametrize(("language", "row"), _EXPORT_ROWS, ids=str)
def test_the_example_of_a_label_states_its_fact(language: str, row: ExportWord) -> None:
    # A label that two languages use for different facts is told by the others beside it.
    beside = "\n".join(other.example for code, other in _EXPORT_ROWS if code == language)
    found = find_labelled(f"{row.example}\n{beside}")
    fact = found[0].fact if found and found[0].start == 0 else stands_alone(row.example)
    assert fact == row.fact
    label = row.example.replace("：", ":").split(":")[0].strip().lower().replace("\u0307", "")
    assert label in row.labels.split("|")


@pytest.mark.parametrize(("language", "row"), _EXPORT_ROWS, ids=str)
def test_every_label_is_read_in_capitals_too(language: str, row: ExportWord) -> None:
    for label in row.labels.split("|"):
        (line, *_) = find_labelled(f"{label.capitalize()}: The ferry goes quiet")
        assert line.value == len(label) + 2
        assert find_labelled(f"{label.upper()}: x")


@pytest.mark.parametrize(("language", "row"), _COUNTED_ROWS, ids=str)
def test_the_example_of_a_number_is_one(language: str, row: CountedWord) -> None:
    assert [counted.total for counted in find_counted(row.example)] == [14]


@pytest.mark.parametrize(("code", "fact"), CODES.items())
def test_a_code_states_its_fact_beside_a_headline(code: str, fact: HeaderField) -> None:
    line = find_labelled(f"{code}  The ferry goes quiet\nHD  The ferry\nWC  318 words\n")[0]
    assert line.fact is fact
    assert line.value == len(code) + 2
    assert find_labelled(f"{code}  The ferry goes quiet") == ()


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("2 of 14 DOCUMENTS", 2),
        ("   Document 3 of 14", 3),
        ("Dokument 3 von 14\r", 3),
        ("Document 1 de 2", 1),
        ("page 3 of 14", None),
        ("3 of 14 documents were burnt", None),
    ],
)
def test_numbered_lines(line: str, number: int | None) -> None:
    assert [c.number for c in find_counted(line)] == ([] if number is None else [number])


def test_rules_are_drawn_of_signs_alone() -> None:
    assert is_rule("------")
    assert is_rule("* * * * *")
    assert not is_rule("-- Ann")


@pytest.mark.parametrize("name", EXPORTS)
def test_exports_are_parted_where_their_headers_are(name: str) -> None:
    text, wanted = EXPORTS[name]
    spans = find_documents(text)
    assert len(spans) == len(wanted) == count_documents(text)
    assert spans[0][0] == 0
    assert spans[-1][1] == len(text)
    assert all(one[1] == other[0] for one, other in pairwise(spans))
    for (start, end), document in zip(spans, wanted, strict=True):
        assert document.says in text[start:end]
        assert all(other.says not in text[start:end] for other in wanted if other is not document)


@pytest.mark.parametrize("name", SINGLES)
def test_other_texts_are_not_parted(name: str) -> None:
    assert find_documents(SINGLES[name]) == ()


def test_references_are_counted_and_keep_their_text() -> None:
    cleaned = clean_text(SINGLES["a catalogue"], Settings())
    assert cleaned.signals.multiple_documents == 2.0
    assert any(block.kept for block in cleaned.blocks)


@pytest.mark.parametrize("name", EXPORTS)
def test_an_export_that_was_not_parted_has_no_body(name: str) -> None:
    text, wanted = EXPORTS[name]
    cleaned = clean_text(text, Settings())
    assert "".join(block.raw for block in cleaned.blocks) == text
    assert not any(block.kept for block in cleaned.blocks)
    assert cleaned.signals.multiple_documents == len(wanted)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from([*LABELLED.split("\n"), "1 of 2 DOCUMENTS", "----", "\r"]), max_size=40))
def test_any_order_of_lines_is_covered(lines: list[str]) -> None:
    text = "\n".join(lines)
    spans = find_documents(text)
    assert "".join(text[a:b] for a, b in spans) == (text if spans else "")
    for part in (False, True):
        assert "".join(block.raw for block in clean_text(text, Settings(), part=part).blocks) == text
