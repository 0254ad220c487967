"""Dates told from the moment of the capture: "3 hours ago", "yesterday, 18:20", "6 October, 04:00".

They mean something only where the capture's own time is known; nobody else's clock will do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import cache
from typing import NamedTuple

from fonds.marks.dates import DateMark
from fonds.marks.months import month_number
from fonds.model import StatedDate


class AgoRow(NamedTuple):
    """How a language says "3 hours ago": what stands before and behind the number with its unit, the units' words in
    the order of `UNITS`, and an example of 3 hours."""

    language: str
    before: str
    behind: str
    units: tuple[str, str, str, str]
    example: str


class DayRow(NamedTuple):
    """A word for a day counted from the capture's: 0 is today, 1 yesterday."""

    language: str
    back: int
    words: str
    example: str


UNITS: tuple[timedelta, ...] = (timedelta(minutes=1), timedelta(hours=1), timedelta(days=1), timedelta(weeks=1))
AGO: tuple[AgoRow, ...] = (
    AgoRow("en", "", "ago",
        (r"minutes?|mins?\.?|m", r"hours?|hrs?\.?|h", r"days?|d", r"weeks?|wks?|w"),
        "3 hours ago",
    ),
    AgoRow("de", "vor", "", (r"Minuten?|Min\.?", r"Stunden?|Std\.?", r"Tag(?:en)?", r"Wochen?"), "vor 3 Stunden"),
    AgoRow("fr", "il y a", "", (r"minutes?|min\.?", r"heures?|h", r"jours?|j", r"semaines?"), "il y a 3 heures"),
    AgoRow("es", "hace", "", (r"minutos?|min\.?", r"horas?|h", r"días?", r"semanas?"), "hace 3 horas"),
    AgoRow("pt", "há", "", (r"minutos?|min\.?", r"horas?|h", r"dias?", r"semanas?"), "há 3 horas"),
    AgoRow("it", "", "fa", (r"minut[oi]|min\.?", r"or[ae]", r"giorn[oi]", r"settiman[ae]"), "3 ore fa"),
    AgoRow("nl", "", "geleden",
        (r"minuten|minuut|min\.?", r"uur|uren", r"dag(?:en)?", r"we(?:ek|ken)"),
        "3 uur geleden",
    ),
    AgoRow("da no", "(?:for )?", "siden",
        (r"minutt(?:er)?|min\.?|minut(?:ter)?", r"timer?", r"dage?r?|døgn", r"uker?|uger?"),
        "3 timer siden",
    ),
    AgoRow("sv", "(?:för )?", "sedan",
        (r"minut(?:er)?|min\.?", r"timm(?:e|ar)|tim\.?", r"dag(?:ar)?", r"veck(?:a|or)"),
        "3 timmar sedan",
    ),
    AgoRow("fi", "", "sitten", (r"minuutti?a?|min\.?", r"tunti?a?|t", r"päivää?|pv", r"viikkoa?"), "3 tuntia sitten"),
    AgoRow("pl", "", "temu",
        (r"minut[yę]?|min\.?", r"godzin[yę]?|godz\.?", r"dni|dzień", r"tygodni[ea]?|tydzień"),
        "3 godziny temu",
    ),
    AgoRow("cs sk", "(?:před|pred)", "",
        (r"minut(?:ou|ami)|minútami|min\.?", r"hodin(?:ou|ami)|h", r"dny|dňami|dnem", r"týdny|týždňami"),
        "před 3 hodinami",
    ),
    AgoRow("tr", "", "önce", (r"dakika|dk\.?", r"saat|sa", r"gün", r"hafta"), "3 saat önce"),
    AgoRow("ru", "", "назад",
        (r"минут[уы]?|мин\.?", r"час(?:а|ов)?", r"д(?:ень|ня|ней)", r"недел[юиь]"),
        "3 часа назад",
    ),
    AgoRow("uk", "", "тому",
        (r"хвилин[уи]?|хв\.?", r"годин[уи]?|год\.?", r"д(?:ень|ні|нів)", r"тиж(?:день|ні|нів)"),
        "3 години тому",
    ),
    AgoRow("el", "(?:πριν(?: από)?)", "",
        (r"λεπτ[άό]|λ\.?", r"ώρ(?:ες|α)", r"ημέρ(?:ες|α)|μέρες", r"εβδομάδ(?:ες|α)"),
        "πριν 3 ώρες",
    ),
    AgoRow("id", "", "(?:yang )?lalu", (r"menit", r"jam", r"hari", r"minggu"), "3 jam lalu"),
    AgoRow("vi", "", "trước", (r"phút", r"giờ", r"ngày", r"tuần"), "3 giờ trước"),
    AgoRow("ja", "", "前", (r"分", r"時間", r"日", r"週間"), "3時間前"),
    AgoRow("zh", "", "前", (r"分[钟鐘]", r"小[时時]", r"天", r"[周週]"), "3小时前"),
    AgoRow("ko", "", "전", (r"분", r"시간", r"일", r"주"), "3시간 전"),
    AgoRow("ar", "(?:منذ|قبل)", "", (r"دقائق|دقيقة", r"ساعات|ساعة", r"أيام|يوما?ً?", r"أسابيع|أسبوع"), "منذ 3 ساعات"),
    AgoRow("he", "לפני", "", (r"דקות", r"שעות", r"ימים", r"שבועות"), "לפני 3 שעות"),
    AgoRow("hi", "", "पहले", (r"मिनट", r"घंटे|घंटा", r"दिन", r"सप्ताह"), "3 घंटे पहले"),
)  # fmt: skip
DAYS: tuple[DayRow, ...] = (
    DayRow("en", 0, "today", "Today, 18:20"), DayRow("en", 1, "yesterday", "Yesterday at 18:20"),
    DayRow("de", 0, "heute", "heute um 18:20 Uhr"), DayRow("de", 1, "gestern", "Gestern, 18:20 Uhr"),
    DayRow("fr", 0, "aujourd['’]hui", "Aujourd'hui à 18:20"), DayRow("fr", 1, "hier", "Hier à 18:20"),
    DayRow("es", 0, "hoy", "Hoy, 18:20"), DayRow("es", 1, "ayer", "Ayer a las 18:20"),
    DayRow("pt", 0, "hoje", "Hoje às 18:20"), DayRow("pt", 1, "ontem", "Ontem às 18:20"),
    DayRow("it", 0, "oggi", "Oggi alle 18:20"), DayRow("it", 1, "ieri", "Ieri, 18:20"),
    DayRow("nl", 0, "vandaag", "Vandaag om 18:20"), DayRow("nl", 1, "gisteren", "Gisteren om 18:20"),
    DayRow("da no sv", 0, "i ?dag", "I dag kl. 18:20"), DayRow("da no sv", 1, "i ?går", "I går kl. 18:20"),
    DayRow("fi", 0, "tänään", "Tänään klo 18:20"), DayRow("fi", 1, "eilen", "Eilen klo 18:20"),
    DayRow("pl", 0, "dzisiaj|dziś", "Dzisiaj, 18:20"), DayRow("pl", 1, "wczoraj", "Wczoraj, 18:20"),
    DayRow("cs sk", 0, "dnes", "Dnes 18:20"), DayRow("cs sk", 1, "včera", "Včera 18:20"),
    DayRow("tr", 0, "bugün", "Bugün 18:20"), DayRow("tr", 1, "dün", "Dün 18:20"),
    DayRow("ru", 0, "сегодня", "Сегодня, 18:20"), DayRow("ru", 1, "вчера", "Вчера, 18:20"),
    DayRow("uk", 0, "сьогодні", "Сьогодні, 18:20"), DayRow("uk", 1, "вчора", "Вчора, 18:20"),
    DayRow("ja", 0, "今日|本日", "今日 18:20"), DayRow("ja", 1, "昨日", "昨日 18:20"),
    DayRow("zh", 0, "今天", "今天 18:20"), DayRow("zh", 1, "昨天", "昨天 18:20"),
    DayRow("ko", 0, "오늘", "오늘 18:20"), DayRow("ko", 1, "어제", "어제 18:20"),
)  # fmt: skip

