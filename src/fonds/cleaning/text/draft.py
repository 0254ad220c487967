"""A text copy on its way through the four steps: what each step hands to the next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from fonds.cleaning.result import KnownLines
from fonds.cleaning.text.exports.layout import Stretch
from fonds.cleaning.text.segments import TextPiece
from fonds.cleaning.text.units import Unit
from fonds.cleaning.text.vocabulary import PageWords


@dataclass(frozen=True, slots=True)
class SegmentedText:
    """A text copy in pieces.

    `apart` names the pieces that a program added to the page, each with what it is: the model does not see them.
    `known` is what extraction is to know of them. `whole` tells that all others are the document, as an export has
    nothing else.
    """

    text: str
    pieces: list[TextPiece]
    apart: Mapping[int, Stretch]
    known: KnownLines
    whole: bool = False


@dataclass(frozen=True, slots=True)
class TextDraft:
    """A text copy with what is seen of its lines. `units` are those of the page, `added` those set apart; `lines` is
    the page's text, a line a unit, `words` its words. Units hold the labels, which change with every step."""

    segmented: SegmentedText
    units: list[Unit]
    added: list[Unit]
    lines: str
    words: PageWords


@dataclass(frozen=True, slots=True)
class TextJudgement:
    """What judging gives beside the labels: whether the text was clean already and is kept whole, and else the stretch
    of units [begin, end) in which the document stands, empty where there is none."""

    clean: bool
    begin: int = 0
    end: int = 0
