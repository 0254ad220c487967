"""What makes a tier, of the text and of the fields, and who asks for a person."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from fonds.model import Check, Outcome, Tier
from fonds.quality.catalogue import CATALOGUE

# Chosen out of fold on the development pages; docs/models/quality.md has the figures.
A_FROM: Final = 0.93
B_FROM: Final = 0.8


def _asks(check: Check) -> bool:
    return check.outcome is Outcome.FAIL or CATALOGUE[check.code].review


def tier_of_text(expected: float | None, hits: Iterable[Check]) -> Tier:
    """By the quality expected. What asks for a person is B at best, and a failure is C whatever is expected."""
    found = tuple(hits)
    if expected is None or expected < B_FROM or any(check.outcome is Outcome.FAIL for check in found):
        return Tier.C
    return Tier.B if expected < A_FROM or any(map(_asks, found)) else Tier.A


def tier_of_fields(hits: Iterable[Check]) -> Tier:
    """A: nothing is missing, doubtful or contradictory. C: what is, asks for a person."""
    found = tuple(hits)
    return Tier.C if any(map(_asks, found)) else Tier.B if found else Tier.A


def asks_for_a_person(tier: Tier, fields_tier: Tier, hits: Iterable[Check]) -> bool:
    """Whether a person should look: either verdict is C, or a check asks for it, which keeps its verdict from A."""
    return Tier.C in (tier, fields_tier) or any(map(_asks, hits))
