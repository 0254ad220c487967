"""Lines of an export with what each is by itself: a label, a day, an owner's notice, a program's mark, or words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from fonds.cleaning.text.exports.citations import DOMAIN, LENGTH, cite, day_in, read_meta
from fonds.cleaning.text.exports.layout import Stretch
from fonds.cleaning.text.markup import MASK
from fonds.cleaning.words import count_words
from fonds.marks.bylines.lines import match_byline
from fonds.marks.exports.counted import find_counted, is_rule
from fonds.marks.exports.headers import HeaderField, Labelled, find_labelled, is_document_id, stands_alone
from fonds.marks.words import words_of

# A line of so many words that ends as a sentence does is text; a longer one is without that.
_PROSE_WORDS, _LONG_WORDS = 10, 34
_SENTENCE = re.compile(r"[.!?…。！？][\"'”’»)\]」]*\s*$")
_RIGHTS = re.compile(rf"\W{{0,3}}(?:©|\(c\)|(?:{words_of('copyright')})\b)", re.IGNORECASE)
_CLOCK = re.compile(r"\s*\d{1,2}[:.h]\d{2}(?:\s?(?:[AP]M|Uhr|GMT|UTC|[A-Z]{2,4}))?\s*$", re.IGNORECASE)
# A day's line says hardly more.
_BESIDE_DAY = 24


class Sort(StrEnum):
    """What a line is."""

    LABEL = "label"
    DAY = "day"
    CLOCK = "clock"
    LENGTH = "length"
    RIGHTS = "rights"
    ADDRESS = "address"
    DOMAIN = "domain"
    META = "meta"
    BYLINE = "byline"
    BODY = "body"
    ANNEX = "annex"
    END = "end"
    ID = "id"
    COUNTED = "counted"
    RULE = "rule"
    WORDS = "words"
    PROSE = "prose"


@dataclass(frozen=True, slots=True)
class Line:
    """Characters `start` to `end` of the text, the line break included. `gap` tells that a blank line stands before."""

    start: int
    end: int
    said: str
    gap: bool
    label: Labelled | None = None


def read_shown(text: str) -> list[Line]:
    """The lines of the text that say something, masked ones left out."""
    labels = {label.start: label for label in find_labelled(text)}
    found: list[Line] = []
    at, gap = 0, True
    for raw in text.split("\n"):
        end = min(at + len(raw) + 1, len(text))
        said = raw.replace(MASK, "").strip() if MASK in raw else raw.strip()
        if said:
            found.append(Line(at, end, said, gap, labels.get(at)))
        gap = not said
        at = end
    return found


def sort_of(text: str, line: Line) -> Sort:
    """What the line is by itself."""
    if line.label is not None:
        return Sort.LABEL
    said = line.said
    alone = stands_alone(said) if len(said) <= 40 else None
    if alone is not None:
        return {HeaderField.BODY: Sort.BODY, HeaderField.ANNEX: Sort.ANNEX, HeaderField.END: Sort.END}[alone]
    if is_rule(said):
        return Sort.RULE
    if is_document_id(said):
        return Sort.ID
    if find_counted(said):
        return Sort.COUNTED
    if len(said) <= 200:
        short = _of_short(text, line)
        if short is not None:
            return short
    elif _RIGHTS.match(said):
        return Sort.RIGHTS
    words = count_words(said)
    prose = words >= _LONG_WORDS or (words >= _PROSE_WORDS and _SENTENCE.search(said) is not None)
    return Sort.PROSE if prose else Sort.WORDS


def _of_short(text: str, line: Line) -> Sort | None:
    said = line.said
    if _RIGHTS.match(said):
        return Sort.RIGHTS
    if DOMAIN.match(said):
        return Sort.ADDRESS if "://" in said else Sort.DOMAIN
    if LENGTH.match(said):
        return Sort.LENGTH
    if _CLOCK.match(said):
        return Sort.CLOCK
    day = day_in(said)
    if day is not None and (len(said) - (day.end - day.start) <= _BESIDE_DAY or 2 * (day.end - day.start) >= len(said)):
        return Sort.DAY
    if day is not None and len(cite(text, line.start, line.end)) > 1:
        return Sort.DAY
    if len(read_meta(text, line.start, line.end)) > 1:
        return Sort.META
    return Sort.BYLINE if match_byline(said) is not None else None


def whole_line(line: Line, fact: HeaderField | None = None, rule: str = "") -> Stretch:
    """The line as a stretch that states a fact, or that a rule set apart."""
    return Stretch(line.start, line.end, fact, (line.start, line.end) if fact is not None else None, rule)
