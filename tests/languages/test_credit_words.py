"""Words in and around credits: each row's example holds one of them, and a credit is read without it."""

from __future__ import annotations

import re

import pytest

from fonds.languages.rows import CreditWords
from fonds.marks.credits.lines import match_credit
from fonds.marks.credits.trailing import without_buttons
from fonds.marks.credits.words import ROWS, without_notes

_NAMES = """
    and article at bare behind bracketed bracketed-by button by copyright courtesy for given inside label licence
    nobody nobody-whole note of photographed place quoted-job reporter said sign sign-by small source-field status
    studio tail text text-hint through under-picture unnamed with
"""
PARTS = frozenset(_NAMES.split())


@pytest.mark.parametrize(("language", "row"), ROWS, ids=str)
def test_the_example_holds_one_of_the_words(language: str, row: CreditWords) -> None:
    assert row.part in PARTS
    assert re.search(row.words, row.example, re.IGNORECASE)


@pytest.mark.parametrize("row", [row for _, row in ROWS if row.part == "place"], ids=str)
def test_a_place_in_brackets_is_no_name(row: CreditWords) -> None:
    mark = match_credit(row.example)
    assert mark is not None
    assert len(mark.creators + mark.agencies) == 2


@pytest.mark.parametrize("row", [row for _, row in ROWS if row.part in ("behind", "button")], ids=str)
def test_what_stands_behind_is_cut(row: CreditWords) -> None:
    assert len(without_buttons(row.example)) < len(row.example) - 5


@pytest.mark.parametrize("text", ["", "(", "Attention", "ATTENTION EDITORS", "attention editors " * 10_000])
def test_notes_without_a_credit(text: str) -> None:
    assert len(without_notes(text)) <= len(text)
