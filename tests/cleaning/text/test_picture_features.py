"""Lines of pictures: credits, and captions that begin as the description above them does."""

from __future__ import annotations

from fonds.cleaning.text.picture_features import PICTURE_FEATURES, picture_features
from fonds.cleaning.text.segments import split_pieces
from fonds.cleaning.text.units import one_line, read_units
from fonds.cleaning.text.vocabulary import read_words


def _read(text: str) -> dict[str, list[float]]:
    pieces = split_pieces(text)
    words = read_words("\n".join(one_line(piece.text) for piece in pieces), len(pieces))
    units = read_units(pieces, words)
    rows = picture_features(units, words.counts.astype(float))
    return {name: row.tolist() for name, row in zip(PICTURE_FEATURES, rows, strict=True)}


def test_a_caption_begins_as_the_description_above_it() -> None:
    found = _read("The ferry left at six.\n\nA man mends a net.\n\nA man mends a net. © Ida Holm\n\nNobody woke.")
    assert found["said_longer"] == [0, 1, 0, 0]
    assert found["says_longer"] == [0, 0, 1, 0]
    assert found["credit"] == [0, 0, 1, 0]


def test_short_lines_and_lines_far_apart_are_no_pair() -> None:
    assert not any(_read("The ferry\n\nThe ferry left at six.")["said_longer"])
    far = "A man mends a net.\n\nOne day.\n\nTwo days.\n\nA man mends a net by the sea."
    assert not any(_read(far)["said_longer"])
