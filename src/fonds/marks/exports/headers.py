"""How clipping services, press reviews and databases head each document of an export.

A label stands at the beginning of its line before a colon (`Source: Lakeside Courier`) or, in some databases, as two
capital letters (`HD  The ferry goes quiet`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from fonds.languages import section
from fonds.languages.rows import CountedWord, ExportWord


class HeaderField(StrEnum):
    """What a header states of its document."""

    SOURCE = "source"
    DATE = "date"
    BYLINE = "byline"
    LENGTH = "length"
    HEADLINE = "headline"
    SECTION = "section"
    # Behind a document as often as before it: neither begins a header.
    LOADED = "loaded"
    ID = "id"
    ADDRESS = "address"


# Two-letter codes as databases print them, each followed by blanks.
CODES = {
    "HD": HeaderField.HEADLINE,
    "BY": HeaderField.BYLINE,
    "WC": HeaderField.LENGTH,
    "PD": HeaderField.DATE,
    "SN": HeaderField.SOURCE,
    "SE": HeaderField.SECTION,
    "AN": HeaderField.ID,
}


def _labels() -> dict[str, HeaderField]:
    rows: tuple[tuple[str, ExportWord], ...] = section("EXPORT_LABELS")
    return {label: HeaderField(row.fact) for _, row in rows for label in row.labels.split("|")}


def _counted(place: str) -> frozenset[str]:
    rows: tuple[tuple[str, CountedWord], ...] = section("COUNTED")
    return frozenset(word for _, row in rows if row.place == place for word in row.words.split("|"))


LABELS = _labels()
# What may be a label: one expression over the whole text, then a look-up. Hardly any line of a page opens so.
_LONGEST = max(map(len, LABELS))
_LINE = re.compile(
    rf"^[ \t]*+(?:[-•*#]{{0,3}}+[ \t]*+\**+(?P<label>[^\W\d_][^\n:：*]{{0,{_LONGEST}}}+)\**[:：]\**[ \t]*"
    r"|(?P<code>[A-Z]{2})(?:[ \t]+|\r?$))",
    re.MULTILINE,
)
_COLON = re.compile("[:：]")
_CAPITALS = re.compile(r"^[ \t]*[A-Z]{2}(?=[ \t\r\n]|\Z)", re.MULTILINE)
# Numbers among the documents of an export: "2 of 14 DOCUMENTS", "Document 3 of 14", "Dokument 3 von 14".
_COUNTED = re.compile(
    r"^[ \t]*(?:(?P<a>\d{1,4}) (?:of|von|de|di|van|av|af|z|из) (?P<m>\d{1,4}) (?P<many>[^\W\d_]{7,10})"
    r"|(?P<one>[^\W\d_]{2,9}) (?P<b>\d{1,4}) ?(?:of|von|de|di|van|av|af|z|из|/) ?(?P<n>\d{1,4}))[ \t]*\r?$",
    re.MULTILINE,
)
_MANY, _ONE = _counted("many"), _counted("one")
# Rules drawn between documents: dashes, equals signs, asterisks.
_RULE = re.compile(r"^[ \t]*(?:[-=_*~#+·•] ?){3,}[ \t]*\r?$")


@dataclass(frozen=True, slots=True)
class Labelled:
    """A line that states a fact: characters `start` to `end` of the text, the value from `value` on."""

    fact: HeaderField
    start: int
    value: int
    end: int


@dataclass(frozen=True, slots=True)
class Counted:
    """A line that says which of how many documents begins at `start`."""

    number: int
    total: int
    start: int
    end: int


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _may_be_labelled(text: str) -> list[int]:
    """Where lines begin that hold a colon or open with two capitals: few of a page's, and the others are not asked."""
    starts = {match.start() for match in _CAPITALS.finditer(text)}
    line = -1
    for colon in _COLON.finditer(text):
        if colon.start() > line:
            starts.add(text.rfind("\n", 0, colon.start()) + 1)
            line = _line_end(text, colon.start())
    return sorted(starts)


def find_labelled(text: str) -> list[Labelled]:
    """The lines of the text that a label opens, in order. Codes count in capitals only."""
    found = []
    for start in _may_be_labelled(text):
        match = _LINE.match(text, start)
        if match is None:
            continue
        label, code = match["label"], match["code"]
        fact = LABELS.get(label.rstrip(" \t").lower()) if label else CODES.get(code)
        if fact is not None:
            found.append(Labelled(fact, match.start(), match.end(), _line_end(text, match.start())))
    return found


@lru_cache(1)
def find_counted(text: str) -> tuple[Counted, ...]:
    """The lines that number the documents, in order. The last text's are remembered: it is asked about again."""
    return tuple(
        Counted(int(m["a"] or m["b"]), int(m["m"] or m["n"]), m.start(), _line_end(text, m.start()))
        for m in _COUNTED.finditer(text)
        if (m["many"] or "").lower() in _MANY or (m["one"] or "").lower() in _ONE
    )


def is_rule(line: str) -> bool:
    """Whether the line is a rule drawn between documents."""
    return _RULE.match(line) is not None
