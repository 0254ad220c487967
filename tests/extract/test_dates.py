"""Which of a page's dates is the document's."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from fonds.cleaning.text import clean_text
from fonds.extract import extract
from fonds.model import Capture, Fields
from fonds.settings import Settings

PROSE = (
    "The ferry had been running for eleven years when the harbour board voted to stop it, and nobody in the "
    "village could say afterwards who had first brought up the idea. What is known is that the vote took nine "
    "minutes and that the minutes of the meeting were lost twice before they were printed."
)
CAPTURED = datetime(2024, 5, 10, 12, 0, tzinfo=UTC)


def fields_of(*lines: str, at: datetime | None = None) -> Fields:
    text = "\n\n".join(["Home", "News", "The ferry that stopped on a windy morning", *lines, PROSE, PROSE, ""])
    capture = Capture("0" * 64, b"", "0" * 64, "text/plain", "utf-8", "utf-8", captured_at=at)
    return extract(clean_text(text, Settings()), capture, Settings())


def published(*lines: str, at: datetime | None = None) -> str | None:
    found = fields_of(*lines, at=at).published
    return found.edtf if found is not None else None


@pytest.mark.parametrize(
    ("line", "edtf"),
    [
        ("Published on May 6, 2024 | Last updated on May 7, 2024", "2024-05-06"),
        ("By Marisol Quintero, Lakeside, May 6, 2024", "2024-05-06"),
        ("May 6, 2024 14:05", "2024-05-06T14:05:00"),
        ("Stand: 06.05.2024, 14:05 Uhr", "2024-05-06T14:05:00"),
    ],
)
def test_the_dateline_under_the_title(line: str, edtf: str) -> None:
    assert published(line) == edtf


def test_published_and_modified_are_kept_apart() -> None:
    fields = fields_of("Updated: May 7, 2024", "Published: May 6, 2024")
    assert fields.published is not None
    assert fields.modified is not None
    assert (fields.published.edtf, fields.modified.edtf) == ("2024-05-06", "2024-05-07")


@pytest.mark.parametrize(
    "line",
    [
        "Photo taken on May 6, 2019",
        "Tickets until May 6, 2024",
        "A post shared by the harbour board (@harbour) on May 6, 2024",
    ],
)
def test_dates_of_other_things_are_not_taken(line: str) -> None:
    assert published(line) is None


def test_a_list_of_dated_stories_dates_nothing() -> None:
    teasers = [f"{day} May 2024\n\nAnother story of the harbour, number {day}" for day in range(3, 9)]
    text = "\n\n".join(["The ferry that stopped", PROSE, PROSE, "More stories", *teasers, ""])
    capture = Capture("0" * 64, b"", "0" * 64, "text/plain", "utf-8", "utf-8")
    assert extract(clean_text(text, Settings()), capture, Settings()).published is None


@pytest.mark.parametrize(
    ("line", "edtf"), [("3 hours ago", "2024-05-10~"), ("Yesterday at 18:20", "2024-05-09T18:20:00")]
)
def test_relative_dates_need_the_captures_own_time(line: str, edtf: str) -> None:
    assert published(line) is None
    assert published(line, at=CAPTURED) == edtf


def test_a_stated_date_beats_a_relative_one() -> None:
    assert published("May 6, 2024", "4 days ago", at=CAPTURED) == "2024-05-06"


def test_the_time_of_a_match_is_not_when_its_report_was_published() -> None:
    kick_off = ("May 6, 2024, 18:00", "Lakeside 2, Harbour 1", "Date and time: May 6, 2024, 18:00")
    assert published(*kick_off) is None
    assert published("May 7, 2024", *kick_off[1:]) == "2024-05-07"
