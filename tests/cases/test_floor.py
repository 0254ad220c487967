"""The shipped models do not fall below what they reached on the cases, and a floor sinks only for a stated reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from corpora.field_metrics import moment
from fonds.model import Byline, Document
from tests.cases.floor import Floor, FloorWouldSink, complaint, pinned_anew, read, write
from tests.cases.loading import Case, digest_of, load
from tests.cases.marked import body_of
from tests.cases.scoring import SCORES, Mark, Outcome, marks_of, measured, outcome_of

DAY = date(2026, 1, 2)
LEAST_CASES = 60
LEAST_LANGUAGES = 15


@pytest.mark.parametrize("name", SCORES)
def test_no_score_is_below_its_floor(name: str) -> None:
    found = complaint(name, read(), measured()[1])
    assert found is None, found


def test_the_floor_was_pinned_on_these_cases() -> None:
    assert read().digest == digest_of(load()), "The cases changed: see `make floor`, then python -m tests.cases.pin"


def test_cases_are_many_and_of_many_languages() -> None:
    cases = load()
    assert len(cases) >= LEAST_CASES
    assert len({case.expected["language"] for case in cases}) >= LEAST_LANGUAGES
    assert all(case.expected["about"] and case.expected["text"] for case in cases)
    dates = [case.expected[key] for case in cases for key in ("published", "modified") if case.expected.get(key)]
    assert all(map(moment, dates)), "a date is ISO 8601"
    assert min(sum(case.is_html for case in cases), sum(not case.is_html for case in cases)) >= LEAST_CASES // 2 - 1


def test_what_must_stand_in_the_text_is_expected_and_what_must_not_is_in_the_capture() -> None:
    for case in load():
        whole = body_of(f"⟦{case.payload.decode('utf-8')}⟧", is_html=case.is_html)
        text, page = " ".join(case.expected["text"].split()), " ".join(whole.split())
        for words in case.expected.get("lacks", ()):
            assert words in page, (case.name, words)
            assert words not in text, (case.name, words)
        for words in case.expected.get("has", ()):
            assert words in text, (case.name, words)


def _outcome(*right: float) -> Outcome:
    return outcome_of([Mark(f"case {n}", "title_share", "title", value, "") for n, value in enumerate(right)])


def test_a_floor_rises_by_itself_and_sinks_for_a_reason_only(tmp_path: Path) -> None:
    file = tmp_path / "floor.json"
    first = pinned_anew(Floor(), _outcome(1, 1, 0), "digest", DAY, None)
    write(first, file)
    assert read(file) == first
    assert first.scores["title_share"].floor == 0.666
    assert pinned_anew(first, _outcome(1, 1, 0), "other", date(2026, 2, 2), None).scores == first.scores
    raised = pinned_anew(first, _outcome(1, 1, 1), "digest", DAY, None)
    assert raised.scores["title_share"].floor == 1.0
    with pytest.raises(FloorWouldSink, match=r"title_share from 1\.000 to 0\.333"):
        pinned_anew(raised, _outcome(1, 0, 0), "digest", DAY, None)
    sunk = pinned_anew(raised, _outcome(1, 0, 0), "digest", DAY, "the cases were too easy")
    assert sunk.scores["title_share"].reason == "the cases were too easy"


def test_a_complaint_names_what_was_right_before() -> None:
    floor = pinned_anew(Floor(), _outcome(1, 1, 0), "digest", DAY, None)
    assert complaint("title_share", floor, _outcome(1, 1, 0)) is None
    found = complaint("title_share", floor, _outcome(1, 0, 0))
    assert found is not None
    assert "case 1: title 0.000,  (was 1.000)" in found
    assert "case 0" not in found
    assert "make floor REASON=" in found
    assert "not pinned" in str(complaint("site_share", floor, _outcome(1)))


def test_an_answer_counts_what_was_found_and_what_was_missed() -> None:
    case = Case("made", b"", ".txt", {"text": "one two", "bylines": ["Ann Lee", "Bo Marsh"], "title": None})
    document = replace(Document(), title="Invented", bylines=(Byline("Ann  LEE"), Byline("Desk")))
    marks = {mark.question: mark for mark in marks_of(case, document)}
    assert set(marks) == {"text", "title", "bylines"}, "what is not stated is not asked"
    counts = marks["bylines"].counts
    assert counts is not None
    assert (counts.hits, counts.false, counts.missed) == (1, 1, 1)
    assert (marks["text"].right, marks["title"].right) == (0, 0)


def test_the_marked_body_of_a_page_is_its_text() -> None:
    marked = "<h1>T</h1>⟦<p>One <b>tw</b>o &amp; three.</p>⟧<div>x</div>⟦<p>Four</p>⟧"
    assert body_of(marked, is_html=True).split("\n") == ["One two & three.", "Four"]
    assert body_of("a\n⟦b <c>⟧\nd", is_html=False) == "b <c>"
