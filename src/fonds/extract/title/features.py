"""What tells which of a page's titles is the one printed over its text: features and their weights."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote

from fonds.extract.candidate import fold
from fonds.extract.page.view import Page
from fonds.extract.title.sources import SOURCES, TitleCandidate
from fonds.extract.weights import load_weights
from fonds.model.address import split_address

# Where a page gives several titles, the weight of each source and of where else the value can be read.
# training/titles.py learned `weights.json` (conditional logit) on the odd half of the publishers of three sets of news
# pages and on 484 web pages. What <title> alone says is written for search engines. The gold of fundus means the title
# that papers give to machines for sharing more often than the one over the text; that of the others means the latter.
WEIGHTS = load_weights("fonds.extract.title", "weights.json")


# What readers see.
_SEEN = frozenset({"h1", "h1-alone", "h2", "block"})
# "Menu", "Business Monday": names of sections and sites, more often than titles.
_FEW = 2
# From here on stand the scripts of East Asia, which part no words.
_WITHOUT_BLANKS = "\u2e80"
# Shorter ones stand in other titles by chance.
_LEAST_PART = 6


class TitleFeatures:
    """What tells for each of the page's titles, by its folded form."""

    def __init__(self, page: Page, found: list[TitleCandidate]) -> None:
        self.sources: dict[str, set[str]] = {}
        for c in found:
            self.sources.setdefault(fold(c.value), set()).add(c.source)
        self.slug = frozenset(_SLUG.findall(fold_words(split_address(page.url).path)))
        self.words = {fold(c.value): frozenset(_SLUG.findall(fold_words(c.value))) for c in found}
        self.headings = [key for key, sources in self.sources.items() if sources & _SEEN]
        self.counts = {fold(c.value): len(c.value.split()) for c in found if max(c.value) < _WITHOUT_BLANKS}
        self.first = any(sources & {"h1", "h1-alone"} for sources in self.sources.values())
        self.in_head = fold(page.machine.title.value) if page.machine.title is not None else ""

    def of(self, key: str) -> dict[str, float]:
        sources = self.sources[key]
        features = {name: float(name in sources) for name in sorted(SOURCES)}
        features["other"] = float(bool(sources - SOURCES))
        features["ends-heading"] = float(any(h != key and h.endswith(key) for h in self.headings))
        features["begins-heading"] = float(any(h != key and h.startswith(key) for h in self.headings))
        features["has-heading"] = float(any(h != key and h in key for h in self.headings))
        words = self.words[key]
        features["slug"] = len(words & self.slug) / len(words) if words and self.slug else 0.0
        features["few"] = float(self.counts.get(key, _FEW + 1) <= _FEW)
        features["in-title"] = float(key != self.in_head and len(key) >= _LEAST_PART and key in self.in_head)
        features["block-alone"] = float(sources == {"block"} and self.first)
        return features


_SLUG = re.compile(r"[^\W\d_]{3,}")


def fold_words(text: str) -> str:
    """Without marks over letters, in small letters, for comparing with addresses."""
    plain = unicodedata.normalize("NFKD", unquote(text).casefold().replace("ß", "ss"))
    return "".join(c for c in plain if not unicodedata.combining(c))
