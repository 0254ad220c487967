"""Dates in running text, as stated: day, time, offset and how each is known.

Everything that looks like a date is found; whose it is (the document's, a picture's, a teaser's) is for the caller.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache

from fonds.marks.dates.months import month_number
from fonds.marks.dates.zones import offset_minutes
from fonds.model import StatedDate

# Pages state dates of the web's time and of what they digitised; a number outside is no year.
EARLIEST_YEAR = 1700
LATEST_YEAR = 2100
# Buddhist years (Thai) minus this are Gregorian ones.
_BUDDHIST = 543

# Two-digit years are read as 1970–2069, as POSIX does.
_CENTURY_PIVOT = 69

# A month's name: letters with their marks (Hindi vowels are no \w). CLDR's longest is "septiembre", Greek has 11.
_WORD = r"([^\W\d_][^\s\d,./()|–—]{1,14})"
_GLUED_WORD = r"([^\W\d_][^\s\d,./()|–—]{1,24})"
# Copies glue what stands beside a date to it: "The CourierNovember 21, 2025", "12 Nov 202514:30", "Nov 21, 20250".
_YEAR = r"(\d{4}(?!\d)|20[0-4]\d(?=\d{1,2}:\d\d|\d{1,5}(?!\d)))"
_DASH = r"[-‐‑–]"
# What a text must hold for a row to be worth trying.
_HINTS: dict[str, tuple[str, ...]] = {
    "iso": ("-", "‐", "‑", "–"), "cjk": ("年", "년"), "vietnamese": ("tháng", "THÁNG", "Tháng"),
    "ymd-numeric": ("/", "."), "numeric": ("/", ".", "-"), "numeric-short": ("/", "."),
}  # fmt: skip
_CORES: tuple[tuple[str, re.Pattern[str], str], ...] = (
    # 2024-04-24
    ("iso", re.compile(rf"(?<![\d/.-])(\d{{4}}){_DASH}(\d\d){_DASH}(\d\d)(?!\d|{_DASH}\d)"), "ymd"),
    # 2024年4月24日, 2024년 4월 24일
    ("cjk", re.compile(r"(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日日일号號]?"), "ymd"),
    # 24 tháng 4, 2024; 24 tháng 4 năm 2024
    ("vietnamese", re.compile(r"(?<!\d)(\d{1,2}) tháng (\d{1,2}),?(?: năm)? (\d{4})(?!\d)", re.IGNORECASE), "dmy"),
    # 24 April 2024, 24. April 2024, 24th of April, 2024, 24 de abril de 2024, 24-Apr-2024
    (
        "day-month-year",
        re.compile(
            r"(?<![\d.,/])(?<!\d:)(\d{1,2})(?:st|nd|rd|th|er|ª|º|°|[.-]?e)?[.,]?(?:\s|-)?\s?"
            r"(?:(?:of|de|di|d['’]|ta['’])\s?)?"
            rf"{_WORD}\.?,?[\s-]\s?(?:(?:de|del|do|г\.?)\s)?{_YEAR}",
            re.IGNORECASE,
        ),
        "dwy",
    ),
    # April 24, 2024; Apr. 24th 2024; Sunday,April 24,2024
    (
        "month-day-year",
        re.compile(
            rf"(?<![^\W\d_]){_GLUED_WORD}\.?\s?(\d{{1,2}})(?:st|nd|rd|th)?(?:,\s?|\s)(?:de\s)?{_YEAR}(?!:)",
            re.IGNORECASE,
        ),
        "wdy",
    ),
    # 2024. április 24., 2024 m. balandžio 24, 2024. gada 24. aprīlis is left out (rare)
    (
        "year-month-day",
        re.compile(rf"(?<!\d)(\d{{4}})\.?,?\s(?:m\.\s)?{_WORD}\.?\s(\d{{1,2}})(?!\d|:\d)", re.IGNORECASE),
        "ywd",
    ),
    # 2024/04/24, 2024.04.24, 2024. 4. 24.
    ("ymd-numeric", re.compile(r"(?<![\d/.])(\d{4})([/.])\s?(\d{1,2})\2\s?(\d{1,2})(?![\d/])"), "y-md"),
    # 24/04/2024, 24.04.2024, 24. 4. 2024, 4-24-2024
    (
        "numeric",
        re.compile(
            r"(?<![\d/.])(?<!\d-)(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(\d{4})(?!\d(?!\d?\.\s)|/|-(?!\d\d:)|\.\d|:\d\d(?!\d))"
        ),
        "n-nn",
    ),
    # 24.04.24; 24.04.2414:30 where a copy glued the time
    (
        "numeric-short",
        re.compile(r"(?<![\d/.:,-])(\d{1,2})([/.])(\d{1,2})\2(\d\d)(?:(?=\d\d:\d\d(?!\d))|(?![\d/.]|\s?[%€$]))"),
        "n-nn",
    ),
    # April 2024
    (
        "month-year",
        re.compile(rf"(?<![^\W\d_])(?<!\d\s)(?<!\d\.\s){_WORD}\.?,?\s(?:de\s)?(\d{{4}})(?![\d:])", re.IGNORECASE),
        "wy",
    ),
)
# Every row wants a year in four digits, or two digits behind a mark. Written with the first digit before the choice the
# pattern passes over what is no digit twice as fast.
MAYBE_DATED = re.compile(r"\d(?:\d{3}|[/.]\d\d?[/.]\d\d)")
# Languages (and regions) that write numeric dates month first; plain English is open.
_MONTH_FIRST = frozenset({"en-us", "fil", "en-ph"})
_OPEN_ORDER = frozenset({"en", ""})

_HALF = r"a\.?\s?m\b\.?|p\.?\s?m\b\.?"
_TIME = re.compile(
    rf"(?P<pre>오전|오후|午前|午後|上午|下午|凌晨|晚上|早上)?\s?(?<![\d.,:])(?P<h>\d{{1,2}})"
    rf"(?:\s?(?P<sep>[:.：h時时点시])\s?(?P<m>\d\d|\d{{1,2}}(?=[分분]))(?:[分분]|(?:[:.](?P<s>\d\d)(?!\d)(?:[.,]\d{{1,9}})?))?)?"
    rf"(?!\d|[.,]\d|\s?%)(?:\s?(?P<half>{_HALF})|\s?(?P<clock>Uhr|uhr|hrs|h(?!\w)|klo))?",
    re.IGNORECASE,
)
# What may stand between a date and its time: marks, weekday-like words are not among them.
_GAP = re.compile(
    r"(?:\s|[,.|•·@∙⋅;/()]|[-–—]|T(?=\d)"
    r"|\b(?:at|um|à|a\s?las|a\s?la|alle(?:\s?ore)?|ore|às|as|om|kl|klo|klokken|o\s?godz|godz|saat|г|в"
    r"|о|об|στις|la|ora|u|lúc|pukul|jam|kell)"
    r"\b[.:]?){0,6}",
    re.IGNORECASE,
)
_ZONE = re.compile(
    r"\s?[(\[]?\s?(?:(?P<utc>UTC|GMT)\s?(?P<sign>[+\-−–])\s?(?P<zh>\d{1,2})(?::?(?P<zm>\d\d))?"
    r"|(?P<num>[+\-−]\d\d:?\d\d)(?!\d)|(?P<name>[A-Z]{2,4}|МСК|Z)(?![\w]))"
)
MAX_REMEMBERED = 400  # characters of a text whose dates are remembered: lines, not paragraphs
_TIME_BEFORE = 40  # characters looked back for a time before its date: "10:15 a.m. EDT, Wednesday, " has 27
_TIME_AFTER = 30  # characters read behind a year that a time is glued to
# "The CourierNovember 21, 2025": the month begins at the word's last capital.
_GLUED = re.compile(r"(?<=[^\W\d_A-Z])[A-Z][^\W\d_A-Z]+$")
_AFTERNOON = ("p", "오후", "午後", "下午", "晚上")


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
    for rule, pattern, shape in _CORES:
        if rule in _HINTS and not any(hint in text for hint in _HINTS[rule]):
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
            plain = replace(mark.date, edtf=_edtf(mark.date.as_stated, mark.date.precision))
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
        rule = "numeric-" + order if rule == "numeric" else rule
    else:
        day = _by_shape(shape, groups, language)
    if day is None:
        return None
    return _with_time(text, (start, match.end()), day, rule, language, swapped=swapped if ambiguous else None)


def _by_shape(shape: str, groups: tuple[str, ...], language: str | None) -> date | None:
    if shape == "ymd":
        return _day(_year(int(groups[0])), int(groups[1]), int(groups[2]))
    if shape == "y-md":
        return _day(_year(int(groups[0])), int(groups[2]), int(groups[3]))
    if shape == "dmy":
        return _day(_year(int(groups[2])), int(groups[1]), int(groups[0]))
    if shape == "dwy":
        return _day(_year(int(groups[2])), month_number(groups[1], language), int(groups[0]))
    if shape == "wdy":
        return _day(_year(int(groups[2])), month_number(groups[0], language), int(groups[1]))
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


@dataclass(frozen=True, slots=True)
class _Clock:
    hour: int
    minute: int
    second: int | None
    end: int
    start: int
    offset: int | None
    basis: str


def _clock(text: str, match: re.Match[str], day: date, language: str | None) -> _Clock | None:
    hour, minute = int(match["h"]), int(match["m"] or 0)
    half = (match["half"] or match["pre"] or "").lower()
    if match["m"] is None and not (match["half"] or match["clock"]):
        return None
    if hour > 24 or minute > 59 or (half and hour > 12 and match["half"] and hour > 23):
        return None
    if half and hour < 12 and half.startswith(_AFTERNOON):
        hour += 12
    elif half and hour == 12 and not half.startswith(_AFTERNOON):
        hour = 0
    if hour == 24:
        return None
    second = int(match["s"]) if match["s"] else None
    if second is not None and second > 59:
        second = None
    zone = _ZONE.match(text, match.end())
    if zone is None:
        return _Clock(hour, minute, second, match.end(), match.start(), None, "unknown")
    offset, basis = _offset(zone, day, language)
    if basis == "unknown":
        return _Clock(hour, minute, second, match.end(), match.start(), None, basis)
    end = zone.end() + (1 if text[zone.end() : zone.end() + 1] in (")", "]") and zone[0].lstrip()[0] in "([" else 0)
    return _Clock(hour, minute, second, end, match.start(), offset, basis)


def _offset(zone: re.Match[str], day: date, language: str | None) -> tuple[int | None, str]:
    if zone["utc"]:
        minutes = int(zone["zh"]) * 60 + int(zone["zm"] or 0)
        return (minutes if zone["sign"] == "+" else -minutes), "stated"
    if zone["num"]:
        digits = zone["num"][1:].replace(":", "")
        minutes = int(digits[:2]) * 60 + int(digits[2:])
        return (minutes if zone["num"][0] == "+" else -minutes), "stated"
    minutes_or_none = offset_minutes(zone["name"], day, language)
    if minutes_or_none is None:
        return None, "unknown"
    return minutes_or_none, ("stated" if zone["name"] in ("UTC", "GMT", "Z") else "abbreviation")


def _with_time(
    text: str, place: tuple[int, int], day: date, rule: str, language: str | None, *, swapped: date | None
) -> DateMark:
    start, end = place
    clock = _clock_near(text, start, end, day, language)
    if clock is not None:
        start, end = min(start, clock.start), max(end, clock.end)
    raw = text[start:end]
    other = stated(swapped, clock, raw) if swapped is not None else None
    value = stated(day, clock, raw)
    if other is not None:
        value = replace(value, edtf=f"[{value.edtf},{other.edtf}]")
    return DateMark(start, end, raw, value, rule, other is not None, other)


def _clock_near(text: str, start: int, end: int, day: date, language: str | None) -> _Clock | None:
    gap = _GAP.match(text, end)
    at = gap.end() if gap is not None else end
    if at == end and text[at : at + 1].isdigit():
        # "12 Nov 202514:30": what follows a year must be read as if nothing stood before it.
        rest = text[at : at + _TIME_AFTER]
        after = _TIME.match(rest)
        clock = _clock(rest, after, day, language) if after is not None else None
        return replace(clock, start=clock.start + at, end=clock.end + at) if clock is not None else None
    after = _TIME.match(text, at)
    if after is not None and (clock := _clock(text, after, day, language)) is not None:
        return clock
    window = max(0, start - _TIME_BEFORE)
    for before in _TIME.finditer(text, window, start):
        clock = _clock(text, before, day, language)
        between = text[clock.end : start] if clock is not None else ""
        if clock is not None and clock.end <= start and _BEFORE_GAP.fullmatch(between):
            return clock
    return None


# Such as: 10:15 a.m. EDT, Thursday, April 4, 2024; 18:24 Uhr am 4. April 2024; 14:05 | 24.04.2024.
_BEFORE_GAP = re.compile(
    r"[\s,|•·–-]{0,4}(?:[A-Z]{3,4}[\s,]{1,3})?(?:(?:on|am|el|le|il|den|dne)\s)?(?:[^\W\d_]{2,12}[.,]{0,2}\s)?",
    re.IGNORECASE,
)


def stated(day: date, clock: _Clock | None, raw: str) -> StatedDate:
    """The day and the time as a StatedDate."""
    if clock is None:
        return StatedDate(day, raw, day.isoformat(), "day")
    when = datetime(day.year, day.month, day.day, clock.hour, clock.minute, clock.second or 0)  # noqa: DTZ001 as stated
    precision = "minute" if clock.second is None else "second"
    return from_datetime(when, clock.offset, raw, precision, clock.basis)


def from_datetime(when: datetime, offset: int | None, raw: str, precision: str, basis: str) -> StatedDate:
    """A naive datetime with its offset in minutes (None: unknown) as a StatedDate."""
    if offset is None or abs(offset) > 16 * 60:
        return StatedDate(when, raw, _edtf(when, precision), precision, None, "unknown")
    aware = when.replace(tzinfo=timezone(timedelta(minutes=offset)))
    try:
        utc = aware.astimezone(UTC)
    except OverflowError:
        return StatedDate(when, raw, _edtf(when, precision), precision, None, "unknown")
    return StatedDate(aware, raw, _edtf(aware, precision), precision, utc, basis)


def edtf_of(when: StatedDate) -> str:
    """The value alone in EDTF, without the other readings."""
    return _edtf(when.as_stated, when.precision)


def _edtf(when: datetime | date, precision: str) -> str:
    if not isinstance(when, datetime):
        return when.isoformat() if precision == "day" else f"{when:%Y-%m}"
    # EDTF level 0 wants seconds in a time; they are written as stated or as zero.
    written = when.replace(microsecond=0).isoformat(timespec="seconds")
    return written.removesuffix("+00:00") + "Z" if written.endswith("+00:00") else written
