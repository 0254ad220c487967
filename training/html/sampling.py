"""Which rows are learned from, and how much each counts."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from training.html.pages import Page

# Of longer pages so many pieces are drawn, which then count for the others.
MOST_ROWS = 300
# Long pieces count more, but less than their words tell: a page's F1 rests on its few longest ones otherwise.
POWER = 0.7
# News pages are fewer in the data than they matter.
NEWS_WEIGHT = 2.0


def weights_of(page: Page) -> npt.NDArray[np.float64]:
    """Weights of the page's pieces; they add up to 1, on news to NEWS_WEIGHT."""
    weights: npt.NDArray[np.float64] = np.asarray((page.counts + 0.5) ** POWER * (page.counts > 0), np.float64)
    whole = float(weights.sum())
    return weights / (whole or 1.0) * (NEWS_WEIGHT if page.group.startswith("news") else 1.0)


def draw(pages: Sequence[Page], seed: int) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.float32]]:
    """The rows chosen, and the weights of all rows."""
    random = np.random.default_rng(seed)
    chosen, scaled = [], []
    for page in pages:
        weights = weights_of(page)
        taken = weights > 0
        if len(page) > MOST_ROWS:
            drawn = np.zeros(len(page), bool)
            drawn[random.choice(len(page), MOST_ROWS, replace=False)] = True
            taken &= drawn
            weights = weights * len(page) / MOST_ROWS
        chosen.append(taken)
        scaled.append(weights)
    return np.concatenate(chosen), np.concatenate(scaled).astype(np.float32)
