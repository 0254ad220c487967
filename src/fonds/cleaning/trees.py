"""Boosted oblivious trees, evaluated with integers so that every machine gets the same bits.

All tests of one level of such a tree are the same, so a tree of depth d is d features, d thresholds and 2**d leaves,
and a whole forest is evaluated by a few array operations: 300 rows by 200 trees of depth 6 take 1.2 ms on one core.
Leaves are integers (units of 1/SCALE in log-odds); their sum is exact in any order, and probabilities come from a table
by comparison. No exp, log or matrix product takes part, which change bits between processors.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib.resources.abc import Traversable
from typing import Any

import numpy as np
import numpy.typing as npt

from fonds.errors import StageFailed

SCALE = 1 << 16
# Rows taken at a time: bounds the memory of a page of a million lines to some 30 MB.
_ROWS = 4096
_BYTE = 8


@dataclass(frozen=True)
class Forest:
    """`features` and `thresholds` have the shape (trees, depth); a row goes right at a level where its value is greater
    than the threshold, and the first level is the highest bit of the leaf. `leaves` has the shape (trees, 2**depth).
    `names` are the features in the order of the columns; `facts` say what the model is (version, data, digest)."""

    features: npt.NDArray[np.int32]
    thresholds: npt.NDArray[np.float32]
    leaves: npt.NDArray[np.int32]
    bias: int
    names: tuple[str, ...]
    facts: dict[str, Any]

    @cached_property
    def _offsets(self) -> npt.NDArray[np.intp]:
        trees, size = self.leaves.shape
        offsets: npt.NDArray[np.intp] = (np.arange(trees, dtype=np.intp) * size)[:, None]
        return offsets

    @cached_property
    def _tests(self) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.float32], list[npt.NDArray[np.intp]]]:
        """Features and thresholds of the different tests, and for each level which of them each tree asks: trees share
        half of theirs, and small numbers are taken faster than features."""
        asked = [list(zip(*level, strict=True)) for level in zip(self.features.T, self.thresholds.T, strict=True)]
        numbers = {test: number for number, test in enumerate(sorted({test for level in asked for test in level}))}
        features = np.array([feature for feature, _ in numbers], np.intp)
        thresholds = np.array([threshold for _, threshold in numbers], np.float32)
        levels = [np.array([numbers[test] for test in level], np.intp) for level in asked]
        return features, thresholds[:, None], levels

    @cached_property
    def _width(self) -> type[np.signedinteger[Any]]:
        """The whole numbers that hold any sum of leaves; numpy adds small ones twice as fast."""
        greatest = int(np.abs(self.leaves.astype(np.int64)).max(axis=1).sum()) if self.leaves.size else 0
        return np.int32 if greatest < 1 << 31 else np.int64

    def log_odds(self, rows: npt.NDArray[np.float32]) -> npt.NDArray[np.int64]:
        """Log-odds in units of 1/SCALE for rows of the shape (n, features)."""
        parts = [self._part(rows[start : start + _ROWS]) for start in range(0, len(rows), _ROWS)]
        return np.concatenate(parts) if parts else np.zeros(0, np.int64)

    def _part(self, rows: npt.NDArray[np.float32]) -> npt.NDArray[np.int64]:
        columns = np.ascontiguousarray(rows.T, dtype=np.float32)
        features, thresholds, levels = self._tests
        right = (columns.take(features, axis=0) > thresholds).view(np.uint8)
        # Small numbers while the leaf is found: up to eight bits a byte holds it.
        small = np.uint8 if len(levels) <= _BYTE else np.intp
        found = np.zeros((len(self.features), columns.shape[1]), small)
        for level in levels:
            found <<= 1
            found |= right.take(level, axis=0)
        summed = self.leaves.ravel().take(found + self._offsets).sum(axis=0, dtype=self._width)
        total: npt.NDArray[np.int64] = summed.astype(np.int64) + self.bias
        return total


def read_forest(arrays: Mapping[str, npt.NDArray[Any]], prefix: str, names: tuple[str, ...]) -> Forest:
    """The forest whose arrays stand under `prefix` in a model file. Raises KeyError when one is missing."""
    return Forest(
        features=arrays[f"{prefix}features"].astype(np.int32),
        thresholds=arrays[f"{prefix}thresholds"].astype(np.float32),
        leaves=arrays[f"{prefix}leaves"].astype(np.int32),
        bias=int(arrays[f"{prefix}bias"]),
        names=names,
        facts={},
    )


def load_arrays(place: Traversable) -> tuple[dict[str, npt.NDArray[Any]], dict[str, Any]]:
    """Read a model file written by `training/`: a .npz of plain arrays (never pickles) with a JSON of facts in it.

    Raises StageFailed when the file is damaged.
    """
    try:
        with place.open("rb") as file, np.load(file, allow_pickle=False) as found:
            arrays = {name: found[name] for name in found.files}
        facts: dict[str, Any] = json.loads(bytes(arrays.pop("facts")).decode())
    except (OSError, ValueError, KeyError, zipfile.BadZipFile) as error:
        raise StageFailed("cleaning", f"the model {place.name} can't be read ({error})") from error
    return arrays, facts


# Log-odds of the probabilities 0.0005, 0.0015, … 0.9995, in units of 1/SCALE: the bounds between probabilities rounded
# to three digits. Made by Python's correctly rounded decimal arithmetic, so that no machine's libm takes part.
def _bounds() -> npt.NDArray[np.int64]:
    from decimal import Decimal, localcontext  # noqa: PLC0415 - needed once

    with localcontext() as context:
        context.prec = 20
        odds = [(Decimal(2 * k + 1) / Decimal(2000 - 2 * k - 1)).ln() for k in range(500)]
        lower = [int((value * SCALE).to_integral_value()) for value in odds]
        return np.array([*lower, *(-value for value in reversed(lower))], dtype=np.int64)


_BOUNDS: list[npt.NDArray[np.int64]] = []


def thousandths(log_odds: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """Probabilities in thousandths, 0 to 1000, of log-odds in units of 1/SCALE."""
    if not _BOUNDS:
        _BOUNDS.append(_bounds())
    found: npt.NDArray[np.int64] = np.searchsorted(_BOUNDS[0], log_odds, side="right").astype(np.int64)
    return found
