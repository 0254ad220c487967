"""Pieces that belong to the document by what encloses them, whatever their words: code amid the text, what stands in
one panel with it (`<details>`, accordions) or in one row of panels, answers to questions.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from fonds.cleaning.furniture import speaks_against
from fonds.cleaning.html.draft import HtmlDraft
from fonds.cleaning.html.questions import keep_answers
from fonds.marks.furniture import LONGEST, match_furniture
from fonds.model import Kind, Role

# Pieces with more link text than this lead to other pages.
LINKED = 0.5
# Of the words of a panel, or of the panels of a row, this share must be body for the rest to be. Of 233 `<details>` of
# 126 development pages with some body in them, the whole text of nearly all stands in the gold text.
MOSTLY = 0.5
# A panel with more than this share of the page's prose is no panel: menus of whole shops open at a button.
LARGEST = 0.5
_BODY = Role.BODY
_MOVABLE = frozenset({Role.OTHER, Role.NAVIGATION, Role.RELATED})
_CODE = Kind.CODE


def keep_enclosed(draft: HtmlDraft) -> None:
    """Take into the body what stands between two pieces of it in a `pre`, and what stands in panels with it."""
    filled = [i for i, piece in enumerate(draft.pieces) if piece.text and piece.aside is None]
    _take_code(draft, filled)
    if "details" in draft.dom.by_tag or draft.structure.panels:
        _take_panels(draft, filled)
    keep_answers(draft, filled)


def _take_code(draft: HtmlDraft, filled: Sequence[int]) -> None:
    """Code that the text goes on before and behind; several in a row go together."""
    pieces, labels = draft.pieces, draft.labels
    run: list[int] = []
    before = False
    for i in filled:
        if pieces[i].kind is _CODE and labels.roles[i] in _MOVABLE and not _leads_away(draft, i):
            run.append(i)
            continue
        body = labels.roles[i] is _BODY
        for one in run if before and body else ():
            labels.set(one, _BODY, "enclosed:code", 0.6)
        run, before = [], body


def _take_panels(draft: HtmlDraft, filled: Sequence[int]) -> None:
    """The rest of a panel that is mostly body, and the other panels of a row that mostly is."""
    dom, structure = draft.dom, draft.structure
    elements = [draft.pieces[i].element for i in filled]
    rows: dict[tuple[int, str], list[int]] = {}
    for panel in _panels(draft):
        inside = filled[bisect_left(elements, panel) : bisect_left(elements, dom.last[panel])]
        if structure.mass[panel] > 0 and structure.roles[panel] in (None, Role.OTHER) and inside:
            rows.setdefault((dom.parents[panel], dom.tags[panel]), []).extend(inside)
            if _mostly_body(draft, inside):
                _take(draft, inside)
    for row in rows.values():
        if _mostly_body(draft, row):
            _take(draft, row)


def _panels(draft: HtmlDraft) -> Iterable[int]:
    """Each `<details>` and each panel of an accordion that does not hold much of the page."""
    structure = draft.structure
    most = LARGEST * structure.total
    for panel in sorted({*draft.dom.by_tag.get("details", ()), *structure.panels}):
        if structure.mass[panel] <= most:
            yield panel


def _words(draft: HtmlDraft, numbers: Iterable[int]) -> int:
    return sum(len(draft.pieces[i].text) for i in numbers)


def _mostly_body(draft: HtmlDraft, numbers: Sequence[int]) -> bool:
    roles = draft.labels.roles
    return _words(draft, (i for i in numbers if roles[i] is _BODY)) >= MOSTLY * _words(draft, numbers)


def _take(draft: HtmlDraft, numbers: Iterable[int]) -> None:
    for i in numbers:
        if draft.labels.roles[i] in _MOVABLE and not _leads_away(draft, i) and not _says_furniture(draft, i):
            draft.labels.set(i, _BODY, "enclosed:panel", 0.6)


def _leads_away(draft: HtmlDraft, index: int) -> bool:
    return draft.structure.link_density[index] >= LINKED


def _says_furniture(draft: HtmlDraft, index: int) -> bool:
    text = draft.pieces[index].text
    mark = match_furniture(text) if len(text) <= LONGEST else None
    return mark is not None and (mark.whole or speaks_against(mark))
