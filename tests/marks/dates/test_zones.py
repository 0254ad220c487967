"""Offsets of zones on a day, which laws change: from tzdata, not from a table of ours."""

from __future__ import annotations

from datetime import date

import pytest

from fonds.marks.dates.zones import offset_at, offset_minutes


@pytest.mark.parametrize(
    ("zone", "day", "minutes"),
    [
        ("Europe/Istanbul", date(2012, 1, 15), 120),
        ("Europe/Istanbul", date(2024, 1, 15), 180),
        ("Europe/Minsk", date(2009, 1, 15), 120),
        ("Asia/Karachi", date(2008, 7, 15), 360),
        ("Asia/Karachi", date(2024, 7, 15), 300),
    ],
)
def test_the_offset_is_that_of_the_day(zone: str, day: date, minutes: int) -> None:
    assert offset_at(zone, day) == minutes


@pytest.mark.parametrize(
    ("abbreviation", "day", "minutes"),
    [
        ("MSK", date(2013, 5, 1), 240),
        ("MSK", date(2024, 5, 1), 180),
        ("ET", date(2005, 3, 20), -300),
        ("ET", date(2024, 3, 20), -240),
    ],
)
def test_so_is_that_of_an_abbreviation(abbreviation: str, day: date, minutes: int) -> None:
    assert offset_minutes(abbreviation, day) == minutes
