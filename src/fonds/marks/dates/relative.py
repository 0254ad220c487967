"""Dates told from the moment of the capture: "3 hours ago", "yesterday, 18:20", "6 October, 04:00".

They mean something only where the capture's own time is known; nobody else's clock will do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import cache

from fonds.languages import scripts, section
from fonds.languages.rows import Ago, DayWord
from fonds.marks.dates.lines import DateMark
from fonds.marks.dates.months import month_number
from fonds.marks.dates.words import signs_at, words_at
from fonds.model import StatedDate

AGO: tuple[tuple[str, Ago], ...] = section("AGO")
DAYS: tuple[tuple[str, DayWord], ...] = section("DAYS")
UNITS: tuple[timedelta, ...] = (timedelta(minutes=1), timedelta(hours=1), timedelta(days=1), timedelta(weeks=1))

# A page's news is hardly counted in more than this many units; larger numbers count something else.
_ONE = words_at("one")
_NUMBER = rf"(?P<n>\d{{1,2}}|{_ONE})"
_TIME = r"(?P<h>[01]?\d|2[0-3])[:.](?P<m>[0-5]\d)(?![\d.])"
# Broadcasters count a night's hours on to 29.
_LAST_HOUR = 29
_GAP = rf"[\s,.|·•-]{{0,3}}(?:(?:{words_at('clock')})\.?\s)?[\s]?"
_OF = rf"(?:(?:{words_at('month')})\s)?"
_SIGNS = tuple(f"[{signs_at(place)}]" for place in ("month-sign", "day-sign"))
# "6 October, 04:00", "October 6, 04:00", "10月6日 04:00": a day and a time without a year.
_NO_YEAR = (
    re.compile(rf"(?<![\d.])(?P<d>\d{{1,2}})[.]?\s{_OF}(?P<w>[^\W\d_]{{3,14}})\.?{_GAP}{_TIME}", re.IGNORECASE),
    re.compile(rf"(?<![^\W\d_])(?P<w>[^\W\d_]{{3,14}})\.?\s(?P<d>\d{{1,2}}){_GAP}{_TIME}", re.IGNORECASE),
    re.compile(
        rf"(?<!\d)(?P<mo>\d{{1,2}}){_SIGNS[0]}\s?(?P<d>\d{{1,2}}){_SIGNS[1]}\s?(?P<h>\d{{1,2}})"
        rf"[:{signs_at('hour-sign')}]\s?(?P<m>\d\d)"
    ),
)
RELATIVE_RULES = frozenset({"day-word", "no-year"})
"""Rules of the marks found here, beside those that begin with `ago-`."""
MAYBE_RELATIVE = re.compile(rf"\d|\b(?:{_ONE})\s", re.IGNORECASE)


def _ago(language: str, row: Ago) -> str:
    words = (row.minutes, row.hours, row.days, row.weeks)
    units = "|".join(f"(?P<u{number}>{some})" for number, some in enumerate(words))
    space, edge = (r"\s?", "") if language in scripts.DENSE_LANGUAGES else (r"\s", r"(?!\w)")
    before = f"{row.before}{'' if row.before.endswith('?') else space}" if row.before else ""
    behind = f"{space}{row.behind}" if row.behind else ""
    return rf"(?<!\w){before}{_NUMBER}\s?(?:{units}){behind}{edge}"


# Compiled when first asked for, as captures without a time never do. What languages share is asked once.
@cache
def _agos() -> tuple[tuple[str, re.Pattern[str]], ...]:
    rows: dict[str, str] = {}
    for language, row in AGO:
        rows.setdefault(_ago(language, row), language)
    return tuple((language, re.compile(pattern, re.IGNORECASE)) for pattern, language in rows.items())


@cache
def _days() -> tuple[tuple[int, re.Pattern[str]], ...]:
    rows = dict.fromkeys((row.back, row.words) for _, row in DAYS)
    return tuple((back, re.compile(rf"(?<!\w)(?:{words}){_GAP}{_TIME}", re.IGNORECASE)) for back, words in rows)


def find_relative(text: str, at: datetime, *, language: str | None = None) -> tuple[DateMark, ...]:
    """The dates of a short text that are told from `at`, the moment of the capture, in order.

    Days are those of `at` in its own zone. What is counted in minutes, hours, days or weeks is known to a day at best,
    and so says its EDTF (`2024-05-03~`); a time that is printed is kept, without a zone.
    """
    found = sorted(_all(text, at, language), key=lambda mark: (mark.start, -mark.end))
    return tuple(mark for n, mark in enumerate(found) if not n or mark.start >= found[n - 1].end)


def _all(text: str, at: datetime, language: str | None) -> Iterator[DateMark]:
    for spoken, pattern in _agos():
        for match in pattern.finditer(text):
            number = int(match["n"]) if match["n"].isdigit() else 1
            unit = next(n for n in range(len(UNITS)) if match[f"u{n}"])
            day = (at - number * UNITS[unit]).date()
            stated = StatedDate(day, match[0], f"{day.isoformat()}~", "day")
            yield DateMark(match.start(), match.end(), match[0], stated, f"ago-{spoken}")
    for back, pattern in _days():
        for match in pattern.finditer(text):
            yield from _timed(match, at.date() - timedelta(days=back), "day-word")
    for pattern in _NO_YEAR:
        for match in pattern.finditer(text):
            parts = match.groupdict()
            month = int(parts["mo"]) if parts.get("mo") else month_number(parts["w"], language)
            day_or_none = _latest(month, int(parts["d"]), at.date())
            if day_or_none is not None:
                yield from _timed(match, day_or_none, "no-year")


def _timed(match: re.Match[str], day: date, rule: str) -> Iterator[DateMark]:
    """The mark of a day with a time; none where the numbers are no time ("04:75", "99:30")."""
    hour, minute = int(match["h"]), int(match["m"])
    if hour > _LAST_HOUR or minute > 59:
        return
    when = datetime(day.year, day.month, day.day, hour % 24, minute)  # noqa: DTZ001  # as stated
    stated = StatedDate(when, match[0], when.isoformat(timespec="seconds"), "minute", None, "unknown")
    yield DateMark(match.start(), match.end(), match[0], stated, rule)


def _latest(month: int | None, day: int, before: date) -> date | None:
    """The last such day that is not after the day that follows the capture's (zones differ)."""
    if month is None:
        return None
    for year in (before.year, before.year - 1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found <= before + timedelta(days=1):
            return found
    return None
