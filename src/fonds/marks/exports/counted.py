"""Lines that part the documents of an export: numbers ("2 of 14 DOCUMENTS") and rules; days of the week in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from fonds.languages import section
from fonds.languages.rows import CountedWord, OutOf
from fonds.marks.exports.headers import line_end

_OUT_OF: tuple[tuple[str, OutOf], ...] = section("OUT_OF")
OUT_OF = "|".join(dict.fromkeys(word for _, row in _OUT_OF for word in row.words.split("|")))
# Numbers among the documents of an export: "2 of 14 DOCUMENTS", "Document 3 of 14", "Dokument 3 von 14".
_COUNTED = re.compile(
    rf"^[ \t]*(?:(?P<a>\d{{1,4}}) (?:{OUT_OF}) (?P<m>\d{{1,4}}) (?P<many>[^\W\d_]{{7,10}})"
    rf"|(?P<one>[^\W\d_]{{2,9}}) (?P<b>\d{{1,4}}) ?(?:{OUT_OF}|/) ?(?P<n>\d{{1,4}}))[ \t]*\r?$",
    re.MULTILINE,
)
# Each such line holds two numbers so; few texts do, and an expression that begins with a digit is found quickly.
_NUMBERS = re.compile(rf"\d ?(?:{OUT_OF}|/) ?\d")
# Rules drawn between documents: dashes, equals signs, asterisks.
_RULE = re.compile(r"^[ \t]*(?:[-=_*~#+·•] ?){3,}[ \t]*\r?$")


def _counted(place: str) -> frozenset[str]:
    rows: tuple[tuple[str, CountedWord], ...] = section("COUNTED")
    return frozenset(word for _, row in rows if row.place == place for word in row.words.split("|"))


_MANY, _ONE = _counted("many"), _counted("one")


@dataclass(frozen=True, slots=True)
class Counted:
    """A line that says which of how many documents begins at `start`."""

    number: int
    total: int
    start: int
    end: int


@lru_cache(1)
def find_counted(text: str) -> tuple[Counted, ...]:
    """The lines that number the documents, in order. The last text's are remembered: it is asked about again."""
    return tuple(
        Counted(int(m["a"] or m["b"]), int(m["m"] or m["n"]), m.start(), line_end(text, m.start()))
        for start in sorted({text.rfind("\n", 0, found.start()) + 1 for found in _NUMBERS.finditer(text)})
        if (m := _COUNTED.match(text, start)) is not None
        if (m["many"] or "").lower() in _MANY or (m["one"] or "").lower() in _ONE
    )


def is_rule(line: str) -> bool:
    """Whether the line is a rule drawn between documents."""
    return _RULE.match(line) is not None
