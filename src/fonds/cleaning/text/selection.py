"""The choice of lines of a text copy: calibrated probabilities, a lenient threshold, gaps filled."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from fonds.cleaning.threshold import Ints

# How far off probabilities are (thousandths predicted, thousandths observed), out of fold on 735 pages: the forest is
# too sure of lines of sites that it has not seen.
_PREDICTED = (0, 27, 150, 250, 350, 450, 550, 650, 750, 856, 965, 1000)
_OBSERVED = (0, 27, 152, 259, 304, 393, 475, 555, 635, 783, 934, 985)
_TABLE = np.floor(np.interp(np.arange(1001), _PREDICTED, _OBSERVED)).astype(np.int64)
# With no line above it (thousandths) a page has no document: no page of 245 lost by it.
LEAST = 250


def calibrated(thousandths: Ints) -> Ints:
    """Probabilities as they come true on sites that the model has not seen."""
    found: Ints = _TABLE[thousandths]
    return found


# From this threshold on (thousandths) a page is clear enough to take the one that promises most. Lower ones are lowered
# further, by a quarter at most: promises are too hopeful where little is kept. Chosen out of fold on two folds of five:
# harmed pages of five layouts fell from 6.3 to 3.9 %, word F1 rose by .001 there and by .003 in news. Lowering all
# by a quarter harms 3.6 % and costs news .002.
_CLEAR = 500


def lenient(threshold: int) -> int:
    """The threshold that is used where `threshold` promises the greatest F1."""
    return threshold if threshold >= _CLEAR else max(-(-3 * threshold // 4), 2 * threshold - _CLEAR)


def fill_gaps(kept: npt.NDArray[np.bool_], thousandths: Ints, marked: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Keep also one or two lines between kept ones, such as headings, where neither the tables nor the model object.

    Out of fold .0005 to .001 F1, and fewer pages harmed.
    """
    filled = kept.copy()
    places = np.flatnonzero(kept)
    wide = np.flatnonzero((np.diff(places) > 1) & (np.diff(places) <= _GAP + 1))
    for before, after in zip(places[wide].tolist(), places[wide + 1].tolist(), strict=True):
        between = slice(before + 1, after)
        least = _ONE_LEAST if after - before == 2 else _TWO_LEAST
        if not marked[between].any() and int(thousandths[between].min()) >= least:
            filled[between] = True
    return filled


_GAP = 2
_ONE_LEAST = 30
_TWO_LEAST = 100


def extend(kept: npt.NDArray[np.bool_], thousandths: Ints, open_: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Keep also a paragraph beside a kept one that is at least half as likely. `open_` are paragraphs without marks."""
    found = kept.tolist()
    probability, free = thousandths.tolist(), open_.tolist()
    for order in (range(1, len(found)), range(len(found) - 2, -1, -1)):
        step = order.step
        for i in order:
            before = i - step
            if found[i] or not (free[i] and free[before] and found[before]):
                continue
            found[i] = probability[i] >= _NEXT_LEAST and 2 * probability[i] >= probability[before]
    return np.array(found, np.bool_)


# Chosen, not searched.
_NEXT_LEAST = 150
