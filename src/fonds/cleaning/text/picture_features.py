"""What tells a picture's lines: a credit's words, and a caption that begins as the line beside it does."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from fonds.cleaning.text.units import Unit

Floats = npt.NDArray[np.float64]

# A word that credits have; and of two lines near each other, one of which is the beginning of the other, the shorter
# and the longer: page copies say a picture's description and its caption one after the other.
PICTURE_FEATURES = ("credit", "said_longer", "says_longer")
# How far apart such lines stand, and how many words they have. Of the 280 in bare news that are not alike throughout
# none was part of the document, of those on other pages every fifth.
_PAIR = 2
_PAIR_WORDS = 4


def picture_features(units: list[Unit], counts: Floats) -> Floats:
    """Of the shape (len(PICTURES), lines). `counts` are the lines' words."""
    rows = np.zeros((len(PICTURE_FEATURES), len(units)))
    rows[0] = [unit.credit for unit in units]
    wordy = np.flatnonzero(counts >= _PAIR_WORDS).tolist()
    for at, i in enumerate(wordy):
        for j in wordy[at + 1 : at + 1 + _PAIR]:
            if j - i <= _PAIR and units[i].text[:_PAIR_WORDS] == units[j].text[:_PAIR_WORDS]:
                for one, other in ((i, j), (j, i)):
                    if units[other].text.startswith(units[one].text.rstrip(".")):
                        rows[1, one] = rows[2, other] = 1.0
    return rows
