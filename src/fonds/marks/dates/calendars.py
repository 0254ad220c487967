"""Years of other calendars than the Gregorian: Japanese eras and that of Taiwan, the solar Hijri calendar of Iran."""

from __future__ import annotations

from datetime import date
from functools import cache

from fonds.languages import scripts, section
from fonds.languages.rows import DateEra, Month

# Solar years that pages state: 1871 to 2071. No other calendar's year in use falls between.
SOLAR_YEARS = range(1250, 1451)
# Python's ordinal of the last day before the solar calendar's first year; 33 years hold 8 leap years.
_SOLAR_EPOCH, _CYCLE, _LEAPS = 226_894, 33, 8
_LONG_MONTHS, _LONG = 6, 31


@cache
def eras() -> dict[str, int]:
    """The year before the first of each era, by the era's name."""
    rows: tuple[tuple[str, DateEra], ...] = section("DATE_ERAS")
    return {name: row.before for _, row in rows for name in row.names.split("|")}


def era_year(name: str, number: str) -> int | None:
    """The Gregorian year of "令和" and "3", or of its first year, "元"."""
    year = 1 if number == scripts.FIRST_YEAR else int(number)
    return eras()[name] + year if year and name in eras() else None


def han_number(digits: str) -> int | None:
    """ "二〇二一" is 2021, "十二" 12, "二十四" 24; None for what is no number."""
    tens, ten, units = digits.partition(scripts.HAN_TEN)
    if not ten:
        return int("".join(str(_digit(each)) for each in digits)) if digits else None
    if len(tens) > 1 or len(units) > 1 or scripts.HAN_TEN in units:
        return None
    return 10 * (_digit(tens) if tens else 1) + (_digit(units) if units else 0)


def _digit(sign: str) -> int:
    return max(0, scripts.HAN_DIGITS.index(sign) - 1)


@cache
def _solar_months() -> dict[str, int]:
    rows: tuple[tuple[str, Month], ...] = section("SOLAR_MONTHS")
    return {name: row.number for _, row in rows for name in row.names.split("|")}


def solar_month(word: str) -> int | None:
    """1 to 12, or None for what is no month of the solar Hijri calendar."""
    return _solar_months().get(word.casefold())


def solar_day(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of one of the solar Hijri calendar, by its cycle of 33 years, which holds for SOLAR_YEARS."""
    last = _LONG if month <= _LONG_MONTHS else _LONG - 1
    if year not in SOLAR_YEARS or not 1 <= month <= 12 or not 1 <= day <= last:
        return None
    before = (month - 1) * _LONG - max(0, month - 1 - _LONG_MONTHS)
    found = _new_year(year) + before + day - 1
    # The last month has its thirtieth day in leap years only.
    return date.fromordinal(found) if found < _new_year(year + 1) else None


def _new_year(year: int) -> int:
    return _SOLAR_EPOCH + 1 + 365 * (year - 1) + (_LEAPS * year + 21) // _CYCLE
