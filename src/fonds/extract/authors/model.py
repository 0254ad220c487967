"""How likely each of the persons named on a page is one of its authors: two learned forests of whole numbers.

training/authors.py makes `author_forests.npz`: one forest for pages, one for text copies.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import numpy as np
import numpy.typing as npt

from fonds.cleaning.trees import Forest, load_arrays, read_forest, thousandths
from fonds.extract.authors.features.table import FEATURES

FILE = "author_forests.npz"


@cache
def _forests() -> dict[bool, Forest]:
    arrays, _ = load_arrays(files("fonds.extract.authors").joinpath(FILE))
    return {shape == "html": read_forest(arrays, f"{shape}_", FEATURES) for shape in ("html", "text")}


def chances_of(forest: Forest, rows: npt.NDArray[np.float32]) -> list[int]:
    """Thousandths, 0 to 1000, for rows of `features`."""
    return [int(value) for value in thousandths(forest.log_odds(rows))]


def chances(rows: npt.NDArray[np.float32], *, is_html: bool) -> list[int]:
    """The same by the forest for pages or that for text copies."""
    return chances_of(_forests()[is_html], rows)
