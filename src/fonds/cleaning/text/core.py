"""Where most of the document stands: the stretch of lines that holds the most of what was kept."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fonds.cleaning.text.units import Unit

# A dropped line costs the stretch so many words, its own words come on top. Chosen: a box of ten links between two
# paragraphs doesn't part a document, a whole column of them does.
_LINE_COST = 3
# One paragraph counts at most that much, or a single giant line decides alone.
_MOST_WORDS = 80


@dataclass(frozen=True, slots=True)
class Core:
    """The stretch [start, end) of units, and its weight in words; empty where there is no document."""

    start: int
    end: int
    weight: float

    def __contains__(self, i: int) -> bool:
        return self.start <= i < self.end


def heaviest_stretch(units: list[Unit], kept: npt.NDArray[np.bool_]) -> Core:
    """The contiguous stretch with the greatest weight (Kadane's method, linear)."""
    best, best_start, best_end = 0.0, 0, 0
    running, start = 0.0, 0
    for i, (unit, keep) in enumerate(zip(units, kept.tolist(), strict=True)):
        if running <= 0:
            running, start = 0.0, i
        words = min(unit.words, _MOST_WORDS)
        running += words + 1 if keep else -(_LINE_COST + words / 4)
        if running > best:
            best, best_start, best_end = running, start, i + 1
    return Core(best_start, best_end, best)
