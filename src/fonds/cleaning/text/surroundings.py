"""What stands around each line: means over windows, the lines beside it, paragraphs and sections above and below."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

# Words of a line that counts as a paragraph for the features of place.
PARAGRAPH = 20
OFFSETS = (-3, -2, -1, 1, 2, 3)
# (lines before, lines after) of each window.
WINDOWS = ((2, 2), (6, 6), (20, 20), (8, -1), (-1, 8), (30, -1), (-1, 30))


def windows(base: Floats) -> list[Floats]:
    """Means over windows of lines before and after; an empty window gives -1."""
    lines = base.shape[1]
    summed = np.zeros((base.shape[0], lines + 1))
    np.cumsum(base, axis=1, out=summed[:, 1:])
    at = np.arange(lines)
    parts = []
    for before, after in WINDOWS:
        low = np.maximum(at - before, 0) if before >= 0 else at + 1
        high = np.minimum(at + after + 1, lines) if after >= 0 else at
        size = high - low
        mean = summed.take(high, axis=1)
        mean -= summed.take(low, axis=1)
        mean /= np.maximum(size, 1)
        # Cumulated sums leave rounding errors; what is a tie on paper must be one here.
        mean = np.round(mean, 4, out=mean)
        mean[:, size <= 0] = -1.0
        parts.append(mean)
    return parts


def shifted(base: Floats) -> list[Floats]:
    """The features of the lines before and after, offset by offset; -1 beyond the page."""
    lines = base.shape[1]
    widest = max(OFFSETS)
    padded = np.full((base.shape[0], lines + 2 * widest), -1.0)
    padded[:, widest : widest + lines] = base
    return [padded[:, widest + offset : widest + offset + lines] for offset in OFFSETS]


def since_flag(flags: npt.NDArray[np.bool_]) -> Floats:
    """Lines since the last flag at or above each line, at most 999."""
    at = np.arange(len(flags))
    last = np.maximum.accumulate(np.where(flags, at, -999))
    return np.minimum(at - last, 999).astype(np.float64)


def until_flag(flags: npt.NDArray[np.bool_]) -> Floats:
    """Lines until the next flag at or below each line, at most 999."""
    return since_flag(flags[::-1])[::-1]


def of_place(words: Floats, prose: Floats, heading: npt.NDArray[np.bool_]) -> Floats:
    """Where each line stands: on the page, among the paragraphs, under which heading."""
    lines = len(words)
    at = np.arange(lines, dtype=np.float64)
    total = max(words.sum(), 1.0)
    before = np.cumsum(words) - words
    paragraph = (words >= PARAGRAPH) & (prose > 0)
    many = np.cumsum(paragraph)
    found = np.flatnonzero(paragraph)
    ends = (found[0], found[-1]) if len(found) else (0, lines - 1)
    above = np.concatenate([[True], paragraph[:-1]])
    below = np.concatenate([paragraph[1:], [True]])
    since, until = since_flag(above), until_flag(below)
    last = np.maximum(at - since - 1, 0).astype(np.intp)
    next_ = np.minimum(at + until + 1, lines - 1).astype(np.intp)
    return np.stack(
        [
            *(at, lines - 1 - at, at / lines, before, total - before - words, before / total),
            *(many - paragraph, many[-1] - many, since, until, at - int(np.argmax(words))),
            *(at - ends[0], at - ends[1], words[last], words[next_], since_flag(heading)),
        ]
    )
