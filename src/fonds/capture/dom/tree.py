"""The tree itself: elements over one text, and the locators by which each piece of it is found again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from urllib.parse import quote

from fonds.capture.dom.json_scripts import at_pointer, read_json
from fonds.model import Locator, Span

# Paths of elements down to this depth are remembered; deeper ones would take memory with the square of the nesting.
KEPT_PATHS = 256

_PATH = re.compile(r"(/|(?:/\d+)+)?(?:(?:/|(?<=^/))@(?P<attribute>.+)|#(?P<pointer>.*))?", re.DOTALL)


@dataclass(frozen=True)
class Dom:
    """A parsed page. Elements are numbered in tree order from 0, the root; the lists run parallel.

    `starts` and `ends` are the element's slice of `text` (empty for elements left out), `last` is the number after its
    last descendant, so that `range(i + 1, last[i])` are the descendants of `i`. The n-th text node begins at
    `text_starts[n]`, ends where the next begins, and stands right in element `text_owners[n]`, after `text_seen[n]`
    elements were opened. `own` holds the text of
    elements left out by number. `neutralised` says that tags or attributes beyond the bounds were taken out.
    `by_attribute` has the numbers of the elements by the names of their attributes, in tree order; `classes` and `ids`
    repeat these attributes, None where there is none, as reading them again from 1,000 mappings takes longer than
    the rest of what is done with them.
    """

    text: str
    tags: list[str]
    parents: list[int]
    positions: list[int]
    depths: list[int]
    starts: list[int]
    ends: list[int]
    last: list[int]
    attributes: list[Mapping[str, str]]
    text_starts: list[int]
    text_owners: list[int]
    text_seen: list[int]
    classes: list[str | None]
    ids: list[str | None]
    own: dict[int, str] = field(default_factory=dict)
    by_attribute: dict[str, list[int]] = field(default_factory=dict)
    neutralised: bool = False

    @cached_property
    def text_ends(self) -> list[int]:
        """Where each text node ends."""
        return [*self.text_starts[1:], len(self.text)] if self.text_starts else []

    @cached_property
    def by_tag(self) -> dict[str, list[int]]:
        """The numbers of the elements by tag, in tree order."""
        found: dict[str, list[int]] = {}
        for number, tag in enumerate(self.tags):
            if tag in found:
                found[tag].append(number)
            else:
                found[tag] = [number]
        return found

    @cached_property
    def _children(self) -> dict[int, list[int]]:
        """The child elements of those under which paths were looked up."""
        return {}

    @cached_property
    def _paths(self) -> dict[int, str]:
        """The paths of parents asked for, `/` as the empty string."""
        return {0: ""}

    @cached_property
    def _json(self) -> dict[int, Any]:
        return {}

    def elements(self, *tags: str) -> Iterator[Element]:
        """The elements of these tags in tree order; all when none is given."""
        wanted = sorted(n for tag in tags for n in self.by_tag.get(tag, ())) if tags else range(len(self.tags))
        return (Element(self, number) for number in wanted)

    def element(self, number: int) -> Element:
        return Element(self, number)

    def children(self, number: int) -> list[int]:
        """The numbers of the child elements."""
        found, child, end = [], number + 1, self.last[number]
        while child < end:
            found.append(child)
            child = self.last[child]
        return found

    def element_text(self, number: int) -> str:
        """The element's text: its slice of `text`, or the text kept apart for elements left out."""
        if number in self.own:
            return self.own[number]
        return self.text[self.starts[number] : self.ends[number]]

    def path(self, number: int) -> str:
        """The path by child index from the root, `/` for the root itself."""
        if number <= 0:
            return "/"
        path = self._paths.get(self.parents[number])
        if path is None:
            path = self._climb(self.parents[number])
        return f"{path}/{self.positions[number]}"

    def _climb(self, number: int) -> str:
        """The path of an element whose path isn't known; the paths on the way are remembered."""
        paths, parents = self._paths, self.parents
        climbed = []
        while number not in paths:
            climbed.append(number)
            number = parents[number]
        path = paths[number]
        for element in reversed(climbed):
            path = f"{path}/{self.positions[element]}"
            if self.depths[element] <= KEPT_PATHS:
                paths[element] = path
        return path

    def number_at(self, path: str) -> int:
        """The number of the element at `path`. Raises KeyError when there is none."""
        number = 0
        for part in filter(None, path.split("/")):
            children = self._children.get(number)
            if children is None:
                children = self._children[number] = self.children(number)
            if not part.isdecimal() or int(part) >= len(children):
                raise KeyError(path)
            number = children[int(part)]
        return number

    def element_at(self, path: str) -> Element:
        """The element at `path`. Raises KeyError when there is none."""
        return Element(self, self.number_at(path))

    def json(self, number: int) -> Any:
        """What the JSON script holds, None when it can't be read. Read once."""
        if number not in self._json:
            self._json[number] = read_json(self.element_text(number))
        return self._json[number]

    def resolve(self, span: Span) -> str:
        """The text at a span: of an element, an attribute, a value in a JSON script, or of a script as it is written
        (`#` and nothing behind it).

        Raises KeyError when the path leads nowhere.
        """
        match = _PATH.fullmatch(span.path)
        if match is None:
            raise KeyError(span.path)
        number = self.number_at(match[1] or "/")
        if match["attribute"] is not None:
            whole = self.attributes[number][match["attribute"]]
        elif match["pointer"]:
            whole = at_pointer(self.json(number), match["pointer"])
        else:
            whole = self.element_text(number)
        return whole[span.start : span.end]

    def located(self, locator: Locator) -> str:
        """The slices at the locator's spans, joined as `Locator.join` says."""
        return locator.join(map(self.resolve, locator.spans))

    def attribute_locator(self, number: int, name: str) -> Locator:
        """Where the whole value of an attribute stands."""
        base = self.path(number).rstrip("/")
        return Locator((Span(f"{base}/@{name}", 0, len(self.attributes[number][name])),))

    def element_locator(self, number: int, start: int = 0, end: int | None = None) -> Locator:
        """Where an element's text stands, or the part from `start` to `end` of it."""
        return Locator((Span(self.path(number), start, len(self.element_text(number)) if end is None else end),))

    def json_locator(self, number: int, keys: tuple[str | int, ...], length: int) -> Locator:
        """Where a value of a JSON script stands (a JSON Pointer in its URI form, RFC 6901, section 6)."""
        parts = (quote(str(key).replace("~", "~0").replace("/", "~1"), safe="~@:$") for key in keys)
        return Locator((Span(f"{self.path(number)}#{''.join('/' + part for part in parts)}", 0, length),))


@dataclass(frozen=True, slots=True)
class Element:
    """A view of one element of a Dom."""

    dom: Dom
    number: int

    @property
    def tag(self) -> str:
        return self.dom.tags[self.number]

    @property
    def attributes(self) -> Mapping[str, str]:
        return self.dom.attributes[self.number]

    def get(self, name: str, default: str = "") -> str:
        """An attribute's value; a valueless attribute is the empty string."""
        return self.dom.attributes[self.number].get(name, default)

    @property
    def text(self) -> str:
        return self.dom.element_text(self.number)

    @property
    def path(self) -> str:
        return self.dom.path(self.number)

    @property
    def parent(self) -> Element | None:
        return Element(self.dom, self.dom.parents[self.number]) if self.number else None

    @property
    def children(self) -> list[Element]:
        return [Element(self.dom, number) for number in self.dom.children(self.number)]

    @property
    def descendants(self) -> Iterator[Element]:
        return (Element(self.dom, number) for number in range(self.number + 1, self.dom.last[self.number]))

    @property
    def ancestors(self) -> Iterator[Element]:
        """From the parent up to the root."""
        number = self.number
        while number > 0:
            number = self.dom.parents[number]
            yield Element(self.dom, number)
