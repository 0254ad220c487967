"""The numbers of numbered lists. Browsers make them, so they stand nowhere in the page's text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from fonds.capture.dom import Dom
from fonds.cleaning.html.segments import HtmlPiece
from fonds.model import Kind

_WHOLE = re.compile(r"\s*+([+-]?\d{1,9})")
# An item that writes its own number: "1. ", "(a) ", "IV) ".
_NUMBERED = re.compile(r"[(\[]?(?:\d{1,4}|[a-zA-Z]|[ivxlcIVXLC]{1,6})[.)\]:](?:\s|$)")
_UNMARKED = re.compile(r"list-style(?:-type)?\s*:\s*none", re.IGNORECASE)
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
          (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_LARGEST_ROMAN = 3_999
_LETTERS = 26


def item_numbers(dom: Dom, pieces: Sequence[HtmlPiece]) -> Iterator[tuple[int, str]]:
    """The index of each piece that begins an item of a numbered list, and its number as the list writes it ("3.")."""
    lists = dom.by_tag.get("ol")
    if not lists:
        return
    numbers = _numbers(dom, lists)
    for index, piece in enumerate(pieces):
        if piece.kind is not Kind.LIST_ITEM or piece.first < 0:
            continue
        item = piece.block
        while item > 0 and dom.tags[item] != "li":
            item = dom.parents[item]
        number = numbers.pop(item, None)
        if number is None or _NUMBERED.match(piece.text):
            continue
        # A heading or picture text may stand before it: what begins the item bears the number.
        if not dom.text[dom.starts[item] : dom.text_starts[piece.first]].strip():
            yield index, number


def _numbers(dom: Dom, lists: Sequence[int]) -> dict[int, str]:
    """The numbers of all items, by element. As the HTML standard counts (4.4.5, 4.4.8)."""
    found: dict[int, str] = {}
    for number in lists:
        attributes = dom.attributes[number]
        if _UNMARKED.search(attributes.get("style", "")[:500]):
            continue
        items = [child for child in dom.children(number) if dom.tags[child] == "li"]
        down = "reversed" in attributes
        count = _whole(attributes.get("start", ""), len(items) if down else 1)
        for item in items:
            count = _whole(dom.attributes[item].get("value", ""), count)
            kind = dom.attributes[item].get("type") or attributes.get("type", "")
            found[item] = f"{_written(count, kind)}."
            count += -1 if down else 1
    return found


def _whole(value: str, otherwise: int) -> int:
    match = _WHOLE.match(value)
    return int(match[1]) if match is not None else otherwise


def _written(count: int, kind: str) -> str:
    """In the numerals of `type`: "a", "A", "i", "I"; Arabic ones where these have none."""
    if kind in ("a", "A") and count > 0:
        letters = ""
        while count > 0:
            count, letter = divmod(count - 1, _LETTERS)
            letters = chr(ord(kind) + letter) + letters
        return letters
    if kind in ("i", "I") and 0 < count <= _LARGEST_ROMAN:
        written = ""
        for value, numeral in _ROMAN:
            times, count = divmod(count, value)
            written += numeral * times
        return written.upper() if kind == "I" else written
    return str(count)
