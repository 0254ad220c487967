"""What a page says about itself for machines: JSON-LD, meta elements, link rels, microdata, time elements.

Facts are read as they stand, each with a locator that `Dom.resolve` can follow; nothing is decided here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from fonds.capture.dom import Dom, sound_json
from fonds.model import Locator
from fonds.model.address import join_address

# Bounds on what hostile pages can hold; the annotated pages stay far below each.
MAX_SCRIPTS = 60
MAX_NODES = 5_000
MAX_VALUES = 500

_DOCUMENT_TYPES = (
    "article", "newsarticle", "blogposting", "reportagenewsarticle", "opinionnewsarticle", "analysisnewsarticle",
    "liveblogposting", "reviewnewsarticle", "backgroundnewsarticle", "techarticle", "scholarlyarticle", "report",
    "advertisercontentarticle", "discussionforumposting", "socialmediaposting", "review", "recipe", "webpage",
    "videoobject",
    "itempage", "podcastepisode", "creativework", "howto", "product", "newsletter", "audioobject", "qapage", "faqpage",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fact:
    """One value: its name as the page calls it (`article:published_time`, `datePublished`), the value (of text with
    single blanks, of a link made absolute), where it stands, and `raw`, the string that stands there."""

    name: str
    value: str
    locator: Locator
    raw: str


@dataclass(frozen=True, slots=True)
class JsonNode:
    """One object of JSON-LD: its types, folded, the object itself, and the way to it from its script's root."""

    types: tuple[str, ...]
    data: Mapping[str, Any]
    script: int
    keys: tuple[str | int, ...]
    repaired: bool = False

    @property
    def document_rank(self) -> int:
        """0 for what describes an article best, more for less; 99 for what describes no document."""
        ranks = [_DOCUMENT_TYPES.index(t) for t in self.types if t in _DOCUMENT_TYPES]
        return min(ranks, default=99)


@dataclass(frozen=True)
class MachineFacts:
    """All machine-readable facts of a page that say something, in tree order.

    `meta` are name/property/itemprop/http-equiv and content (names folded), `links` the rels with their address made
    absolute, `times` the datetime attributes of time elements, `microdata` the itemprops of other elements, `language`
    the html element's lang. `json` are the JSON-LD objects, flattened; ids resolve references among them.
    """

    meta: tuple[Fact, ...] = ()
    links: tuple[Fact, ...] = ()
    times: tuple[Fact, ...] = ()
    microdata: tuple[Fact, ...] = ()
    json: tuple[JsonNode, ...] = ()
    language: Fact | None = None
    title: Fact | None = None
    ids: Mapping[str, int] = field(default_factory=dict)

    def metas(self, *names: str) -> Iterator[Fact]:
        """The meta facts of these names, in the order of the names, then of the page."""
        for name in names:
            yield from self._by_name.get(name, ())

    @cached_property
    def _by_name(self) -> dict[str, list[Fact]]:
        found: dict[str, list[Fact]] = {}
        for fact in self.meta:
            found.setdefault(fact.name, []).append(fact)
        return found

    def rels(self, *names: str) -> Iterator[Fact]:
        for name in names:
            yield from (fact for fact in self.links if fact.name == name)

    def documents(self) -> list[JsonNode]:
        """The JSON-LD objects that describe a document, best first."""
        return sorted((n for n in self.json if n.document_rank < 99), key=lambda n: n.document_rank)

    def target(self, value: Any) -> JsonNode | None:
        """The object that `{"@id": …}` points to, None where it is no reference."""
        reference = value.get("@id") if isinstance(value, dict) and not ({"name", "headline"} & set(value)) else None
        if isinstance(reference, str) and reference in self.ids:
            return self.json[self.ids[reference]]
        return None


def read(dom: Dom, url: str | None) -> MachineFacts:
    """Collect the facts. `url` makes relative links absolute."""
    nodes = tuple(_json_nodes(dom))
    ids: dict[str, int] = {}
    for number, node in enumerate(nodes):
        identity = node.data.get("@id")
        if isinstance(identity, str) and len(node.data) > len(node.types and ("@type",)) + 1:
            ids.setdefault(identity, number)
    return MachineFacts(
        meta=_said(_meta(dom)),
        links=_said(_links(dom, url)),
        times=_said(_times(dom)),
        microdata=_said(_microdata(dom)),
        json=nodes,
        language=_language(dom),
        title=_title(dom),
        ids=ids,
    )


