"""The numbers of a quality report."""

from __future__ import annotations

from collections import Counter

from fonds.model import Role
from fonds.quality.checks_text import mojibake
from fonds.quality.checks_whole import removed_runs
from fonds.quality.corpus import corpus_numbers
from fonds.quality.facts import Facts, share, size
from fonds.quality.personal import personal_numbers

_FURNITURE = tuple(role.value for role in Role if not role.is_document)
_EVIDENCE_FIELDS = ("title", "bylines", "published", "site_name", "language")


def signals_of(facts: Facts) -> dict[str, float]:
    """Numbers by name, sorted by name, rounded to 3 digits, those of `corpus` to 4.

    `chars_…` count characters of normalised text, `blocks_…` blocks with text, `…_share` is 0 to 1. Blocks outside the
    partition count in `chars_outside` only. `removed_share_ROLE` is the share of all text that went for that reason;
    they and `kept_share` add up to 1. What cleaning reported stands under its own names.
    """
    visible = [block for block in facts.text if not block.outside]
    total = size(visible)
    removed: Counter[str] = Counter()
    for block in facts.removed:
        if not block.outside:
            removed[block.role.value] += len(block.text)
    kept = [block for block in facts.kept if not block.outside]
    body = size(facts.body)
    numbers = facts.cleaned.signals.numbers()
    numbers |= {f"removed_share_{role}": share(removed[role], total) for role in _FURNITURE}
    numbers |= {
        "chars_total": total,
        "chars_kept": size(kept),
        "chars_body": body,
        "chars_outside": size(block for block in facts.text if block.outside),
        "chars_undecodable": "".join([block.text for block in visible]).count("\ufffd"),
        "blocks_total": len(visible),
        "blocks_kept": len(kept),
        "blocks_body": len(facts.body),
        "kept_share": share(size(kept), total),
        "body_confidence": share(sum(block.confidence * len(block.text) for block in facts.body), body),
        "confidence": share(sum(block.confidence * len(block.text) for block in visible), total),
        "links": len(facts.fields.links),
        "longest_removed_run": max(map(size, removed_runs(facts)), default=0),
        "mojibake_count": sum(mojibake(facts).values()),
        "undecodable_count": facts.body_text.count("\ufffd"),
    }
    for evidence in facts.fields.evidence:
        if evidence.chosen and evidence.field in _EVIDENCE_FIELDS:
            name = f"{evidence.field}_confidence"
            numbers[name] = max(numbers.get(name, 0.0), evidence.confidence)
    found = {name: round(float(value), 3) for name, value in numbers.items()}
    found |= {name: round(value, 4) for name, value in corpus_numbers(facts).items()}
    found |= personal_numbers(facts.body_text)
    return {name: found[name] for name in sorted(found)}
