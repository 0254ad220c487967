"""The net of fonds.cleaning.text.sequence_net as torch trains it: the same layers in floating point, with dropout."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
import torch
from torch import nn
from torch.nn import functional

from fonds.cleaning.layers import LIMIT, UNIT
from fonds.cleaning.text.sequence_net import DILATIONS, layer_shapes

Tensor: TypeAlias = torch.Tensor

# Chosen on one fold, as in the model card.
_SIZE = 48
_WIDE = 96
_DROPPED = 0.35
_INPUTS_DROPPED = 0.1
_GUESS_COUNTS = 0.3
_RATE, _PULL = 1.5e-3, 0.01
_BOUND = LIMIT / UNIT


def _clipped_relu(state: Tensor) -> Tensor:
    return state.clamp(0.0, _BOUND)


def _bound(state: Tensor) -> Tensor:
    return state.clamp(-_BOUND, _BOUND)


def _neighbours(state: Tensor, dilation: int) -> Tensor:
    room = state.new_zeros(dilation, state.shape[1])
    return torch.cat([torch.cat([room, state[:-dilation]]), state, torch.cat([state[dilation:], room])], 1)


class TorchSequenceNet(nn.Module):
    """Layers under the names that the shipped net has. Gives the log-odds of each line, and those guessed half-way."""

    def __init__(self, columns: int) -> None:
        super().__init__()
        sizes = layer_shapes(columns, _WIDE, _SIZE)
        self.layers = nn.ModuleDict({name: nn.Linear(*size) for name, size in sizes.items()})
        with torch.no_grad():
            for i in range(len(DILATIONS)):
                self.layers[f"block_{i}"].weight.mul_(0.3)
                self.layers[f"block_{i}"].bias.zero_()
        self.drop = nn.Dropout(_DROPPED)

    def forward(self, at: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
        layers, real, page = self.layers, at["real"][:, None], at["page"]
        pages = int(page.max()) + 1

        def mean(state: Tensor, mass: Tensor) -> Tensor:
            total = state.new_zeros(pages, state.shape[1]).index_add_(0, page, state * mass)
            return total / (mass.new_zeros(pages, 1).index_add_(0, page, mass) + 1e-6)

        def block(i: int, state: Tensor) -> Tensor:
            seen = _clipped_relu(layers[f"near_{i}"](_neighbours(_bound(state), DILATIONS[i])))
            return (state + layers[f"block_{i}"](self.drop(seen))) * real

        state = _clipped_relu(layers["first"](at["inputs"]))
        state = _clipped_relu(layers["second"](self.drop(state))) * real
        half = len(DILATIONS) // 2
        for i in range(half):
            state = block(i, state)
        mass = at["masses"][:, None]
        whole = torch.cat([mean(_bound(state), mass), mean(_bound(state), real)], 1)
        state = (state + _clipped_relu(layers["page"](whole))[page]) * real
        seen = _bound(state)
        guess = layers["guess"](seen)
        probability = (guess / 4 + 0.5).clamp(0.0, 1.0)
        means = torch.cat([mean(seen, mass * probability), mean(seen, mass * (1 - probability))], 1)
        alike = _bound(_bound(layers["ask"](seen)) * _bound(layers["answer"](means))[page])
        state = (
            state + _clipped_relu(layers["own"](seen) + layers["beside"](means)[page] + layers["match"](alike))
        ) * real
        for i in range(half, len(DILATIONS)):
            state = block(i, state)
        last = layers["last"](self.drop(_clipped_relu(layers["last_but_one"](_bound(state)))))
        return last[:, 0], guess[:, 0]


def build(columns: int, seed: int) -> TorchSequenceNet:
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    return TorchSequenceNet(columns)


def batch_loss(net: TorchSequenceNet, batch: dict[str, npt.NDArray[Any]]) -> Tensor:
    """Cross entropy of soft labels; every capture weighs alike, but for its scale."""
    at = {name: torch.from_numpy(values) for name, values in batch.items()}
    at["inputs"] = at["inputs"] * (torch.rand(at["inputs"].shape) >= _INPUTS_DROPPED)
    last, guess = net(at)
    missed = functional.binary_cross_entropy_with_logits
    each = missed(last, at["labels"], reduction="none")
    each = each + _GUESS_COUNTS * missed(guess, at["labels"], reduction="none")
    return (each * at["weights"]).sum() / (int(at["page"].max()) + 1)


def fit_steps(net: TorchSequenceNet, losses: Iterable[Tensor], steps: int) -> None:
    """One step for each loss, at a rate that rises and falls."""
    optimizer = torch.optim.AdamW(net.parameters(), lr=_RATE, weight_decay=_PULL)
    rate = torch.optim.lr_scheduler.OneCycleLR(optimizer, _RATE, total_steps=steps + 1, pct_start=0.15)
    for loss in losses:
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
        rate.step()


def weights_of(net: TorchSequenceNet) -> dict[str, tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]]:
    """Weights of the shape (inputs, outputs) and biases of each layer."""
    return {name: (layer.weight.detach().numpy().T, layer.bias.detach().numpy()) for name, layer in net.layers.items()}
