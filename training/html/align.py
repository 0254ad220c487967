"""Which pieces of a page are in its gold text: both are aligned in order, as a bag of words can't tell twins apart."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

_WORD = re.compile(r"\w+")
# So many words in a row anchor a piece; shorter pieces are looked for between the anchored ones around them.
ANCHOR = 4
# Words of gold that may be missing between neighbours.
SLACK = 12


def words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def aligned(pieces: Sequence[str], gold: str) -> list[float]:
    """For each piece the share of its words, 0 to 1, that stand in the gold text in that order."""
    tokens = [words(piece) for piece in pieces]
    wanted = words(gold)
    used = bytearray(len(wanted))
    shares = [0.0] * len(tokens)
    spans: list[tuple[int, int] | None] = [None] * len(tokens)
    places: dict[tuple[str, ...], list[int]] = {}
    for at in range(len(wanted) - ANCHOR + 1):
        places.setdefault(tuple(wanted[at : at + ANCHOR]), []).append(at)
    # Long pieces first: they take their place before a teaser that repeats their beginning does.
    order = sorted((n for n, own in enumerate(tokens) if len(own) >= ANCHOR), key=lambda n: (-len(tokens[n]), n))
    for number in order:
        own = tokens[number]
        found = _taken(own, places, used)
        shares[number] = len(found) / len(own)
        if shares[number] > 0.5:
            spans[number] = (min(found), max(found) + 1)
            for at in found:
                used[at] = 1
    starts: dict[str, list[int]] = {}
    for at, word in enumerate(wanted):
        starts.setdefault(word, []).append(at)
    before = _edges(spans, len(wanted))
    for number, own in enumerate(tokens):
        if not own or len(own) >= ANCHOR:
            continue
        low, high = before[number]
        at = _between(own, wanted, starts, used, low=max(0, low - SLACK), high=min(len(wanted), high + SLACK))
        if at >= 0:
            shares[number] = 1.0
            used[at : at + len(own)] = b"\x01" * len(own)
    return shares


def _taken(own: list[str], places: dict[tuple[str, ...], list[int]], used: bytearray) -> set[int]:
    """The places of gold that the piece's words take: runs of ANCHOR words that follow one another, none used."""
    best: set[int] = set()
    first = next((k for k in range(len(own) - ANCHOR + 1) if tuple(own[k : k + ANCHOR]) in places), None)
    if first is None:
        return best
    for begin in places[tuple(own[first : first + ANCHOR])][:20]:
        if used[begin]:
            continue
        found: set[int] = set()
        expect = begin
        for k in range(len(own) - ANCHOR + 1):
            spots = places.get(tuple(own[k : k + ANCHOR]))
            if spots is None:
                continue
            at = bisect_left(spots, expect - ANCHOR)
            if at < len(spots) and spots[at] <= expect + 3 * len(own):
                spot = spots[at]
                if not used[spot]:
                    found.update(range(spot, spot + ANCHOR))
                expect = spot + 1
        if len(found) > len(best):
            best = found
        if len(best) >= len(own):
            break
    return set(sorted(best)[: len(own)])


def _edges(spans: list[tuple[int, int] | None], size: int) -> list[tuple[int, int]]:
    """For each piece where the anchored piece before it ends in gold, and where the next one begins."""
    lows, low = [], 0
    for span in spans:
        lows.append(low)
        if span is not None:
            low = span[1]
    highs, high = [], size
    for span in reversed(spans):
        highs.append(high)
        if span is not None:
            high = span[0]
    return list(zip(lows, reversed(highs), strict=True))


def _between(
    own: list[str], wanted: list[str], starts: dict[str, list[int]], used: bytearray, *, low: int, high: int
) -> int:
    spots = starts.get(own[0], [])
    for at in spots[bisect_left(spots, low) :]:
        if at + len(own) > high:
            break
        if wanted[at : at + len(own)] == own and not any(used[at : at + len(own)]):
            return at
    return -1
