"""Dates told from the moment of the capture."""

from datetime import UTC, datetime

import pytest

from fonds.languages.rows import Ago, DayWord
from fonds.marks.dates.relative import AGO, DAYS, MAYBE_RELATIVE, find_relative

AT = datetime(2024, 5, 10, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(("language", "row"), AGO, ids=str)
def test_every_row_reads_three_hours(language: str, row: Ago) -> None:
    assert MAYBE_RELATIVE.search(row.example)
    found = find_relative(row.example, AT, language=language)
    assert [(m.raw, m.date.edtf) for m in found] == [(row.example, "2024-05-10~")]


@pytest.mark.parametrize(("language", "row"), DAYS, ids=str)
def test_every_day_word_reads_its_example(language: str, row: DayWord) -> None:
    found = find_relative(row.example, AT, language=language)
    assert [m.date.edtf for m in found] == [f"2024-05-{10 - row.back:02}T18:20:00"]
    assert found[0].date.offset_basis == "unknown"


@pytest.mark.parametrize(
    ("text", "language", "edtf"),
    [
        ("an hour ago", "en", "2024-05-10~"),
        ("3 weeks ago", "en", "2024-04-19~"),
        ("vor 2 Tagen", "de", "2024-05-08~"),
        ("6. Oktober um 04:00", "de", "2023-10-06T04:00:00"),
        ("May 9, 14:30", "en", "2024-05-09T14:30:00"),
        ("5月9日 14時05分", "ja", "2024-05-09T14:05:00"),
    ],
)
def test_counts_back_from_the_capture(text: str, language: str, edtf: str) -> None:
    assert [m.date.edtf for m in find_relative(text, AT, language=language)] == [edtf]


@pytest.mark.parametrize(
    "text", ["5 min read", "2 days", "5 Minuten", "Page 3 of 4", "30. Februar, 04:00", "Ann 3, 14:30"]
)
def test_other_counts_are_no_dates(text: str) -> None:
    assert find_relative(text, AT, language="de") == ()


@pytest.mark.parametrize("text", ["10月6日 04:75", "10月6日 99:30", "10月6日 4:60"])
def test_numbers_that_are_no_time(text: str) -> None:
    assert find_relative(text, AT, language="ja") == ()
