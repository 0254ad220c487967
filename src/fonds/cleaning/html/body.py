"""Which pieces are the body: the container that holds most of the good prose, and what in it is no furniture."""

from __future__ import annotations

from fonds.capture.dom import Dom
from fonds.cleaning.html.inherited import inherit, is_body_name
from fonds.cleaning.html.labels import Labels
from fonds.cleaning.html.segments import HtmlPiece
from fonds.cleaning.html.structure import Structure
from fonds.cleaning.html.teasers import drop_teasers
from fonds.cleaning.html.threads import THREAD_ROLES
from fonds.marks.furniture import match_lines
from fonds.model import Kind, Role

# Go down into a child that holds this share of its parent's good prose; less for one that its name calls the text.
DOMINANT = 0.85
DOMINANT_NAMED = 0.6
# A list item, row or short line with more link text than this leads elsewhere.
LINK_SHARE = 0.6
# Furniture lines are short; long ones are judged by where they stand.
MAX_FURNITURE_LINE = 200
# How strong a line pattern must be to speak against the container, for prose and for short lines.
SURE_LINE = 0.9
LIKELY_LINE = 0.6
_TEXT_TAGS = frozenset({"p", "li", "pre", "blockquote", "tr", "td", "tbody", "ul", "ol", "dl", "figure"})


# Members by name, as looking one up on its class costs a call each time and these are asked for each piece.
_OTHER, _NAVIGATION, _BODY = Role.OTHER, Role.NAVIGATION, Role.BODY
_CONTROL, _HEADING = Kind.CONTROL, Kind.HEADING
_VERBATIM = frozenset({Kind.CODE, Kind.TABLE_ROW})
# With less of the page's prose left than this, names were taken for furniture that are none.
TOO_LITTLE = 0.25


def find_body(dom: Dom, pieces: list[HtmlPiece], structure: Structure, *, thread: bool = False) -> Labels:
    """Label every piece body or furniture; in a thread the posts are body."""
    released = THREAD_ROLES if thread else frozenset()
    inherit(dom, structure, released=released)
    good = _good_mass(dom, pieces, structure)
    if structure.total and good[0] < TOO_LITTLE * structure.total:
        # Comments or related stories are most of the page: a thread or a listing, where they are the document.
        inherit(dom, structure, released=THREAD_ROLES | {Role.RELATED})
        good = _good_mass(dom, pieces, structure)
    container = _descend(dom, structure, good)
    labels = Labels([Role.OTHER] * len(pieces), [""] * len(pieces), [0.5] * len(pieces), container)
    for index, piece in enumerate(pieces):
        _label(dom, structure, labels, index, piece)
    drop_teasers(dom, pieces, structure, labels)
    drop_furniture_lines(pieces, structure, labels)
    _drop_headings(pieces, labels)
    return labels


def _good_mass(dom: Dom, pieces: list[HtmlPiece], structure: Structure) -> list[int]:
    roles = structure.roles
    good = [(p.element, size) for p, size in zip(pieces, structure.prose, strict=True) if size and not roles[p.element]]
    if not good:
        return [0] * len(dom.tags)
    elements, sizes = zip(*good, strict=True)
    found: list[int] = structure.tree.sums(sizes, elements).tolist()
    return found


def _descend(dom: Dom, structure: Structure, good: list[int]) -> int:
    number = 0
    while True:
        children = [child for child in dom.children(number) if good[child] and dom.tags[child] not in _TEXT_TAGS]
        if not children:
            return number
        best = max(children, key=lambda child: good[child])
        needed = DOMINANT
        if is_body_name(dom, structure, best) and not _has_likes(dom, structure, good, children, best):
            needed = DOMINANT_NAMED
        if good[best] < needed * good[number]:
            return number
        number = best


def _has_likes(dom: Dom, structure: Structure, good: list[int], children: list[int], best: int) -> bool:
    """Whether a sibling of the same tag and first name holds prose too: parts of one text, or posts of one thread."""
    name = structure.names[best].partition(" ")[0]
    return any(
        child != best
        and dom.tags[child] == dom.tags[best]
        and structure.names[child].partition(" ")[0] == name
        and good[child] > 0.02 * good[best]
        for child in children
    )


def _label(dom: Dom, structure: Structure, labels: Labels, index: int, piece: HtmlPiece) -> None:
    role = structure.roles[piece.element]
    inside = labels.container <= piece.element < dom.last[labels.container]
    if not piece.text:
        labels.set(index, _OTHER, "empty", 1.0)
    elif piece.aside is not None:
        labels.set(index, *piece.aside, 0.9)
    elif role is not None:
        labels.set(index, role, structure.reasons[piece.element], 0.9)
    elif piece.kind is _CONTROL:
        labels.set(index, _OTHER, "control", 0.9)
    elif not inside:
        labels.set(index, *_outside(dom, piece, structure.link_density[index], labels.container))
    elif structure.link_density[index] > LINK_SHARE and piece.kind is not _HEADING and len(piece.text) < 200:
        labels.set(index, _NAVIGATION, "links", 0.7)
    else:
        labels.set(index, _BODY, "container", 0.8 if structure.prose[index] else 0.65)


def _outside(dom: Dom, piece: HtmlPiece, links: float, container: int) -> tuple[Role, str, float]:
    if piece.element >= dom.last[container] and links <= LINK_SHARE:
        return Role.OTHER, "after-body", 0.6
    if links > LINK_SHARE:
        return Role.NAVIGATION, "links", 0.8
    return Role.OTHER, "outside-body", 0.6


def drop_furniture_lines(pieces: list[HtmlPiece], structure: Structure, labels: Labels) -> None:
    """Short lines of the body that say by their words what they are."""
    asked = [
        index
        for index, (piece, role) in enumerate(zip(pieces, labels.roles, strict=True))
        if role is _BODY and len(piece.text) <= MAX_FURNITURE_LINE and piece.kind not in _VERBATIM
    ]
    for index, mark in zip(asked, match_lines([pieces[index].text for index in asked]), strict=True):
        if mark is not None and mark.strength >= (SURE_LINE if structure.prose[index] else LIKELY_LINE):
            labels.set(index, mark.role, f"line:{mark.rule}", 0.8)


def _drop_headings(pieces: list[HtmlPiece], labels: Labels) -> None:
    """A heading with no body before the next heading of its level or above leads nowhere."""
    followed: dict[int, bool] = {}
    seen_body = False
    for index in range(len(pieces) - 1, -1, -1):
        if labels.roles[index] is not _BODY:
            continue
        if pieces[index].kind is not _HEADING:
            seen_body = True
            followed.clear()
            continue
        if not seen_body:
            labels.set(index, Role.RELATED, "heading-without-text", 0.6)
