"""The partition of a page's text into pieces, one pass over its text nodes.

Block-level elements part the text, and so do two `<br>` in a row. A table row is one piece unless it holds blocks of
its own; so is a `pre`. Text nodes of white space alone go to the piece before them, leading ones to the first.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from fonds.capture.dom import Dom
from fonds.model import Kind, Locator, Span

BLOCK_TAGS = frozenset(
    [
        "html",
        "body",
        "address",
        "article",
        "aside",
        "blockquote",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "frameset",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "legend",
        "li",
        "listing",
        "main",
        "menu",
        "nav",
        "noframes",
        "noscript",
        "ol",
        "optgroup",
        "option",
        "p",
        "plaintext",
        "pre",
        "search",
        "section",
        "select",
        "summary",
        "table",
        "caption",
        "colgroup",
        "thead",
        "tbody",
        "tfoot",
        "tr",
        "td",
        "th",
        "ul",
        "xmp",
        "button",
        "label",
        "textarea",
        "iframe",
        "video",
        "audio",
        "object",
        "canvas",
        "input",
    ]  # reads better as words
)
_CODE_TAGS = frozenset({"pre", "listing", "xmp", "plaintext", "textarea"})
# What makes a row more than data: its cells are parted then.
_ROW_BREAKERS = frozenset(
    "table h1 h2 h3 h4 h5 h6 ul ol pre blockquote article section form figure hr dl".split()  # noqa: SIM905
)
_KINDS = {
    "h1": Kind.HEADING,
    "h2": Kind.HEADING,
    "h3": Kind.HEADING,
    "h4": Kind.HEADING,
    "h5": Kind.HEADING,
    "h6": Kind.HEADING,
    "li": Kind.LIST_ITEM,
    "dt": Kind.LIST_ITEM,
    "dd": Kind.LIST_ITEM,
    "blockquote": Kind.QUOTE,
    "figcaption": Kind.CAPTION,
    "caption": Kind.CAPTION,
    "button": Kind.CONTROL,
    "option": Kind.CONTROL,
    "select": Kind.CONTROL,
    "label": Kind.CONTROL,
    "pre": Kind.CODE,
    "listing": Kind.CODE,
    "xmp": Kind.CODE,
    "plaintext": Kind.CODE,
    "tr": Kind.TABLE_ROW,
}
# Members by name, as looking one up on its class costs a call each time and these are asked for each piece.
_HEADING, _LIST_ITEM, _PARAGRAPH, _TABLE_ROW, _CODE = (
    Kind.HEADING,
    Kind.LIST_ITEM,
    Kind.PARAGRAPH,
    Kind.TABLE_ROW,
    Kind.CODE,
)
_CONTAINERS = frozenset("div section article main p td th".split())  # noqa: SIM905
# Longer paths than this are written relative to an ancestor, so that locators of deep pages stay small.
MAX_PATH_DEPTH = 256
# Row text above this is prose laid out by a table, not data. Chosen by eye, not tuned.
MAX_ROW_CHARS = 1_000
# Rows with more elements nest whole tables; looking into each would take time with the square of the nesting.
MAX_ROW_ELEMENTS = 1_000
_INVISIBLE_CHARS = "\u00ad\u200b\u200c\u2060\ufeff"
_JOINER = "\u200c"
_INVISIBLE = dict.fromkeys(map(ord, _INVISIBLE_CHARS.replace(_JOINER, "")), "")
# Persian and the scripts of India spell with the non-joiner inside words; elsewhere it fills space.
_LONE_JOINER = re.compile(rf"{_JOINER}(?!\w)|(?<!\w){_JOINER}")


def _visible(text: str) -> str:
    """Without signs that are not seen."""
    text = text.translate(_INVISIBLE)
    return _LONE_JOINER.sub("", text) if _JOINER in text else text


@dataclass(slots=True)
class HtmlPiece:
    """A piece of the partition: `[start, end)` of `Dom.text`.

    `first` and `last` are the numbers of the first and last text node that is not white space (-1 when all are),
    `element` the nearest element around them, `block` the block-level one.
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


def block_owners(dom: Dom) -> list[int]:
    """For each element the number of the block-level element that its text belongs to: itself or an ancestor."""
    owners: list[int] = [0]
    rows = _atomic_rows(dom)
    whole = 0  # the end of the row or code that we are inside of
    for number, tag in enumerate(dom.tags):
        if number == 0:
            continue
        if number < whole or tag not in BLOCK_TAGS:
            owners.append(owners[dom.parents[number]])
        else:
            owners.append(number)
            if tag in _CODE_TAGS or (tag == "tr" and number in rows):
                whole = dom.last[number]
    return owners


def _atomic_rows(dom: Dom) -> set[int]:
    """The rows of data: more than one cell, and no blocks inside that would part the text."""
    rows = set()
    for number in dom.by_tag.get("tr", ()):
        if dom.last[number] - number > MAX_ROW_ELEMENTS:
            continue
        inside = dom.tags[number + 1 : dom.last[number]]
        cells = inside.count("td") + inside.count("th")
        if cells < 2 or dom.ends[number] - dom.starts[number] > MAX_ROW_CHARS or len(inside) > 40 * cells:
            continue
        if inside.count("p") + inside.count("div") <= 2 * cells and _ROW_BREAKERS.isdisjoint(inside):
            rows.add(number)
    return rows


