"""Which split a document is in: by its cluster of near duplicates, so that none stands on two sides.

The split follows from the name of the cluster's first document and from the shares alone. A cluster with a document
that was in a split before stays in it, and in the first one where its documents were in several: what was learned from
never becomes what is tested with.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

# In this order: of several splits that a cluster's documents were in, the first counts.
ORDER = ("train", "validation", "test")
_SALT = "fonds splits 1"


def assign(
    captures: Sequence[str], leaders: Any, shares: Mapping[str, int], before: Mapping[str, str]
) -> dict[str, list[int]]:
    """The places of each split. `leaders` are those of `clusters`, `shares` per cent that sum to 100, `before` the
    splits of captures in the release before."""
    stayed: dict[int, str] = {}
    for place, capture in enumerate(captures):
        was = before.get(capture)
        if was is not None and was in shares:
            leader = int(leaders[place])
            stayed[leader] = min(was, stayed.get(leader, was), key=ORDER.index)
    placed: dict[str, list[int]] = {name: [] for name in ORDER if shares.get(name)}
    for place in range(len(captures)):
        leader = int(leaders[place])
        placed[stayed.get(leader) or _drawn(captures[leader], shares)].append(place)
    return placed


def _drawn(name: str, shares: Mapping[str, int]) -> str:
    number = int.from_bytes(hashlib.sha256(f"{_SALT}:{name}".encode()).digest()[:8], "big") % 10_000
    for split, end in _ends(shares):
        if number < end * 100:
            return split
    return ORDER[0]


def _ends(shares: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    end = 0
    for name in ORDER:
        end += shares.get(name, 0)
        yield name, end
