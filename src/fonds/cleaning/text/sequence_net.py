"""A small convolutional net over the lines of a page, evaluated in whole numbers.

Where the forest judges each line by itself, the net hands on what it made of the neighbours' and of the page as a
whole. Weights and activations are integers held in float64: every product and sum is a whole number below 2**53, hence
exact in whatever order a matrix product adds them up, and every machine gets the same bits. Scaling is by powers of two
or by one division for each number; means, roots and rounding are single operations that IEEE 754 rounds correctly.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from fonds.cleaning.layers import LIMIT, UNIT, WEIGHT, Floats, Layer, clipped_relu, neighbours
from fonds.cleaning.trees import SCALE

# Standardised features further out say no more.
_FAR = 4.0
# How far apart the lines are that each block sees together; half of the blocks come before the view of the page.
DILATIONS = (1, 2, 4, 8)
# In so many numbers each line is held against the means of the page, product by product: how alike they are.
MATCHED = 24
# Longer captures are lists and logs; the forest alone judges them. Bounds the memory to some 60 MB.
MOST_LINES = 20_000


def layer_shapes(columns: int, wide: int, size: int) -> dict[str, tuple[int, int]]:
    """Inputs and outputs of each layer of a net that reads `columns` features and holds `size` numbers for a line."""
    shapes = {
        "first": (columns, wide),
        "second": (wide, size),
        "page": (2 * size, size),
        "guess": (size, 1),
        "own": (size, size),
        "beside": (2 * size, size),
        "ask": (size, MATCHED),
        "answer": (2 * size, MATCHED),
        "match": (MATCHED, size),
        "last_but_one": (size, size),
        "last": (size, 1),
    }
    for i in range(len(DILATIONS)):
        shapes |= {f"near_{i}": (3 * size, size), f"block_{i}": (size, size)}
    return shapes


@dataclass(frozen=True)
class SequenceNet:
    """`columns` are the features that the net reads, `centre` and `spread` what their roots are standardised by."""

    columns: npt.NDArray[np.intp]
    centre: npt.NDArray[np.float32]
    spread: npt.NDArray[np.float32]
    layers: dict[str, Layer]

    def log_odds(self, rows: npt.NDArray[np.float32], words: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
        """Log-odds in units of 1/SCALE that each line of one page is part of its document.

        `rows` are its features, of the shape (lines, features), in order; `words` counts each line's.
        """
        layers = self.layers
        state = layers["first"].relu(self._standardised(rows))
        state = layers["second"].relu(state)
        half = len(DILATIONS) // 2
        for i, dilation in enumerate(DILATIONS[:half]):
            state += self._block(i, dilation, state)
        mass = masses(words)
        state += layers["page"].relu(_page(_bound(state), mass))
        state += self._body(_bound(state), mass)
        for i, dilation in enumerate(DILATIONS[half:], half):
            state += self._block(i, dilation, state)
        last = layers["last"].sums(layers["last_but_one"].relu(_bound(state)))[:, 0]
        return np.rint(last * (SCALE / (WEIGHT * UNIT))).astype(np.int64)

    def _standardised(self, rows: npt.NDArray[np.float32]) -> Floats:
        scaled = standardised(rows[:, self.columns], self.centre, self.spread)
        return np.rint(scaled.astype(np.float64) * UNIT)

    def _block(self, i: int, dilation: int, state: Floats) -> Floats:
        seen = self.layers[f"near_{i}"].relu(neighbours(_bound(state), dilation))
        return self.layers[f"block_{i}"](seen)

    def _body(self, state: Floats, mass: Floats) -> Floats:
        """What sets each line beside the lines that look like the document by now, and beside the others."""
        probability = np.clip(np.rint(self.layers["guess"](state)[:, 0] / 4) + UNIT / 2, 0, UNIT)
        means = np.concatenate([_mean(state, mass * probability), _mean(state, mass * (UNIT - probability))])
        layers, page = self.layers, means[None, :]
        # Products of numbers below 2**13, in units of 1/UNIT again.
        alike = _bound(np.rint(_bound(layers["ask"](state)) * _bound(layers["answer"](page)) / UNIT))
        return clipped_relu(layers["own"](state) + layers["beside"](page) + layers["match"](alike))


def standardised(
    rows: npt.NDArray[np.float32], centre: npt.NDArray[np.float32], spread: npt.NDArray[np.float32]
) -> npt.NDArray[np.float32]:
    """Signed square roots of features, so that counts in the hundreds do not drown the rest, and cut off far out."""
    roots = np.copysign(np.sqrt(np.abs(rows)), rows)
    found: npt.NDArray[np.float32] = np.clip((roots - centre) / spread, np.float32(-_FAR), np.float32(_FAR))
    return found


def masses(words: npt.NDArray[np.int64]) -> Floats:
    """How much each line counts in the means of a page, whole numbers: longer lines more, though not by their length.
    A line without words counts too, or a page of such lines had no mean."""
    found: Floats = np.rint(16 * np.sqrt(words.astype(np.float64))) + 1
    return found


def _bound(state: Floats) -> Floats:
    return np.clip(state, -LIMIT, LIMIT)


def _mean(state: Floats, mass: Floats) -> Floats:
    """The weighted mean state, rounded; the weighted sums are of whole numbers and so exact."""
    found: Floats = np.rint((state * mass[:, None]).sum(axis=0) / max(float(mass.sum()), 1.0))
    return found


def _page(state: Floats, mass: Floats) -> Floats:
    return np.concatenate([_mean(state, mass), _mean(state, np.ones(len(state)))])[None, :]


def read_net(arrays: Mapping[str, npt.NDArray[Any]], prefix: str) -> SequenceNet:
    """The net whose arrays stand under `prefix` in a model file. Raises KeyError when one is missing."""
    names = [name.removeprefix(f"{prefix}weights_") for name in arrays if name.startswith(f"{prefix}weights_")]
    return SequenceNet(
        columns=arrays[f"{prefix}columns"].astype(np.intp),
        centre=arrays[f"{prefix}centre"],
        spread=arrays[f"{prefix}spread"],
        layers={
            name: Layer(
                arrays[f"{prefix}weights_{name}"].astype(np.float64), arrays[f"{prefix}bias_{name}"].astype(np.float64)
            )
            for name in names
        },
    )
