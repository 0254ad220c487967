"""Viterbi decoding: the roles of all lines of a page together, where a change from one line to the next has a cost.

The net scores each line with those around it in view, but each by itself; a line it is unsure of belongs with its
neighbours more often than not: the last entry of a menu, a teaser about a price.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from fonds.cleaning.layers import UNIT, Floats

# Shares of right roles on the even half of the labelled pieces, HTML and text: 0 gave .833 and .794, 1.25 .841
# and .796, 2.5 .829 and .794, 4 .824 and .782 (odd half .872 and .818, .869 and .818, .861 and .799, .861 and .799).
TRANSITION_COST = 5 * UNIT // 4

Ints = npt.NDArray[np.intp]


def best_path(scores: Floats, costs: Floats) -> Ints:
    """The roles (columns of `scores`) with the greatest score in all; `costs[i]` is what a change before line i costs.

    Whole numbers throughout. Of equals the first role, and staying before changing. Lines that lead by more than two
    changes cost are sure whatever stands around them; only the stretches between them are gone through.
    """
    best: Ints = scores.argmax(axis=1)
    ranked = np.partition(scores, -2, axis=1)
    after = np.append(costs[1:], 0.0)
    open_ = np.flatnonzero(ranked[:, -1] - ranked[:, -2] <= costs + after)
    for stretch in np.split(open_, np.flatnonzero(np.diff(open_) > 1) + 1) if len(open_) else ():
        _decode(scores, costs, best, int(stretch[0]), int(stretch[-1]) + 1)
    return best


def _decode(scores: Floats, costs: Floats, best: Ints, low: int, high: int) -> None:
    """Decode lines [low, high), between a sure line on either side or the page's ends."""
    columns = np.arange(scores.shape[1])
    came: list[Ints] = []
    total = scores[low]
    if low:
        total = total - np.where(columns == best[low - 1], 0.0, costs[low])
    for i in range(low + 1, high):
        top = int(total.argmax())
        change = total[top] - costs[i]
        stays = total >= change
        came.append(np.where(stays, columns, top))
        total = np.where(stays, total, change) + scores[i]
    if high < len(scores):
        total = total - np.where(columns == best[high], 0.0, costs[high])
    role = int(total.argmax())
    best[high - 1] = role
    for i in range(high - 2, low - 1, -1):
        role = int(came[i - low][role])
        best[i] = role
