"""Names of months: CLDR's file, and what the languages' files add to it."""

from __future__ import annotations

import json
from importlib import resources

import pytest

from fonds.languages import section
from fonds.languages.rows import Month
from fonds.marks.dates.months import month_number

_ROWS: tuple[tuple[str, Month], ...] = section("MONTHS")
_CLDR: dict[str, list[str]] = json.loads((resources.files("fonds.languages") / "months.json").read_text("utf-8"))


@pytest.mark.parametrize(("language", "row"), _ROWS, ids=str)
def test_the_example_names_the_month(language: str, row: Month) -> None:
    day, name, year = row.example.split(" ", 1)[0], row.example[3:-5], row.example[-4:]
    assert day.isdigit()
    assert year.isdigit()
    assert name in row.names.split(" | ")
    assert month_number(name, language) == row.number


@pytest.mark.parametrize(("language", "row"), _ROWS, ids=str)
def test_rows_add_what_cldr_has_not(language: str, row: Month) -> None:
    known = _CLDR.get(language, [""] * 12)[row.number - 1].split(" | ")
    for name in row.names.split(" | "):
        assert name == name.lower().strip(" .")
        assert name not in known


@pytest.mark.parametrize("language", sorted(_CLDR))
def test_each_name_is_its_month_in_its_language(language: str) -> None:
    for number, names in enumerate(_CLDR[language], 1):
        assert all(month_number(name, language) == number for name in names.split(" | ") if name)


@pytest.mark.parametrize(
    ("name", "language", "number"),
    [
        ("Sept.", None, 9),
        ("listopad", "pl", 11),
        ("listopad", "hr", 10),
        ("listopad", None, None),
        ("listopad", "en", None),
        ("lantern", "en", None),
    ],
)
def test_languages_that_disagree_must_be_told(name: str, language: str | None, number: int | None) -> None:
    assert month_number(name, language) == number
