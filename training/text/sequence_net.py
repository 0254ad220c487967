"""Fits the net over the lines of a page (fonds.cleaning.text.sequence_net) and turns it into whole numbers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from corpora.pages import LAYOUTS
from fonds.cleaning.layers import UNIT, WEIGHT, Layer
from fonds.cleaning.text import features
from fonds.cleaning.text.sequence_net import DILATIONS, SequenceNet, masses, standardised
from training.text.dataset import LabelledCapture
from training.text.torch_net import batch_loss, build, fit_steps, weights_of

RowsOf = Callable[[int], npt.NDArray[np.float32]]
Rows = npt.NDArray[np.float32]

# What a line is by itself, where it stands, and the page. Of its neighbours the net learns by itself: with all features
# it did no better.
COLUMNS = np.array([i for i, name in enumerate(features.NAMES) if "@" not in name])
# Chosen on one fold. More passes learn pages by heart; word embeddings did so from the first.
PASSES = 6
LAYOUTS_A_PASS = 2
_OTHERS_A_PASS = 0.6
# Of a longer capture each pass sees a stretch of so many lines.
_LONGEST = 700
# Zeros between the captures of a batch, wider than the widest dilation sees.
BETWEEN = 16
_BATCH_LINES = 2500
_SCALE = {"gold": 0.5, "trafilatura": 0.5, "news": 2.0}
# A line counts by its words to this power, all captures alike.
_POWER = 0.7
_SEED = 20_251_123

assert max(DILATIONS) < BETWEEN


@dataclass(frozen=True, slots=True)
class Stretch:
    """Lines [low, high) of a capture."""

    capture: int
    low: int
    high: int


def _drawn(pages: dict[str, list[int]], labelled: Sequence[LabelledCapture], rng: np.random.Generator) -> list[Stretch]:
    """Some layouts of each page, news, and most of the clean texts."""
    found = []
    for numbers in pages.values():
        layouts = [i for i in numbers if labelled[i].sample.rendition in LAYOUTS]
        rng.shuffle(layouts)
        chosen = layouts[:LAYOUTS_A_PASS]
        for i in numbers:
            rendition = labelled[i].sample.rendition
            if rendition == "news" or (rendition not in LAYOUTS and rng.random() < _OTHERS_A_PASS):
                chosen.append(i)
        for i in chosen:
            lines = len(labelled[i].labels)
            low = int(rng.integers(0, max(lines - _LONGEST, 0) + 1))
            found.append(Stretch(i, low, min(lines, low + _LONGEST)))
    return [found[i] for i in rng.permutation(len(found))]


def _batches(stretches: Sequence[Stretch]) -> Iterator[list[Stretch]]:
    batch: list[Stretch] = []
    lines = 0
    for each in stretches:
        batch.append(each)
        lines += each.high - each.low + BETWEEN
        if lines > _BATCH_LINES:
            yield batch
            batch, lines = [], 0
    if batch:
        yield batch


def _together(batch: Sequence[Stretch], labelled: Sequence[LabelledCapture], inputs: RowsOf) -> dict[str, Any]:
    """The stretches one after the other with zeros between: inputs, labels, weights in the loss, masses in the means,
    which lines are real, and to which stretch each belongs."""
    parts: dict[str, list[Rows]] = defaultdict(list)
    for stretch in batch:
        each, lines = labelled[stretch.capture], slice(stretch.low, stretch.high)
        counts = each.sizes[lines]
        weight = counts.astype(np.float64) ** _POWER
        weight *= _SCALE.get(each.sample.rendition, 1.0) / max(float(weight.sum()), 1e-6)
        own: dict[str, npt.NDArray[Any]] = {
            "inputs": inputs(stretch.capture)[lines],
            "labels": each.labels[lines],
            "weights": weight,
            "masses": masses(counts),
            "real": np.ones(len(counts)),
        }
        for name, values in own.items():
            room = np.zeros((BETWEEN, *values.shape[1:]), np.float32)
            parts[name] += [values.astype(np.float32), room]
    joined: dict[str, Any] = {name: np.concatenate(values) for name, values in parts.items()}
    joined["page"] = np.repeat(np.arange(len(batch)), [s.high - s.low + BETWEEN for s in batch])
    return joined


def fit_net(
    labelled: Sequence[LabelledCapture], rows_of: RowsOf, without: int | None, *, passes: int = PASSES
) -> SequenceNet:
    """The net of all captures but those of one fold."""
    rng = np.random.default_rng(_SEED)
    pages: dict[str, list[int]] = defaultdict(list)
    for i, each in enumerate(labelled):
        if each.sample.fold != without:
            pages[each.sample.page].append(i)
    seen = [i for numbers in pages.values() for i in numbers]
    some = np.concatenate([rows_of(i)[rng.integers(0, len(labelled[i].labels), 8)][:, COLUMNS] for i in seen])
    roots = np.copysign(np.sqrt(np.abs(some)), some)
    centre, spread = roots.mean(axis=0), roots.std(axis=0) + np.float32(1e-3)

    def inputs(i: int) -> Rows:
        return standardised(rows_of(i)[:, COLUMNS], centre, spread)

    drawn = [_drawn(pages, labelled, rng) for _ in range(passes)]
    batches = [batch for each in drawn for batch in _batches(each)]
    net = build(len(COLUMNS), seed=int(rng.integers(1 << 30)))
    fit_steps(net, (batch_loss(net, _together(batch, labelled, inputs)) for batch in batches), len(batches))
    return SequenceNet(COLUMNS, centre, spread, {name: _whole(*found) for name, found in weights_of(net).items()})


def _whole(weights: Rows, bias: Rows) -> Layer:
    """A layer of floats as whole numbers; `weights` of the shape (inputs, outputs)."""
    limit = (1 << 15) - 1
    rounded = np.clip(np.rint(weights.astype(np.float64) * WEIGHT), -limit, limit)
    return Layer(rounded, np.rint(bias.astype(np.float64) * (WEIGHT * UNIT)))


def packed(net: SequenceNet, prefix: str) -> dict[str, npt.NDArray[Any]]:
    """The arrays of a net under names of their own."""
    arrays: dict[str, npt.NDArray[Any]] = {
        f"{prefix}columns": net.columns.astype(np.int16),
        f"{prefix}centre": net.centre.astype(np.float32),
        f"{prefix}spread": net.spread.astype(np.float32),
    }
    for name, layer in net.layers.items():
        arrays[f"{prefix}weights_{name}"] = layer.weights.astype(np.int16)
        arrays[f"{prefix}bias_{name}"] = layer.bias.astype(np.int64)
    return arrays
