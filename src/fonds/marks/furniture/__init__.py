"""Patterns of furniture per role and language, and the look-up of a line in them."""

from fonds.marks.furniture.matching import (
    KEYS,
    LONGEST,
    ROWS,
    FurnitureMark,
    match_folded,
    match_furniture,
    match_line,
    match_lines,
)
from fonds.marks.furniture.rows import Row, Shape, fold, fold_line

__all__ = [
    "KEYS",
    "LONGEST",
    "ROWS",
    "FurnitureMark",
    "Row",
    "Shape",
    "fold",
    "fold_line",
    "match_folded",
    "match_furniture",
    "match_line",
    "match_lines",
]
