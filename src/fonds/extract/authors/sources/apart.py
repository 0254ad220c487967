"""Text of elements whose parts meet without a blank: "Ann Lee" and "4 May" in two elements are no word "Lee4"."""

from __future__ import annotations

from fonds.capture.dom import Dom
from fonds.marks.bylines.lines import match_byline
from fonds.model import Block

# Elements inside one that are looked at; bylines have fewer.
_MOST_INNER = 60


def parted_text(dom: Dom, number: int) -> str:
    """The element's text with a bar where elements in it meet so that two words become one: "Ann Lee|4 May"."""
    start, end = dom.starts[number], dom.ends[number]
    text = dom.element_text(number)
    if number in dom.own:
        return text
    edges: set[int] = set()
    inner = number + 1
    while inner < len(dom.starts) and dom.depths[inner] > dom.depths[number] and inner - number <= _MOST_INNER:
        edges.update(edge - start for edge in (dom.starts[inner], dom.ends[inner]) if start < edge < end)
        inner += 1
    pieces, begun = [], 0
    for edge in sorted(edges):
        if text[edge - 1].isalnum() and text[edge].isalnum():
            pieces.append(text[begun:edge])
            begun = edge
    pieces.append(text[begun:])
    opener = match_byline(pieces[0]) if len(pieces) > 1 else None
    if opener is not None and opener.rule == "opener-alone":
        pieces[:2] = [f"{pieces[0]} {pieces[1]}"]
    return " | ".join(pieces)


def parted_line(dom: Dom | None, block: Block) -> str:
    """The block's text with such bars, where the block is all of an element."""
    if dom is None or block.outside or not block.locator.spans:
        return block.text
    number = dom.number_at(block.locator.spans[0].path)
    if dom.element_text(number).strip() != block.raw.strip():
        return block.text
    apart = parted_text(dom, number)
    return block.text if " | " not in apart or " | " in block.text else " ".join(apart.split())
