"""What the last look changes in text copies, on lines of our own writing."""

from __future__ import annotations

import numpy as np

from fonds.cleaning.intro import INTRO, is_intro
from fonds.cleaning.models import SHIPPED
from fonds.cleaning.text.draft import TextJudgement
from fonds.cleaning.text.labels import label
from fonds.cleaning.text.model import TextPrediction
from fonds.cleaning.text.naming import name_furniture
from fonds.cleaning.text.sections import find_sections
from fonds.cleaning.text.segments import split_pieces
from fonds.cleaning.text.settle import settle
from fonds.cleaning.text.units import Unit, one_line, read_units
from fonds.cleaning.text.vocabulary import read_words
from fonds.model import Role

STANDFIRST = (
    "For two days nobody in the harbour office noticed that the tide gauge stood still. Then a child on her way to "
    "school looked down the well, found it dry, and told the first grown-up she met about it."
)
PARAGRAPHS = [
    "The tide gauge at Holm stopped on Sunday night, when the cable of its float gave way after thirty-one years.",
    "“The clock went on ticking,” said its keeper, Runa Falk, “so we all thought that the sea was very calm.”",
    "A new float is on its way from the mainland and should be in the well before the spring tides of next week.",
    "Until then the harbour office reads the old staff at the quay by eye, twice a day and three times in a storm.",
]


def units_of(lines: list[str]) -> list[Unit]:
    pieces = split_pieces("\n\n".join(lines))
    text = "\n".join(one_line(piece.text) for piece in pieces)
    return read_units(pieces, read_words(text, len(pieces)))


def labelled(lines: list[str], probability: int) -> list[Unit]:
    """The lines after a model that gives all of them the same probability and keeps them."""
    units = units_of(lines)
    size = len(units)
    prediction = TextPrediction(np.full(size, probability, np.int64), np.ones(size, np.bool_), 0, 500)
    begin, end = label(units, prediction, "model")
    name_furniture(units, TextJudgement(clean=False, begin=begin, end=end), SHIPPED.roles)
    settle(units)
    return units


def test_a_standfirst_of_several_sentences_opens_the_text() -> None:
    lines = ["The gauge that stopped", STANDFIRST, "By Signe Holt", "4 May 2024", *PARAGRAPHS]
    units = labelled(lines, 600)
    assert (units[1].role, units[1].rule) == (Role.BODY, INTRO)
    short = labelled([lines[0], "For two days nobody in the harbour office noticed it.", *lines[2:]], 600)
    assert short[1].role is Role.SUBTITLE


def test_two_sentences_make_an_introduction() -> None:
    assert is_intro(STANDFIRST)
    assert not is_intro(STANDFIRST.replace(". Then", ", until"))
    assert not is_intro("Nobody noticed it. Then a child looked.")


def test_a_paragraph_said_again_is_body_once() -> None:
    units = labelled(["The gauge that stopped", *PARAGRAPHS, STANDFIRST, STANDFIRST], 900)
    assert [unit.role for unit in units if unit.text == STANDFIRST] == [Role.BODY, Role.OTHER]


def test_lines_that_lead_on_are_no_body_though_the_model_keeps_them() -> None:
    lines = ["Les også: Silda er tilbake i sundet", "Read more: Herring are back", "À lire aussi : Le hareng est là"]
    units = labelled(["The gauge that stopped", *PARAGRAPHS[:2], *lines, *PARAGRAPHS[2:]], 900)
    assert [unit.role for unit in units if unit.text in lines] == [Role.RELATED] * 3


def test_labels_above_every_paragraph_do_not_keep_a_section_open() -> None:
    lines = [PARAGRAPHS[0], "Read more", "Herring are back"]
    for paragraph in (*PARAGRAPHS, *PARAGRAPHS):
        lines += ["Article text", paragraph]
    sections = find_sections(units_of(lines))
    assert sections[1] is Role.RELATED
    assert sections[-1] is None
