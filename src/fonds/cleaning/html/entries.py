"""Entries of one shape: the posts of a live blog, of a list of full stories, of a thread.

The model judges each piece by itself, and the last entries stand far from the title. Where elements of one look stand
in a row, each with a heading or a time of its own, and of the same place in most of them the model kept the piece, the
others' is kept as well. Where the body is such entries, their headings are of it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from fonds.capture.dom import Dom
from fonds.cleaning.furniture import speaks_against
from fonds.cleaning.html.draft import HtmlDraft
from fonds.marks.furniture import LONGEST, match_furniture
from fonds.model import Kind, Role

# So many elements of one look are entries.
LEAST = 3
# Of the pieces that stand at one place in the entries the model kept so much where the rest is kept too.
MOSTLY = 0.5
# So many elements around a block are looked at.
CLIMB = 6
# Pieces with more link text than this lead elsewhere; headings of entries are links to them.
LINKED = 0.5
_BODY = Role.BODY
_MOVABLE = frozenset({Role.OTHER, Role.NAVIGATION, Role.RELATED})
_TELLING = ("time", "h2", "h3", "h4", "h5", "h6")
# What stands at one place: the entries' parent and look, the looks from the entry down to the block, the kind.
_Place = tuple[int, str, tuple[str, ...], Kind]
_NUMBER = re.compile(r"\d+")
_TURNS = frozenset({"odd", "even", "first", "last"})


def keep_entries(draft: HtmlDraft, body: Sequence[int]) -> None:
    """Take into the body what stands in entries where most of them have body. Changes the labels."""
    pieces, labels, structure = draft.pieces, draft.labels, draft.structure
    kept = {i for i in body if labels.roles[i] is _BODY}
    around = _entries(draft, kept)
    if not around:
        return
    places: dict[_Place, list[tuple[int, int]]] = defaultdict(list)
    prose: Counter[int] = Counter()
    for i, piece in enumerate(pieces):
        if piece.text and piece.aside is None and structure.roles[piece.element] is None:
            for entry, place in _places(draft, around, i):
                places[place].append((entry, i))
                if i in kept and structure.prose[i]:
                    prose[entry] += structure.prose[i]
    whole = sum(structure.prose[i] for i in kept)
    for (*_, kind), found in places.items():
        held = {entry for entry, i in found if i in kept}
        entries = {entry for entry, _ in found}
        like = len(held) > 1 and len(held) >= MOSTLY * len(entries)
        if not like and (kind is not Kind.HEADING or draft.facts.thread or not _are_posts(prose, entries, whole)):
            continue
        for entry, i in found:
            if i not in kept and labels.roles[i] in _MOVABLE and _belongs(draft, i, has_prose=entry in prose):
                labels.set(i, _BODY, "entry:like", 0.6)


def _are_posts(prose: Counter[int], entries: Collection[int], whole: int) -> bool:
    """Whether the body is what these entries hold: full posts, whose headings are their titles."""
    held = [prose[entry] for entry in entries if prose[entry]]
    return len(held) >= LEAST and len(held) >= MOSTLY * len(entries) and sum(held) >= MOSTLY * whole


def _entries(draft: HtmlDraft, kept: set[int]) -> set[int]:
    """The elements that are entries: of one parent and look, with a heading or a time in each."""
    dom = draft.dom
    around: set[int] = set()
    for i in kept:
        number = dom.parents[draft.pieces[i].block]
        for _ in range(CLIMB):
            if number <= 0 or number in around:
                break
            around.add(number)
            number = dom.parents[number]
    found: set[int] = set()
    for parent in {dom.parents[number] for number in around}:
        rows: dict[str, list[int]] = defaultdict(list)
        for child in dom.children(parent):
            rows[_look(dom, child)].append(child)
        for row in rows.values():
            if len(row) >= LEAST and sum(_tells(dom, child) for child in row) >= MOSTLY * len(row):
                found.update(row)
    return found


def _look(dom: Dom, number: int) -> str:
    """Tag and classes without what differs from entry to entry: numbers, the words for every other one."""
    names = dom.classes[number]
    return _look_of(dom.tags[number], names) if names else dom.tags[number]


@lru_cache(4_096)
def _look_of(tag: str, names: str) -> str:
    words = {_NUMBER.sub("", word) for word in names[:300].lower().split()} - _TURNS
    return " ".join([tag, *sorted(words)])


def _tells(dom: Dom, number: int) -> bool:
    """Whether a heading or a time stands in the element."""
    for tag in _TELLING:
        places = dom.by_tag.get(tag, ())
        at = bisect_right(places, number)
        if at < len(places) and places[at] < dom.last[number]:
            return True
    return False


def _places(draft: HtmlDraft, entries: set[int], index: int) -> Iterator[tuple[int, _Place]]:
    """The entries that the piece stands in, each with its place there."""
    dom = draft.dom
    piece = draft.pieces[index]
    looks = [_look(dom, piece.block)]
    number = dom.parents[piece.block]
    for _ in range(CLIMB):
        if number <= 0:
            return
        if number in entries:
            yield number, (dom.parents[number], _look(dom, number), tuple(looks), piece.kind)
        looks.append(_look(dom, number))
        number = dom.parents[number]


def _belongs(draft: HtmlDraft, index: int, *, has_prose: bool) -> bool:
    """Whether nothing says that the piece leads elsewhere or is furniture; a heading goes with the prose below it."""
    piece = draft.pieces[index]
    if piece.kind is Kind.HEADING:
        if not has_prose:
            return False
    elif draft.structure.link_density[index] >= LINKED:
        return False
    mark = match_furniture(piece.text) if len(piece.text) <= LONGEST else None
    return mark is None or not (mark.whole or speaks_against(mark))