def _said(facts: Iterator[Fact]) -> tuple[Fact, ...]:
    """What is left blank is not said."""
    return tuple(fact for fact in facts if fact.value)


def _fact(dom: Dom, number: int, attribute: str, name: str) -> Fact:
    whole = dom.attributes[number][attribute]
    raw, locator = stripped(whole, dom.attribute_locator(number, attribute))
    return Fact(name, raw, locator, raw)


def _text_fact(dom: Dom, number: int, name: str, text: str) -> Fact:
    raw, locator = stripped(text, dom.element_locator(number))
    return Fact(name, " ".join(text.split()), locator, raw)


def stripped(text: str, locator: Locator) -> tuple[str, Locator]:
    """The text that stands at `locator` without white space around it, and where that stands."""
    raw = text.strip()
    if len(raw) == len(text):
        return text, locator
    start = len(text) - len(text.lstrip())
    return raw, locator.part(start, start + len(raw))


def _meta(dom: Dom) -> Iterator[Fact]:
    for number in dom.by_tag.get("meta", ())[:MAX_VALUES]:
        attributes = dom.attributes[number]
        if "content" not in attributes:
            continue
        for key in ("property", "name", "itemprop", "http-equiv"):
            # `<meta name="author" property="og:…">` is both.
            if name := attributes.get(key, "").strip().casefold():
                yield _fact(dom, number, "content", name)


def _links(dom: Dom, url: str | None) -> Iterator[Fact]:
    for number in sorted((*dom.by_tag.get("link", ())[:MAX_VALUES], *_rel_anchors(dom))):
        attributes = dom.attributes[number]
        href = attributes.get("href", "").strip()
        if not href:
            continue
        rels = [rel for rel in attributes.get("rel", "").casefold().split() if rel not in _RESOURCES]
        address = href if href.startswith(("https://", "http://")) or not rels else join_address(url, href)
        if address is None:
            continue
        for rel in rels:
            raw, locator = stripped(attributes["href"], dom.attribute_locator(number, "href"))
            yield Fact(rel, address, locator, raw)


# Rels of what the browser fetches for the page's looks: no facts about the document, and dozens on a page.
_RESOURCES = frozenset(
    [
        "stylesheet",
        "preload",
        "prefetch",
        "dns-prefetch",
        "preconnect",
        "modulepreload",
        "icon",
        "shortcut",
        "apple-touch-icon",
        "mask-icon",
    ]
)


def _rel_anchors(dom: Dom) -> list[int]:
    wanted = ("license", "author", "tag", "canonical")
    found = []
    for number in dom.by_tag.get("a", ()):
        rel = dom.attributes[number].get("rel")
        if rel and any(word in wanted for word in rel.casefold().split()):
            found.append(number)
            if len(found) >= MAX_VALUES:
                break
    return found


def _times(dom: Dom) -> Iterator[Fact]:
    for number in dom.by_tag.get("time", ())[:MAX_VALUES]:
        if dom.attributes[number].get("datetime", "").strip():
            yield _fact(dom, number, "datetime", dom.attributes[number].get("itemprop", "time").casefold() or "time")


# Attributes that carry the value of an itemprop, in HTML's order of preference.
_VALUE_ATTRIBUTES = ("content", "datetime")


def _microdata(dom: Dom) -> Iterator[Fact]:
    count = 0
    for number in dom.by_attribute.get("itemprop", ()):
        attributes = dom.attributes[number]
        names = attributes["itemprop"]
        if not names or (dom.tags[number] == "meta" and "content" not in attributes):
            continue
        count += 1
        if count > MAX_VALUES:
            return
        attribute = next((a for a in _VALUE_ATTRIBUTES if attributes.get(a)), None)
        for name in names.casefold().split():
            if attribute is not None:
                yield _fact(dom, number, attribute, name)
            else:
                text = dom.element_text(number)
                if 0 < len(text) < 300:
                    yield _text_fact(dom, number, name, text)


