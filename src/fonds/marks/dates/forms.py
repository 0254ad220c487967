"""The forms of dates: a row for each, asked in this order."""

from __future__ import annotations

import re

from fonds.languages import scripts
from fonds.languages.scripts import FIRST_YEAR, HAN_DIGITS, HAN_TEN
from fonds.marks.dates.calendars import eras
from fonds.marks.dates.words import signs_at, words_at

# A month's name: letters with their marks (Hindi vowels are no \w). CLDR's longest is "septiembre", Greek has 11.
_WORD = r"([^\W\d_][^\s\d,./()|–—]{1,14})"
_GLUED_WORD = r"([^\W\d_][^\s\d,./()|–—]{1,24})"
# Copies glue what stands beside a date to it: "The CourierNovember 21, 2025", "12 Nov 202514:30", "Nov 21, 20250".
_YEAR = r"(\d{4}(?!\d)|20[0-4]\d(?=\d{1,2}:\d\d|\d{1,5}(?!\d)))"
_DASH = r"[-‐‑–]"
_Y, _M, _D = (f"[{signs_at(place)}]" for place in ("year-sign", "month-sign", "day-sign"))
_HAN_NUMBER = HAN_DIGITS + HAN_TEN
_ERA = "|".join(sorted(eras(), key=lambda name: (-len(name), name)))
# The same year in the other calendar, beside it: "2024（令和6）年", "令和6年（2024年）".
_ERA_BESIDE = rf"(?:\s?[(（](?:{_ERA})(?:\d{{1,3}}|{FIRST_YEAR}){_Y}?[)）]\s?)"
_YEAR_BESIDE = rf"(?:\s?[(（]\d{{4}}{_Y}?[)）]\s?)"
_ORDINAL, _MONTH_NUMBER = words_at("ordinal"), words_at("month-number")
# "of April", "d'avril": whole words, or elided ones.
_OF = rf"(?:{words_at('month')})(?:\s|(?<=['’])\s?)"
_BEFORE_YEAR, _AFTER_YEAR = words_at("year"), words_at("after-year")


def _spelt(words: str) -> tuple[str, ...]:
    """As it is looked for in a text without regard to case."""
    return tuple(form for word in words.split("|") for form in (word, word.upper(), word.capitalize()))


# What a text must hold for a row to be worth trying.
HINTS: dict[str, tuple[str, ...]] = {
    "iso": ("-", "‐", "‑", "–"), "cjk": tuple(signs_at("year-sign")), "era": tuple(eras()),
    "han": tuple(signs_at("year-sign")), "vietnamese": _spelt(_MONTH_NUMBER),
    "year-day-month": _spelt(_AFTER_YEAR),
    "ymd-numeric": ("/", "."), "numeric": ("/", ".", "-"), "numeric-short": ("/", "."),
}  # fmt: skip
FORMS: tuple[tuple[str, re.Pattern[str], str], ...] = (
    # 2024-04-24
    ("iso", re.compile(rf"(?<![\d/.-])(\d{{4}}){_DASH}(\d\d){_DASH}(\d\d)(?!\d|{_DASH}\d)"), "ymd"),
    # 2024年4月24日, 2024년 4월 24일, 2024年（令和6年）4月24日
    (
        "cjk",
        re.compile(
            rf"(?<!\d)(\d{{4}}){_ERA_BESIDE}?\s?[年년]{_ERA_BESIDE}?"
            r"\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日日일号號]?"
        ),
        "ymd",
    ),
    # 令和6年4月24日, 平成元年（1989年）4月24日, 民國113年4月24日
    (
        "era",
        re.compile(
            rf"({_ERA})\s?(\d{{1,3}}|{FIRST_YEAR}){_YEAR_BESIDE}?\s?{_Y}{_YEAR_BESIDE}?"
            rf"\s?(\d{{1,2}})\s?{_M}\s?(\d{{1,2}})\s?{_D}"
        ),
        "era",
    ),
    # 二〇二四年四月二十四日
    (
        "han",
        re.compile(
            rf"(?<![{_HAN_NUMBER}])([{HAN_DIGITS}]{{4}}){_Y}([{_HAN_NUMBER}]{{1,2}}){_M}([{_HAN_NUMBER}]{{1,3}}){_D}"
        ),
        "han",
    ),
    # 24 เม.ย. 2567
    (
        "dotted-month",
        re.compile(rf"(?<!\d)(\d{{1,2}})\s?([{scripts.THAI}]{{1,2}}\.[{scripts.THAI}]{{1,2}}\.?)\s?(\d{{4}})(?!\d)"),
        "dwy",
    ),
    # 24 tháng 4, 2024; 24 tháng 4 năm 2024
    (
        "vietnamese",
        re.compile(
            rf"(?<!\d)(\d{{1,2}}) (?:{_MONTH_NUMBER}) (\d{{1,2}}),?(?: (?:{_BEFORE_YEAR}))? (\d{{4}})(?!\d)",
            re.IGNORECASE,
        ),
        "dmy",
    ),
    # 24 April 2024, 24. April 2024, 24th of April, 2024, 24 de abril de 2024, 24-Apr-2024; 24Apr2024 of glued elements
    (
        "day-month-year",
        re.compile(
            rf"(?<![\d.,/])(?<!\d:)(\d{{1,2}})(?:{_ORDINAL})?[.,]?(?:\s|-)?\s?(?:{_OF})?"
            rf"{_WORD}\.?,?(?:[\s-]\s?|(?<!-))(?:(?:{_BEFORE_YEAR})\s)?{_YEAR}",
            re.IGNORECASE,
        ),
        "dwy",
    ),
    # April 24, 2024; Apr. 24th 2024; Sunday,April 24,2024
    (
        "month-day-year",
        re.compile(
            rf"(?<![^\W\d_]){_GLUED_WORD}\.?\s?(\d{{1,2}})(?:{_ORDINAL})?(?:,\s?|\s)(?:(?:{_BEFORE_YEAR})\s)?{_YEAR}(?!:\d)",
            re.IGNORECASE,
        ),
        "wdy",
    ),
    # 2024. április 24., 2024 m. balandžio 24
    (
        "year-month-day",
        re.compile(
            rf"(?<!\d)(\d{{4}})\.?,?\s(?:(?:{_AFTER_YEAR})\.\s)?{_WORD}\.?\s(\d{{1,2}})(?!\d|:\d)", re.IGNORECASE
        ),
        "ywd",
    ),
    # 2024. gada 24. aprīlis
    (
        "year-day-month",
        re.compile(rf"(?<!\d)(\d{{4}})\.?\s(?:{_AFTER_YEAR})\s(\d{{1,2}})\.?\s{_WORD}", re.IGNORECASE),
        "ydw",
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
        re.compile(
            rf"(?<![^\W\d_])(?<!\d\s)(?<!\d\.\s){_WORD}\.?,?\s(?:(?:{_BEFORE_YEAR})\s)?(\d{{4}})(?![\d:])",
            re.IGNORECASE,
        ),
        "wy",
    ),
)
# Every row wants a year in four digits, two digits behind a mark, or a year's sign before a month's number. Written
# with the first digit before the choice the pattern passes over what is no digit twice as fast.
_NUMBER = r"\d" + _HAN_NUMBER
MAYBE_DATED = re.compile(rf"[{_NUMBER}{FIRST_YEAR}](?:\d{{3}}|[/.]\d\d?[/.]\d\d|{_Y}\s?[{_NUMBER}]|\s?{_Y}[(（ ])")
