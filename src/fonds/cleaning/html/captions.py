"""Captions and credits of pictures in a document, told by elements, their names and what they say."""

from __future__ import annotations

from fonds.capture.dom import Dom
from fonds.cleaning.html.head_names import tells_picture
from fonds.cleaning.html.labels import Labels
from fonds.cleaning.html.segments import HtmlPiece
from fonds.cleaning.html.structure import Structure
from fonds.marks.credits.lines import match_credit
from fonds.model import Kind, Role

MAX_CREDIT = 200


def name_around(dom: Dom, structure: Structure, number: int) -> str:
    """Names of the element and its parent."""
    return f"{structure.names[number]} {structure.names[dom.parents[number]] if number else ''}"


def figure_of(dom: Dom, number: int) -> int:
    """The nearest `figure`, or element of a caption's name, at most six levels up; -1 when there is none."""
    for _ in range(6):
        if number <= 0:
            return -1
        if dom.tags[number] == "figure":
            return number
        number = dom.parents[number]
    return -1


def label_caption(dom: Dom, piece: HtmlPiece, structure: Structure, labels: Labels, index: int) -> None:
    """Label the piece caption or credit where it is one."""
    name = name_around(dom, structure, piece.element)
    figure = figure_of(dom, piece.element)
    in_figure = figure >= 0 and "table" not in dom.tags[figure : piece.element]
    names_caption, named = tells_picture(name)
    captioned = piece.kind is Kind.CAPTION or names_caption
    inside = labels.container <= piece.element < dom.last[labels.container]
    pictured = in_figure or captioned
    if not (inside or pictured):
        return
    may = len(piece.text) <= MAX_CREDIT and (pictured or not structure.roles[piece.element])
    if may and ((named and pictured) or match_credit(piece.text) is not None):
        labels.set(index, Role.CREDIT, "name:credit" if named else "credit", 0.8)
        return
    if structure.roles[piece.element] not in (None, Role.OTHER):
        return
    if captioned or (in_figure and piece.kind not in (Kind.QUOTE, Kind.CODE, Kind.TABLE_ROW)):
        labels.set(index, Role.CAPTION, "caption", 0.8)
