"""A page's structure: link density and prose of each piece, mass and names of each element; `inherited` fills in roles.

The columns run parallel to the elements or pieces, so that a learned model can take them as they are.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import count

import numpy as np
import numpy.typing as npt

from fonds.capture.dom import Dom
from fonds.capture.dom.raw import RAW_TAGS
from fonds.cleaning.html.classnames import normalise_name
from fonds.cleaning.html.segments import HtmlPiece
from fonds.languages import scripts
from fonds.model import Kind, Role

Ints = npt.NDArray[np.int64]

# Prose is at least this long; menu entries and teaser titles seldom are. Chosen by eye, not tuned.
PROSE_CHARS = 60
# Of a piece of prose no more than this share is link text.
PROSE_LINKS = 0.35

_NO_PROSE = frozenset({Kind.HEADING, Kind.CONTROL})
_DENSE = re.compile(f"[{scripts.EAST_AND_SIGNS}]")


@dataclass(frozen=True, slots=True)
class Tree:
    """The tree's columns as arrays; the root is its own parent. Element e has the look `looks[look_of[e]]`: its tag and
    its normalised class and id words."""

    parents: Ints
    last: Ints
    depths: Ints
    looks: list[tuple[str, str]]
    look_of: Ints

    def sums(self, values: npt.ArrayLike, elements: npt.ArrayLike) -> Ints:
        """For each element the sum of the whole-numbered values that stand inside of it."""
        totals = np.zeros(len(self.last) + 1, np.int64)
        np.cumsum(np.bincount(elements, weights=values, minlength=len(self.last)).astype(np.int64), out=totals[1:])
        return totals[self.last] - totals[:-1]


@dataclass(slots=True)
class Structure:
    """`link_density[i]` is the share of link text in piece i (0 to 1), `prose[i]` its characters when it is prose,
    else 0; `mass[e]` the prose in element e; `roles[e]` and `reasons[e]` the role inherited and why, None and "" when
    there is none; `names[e]` the normalised class and id words; `panels` are the elements that a button opens."""

    link_density: list[float]
    prose: list[int]
    mass: list[int]
    roles: list[Role | None]
    reasons: list[str]
    names: list[str]
    tree: Tree
    panels: frozenset[int] = frozenset()

    @property
    def total(self) -> int:
        return self.mass[0]


def measure_structure(dom: Dom, pieces: list[HtmlPiece]) -> Structure:
    """Links, prose and names; roles are filled by `inherit`."""
    links = _link_densities(dom, pieces)
    prose = [
        size
        if (size := len(piece.text)) >= 20
        and share <= PROSE_LINKS
        and (size >= PROSE_CHARS or _dense_script(piece.text))
        and piece.kind not in _NO_PROSE
        and dom.tags[piece.element] not in RAW_TAGS
        else 0
        for piece, share in zip(pieces, links, strict=True)
    ]
    tree, names = _tree(dom)
    mass = tree.sums(prose, [piece.element for piece in pieces]).tolist() if pieces else [0] * len(dom.tags)
    return Structure(links, prose, mass, [None] * len(mass), [""] * len(mass), names, tree, _panels(dom))


def _dense_script(text: str) -> bool:
    """Chinese and Japanese say in 20 characters what takes 60 in an alphabet."""
    return not text.isascii() and len(_DENSE.findall(text)) >= 12


def _link_densities(dom: Dom, pieces: list[HtmlPiece]) -> list[float]:
    linked = bytearray(len(dom.tags))
    for number in dom.by_tag.get("a", ()):
        attributes = dom.attributes[number]
        # An anchor is no link; written `<a id="x"/>` it has no end and stands around all that follows.
        if attributes.get("href", "" if "id" in attributes or "name" in attributes else "#"):
            stop = dom.last[number]
            linked[number:stop] = b"\x01" * (stop - number)
    if not dom.text_starts:
        return [0.0] * len(pieces)
    begins, ends = np.array(dom.text_starts, np.int64), np.array(dom.text_ends, np.int64)
    inside = np.zeros(len(begins) + 1, np.int64)
    np.cumsum((ends - begins) * np.frombuffer(linked, np.uint8)[dom.text_owners], out=inside[1:])
    first = np.array([piece.first for piece in pieces], np.int64)
    last = np.array([piece.last for piece in pieces], np.int64)
    # Pieces of white space alone have no first node: -1 twice, and so nothing in between.
    shares: list[float] = ((inside[last + 1] - inside[np.maximum(first, 0)]) / (ends[last] - begins[first])).tolist()
    return shares


def _tree(dom: Dom) -> tuple[Tree, list[str]]:
    """The arrays, and the names element by element."""
    # Numbers each look when it comes up first, without a step of Python's own.
    numbers: defaultdict[tuple[str, str | None, str | None], int] = defaultdict(count().__next__)
    looked = map(numbers.__getitem__, zip(dom.tags, dom.ids, dom.classes, strict=True))
    look_of = np.fromiter(looked, np.int64, len(dom.tags))
    # What an id begins, a class may go on with: these are one look.
    written: dict[tuple[str, str], int] = {}
    raw = [(tag, "" if own is given is None else f"{own or ''} {given or ''}") for tag, own, given in numbers]
    same = [written.setdefault(look, len(written)) for look in raw]
    looks = [(tag, normalise_name(name)) for tag, name in written]
    look_of = np.array(same, np.int64)[look_of]
    parents = np.array(dom.parents, np.int64)
    parents[0] = 0
    tree = Tree(parents, np.array(dom.last, np.int64), np.array(dom.depths, np.int64), looks, look_of)
    names = [name for _, name in looks]
    return tree, list(map(names.__getitem__, look_of.tolist()))


def _panels(dom: Dom) -> frozenset[int]:
    """The elements that buttons with `aria-expanded` open and close."""
    opened = {
        name
        for number in dom.by_attribute.get("aria-expanded", ())
        for name in dom.attributes[number].get("aria-controls", "").split()
    }
    if not opened:
        return frozenset()
    return frozenset(number for number, own in enumerate(dom.ids) if own in opened)
