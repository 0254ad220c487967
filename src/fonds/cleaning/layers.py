"""Layers of small nets, evaluated in whole numbers.

Weights and activations are integers held in float64: every product and sum is a whole number below 2**53, hence exact
in whatever order a matrix product adds them up, and every machine gets the same bits. Rounding is a single operation
that IEEE 754 rounds correctly.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

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

    @property
    def _step(self) -> int:
        """Lines taken in one matrix product."""
        width, size = map(int, self.weights.shape)
        return max(_ALONE // (width * size), 1)

    @cached_property
    def _scaled(self) -> tuple[Floats, Floats]:
        """Weights and biases divided by WEIGHT, a power of two: what comes of them is exact as before."""
        return self.weights / WEIGHT, self.bias / WEIGHT

    @cached_property
    def _biases(self) -> Floats:
        """The scaled biases of as many lines as are taken at once: numpy adds long rows several times as fast."""
        return np.tile(self._scaled[1], (self._step, 1))

    def sums(self, inputs: Floats) -> Floats:
        """Exact sums in units of 1/(WEIGHT * UNIT)."""
        found = self._products(inputs, self.weights)
        found += self.bias
        return found

    def _products(self, inputs: Floats, weights: Floats) -> Floats:
        width, size = weights.shape
        lines, step = len(inputs), self._step
        even = lines - lines % step
        found = np.empty((lines, size))
        if even:
            np.matmul(inputs[:even].reshape(-1, step, width), weights, out=found[:even].reshape(-1, step, size))
        if even < lines:
            np.matmul(inputs[even:], weights, out=found[even:])
        return found

    def __call__(self, inputs: Floats) -> Floats:
        """The layer's answers in units of 1/UNIT, rounded."""
        lines, size = len(inputs), self.weights.shape[1]
        found = self._products(inputs, self._scaled[0])
        even = lines - lines % self._step
        if even:
            tiled = found[:even].reshape(-1, self._step * size)
            tiled += self._biases.reshape(-1)
        if even < lines:
            found[even:] += self._scaled[1]
        return np.rint(found, out=found)

    def relu(self, inputs: Floats) -> Floats:
        """The same, clipped to 0 … LIMIT."""
        found = self(inputs)
        return np.clip(found, 0, LIMIT, out=found)


def clipped_relu(state: Floats) -> Floats:
    return np.clip(state, 0, LIMIT)


def neighbours(state: Floats, dilation: int) -> Floats:
    """Each line's state between those of the lines `dilation` above and below; zeros beyond the ends."""
    lines, size = state.shape
    found = np.empty((lines, 3 * size))
    found[:dilation, :size] = 0.0
    found[dilation:, :size] = state[:-dilation]
    found[:, size : 2 * size] = state
    found[-dilation:, 2 * size :] = 0.0
    found[:-dilation, 2 * size :] = state[dilation:]
    return found
