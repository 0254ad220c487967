"""Words in dates and around them that don't tell what a date is of: "of", "on", "at", weekdays, "this page was"."""

from __future__ import annotations

import json
import re
from datetime import date
from functools import cache
from importlib import resources

from fonds.languages import scripts, section
from fonds.languages.rows import DateWord

WORDS: tuple[tuple[str, DateWord], ...] = section("DATE_WORDS")
# CLDR's names, Monday first, by language; training/weekday_tables.py makes the file.
_FILE = "weekdays.json"
_DENSE = re.compile(f"[{scripts.EAST}{scripts.THAI}]")
# Of weekdays in two letters ("So., 3.5.2024", "do, 3 mei") most are words of another language.
_SHORT = 2


def words_at(*places: str) -> str:
    """The expressions of these places in all languages, parted by `|`, the longest first."""
    found = {word for _, row in WORDS if row.place in places for word in parted(row.words)}
    return "|".join(sorted(found, key=lambda word: (-len(word), word)))


def signs_at(place: str) -> str:
    """The letters of a place, as they stand between the brackets of an expression."""
    return words_at(place).replace("|", "")


def parted(words: str) -> list[str]:
    """The alternatives of an expression, those in groups left together."""
    return re.split(r"\|(?![^(]*\))", words)


@cache
def around() -> re.Pattern[str]:
    """Finds the words of dates' surroundings and weekdays, as whole words where the script parts words."""
    places = ("day", "clock", "hour", "morning", "afternoon", "document", "particle")
    words = {word for _, row in WORDS if row.place in places for word in parted(row.words)}
    names = set(_weekdays())
    long = {re.escape(name) for name in names if len(name) > _SHORT or (_DENSE.search(name) and len(name) > 1)}
    short = sorted(re.escape(name) for name in names if len(name) == _SHORT and not _DENSE.search(name))
    dense = _longest_first({each for each in words | long if _DENSE.search(each)})
    edged = _longest_first({each for each in words | long if not _DENSE.search(each)})
    alone = "".join(sorted(name for name in names if len(name) == 1))
    parts = (
        rf"(?<!\w)(?:{'|'.join(edged)})(?!\w)",
        rf"(?<!\w)(?:{'|'.join(short)})(?=[.,])",
        rf"[(（\[][{alone}][)）\]]",
        *dense,
    )
    return re.compile("|".join(parts), re.IGNORECASE)


def _longest_first(words: set[str]) -> list[str]:
    return sorted(words, key=lambda word: (-len(word), word))


@cache
def _weekdays() -> dict[str, frozenset[int]]:
    """Each name in lower case, without a dot behind: the days that it names in some language, Monday 0."""
    table: dict[str, set[int]] = {}
    for days in json.loads((resources.files("fonds.languages") / _FILE).read_text("utf-8")).values():
        for number, names in enumerate(days):
            for name in names.split(" | "):
                table.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in table.items()}


def is_weekday(word: str) -> bool:
    return word.casefold().rstrip(".") in _weekdays()


# "Tue, 07/11/2023": the word before a date.
_LAST_WORD = re.compile(r"([^\W\d_]{3,15})[.,]{0,2}\s?$|(?<!\w)([^\W\d_]{2})[.,]{1,2}\s?$")


def fits_weekday(before: str, day: date) -> bool | None:
    """Whether the weekday that ends the text before a date is the day's; None where no weekday stands there."""
    word = _LAST_WORD.search(before[-20:])
    numbers = _weekdays().get((word[1] or word[2]).casefold()) if word is not None else None
    return None if numbers is None else day.weekday() in numbers


WEEKDAY = r"[(（\[]?[^\W\d_]{1,13}[.)）\]]?"
"""What may be a weekday; `is_weekday` tells."""