# A page's news is hardly counted in more than this many units; larger numbers count something else.
_NUMBER = r"(?P<n>\d{1,2}|an?|one|einer?|einem|une?|un[ao]?|ett?|en)"
_TIME = r"(?P<h>[01]?\d|2[0-3])[:.](?P<m>[0-5]\d)(?![\d.])"
_GAP = r"[\s,.|·•-]{0,3}(?:(?:um|at|à|a las|às|alle|om|kl\.?|klo|o|v|в|о)\s)?[\s]?"
# "6 October, 04:00", "October 6, 04:00", "10月6日 04:00": a day and a time without a year.
_NO_YEAR = (
    re.compile(
        rf"(?<![\d.])(?P<d>\d{{1,2}})[.]?\s(?:de\s|of\s)?(?P<w>[^\W\d_]{{3,14}})\.?{_GAP}{_TIME}", re.IGNORECASE
    ),
    re.compile(rf"(?<![^\W\d_])(?P<w>[^\W\d_]{{3,14}})\.?\s(?P<d>\d{{1,2}}){_GAP}{_TIME}", re.IGNORECASE),
    re.compile(r"(?<!\d)(?P<mo>\d{1,2})[月월]\s?(?P<d>\d{1,2})[日일]\s?(?P<h>\d{1,2})[:時时시]\s?(?P<m>\d\d)"),
)
RELATIVE_RULES = frozenset({"day-word", "no-year"})
"""Rules of the marks found here, beside those that begin with `ago-`."""
MAYBE_RELATIVE = re.compile(r"\d|\b(?:an?|one|einer?|une?|un[ao]?)\s", re.IGNORECASE)


