"""The quality that a text is expected to have: its word F1 against what a person would take from the capture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from fonds.model import Check
from fonds.quality.facts import Facts

# Mean confidence of the body, and what texts with it had on the development pages.
_BY_CONFIDENCE = ((0.0, 0.3), (0.5, 0.5), (0.6, 0.65), (0.7, 0.75), (0.8, 0.85), (0.9, 0.94), (1.0, 0.99))


def expected_quality(facts: Facts, checks: Sequence[Check], signals: Mapping[str, float]) -> float | None:
    """The expected word F1, 0 to 1 and rounded to 3 digits; None where there is no text to judge."""
    del checks
    if not any(map(str.isalnum, facts.body_text)):
        return None
    sure = signals["body_confidence"]
    for (low, below), (high, above) in pairwise(_BY_CONFIDENCE):
        if sure <= high:
            return round(below + (above - below) * (sure - low) / (high - low), 3)
    return _BY_CONFIDENCE[-1][1]
