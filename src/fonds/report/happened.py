"""Events as people read them."""

from __future__ import annotations

import json

# What a later run compares with; it tells people nothing.
_FOR_RUNS = frozenset({"heard"})


def readable(detail: str) -> str:
    """The detail of an event: one that is JSON as words; what only runs read is left out."""
    try:
        facts = json.loads(detail)
    except ValueError:
        return detail
    if not isinstance(facts, dict):
        return detail
    told = {name: value for name, value in facts.items() if value not in (None, [], {}) and name not in _FOR_RUNS}
    return "; ".join(f"{name.replace('_', ' ')}: {_words(value)}" for name, value in told.items())


def _words(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
