"""The two verdicts on a document in words, such that they don't contradict each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from fonds.model import QualityReport
from fonds.report.words import FIELDS_TIER, OUTCOME, TIER


def tally_of(quality: QualityReport) -> str:
    """`2 warnings, 30 passed, 4 not asked`."""
    counts = {outcome: sum(check.outcome is outcome for check in quality.checks) for outcome in OUTCOME}
    words = [f"{number} {OUTCOME[outcome]}" for outcome, number in counts.items() if number]
    return ", ".join(words) or "none"


def verdict_of(quality: QualityReport, hits: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """What pages say of the verdicts; `hits` are the checks that found something, the worst first."""
    word, meaning = TIER[quality.tier]
    return {
        "tier": quality.tier.value,
        "text_word": word,
        "text_reason": quality.text_reason or meaning,
        "fields_tier": quality.fields_tier.value if quality.fields_tier else None,
        "fields_word": FIELDS_TIER[quality.fields_tier] if quality.fields_tier else "",
        "fields_reason": quality.fields_reason,
        "needs_review": quality.needs_review,
        "asking": [check["title"] for check in hits if check["review"]],
        "tally": tally_of(quality),
    }
