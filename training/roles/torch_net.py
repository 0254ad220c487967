"""The net of fonds.cleaning.roles.net as torch trains it: its tables and layers in floating point, with dropout."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
import torch
from torch import nn
from torch.nn import functional

from fonds.cleaning.layers import LIMIT, UNIT
from fonds.cleaning.roles.features import FIELDS, ROLES, field_range
from fonds.cleaning.roles.net import DILATIONS, FINE, PAGE_AFTER
from training.roles.pages import RoleSample

Tensor: TypeAlias = torch.Tensor

# Chosen on the even half of the labelled pieces, which stand on no site of a training sample.
SIZE = 48
_DROPPED = 0.3
# Shares of the entries of a line that a sample leaves out: words, and fields.
_WORDS_DROPPED, _FIELDS_DROPPED = 0.15, 0.05
# Of so many pages the net does not see where they begin and end: copies are cut short, and nearly every page that was
# learned from ends in a footer.
_CUT = 0.35
_ENDS = field_range("to_end", "from_start")
_PULL = 0.02
_BOUND = LIMIT / UNIT
# Zeros between the pages of a batch, as wide as the widest dilation sees.
BETWEEN = max(DILATIONS)


def _clipped_relu(state: Tensor) -> Tensor:
    return state.clamp(0.0, _BOUND)


class TorchRoleNet(nn.Module):
    """Tables and layers under the names that the shipped net has. Gives a score for each role."""

    def __init__(self, words: int) -> None:
        super().__init__()
        self.word, self.field = nn.EmbeddingBag(words, SIZE, mode="sum"), nn.EmbeddingBag(FIELDS, SIZE, mode="sum")
        for table in (self.word, self.field):
            nn.init.normal_(table.weight, 0, 0.08)
        self.bias = nn.Parameter(torch.zeros(SIZE))
        shapes = {"first": (SIZE, SIZE), "page": (SIZE, SIZE), "last": (SIZE, SIZE), "out": (SIZE, len(ROLES))}
        for i in range(len(DILATIONS)):
            shapes |= {f"near_{i}": (3 * SIZE, SIZE), f"block_{i}": (SIZE, SIZE)}
        self.layers = nn.ModuleDict({name: nn.Linear(*shape) for name, shape in shapes.items()})
        with torch.no_grad():
            for i in range(len(DILATIONS)):
                self.layers[f"block_{i}"].weight.mul_(0.3)
                self.layers[f"block_{i}"].bias.zero_()
        self.drop = nn.Dropout(_DROPPED)

    def forward(self, at: dict[str, Any]) -> Tensor:
        layers, real, page = self.layers, at["real"][:, None], at["page"]
        state = self.bias + sum(getattr(self, name)(*at[name]) for name in ("word", "field"))
        state = _clipped_relu(layers["first"](self.drop(_clipped_relu(state)))) * real
        for i, dilation in enumerate(DILATIONS):
            seen = _clipped_relu(layers[f"near_{i}"](_neighbours(state, dilation)))
            state = (state + layers[f"block_{i}"](self.drop(seen))) * real
            if i == PAGE_AFTER:
                pages = int(page.max()) + 1
                total = state.new_zeros(pages, SIZE).index_add_(0, page, state)
                mean = total / (real.new_zeros(pages, 1).index_add_(0, page, real) + 1e-6)
                state = (state + _clipped_relu(layers["page"](mean))[page]) * real
        found: Tensor = layers["out"](self.drop(_clipped_relu(layers["last"](state))))
        return found

    def hold(self) -> None:
        """Keep the tables within what a byte holds."""
        with torch.no_grad():
            for table in (self.word, self.field):
                table.weight.clamp_(-127 / FINE, 127 / FINE)


def _neighbours(state: Tensor, dilation: int) -> Tensor:
    room = state.new_zeros(dilation, state.shape[1])
    return torch.cat([torch.cat([room, state[:-dilation]]), state, torch.cat([state[dilation:], room])], 1)


def _bag(numbers: list[npt.NDArray[Any]], rows: list[npt.NDArray[Any]], total: int) -> tuple[Tensor, Tensor]:
    row = np.concatenate([*rows, np.zeros(0, np.int64)]).astype(np.int64)
    begins = np.searchsorted(row, np.arange(total))
    some = np.concatenate([*numbers, np.zeros(0, np.int64)]).astype(np.int64)
    return torch.from_numpy(some), torch.from_numpy(begins)


def together(samples: Sequence[RoleSample], rng: np.random.Generator | None) -> dict[str, Any]:
    """The pages one after the other with zeros between; with `rng` some of what is seen is left out."""
    total = sum(len(each) + BETWEEN for each in samples)
    real, page = np.zeros(total, np.float32), np.zeros(total, np.int64)
    parts: dict[str, tuple[list[Any], list[Any]]] = {name: ([], []) for name in ("word", "field")}
    begin = 0
    for number, sample in enumerate(samples):
        many = len(sample)
        real[begin : begin + many] = 1
        page[begin : begin + many + BETWEEN] = number
        blind = rng is not None and rng.random() < _CUT
        for name, bag in sample.bags.items():
            numbers, rows = bag.numbers, bag.rows
            if blind and name == "field":
                there = (numbers < _ENDS[0]) | (numbers >= _ENDS[1])
                numbers, rows = numbers[there], rows[there]
            if rng is not None:
                stay = rng.random(len(numbers)) >= (_WORDS_DROPPED if name == "word" else _FIELDS_DROPPED)
                numbers, rows = numbers[stay], rows[stay]
            parts[name][0].append(numbers)
            parts[name][1].append(rows + begin)
        begin += many + BETWEEN
    found: dict[str, Any] = {"real": torch.from_numpy(real), "page": torch.from_numpy(page)}
    return found | {name: _bag(numbers, rows, total) for name, (numbers, rows) in parts.items()}


def scores(nets: Sequence[TorchRoleNet], sample: RoleSample) -> npt.NDArray[np.float32]:
    """The mean scores of the nets for each line and role."""
    with torch.no_grad():
        at = together([sample], None)
        found = sum(net.eval()(at)[: len(sample)].numpy() for net in nets)
    mean: npt.NDArray[np.float32] = found / len(nets)
    return mean


def _batches(samples: Sequence[RoleSample], lines: int, rng: np.random.Generator) -> Iterator[list[RoleSample]]:
    batch: list[RoleSample] = []
    held = 0
    for i in rng.permutation(len(samples)):
        batch.append(samples[i])
        held += len(samples[i])
        if held >= lines:
            yield batch
            batch, held = [], 0
    if batch:
        yield batch


def _joined(samples: Sequence[RoleSample]) -> tuple[Tensor, Tensor]:
    labels, weights = [], []
    for each in samples:
        labels += [each.labels, np.full(BETWEEN, -1)]
        weights += [each.weights, np.zeros(BETWEEN, np.float32)]
    return torch.from_numpy(np.concatenate(labels).astype(np.int64)), torch.from_numpy(np.concatenate(weights))


def fit(
    net: TorchRoleNet,
    samples: Sequence[RoleSample],
    *,
    passes: int,
    rate: float,
    lines: int,
    seed: int,
    by_role: Sequence[float],
) -> TorchRoleNet:
    """A copy of the net after so many passes over the samples, at a rate that rises and falls."""
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    net = copy.deepcopy(net).train()
    steps = passes * (sum(map(len, samples)) // lines + 2)
    optimizer = torch.optim.AdamW(net.parameters(), lr=rate, weight_decay=_PULL)
    rates = torch.optim.lr_scheduler.OneCycleLR(optimizer, rate, total_steps=steps + 1, pct_start=0.15)
    role_weights = torch.tensor(by_role, dtype=torch.float32)
    for _ in range(passes):
        for batch in _batches(samples, lines, rng):
            labels, weights = _joined(batch)
            known = labels >= 0
            if not bool(known.any()):
                continue
            missed = functional.cross_entropy(net(together(batch, rng))[known], labels[known], reduction="none")
            counts = weights[known] * role_weights[labels[known]]
            loss = (missed * counts).sum() / counts.sum()
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            rates.step()
            net.hold()
    return net


def build(words: int, seed: int) -> TorchRoleNet:
    torch.manual_seed(seed)
    return TorchRoleNet(words)
