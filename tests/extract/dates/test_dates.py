"""Which of a page's dates is the document's."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import fonds
from fonds.cleaning.text import clean_text
from fonds.extract.dates.candidates import dates_in_lines
from fonds.extract.page.view import Page
from fonds.marks.metadata import MachineFacts
from fonds.model import Fields
from fonds.settings import Settings
from tests.support.fields import LONG_PROSE as PROSE
from tests.support.fields import text_fields

CAPTURED = datetime(2024, 5, 10, 12, 0, tzinfo=UTC)


def fields_of(*lines: str, at: datetime | None = None) -> Fields:
    text = "\n\n".join(["Home", "News", "The ferry that stopped on a windy morning", *lines, PROSE, PROSE, ""])
    return text_fields(text, at=at)


def published(*lines: str, at: datetime | None = None) -> str | None:
    found = fields_of(*lines, at=at).published
    return found.edtf if found is not None else None


@pytest.mark.parametrize(
    ("line", "edtf"),
    [
        ("Published on May 6, 2024 | Last updated on May 7, 2024", "2024-05-06"),
        ("By Marisol Quintero, Lakeside, May 6, 2024", "2024-05-06"),
        ("May 6, 2024 14:05", "2024-05-06T14:05:00"),
        # A clock of 24 hours puts the day first; GMT is no half of a day.
        ("Published on 06/05/2024 - 14:05 GMT+1", "2024-05-06T14:05:00+01:00"),
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


def test_words_of_the_title_are_no_label() -> None:
    fields = text_fields(f"# Lantern works opens a second kiln\n\n7 May 2024\n\n{PROSE}\n\n{PROSE}\n")
    assert fields.published is not None
    assert fields.published.edtf == "2024-05-07"


def test_a_list_of_dated_stories_dates_nothing() -> None:
    teasers = [f"{day} May 2024\n\nAnother story of the harbour, number {day}" for day in range(3, 9)]
    text = "\n\n".join(["The ferry that stopped", PROSE, PROSE, "More stories", *teasers, ""])
    assert text_fields(text).published is None


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


def test_a_time_alone_in_the_next_line_belongs_to_the_date() -> None:
    text = f"Home\n\nDie Fähre steht still\n\n6. Mai 2024,\n\n15:36 Uhr\n\n{PROSE}\n\n{PROSE}\n"
    fields = text_fields(text)
    assert fields.published is not None
    assert fields.published.edtf == "2024-05-06T15:36:00"
    assert fields.published.offset_basis == "unknown"
    evidence = next(e for e in fields.evidence if e.field == "published" and e.chosen)
    assert evidence.locator is not None
    assert "6. Mai 2024" in evidence.raw
    assert "15:36 Uhr" in evidence.raw


@pytest.mark.parametrize(
    "opening",
    ["(6 May 2024) ", "Lakeside, May 6, 2024 – ", "06.05.2024: ", "LAKESIDE, May 6, 2024 /BayWire/ -- "],
)
def test_a_paragraph_that_opens_with_its_date(opening: str) -> None:
    assert published(opening + PROSE + PROSE) == "2024-05-06"


def test_a_paragraph_that_tells_of_a_date_is_not_dated_by_it() -> None:
    assert published("On May 6, 2024 the board met again. " + PROSE + PROSE) is None


@pytest.mark.parametrize(
    ("lines", "trait"),
    [
        ([f"May 9, 2024 at {hour}:15 am" for hour in range(1, 9)], "stands: 2"),
        (["May 9, 2024 at 1:15 am"] * 3, "stands: more"),
        (["May 9, 2024 at 1:15 am", "May 9, 2024", "(May 9, 2024)"], "stands: more"),
    ],
)
def test_the_times_of_comments_do_not_repeat_their_day(lines: list[str], trait: str) -> None:
    text = "\n\n".join(["The ferry that stopped", PROSE, *lines, ""])
    page = Page(clean_text(text, Settings()).blocks, None, MachineFacts(), None, None, "en", is_html=False)
    seen = dates_in_lines(page, 0, everywhere=True, least=-100)
    assert trait in seen[0].features


def test_a_line_behind_the_text_tells_of_the_change() -> None:
    lines = [f"{PROSE} Paragraph {number}." for number in range(40)]
    modified = fields_of(*lines, "Last updated: May 7, 2024").modified
    assert modified is not None
    assert modified.edtf == "2024-05-07"


def html_published(url: str, head: str = "", body: str = "") -> tuple[str | None, str | None]:
    text = f"<h1>The ferry that stopped</h1>{body}<p>{PROSE}</p><p>{PROSE}</p>"
    page = f"<html><head>{head}</head><body>{text}</body></html>"
    document = fonds.clean(page.encode(), media_type="text/html", url=url)
    method = next((e.method for e in document.evidence if e.field == "published" and e.chosen), None)
    return (document.published.edtf if document.published else None), method


@pytest.mark.parametrize(
    "path",
    ["/2024/05/06/ferry/", "/2024/5/6/ferry.html", "/2024/may/06/ferry", "/news/2024-05-06-ferry", "/n/20240506_ferry"],
)
def test_the_day_of_the_address_is_better_than_none(path: str) -> None:
    assert html_published(f"https://lantern.example{path}") == ("2024-05-06", "url")


@pytest.mark.parametrize(
    "path", ["/2024-25/season/", "/2024/ferry", "/id/120240506", "/2024/13/40/ferry", "/20240506123"]
)
def test_other_numbers_of_an_address_are_no_day(path: str) -> None:
    assert html_published(f"https://lantern.example{path}") == (None, None)


def test_what_the_page_states_goes_before_its_address() -> None:
    meta = '<meta property="article:published_time" content="2024-05-08T10:00:00+02:00">'
    assert html_published("https://lantern.example/2024/05/06/ferry/", meta)[0] == "2024-05-08T10:00:00+02:00"


def test_of_one_moment_the_statement_with_a_zone_is_kept() -> None:
    head = (
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-07T03:37:00Z"}</script>'
        '<meta property="article:published_time" content="2024-05-06T23:37:00-04:00">'
    )
    assert html_published("https://lantern.example/ferry", head)[0] == "2024-05-06T23:37:00-04:00"
