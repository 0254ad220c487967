"""Authors named in elements whose class, id, rel or itemprop says author."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from fonds.capture.dom import Dom
from fonds.extract.authors.names import MAX_TEXT, People, split_names, who_of
from fonds.extract.authors.sources import Mention, key_of
from fonds.extract.authors.sources.apart import parted_text
from fonds.extract.page.view import FOREIGN, Page
from fonds.marks.bylines.lines import match_byline
from fonds.marks.bylines.names import read_names
from fonds.marks.bylines.parts import match_parts, undoubled
from fonds.marks.bylines.unparted import row_of_names
from fonds.marks.persons.names import has_given_name, is_person_like, may_be_given
from fonds.model import Block, Byline, Locator, Role

_BYLINE = re.compile(r"by-?line", re.IGNORECASE)
# Elements with an author's class looked at; the annotated pages have fewer.
_MAX_ELEMENTS = 60
# Of those in sidebars and under other stories a few show that names come in numbers.
_MAX_ELSEWHERE = 8
# Elements whose text begins this many blocks behind another's name the authors of another story.
_NEXT = 3


@dataclass(frozen=True, slots=True)
class _Named:
    """An element told to be about authors: the people in it, the block it begins in, whether its name says byline."""

    people: People
    block: Block
    is_byline: bool
    is_elsewhere: bool
    raw: str
    place: Locator


def class_mentions(page: Page, title_at: int | None) -> Iterator[Mention]:
    """The people in such elements; those together that stand nearest to the title are of group 0."""
    named = _named_elements(page)
    groups: list[list[_Named]] = []
    for item in sorted(named, key=lambda n: n.block.index):
        if groups and item.block.index - groups[-1][-1].block.index <= _NEXT:
            groups[-1].append(item)
        else:
            groups.append([item])
    title = title_at or 0
    groups.sort(key=lambda g: min(abs(i.block.index - title) + _FAR * i.is_elsewhere for i in g))
    everyone = {key_of(p.name) for item in named for p in item.people}
    for number, group in enumerate(groups):
        together = len({key_of(p.name) for item in group for p in item.people})
        for item in group:
            features = {
                "class": 2.0 if item.is_byline else 1.0,
                "class_group": float(number),
                "class_dist": float(item.block.index - title),
                "class_together": float(together),
                "class_all": float(len(everyone)),
                "class_foreign": float(item.block.role in FOREIGN or item.block.role is Role.FOOTER),
                "class_elsewhere": float(item.is_elsewhere),
            }
            who = who_of(item.people, item.raw, "class", 0.0, item.place)
            yield from (Mention(person, who, features) for person in item.people)


# Elements in a sidebar or under another story are as far as this many blocks.
_FAR = 200


def _named_elements(page: Page) -> list[_Named]:
    dom, elements = page.dom, page.elements
    if dom is None or elements is None:
        return []
    found: list[_Named] = []
    away = 0
    for number in elements.marked.authors[:_MAX_ELEMENTS]:
        raw = dom.element_text(number)
        if not 2 <= len(raw.strip()) <= _LONGEST_RAW:
            continue
        text = undoubled(" ".join(raw.split()))
        if not 2 <= len(text) <= MAX_TEXT:
            continue
        is_elsewhere = elements.elsewhere(number)
        away += is_elsewhere
        if is_elsewhere and away > _MAX_ELSEWHERE:
            continue
        people = _people_in(dom, number, text)
        block = elements.block_at(number)
        if people and block is not None:
            own = dom.attributes[number]
            words = f"{own.get('class', '')} {own.get('id', '')} {own.get('data-testid', '')}"
            is_byline = bool(_BYLINE.search(words))
            found.append(_Named(people, block, is_byline, is_elsewhere, raw, dom.element_locator(number)))
    return found


# White space within an element may be long.
_LONGEST_RAW = 2000


def _people_in(dom: Dom, number: int, text: str) -> People:
    """The people in an element whose text is `text`: with marks where its parts meet without a blank, or without."""
    apart = " ".join(parted_text(dom, number).split())
    return (_people_of(apart) if apart != text and len(apart) <= MAX_TEXT else ()) or _people_of(text)


def _people_of(text: str) -> People:
    mark = match_byline(text)
    if mark is not None and mark.people:
        return mark.people
    if is_person_like(text):
        return row_of_names(text) or (Byline(text),)
    if people := split_names(text) or _single(text) or _named_so(text):
        return people
    parts = match_parts(text)
    return parts.people if parts is not None else ()


def _named_so(text: str) -> People:
    """Names that only their element's name shows to be such: in scripts without capitals, in capitals."""
    people = read_names(text)
    told = all(p.kind == "person" and is_person_like(p.name, opened=True) and _is_telling(p.name) for p in people)
    return people if told else ()


def _is_telling(name: str) -> bool:
    return has_given_name(name) or may_be_given(name)


def _single(text: str) -> People:
    """One word, as people call themselves."""
    return (Byline(text),) if " " not in text and is_person_like(text, opened=True) else ()