def _ago(row: AgoRow) -> re.Pattern[str]:
    units = "|".join(f"(?P<u{number}>{words})" for number, words in enumerate(row.units))
    dense = row.language in ("ja", "zh", "ko")
    space, edge = (r"\s?", "") if dense else (r"\s", r"(?!\w)")
    before = f"{row.before}{'' if row.before.endswith('?') else space}" if row.before else ""
    behind = f"{space}{row.behind}" if row.behind else ""
    return re.compile(rf"(?<!\w){before}{_NUMBER}\s?(?:{units}){behind}{edge}", re.IGNORECASE)


# Compiled when first asked for, as captures without a time never do.
@cache
def _agos() -> tuple[tuple[AgoRow, re.Pattern[str]], ...]:
    return tuple((row, _ago(row)) for row in AGO)


@cache
def _days() -> tuple[tuple[DayRow, re.Pattern[str]], ...]:
    return tuple((row, re.compile(rf"(?<!\w)(?:{row.words}){_GAP}{_TIME}", re.IGNORECASE)) for row in DAYS)


def find_relative(text: str, at: datetime, *, language: str | None = None) -> tuple[DateMark, ...]:
    """The dates of a short text that are told from `at`, the moment of the capture, in order.

    Days are those of `at` in its own zone. What is counted in minutes, hours, days or weeks is known to a day at best,
    and so says its EDTF (`2024-05-03~`); a time that is printed is kept, without a zone.
    """
    found = sorted(_all(text, at, language), key=lambda mark: (mark.start, -mark.end))
    return tuple(mark for n, mark in enumerate(found) if not n or mark.start >= found[n - 1].end)


def _all(text: str, at: datetime, language: str | None) -> Iterator[DateMark]:
    for row, pattern in _agos():
        for match in pattern.finditer(text):
            number = int(match["n"]) if match["n"].isdigit() else 1
            unit = next(n for n in range(len(UNITS)) if match[f"u{n}"])
            day = (at - number * UNITS[unit]).date()
            stated = StatedDate(day, match[0], f"{day.isoformat()}~", "day")
            yield DateMark(match.start(), match.end(), match[0], stated, f"ago-{row.language.split()[0]}")
    for day_row, pattern in _days():
        for match in pattern.finditer(text):
            yield _timed(match, at.date() - timedelta(days=day_row.back), "day-word")
    for pattern in _NO_YEAR:
        for match in pattern.finditer(text):
            parts = match.groupdict()
            month = int(parts["mo"]) if parts.get("mo") else month_number(parts["w"], language)
            day_or_none = _latest(month, int(parts["d"]), at.date())
            if day_or_none is not None:
                yield _timed(match, day_or_none, "no-year")


def _timed(match: re.Match[str], day: date, rule: str) -> DateMark:
    when = datetime(day.year, day.month, day.day, int(match["h"]) % 24, int(match["m"]))  # noqa: DTZ001  # as stated
    stated = StatedDate(when, match[0], when.isoformat(timespec="seconds"), "minute", None, "unknown")
    return DateMark(match.start(), match.end(), match[0], stated, rule)


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
