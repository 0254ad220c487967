"""Which lines are learned from, and how much each counts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from corpora.pages import LAYOUTS
from training.text.dataset import LabelledCapture

Rows = npt.NDArray[np.float32]

# Lines drawn from one capture, and layouts taken of one page: more of either only repeats the page.
LINES = 110
LAYOUTS_A_PAGE = 2
# Clean texts are there to be left alone and need less weight; bare news are few and matter most.
_SCALE = {"gold": 0.5, "trafilatura": 0.5, "news": 2.0}
SEED = 20_251_122


@dataclass(frozen=True, slots=True)
class Drawn:
    """Lines drawn for training: index of the capture, indexes of its lines, their weights."""

    capture: int
    lines: npt.NDArray[np.intp]
    weights: Rows


def line_weights(labelled: LabelledCapture) -> npt.NDArray[np.float64]:
    """What a mistake on each line costs the page's F1: its words over the words wanted and seen."""
    words = labelled.sizes + 0.5
    wanted = len(labelled.sample.gold.split())
    return np.asarray(words / (wanted + 0.3 * words.sum()))


def draw(labelled: Sequence[LabelledCapture]) -> list[Drawn]:
    """Two layouts of each page and its clean texts; of long captures some lines, with weights that make up for it."""
    rng = np.random.default_rng(SEED)
    pages: dict[str, list[int]] = defaultdict(list)
    for i, each in enumerate(labelled):
        pages[each.sample.page].append(i)
    drawn = []
    for page in sorted(pages):
        layouts = [i for i in pages[page] if labelled[i].sample.rendition in LAYOUTS]
        rng.shuffle(layouts)
        others = [i for i in pages[page] if labelled[i].sample.rendition not in LAYOUTS]
        for i in (*layouts[:LAYOUTS_A_PAGE], *others):
            weights = line_weights(labelled[i])
            lines = np.arange(len(weights))
            if len(weights) > LINES:
                probability = 0.5 * weights / weights.sum() + 0.5 / len(weights)
                lines = rng.choice(len(weights), LINES, p=probability)
                weights = weights[lines] / (probability[lines] * LINES)
            scale = _SCALE.get(labelled[i].sample.rendition, 1.0)
            drawn.append(Drawn(i, lines, (weights * scale).astype(np.float32)))
    return drawn


def gather(
    drawn: Sequence[Drawn], labelled: Sequence[LabelledCapture], rows_of: Callable[[int], Rows]
) -> tuple[Rows, Rows, Rows, npt.NDArray[np.int64]]:
    """Features, labels, weights and folds of the lines drawn."""
    rows = np.concatenate([rows_of(d.capture)[d.lines] for d in drawn])
    labels = np.concatenate([labelled[d.capture].labels[d.lines] for d in drawn])
    weights = np.concatenate([d.weights for d in drawn])
    folds = np.concatenate([np.full(len(d.lines), labelled[d.capture].sample.fold) for d in drawn])
    return rows, labels, (weights / weights.mean()).astype(np.float32), folds