def split_pieces(dom: Dom, owners: list[int]) -> list[HtmlPiece]:
    """The pieces in order; they cover `Dom.text` exactly. None for an empty text."""
    groups = _groups(dom, owners)
    if not groups:
        if not dom.text:
            return []
        return [HtmlPiece(0, len(dom.text), -1, -1, 0, 0, "")]
    pieces: list[HtmlPiece] = []
    begun: set[int] = set()
    anchors = _anchors(dom)
    shy = not dom.text.isascii() and any(char in dom.text for char in _INVISIBLE_CHARS)
    for position, (first, last) in enumerate(groups):
        start = dom.text_starts[first] if position else 0
        end = dom.text_starts[groups[position + 1][0]] if position + 1 < len(groups) else len(dom.text)
        element = _common(dom, anchors[dom.text_owners[first]], dom.text_owners[last])
        block = owners[dom.text_owners[first]]
        kind, level = _kind(dom, block, begun)
        text = _text(dom, first, last, kind, shy=shy)
        pieces.append(HtmlPiece(start, end, first, last, element, block, text, kind, level))
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
    nodes = zip(dom.text_starts, dom.text_ends, dom.text_owners, dom.text_seen, strict=True)
    for node, (start, end, own, seen) in enumerate(nodes):
        owner = owners[own]
        if text[start:end].isspace():
            parted = parted or owner != block
            continue
        away = owner != block
        # A row or code that is one piece stays one.
        may = away or not (tags[owner] == "tr" or tags[owner] in _CODE_TAGS)
        if may and (away or parted or blocks[seen] > blocks_before or breaks[seen] > breaks_before + 1):
            if first >= 0:
                groups.append((first, last))
            first = node
        last, block, parted = node, owner, False
        blocks_before, breaks_before = blocks[seen], breaks[seen]
    if first >= 0:
        groups.append((first, last))
    return groups


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


def _kind(dom: Dom, block: int, begun: set[int]) -> tuple[Kind, int | None]:
    """The kind by the nearest telling element; a list item's first piece alone bears the bullet."""
    number = block
    while number > 0:
        tag = dom.tags[number]
        kind = _KINDS.get(tag)
        if kind is _HEADING:
            return kind, int(tag[1])
        if kind is _LIST_ITEM:
            if number in begun:
                return _PARAGRAPH, None
            begun.add(number)
            return kind, _list_depth(dom, number)
        if kind is not None:
            return (kind, None) if kind is not _TABLE_ROW or number == block else (_PARAGRAPH, None)
        if tag not in _CONTAINERS or (number != block and number + 200 < block):
            break
        number = dom.parents[number]
    return _PARAGRAPH, None


def _list_depth(dom: Dom, number: int) -> int:
    depth = 0
    for _ in range(64):  # deeper lists read the same
        number = dom.parents[number]
        if number <= 0:
            break
        depth += dom.tags[number] in ("ul", "ol", "dl", "menu")
    return max(1, depth)


def _text(dom: Dom, first: int, last: int, kind: Kind, *, shy: bool) -> str:
    """The derived text: white space normalised, one `<br>` a line break, cells parted by tabs, code as it stands.

    `shy` tells whether the page has invisible characters at all; most have none, and looking costs.
    """
    starts, ends = dom.text_starts, dom.text_ends
    if first == last and kind is not _CODE:
        text = dom.text[starts[first] : ends[first]]
        return " ".join((_visible(text) if shy and not text.isascii() else text).split())
    parts: list[str] = []
    cell = -1
    for node in range(first, last + 1):
        if node > first:
            between = dom.tags[dom.text_seen[node - 1] : dom.text_seen[node]]
            if "br" in between:
                parts.append("\n")
        if kind is _TABLE_ROW:
            now = _cell(dom, dom.text_owners[node])
            if now != cell and node > first:
                parts.append("\t")
            cell = now
        parts.append(dom.text[starts[node] : ends[node]])
    if kind is _CODE:
        return "".join(parts).strip("\r\n").rstrip()
    if kind is _TABLE_ROW:
        cells = (
            " ".join(part.split())
            for part in "".join(p if p == "\t" else p.replace("\t", " ") for p in parts).split("\t")
        )
        row = "\t".join(cells).strip("\t")
        return _visible(row) if shy else row
    joined = "".join(p if p == "\n" else p.replace("\n", " ").replace("\r", " ") for p in parts)
    lines = (" ".join(line.split()) for line in (_visible(joined) if shy else joined).split("\n"))
    return "\n".join(filter(None, lines))


def _cell(dom: Dom, number: int) -> int:
    while number > 0 and dom.tags[number] not in ("td", "th"):
        number = dom.parents[number]
    return number


def locate(dom: Dom, piece: HtmlPiece) -> Locator:
    """One to three spans: the part inside the piece's element, and white space that stands before or after it."""
    begin, finish = dom.starts[piece.element], dom.ends[piece.element]
    if begin <= piece.start and piece.end <= finish:  # as most are
        return Locator((Span(dom.path(piece.element), piece.start - begin, piece.end - begin),))
    spans = []
    if piece.start < begin:
        spans.append(Span("/", piece.start, begin))
    spans.append(Span(dom.path(piece.element), max(piece.start, begin) - begin, min(piece.end, finish) - begin))
    if piece.end > finish:
        spans.append(Span("/", finish, piece.end))
    return Locator(tuple(spans))
