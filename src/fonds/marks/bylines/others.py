"""People who are named where authors stand and are none: whom the press may call, who edited or translated a text."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from fonds.languages import section
from fonds.languages.rows import NotAuthor
from fonds.marks.expressions import Beginnings

ROWS: tuple[tuple[str, NotAuthor], ...] = section("NOT_AUTHORS")


@cache
def words_of(kind: str) -> str:
    """The expressions of a kind in all languages, as alternatives."""
    return "|".join(dict.fromkeys(row.words for _, row in ROWS if row.kind == kind))


@cache
def _contact() -> tuple[Beginnings, re.Pattern[str]]:
    contact, press = words_of("contact"), words_of("press")
    pattern = re.compile(rf"(?P<contact>(?:{contact})\s?(?:[:：]|$))|(?P<press>(?:{press})(?!\w))", re.IGNORECASE)
    # Most lines begin with none of the words, and asking that is cheap.
    return Beginnings((contact, press)), pattern


_MARKS = " \t\u00a0|•·*-–—►▶#"
# Longer lines that begin so are prose.
_LONGEST = 120


# The lines of menus and footers stand on all pages of a site, and some on most sites.
@lru_cache(8_192)
def contact_of(line: str) -> str | None:
    """`press` or `contact`, where the line names whom the press or readers may call or says that the next one does."""
    if len(line) > _LONGEST:
        return None
    plain = line.lstrip(_MARKS)
    beginnings, pattern = _contact()
    match = pattern.match(plain) if beginnings.begin(plain) else None
    return match.lastgroup if match is not None else None


@cache
def _pictured() -> re.Pattern[str]:
    words = words_of("pictured")
    return re.compile(rf"(?:{words})(?:\s?[:：]\s?|\s(?:{words_of('by')})\s)", re.IGNORECASE)


def pictured_by(line: str) -> str | None:
    """Who a line says took or drew the pictures, and nothing else: "Photography by Ann Lee"."""
    plain = line.strip(_MARKS)
    match = _pictured().match(plain)
    return plain[match.end() :].strip() or None if match is not None else None
