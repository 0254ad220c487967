"""Layers of small nets, evaluated in whole numbers.

Weights and activations are integers held in float64: every product and sum is a whole number below 2**53, hence exact
in whatever order a matrix product adds them up, and every machine gets the same bits. Rounding is a single operation
that IEEE 754 rounds correctly.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

# Activations are in units of 1/UNIT and stay within LIMIT of zero before they are multiplied; weights in units of
# 1/WEIGHT fit 16 bits. A layer of n inputs so stays below n * 2**12 * 2**15: far below 2**53.
UNIT = 256
WEIGHT = 1024
LIMIT = 16 * UNIT
# Multiplications in one matrix product: OpenBLAS leaves products of up to 4 * 65,536 to one thread. Above it wakes the
# others for next to nothing, and 14 ms of CPU go where one thread takes 1.
_ALONE = 1 << 18


@dataclass(frozen=True)
class Layer:
    """Whole weights of the shape (inputs, outputs) in units of 1/WEIGHT; biases in units of 1/(WEIGHT * UNIT)."""

    weights: Floats
    bias: Floats

    def sums(self, inputs: Floats) -> Floats:
        """Exact sums in units of 1/(WEIGHT * UNIT)."""
        width, size = self.weights.shape
        lines = len(inputs)
        step = max(_ALONE // (width * size), 1)
        even = lines - lines % step
        found = np.empty((lines, size))
        np.matmul(inputs[:even].reshape(-1, step, width), self.weights, out=found[:even].reshape(-1, step, size))
        np.matmul(inputs[even:], self.weights, out=found[even:])
        found += self.bias
        return found

    def __call__(self, inputs: Floats) -> Floats:
        """The layer's answers in units of 1/UNIT, rounded."""
        found = self.sums(inputs)
        found /= WEIGHT
        return np.rint(found, out=found)


def clipped_relu(state: Floats) -> Floats:
    return np.clip(state, 0, LIMIT)


def neighbours(state: Floats, dilation: int) -> Floats:
    """Each line's state between those of the lines `dilation` above and below; zeros beyond the ends."""
    lines, size = state.shape
    found = np.zeros((lines, 3 * size))
    found[dilation:, :size] = state[:-dilation]
    found[:, size : 2 * size] = state
    found[:-dilation, 2 * size :] = state[dilation:]
    return found
