"""Days by other calendars than the Gregorian: eras, Han numbers, the solar Hijri calendar, Thai months and years."""

from __future__ import annotations

from datetime import date

import pytest

from fonds.languages import section
from fonds.languages.rows import DateEra, Month
from fonds.marks.dates.calendars import solar_day
from fonds.marks.dates.lines import find_dates

_ERAS: tuple[tuple[str, DateEra], ...] = section("DATE_ERAS")
_SOLAR: tuple[tuple[str, Month], ...] = section("SOLAR_MONTHS")


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("令和3年5月4日", "ja", "2021-05-04"),
        ("令和元年5月4日（土）", "ja", "2019-05-04"),
        ("平成 30 年 12 月 1 日", "ja", "2018-12-01"),
        ("令和３年５月４日", "ja", "2021-05-04"),
        ("2021年（令和3年）5月4日", "ja", "2021-05-04"),
        ("2021（令和3）年5月4日", "ja", "2021-05-04"),
        ("令和3年（2021年）5月4日", "ja", "2021-05-04"),
        ("中華民國110年5月4日", "zh", "2021-05-04"),
        ("二〇二一年五月十四日", "zh", "2021-05-14"),
        ("二零二一年十二月三十一日", "zh", "2021-12-31"),
        ("4 พ.ค. 2564", "th", "2021-05-04"),
        ("۱۴ اردیبهشت ۱۴۰۰", "fa", "2021-05-04"),
        ("سه‌شنبه ۳۰ اسفند ۱۳۹۹", "fa", "2021-03-20"),
        ("۱۴۰۰/۰۲/۱۴", "fa", "2021-05-04"),
    ],
)
def test_a_day_is_that_of_the_gregorian_calendar(text: str, language: str, day: str) -> None:
    marks = find_dates(text, language=language)
    assert [mark.date.edtf for mark in marks] == [day]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("令和3年13月4日", "ja"),
        ("令和0年5月4日", "ja"),
        ("令和3年5月", "ja"),
        ("二〇二一年五月三十二日", "zh"),
        ("十十年十月十日", "zh"),
        ("۳۰ اسفند ۱۴۰۰", "fa"),  # no leap year
        ("۱۴۰۰/۰۲/۱۴", "ar"),
        ("令和" * 3000, "ja"),
        ("二" * 10_000, "zh"),
        ("令和3年（" * 3000, "ja"),
    ],
)
def test_what_is_no_day_gives_none(text: str, language: str) -> None:
    assert find_dates(text, language=language) == ()


@pytest.mark.parametrize(
    ("year", "first"),
    [(1300, "1921-03-21"), (1375, "1996-03-20"), (1399, "2020-03-20"), (1400, "2021-03-21"), (1404, "2025-03-21")],
)
def test_solar_years_begin_in_spring(year: int, first: str) -> None:
    assert solar_day(year, 1, 1) == date.fromisoformat(first)
    assert solar_day(1200, 1, 1) is None


@pytest.mark.parametrize(("language", "row"), _ERAS, ids=str)
def test_the_example_of_an_era_is_a_day(language: str, row: DateEra) -> None:
    (mark,) = find_dates(row.example, language=language)
    assert mark.rule == "era"


@pytest.mark.parametrize(("language", "row"), _SOLAR, ids=str)
def test_the_example_of_a_solar_month_is_a_day_of_2024(language: str, row: Month) -> None:
    (mark,) = find_dates(row.example, language=language)
    assert mark.date.as_stated.year in (2024, 2025)
