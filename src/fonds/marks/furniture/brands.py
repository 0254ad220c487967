"""Words and rows that tell a site's name from the rest of its menus. Every row has an example; a test reads each."""

from __future__ import annotations

import re
from typing import NamedTuple

from fonds.languages import section
from fonds.languages.rows import BrandLine, BrandWords
from fonds.marks.persons.words import COMMON

_WORDS: tuple[tuple[str, BrandWords], ...] = section("BRAND_WORDS")
_LINES: tuple[tuple[str, BrandLine], ...] = section("BRAND_LINES")


def _words(part: str) -> frozenset[str]:
    return frozenset(word for _, row in _WORDS if row.part == part for word in row.words.split())


# Words of menus, offers and other sites' names: no brand consists of these alone.
NO_BRAND = COMMON | _words("menu")
# Words that begin lines about a brand and belong to none.
FIRST = _words("first")
_NAME = "[^.,!?|]{2,40}"


class Around(NamedTuple):
    """A row: the language it is from, pattern of a whole line with the site's name as its group `name`, an example."""

    language: str
    pattern: re.Pattern[str]
    example: str


def _around(language: str, row: BrandLine) -> Around:
    named = row.line.replace("NAME?", f"(?P<name>{_NAME}?)").replace("NAME", f"(?P<name>{_NAME})")
    return Around(language, re.compile(f"^{named}$", re.IGNORECASE), row.example)


def _order(row: tuple[str, BrandLine]) -> tuple[bool, bool]:
    """Lines that words begin before those that the name begins, and of these those with a mark behind it first."""
    line = row[1].line
    return line.startswith("NAME"), line.startswith("NAME?[")


AROUND: tuple[Around, ...] = tuple(_around(*row) for row in sorted(_LINES, key=_order))
_LAZY = f"^(?P<name>{_NAME}?)"
_BEFORE_TAIL = re.compile(r"(?:\(\?:[^()]*\)|\[[^\]]*\]) ?|")


def _tails() -> str:
    """What stands behind the name in the rows that it begins, by the marks that part both."""
    parted: dict[str, list[str]] = {}
    for row in AROUND:
        if row.pattern.pattern.startswith(_LAZY):
            tail = row.pattern.pattern.removeprefix(_LAZY)
            mark = _BEFORE_TAIL.match(tail)
            before = mark[0] if mark is not None else ""
            parted.setdefault(before, []).append(tail[len(before) :])
    return "|".join(f"{before}(?:{'|'.join(tails)})" for before, tails in parted.items())


_OPENED = re.compile(
    "|".join(
        row.pattern.pattern.replace("?P<name>", "?:") for row in AROUND if not row.pattern.pattern.startswith(_LAZY)
    ),
    re.IGNORECASE,
)
_TAILS = re.compile(_tails(), re.IGNORECASE)


def may_be_around(line: str) -> bool:
    """False only where no row of `AROUND` matches: most lines match none. Looking for the words behind a name takes a
    third of what reading each line as a name takes."""
    return _OPENED.match(line) is not None or _TAILS.search(line) is not None
