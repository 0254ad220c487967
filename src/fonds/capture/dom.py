"""HTML as a tree of elements over one text, every piece of it addressable.

`Dom.text` joins the text nodes outside `script`, `style`, `template` and `head` in tree order. An element's text is one
contiguous slice of it. Text of the elements left out (`title`, JSON scripts) is kept apart and can be resolved too.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType
from typing import Any
from urllib.parse import quote, unquote

from selectolax.lexbor import LexborHTMLParser, LexborNode

from fonds.capture.dom_bounds import HARMLESS_TAGS, neutralise_attributes, neutralise_nesting
from fonds.capture.dom_raw import ENDLESS, end_raw, is_swallowed
from fonds.errors import LimitExceeded
from fonds.model import Locator, Span
from fonds.settings import Settings

# Their text is no part of the page's text.
LEFT_OUT = frozenset({"script", "style", "template", "head"})
# Far above real pages, and above what `max_work` lets pass of blocks; 700,000 `<hr>` are refused after 2.1 s and with
# 0.23 GB.
MAX_ELEMENTS = 600_000

# Paths of elements down to this depth are remembered; deeper ones would take memory with the square of the nesting.
KEPT_PATHS = 256

_Attributes = Mapping[str, str]
_NO_ATTRIBUTES: Mapping[str, str] = MappingProxyType({})
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
            whole = _at_pointer(self.json(number), match["pointer"])
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


_WRAPPING = re.compile(r"^\s*+(?:<!--|//\s*+<!\[CDATA\[|<!\[CDATA\[|/\*\s*+<!\[CDATA\[\s*+\*/)?\s*+")
_WRAPPING_END = ("-->", "]]>", "//", "/*", "*/", ";")


def read_json(source: str) -> Any:
    """A JSON script's value; comment and CDATA wrappings, raw control characters and closing `;` are let pass.

    None when it is no JSON.
    """
    text = source[_WRAPPING.match(source).end() :].rstrip()  # type: ignore[union-attr]  # it matches the empty string
    for _ in range(6):  # each wrapping can stand once
        for ending in _WRAPPING_END:
            text = text.removesuffix(ending).rstrip()
    try:
        return sound_json(text, json.loads(text, strict=False))
    except (ValueError, RecursionError):
        return None


# A string of nothing but white space, or an escape that may be half of a character.
_UNSOUND = re.compile(r'"(?:\s|\\[bfnrt])++"|\\u[dD][89a-fA-F]')
_SURROGATES = re.compile("[\ud800-\udfff]")


def sound_json(source: str, value: Any) -> Any:
    """A value read from JSON as everything behind expects it: halves of characters are U+FFFD, as in decoded text, and
    a key whose text is white space alone is absent. Elements of lists keep their places."""
    if _UNSOUND.search(source) is None:
        return value
    whole = [value]
    pending: list[Any] = [whole]
    while pending:
        holder = pending.pop()
        for key, inner in list(holder.items() if isinstance(holder, dict) else enumerate(holder)):
            if isinstance(holder, dict) and isinstance(inner, str) and inner.isspace():
                del holder[key]
                continue
            if isinstance(key, str) and _SURROGATES.search(key):
                del holder[key]
                key = _SURROGATES.sub("\ufffd", key)  # noqa: PLW2901 - the key as it is from now on
            holder[key] = _SURROGATES.sub("\ufffd", inner) if isinstance(inner, str) else inner
            if isinstance(inner, dict | list):
                pending.append(inner)
    return whole[0]


def _at_pointer(value: Any, pointer: str) -> str:
    for part in pointer.split("/")[1:]:
        key = unquote(part).replace("~1", "/").replace("~0", "~")
        if isinstance(value, dict) and key in value:
            value = value[key]
        elif isinstance(value, list) and key.isdecimal() and int(key) < len(value):
            value = value[int(key)]
        else:
            raise KeyError(pointer)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def parse(text: str, settings: Settings | None = None) -> Dom:
    """Parse decoded HTML. A leading byte order mark and lone surrogates don't reach the parser, and an `iframe` or the
    like without an end is given one (`dom_raw`).

    Nesting deeper than `settings.max_nesting` and attributes beyond `settings.max_attributes` a tag are taken out
    before parsing (`Dom.neutralised`), text is not. Raises LimitExceeded for more than MAX_ELEMENTS elements and for
    markup that a parser would blow up. CPU on a busy core: 50,000 nested elements 0.2 s, 50,000 attributes on a tag
    0.1 s, one text node of 50 MB 0.4 s, 500,000 flat tags 2.7 s and 0.27 GB, 30 MB of inline data 0.3 s.
    """
    settings = settings or Settings()
    dom = _parse(text, settings)
    by_tag = dom.by_tag
    if any(is_swallowed(dom.element_text(n)) for tag in ENDLESS for n in by_tag.get(tag, ())):
        dom = _parse(end_raw(text), settings)
    return dom


def _parse(text: str, settings: Settings) -> Dom:
    source, cut = neutralise_attributes(text.removeprefix("\ufeff"), settings.max_attributes)
    if source.count("<") > HARMLESS_TAGS:
        source, cut_too = neutralise_nesting(source, settings.max_nesting)
        cut = cut or cut_too
    root = LexborHTMLParser(source.encode("utf-8", "replace")).root
    dom = Dom(
        "", ["html"], [-1], [0], [0], [0], [0], [1], [_NO_ATTRIBUTES], [], [], [], [None], [None], neutralised=cut
    )
    if root is None:
        return dom
    found = dom.attributes[0] = _whole(root.attributes)
    dom.by_attribute.update({name: [0] for name in found})
    dom.classes[0], dom.ids[0] = found.get("class"), found.get("id")
    return replace(dom, text=_walk(root, dom))


def _walk(root: LexborNode, dom: Dom) -> str:  # noqa: PLR0915  # one loop, as calls cost most of it
    """Fill the columns of `dom` in one pass without recursion; gives the text."""
    tags, parents, positions, depths = dom.tags, dom.parents, dom.positions, dom.depths
    starts, ends, last, attributes = dom.starts, dom.ends, dom.last, dom.attributes
    classes, ids, by_attribute = dom.classes, dom.ids, dom.by_attribute
    text_starts, text_owners, text_seen = dom.text_starts, dom.text_owners, dom.text_seen
    # The parser makes a new string for each tag; one for each kind is compared and looked up faster later on.
    same: dict[str, str] = {}
    texts: list[str] = []
    stack: list[tuple[LexborNode, int, int]] = []
    current = position = length = 0
    number, left_out, depth, node = 1, -1, 1, root.first_child
    while True:
        while node is not None:
            tag = node.tag
            if tag == "-text":
                text = node.text_content or ""
                if left_out >= 0:
                    dom.own[current] = dom.own.get(current, "") + text
                elif text:
                    texts.append(text)
                    text_starts.append(length)
                    text_owners.append(current)
                    text_seen.append(number)
                    length += len(text)
            elif tag is not None and tag[0] not in "-!":
                tag = same.setdefault(tag, tag)
                tags.append(tag)
                parents.append(current)
                positions.append(position)
                depths.append(depth)
                starts.append(length)
                ends.append(length)
                last.append(number + 1)
                found = node.attributes
                if found:
                    own: _Attributes = _whole(found) if None in found.values() else found  # type: ignore[assignment]
                    attributes.append(own)
                    for name in own:
                        if name in by_attribute:
                            by_attribute[name].append(number)
                        else:
                            by_attribute[name] = [number]
                    classes.append(own.get("class"))
                    ids.append(own.get("id"))
                else:
                    attributes.append(_NO_ATTRIBUTES)
                    classes.append(None)
                    ids.append(None)
                number += 1
                position += 1
                child = node.first_child
                if child is not None:
                    if left_out < 0 and tag in LEFT_OUT:
                        left_out = number - 1
                    stack.append((node, current, position))
                    node, current, position, depth = child, number - 1, 0, depth + 1
                    continue
            node = node.next
        ends[current] = length
        last[current] = number
        if number > MAX_ELEMENTS:
            raise LimitExceeded("elements", f"{MAX_ELEMENTS:,}")
        if not stack:
            return "".join(texts)
        if left_out == current:
            left_out = -1
        node, current, position = stack.pop()
        depth -= 1
        node = node.next


def _whole(found: Mapping[str, str | None]) -> Mapping[str, str]:
    """Attributes without a value are the empty string."""
    return {name: value or "" for name, value in found.items()} if found else _NO_ATTRIBUTES