def _language(dom: Dom) -> Fact | None:
    return _fact(dom, 0, "lang", "lang") if dom.attributes[0].get("lang", "").strip() else None


def _title(dom: Dom) -> Fact | None:
    for number in dom.by_tag.get("title", ()):
        parent = dom.parents[number]
        if parent >= 0 and dom.tags[parent] in ("head", "html", "body"):
            text = dom.element_text(number)
            return _text_fact(dom, number, "title", text) if text.strip() else None
    return None


def _json_nodes(dom: Dom) -> Iterator[JsonNode]:
    scripts = 0
    left = MAX_NODES
    for number in dom.by_tag.get("script", ()):
        if "ld+json" not in dom.attributes[number].get("type", "").casefold():
            continue
        scripts += 1
        if scripts > MAX_SCRIPTS:
            return
        value, repaired = dom.json(number), False
        if value is None:
            value, repaired = repair(dom.element_text(number)), True
        for node in _flatten(value, number, repaired, left):
            left -= 1
            yield node
        if left <= 0:
            return


# Below these keys stand objects that describe other things than the page (its comments, related stories, ingredients).
_SKIPPED_KEYS = frozenset(
    {"comment", "comments", "review", "reviews", "hasPart", "itemListElement", "associatedMedia", "mentions"}
)


def _flatten(value: Any, script: int, repaired: bool, left: int) -> Iterator[JsonNode]:  # noqa: FBT001  # internal
    stack: list[tuple[Any, tuple[str | int, ...]]] = [(value, ())]
    while stack and left > 0:
        current, keys = stack.pop()
        if isinstance(current, list):
            stack.extend((item, (*keys, i)) for i, item in reversed(list(enumerate(current[:MAX_VALUES]))))
        elif isinstance(current, dict):
            left -= 1
            types = current.get("@type", ())
            named = (
                (types,)
                if isinstance(types, str)
                else tuple(t for t in types if isinstance(t, str))
                if isinstance(types, list)
                else ()
            )
            yield JsonNode(tuple(t.rsplit("/", 1)[-1].casefold() for t in named), current, script, keys, repaired)
            for key, inner in reversed(list(current.items())):
                if isinstance(inner, dict | list) and key not in _SKIPPED_KEYS and len(keys) < 8:
                    stack.append((inner, (*keys, key)))


# What never ends is taken up to the source's end, so that nothing is read twice.
_STRING = r'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)'
_COMMENT = re.compile(
    rf'({_STRING}|(?<![:"])//[^\n"]*+(?!\n))|/\*(?:[^*]++|\*(?!/))*+(?:\*/|\Z)|(?<![:"])//[^\n"]*+', re.DOTALL
)
_TRAILING_COMMA = re.compile(rf"({_STRING})|,(?=\s*+[}}\]])", re.DOTALL)
_BARE_VALUE = re.compile(rf"({_STRING})|(?<=:)(\s*+)(?=[,}}])", re.DOTALL)
_MAX_REPAIR = 400_000


def repair(source: str) -> Any:
    """JSON with comments, trailing commas, missing values, bad escapes or several values in a row; None beyond that."""
    if not 2 < len(source) <= _MAX_REPAIR:
        return None
    text = source.strip().removeprefix("<!--").removesuffix("-->").strip().rstrip(";")
    text = _COMMENT.sub(lambda m: m[1] or "", text)
    text = _TRAILING_COMMA.sub(lambda m: m[1] or "", text)
    text = _BARE_VALUE.sub(lambda m: m[1] if m[1] is not None else m[2] + "null", text)
    for candidate in (text, re.sub(r'\\(?!["\\/bfnrtu])', "", text), text.replace("&quot;", '"')):
        values = _values_in_a_row(candidate)
        if values:
            return values if len(values) > 1 else values[0]
    return None


def _values_in_a_row(text: str) -> list[Any]:
    decoder = json.JSONDecoder(strict=False)
    values: list[Any] = []
    at = 0
    while at < len(text) and len(values) < MAX_SCRIPTS:
        while at < len(text) and text[at] in " \t\r\n,;":
            at += 1
        if at >= len(text):
            break
        try:
            value, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            return values
        values.append(sound_json(text, value))
    return values
