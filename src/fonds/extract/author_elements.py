"""Authors named in elements whose class, id, rel or itemprop says author."""

from __future__ import annotations

import re
from dataclasses import dataclass

from fonds.extract.byline_values import MAX_TEXT, People, Who, split_names, who_of
from fonds.extract.candidates import fold
from fonds.extract.page import Page
from fonds.marks.byline_parts import undoubled
from fonds.marks.bylines import match_byline, row_of_names
from fonds.marks.names import is_person_like
from fonds.model import Byline, Locator

_BYLINE = re.compile(r"by-?line", re.IGNORECASE)
# Elements with an author's class looked at; the annotated pages have fewer.
_MAX_ELEMENTS = 60


# Elements whose text begins this many blocks behind another's name the authors of another story.
_NEXT = 3
# More names together are an index of authors.
_MOST_TOGETHER = 6


def class_bylines(page: Page, title_at: int | None) -> list[Who]:
    """Elements whose class, id, rel or itemprop says author: those together that stand nearest to the title."""
    named = _named_elements(page)
    groups: list[list[_Named]] = []
    for item in sorted(named, key=lambda n: n.block):
        if groups and item.block - groups[-1][-1].block <= _NEXT:
            groups[-1].append(item)
        else:
            groups.append([item])
    title = title_at or 0
    groups.sort(key=lambda g: min(abs(i.block - title) for i in g))
    found: list[Who] = []
    for number, group in enumerate(groups[:2]):
        for sort in ("author", "byline"):
            own = [i for i in group if i.sort == sort]
            people = _merged_people(own)
            if own and len(people) <= _MOST_TOGETHER:
                sure = (0.72 if sort == "byline" else 0.68) - 0.1 * number
                found.append(who_of(people, own[0].raw, "class", sure, own[0].place))
    return found


def _merged_people(items: list[_Named]) -> People:
    people: dict[str, Byline] = {}
    for item in items:
        for person in item.people:
            people.setdefault(fold(person.name), person)
    # "Ann Lee Bob Dow" of the element around both.
    parts = [key for key in people if sum(other in key for other in people) > 2]
    return tuple(person for key, person in people.items() if key not in parts)


@dataclass(frozen=True, slots=True)
class _Named:
    """An element told to be about authors: the people in it, the block it begins in, `author` or `byline`."""

    people: People
    block: int
    sort: str
    raw: str
    place: Locator


def _named_elements(page: Page) -> list[_Named]:
    dom, elements = page.dom, page.elements
    if dom is None or elements is None:
        return []
    found: list[_Named] = []
    for number in elements.marked.authors[:_MAX_ELEMENTS]:
        raw = dom.element_text(number)
        text = undoubled(" ".join(raw.split()))
        if not 3 <= len(text) <= MAX_TEXT or elements.elsewhere(number):
            continue
        people = _people_of(text)
        block = elements.block_at(number)
        if people and block is not None:
            own = dom.attributes[number]
            words = f"{own.get('class', '')} {own.get('id', '')} {own.get('data-testid', '')}"
            sort = "byline" if _BYLINE.search(words) else "author"
            found.append(_Named(people, block.index, sort, raw, dom.element_locator(number)))
    return found


def _people_of(text: str) -> People:
    mark = match_byline(text)
    if mark is not None and mark.people:
        return mark.people
    if is_person_like(text):
        return row_of_names(text) or (Byline(text),)
    return split_names(text)
