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
# training/titles.py learned `weights.json` (conditional logit) on half of the publishers of 138 news pages (ten times
# the weight of a page) and 484 web pages. What <title> alone says is written for search engines. News papers mean the
# title they give to machines for sharing more often than the one over the text; on other pages it is the reverse.
WEIGHTS = load_weights("fonds.extract.title", "weights.json")


class TitleFeatures:
    """What tells for each of the page's titles, by its folded form."""

    def __init__(self, page: Page, found: list[TitleCandidate]) -> None:
        self.sources: dict[str, set[str]] = {}
        for c in found:
            self.sources.setdefault(fold(c.value), set()).add(c.source)
        self.slug = frozenset(_SLUG.findall(fold_words(split_address(page.url).path)))
        self.words = {fold(c.value): frozenset(_SLUG.findall(fold_words(c.value))) for c in found}
        self.headings = [key for key, sources in self.sources.items() if sources & {"h1", "h1-alone", "block"}]

    def of(self, key: str) -> dict[str, float]:
        sources = self.sources[key]
        features = {name: float(name in sources) for name in sorted(SOURCES)}
        features["other"] = float(bool(sources - SOURCES))
        features["ends-heading"] = float(any(h != key and h.endswith(key) for h in self.headings))
        features["begins-heading"] = float(any(h != key and h.startswith(key) for h in self.headings))
        features["has-heading"] = float(any(h != key and h in key for h in self.headings))
        words = self.words[key]
        features["slug"] = len(words & self.slug) / len(words) if words and self.slug else 0.0
        return features


_SLUG = re.compile(r"[^\W\d_]{3,}")


def fold_words(text: str) -> str:
    """Without marks over letters, in small letters, for comparing with addresses."""
    plain = unicodedata.normalize("NFKD", unquote(text).casefold().replace("ß", "ss"))
    return "".join(c for c in plain if not unicodedata.combining(c))
