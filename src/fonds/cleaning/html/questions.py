"""Questions that a page answers in panels: answers are hidden until a reader asks, and short ones read like nothing."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from fonds.capture.dom import Dom
from fonds.cleaning.html.draft import HtmlDraft
from fonds.marks.furniture import LONGEST, match_furniture
from fonds.model import Kind, Role

# So many questions of one look make a list of them, if at least half of the pieces of that look ask.
LEAST, ASKING = 2, 0.5
# So much of a list of questions is body or hidden where the rest of it is body too; a page of which a list is so much
# is about it. Of 260 development pages with .3 two lose by it, without it four.
SOME = 0.3
# Longer texts are no headings. Chosen by eye, not tuned.
LONGEST_QUESTION = 200
# Pieces with more link text than this lead to other pages.
LINKED = 0.5
# So many elements of an item are looked at for what opens it.
_LOOKED_AT = 60
_PANEL_NAMES = re.compile(r"(?:^| )(?:faqs?|accordions?|collaps\w*|toggles?|expand\w*)(?: |$)")
_ASKS = ("?", "？", "؟", "՞")
_BODY = Role.BODY
_MOVABLE = frozenset({Role.OTHER, Role.NAVIGATION, Role.RELATED, Role.HIDDEN, Role.FOOTER})
_NO_QUESTION = frozenset({Kind.CODE, Kind.TABLE_ROW, Kind.CAPTION})


def keep_answers(draft: HtmlDraft, filled: Sequence[int]) -> None:
    """Take lists of questions in the body's container into the body, with their answers. `filled` are the pieces that
    say something."""
    pieces, labels, structure = draft.pieces, draft.labels, draft.structure
    if sum([pieces[i].text.endswith(_ASKS) for i in filled]) < LEAST:
        return
    looks: dict[int, list[int]] = {}
    look_of = structure.tree.look_of.tolist()
    for at, i in enumerate(filled):
        piece = pieces[i]
        if len(piece.text) <= LONGEST_QUESTION and piece.kind not in _NO_QUESTION and not _leads_away(draft, i):
            looks.setdefault(look_of[piece.block], []).append(at)
    elements = [pieces[i].element for i in filled]
    for asked in looks.values():
        asking = sum(pieces[filled[at]].text.endswith(_ASKS) for at in asked)
        if asking < max(LEAST, ASKING * len(asked)):
            continue
        blocks = [pieces[filled[at]].block for at in asked]
        numbers = list(_answered(draft, blocks))
        if not any(_is_button(draft.dom, block) for block in blocks) and not any(_opens(draft, n) for n in numbers):
            continue
        bounds = [(bisect_left(elements, n), bisect_left(elements, draft.dom.last[n])) for n in numbers]
        inside = [filled[at] for first, last in bounds for at in range(first, last)]
        if _is_document(draft, inside):
            for i in inside:
                if labels.roles[i] in _MOVABLE and not _leads_away(draft, i) and not _says_furniture(draft, i):
                    labels.set(i, _BODY, "enclosed:answer", 0.6)


def _is_document(draft: HtmlDraft, numbers: Sequence[int]) -> bool:
    """Whether some of the list is body, or hidden and so not judged, or it is much of the page."""
    pieces, roles = draft.pieces, draft.labels.roles
    held = sum(len(pieces[i].text) for i in numbers)
    some = sum(len(pieces[i].text) for i in numbers if roles[i] in (_BODY, Role.HIDDEN))
    body = sum(len(piece.text) for piece, role in zip(pieces, roles, strict=True) if role is _BODY)
    return some >= SOME * held or held >= SOME * (body + held)


def _answered(draft: HtmlDraft, questions: Sequence[int]) -> Iterator[int]:
    """The elements that hold the questions and what answers them: the item around each, or the question and the element
    behind it."""
    dom, labels, structure = draft.dom, draft.labels, draft.structure
    around = _around(dom, questions)
    if around <= 0 or not labels.container <= around < dom.last[labels.container]:
        return
    if structure.roles[around] not in (None, Role.OTHER):
        return
    children = dom.children(around)
    items = [children[bisect_left(children, question + 1) - 1] for question in questions]
    for item, question in zip(items, questions, strict=True):
        yield item
        alone = not dom.text[dom.ends[question] : dom.ends[item]].strip()
        behind = dom.last[item]
        if alone and behind < dom.last[around] and behind not in items:
            yield behind


def _is_button(dom: Dom, number: int) -> bool:
    return dom.tags[number] in ("button", "summary") or dom.attributes[number].get("role") == "button"


def _opens(draft: HtmlDraft, number: int) -> bool:
    """Whether an element is, or holds, something that readers open: questions are headings of any text as well."""
    dom, structure = draft.dom, draft.structure
    return any(
        dom.tags[inside] == "details"
        or "aria-expanded" in dom.attributes[inside]
        or structure.reasons[inside].startswith("hidden:")
        or _PANEL_NAMES.search(structure.names[inside]) is not None
        for inside in range(number, min(dom.last[number], number + _LOOKED_AT))
    )


def _around(dom: Dom, numbers: Sequence[int]) -> int:
    """The nearest element around all, 0 where that is the root."""
    first, last = numbers[0], numbers[-1]
    number = dom.parents[first]
    while number > 0 and dom.last[number] <= last:
        number = dom.parents[number]
    return number


def _leads_away(draft: HtmlDraft, index: int) -> bool:
    return draft.structure.link_density[index] >= LINKED


def _says_furniture(draft: HtmlDraft, index: int) -> bool:
    text = draft.pieces[index].text
    mark = match_furniture(text) if len(text) <= LONGEST else None
    return mark is not None and mark.whole
