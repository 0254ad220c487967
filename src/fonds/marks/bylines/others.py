"""People who are named where authors stand and are none: whom the press may call, who edited or translated a text."""

from __future__ import annotations

import re
from functools import cache

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
    pattern = re.compile(rf"(?:(?:{contact})\s?(?:[:：]|$)|(?:{press})(?!\w))", re.IGNORECASE)
    # Most lines begin with none of the words, and asking that is cheap.
    return Beginnings((contact, press)), pattern


_MARKS = " \t\u00a0|•·*-–—►▶#"
# Longer lines that begin so are prose.
_LONGEST = 120


def names_contact(line: str) -> bool:
    """Whether the line names, or says that the next one names, whom readers or the press may call."""
    if len(line) > _LONGEST:
        return False
    plain = line.lstrip(_MARKS)
    beginnings, pattern = _contact()
    return beginnings.begin(plain) and pattern.match(plain) is not None
