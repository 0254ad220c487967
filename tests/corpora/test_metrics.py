"""What the benchmark counts, on made-up inputs."""

from __future__ import annotations

import pytest

from corpora.metrics import (
    Counts,
    bag_overlap,
    compare_f1,
    compare_means,
    gram_overlap,
    grams,
    set_counts,
    snippets_found,
    word_overlap,
    words,
)


def test_words_are_lower_cased_runs_of_word_characters() -> None:
    assert words("It’s 3 o'clock — ÜBER-late!") == ["it", "s", "3", "o", "clock", "über", "late"]


def test_word_overlap_counts_repeats() -> None:
    overlap = word_overlap("the heron the heron", "the heron stands")
    assert overlap.precision == pytest.approx(2 / 4)
    assert overlap.recall == pytest.approx(2 / 3)
    assert overlap.f1 == pytest.approx(4 / 7)


@pytest.mark.parametrize(
    ("found", "gold", "f1"), [("", "", 1.0), ("", "word", 0.0), ("word", "", 0.0), ("a b", "b a", 1.0)]
)
def test_word_overlap_at_the_edges(found: str, gold: str, f1: float) -> None:
    assert word_overlap(found, gold).f1 == f1


def test_grams_see_order() -> None:
    assert gram_overlap("one two three four five", "one two three four five").f1 == 1.0
    assert gram_overlap("five four three two one", "one two three four five").f1 == 0.0


def test_a_short_text_is_one_gram() -> None:
    assert grams(["a", "b"]) == [("a", "b")]
    assert grams([]) == []
    assert grams(list("abcde"), 4) == [("a", "b", "c", "d"), ("b", "c", "d", "e")]


def test_bags_may_hold_anything() -> None:
    assert bag_overlap([1, 1, 2], [1, 2, 2]).f1 == pytest.approx(2 / 3)


def test_snippets_ignore_white_space_only() -> None:
    text = "The tide\n turns at  six."
    assert snippets_found(text, ["tide turns", "turns at six.", "The Tide"]) == 2


def test_counts_add_up_to_a_micro_average() -> None:
    total = set_counts({"a", "b"}, {"a"}) + set_counts(set(), {"c"})
    assert total == Counts(hits=1, false=1, missed=1)
    assert total.overlap.f1 == pytest.approx(0.5)
    assert Counts().overlap.f1 == 1.0


def test_equal_tools_do_not_differ() -> None:
    interval = compare_means([0.5, 0.7, 0.9], [0.5, 0.7, 0.9], ["a", "b", "c"])
    assert (interval.difference, interval.low, interval.high) == (0.0, 0.0, 0.0)


def test_a_steady_gain_is_sure_and_repeats() -> None:
    theirs = [0.1 * (n % 7) for n in range(60)]
    ours = [value + 0.1 for value in theirs]
    domains = [f"site{n}" for n in range(60)]
    interval = compare_means(ours, theirs, domains)
    assert interval.difference == pytest.approx(0.1)
    assert interval.low == pytest.approx(0.1)
    assert compare_means(ours, theirs, domains) == interval


def test_one_domain_that_wins_is_not_sure() -> None:
    """Fifty pages of one site are one observation: drawn by page this would look certain."""
    ours, theirs = [0.9] * 50 + [0.5] * 3, [0.6] * 50 + [0.6] * 3
    domains = ["big"] * 50 + ["x", "y", "z"]
    interval = compare_means(ours, theirs, domains)
    assert interval.difference > 0
    assert interval.low < 0 < interval.high


def test_micro_f1_is_compared_by_counts_and_not_by_pages() -> None:
    ours = [Counts(hits=1), Counts(hits=9, missed=1)]
    theirs = [Counts(missed=1), Counts(hits=9, missed=1)]
    interval = compare_f1(ours, theirs, ["a", "b"])
    assert interval.difference == pytest.approx(20 / 21 - 18 / 20, abs=1e-3)
    assert interval.low <= interval.difference <= interval.high
