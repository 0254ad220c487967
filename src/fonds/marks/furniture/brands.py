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
# Most lines match no row; one pattern asks for all.
ANY_AROUND = re.compile("|".join(row.pattern.pattern.replace("?P<name>", "?:") for row in AROUND), re.IGNORECASE)
