"""Where the pieces of a page stand, and which of them stand together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from fonds.cleaning.html.columns import Ints
from fonds.cleaning.html.segments import HtmlPiece
from fonds.cleaning.html.structure import Tree
from fonds.model import Kind


@dataclass(frozen=True, slots=True)
class PieceGroups:
    """A value a piece: its element and block, its characters, the row of the last heading up to it (-1 for none), the
    number of its section (0 before the first heading), and the number of its look: pieces whose block and the element
    around it bear the same tags and names have the same."""

    element: Ints
    block: Ints
    size: Ints
    above: Ints
    section: Ints
    look: Ints

    def means(self, tree: Tree, values: Ints) -> dict[str, Ints]:
        """The values' means, weighted by size, over the pieces of the same look, of the same section, with the same
        element one, two and four levels above the block, and of the page."""
        first = tree.parents[self.block]
        second = tree.parents[first]
        groups = {
            "look": self.look,
            "section": self.section,
            "1": first,
            "2": second,
            "4": tree.parents[tree.parents[second]],
            "page": np.zeros_like(first),
        }
        size = self.size + 1
        return {name: _means(group, values * size, size) for name, group in groups.items()}


def _means(group: Ints, values: Ints, size: Ints) -> Ints:
    """Whole numbers, rounded down: the same on every machine."""
    above = np.bincount(group, weights=values).astype(np.int64)
    below = np.bincount(group, weights=size).astype(np.int64)
    found: Ints = (above // np.maximum(below, 1))[group]
    return found


def group_pieces(tree: Tree, pieces: Sequence[HtmlPiece]) -> PieceGroups:
    block = np.array([piece.block for piece in pieces], np.int64)
    head = Kind.HEADING
    heading = np.array([piece.kind is head for piece in pieces], bool)
    looks = tree.look_of[block] * len(tree.looks) + tree.look_of[tree.parents[block]]
    return PieceGroups(
        element=np.array([piece.element for piece in pieces], np.int64),
        block=block,
        size=np.array([len(piece.text) for piece in pieces], np.int64),
        above=np.maximum.accumulate(np.where(heading, np.arange(len(heading)), -1)),
        section=np.cumsum(heading),
        look=np.unique(looks, return_inverse=True)[1],
    )
