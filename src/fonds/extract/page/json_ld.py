"""What a page's JSON-LD says of its document, each string with its place."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from fonds.extract.candidate import fold
from fonds.extract.page.view import Page
from fonds.marks.metadata import JsonNode, MachineFacts, readable, strings_of, stripped
from fonds.model import Locator

# Rank of the last type that is an article in the machine table's order ("report" and what follows are less sure).
LAST_ARTICLE = 12


class JsonPlace(NamedTuple):
    """A value of any kind, the object that it stands in, and the way to it from the script's root."""

    value: Any
    node: JsonNode
    keys: tuple[str | int, ...]


class JsonString(NamedTuple):
    """A string: as it reads, as it stands in the script, and where."""

    value: str
    raw: str
    locator: Locator


def document_nodes(machine: MachineFacts, url: str | None) -> list[JsonNode]:
    """The JSON-LD objects that describe this page: articles before other kinds, teasers of other pages left out."""
    nodes = machine.documents()
    articles = [n for n in nodes if n.document_rank <= LAST_ARTICLE]
    if len(articles) > 1:
        articles = _of_page(articles, machine, url)
    return articles + [n for n in nodes if n.document_rank > LAST_ARTICLE][:3]


def _of_page(articles: list[JsonNode], machine: MachineFacts, url: str | None) -> list[JsonNode]:
    """Of several articles those with the page's address, or else with its title, or else the first."""
    stated = [*(f.value for f in machine.rels("canonical")), *(f.value for f in machine.metas("og:url"))]
    addresses = {_key(address) for address in (url or "", *stated)} - {""}
    own = [n for n in articles if addresses.intersection(map(_key, _addresses(n)))]
    if own or not addresses:
        return own or articles
    facts = [*machine.metas("og:title"), *([machine.title] if machine.title else [])]
    titles = [fold(fact.value) for fact in facts]
    titled = [n for n in articles if any(title and title in whole for title in _headlines(n) for whole in titles)]
    return titled or articles[:1]


def _headlines(node: JsonNode) -> list[str]:
    return [fold(readable(v)) for v in map(node.data.get, ("headline", "name")) if isinstance(v, str)]


def _addresses(node: JsonNode) -> list[str]:
    """The addresses by which an object says what page it is of."""
    found: list[str] = []
    for key in ("url", "mainEntityOfPage", "@id"):
        value = node.data.get(key)
        if isinstance(value, dict):
            value = value.get("@id") or value.get("url")
        if isinstance(value, str) and value:
            found.append(value)
    return found


def _key(url: str) -> str:
    return re.sub(r"^https?://(www\.|m\.|amp\.)?|[?#].*$|/$", "", url)


def at_key(node: JsonNode, key: str) -> JsonPlace:
    """What an object holds under a key; the value None where it has none."""
    return JsonPlace(node.data.get(key), node, (*node.keys, key))


def followed(page: Page, place: JsonPlace) -> JsonPlace:
    """The object that a reference points to, else the place itself."""
    target = page.machine.target(place.value)
    return place if target is None else JsonPlace(target.data, target, target.keys)


def inside(place: JsonPlace, key: str | int) -> JsonPlace:
    """What the object or the list at a place holds under a key, or at a place of it."""
    value = place.value
    if isinstance(value, dict):
        held = value.get(key)
    else:
        held = value[key] if isinstance(value, list) and isinstance(key, int) and key < len(value) else None
    return JsonPlace(held, place.node, (*place.keys, key))


def value_at(page: Page, node: JsonNode, key: str) -> JsonString | None:
    """A string of an object, the first where it has a list of them."""
    place = at_key(node, key)
    return string_at(page, inside(place, 0) if isinstance(place.value, list) else place)


def string_at(page: Page, place: JsonPlace) -> JsonString | None:
    """The string at a place; None for anything else, for blanks, and where it can't be shown where it stands."""
    if isinstance(place.value, dict) and "@value" in place.value:
        place = inside(place, "@value")
    value, dom = place.value, page.dom
    if not isinstance(value, str) or not value.strip() or dom is None:
        return None
    if not place.node.repaired:
        raw, locator = stripped(value, dom.json_locator(place.node.script, place.keys, len(value)))
        return JsonString(readable(raw), raw, locator)
    # The keys of a script that was repaired lead nowhere: its strings are found in the script as it is written.
    source = dom.element_text(place.node.script)
    start = source.find(value.strip())
    end = start + len(value.strip())
    if start < 0:
        start, end = _literals(source).get(value.strip()) or strings_of(source).get(value.strip(), (-1, -1))
    if start < 0:
        return None
    whole = dom.json_locator(place.node.script, (), len(source))
    raw, locator = stripped(source[start:end], whole.part(start, end))
    return JsonString(readable(value), raw, locator)


# A string of JSON, or what begins like one and never ends; possessive, so that it is read once.
_LITERAL = re.compile(r'"(?:[^"\\]|\\.|\\\Z)*+(?:"|\Z)', re.DOTALL)
# What Dom and machine facts make of halves of characters.
_SURROGATES = re.compile("[\ud800-\udfff]")
_BAD_ESCAPE = re.compile(r'\\(?!["\\/bfnrtu])')


@lru_cache(maxsize=8)
def _literals(source: str) -> dict[str, tuple[int, int]]:
    """The strings that a script writes with escapes, and where each stands first, between its quotes."""
    return dict(reversed(list(_escaped(source))))


def _escaped(source: str) -> Iterator[tuple[str, tuple[int, int]]]:
    for match in _LITERAL.finditer(source):
        written = match[0]
        if "\\" not in written:
            continue
        for candidate in (written, _BAD_ESCAPE.sub("", written)):
            try:
                value = json.loads(candidate, strict=False)
            except ValueError:
                continue
            yield _SURROGATES.sub("\ufffd", value).strip(), (match.start() + 1, match.end() - 1)
            break
