"""Words of all languages that are looked for in one place each: see `Words` in `fonds.languages.rows`."""

from __future__ import annotations

from fonds.languages import section
from fonds.languages.rows import Words
from fonds.marks.expressions import parted_at_bars

ROWS: tuple[tuple[str, Words], ...] = section("WORDS")


def words_of(place: str) -> str:
    """The words of a place as alternatives of an expression; what languages share stands in it once."""
    return "|".join(dict.fromkeys(word for _, row in ROWS if row.place == place for word in parted_at_bars(row.words)))


def word_set(place: str) -> frozenset[str]:
    """The words of a place that are no expressions."""
    return frozenset(word for _, row in ROWS if row.place == place for word in row.words.split("|"))
