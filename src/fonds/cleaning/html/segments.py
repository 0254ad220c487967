"""The partition of a page's text into pieces, one pass over its text nodes.

Block-level elements part the text, and so do two `<br>` in a row. A table row is one piece unless it holds blocks of
its own; so is a `pre`. Text nodes of white space alone go to the piece before them, leading ones to the first.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from fonds.capture.dom import Dom
from fonds.cleaning.html.inline import LINE_NUMBERS, MENU, Aside, find_inline, is_line_numbers
from fonds.cleaning.html.kinds import BLOCK_TAGS, CODE_TAGS, kind_of
from fonds.cleaning.html.piece_text import INVISIBLE_CHARS, text_of
from fonds.cleaning.html.rows import data_rows, menu_cells
from fonds.model import Kind, Locator, Span
from fonds.model.making import maker

# Longer paths than this are written relative to an ancestor, so that locators of deep pages stay small.
MAX_PATH_DEPTH = 256
_CODE = Kind.CODE


@dataclass(slots=True)
class HtmlPiece:
    """A piece of the partition: `[start, end)` of `Dom.text`.

    `first` and `last` are the numbers of the first and last text node that is not white space (-1 when all are),
    `element` the nearest element around them, `block` the block-level one. `aside` are role and reason of what is
    furniture wherever it stands.
    """

    start: int
    end: int
    first: int
    last: int
    element: int
    block: int
    text: str
    kind: Kind = Kind.OTHER
    level: int | None = None
    aside: Aside | None = None


def block_owners(dom: Dom) -> list[int]:
    """For each element the number of the block-level element that its text belongs to: itself or an ancestor."""
    owners: list[int] = [0]
    rows = data_rows(dom)
    whole = 0  # the end of the row or code that we are inside of
    for number, tag in enumerate(dom.tags):
        if number == 0:
            continue
        if number < whole or tag not in BLOCK_TAGS:
            owners.append(owners[dom.parents[number]])
        else:
            owners.append(number)
            if tag in CODE_TAGS or (tag == "tr" and number in rows):
                whole = dom.last[number]
    return owners


def split_pieces(dom: Dom, owners: list[int]) -> list[HtmlPiece]:
    """The pieces in order; they cover `Dom.text` exactly. None for an empty text.

    Furniture inside a block becomes its own owner in `owners`.
    """
    asides = find_inline(dom, owners)
    groups = _groups(dom, owners)
    if not groups:
        if not dom.text:
            return []
        return [HtmlPiece(0, len(dom.text), -1, -1, 0, 0, "")]
    menus = menu_cells(dom) if "td" in dom.by_tag else frozenset()
    pieces: list[HtmlPiece] = []
    begun: set[int] = set()
    anchors = _anchors(dom)
    shy = not dom.text.isascii() and any(char in dom.text for char in INVISIBLE_CHARS)
    for position, (first, last) in enumerate(groups):
        start = dom.text_starts[first] if position else 0
        end = dom.text_starts[groups[position + 1][0]] if position + 1 < len(groups) else len(dom.text)
        element = _common(dom, anchors[dom.text_owners[first]], dom.text_owners[last])
        block = owners[dom.text_owners[first]]
        kind, level = kind_of(dom, block, begun)
        text = text_of(dom, first, last, kind, shy=shy)
        aside = asides.get(block)
        if block in menus:
            aside = MENU
        elif kind is _CODE and is_line_numbers(dom, block, text):
            aside = LINE_NUMBERS
        pieces.append(HtmlPiece(start, end, first, last, element, block, text, kind, level, aside))
    return pieces


def _groups(dom: Dom, owners: list[int]) -> list[tuple[int, int]]:
    """First and last number of the text nodes, white ones aside, that stand together."""
    groups: list[tuple[int, int]] = []
    text, tags = dom.text, dom.tags
    blocks, breaks = _running(dom, owners)
    first = last = block = -1
    # Blocks and breaks opened up to the last node that is not white.
    blocks_before = breaks_before = 0
    parted = True
    fonts = "font" in dom.by_tag
    nodes = zip(dom.text_starts, dom.text_ends, dom.text_owners, dom.text_seen, strict=True)
    for node, (start, end, own, seen) in enumerate(nodes):
        owner = owners[own]
        if text[start:end].isspace():
            parted = parted or owner != block
            continue
        away = owner != block
        # A row or code that is one piece stays one.
        may = away or not (tags[owner] == "tr" or tags[owner] in CODE_TAGS)
        broken = breaks[seen] - breaks_before
        parted = parted or (
            broken == 1 and fonts and not away and _changes_font(dom, owner, dom.text_owners[last], own)
        )
        if may and (away or parted or blocks[seen] > blocks_before or broken > 1):
            if first >= 0:
                groups.append((first, last))
            first = node
        last, block, parted = node, owner, False
        blocks_before, breaks_before = blocks[seen], breaks[seen]
    if first >= 0:
        groups.append((first, last))
    return groups


def _changes_font(dom: Dom, block: int, before: int, behind: int) -> bool:
    """Whether a line of a block is in a `<font>` that the next line is not in: how pages set headings before styles."""
    first = _outermost(dom, block, before)
    return dom.tags[first] == "font" and first != _outermost(dom, block, behind)


def _outermost(dom: Dom, block: int, number: int) -> int:
    """The child of the block that the element stands in; the block itself where it stands in none."""
    child = block
    while number > block:
        child, number = number, dom.parents[number]
    return child


def _running(dom: Dom, owners: list[int]) -> tuple[list[int], list[int]]:
    """How many blocks and how many `<br>` open before the n-th element, the root aside."""
    size = len(dom.tags)
    opens = np.zeros(size + 1, np.int64)
    opens[2:] = np.array(owners[1:], np.int64) == np.arange(1, size)
    breaks = np.zeros(size + 1, np.int64)
    breaks[np.array(dom.by_tag.get("br", ()), np.int64) + 1] = 1
    return np.cumsum(opens).tolist(), np.cumsum(breaks).tolist()


def _anchors(dom: Dom) -> list[int]:
    """For each element itself, or its ancestor as deep as paths may be."""
    anchors = list(range(len(dom.tags)))
    for number, depth in enumerate(dom.depths):
        if depth > MAX_PATH_DEPTH:
            anchors[number] = anchors[dom.parents[number]]
    return anchors


def _common(dom: Dom, first: int, last: int) -> int:
    """The nearest element around both."""
    while dom.last[first] <= last:
        first = dom.parents[first]
    return first


# Quicker than the classes themselves, as each piece has both.
_locator, _span = maker(Locator), maker(Span)


def locate(dom: Dom, piece: HtmlPiece) -> Locator:
    """One to three spans: the part inside the piece's element, and white space that stands before or after it."""
    begin, finish = dom.starts[piece.element], dom.ends[piece.element]
    if begin <= piece.start and piece.end <= finish:  # as most are
        return _locator((_span(dom.path(piece.element), piece.start - begin, piece.end - begin),))
    spans = []
    if piece.start < begin:
        spans.append(Span("/", piece.start, begin))
    spans.append(Span(dom.path(piece.element), max(piece.start, begin) - begin, min(piece.end, finish) - begin))
    if piece.end > finish:
        spans.append(Span("/", finish, piece.end))
    return Locator(tuple(spans))
