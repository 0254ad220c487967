"""What a row of the furniture tables is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from fonds.model import Role

_DIGIT = re.compile(r"\d")
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
# The combining dot is what is left of a capital İ.
_PLAIN = {"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "\u00a0": " ", "…": "...", "\u0307": ""}


class Shape(StrEnum):
    """How a row's phrases must stand in a line."""

    WHOLE = "whole"
    START = "start"
    INSIDE = "inside"


@dataclass(frozen=True, slots=True)
class Row:
    """Phrases of one role in one language.

    `phrases` are parted by `|`: lower case, plain quotes, `#` for a number, as `fold` gives them. `example` is a line
    that the row must recognise. `opens` tells that what follows the line belongs to the same role, until another mark.
    `strength` is 0 to 1: how rarely such a line is part of a document. `longest` bounds the line, in characters.
    """

    name: str
    role: Role
    language: str
    shape: Shape
    phrases: str
    example: str
    opens: bool = False
    strength: float = 0.9
    longest: int = 600


def fold(line: str) -> str:
    """A line as the tables write it."""
    return fold_line(" ".join(line.split()))


def fold_line(line: str) -> str:
    """Like `fold`, for a line with single spaces already, or for many lines parted by line breaks."""
    plain = line.casefold()
    if not plain.isascii():
        # Not by `translate`, which takes eighty times as long on text beyond ASCII.
        for sign, as_written in _PLAIN.items():
            plain = plain.replace(sign, as_written)
    return _DIGITS.sub("#", plain) if _DIGIT.search(plain) else plain
