"""What stands before authors' names, in all languages."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from fonds.languages import section
from fonds.languages.rows import BylineOpener


class BylineOpeners(NamedTuple):
    """Openers to be matched at a line's beginning. `rule` is the language's code, `additional` (who helped)
    or `written-by`."""

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
# Asked before all others, as they say more than who wrote. The others are asked by language, in the order of LANGUAGES.
_FIRST = ("additional", "written-by")


def _grouped() -> dict[str, list[str]]:
    """The words by what `BylineOpeners.rule` is; what languages share is asked once."""
    groups: dict[str, list[str]] = {rule: [] for rule in _FIRST}
    known: set[str] = set()
    for language, row in ROWS:
        if row.rule not in _FIRST and row.words in known:
            continue
        known.add(row.words)
        groups.setdefault(row.rule if row.rule in _FIRST else language, []).append(row.words)
    return groups


# `:` or a blank must follow an opener of letters; the glued form ("ByAnn Lee") wants a capital right behind it.
OPENERS: tuple[BylineOpeners, ...] = tuple(BylineOpeners(rule, "|".join(words)) for rule, words in _grouped().items())
