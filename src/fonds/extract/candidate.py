"""Candidates for a field, and how one of them is chosen."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar

from fonds.cleaning.text.markup import MASK, without_markup
from fonds.model import Block, Evidence, Locator
from fonds.model.block import VALUES_APART

T = TypeVar("T")

# What lost is evidence too, but a hostile page can hold thousands; the annotated pages have fewer than this.
MAX_LOSERS = 12
# An independent source that agrees halves the doubt; one that disagrees takes a share of the confidence. Round figures,
# not tuned: they order candidates, and tiers use bands of confidence.
AGREEMENT = 0.5
DISAGREEMENT = 0.85


@dataclass(frozen=True)  # slots break calls through an alias like Candidate[str] in Python 3.11
class Candidate(Generic[T]):
    """A value with where it comes from. `shown` is the value as text, `method` and `confidence` as in Evidence."""

    value: T
    shown: str
    raw: str
    method: str
    confidence: float
    locator: Locator | None = None

    def evidence(self, name: str, *, chosen: bool, confidence: float | None = None) -> Evidence:
        sure = self.confidence if confidence is None else confidence
        return Evidence(name, self.shown, self.raw, self.method, round(sure, 3), self.locator, chosen)


def settle(
    name: str, winner: Candidate[T], others: Sequence[Candidate[T]], same: Callable[[T, T], bool]
) -> tuple[Evidence, ...]:
    """Evidence of the winner and of the others: who agrees raises the winner's confidence, who disagrees lowers it."""
    confidence = winner.confidence
    agreed: set[str] = {winner.method}
    disputed = False
    losers: list[Evidence] = []
    for other in others:
        if other is winner:
            continue
        if same(winner.value, other.value):
            if other.method not in agreed:
                confidence = 1 - (1 - confidence) * AGREEMENT
                agreed.add(other.method)
            continue
        disputed = True
        losers.append(other.evidence(name, chosen=False))
    if disputed:
        confidence *= DISAGREEMENT
    return (winner.evidence(name, chosen=True, confidence=confidence), *losers[:MAX_LOSERS])


_NOT_WORD = re.compile(r"[\W_]+")


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Letters and digits only, without case and compatibility forms, for comparing."""
    return _NOT_WORD.sub("", unicodedata.normalize("NFKC", text).casefold())


def within(block: Block, raw: str) -> tuple[str, Locator]:
    """The stretch of the block's raw text that reads as `raw` (white space may differ, and markup stand among it), and
    where it stands.

    The whole block where it can't be told.
    """
    start = block.raw.find(raw)
    end = start + len(raw)
    if start < 0:
        words = raw.split()
        # Hundreds of words would make a slow pattern; such a stretch is the block anyway.
        pattern = re.compile(r"\s+".join(map(re.escape, words))) if 0 < len(words) <= 60 else None
        span = _span(block.raw, pattern) if pattern is not None else None
        if span is None:
            return block.raw, block.locator
        start, end = span
    return block.raw[start:end], block.locator.part(start, end)


def _span(raw: str, pattern: re.Pattern[str]) -> tuple[int, int] | None:
    """Where a pattern stands in a raw text, or in the text without its markup: a link at an edge is taken whole."""
    match = pattern.search(raw)
    if match is not None:
        return match.span()
    masked = without_markup(raw)
    if masked is raw:
        return None
    kept = [at for at, sign in enumerate(masked) if sign != MASK]
    match = pattern.search("".join(masked[at] for at in kept))
    if match is None:
        return None
    start, end = kept[match.start()], kept[match.end() - 1] + 1
    if start and raw[start - 1] == "[" and masked[start - 1] == MASK:
        start -= 1
    if raw.startswith("](", end) and masked[end] == MASK:
        end = next((at for at in range(end, len(raw)) if masked[at] != MASK), len(raw))
        end -= len(raw[:end]) - len(raw[:end].rstrip())
    return start, end


def together(stated: Sequence[tuple[str, Locator]]) -> tuple[str, Locator]:
    """What stands in several places, and all of these. Of two that follow each other one at least is a value of an
    attribute or a script: `Locator.join` gives the same."""
    locator = Locator(tuple(span for _, place in stated for span in place.spans))
    return VALUES_APART.join(raw for raw, _ in stated), locator
