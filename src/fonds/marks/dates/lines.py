"""Dates in running text, as stated: day, time, offset and how each is known.

Everything that looks like a date is found; whose it is (the document's, a picture's, a teaser's) is for the caller.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from fonds.marks.dates.calendars import SOLAR_YEARS, era_year, han_number, solar_day, solar_month
from fonds.marks.dates.clock import clock_near
from fonds.marks.dates.forms import FORMS, HINTS, MAYBE_DATED
from fonds.marks.dates.months import month_number
from fonds.marks.dates.values import edtf, stated
from fonds.marks.dates.words import fits_weekday
from fonds.model import StatedDate

# Pages state dates of the web's time and of what they digitised; a number outside is no year.
EARLIEST_YEAR = 1700
LATEST_YEAR = 2100
# Buddhist years (Thai) minus this are Gregorian ones.
_BUDDHIST = 543
# Its pages write dates in numbers by the solar Hijri calendar.
_SOLAR = "fa"
# Two-digit years are read as 1970–2069, as POSIX does.
_CENTURY_PIVOT = 69
# Languages (and regions) that write numeric dates month first; plain English is open.
_MONTH_FIRST = frozenset({"en-us", "fil", "en-ph"})
_OPEN_ORDER = frozenset({"en", ""})
MAX_REMEMBERED = 400  # characters of a text whose dates are remembered: lines, not paragraphs
# "The CourierNovember 21, 2025": the month begins at the word's last capital.
_GLUED = re.compile(r"(?<=[^\W\d_A-Z])[A-Z][^\W\d_A-Z]+$")


@dataclass(frozen=True, slots=True)
class DateMark:
    """A date at `[start, end)` of the text it was found in.

    `rule` names the row of the pattern table. `ambiguous` is True where day and month could change places; `date` then
    holds the reading with the day first and its EDTF names both.
    """

    start: int
    end: int
    raw: str
    date: StatedDate
    rule: str
    ambiguous: bool = False
    swapped: StatedDate | None = None


def find_dates(text: str, *, language: str | None = None) -> tuple[DateMark, ...]:
    """All dates in the text, in order, not overlapping. `language`, a BCP 47 tag, decides order and month names."""
    if not MAYBE_DATED.search(text):
        return ()
    return _find_again(text, language) if len(text) <= MAX_REMEMBERED else _find(text, language)


def _find(text: str, language: str | None) -> tuple[DateMark, ...]:
    taken: list[tuple[int, int]] = []
    found: list[DateMark] = []
    for rule, pattern, shape in FORMS:
        if rule in HINTS and not any(hint in text for hint in HINTS[rule]):
            continue
        for match in pattern.finditer(text):
            if any(match.start() < end and start < match.end() for start, end in taken):
                continue
            mark = _read(text, match, rule, shape, language)
            if mark is not None:
                taken.append((mark.start, mark.end))
                found.append(mark)
    return tuple(sorted(_settle_order(found), key=lambda m: m.start))


# Cleaning and extraction ask about the same lines, some of them five times.
_find_again = lru_cache(maxsize=2048)(_find)


def _settle_order(marks: list[DateMark]) -> Iterator[DateMark]:
    """Where another numeric date of the text can be read one way only, the ambiguous ones follow it."""
    first = {m.rule for m in marks if m.rule.startswith("numeric-") and not m.ambiguous}
    for mark in marks:
        if mark.ambiguous and mark.swapped is not None and first == {"numeric-mdy"}:
            yield replace(mark, date=mark.swapped, ambiguous=False, swapped=None)
        elif mark.ambiguous and first == {"numeric-dmy"}:
            plain = replace(mark.date, edtf=edtf(mark.date.as_stated, mark.date.precision))
            yield replace(mark, date=plain, ambiguous=False, swapped=None)
        else:
            yield mark


def _year(number: int) -> int | None:
    if number < 100:
        return number + (2000 if number < _CENTURY_PIVOT + 1 else 1900)
    if number > EARLIEST_YEAR + _BUDDHIST and number > LATEST_YEAR:
        number -= _BUDDHIST
    return number if EARLIEST_YEAR <= number <= LATEST_YEAR else None


def _day(year: int | None, month: int | None, day: int) -> date | None:
    if year is None or month is None:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _read(text: str, match: re.Match[str], rule: str, shape: str, language: str | None) -> DateMark | None:
    groups = match.groups()
    start = match.start()
    if shape == "wdy" and month_number(groups[0], language) is None:
        glued = _GLUED.search(groups[0])
        if glued is None:
            return None
        groups = (glued[0], *groups[1:])
        start += glued.start()
    swapped: date | None = None
    ambiguous = False
    if shape == "wy":
        year, month = _year(int(groups[1])), month_number(groups[0], language)
        if year is None or month is None:
            return None
        stated = StatedDate(date(year, month, 1), match[0], f"{year:04}-{month:02}", "month")
        return DateMark(match.start(), match.end(), match[0], stated, rule)
    if shape == "n-nn":
        one, two, year = int(groups[0]), int(groups[2]), _year(int(groups[3]))
        day, swapped, ambiguous, order = _numeric(one, two, year, groups[1], language)
        if ambiguous and day is not None and swapped is not None and not fits_weekday(text[:start], day):
            # "Tue, 07/11/2023": the weekday tells which of the two days it is, where it is one of them.
            if fits_weekday(text[:start], swapped):
                day, ambiguous, order = swapped, False, "mdy"
        elif ambiguous and swapped is not None and fits_weekday(text[:start], swapped) is False:
            ambiguous, order = False, "dmy"
        rule = "numeric-" + order if rule == "numeric" else rule
    else:
        day = _by_shape(shape, groups, language)
    if day is None:
        return None
    return _with_time(text, (start, match.end()), day, rule, language, swapped=swapped if ambiguous else None)


def _by_shape(shape: str, groups: tuple[str, ...], language: str | None) -> date | None:
    if shape == "ymd":
        return _day(_year(int(groups[0])), int(groups[1]), int(groups[2]))
    if shape == "era":
        return _day(era_year(groups[0], groups[1]), int(groups[2]), int(groups[3]))
    if shape == "han":
        year, month, day = map(han_number, groups)
        return _day(_year(year or 0), month, day or 0)
    if shape == "y-md":
        if int(groups[0]) in SOLAR_YEARS and (language or "").lower().startswith(_SOLAR):
            return solar_day(int(groups[0]), int(groups[2]), int(groups[3]))
        return _day(_year(int(groups[0])), int(groups[2]), int(groups[3]))
    if shape == "dmy":
        return _day(_year(int(groups[2])), int(groups[1]), int(groups[0]))
    if shape == "dwy" and (solar := solar_month(groups[1])) is not None:
        return solar_day(int(groups[2]), solar, int(groups[0]))
    if shape == "dwy":
        return _day(_year(int(groups[2])), month_number(groups[1], language), int(groups[0]))
    if shape == "wdy":
        return _day(_year(int(groups[2])), month_number(groups[0], language), int(groups[1]))
    if shape == "ydw":
        return _day(_year(int(groups[0])), month_number(groups[2], language), int(groups[1]))
    return _day(_year(int(groups[0])), month_number(groups[1], language), int(groups[2]))


def _numeric(
    one: int, two: int, year: int | None, separator: str, language: str | None
) -> tuple[date | None, date | None, bool, str]:
    """Day, the other reading, whether both are possible, and the order."""
    dmy, mdy = _day(year, two, one), _day(year, one, two)
    if dmy is None or mdy is None or one == two:
        return (dmy or mdy), None, False, ("same" if one == two else "dmy" if dmy else "mdy")
    tag = (language or "").lower()
    if separator == ".":
        return dmy, None, False, "dotted"
    if tag in _MONTH_FIRST:
        return mdy, None, False, "mdy-language"
    if tag in _OPEN_ORDER:
        return dmy, mdy, True, "open"
    return dmy, None, False, "dmy-language"


def _with_time(
    text: str, place: tuple[int, int], day: date, rule: str, language: str | None, *, swapped: date | None
) -> DateMark:
    start, end = place
    clock = clock_near(text, start, end, day, language)
    if clock is not None:
        start, end = min(start, clock.start), max(end, clock.end)
    raw = text[start:end]
    other = stated(swapped, clock, raw) if swapped is not None else None
    value = stated(day, clock, raw)
    if other is not None:
        value = replace(value, edtf=f"[{value.edtf},{other.edtf}]")
    return DateMark(start, end, raw, value, rule, other is not None, other)
