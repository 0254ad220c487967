from __future__ import annotations

import re
from pathlib import Path

import pytest

from fonds.model import Outcome
from fonds.quality import CATALOGUE
from fonds.quality.handbook import page
from fonds.quality.patterns import (
    DOCUMENT_HEADERS,
    ERROR_PAGES,
    HEADER_OPENINGS,
    MOJIBAKE,
    PAYWALLS,
    READ_ON,
    Phrase,
    Sign,
)

DOCS = Path(__file__).parents[2] / "docs" / "checks.md"


def test_the_page_of_checks_is_up_to_date() -> None:
    written = DOCS.read_text(encoding="utf-8")
    assert written == page(), "run: python -m fonds.quality.handbook docs/checks.md"


@pytest.mark.parametrize("code", CATALOGUE)
def test_rows_are_complete(code: str) -> None:
    kind = CATALOGUE[code]
    assert kind.code == code
    assert re.fullmatch(r"[a-z][a-z_]+[a-z]", code)
    assert kind.outcome in (Outcome.WARN, Outcome.FAIL)
    # What a reader meets: a headline without a stop, sentences with one.
    assert kind.title[0].isupper()
    assert not kind.title.endswith(".")
    assert kind.why.endswith(".")
    assert kind.advice.endswith(".")
    assert not kind.expected.endswith(".")


def test_failures_ask_for_a_person() -> None:
    assert all(kind.review for kind in CATALOGUE.values() if kind.outcome is Outcome.FAIL)


@pytest.mark.parametrize("phrase", [*ERROR_PAGES, *PAYWALLS, *READ_ON], ids=lambda phrase: phrase.name)
def test_phrases_match_their_examples(phrase: Phrase) -> None:
    assert phrase.matches(phrase.example.lower())
    assert not phrase.matches("the weavers closed their last mill in autumn")
    assert all(part == part.lower() for part in phrase.parts)


@pytest.mark.parametrize("sign", [*MOJIBAKE, *DOCUMENT_HEADERS], ids=lambda sign: sign.name)
def test_signs_find_their_examples(sign: Sign) -> None:
    assert sign.expression.search(sign.example)
    assert not sign.leads or any(lead in sign.example for lead in sign.leads)
    assert not sign.expression.search("Größe, déjà vu, garçon; the price is 5 £ – “fine”")


@pytest.mark.parametrize("sign", DOCUMENT_HEADERS, ids=lambda sign: sign.name)
def test_headers_pass_the_first_question(sign: Sign) -> None:
    assert HEADER_OPENINGS.search(f"A line before\n{sign.example}")
