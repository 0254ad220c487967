"""Words of text copies: how lines are split into them, and what they say."""

from __future__ import annotations

import re

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from fonds.cleaning.text.vocabulary import COLUMNS, FITTED, Vocabulary, line_scores, read_words, tokens_of

# What `tokens_of` does, said slowly.
_TOKEN = re.compile("[\u0e00-\u0e7f\u3041-\u30ff\u3400-\u9fff]|[^\\W\u0e00-\u0e7f\u3041-\u30ff\u3400-\u9fff]+")
_LINES = st.lists(st.text(st.characters(exclude_characters="\n\r", exclude_categories=["Cs"]), max_size=12), min_size=1)


@given(st.text())
def test_words_are_runs_of_letters_and_digits_and_single_letters_of_unspaced_scripts(text: str) -> None:
    assert tokens_of(text) == _TOKEN.findall(text.lower())


def test_words_beyond_the_basic_plane_are_words_and_pictures_are_none() -> None:
    assert tokens_of("𝐀 b 😀 c_1") == ["𝐀", "b", "c_1"]


@given(_LINES)
def test_each_line_has_its_own_words(lines: list[str]) -> None:
    words = read_words("\n".join(lines), len(lines))
    assert words.counts.tolist() == [len(_TOKEN.findall(line.lower())) for line in lines]
    names = list(words.seen)
    said = [[names[i] for i in words.local[words.line == k]] for k in range(len(lines))]
    assert said == [_TOKEN.findall(line.lower()) for line in lines]


def _vocabulary() -> Vocabulary:
    weights = np.zeros((3, COLUMNS), np.int16)
    # In a short line, in a long one, as first word, as last word.
    weights[1, FITTED] = (1000, 100, 20, 3)
    weights[2, FITTED] = (-500, 0, 0, 0)
    return Vocabulary(("ferry", "menu"), weights)


def _scores(*lines: str) -> list[float]:
    words = read_words("\n".join(lines), len(lines))
    ids = words.looked_up(_vocabulary())[words.local]
    scores: list[float] = line_scores(words, ids, _vocabulary(), len(lines)).tolist()
    return scores


def test_a_line_scores_by_its_words_and_by_its_first_and_last() -> None:
    assert _scores("Ferry") == [1023.0]
    assert _scores("the menu", "", "Ferry ahead now so") == [round(-500 / 2**0.5, 1), 0.0, 520.0]


def test_words_speak_differently_in_long_lines() -> None:
    assert _scores("the ferry left at nine in the morning") == [round(100 / 8**0.5, 1)]
