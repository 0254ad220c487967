"""Short pieces amid the body that belong to it by their place: headings over paragraphs, one item of a list of many.

The model counts a piece by its words, so what it makes of short ones hardly matters to it; to readers it does. Figures
are of five folds by host, one forest, the whole cleaner on 1,331 WCXB pages and 183 of news, without these rules and
with them: word F1 .8818 to .8822 (articles .9578 to .9583) and .9687 to .9697.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from fonds.cleaning.furniture import speaks_against
from fonds.cleaning.html.draft import HtmlDraft
from fonds.cleaning.html.segments import HtmlPiece
from fonds.marks.furniture import LONGEST, match_furniture
from fonds.model import Kind, Role

# A paragraph this long makes the heading above it one of the text, whatever stands before that: of such headings .77
# stand in the gold text (443 dropped ones on 500 pages), of those between two pieces of the body .85 (589). With both,
# headings kept .850 to .883 of 17,317, on news .906 to .942 of 479.
PARAGRAPH = 80
# Pieces with more link text than this lead to other pages.
LINKED = 0.5
# At most so many pieces left out in a row between two like them under one parent: rows of tables kept .876 to .895 of
# 2,973. A single paragraph so left out gave news .9689 to .9695.
MOST_LEFT_OUT = {Kind.LIST_ITEM: 3, Kind.TABLE_ROW: 3, Kind.PARAGRAPH: 1}
# Longer pieces were judged by what they say.
LONGEST_LEFT_OUT = 400
_BODY = Role.BODY
_MOVABLE = frozenset({Role.OTHER, Role.NAVIGATION, Role.RELATED})


def fill_gaps(draft: HtmlDraft, removed: Collection[int] = ()) -> None:
    """Take into the body what stands in its gaps, but for the pieces that were taken out of it for a reason."""
    filled = [i for i, piece in enumerate(draft.pieces) if piece.text and piece.aside is None and i not in removed]
    _take_headings(draft, filled)
    _take_like(draft, filled)


def _take_headings(draft: HtmlDraft, filled: Sequence[int]) -> None:
    """From the last to the first, so that a heading over a heading goes with it."""
    pieces, labels, links = draft.pieces, draft.labels, draft.structure.link_density
    for at in range(len(filled) - 2, -1, -1):
        i, below = filled[at], filled[at + 1]
        if pieces[i].kind is not Kind.HEADING or not _may_move(pieces[i], labels.roles[i]) or links[i] >= LINKED:
            continue
        amid = at > 0 and labels.roles[filled[at - 1]] is _BODY
        if labels.roles[below] is _BODY and (amid or len(pieces[below].text) >= PARAGRAPH):
            labels.set(i, _BODY, "gap:heading", 0.6)


def _take_like(draft: HtmlDraft, filled: Sequence[int]) -> None:
    pieces, labels = draft.pieces, draft.labels
    body = [at for at, i in enumerate(filled) if labels.roles[i] is _BODY]
    for before, behind in pairwise(body):
        left_out = filled[before + 1 : behind]
        kind = pieces[filled[before]].kind
        if not 0 < len(left_out) <= MOST_LEFT_OUT.get(kind, 0):
            continue
        if not _alike(draft, filled[before : behind + 1]):
            continue
        if all(_may_move(pieces[i], labels.roles[i]) and not _leads_away(draft, i) for i in left_out):
            for i in left_out:
                labels.set(i, _BODY, "gap:like", 0.6)


def _alike(draft: HtmlDraft, numbers: Sequence[int]) -> bool:
    """Whether all are of one kind and stand in elements of one parent."""
    parents = draft.dom.parents
    return len({(draft.pieces[i].kind, parents[draft.pieces[i].element]) for i in numbers}) == 1


def _leads_away(draft: HtmlDraft, index: int) -> bool:
    """Whether a paragraph is a link; items and rows of the body's own lists may be."""
    return draft.pieces[index].kind is Kind.PARAGRAPH and draft.structure.link_density[index] >= LINKED


def _may_move(piece: HtmlPiece, role: Role) -> bool:
    """Whether nothing says what the piece is, neither its container nor a row of the furniture tables."""
    if role not in _MOVABLE or len(piece.text) > LONGEST_LEFT_OUT:
        return False
    mark = match_furniture(piece.text) if len(piece.text) <= LONGEST else None
    return mark is None or not (mark.whole or speaks_against(mark))
