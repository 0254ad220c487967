"""Characters of each piece, counted by class: capitals, digits, full stops, …"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from fonds.capture.dom import Dom
from fonds.cleaning.html.columns import Ints

# Text is counted by class of character: a bit each.
UPPER, DIGIT, STOP, COMMA, DENSE, SPACE, MARK = 1, 2, 4, 8, 16, 32, 64
# The class of characters that no page held yet: asking about all 65,536 takes longer than a page does.
_UNKNOWN = 128
_TALLIED = 0x10000
_TABLE = np.full(_TALLIED, _UNKNOWN, np.uint8)


def _class(char: int) -> int:
    text = chr(char)
    return (
        UPPER * text.isupper()
        + DIGIT * text.isdigit()
        + STOP * (text in ".!?…。！？।")
        + COMMA * (text in ",;:，、；")
        + DENSE * (0x3040 <= char <= 0x9FFF or 0xAC00 <= char <= 0xD7A3)
        + SPACE * text.isspace()
        + MARK * (text in "|›»«→·•#@©/+$€£")
    )


def _classes(codes: npt.NDArray[np.uint32]) -> npt.NDArray[np.uint8]:
    """The class of each of the code points, below _TALLIED."""
    found = _TABLE[codes]
    unknown = found == _UNKNOWN
    if unknown.any():
        for char in set(codes[unknown].tolist()):  # np.unique would import numpy.ma, for 35 ms
            _TABLE[char] = _class(char)
        found = _TABLE[codes]
    return found


def tally(dom: Dom, starts: Ints) -> dict[int, Ints]:
    """Characters of each class in each piece; pieces follow each other, from `starts` up to the next."""
    codes = np.frombuffer(dom.text.encode("utf-32-le", "surrogatepass"), np.uint32)
    classes = _classes(np.minimum(codes, np.uint32(_TALLIED - 1)))
    none = np.zeros(0, np.int64)
    return {
        bit: np.add.reduceat(((classes & bit) > 0).view(np.uint8), starts, dtype=np.int64) if len(starts) else none
        for bit in (UPPER, DIGIT, STOP, COMMA, DENSE, SPACE, MARK)
    }
