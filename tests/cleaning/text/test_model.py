"""The model of lines: the choice of lines, the calibration, and that nothing depends on how the page is handed over."""

from __future__ import annotations

import numpy as np
import pytest

from fonds.cleaning.text import features
from fonds.cleaning.text.model import TextPrediction, load_model, predict
from fonds.cleaning.text.segments import split_pieces
from fonds.cleaning.text.selection import calibrated, extend, fill_gaps, lenient
from fonds.cleaning.text.units import one_line, read_units
from fonds.cleaning.text.vocabulary import read_words
from fonds.cleaning.threshold import best_threshold, expected_f1

_PAGE = "Home\nNews\nThe ferry goes quiet\nThe ferry left at six in the morning, and nobody in the village woke.\n" * 3


def _read(text: str) -> TextPrediction:
    pieces = split_pieces(text)
    lines = "\n".join(one_line(piece.text) for piece in pieces)
    words = read_words(lines, len(pieces))
    return predict(lines, read_units(pieces, words), words, load_model())


def test_the_threshold_keeps_what_promises_the_greatest_f1() -> None:
    probability, words = np.array([900, 800, 100, 50]), np.array([50, 50, 50, 50])
    assert best_threshold(probability, words) == 800
    kept, whole = expected_f1(probability, words, 800)
    assert kept == pytest.approx(2 * 85 / (100 + 92.5))
    assert whole == pytest.approx(2 * 92.5 / (200 + 92.5))


def test_equal_chances_stand_or_fall_together() -> None:
    assert best_threshold(np.array([700, 700, 700]), np.array([1, 100, 3])) == 700


def test_nothing_is_kept_where_nothing_is_likely() -> None:
    assert best_threshold(np.array([0, 0]), np.array([5, 5])) == 1001
    assert best_threshold(np.array([], np.int64), np.array([], np.int64)) == 1001


def test_calibration_rises_and_stays_in_bounds() -> None:
    table = calibrated(np.arange(1001))
    assert (np.diff(table) >= 0).all()
    assert (table[0], table[1000]) == (0, 985)


def test_low_cuts_are_lowered_and_clear_ones_are_not() -> None:
    assert [lenient(cut) for cut in (0, 2, 100, 400, 450, 500, 900, 1001)] == [0, 2, 75, 300, 400, 500, 900, 1001]
    assert sorted(map(lenient, range(1002))) == [*map(lenient, range(1002))]


def test_a_heading_between_kept_lines_is_kept_unless_it_is_marked() -> None:
    kept, probability = np.array([True, False, True]), np.array([800, 60, 800])
    assert fill_gaps(kept, probability, np.zeros(3, np.bool_)).tolist() == [True, True, True]
    assert fill_gaps(kept, probability, np.array([False, True, False])).tolist() == [True, False, True]


def test_a_paragraph_beside_a_kept_one_is_kept_when_half_as_likely() -> None:
    kept, free = np.array([False, True, False, False]), np.ones(4, np.bool_)
    assert extend(kept, np.array([100, 400, 210, 160]), free).tolist() == [False, True, True, True]


def test_features_are_finite_for_odd_lines() -> None:
    for text in ("x", "\n", "\ud800", "a\x00b\n" * 3, "日本語。\n• ", "```\ncode\n\nmore\n```\n", "1\n" * 500):
        pieces = split_pieces(text)
        lines = "\n".join(one_line(piece.text) for piece in pieces)
        words = read_words(lines, len(pieces))
        view = features.read_page(
            lines, read_units(pieces, words), words, load_model().vocabulary, load_model().embeddings
        )
        assert view.rows.shape == (len(pieces), len(features.NAMES))
        assert np.isfinite(view.rows).all()


def test_the_same_page_is_read_the_same_twice() -> None:
    first, second = _read(_PAGE), _read(_PAGE)
    assert first.probability.tolist() == second.probability.tolist()
    assert (first.clean, first.gain) == (second.clean, second.gain)


def test_the_model_holds_single_words_only() -> None:
    words = load_model().vocabulary.words
    assert words == tuple(sorted(words))
    assert not [word for word in words if len(word.split()) != 1 or len(word) > 24]
