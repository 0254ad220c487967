"""Learns the word evidence: single words, each seen on three sites or more, counted without the fold they serve."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from fonds.cleaning.text.vocabulary import COLUMNS, PLACES, RARITY, SHORT, Vocabulary, tokens_of

LEAST_DOMAINS = 3
MOST_LETTERS = 24
# Chosen, not searched: so many lines' worth of the prior, so that a word of three lines says little.
_PRIOR = 4.0
# One page says of one word at most so much (lines), or a forum's "reply" would outweigh a hundred sites.
_MOST_A_PAGE = 3
_SHARED_BY_ALL = 0.3
# Renditions counted: two that part lines differently. All five would count every page five times.
COUNTED = frozenset({"browser", "resiliparse", "news", "borrowed"})


@dataclass
class Counts:
    """Lines kept and dropped by word and place (short line, long line, first word, last word), and its domains."""

    kept: list[Counter[str]] = field(default_factory=lambda: [Counter() for _ in range(PLACES)])
    dropped: list[Counter[str]] = field(default_factory=lambda: [Counter() for _ in range(PLACES)])
    domains: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))


def page_counts(lines: Sequence[str], shares: Sequence[float]) -> list[tuple[Counter[str], Counter[str]]]:
    """For each place the words of the kept lines and of the dropped ones, each capped."""
    found: list[tuple[Counter[str], Counter[str]]] = [(Counter(), Counter()) for _ in range(PLACES)]
    for line, share in zip(lines, shares, strict=True):
        tokens = tokens_of(line)
        if not tokens:
            continue
        side = 0 if share >= 0.5 else 1
        found[0 if len(tokens) <= SHORT else 1][side].update(set(tokens))
        found[2][side][tokens[0]] += 1
        found[3][side][tokens[-1]] += 1
    for pair in found:
        for counter in pair:
            for word, many in counter.items():
                counter[word] = min(many, _MOST_A_PAGE)
    return found


def add(counts: Counts, domain: str, page: list[tuple[Counter[str], Counter[str]]]) -> None:
    for kind, (kept, dropped) in enumerate(page):
        counts.kept[kind].update(kept)
        counts.dropped[kind].update(dropped)
        for word in (*kept, *dropped):
            counts.domains[word].add(domain)


def vocabulary(folds: Iterable[Counts]) -> Vocabulary:
    """The words of these folds with their log-odds in thousandths; what fitted.py adds is still nought."""
    parts = list(folds)
    domains: Counter[str] = Counter()
    for part in parts:  # a domain stands in one fold only
        for word, seen in part.domains.items():
            domains[word] += len(seen)
    all_domains = len(set().union(*(seen for part in parts for seen in part.domains.values())))
    words = sorted(w for w, n in domains.items() if n >= LEAST_DOMAINS and len(w) <= MOST_LETTERS)
    weights = np.zeros((len(words) + 1, COLUMNS), np.int16)
    for kind in range(PLACES):
        kept = sum((part.kept[kind] for part in parts), Counter[str]())
        dropped = sum((part.dropped[kind] for part in parts), Counter[str]())
        base = kept.total() / max(kept.total() + dropped.total(), 1)
        centre = math.log(base / (1 - base))
        for row, word in enumerate(words, 1):
            k, d = kept[word] + _PRIOR * base, dropped[word] + _PRIOR * (1 - base)
            weights[row, kind] = round(1000 * max(-6.0, min(6.0, math.log(k / d) - centre)))
    for row, word in enumerate(words, 1):
        share = domains[word] / all_domains
        weights[row, RARITY] = (
            round(1000 * min(1.0, math.log(share / _SHARED_BY_ALL) / math.log(0.003 / _SHARED_BY_ALL)))
            if share < _SHARED_BY_ALL
            else 0
        )
    weights[0, RARITY] = 1000
    return Vocabulary(tuple(words), weights)
