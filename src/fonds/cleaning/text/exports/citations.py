"""Lines that say where and when a text appeared: "Harbour Post, 12 March 2023", "Seebote vom 13.02.2021, Nr. 37",
"harbourpost.example • by Ann Lee • 5 min"."""

from __future__ import annotations

import re

from fonds.cleaning.text.exports.layout import Stretch
from fonds.marks.bylines.lines import match_byline
from fonds.marks.dates.lines import DateMark, find_dates
from fonds.marks.dates.words import is_weekday
from fonds.marks.exports.headers import HeaderField
from fonds.marks.words import words_of

_LONGEST = 200
_NAME_WORDS = 8
# Between the name of a paper and the day: marks, days of the week, short words in small letters ("vom", "du").
_MARKS = " \t,;:|·•(/–—-."
_SHORT = 4
# "; Port Ellery", " (Port Ellery)", ", Nr. 61".
_BEHIND_NAME = re.compile(rf";|(?<=\s)[(\[]|,\s?(?:{words_of('issue-number')})\b", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_a-zà-ÿ]")
_APART = re.compile(r"[|·•]|(?<=\s)[–—-](?=\s)")
# "https://harbourpost.example/ferry", "harbourpost.example".
DOMAIN = re.compile(
    r"(?:https?://\S+|(?:www\.)?(?:[a-z0-9][a-z0-9-]{0,40}\.){1,3}[a-z]{2,12}(?:/\S*)?)$", re.IGNORECASE
)
# How long a text is: "318 words", "4–5 minutes", "5 min read".
LENGTH = re.compile(
    r"(?:\W{0,3}[^\W\d_]{2,10} ){0,2}~?\d{1,3}(?:[.,]?\d{3})?(?:\s?[-–]\s?\d{1,3})?\s?"
    rf"(?:{words_of('text-length')})"
    r"(?:[ -][^\W\d_]{2,10}){0,3}\.?$",
    re.IGNORECASE,
)


def day_in(line: str) -> DateMark | None:
    """The day that a line states which says little else."""
    if len(line) > _LONGEST or not any(map(str.isdigit, line)):
        return None
    return next((mark for mark in find_dates(line) if not mark.ambiguous), None)


def cite(text: str, start: int, end: int) -> list[Stretch]:
    """The line as stretches: the name of the paper, the day, and the rest; empty where it names no day."""
    line = text[start:end].rstrip()
    day = day_in(line)
    if day is None:
        return []
    name = _named(line[: day.start])
    rest = line[day.end :]
    if len(rest.split()) > _NAME_WORDS or (rest.strip() and rest.rstrip()[-1] in ".!?" and len(rest.split()) > 3):
        return []
    if name is None:
        if len(line[: day.start].split()) > 3:
            return []
        return [Stretch(start, end, HeaderField.DATE, (start + day.start, start + day.end))]
    low, high = name
    return [
        Stretch(start, start + high, HeaderField.SOURCE, (start + low, start + high)),
        Stretch(start + high, end, HeaderField.DATE, (start + day.start, start + day.end)),
    ]


def _named(before: str) -> tuple[int, int] | None:
    """Where the name of a paper stands in what comes before the day."""
    low = len(before) - len(before.lstrip(" \t>*#"))
    high = len(before)
    while True:
        high = low + len(before[low:high].rstrip(_MARKS))
        word = before[low:high].rpartition(" ")[2]
        if not (is_weekday(word.rstrip(",")) or (word.islower() and len(word) <= _SHORT)) or not word:
            break
        high -= len(word)
    if before[low:high].endswith((")", "]")) and " (" in before[low:high]:
        high = low + before[low:high].rindex(" (")
    name = before[low:high]
    if not 0 < len(name.split()) <= _NAME_WORDS or not _NAME.search(name) or name.rstrip()[-1:] in ".!?":
        return None
    return low, low + len(name.rstrip())


def named_source(value: str) -> int:
    """Where the name of a paper ends in what a database states as the source: place, number and day stand behind it."""
    day = day_in(value)
    if day is not None:
        named = _named(value[: day.start])
        return named[1] if named is not None else len(value)
    cut = _BEHIND_NAME.search(value)
    return len(value[: cut.start()].rstrip()) if cut is not None and cut.start() > 1 else len(value)


def read_meta(text: str, start: int, end: int) -> list[Stretch]:
    """A line of parts between points or bars, each of which is an address, a day, a length or an author; else empty."""
    line = text[start:end].rstrip()
    if len(line) > _LONGEST:
        return []
    parts: list[tuple[int, int, HeaderField]] = []
    at = len(line) - len(line.lstrip())
    for gap in [*_APART.finditer(line), None]:
        stop = gap.start() if gap is not None else len(line)
        said = line[at:stop]
        fact = _part(said)
        if fact is None:
            return []
        low = at + len(said) - len(said.lstrip())
        parts.append((low, low + len(said.strip()), fact))
        at = gap.end() if gap is not None else stop
    found: list[Stretch] = []
    edge = start
    for number, (low, high, fact) in enumerate(parts):
        until = end if number + 1 == len(parts) else start + parts[number + 1][0]
        found.append(Stretch(edge, until, fact, (start + low, start + high)))
        edge = until
    return found


def _part(said: str) -> HeaderField | None:
    said = said.strip()
    if not said:
        return None
    if DOMAIN.match(said):
        return HeaderField.ADDRESS if said.startswith("http") else HeaderField.OTHER
    if LENGTH.match(said):
        return HeaderField.LENGTH
    day = day_in(said)
    if day is not None and len(said) - (day.end - day.start) <= 14:
        return HeaderField.DATE
    return HeaderField.BYLINE if match_byline(said) is not None else None
