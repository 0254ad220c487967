"""Words in dates and around them in the languages' files, and CLDR's weekdays."""

from __future__ import annotations

import json
import re
from datetime import date
from importlib import resources

import pytest

from fonds.languages import section
from fonds.languages.rows import DateWord
from fonds.marks.dates.clock import clock_near
from fonds.marks.dates.lines import find_dates
from fonds.marks.dates.relative import MAYBE_RELATIVE
from fonds.marks.dates.words import fits_weekday, is_weekday

_ROWS: tuple[tuple[str, DateWord], ...] = section("DATE_WORDS")
_IN_DATES = {"ordinal", "month", "month-number", "year", "after-year", "year-sign", "month-sign", "day-sign"}
_IN_TIMES = {"clock", "hour", "morning", "afternoon", "hour-sign", "minute-sign"}
_BESIDE = {"day", "until", "document", "small", "particle"}


def test_every_place_is_known() -> None:
    assert {row.place for _, row in _ROWS} == _IN_DATES | _IN_TIMES | _BESIDE | {"one"}


@pytest.mark.parametrize(("language", "row"), _ROWS, ids=str)
def test_the_example_holds_one_of_the_words(language: str, row: DateWord) -> None:
    assert re.search(row.words, row.example, re.IGNORECASE)
    if row.place == "one":
        assert MAYBE_RELATIVE.search(row.example)
        return
    marks = find_dates(row.example, language=language)
    assert len(marks) == 1
    assert str(marks[0].date.as_stated).startswith("2024-")


@pytest.mark.parametrize(
    ("language", "row"), [each for each in _ROWS if each[1].place in _IN_TIMES and ":" in each[1].example], ids=str
)
def test_the_time_of_the_example_is_read(language: str, row: DateWord) -> None:
    mark = find_dates(row.example, language=language)[0]
    hour = 9 if row.place == "morning" else 14
    assert str(mark.date.as_stated)[11:16] == f"{hour:02}:05"


def test_weekdays_of_cldr_name_their_days() -> None:
    table = json.loads((resources.files("fonds.languages") / "weekdays.json").read_text("utf-8"))
    assert all(len(days) == 7 for days in table.values())
    assert is_weekday("Donnerstag")
    assert is_weekday("Sat.")
    assert not is_weekday("lantern")


@pytest.mark.parametrize(
    ("before", "fits"),
    [("Monday, ", True), ("lundi ", True), ("Tue, ", False), ("Published on ", None), ("", None), ("月曜日 ", True)],
)
def test_a_weekday_before_a_date_is_its_own_or_not(before: str, fits: bool | None) -> None:
    assert fits_weekday(before, date(2024, 5, 6)) is fits


def test_a_clock_behind_a_weekday() -> None:
    clock = clock_near("2024年5月6日（月）14:05", 0, 9, date(2024, 5, 6), "ja")
    assert clock is not None
    assert (clock.hour, clock.minute) == (14, 5)
