"""The parts of a page that it says are paid (`hasPart` with `isAccessibleForFree` and `cssSelector`, schema.org): are
they in the capture?"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from fonds.capture.dom import Dom
from fonds.marks.metadata import MachineFacts
from fonds.model import Block

_FREE = re.compile(r"(?:^|/)(?:false|no|0)$", re.IGNORECASE)
_TRUE = re.compile(r"(?:^|/)(?:true|yes|1)$", re.IGNORECASE)
# One element of a selector: a tag, classes, an id. What else selectors can ask for (attributes, positions) is not
# judged, as a page is called cut only where that is sure.
_COMPOUND = re.compile(r"(?P<tag>[a-zA-Z][\w-]{0,40})?(?P<marks>(?:[.#][\w-]{1,100}){0,8})")
_MARK = re.compile(r"[.#][\w-]+")
# The names that a selector is built of stand behind these.
_PATH_ENDS = re.compile(r"[\s>]+")
# Makers give one part or a few; more are not read.
MAX_PARTS = 20
_MAX_SELECTOR = 300


@dataclass(frozen=True, slots=True)
class PaidPart:
    """A selector as the page states it, and the characters of the body that stand in elements that it names (`inside`)
    and before the first of them (`before`)."""

    selector: str
    inside: int
    before: int


def not_free(data: Mapping[str, object]) -> bool:
    """Whether an object of JSON-LD says that what it describes is not free to read."""
    return _FREE.search(str(data.get("isAccessibleForFree", "")).strip()) is not None


def paid_parts(machine: MachineFacts, dom: Dom, body: Iterable[Block]) -> list[PaidPart]:
    """The paid parts that the page names by selectors that can be followed, each once."""
    selectors = list(dict.fromkeys(_selectors(machine)))[:MAX_PARTS]
    if not selectors:
        return []
    places = _places(dom, body)
    followed = ((selector, _named(dom, selector)) for selector in selectors)
    return [_part(dom, selector, named, places) for selector, named in followed if named is not None]


def _selectors(machine: MachineFacts) -> Iterator[str]:
    """The selectors of the paid parts of the page's own documents, and of parts that stand for themselves."""
    documents = machine.documents()
    for node in machine.json:
        data = node.data
        if "webpageelement" in node.types and not_free(data):
            yield from _strings(data.get("cssSelector"))
        elif any(node is each for each in documents[:MAX_PARTS]):
            if _TRUE.search(str(data.get("isAccessibleForFree", "")).strip()):
                continue
            parts = data.get("hasPart")
            for part in (parts if isinstance(parts, list) else [parts])[:MAX_PARTS]:
                if isinstance(part, dict) and not_free(part):
                    yield from _strings(part.get("cssSelector"))


def _strings(value: object) -> Iterator[str]:
    for each in (value if isinstance(value, list) else [value])[:MAX_PARTS]:
        if isinstance(each, str) and 0 < len(each.strip()) <= _MAX_SELECTOR:
            yield each.strip()


def _named(dom: Dom, selector: str) -> list[int] | None:
    """The elements that the last names of the selector's alternatives fit; None where one asks for more than names."""
    found: list[int] = []
    for path in selector.split(","):
        last = _PATH_ENDS.split(path.strip())[-1]
        match = _COMPOUND.fullmatch(last)
        if not last or match is None:
            return None
        marks = _MARK.findall(match["marks"])
        if not marks and match["tag"] is None:
            return None
        found += _fitting(dom, match["tag"], marks)
    return found


def _fitting(dom: Dom, tag: str | None, marks: list[str]) -> Iterator[int]:
    classes = {mark[1:] for mark in marks if mark[0] == "."}
    names = {mark[1:] for mark in marks if mark[0] == "#"}
    numbers: Iterable[int] = dom.by_tag.get(tag.lower(), ()) if tag else range(len(dom.tags))
    for number in numbers:
        if classes and not classes <= set((dom.classes[number] or "").split()):
            continue
        if not names or names == {dom.ids[number]}:
            yield number


def _places(dom: Dom, body: Iterable[Block]) -> list[tuple[int, int]]:
    """The elements in which text of the body begins, in tree order, and how long it is."""
    found = ((dom.number_at(b.locator.spans[0].path), len(b.text)) for b in body if not b.outside)
    return sorted(found)


def _part(dom: Dom, selector: str, named: Sequence[int], places: Sequence[tuple[int, int]]) -> PaidPart:
    inside, end = 0, 0
    for number in sorted(named):
        # What stands in an element within the last one was counted with that.
        for place, length in places[bisect_left(places, (max(number, end), 0)) :]:
            if place >= dom.last[number]:
                break
            inside += length
        end = max(end, dom.last[number])
    before = sum(length for place, length in places if place < min(named)) if named else 0
    return PaidPart(selector, inside, before)
