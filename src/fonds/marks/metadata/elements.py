"""Facts of elements: meta, links, time elements, microdata, the page's language and title."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fonds.capture.dom import Dom
from fonds.marks.metadata.facts import Fact, stripped
from fonds.marks.metadata.readable import readable
from fonds.model.address import join_address

# A bound on what hostile pages can hold; the annotated pages stay far below.
MAX_VALUES = 500


def meta_facts(dom: Dom) -> Iterator[Fact]:
    for number in dom.by_tag.get("meta", ())[:MAX_VALUES]:
        attributes = dom.attributes[number]
        # Pages write `value` for `content`, and so do programs that save pages.
        stated = next((name for name in _META_VALUES if name in attributes), None)
        if stated is None:
            continue
        for key in ("property", "name", "itemprop", "http-equiv"):
            # `<meta name="author" property="og:…">` is both.
            if name := attributes.get(key, "").strip().casefold():
                yield _fact(dom, number, stated, name)


_META_VALUES = ("content", "value")


def link_facts(dom: Dom, url: str | None) -> Iterator[Fact]:
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


def time_facts(dom: Dom) -> Iterator[Fact]:
    """Of time elements, and of abbreviations that give a date in full as hCard and hAtom taught blogs to."""
    numbers = [*dom.by_tag.get("time", ())[:MAX_VALUES], *dom.by_tag.get("abbr", ())[:MAX_VALUES]]
    for number in sorted(numbers):
        attribute = _TIME_VALUES[dom.tags[number]]
        value = dom.attributes[number].get(attribute, "")
        if value.strip() and (attribute == "datetime" or _DIGITS.search(value)):
            yield _fact(dom, number, attribute, dom.attributes[number].get("itemprop", "").casefold() or "time")


_TIME_VALUES = {"time": "datetime", "abbr": "title"}
_DIGITS = re.compile(r"\d{4}|\d\d[/.]\d\d")


# Attributes that carry the value of an itemprop, in HTML's order of preference.
_VALUE_ATTRIBUTES = ("content", "datetime")


def microdata_facts(dom: Dom) -> Iterator[Fact]:
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


def language_fact(dom: Dom) -> Fact | None:
    return _fact(dom, 0, "lang", "lang") if dom.attributes[0].get("lang", "").strip() else None


def title_fact(dom: Dom) -> Fact | None:
    for number in dom.by_tag.get("title", ()):
        parent = dom.parents[number]
        # An SVG names its drawing so, wherever the tree has it: "Bay Courier Logo".
        if parent >= 0 and dom.tags[parent] in ("head", "html", "body"):
            text = dom.element_text(number)
            return _text_fact(dom, number, "title", text) if text.strip() else None
    return None


def _fact(dom: Dom, number: int, attribute: str, name: str) -> Fact:
    whole = dom.attributes[number][attribute]
    raw, locator = stripped(whole, dom.attribute_locator(number, attribute))
    return Fact(name, readable(raw), locator, raw)


def _text_fact(dom: Dom, number: int, name: str, text: str) -> Fact:
    raw, locator = stripped(text, dom.element_locator(number))
    return Fact(name, " ".join(readable(text).split()), locator, raw)
