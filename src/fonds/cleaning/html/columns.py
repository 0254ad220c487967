"""The matrix in the making: named columns, a value a piece."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float32]


class Columns:
    """Columns by name, in the order in which they were added."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.names: list[str] = []
        self.columns: list[npt.ArrayLike] = []

    def add(self, name: str, values: npt.ArrayLike) -> None:
        self.names.append(name)
        self.columns.append(values)

    def add_all(self, names: Iterable[str], values: npt.NDArray[Any]) -> None:
        """Several columns at once, one a row of `values`: array by array costs more than the arithmetic."""
        self.names.extend(names)
        self.columns.extend(values)

    def matrix(self) -> Floats:
        found = np.empty((len(self.columns), self.size), np.float32)
        for number, column in enumerate(self.columns):
            found[number] = column
        return found.T


def ratio(above: npt.ArrayLike, below: npt.ArrayLike) -> Floats:
    return np.asarray(above, np.float32) / (np.asarray(below, np.float32) + np.float32(1))


def beside(values: Sequence[npt.NDArray[Any]], fills: Sequence[float], reach: int) -> Floats:
    """The arrays as rows, `reach` places longer on both sides, where the fill stands: neighbours are slices of it."""
    size = len(values[0])
    found = np.empty((len(values), size + 2 * reach), np.float32)
    for row, (own, fill) in enumerate(zip(values, fills, strict=True)):
        found[row] = fill
        found[row, reach : reach + size] = own
    return found
