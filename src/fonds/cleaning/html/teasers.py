"""Boxes of a text that lead to other texts."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from fonds.capture.dom import Dom
from fonds.cleaning.html.labels import Labels
from fonds.cleaning.html.segments import HtmlPiece
from fonds.cleaning.html.structure import Structure
from fonds.model import Kind, Role

# Boxes that hold more of the body than this are what a listing consists of.
MAX_TEASERS = 0.35
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
# Members by name, as looking one up on its class costs a call each time and these are asked for each piece.
_BODY, _HEADING = Role.BODY, Kind.HEADING


def drop_teasers(dom: Dom, pieces: list[HtmlPiece], structure: Structure, labels: Labels) -> None:
    """In a text, boxes of the same shape whose heading is a link lead to other texts.

    A listing is made of them: they stay where they hold much of the body.
    """
    groups: dict[tuple[int, str], dict[int, list[int]]] = {}
    for index, piece in enumerate(pieces):
        if labels.roles[index] is not _BODY or piece.kind is not _HEADING or structure.link_density[index] < 0.8:
            continue
        box = _box(dom, piece.element, labels.container)
        if box >= 0:
            key = dom.parents[box], structure.names[box].partition(" ")[0] + dom.tags[box]
            groups.setdefault(key, {})[box] = []
    boxes = {box: inside for group in groups.values() for box, inside in group.items()}
    if not boxes:
        return
    owner = _box_of(dom, boxes)
    held = body = 0
    for index, piece in enumerate(pieces):
        if labels.roles[index] is not _BODY:
            continue
        body += len(piece.text)
        box = owner(piece.element)
        if box >= 0:
            boxes[box].append(index)
            held += len(piece.text)
    if held > MAX_TEASERS * body:
        return
    for inside in boxes.values():
        for index in inside:
            if structure.prose[index] < 400:  # longer than teasers are
                labels.set(index, Role.RELATED, "teaser-box", 0.7)


def _box(dom: Dom, number: int, container: int) -> int:
    """The outermost element around a linked heading that holds no other heading; -1 when there is none."""
    box = -1
    for _ in range(8):
        number = dom.parents[number]
        if number <= container:
            break
        inside = dom.tags[number : min(dom.last[number], number + 300)]
        if sum(tag in _HEADINGS for tag in inside) > 1 or dom.last[number] - number > 200:
            break
        if dom.tags[number] in ("div", "li", "article", "section", "a"):
            box = number
    return box


def _box_of(dom: Dom, boxes: dict[int, list[int]]) -> Callable[[int], int]:
    ordered = sorted(boxes)

    def owner(number: int) -> int:
        at = bisect_right(ordered, number) - 1
        return ordered[at] if at >= 0 and number < dom.last[ordered[at]] else -1

    return owner
