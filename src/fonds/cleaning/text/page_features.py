"""What the model sees of a page as a whole, to tell a text that somebody cleaned already."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from fonds.cleaning.text.features import GROUPS, PageView
from fonds.cleaning.text.features import NAMES as LINE_NAMES

_TIMES = LINE_NAMES.index("times")
_WHOLE = LINE_NAMES.index("mark_whole")
_EVIDENCE = LINE_NAMES.index("ev_mean")
_PROSE = LINE_NAMES.index("prose")
_GAP = LINE_NAMES.index("gap")
NAMES: tuple[str, ...] = (
    *("f1_cut", "f1_all", "gain", "lines", "words", "mean_p", "mean_line_p", "least_p", "low_lines", "low_words"),
    *(
        "first_p",
        "second_p",
        "third_p",
        "last_p",
        "last_but_one_p",
        "first_5",
        "last_5",
        "last_15",
        "marks",
        "whole_marks",
    ),
    *(f"marks_{group}" for group in range(GROUPS)),
    *(
        "prose_lines",
        "prose_words",
        "words_a_line",
        "twice",
        "evidence",
        "gaps",
        "short_share",
        "first_prose",
        "after_prose",
    ),
)


def page_row(view: PageView, probability: npt.NDArray[np.int64], f1: tuple[float, float]) -> npt.NDArray[np.float32]:
    """One row for the page, of the shape (1, len(NAMES)). Mean probabilities are in thousandths."""
    rows, words = view.rows, view.counts
    lines, total = len(words), max(float(words.sum()), 1.0)
    worded = probability[words > 0] if (words > 0).any() else probability
    low = probability < 300
    prose = rows[:, _PROSE] > 0
    at = np.flatnonzero(prose)
    ends = (int(at[0]), lines - 1 - int(at[-1])) if len(at) else (lines, lines)
    picked = [int(worded[i]) if -len(worded) <= i < len(worded) else -1 for i in (0, 1, 2, -1, -2)]
    numbers = [
        *(
            f1[0],
            f1[1],
            f1[0] - f1[1],
            lines,
            total,
            float((probability * words).sum()) / total,
            worded.sum() / len(worded),
        ),
        *(worded.min(), int((low & (words > 0)).sum()), float((low * words).sum()) / total, *picked),
        *(
            worded[:5].sum() / len(worded[:5]),
            worded[-5:].sum() / len(worded[-5:]),
            worded[-15:].sum() / len(worded[-15:]),
        ),
        *((view.groups >= 0).sum(), (rows[:, _WHOLE] > 0).sum()),
        *((view.groups == group).sum() for group in range(GROUPS)),
        *(prose.sum(), float((prose * words).sum()) / total, total / lines, (rows[:, _TIMES] > 1).sum()),
        *(float((rows[:, _EVIDENCE].astype(np.float64) * words).sum()) / total, (rows[:, _GAP] > 0).sum() / lines),
        *((words <= 3).sum() / lines, *ends),
    ]
    return np.round(np.array([numbers], np.float64), 4).astype(np.float32)
