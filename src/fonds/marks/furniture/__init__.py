"""Lines of a site that are no part of a document: the look-up of a line in the phrases of all languages.

The phrases themselves stand in `fonds.languages`, a file for each language.
"""

from fonds.languages.rows import Shape
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
from fonds.marks.furniture.rows import Row, fold, fold_line, phrases_of

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
    "phrases_of",
]
