"""The head of a document: title, subtitle, bylines, dateline, picture, and the furniture between them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from fonds.cleaning.text.units import Unit, has_letters
from fonds.languages import scripts
from fonds.marks.bylines.bios import bio_lines
from fonds.marks.bylines.lines import match_byline
from fonds.marks.credits.lines import match_credit
from fonds.marks.credits.trailing import find_trailing_credit
from fonds.marks.datelines import is_dateline
from fonds.marks.dates.lines import find_dates
from fonds.marks.persons.names import is_person_like
from fonds.marks.words import words_of
from fonds.model import Kind, Role

# How far above the first paragraph a title may stand, in blocks. Long author boxes and share rows stand between.
_LOOK_BACK = 45
# How far below the title the head may reach.
_HEAD_LENGTH = 40
# An unknown short line inside the head is tolerated when something known follows within so many blocks.
_REACH = 3
# Titles in words. Chosen, not tuned.
_TITLE_WORDS = (2, 30)
_SUBTITLE_WORDS = (4, 70)
# Chosen on a few page copies, not tuned: lower scores are menu entries more often than titles.
_LEAST_SCORE = 1.2
_WORDS = re.compile(r"[^\W_]{3,}")
_UNSPACED = re.compile(f"[{scripts.EAST}]")
_BIO = bio_lines()


def _terms(text: str) -> set[str]:
    """Words of three letters and more; pairs of letters where a script has no spaces."""
    terms = set(_WORDS.findall(text.casefold()))
    if _UNSPACED.search(text):
        terms |= {text[i : i + 2] for i in range(len(text) - 1) if _UNSPACED.match(text[i])}
    return terms


def looks_like_title(unit: Unit) -> bool:
    """Whether a line has a title's length and shape."""
    low, high = _TITLE_WORDS
    text = unit.text
    if unit.mark is not None or not low <= unit.words <= high or len(text) > 250 or not has_letters(text):
        return False
    if unit.kind in (Kind.CODE, Kind.TABLE_ROW, Kind.QUOTE):
        return False
    return text[-1] not in ".,;。" or text.endswith(("...", "U.S."))


def find_title(units: list[Unit], first: int, end: int) -> int | None:
    """The unit that is the title, above or just below `first`, where the document begins; None if there is none.

    Judged by shape, place, repetition and by how many of its words the document uses.
    """
    body = Counter[str]()
    for unit in units[first : min(end, first + 60)]:
        body.update(_terms(unit.text[:600]))
    best: tuple[float, int] | None = None
    for i in range(max(0, first - _LOOK_BACK), min(end, first + 4)):
        unit = units[i]
        if not looks_like_title(unit):
            continue
        terms = _terms(unit.text)
        shared = sum(1 for t in terms if body[t] > (i >= first)) / (len(terms) or 1)
        score = 2.0 * shared + min(unit.words, 10) * 0.12
        score += 0.5 * unit.gap + (1.0 if unit.kind is Kind.HEADING and unit.level == 1 else 0.0)
        score += 0.5 * (unit.times > 1 and unit.words >= 4) - 0.6 * unit.bullet
        score -= 0.025 * abs(first - i) + (0.8 if i > first else 0.0) + (0.4 if unit.prose else 0.0)
        # Last, because it costs most: a line that is a byline, a credit or a date is no title.
        if score >= _LEAST_SCORE and (best is None or score > best[0]) and not _is_field(unit):
            best = (score, i)
    return None if best is None else best[1]


def _is_field(unit: Unit) -> bool:
    text = unit.text
    return bool(match_byline(text) or match_credit(text) or (unit.words < 8 and find_dates(text)))


@dataclass(slots=True)
class _Head:
    """Names seen so far, to know their repetitions."""

    names: set[str]
    byline_at: int = -1


