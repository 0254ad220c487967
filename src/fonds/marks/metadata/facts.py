"""What a page says for machines, as it stands: facts of elements and objects of JSON-LD."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from fonds.model import Locator

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
    absolute, `times` the datetime attributes of time elements and the
    titles of abbreviations with a year in them, `microdata` the itemprops of other elements, `language`
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


def stripped(text: str, locator: Locator) -> tuple[str, Locator]:
    """The text that stands at `locator` without white space around it, and where that stands."""
    raw = text.strip()
    if len(raw) == len(text):
        return text, locator
    start = len(text) - len(text.lstrip())
    return raw, locator.part(start, start + len(raw))
