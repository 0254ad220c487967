"""How well an estimate of quality orders documents, and what its tiers hold."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
# Below the first a text is bad; below the second tier C is right.
BAD, WEAK = 0.6, 0.8


def spearman(left: Floats, right: Floats) -> float:
    """Spearman's rho: the correlation of ranks, equal values sharing theirs. 0 where one side has one value only."""
    one, two = _ranks(left), _ranks(right)
    if len(one) < 2 or not one.std() or not two.std():
        return 0.0
    return float(np.corrcoef(one, two)[0, 1])


def _ranks(values: Floats) -> Floats:
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    means: Floats = (np.cumsum(counts) - (counts - 1) / 2)[inverse]
    return means


def verdict_figures(truth: Floats, expected: Floats, tiers: Sequence[str]) -> dict[str, float]:
    """Shares of tiers A and C, what lies in them, the correlation. `truth` is the word F1 of each document."""
    named = np.array(tiers)
    good, look = truth[named == "A"], truth[named == "C"]
    bad = int((truth < BAD).sum())
    return {
        "documents": len(truth),
        "F1": float(truth.mean()),
        "expected": float(expected.mean()),
        "rho": spearman(expected, truth),
        "A": len(good) / len(truth),
        "A: p10": float(np.quantile(good, 0.1)) if len(good) else 0.0,
        "A <.6": float((good < BAD).mean()) if len(good) else 0.0,
        "C": len(look) / len(truth),
        "C of <.6": float((look < BAD).sum() / bad) if bad else 0.0,
        "C <.8": float((look < WEAK).mean()) if len(look) else 0.0,
    }
