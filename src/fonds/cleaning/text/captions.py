"""Captions, credits and bylines inside the document, found among short lines before any of them is given up."""

from __future__ import annotations

from fonds.cleaning.text.model import TextPrediction
from fonds.cleaning.text.units import Unit
from fonds.marks.bylines.lines import match_byline, opens_byline
from fonds.marks.credits.caption_ends import read_tail
from fonds.marks.credits.lines import match_credit
from fonds.marks.credits.trailing import find_trailing_credit
from fonds.model import Kind, Role

# The longest credit and caption lines that are looked at, in words. Captions of 138 news pages have at most 90.
_CREDIT_WORDS = 25
_CAPTION_WORDS = 90
# Shorter alternative texts begin sentences, too.
_ALT = 20
# Fewer words name a logo or a person, or number the picture.
_DESCRIPTION_WORDS = 3
# Above it the model is so sure that a line is text that no rule makes a caption of it.
_SURE = 900


def _credit(unit: Unit, above: Unit | None) -> bool:
    if unit.words > _CREDIT_WORDS or not unit.credit:
        return False
    mark = match_credit(unit.text)
    # "Source: …" right below the authors is the text's.
    if mark is None or (mark.rule == "source" and above is not None and above.role is Role.BYLINE):
        return False
    unit.decide(Role.CREDIT, f"inside.credit.{mark.rule}", 0.8)
    return True


def _repeats(above: Unit, unit: Unit) -> bool:
    """Whether the line says the one above again and adds a credit: a picture's alternative text, and its caption."""
    size = len(above.text)
    if size < _ALT or above.role not in (None, Role.BODY, Role.OTHER) or not unit.text.startswith(above.text):
        return False
    return unit.words <= _CAPTION_WORDS and read_tail(unit.text, size) is not None


def label_descriptions(units: list[Unit], start: int, end: int) -> None:
    """Pictures' descriptions that markup states: captions of the document if they say something."""
    for unit in units[start:end]:
        if unit.kind is Kind.CAPTION and unit.words >= _DESCRIPTION_WORDS:
            unit.decide(Role.CAPTION, "markup.picture", 0.7)


def label_pictures(units: list[Unit], prediction: TextPrediction, start: int, end: int) -> None:
    """Decide the captions, credits and bylines between `start` and `end`; lines that have a part already stay."""
    for i in range(start, end):
        unit = units[i]
        if unit.role not in (None, Role.BODY, Role.OTHER) or not unit.words or unit.mark is not None:
            continue
        above = units[i - 1] if i > start else None
        if above is not None and _repeats(above, unit):
            above.decide(Role.CAPTION, "inside.said-again", 0.7)
            unit.decide(Role.CAPTION, "inside.ends-in-credit", 0.7)
            continue
        if unit.words <= _CREDIT_WORDS and _credit(unit, above):
            if above is not None and above.role in (None, Role.OTHER) and 3 <= above.words <= _CAPTION_WORDS:
                above.decide(Role.CAPTION, "inside.above-credit", 0.7)
        elif unit.words <= _CAPTION_WORDS and int(prediction.probability[i]) < _SURE and unit.credit:
            if find_trailing_credit(unit.text) is not None:
                unit.decide(Role.CAPTION, "inside.ends-in-credit", 0.7)
        elif unit.role is None and unit.words <= 12 and opens_byline(unit.text):
            mark = match_byline(unit.text)
            if mark is not None and mark.people:
                unit.decide(Role.BYLINE, f"inside.byline.{mark.rule}", 0.7)
