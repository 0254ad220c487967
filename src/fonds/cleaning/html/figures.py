"""Images tied to the blocks that describe them."""

from __future__ import annotations

from fonds.capture.dom import Dom
from fonds.cleaning.html.captions import figure_of
from fonds.cleaning.html.labels import Labels
from fonds.cleaning.html.segments import HtmlPiece
from fonds.cleaning.result import Figure
from fonds.model import Role

_SOURCES = ("src", "data-src", "data-original", "data-lazy-src", "srcset", "data-srcset")
# How far before a caption without `figure` its image may stand, in elements.
REACH = 12


def find_figures(dom: Dom, pieces: list[HtmlPiece], labels: Labels) -> tuple[Figure, ...]:
    """A figure for each image that has captions or credits, in the order of the first of them."""
    found: dict[int, tuple[list[int], list[int]]] = {}
    for index, piece in enumerate(pieces):
        role = labels.roles[index]
        if role not in (Role.CAPTION, Role.CREDIT):
            continue
        captions, lines = found.setdefault(_key(dom, piece.element), ([], []))
        (captions if role is Role.CAPTION else lines).append(index)
    figures = []
    for element, (captions, lines) in found.items():
        image = _image(dom, element)
        figures.append(Figure(tuple(captions), tuple(lines), *_described(dom, image)))
    return tuple(figures)


def _key(dom: Dom, number: int) -> int:
    """The element that ties an image to its captions: the `figure`, or the nearest ancestor with an image."""
    figure = figure_of(dom, number)
    if figure >= 0:
        return figure
    up = number
    for _ in range(4):
        if up <= 0:
            break
        if any(tag in ("img", "picture") for tag in dom.tags[up : min(dom.last[up], up + 60)]):
            return up
        up = dom.parents[up]
    return number


def _image(dom: Dom, element: int) -> int:
    inside = range(element, min(dom.last[element], element + 400))
    before = range(element - 1, max(0, element - REACH), -1)
    return next((number for number in (*inside, *before) if dom.tags[number] == "img"), -1)


def _described(dom: Dom, image: int) -> tuple[str | None, str | None]:
    if image < 0:
        return None, None
    attributes = dom.attributes[image]
    url = next((v for name in _SOURCES if (v := attributes.get(name, "")) and not v.startswith("data:")), None)
    if url is not None:
        url = url.split()[0].rstrip(",") if url.split() else None
    return url, attributes.get("alt") or None
