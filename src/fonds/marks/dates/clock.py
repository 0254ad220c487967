"""Times beside dates: the hour, and the zone with its offset on that day."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from fonds.marks.dates.words import WEEKDAY, is_weekday, signs_at, words_at
from fonds.marks.dates.zones import offset_minutes

_MORNING, _AFTERNOON = words_at("morning"), words_at("afternoon")
_HALVES = f"{_MORNING}|{_AFTERNOON}"
_HALF = rf"a\.?\s?m\b\.?|p\.?\s?m\b\.?|(?:{_HALVES})(?!\w)"
_IS_AFTERNOON = re.compile(rf"p|(?:{_AFTERNOON})", re.IGNORECASE)
_H, _MINUTE = signs_at("hour-sign"), signs_at("minute-sign")
_TIME = re.compile(
    rf"(?P<pre>{_HALVES})?\s?(?<![\d.,:])(?P<h>\d{{1,2}})"
    rf"(?:\s?(?P<sep>[:.：h{_H}])\s?(?P<m>\d\d|\d{{1,2}}(?=[{_MINUTE}]))(?:[{_MINUTE}]|(?:[:.](?P<s>\d\d)(?!\d)(?:[.,]\d{{1,9}})?))?)?"
    rf"(?!\d|[.,]\d|\s?%)(?:\s?(?P<half>{_HALF})|\s?(?P<clock>(?:{words_at('hour')})(?!\w)))?",
    re.IGNORECASE,
)
# What may stand between a date and its time: marks and words, a weekday among them ("2024年5月3日（金）14:05").
_GAP = re.compile(
    rf"(?:\s|[,،、.|•·@∙⋅;/()（）]|[:：](?=\s)|[-–—]|T(?=\d)|\b(?:{words_at('clock')})\b[.:]?){{0,6}}", re.IGNORECASE
)
_DAY_IN_GAP = re.compile(rf"[\s,،(（]{{0,3}}({WEEKDAY})")
_ZONE = re.compile(
    r"\s?[(\[]?\s?(?:(?P<utc>UTC|GMT)\s?(?P<sign>[+\-−–])\s?(?P<zh>\d{1,2})(?::?(?P<zm>\d\d))?"
    r"|(?P<num>[+\-−]\d\d:?\d\d)(?!\d)|(?P<name>[A-Z]{2,4}|МСК|Z)(?![\w]))"
)
_TIME_BEFORE = 40  # characters looked back for a time before its date: "10:15 a.m. EDT, Wednesday, " has 27
_TIME_AFTER = 30  # characters read behind a year that a time is glued to


@dataclass(frozen=True, slots=True)
class Clock:
    hour: int
    minute: int
    second: int | None
    end: int
    start: int
    offset: int | None
    basis: str


def _clock(text: str, match: re.Match[str], day: date, language: str | None) -> Clock | None:
    hour, minute = int(match["h"]), int(match["m"] or 0)
    half = (match["half"] or match["pre"] or "").lower()
    if match["m"] is None and not (match["half"] or match["clock"]):
        return None
    if hour > 24 or minute > 59 or (half and hour > 12 and match["half"] and hour > 23):
        return None
    late = _IS_AFTERNOON.match(half) is not None
    if half and hour < 12 and late:
        hour += 12
    elif half and hour == 12 and not late:
        hour = 0
    if hour == 24:
        return None
    second = int(match["s"]) if match["s"] else None
    if second is not None and second > 59:
        second = None
    zone = _ZONE.match(text, match.end())
    if zone is None:
        return Clock(hour, minute, second, match.end(), match.start(), None, "unknown")
    offset, basis = _offset(zone, day, language)
    if basis == "unknown":
        return Clock(hour, minute, second, match.end(), match.start(), None, basis)
    end = zone.end() + (1 if text[zone.end() : zone.end() + 1] in (")", "]") and zone[0].lstrip()[0] in "([" else 0)
    return Clock(hour, minute, second, end, match.start(), offset, basis)


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


def clock_near(text: str, start: int, end: int, day: date, language: str | None) -> Clock | None:
    weekday = _DAY_IN_GAP.match(text, end)
    begin = weekday.end() if weekday is not None and is_weekday(weekday[1].strip("()（）[].")) else end
    gap = _GAP.match(text, begin)
    at = gap.end() if gap is not None else begin
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
    r"[\s,|•·–-]{0,4}(?:[A-Z]{3,4}[\s,]{1,3})?(?:(?:" + words_at("day") + r")\s)?(?:[^\W\d_]{2,12}[.,]{0,2}\s)?",
    re.IGNORECASE,
)
