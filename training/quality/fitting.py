"""Fits the estimate: forests over what is seen of documents, and the table that corrects them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from fonds.cleaning.trees import Forest
from fonds.quality.estimate import QualityModel, calibrated
from fonds.quality.features import NAMES
from training import model_file
from training.html.bagging import mean
from training.quality.samples import FOLDS, Sample, fold_of
from training.text.fit import fit, packed

# Chosen out of fold among depths of 4 to 6 and one to three forests, which differ by .003 in Spearman's rho.
SETTINGS: dict[str, Any] = {
    "iterations": 200, "depth": 5, "learning_rate": 0.05, "l2_leaf_reg": 8.0, "border_count": 64, "rsm": 0.3,
}  # fmt: skip
# So many forests vote.
BAG = 3
# Documents between two knots of the correction, about: fewer, and it learns them by heart.
KNOTS = 24
Ints = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Fitted:
    """The model of all samples, and the F1 expected of each sample, 0 to 1, by models without its site."""

    model: QualityModel
    expected: npt.NDArray[np.float64]


def fit_all(samples: Sequence[Sample], threads: int) -> Fitted:
    """Fit on all samples, and out of fold: both the forests and the correction know nothing of a sample's site."""
    rows = np.array([sample.row for sample in samples], np.float32)
    truth = np.array([sample.truth for sample in samples], np.float32)
    folds = np.array([fold_of(sample.domain) for sample in samples])
    odds = np.zeros(len(samples), np.int64)
    for fold in range(FOLDS):
        odds[folds == fold] = _forest(rows[folds != fold], truth[folds != fold], threads).log_odds(rows[folds == fold])
    expected = np.zeros(len(samples))
    for fold in range(FOLDS):
        knots = knots_of(odds[folds != fold], truth[folds != fold])
        expected[folds == fold] = [calibrated(int(each), knots) / 1000 for each in odds[folds == fold]]
    forest = _forest(rows, truth, threads)
    return Fitted(QualityModel("quality", forest, knots_of(odds, truth)), expected)


def _forest(rows: npt.NDArray[np.float32], truth: npt.NDArray[np.float32], threads: int) -> Forest:
    alike = np.ones(len(truth), np.float32)
    return mean(
        [fit(rows, truth, alike, NAMES, threads=threads, **SETTINGS, random_seed=seed + 1) for seed in range(BAG)]
    )


def knots_of(odds: Ints, truth: npt.NDArray[np.float32]) -> tuple[tuple[int, int], ...]:
    """Isotonic regression in a table: means of equally many documents, joined where they would fall."""
    order = np.argsort(odds, kind="stable")
    pools: list[list[float]] = []  # sum of log-odds, sum of truth, documents
    for part in np.array_split(order, KNOTS):
        if len(part):
            pools.append([float(odds[part].sum()), float(truth[part].sum()), float(len(part))])
        while len(pools) > 1 and pools[-2][1] / pools[-2][2] >= pools[-1][1] / pools[-1][2]:
            last = pools.pop()
            pools[-1] = [a + b for a, b in zip(pools[-1], last, strict=True)]
    return tuple((round(at / count), round(1000 * value / count)) for at, value, count in pools)


def save(place: Path, model: QualityModel, facts: dict[str, Any]) -> str:
    """Write the model file; gives a line that says what it holds."""
    arrays = {**packed(model.forest, ""), "knots": np.array(model.knots, np.int64)}
    version = f"quality-{model_file.digest_of(arrays)}"
    return model_file.write(place, arrays, {**facts, "version": version, "features": list(NAMES)})
