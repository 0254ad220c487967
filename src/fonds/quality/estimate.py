"""The quality that a text is expected to have: its word F1 against what a person would take from the capture.

Boosted trees over what is seen of the document (`features`), and a table that corrects their answer to what came true
on sites that they had not seen. Both are whole numbers: every machine expects the same. Made by
`python -m training.quality`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from itertools import pairwise
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from fonds.cleaning.trees import Forest, load_arrays, read_forest
from fonds.errors import StageFailed
from fonds.model import Check
from fonds.quality.facts import Facts
from fonds.quality.features import NAMES, features_of

FILE: Final = "model.npz"


@dataclass(frozen=True, slots=True)
class QualityModel:
    """`forest` gives log-odds in units of 1/SCALE; `knots` are pairs of such and of the F1 in thousandths that came
    true there, rising."""

    version: str
    forest: Forest
    knots: tuple[tuple[int, int], ...]

    def expected(self, rows: npt.NDArray[np.float32]) -> list[int]:
        """The expected word F1 of each row, in thousandths."""
        return [calibrated(int(odds), self.knots) for odds in self.forest.log_odds(rows)]


def calibrated(odds: int, knots: Sequence[tuple[int, int]]) -> int:
    """What came true at these log-odds, between two knots in proportion.

    >>> calibrated(15, [(0, 400), (10, 600), (20, 700)])
    650
    """
    if odds <= knots[0][0]:
        return knots[0][1]
    for (low, below), (high, above) in pairwise(knots):
        if odds <= high:
            return below + (above - below) * (odds - low) // (high - low)
    return knots[-1][1]


@lru_cache(maxsize=1)
def load_model() -> QualityModel:
    """The model that ships with the package. Raises StageFailed when its file is damaged or of other features."""
    return unpack(*load_arrays(resources.files("fonds.quality") / FILE))


def unpack(arrays: Mapping[str, npt.NDArray[Any]], facts: Mapping[str, Any]) -> QualityModel:
    """The model in a file's arrays and facts. Raises StageFailed as `load_model` does."""
    if tuple(facts["features"]) != NAMES:
        raise StageFailed("quality", f"the model {facts['version']} was made for other features")
    knots = tuple((int(odds), int(value)) for odds, value in arrays["knots"].tolist())
    return QualityModel(facts["version"], read_forest(arrays, "", NAMES), knots)


def expected_quality(facts: Facts, checks: Sequence[Check], signals: Mapping[str, float]) -> float | None:
    """The expected word F1, 0 to 1 in thousandths; None where there is no text to judge."""
    if not any(map(str.isalnum, facts.body_text)):
        return None
    row = np.array([features_of(facts, checks, signals)], np.float32)
    return load_model().expected(row)[0] / 1000
