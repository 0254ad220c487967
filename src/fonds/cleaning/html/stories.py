"""Pages that hold more than one story: those that go on for ever below the first, and those that list several in full.

A story is told by its own heading, prose, and a date or byline of its own; chapters of one text have the first two.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence

from fonds.capture.dom import Dom
from fonds.cleaning.html.classnames import is_part
from fonds.cleaning.html.draft import HtmlDraft
from fonds.cleaning.html.labels import Labels
from fonds.cleaning.html.structure import Structure
from fonds.model import Role

# Without a top heading of its own, less prose than this is a teaser.
STORY_PROSE = 300
# With less of the body left than this share of the greatest other story the page's own is none.
LEFT = 0.2
# A story under a top heading has at least so much.
OWN_PROSE = 100
# Several stories stand in full when each has so many characters of the body's prose.
FULL_PROSE = 600
_BODY = Role.BODY
_HEADINGS = ("h1", "h2", "h3")


def other_stories(draft: HtmlDraft, body: Sequence[int]) -> frozenset[int]:
    """The pieces of the stories below the one that has the page's title as its top heading."""
    dom, pieces, structure = draft.dom, draft.pieces, draft.structure
    title = _title(draft)
    if title < 0 or not body:
        return frozenset()
    other = bytearray(len(dom.tags))
    greatest = 0
    for number in _others(dom, structure, title):
        other[number : dom.last[number]] = b"\x01" * (dom.last[number] - number)
        greatest = max(greatest, structure.mass[number])
    left = sum(structure.prose[i] for i in body if not other[pieces[i].element])
    if not greatest or left < LEFT * greatest:
        return frozenset()
    return frozenset(i for i, piece in enumerate(pieces) if other[piece.element])


def drop_stories(labels: Labels, stories: Collection[int]) -> None:
    """Take the pieces of other stories out of the body."""
    for i in stories:
        if labels.roles[i] is _BODY:
            labels.set(i, Role.RELATED, "other-story", 0.8)


def count_stories(draft: HtmlDraft) -> int:
    """How many stories stand in the body in full, 1 for a page that is one document."""
    dom, labels, structure = draft.dom, draft.labels, draft.structure
    articles = dom.by_tag.get("article", ())
    if len(articles) < 2 or draft.facts.thread or not draft.pieces:
        return 1
    kept = [size if role is _BODY else 0 for size, role in zip(structure.prose, labels.roles, strict=True)]
    mass = structure.tree.sums(kept, [piece.element for piece in draft.pieces])
    count = end = 0
    for number in articles:
        if number < end:
            continue
        if mass[number] >= FULL_PROSE and _has_heading(dom, number) and _is_signed(dom, structure, number):
            count += 1
            end = dom.last[number]
    return max(1, count)


def _title(draft: HtmlDraft) -> int:
    """The element of the title that the page states, where it is a top heading; else -1."""
    labels, dom = draft.labels, draft.dom
    for piece, role, reason in zip(draft.pieces, labels.roles, labels.reasons, strict=True):
        if role is Role.TITLE and reason == "title:stated":
            number = piece.element
            for _ in range(4):  # spans inside the heading
                if dom.tags[number] == "h1" or number <= 0:
                    break
                number = dom.parents[number]
            return number if dom.tags[number] == "h1" else -1
    return -1


def _others(dom: Dom, structure: Structure, title: int) -> Iterator[int]:
    """The outermost elements of stories behind the title's own: below top headings, and articles beside its article."""
    end = title
    for top in dom.by_tag.get("h1", ()):
        if top <= end:
            continue
        number = top
        while number > 0 and not dom.parents[number] <= title < dom.last[dom.parents[number]]:
            number = dom.parents[number]
        end = dom.last[number] - 1
        if number in (top, 0) or is_part(dom.classes[number]) or not _has_own(dom, structure, title, number):
            continue
        signed = structure.mass[number] >= OWN_PROSE and _is_signed(dom, structure, number)
        if signed or "article" in dom.tags[number:top]:
            yield number
    articles = dom.by_tag.get("article", ())
    own = next((n for n in articles if n <= title < dom.last[n]), -1)
    if own < 0 or structure.mass[own] < STORY_PROSE:
        return
    for number in articles:
        behind = number >= dom.last[own] and structure.mass[number] >= STORY_PROSE
        if behind and _has_heading(dom, number) and _is_signed(dom, structure, number):
            yield number


def _has_own(dom: Dom, structure: Structure, title: int, other: int) -> bool:
    """Whether the title has prose of its own beside the other story; else both are chapters under it, or a list's."""
    own, common = title, dom.parents[other]
    while dom.parents[own] > common:
        own = dom.parents[own]
    return structure.mass[own] >= OWN_PROSE


def _has_heading(dom: Dom, number: int) -> bool:
    return any(_holds(dom, number, tag) for tag in _HEADINGS)


def _is_signed(dom: Dom, structure: Structure, number: int) -> bool:
    """Whether a date or a byline stands in the element."""
    return _holds(dom, number, "time") or "name:metadata" in structure.reasons[number : dom.last[number]]


def _holds(dom: Dom, number: int, tag: str) -> bool:
    """Whether an element of the tag stands in the element."""
    found = dom.by_tag.get(tag, ())
    at = bisect_right(found, number)
    return at < len(found) and found[at] < dom.last[number]
