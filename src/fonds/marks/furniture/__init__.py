"""Lines of a site that are no part of a document: the look-up of a line in the phrases of all languages.

The phrases themselves stand in `fonds.languages`, a file for each language. In this order: `rows.py` the rows of all
languages and how lines are folded to compare, `matching.py` the look-up, `hints.py` words that lean towards a role in
lines known to be furniture, `brands.py` what tells a site's name from the rest of its menus.
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
from fonds.marks.furniture.rows import FurnitureRow, fold, fold_line, phrases_of

__all__ = [
    "KEYS",
    "LONGEST",
    "ROWS",
    "FurnitureMark",
    "FurnitureRow",
    "Shape",
    "fold",
    "fold_line",
    "match_folded",
    "match_furniture",
    "match_line",
    "match_lines",
    "phrases_of",
]
