"""Which elements part a page's text, and what kind of piece stands in them."""

from __future__ import annotations

from fonds.capture.dom import Dom
from fonds.model import Kind

BLOCK_TAGS = frozenset({
    "html", "body", "address", "article", "aside", "blockquote", "center", "dd", "details", "dialog", "dir", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5",
    "h6", "header", "hgroup", "hr", "legend", "li", "listing", "main", "menu", "nav", "noframes", "noscript", "ol",
    "optgroup", "option", "p", "plaintext", "pre", "search", "section", "select", "summary", "table", "caption",
    "colgroup", "thead", "tbody", "tfoot", "tr", "td", "th", "ul", "xmp", "button", "label", "textarea", "iframe",
    "video", "audio", "object", "canvas", "input",
})  # fmt: skip
CODE_TAGS = frozenset({"pre", "listing", "xmp", "plaintext", "textarea"})
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
_HEADING, _LIST_ITEM, _PARAGRAPH, _TABLE_ROW = Kind.HEADING, Kind.LIST_ITEM, Kind.PARAGRAPH, Kind.TABLE_ROW
_CONTAINERS = frozenset("div section article main p td th".split())  # noqa: SIM905


def kind_of(dom: Dom, block: int, begun: set[int]) -> tuple[Kind, int | None]:
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
