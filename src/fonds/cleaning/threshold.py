"""From probabilities to a choice of lines: the threshold above which lines together promise the greatest word F1."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]

# Above every probability: nothing is kept.
NOTHING = 1001


def best_threshold(thousandths: Ints, words: Ints) -> int:
    """The probability (0 to 1000) from which on lines are kept, so that the expected F1 over words is greatest.

    Lines in order of their probability: with the first k kept, F1 is 2 * hits / (kept + wanted), all three in expected
    words. Counted in whole numbers. `NOTHING` where nothing is worth keeping.
    """
    order = np.argsort(-thousandths, kind="stable")
    probability, size = thousandths[order], words[order]
    hits = np.cumsum(probability * size)
    if not len(hits) or hits[-1] == 0:
        return NOTHING
    expected = 2 * hits / (1000 * np.cumsum(size) + hits[-1])
    # Ties in probability stand or fall together: only the last of equals may end the choice.
    last = np.append(probability[1:] != probability[:-1], True)
    return int(probability[int(np.argmax(np.where(last, expected, -1.0)))])


def expected_f1(thousandths: Ints, words: Ints, threshold: int) -> tuple[float, float]:
    """The expected F1 of keeping the lines from `threshold` on, and of keeping all."""
    wanted = int((thousandths * words).sum())
    kept = thousandths >= threshold
    hits, size = int((thousandths * words)[kept].sum()), int(words[kept].sum())
    total = int(words.sum())
    return (2 * hits / max(1000 * size + wanted, 1), 2 * wanted / max(1000 * total + wanted, 1))
