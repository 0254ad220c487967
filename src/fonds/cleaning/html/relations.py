"""Columns that relate a piece to the page's title, to its section, and to pieces that look or read like it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

from fonds.cleaning.html.columns import Columns, Ints, ratio
from fonds.cleaning.html.draft import HtmlDraft
from fonds.cleaning.html.groups import PieceGroups
from fonds.cleaning.html.head_metadata import HeadMetadata
from fonds.cleaning.html.segments import HtmlPiece
from fonds.model import Role


def to_title(cols: Columns, draft: HtmlDraft, at: PieceGroups) -> None:
    """How much of the tree a piece shares with the title: pages that go on with other articles hold each in an element
    of its own."""
    dom, structure, labels = draft.dom, draft.structure, draft.labels
    tree = structure.tree
    element, block = at.element, at.block
    title = next((p.element for p, role in zip(draft.pieces, labels.roles, strict=True) if role is Role.TITLE), -1)
    if title < 0:
        title = next(iter(dom.by_tag.get("h1", ())), -1)
    ancestors = []
    up = title
    while up >= 0:
        ancestors.append(up)
        up = dom.parents[up]
    ancestors.reverse()
    if not ancestors:
        for name in ("title_depth", "title_steps", "title_apart", "title_prose", "title_size"):
            cols.add(name, -1)
    else:
        around = np.array(ancestors, np.int64)
        # The elements around the title nest, so those around the piece are as many as begin before it and end after it.
        begun = np.searchsorted(around, element, side="right")
        open_ = np.searchsorted(-tree.last[around], -element, side="left")
        common = around[np.maximum(np.minimum(begun, open_), 1) - 1]
        mass = np.array(structure.mass, np.int64)
        cols.add("title_depth", tree.depths[common])
        cols.add("title_steps", tree.depths[block] - tree.depths[common])
        cols.add("title_apart", tree.depths[title] - tree.depths[common])
        cols.add("title_prose", ratio(mass[common], structure.total))
        cols.add("title_size", tree.last[common] - common)
    for tag in ("article", "h1", "section"):
        cols.add(f"{tag}s_before", np.searchsorted(np.array(dom.by_tag.get(tag, ()), np.int64), element, side="right"))


def sections(cols: Columns, number: Ints, *, sums: tuple[Ints, Ints, Ints]) -> None:
    """What stands between a heading and the next."""
    held, linked, prose = (np.bincount(number, weights=values)[number] for values in sums)
    cols.add("section_size", held)
    cols.add("section_links", ratio(linked, held))
    cols.add("section_prose", prose)
    cols.add("section_pieces", np.bincount(number)[number])


def looks(cols: Columns, which: Ints, *, sums: tuple[Ints, Ints, Ints]) -> None:
    """All pieces of the page of the same look."""
    count = np.bincount(which)
    held, linked, prose = (np.bincount(which, weights=values)[which] for values in sums)
    cols.add("look_count", count[which])
    cols.add("look_share", ratio(held, sums[0].sum()))
    cols.add("look_size", ratio(held, count[which]))
    cols.add("look_links", ratio(linked, held))
    cols.add("look_prose", ratio(prose, held))


def repeats(cols: Columns, pieces: Sequence[HtmlPiece]) -> None:
    """How often the page says the same, and whether it has said it before."""
    counts = Counter([piece.text for piece in pieces])
    cols.add("twins", [counts[piece.text] for piece in pieces])
    seen: set[str] = set()
    again = []
    for piece in pieces:
        again.append(piece.text in seen)
        seen.add(piece.text)
    cols.add("again", again)


def shared(cols: Columns, metadata: HeadMetadata, words: Sequence[set[str]]) -> None:
    """Words shared with title and description of the metadata."""
    for name, texts in (("title", metadata.titles), ("described", metadata.descriptions)):
        known = {word for text in texts for word in text.split() if len(word) > 3}
        cols.add(f"{name}_shared", [len(known & some) for some in words] if known else -1)
