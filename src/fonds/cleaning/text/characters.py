"""What letters and signs each line is made of, counted for a whole page at once."""

from __future__ import annotations

import unicodedata
from functools import cache

import numpy as np
import numpy.typing as npt

# Classes of characters. Every character has exactly one.
(UPPER, LOWER, LETTER, WIDE, DIGIT, SPACE, END, COMMA, COLON, QUOTE, BRACKET, BAR, SLASH, SYMBOL, DOTS, OTHER) = range(
    16
)
CLASSES = 16
# Above it there are rare letters and pictures only.
_TABLE = 0x10000

_SIGNS = {
    END: ".!?。！？؟।",
    COMMA: ",;、，；،",
    COLON: ":：",
    QUOTE: "\"'“”„‘’«»‹›「」『』",
    BRACKET: "()[]{}（）【】〔〕",
    BAR: "|→←↑↓▶►▼▲>•·–—✕×＞｜",
    SLASH: "/@#_\\",
    DOTS: "…",
}
_CATEGORIES = {
    "Lu": UPPER,
    "Lt": UPPER,
    "Ll": LOWER,
    "Lo": LETTER,
    "Lm": LETTER,
    "Nd": DIGIT,
    "Mn": LETTER,
    "Mc": LETTER,
}
# Scripts written without blanks between words.
_WIDE = ((0x0E00, 0x0E80), (0x3041, 0x3100), (0x3400, 0xA000))


@cache
def word_table() -> npt.NDArray[np.bool_]:
    """Which characters of the basic plane belong to words, as `\\w` of `re` says."""
    table = np.array([chr(code).isalnum() for code in range(_TABLE)], np.bool_)
    table[ord("_")] = True
    return table


def codes_of(text: str) -> npt.NDArray[np.uint32]:
    """The code points of `text`; lone surrogates as question marks."""
    return np.frombuffer(text.encode("utf-32-le", errors="replace"), np.uint32)


def word_flags(codes: npt.NDArray[np.uint32]) -> npt.NDArray[np.bool_]:
    """For each character whether it belongs to a word."""
    flags = word_table()[np.minimum(codes, _TABLE - 1)]
    for code in np.unique(codes[codes >= _TABLE]).tolist():
        if chr(code).isalnum():
            flags |= codes == code
    return flags


@cache
def class_table() -> npt.NDArray[np.uint8]:
    """The class of each character of the basic plane."""
    table = np.full(_TABLE, OTHER, np.uint8)
    for code in range(_TABLE):
        category = unicodedata.category(chr(code))
        if category in _CATEGORIES:
            table[code] = _CATEGORIES[category]
        elif category[0] == "Z" or code in (9, 10, 13):
            table[code] = SPACE
        elif category[0] == "S":
            table[code] = SYMBOL
    for kind, signs in _SIGNS.items():
        for sign in signs:
            table[ord(sign)] = kind
    for low, high in _WIDE:
        table[low:high] = WIDE
    return table


def classify(text: str) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.intp]]:
    """The class of each character of `text`, and the offsets of its line breaks."""
    codes = codes_of(text)
    classes = class_table()[np.minimum(codes, _TABLE - 1)]
    return classes, np.flatnonzero(codes == 10)


def count_classes(classes: npt.NDArray[np.uint8], line: npt.NDArray[np.intp], lines: int) -> npt.NDArray[np.float64]:
    """Characters of each class in each line, of the shape (lines, CLASSES). `line` gives each character's line."""
    counted = np.bincount(line * CLASSES + classes, minlength=lines * CLASSES)[: lines * CLASSES]
    return counted.reshape(lines, CLASSES).astype(np.float64)


def count_starts(
    classes: npt.NDArray[np.uint8], line: npt.NDArray[np.intp], lines: int
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """For each line how many words begin with a capital, and how many capitals stand glued behind a small letter."""
    capital = np.flatnonzero(classes == UPPER)
    before = classes[np.maximum(capital - 1, 0)]
    glued = (before == LOWER) & (capital > 0)
    starts = (before > WIDE) | (capital == 0)
    return (
        np.bincount(line[capital[starts]], minlength=lines).astype(np.float64),
        np.bincount(line[capital[glued]], minlength=lines).astype(np.float64),
    )
