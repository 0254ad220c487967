"""What a piece says: the text derived from its text nodes."""

from __future__ import annotations

import re

from fonds.capture.dom import Dom
from fonds.cleaning.html.kinds import BLOCK_TAGS
from fonds.model import Kind

INVISIBLE_CHARS = "\u00ad\u200b\u200c\u2060\ufeff"
_JOINER = "\u200c"
_INVISIBLE = dict.fromkeys(map(ord, INVISIBLE_CHARS.replace(_JOINER, "")), "")
# Persian and the scripts of India spell with the non-joiner inside words; elsewhere it fills space.
_LONE_JOINER = re.compile(rf"{_JOINER}(?!\w)|(?<!\w){_JOINER}")
_TABLE_ROW, _CODE = Kind.TABLE_ROW, Kind.CODE
_CELLS = frozenset({"td", "th"})
# Items of a list in a cell are parted by this, unless one ends with a mark of its own.
_ITEMS_APART, _MARKS = "; ", (".", ",", ";", ":", "!", "?", "。", "、", "，", "；")


def _visible(text: str) -> str:
    """Without signs that are not seen."""
    text = text.translate(_INVISIBLE)
    return _LONE_JOINER.sub("", text) if _JOINER in text else text


def text_of(dom: Dom, first: int, last: int, kind: Kind, *, shy: bool) -> str:
    """The derived text: white space normalised, one `<br>` a line break, cells parted by tabs, code as it stands.

    `shy` tells whether the page has invisible characters at all; most have none, and looking costs.
    """
    starts, ends = dom.text_starts, dom.text_ends
    if kind is _TABLE_ROW:
        row = _row_text(dom, first, last)
        return _visible(row) if shy else row
    if first == last and kind is not _CODE:
        text = dom.text[starts[first] : ends[first]]
        return " ".join((_visible(text) if shy and not text.isascii() else text).split())
    parts: list[str] = []
    for node in range(first, last + 1):
        if node > first and "br" in dom.tags[dom.text_seen[node - 1] : dom.text_seen[node]]:
            parts.append("\n")
        parts.append(dom.text[starts[node] : ends[node]])
    if kind is _CODE:
        return "".join(parts).strip("\r\n").rstrip()
    joined = "".join(p if p == "\n" else p.replace("\n", " ").replace("\r", " ") for p in parts)
    lines = (" ".join(line.split()) for line in (_visible(joined) if shy else joined).split("\n"))
    return "\n".join(filter(None, lines))


def _row_text(dom: Dom, first: int, last: int) -> str:
    """A row of data: a tab between two cells, empty ones too, so that columns stay columns."""
    places = _cell_places(dom, dom.text_owners[first])
    cells = [""] * (len(places) or 1)
    at = block = -1
    for node in range(first, last + 1):
        text = dom.text[dom.text_starts[node] : dom.text_ends[node]]
        now, inside = _cell_and_block(dom, dom.text_owners[node])
        place = places.get(now, max(at, 0))
        if text.isspace():
            cells[place] += " " if place == at else ""
            continue
        broken = node > first and "br" in dom.tags[dom.text_seen[node - 1] : dom.text_seen[node]]
        if place == at and (broken or inside != block):
            listed = inside != block and dom.tags[inside] in ("li", "dt")
            before = cells[place].rstrip()
            cells[place] = before + (_ITEMS_APART if listed and before and not before.endswith(_MARKS) else " ")
        cells[place] += text
        at, block = place, inside
    return "\t".join([" ".join(cell.split()) for cell in cells]).rstrip("\t")


def _cell_places(dom: Dom, number: int) -> dict[int, int]:
    """The cells of the row around an element, from the first, by their numbers."""
    while number > 0 and dom.tags[number] != "tr":
        number = dom.parents[number]
    cells = [child for child in dom.children(number) if dom.tags[child] in _CELLS] if number > 0 else []
    return {cell: place for place, cell in enumerate(cells)}


def _cell_and_block(dom: Dom, number: int) -> tuple[int, int]:
    """The cell around an element, and the block-level element."""
    block = -1
    while number > 0 and dom.tags[number] not in _CELLS:
        if block < 0 and dom.tags[number] in BLOCK_TAGS:
            block = number
        number = dom.parents[number]
    return number, block if block >= 0 else number
