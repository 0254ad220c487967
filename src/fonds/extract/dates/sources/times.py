"""Time elements, and abbreviations with a date in their title: what each is of, and whether it is the document's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from fonds.capture.dom import Dom
from fonds.extract.dates.reading import day_of
from fonds.extract.dates.sources import LABEL_REACH, DateCandidate, label_in
from fonds.extract.dates.sources.stamped import stamp_of
from fonds.extract.page.elements import Elements
from fonds.extract.page.view import FOREIGN, Page
from fonds.marks.dates.labels import label_kind
from fonds.marks.dates.lines import find_dates
from fonds.marks.metadata import Fact
from fonds.model import Block, Kind, StatedDate

# A page of teasers has hundreds of them.
MAX_ELEMENTS = 60
# What elements are called that hold such a date. Where both are said ("entry-date published updated", as themes of
# WordPress write), the date is that of publication.
_PUBLISHED = re.compile(r"publi[sc]h|pub-?date|entry-?date|post-?date|created|posted|issued", re.IGNORECASE)
_MODIFIED = re.compile(r"updat|modif|last-?mod|revis|edited|changed", re.IGNORECASE)
_OTHERS = re.compile(
    r"comment|related|teaser|most-?read|popular|recommend|sidebar|promo|more-(?:from|stories)|latest|trending|widget_",
    re.IGNORECASE,
)
# Above these stands the page: their names tell of what it has, too ("has-sidebar").
_WHOLE = frozenset({"html", "body", "main", "article"})
_OTHERS_TAGS = frozenset({"aside", "nav", "blockquote"})
_NAMING = ("class", "id", "itemprop", "data-testid")
# How sure such a date is: named or labelled as publication; the only day that the elements state; one of several, with
# lines that state a date as well, and without.
NAMED, ONE_DAY, BESIDE_LINES, FIRST = 0.7, 0.65, 0.4, 0.45
MODIFIED_SURE = 0.7


@dataclass(frozen=True, slots=True)
class TimeElement:
    """A date of the document as an element states it. `kind` is what words or names say of it, None for nothing."""

    fact: Fact
    when: StatedDate
    kind: str | None


def time_elements(page: Page) -> list[TimeElement]:
    """Those outside of comments, teasers and the like, in page order."""
    elements = page.elements
    if elements is None:
        return []
    return list(_read(page, elements))


def _read(page: Page, elements: Elements) -> Iterator[TimeElement]:
    dom = elements.dom
    behind = 0  # the end of the last such element: words before it are told of it, not of the next one
    for fact in page.machine.times[:MAX_ELEMENTS]:
        when = stamp_of(page, fact.value)
        number = dom.number_at(fact.locator.spans[0].path.partition("/@")[0] or "/")
        block = elements.block_at(number)
        before = _before(page, elements, block, number, behind)
        behind = max(behind, dom.ends[number])
        if when is None:
            continue
        kind = _kind(page, dom, number, before)
        foreign = block is not None and (block.role in FOREIGN or block.kind is Kind.QUOTE)
        # Blogs say at a post's end when it was written, where comments begin.
        if foreign and (kind != "published" or _of_others(dom, number)):
            continue
        yield TimeElement(fact, when, kind)


def _before(page: Page, elements: Elements, block: Block | None, number: int, behind: int) -> str:
    """The words before the element that may tell what its date is: of its block, else the block before, where that is
    as short as a label."""
    if block is None:
        return ""
    begin, end = elements.span(block)[0], elements.dom.starts[number]
    before = elements.dom.text[max(behind, begin, end - LABEL_REACH) : end]
    if before.strip() or behind > begin or not block.index:
        return before
    return label_in(page.blocks[block.index - 1])


def _of_others(dom: Dom, number: int) -> bool:
    """Whether an element above says that comments or other stories stand in it."""
    while number > 0:
        own, tag = dom.attributes[number], dom.tags[number]
        if tag in _WHOLE:
            return False
        if tag in _OTHERS_TAGS or any(_OTHERS.search(own.get(name, "")) for name in ("class", "id")):
            return True
        number = dom.parents[number]
    return False


def _kind(page: Page, dom: Dom, number: int, before: str) -> str | None:
    own = dom.text[dom.starts[number] : dom.ends[number]][:LABEL_REACH]
    marks = find_dates(own, language=page.language)
    said = label_kind(own[: marks[0].start] if marks else own) or label_kind(_since_last_date(page, before))
    return said or _named(dom, number) or _named(dom, dom.parents[number])


def _since_last_date(page: Page, before: str) -> str:
    marks = find_dates(before, language=page.language)
    return before[marks[-1].end :] if marks else before


def _named(dom: Dom, number: int) -> str | None:
    own = dom.attributes[number] if number > 0 else {}
    names = " ".join(own[name] for name in _NAMING if name in own)
    if not names:
        return None
    return "published" if _PUBLISHED.search(names) else "modified" if _MODIFIED.search(names) else None


def time_dates(page: Page, *, has_line: bool) -> tuple[list[DateCandidate], list[DateCandidate]]:
    """The first that may be the publication's, and the first that is a change's. An element is surely the document's
    where all of a page state one day."""
    found = time_elements(page)
    published = [each for each in found if each.kind == "published"]
    unnamed = [each for each in found if each.kind is None]
    days = {day_of(each.when) for each in [*published, *unnamed]}
    first: list[DateCandidate] = []
    if published:
        first.append(_candidate(published[0], NAMED if len(days) == 1 or published[0] is found[0] else ONE_DAY))
    if unnamed:
        sure = ONE_DAY if len(days) == 1 else BESIDE_LINES if has_line else FIRST
        first.append(_candidate(unnamed[0], sure))
    changed = [_candidate(each, MODIFIED_SURE) for each in found if each.kind == "modified"][:1]
    return first, changed


def _candidate(each: TimeElement, sure: float) -> DateCandidate:
    return DateCandidate(each.when, each.when.edtf, each.fact.raw, "time-element", sure, each.fact.locator)
