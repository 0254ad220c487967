"""Words in and around credits that name nobody, of all languages: see `CreditWords`."""

from __future__ import annotations

import re
from functools import lru_cache

from fonds.languages import section
from fonds.languages.rows import CreditWords
from fonds.marks.expressions import caseless, held_words, parted_at_bars

ROWS: tuple[tuple[str, CreditWords], ...] = section("CREDIT_WORDS")


def words(part: str) -> str:
    """The words of a part as alternatives of an expression; what languages share stands in it once."""
    return "|".join(dict.fromkeys(word for _, row in ROWS if row.part == part for word in parted_at_bars(row.words)))


def word_set(part: str) -> frozenset[str]:
    """The words of a part that are no expressions."""
    return frozenset(word for _, row in ROWS if row.part == part for word in row.words.split("|"))


_BEHIND = re.compile(rf"(?<![^\W_])(?:{words('behind')})(?![^\W_])", re.IGNORECASE)
# Without one of these no text ends so: looking for them takes a third of what the expression takes.
_BEHIND_WORDS = held_words(words("behind"))
_EDGES = " \t\n\xa0.,;/|([–—+*-"
# So far from its end a credit may go on in what names nobody: notes of agencies have up to 250 characters.
_LONGEST = 400


# The same lines are asked about several times.
@lru_cache(4096)
def without_notes(text: str) -> str:
    """The text without what agencies write behind a credit: "Ann Lee/Reuters ATTENTION EDITORS - THIS IMAGE …"."""
    tail = text[-_LONGEST:]
    small = caseless(tail)
    if not any([word in small for word in _BEHIND_WORDS]):  # noqa: C419  # a generator costs more than it saves
        return text
    found = _BEHIND.search(tail)
    return text[: len(text) - len(tail) + found.start()].rstrip(_EDGES) if found is not None else text