def _anchor(unit: Unit, head: _Head, at: int) -> tuple[Role, str, float] | None:
    """What a line of the head is by itself: a byline, a date, a credit, known furniture."""
    text = unit.text
    if unit.folded.strip(" :") in head.names:
        return Role.BYLINE, "head.name-again", 0.9
    if len(text) <= 200:
        byline = match_byline(text)
        if byline is not None and not unit.prose:
            head.names |= {person.name.casefold() for person in byline.people}
            head.byline_at = at
            return Role.BYLINE, f"head.byline.{byline.rule}", 0.9
        if head.byline_at >= 0 and at - head.byline_at <= 2 and unit.words <= 5 and is_person_like(text):
            head.names.add(text.casefold())
            head.byline_at = at
            return Role.BYLINE, "head.name-below-opener", 0.9
        credit = match_credit(text)
        # "Source: …" right below the authors is the text's.
        of_text = credit is not None and credit.rule == "source" and 0 <= head.byline_at == at - 1
        if credit is not None and unit.words <= 25 and not of_text:
            return Role.CREDIT, f"head.credit.{credit.rule}", 0.85
    if unit.mark is not None and (unit.mark.whole or unit.words <= 40):
        return unit.mark.role, unit.mark.rule, unit.mark.strength
    if unit.words <= 16 and len(text) <= 120:
        dates = find_dates(text)
        strict = unit.kind in (Kind.LIST_ITEM, Kind.HEADING)
        if unit.kind is not Kind.TABLE_ROW and is_dateline(text, dates, strict=strict):
            return Role.DATELINE, f"head.date.{dates[0].rule}", 0.9
        if unit.words <= 8 and _READING_TIME.search(text):
            return Role.DATELINE, "head.reading-time", 0.7
    return None


_READING_TIME = re.compile(rf"\b\d{{1,3}} (?:{words_of('minutes')}|min\.)\b|\d\s?(?:{words_of('minutes-east')})")


def _between(units: list[Unit], i: int, title: int, head: _Head, anchors: dict[int, tuple[Role, str, float]]) -> bool:
    """Decide a line of the head that is nothing by itself, from its neighbours. False where the document begins."""
    unit = units[i]
    following = [j for j in range(i + 1, min(len(units), i + 1 + _REACH)) if j in anchors]
    below = anchors.get(i + 1)
    if below is not None and below[0] is Role.CREDIT:
        unit.decide(Role.CAPTION, "head.above-credit", 0.8)
    elif find_trailing_credit(unit.text) is not None and unit.words <= 90 and following:
        unit.decide(Role.CAPTION, "head.ends-in-credit", 0.75)
    elif not following or (unit.kind is Kind.HEADING and i > title + 1):
        return False
    elif head.byline_at >= 0 and unit.prose and (_BIO.match(unit.text) or unit.text.endswith(("...", "…"))):
        unit.decide(Role.AUTHOR_BIO, "head.bio-below-byline", 0.75)
    elif i <= title + 2 and _SUBTITLE_WORDS[0] <= unit.words <= _SUBTITLE_WORDS[1] and head.byline_at < 0:
        unit.decide(Role.SUBTITLE, "head.below-title", 0.8)
    elif unit.prose:
        return False
    elif unit.folded == units[title].folded:
        unit.decide(Role.TITLE, "head.title-again", 0.7)
    else:
        unit.decide(Role.OTHER, "head.unknown", 0.5)
    return True


def label_head(units: list[Unit], title: int, end: int) -> int:
    """Decide the roles from the title down to the first line of the document's body; gives that line's index."""
    units[title].decide(Role.TITLE, "title.place-and-words", 0.85)
    head = _Head(set())
    anchors: dict[int, tuple[Role, str, float]] = {}
    stop = min(end, title + 1 + _HEAD_LENGTH)
    prose_run = 0
    for i in range(title + 1, stop):
        found = _anchor(units[i], head, i)
        if found is not None:
            anchors[i] = found
            prose_run = 0
        elif units[i].prose:
            prose_run += 1
            if prose_run > 2:
                break
    head.byline_at = -1
    for i in range(title + 1, stop):
        found = anchors.get(i)
        if found is not None:
            units[i].decide(*found)
            if found[0] is Role.BYLINE and head.byline_at < 0:
                head.byline_at = i
        elif not has_letters(units[i].text):
            units[i].decide(Role.OTHER, "separator", 0.6)
        elif not _between(units, i, title, head, anchors):
            return i
    return stop
