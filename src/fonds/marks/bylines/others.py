"""People who are named where authors stand and are none: whom the press may call, who edited or translated a text."""

from __future__ import annotations

import re
from functools import cache

from fonds.languages import section
from fonds.languages.rows import NotAuthor

ROWS: tuple[tuple[str, NotAuthor], ...] = section("NOT_AUTHORS")


@cache
def words_of(kind: str) -> str:
    """The expressions of a kind in all languages, as alternatives."""
    return "|".join(dict.fromkeys(row.words for _, row in ROWS if row.kind == kind))


@cache
def _contact() -> re.Pattern[str]:
    return re.compile(
        rf"\W{{0,3}}(?:(?:{words_of('contact')})\s?(?:[:：]|$)|(?:{words_of('press')})(?!\w))", re.IGNORECASE
    )


# Longer lines that begin so are prose.
_LONGEST = 120


def names_contact(line: str) -> bool:
    """Whether the line names, or says that the next one names, whom readers or the press may call."""
    return len(line) <= _LONGEST and _contact().match(line) is not None
