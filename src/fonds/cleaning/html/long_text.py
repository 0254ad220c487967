"""Long texts: where many paragraphs stand in a row, the structure decides more than the words.

Books, reports, judgments and laws are rare among the pages that the model learned from, and what stands far from a
title was mostly comments there. So where one element holds a long run of paragraphs, of which the model kept some, all
of them are the text; on pages of a book's length that holds for all elements that look alike as well.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from fonds.cleaning.furniture import speaks_against
from fonds.cleaning.html.classnames import is_notes, is_part
from fonds.cleaning.html.columns import Ints
from fonds.cleaning.html.draft import HtmlDraft
from fonds.cleaning.html.groups import group_pieces
from fonds.marks.furniture import LONGEST, match_furniture
from fonds.model import Role

Bools = npt.NDArray[np.bool_]

# A run is so many paragraphs with so many characters.
RUN_PIECES = 30
RUN_CHARS = 8_000
# Of a run so much must be kept, unless it is nearly all the prose of the page.
KEPT = 0.1
ALL = 0.7
# With so much prose on the page, pieces of one look stand together, of which so much is kept.
BOOK_CHARS = 40_000
BOOK_KEPT = 0.05
# They stand in the innermost element that holds so much of what is kept.
HELD = 0.95
# Pieces with more link text lead elsewhere: contents, indexes.
LINKED = 0.5
_BODY = Role.BODY
_MOVABLE = frozenset({Role.OTHER, Role.NAVIGATION, Role.RELATED, Role.COMMENTS})
# What prose is called for a word that stands in footers, too.
_WEAK = frozenset({Role.FOOTER, Role.SEARCH, Role.TOPICS})
# How sure a row of the furniture tables is of a line of some words that does not come back. Chapters
# are called "Comments" and "Privacy", too.
SURE_LINE = 0.9
# How sure a piece is that stands in such a run.
SURE = 0.75
# Elements that a run of paragraphs goes through: lists, tables and quotes amid it, anchors without an end around it.
_WITHIN = frozenset("p li dd dt ul ol dl tr td th tbody thead table blockquote pre figure a section".split())  # noqa: SIM905


def keep_long_text(draft: HtmlDraft) -> None:
    """Make body what the model left out of long runs. Changes the labels."""
    pieces, labels, structure = draft.pieces, draft.labels, draft.structure
    if structure.total < RUN_CHARS or draft.facts.thread:
        return
    free = np.array([bool(piece.text) and structure.roles[piece.element] is None for piece in pieces], bool)
    prose: Ints = np.where(free, np.array(structure.prose, np.int64), 0)
    if int(prose.sum()) < RUN_CHARS:
        return
    body = np.array([role is _BODY for role in labels.roles], bool)
    chosen = _in_runs(_runs(draft), prose, body)
    if int(prose.sum()) >= BOOK_CHARS:
        chosen |= _in_book(draft, prose, body, free)
        chosen |= _in_notes(draft)
    for i in np.flatnonzero(chosen & free).tolist():
        if body[i]:
            labels.confidences[i] = max(labels.confidences[i], SURE)
        elif _may_move(draft, i, is_prose=bool(prose[i])):
            labels.set(i, _BODY, "long-text", SURE)


def _may_move(draft: HtmlDraft, index: int, *, is_prose: bool) -> bool:
    """Whether a piece that went may come back: prose although a weak word of a footer is in it."""
    role = draft.labels.roles[index]
    if draft.structure.link_density[index] >= LINKED or role.is_document:
        return False
    return (role in _MOVABLE or (is_prose and role in _WEAK)) and not _is_furniture(draft.pieces[index].text)


def _is_furniture(text: str) -> bool:
    """Whether the tables know the whole line, or say that no text has it: "Related articles", "Share this"."""
    mark = match_furniture(text) if " " in text and len(text) <= LONGEST else None
    return mark is not None and mark.strength >= SURE_LINE and (mark.whole or speaks_against(mark))


def _runs(draft: HtmlDraft) -> Ints:
    """For each piece the element that its run stands in: the nearest around its block that is no list, table, quote or
    part of a text."""
    tags, parents, classes = draft.dom.tags, draft.dom.parents, draft.dom.classes
    known: dict[int, int] = {}
    found = []
    for piece in draft.pieces:
        around = parents[piece.block] if tags[piece.block] != "body" else piece.block
        climbed = []
        while around > 0 and around not in known:
            if tags[around] not in _WITHIN and not is_part(classes[around]):
                break
            climbed.append(around)
            around = parents[around]
        around = known.get(around, max(around, 0))
        known.update(dict.fromkeys(climbed, around))
        found.append(around)
    return np.array(found, np.int64)


def _in_runs(run: Ints, prose: Ints, body: Bools) -> Bools:
    """The pieces of long runs of which the model kept some, or which are nearly all of the page."""
    whole = np.bincount(run, weights=prose)
    count = np.bincount(run, weights=prose > 0)
    kept = np.bincount(run, weights=np.where(body, prose, 0))
    long = (whole >= RUN_CHARS) & (count >= RUN_PIECES)
    chosen: Bools = (long & ((kept >= KEPT * whole) | (whole >= ALL * prose.sum())))[run]
    return chosen


def _in_book(draft: HtmlDraft, prose: Ints, body: Bools, free: Bools) -> Bools:
    """The pieces in the text's own element that look like some that the model kept."""
    tree = draft.structure.tree
    at = group_pieces(tree, draft.pieces)
    main = _main(draft, tree.sums(np.where(body, prose, 0), at.element))
    inside: Bools = (at.element >= main) & (at.element < draft.dom.last[main])
    if int(prose[inside].sum()) < BOOK_CHARS:
        return np.zeros(len(prose), bool)
    whole = np.bincount(at.look, weights=np.where(inside & free, at.size, 0))
    kept = np.bincount(at.look, weights=np.where(inside & body, at.size, 0))
    chosen: Bools = ((kept > 0) & (kept >= BOOK_KEPT * whole))[at.look] & inside
    return chosen


def _in_notes(draft: HtmlDraft) -> Bools:
    """The pieces in elements of footnotes: some generators set them behind the text's own element."""
    dom = draft.dom
    found = np.zeros(len(dom.tags), bool)
    for tag in ("div", "section", "aside", "ol"):
        for number in dom.by_tag.get(tag, ()):
            if is_notes(dom.classes[number]):
                found[number : dom.last[number]] = True
    inside: Bools = found[[piece.element for piece in draft.pieces]]
    return inside


def _main(draft: HtmlDraft, mass: Ints) -> int:
    """The innermost element with nearly all of what is kept."""
    number = 0
    while mass[0]:
        best = max(draft.dom.children(number), key=lambda child: int(mass[child]), default=-1)
        if best < 0 or mass[best] < HELD * mass[0]:
            break
        number = best
    return number
