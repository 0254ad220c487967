"""The net that names lines, in whole numbers.

What is seen of a line is looked up in tables and added up, handed on to the lines 1, 3 and 9 above and below and to
the page as a whole, and gives a score for each role. Numbers are whole and held in float64, so every sum is exact
whatever the order (`fonds.cleaning.layers` says more).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain
from typing import Any

import numpy as np
import numpy.typing as npt

from fonds.cleaning.layers import UNIT, Floats, Layer, clipped_relu, neighbours

Ints = npt.NDArray[np.int64]
Whole = npt.NDArray[np.int32]

# Entries of the tables are kept in units of 1/FINE, in a byte each.
FINE = 32
_SCALE = UNIT // FINE
# How far apart the lines are that each block sees together; the page as a whole is seen after the second.
DILATIONS = (1, 3, 9)
PAGE_AFTER = 1
LAYERS = ("first", *(f"{kind}_{i}" for i in range(len(DILATIONS)) for kind in ("near", "block")), "page", "last", "out")


# Known by identity, so that what it said of a line is remembered.
@dataclass(frozen=True, eq=False)
class RoleNet:
    """`words` numbers what is looked up by name; row 0 of `word_table` is empty. Rows are as wide as the net."""

    words: Mapping[str, int]
    word_table: Whole
    field_table: Whole
    bias: Whole
    layers: Mapping[str, Layer]

    def numbers(self, words: Sequence[str]) -> tuple[int, ...]:
        """The rows of a line's words in the table; the empty one comes first."""
        return (0, *filter(None, map(self.words.get, words)))

    def scores(self, lines: Sequence[Sequence[int]], fields: Ints) -> Floats:
        """The score of each line for each role, in units of 1/UNIT. `lines` are the `numbers` of each, `fields` the
        rows of numbers. There must be a line."""
        numbers = list(chain.from_iterable(lines))
        begins = [0, *accumulate(map(len, lines[:-1]))]
        state = np.add.reduceat(self.word_table.take(numbers, axis=0), begins, axis=0)
        for column in fields.T:
            state += self.field_table.take(column, axis=0)
        state += self.bias
        return self._answer(clipped_relu(state.astype(np.float64)))

    def _answer(self, state: Floats) -> Floats:
        layers = self.layers
        state = layers["first"].relu(state)
        for i, dilation in enumerate(DILATIONS):
            seen = layers[f"near_{i}"].relu(neighbours(state, dilation))
            state += layers[f"block_{i}"](seen)
            if i == PAGE_AFTER:
                mean = np.rint(state.sum(axis=0, keepdims=True) / len(state))
                state += layers["page"].relu(mean)
        return layers["out"](layers["last"].relu(state))


def read_net(arrays: Mapping[str, npt.NDArray[Any]]) -> RoleNet:
    """The net of a model file's arrays. Raises KeyError when one is missing."""

    def table(name: str) -> Whole:
        return arrays[name].astype(np.int32) * _SCALE

    return RoleNet(
        words={word: at for at, word in enumerate(bytes(arrays["words"]).decode().split("\n"), 1)},
        word_table=table("word_table"),
        field_table=table("field_table"),
        bias=table("bias"),
        layers={
            name: Layer(arrays[f"weights_{name}"].astype(np.float64), arrays[f"bias_{name}"].astype(np.float64))
            for name in LAYERS
        },
    )
