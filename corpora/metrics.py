"""What is counted: words, 4-grams, snippets, sets, and how sure a difference is. Pure functions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import numpy.typing as npt

T = TypeVar("T", bound=Hashable)
Floats = npt.NDArray[np.float64]

_WORD = re.compile(r"\w+")
RESAMPLES = 2_000
SEED = 20_251_122


@dataclass(frozen=True, slots=True)
class Overlap:
    """Precision, recall and F1 of a prediction, each 0 to 1."""

    precision: float
    recall: float
    f1: float


@dataclass(frozen=True, slots=True)
class Counts:
    """True positives, false positives and false negatives, to be added up over pages (micro average)."""

    hits: int = 0
    false: int = 0
    missed: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.hits + other.hits, self.false + other.false, self.missed + other.missed)

    @property
    def overlap(self) -> Overlap:
        return _overlap(self.hits, self.hits + self.false, self.hits + self.missed)


@dataclass(frozen=True, slots=True)
class Interval:
    """A difference and its 95 % bootstrap interval."""

    difference: float
    low: float
    high: float


def words(text: str) -> list[str]:
    """Lower-cased runs of word characters, as WCXB counts them."""
    return _WORD.findall(text.lower())


def _overlap(common: int, predicted: int, gold: int) -> Overlap:
    if not predicted and not gold:
        return Overlap(1.0, 1.0, 1.0)
    precision = common / predicted if predicted else 0.0
    recall = common / gold if gold else 0.0
    f1 = 2 * precision * recall / (precision + recall) if common else 0.0
    return Overlap(precision, recall, f1)


def bag_overlap(predicted: Iterable[T], gold: Iterable[T]) -> Overlap:
    """Overlap of two bags; two empty bags agree perfectly."""
    left, right = Counter(predicted), Counter(gold)
    return _overlap((left & right).total(), left.total(), right.total())


def grams(tokens: Sequence[str], size: int = 4) -> list[tuple[str, ...]]:
    """Runs of `size` tokens; a shorter text is one run, so that it can still be compared."""
    if len(tokens) < size:
        return [tuple(tokens)] if tokens else []
    return list(zip(*(tokens[shift:] for shift in range(size)), strict=False))


def word_overlap(predicted: str, gold: str) -> Overlap:
    return bag_overlap(words(predicted), words(gold))


def gram_overlap(predicted: str, gold: str) -> Overlap:
    """Overlap of 4-grams: unlike words, they tell order and so text put together from the wrong places."""
    return bag_overlap(grams(words(predicted)), grams(words(gold)))


def snippets_found(text: str, snippets: Iterable[str]) -> int:
    """How many of the snippets stand in the text, white space aside."""
    squeezed = " ".join(text.split())
    return sum(" ".join(snippet.split()) in squeezed for snippet in snippets)


def set_counts(predicted: Iterable[T], gold: Iterable[T]) -> Counts:
    left, right = set(predicted), set(gold)
    return Counts(len(left & right), len(left - right), len(right - left))


def _resampled(per_group: Floats) -> Floats:
    """Sums over groups drawn with replacement: an array of RESAMPLES × columns."""
    rng = np.random.default_rng(SEED)
    draws = rng.integers(0, len(per_group), size=(RESAMPLES, len(per_group)))
    return np.stack([per_group[draw].sum(axis=0) for draw in draws])


def _by_group(rows: Floats, groups: Sequence[str]) -> Floats:
    names = {name: index for index, name in enumerate(sorted(set(groups)))}
    summed = np.zeros((len(names), rows.shape[1]))
    np.add.at(summed, [names[group] for group in groups], rows)
    return summed


def _means(sums: Floats) -> Floats:
    return np.asarray(sums[..., 0] / np.maximum(sums[..., 1], 1.0))


def _f1s(sums: Floats) -> Floats:
    hits, false, missed = sums[..., 0], sums[..., 1], sums[..., 2]
    return np.asarray(2 * hits / np.maximum(2 * hits + false + missed, 1.0))


def _interval(differences: Floats, observed: float) -> Interval:
    low, high = np.quantile(differences, [0.025, 0.975])
    return Interval(round(observed, 4), round(float(low), 4), round(float(high), 4))


def compare_means(ours: Sequence[float], theirs: Sequence[float], groups: Sequence[str]) -> Interval:
    """Difference of two means over the same pages.

    Whole groups (domains) are drawn, not pages: pages of one site stand and fall together.
    """
    ones = np.ones(len(ours))
    rows = np.stack([np.asarray(ours, float), np.asarray(theirs, float), ones], axis=1)
    grouped = _by_group(rows, groups)
    sums = _resampled(grouped)
    drawn = _means(sums[:, [0, 2]]) - _means(sums[:, [1, 2]])
    return _interval(drawn, float(np.mean(ours) - np.mean(theirs)))


def compare_f1(ours: Sequence[Counts], theirs: Sequence[Counts], groups: Sequence[str]) -> Interval:
    """Difference of two micro F1 over the same pages, groups drawn as in `compare_means`."""
    rows = np.array([[a.hits, a.false, a.missed, b.hits, b.false, b.missed] for a, b in zip(ours, theirs, strict=True)])
    grouped = _by_group(rows.astype(np.float64), groups)
    sums = _resampled(grouped)
    total = grouped.sum(axis=0)
    observed = float(_f1s(total[:3]) - _f1s(total[3:]))
    return _interval(_f1s(sums[:, :3]) - _f1s(sums[:, 3:]), observed)
