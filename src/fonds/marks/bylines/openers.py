"""What stands before authors' names, in all languages."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from fonds.languages import section
from fonds.languages.rows import BylineOpener


class BylineOpeners(NamedTuple):
    """The openers of one rule, to be matched at a line's beginning."""

    rule: str
    words: str

    @property
    def pattern(self) -> re.Pattern[str]:
        return _compiled(self.words)


@cache
def _compiled(words: str) -> re.Pattern[str]:
    # Most rules are never asked in a run over one capture; compiling all of them takes 8 ms.
    return re.compile(words, re.IGNORECASE)


ROWS: tuple[tuple[str, BylineOpener], ...] = section("BYLINE_OPENERS")
# In the order in which they are asked: those that say most come first.
RULES = (
    *("additional", "written-by", "by", "german", "french", "spanish-portuguese", "italian", "dutch", "nordic"),
    *("slavic", "turkish", "other", "east", "arabic-hebrew", "indic"),
)


def _joined(rule: str) -> str:
    """The rows of a rule as one expression; what languages share is asked once."""
    return "|".join(dict.fromkeys(row.words for _, row in ROWS if row.rule == rule))


# `:` or a blank must follow an opener of letters; the glued form ("ByAnn Lee") wants a capital right behind it.
OPENERS: tuple[BylineOpeners, ...] = tuple(BylineOpeners(rule, _joined(rule)) for rule in RULES)
