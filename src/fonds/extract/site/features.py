"""What speaks for a name and against it, beside how sure its source is."""

from __future__ import annotations

import re

from fonds.extract.candidate import Candidate, fold


def support(found: list[Candidate[str]]) -> dict[str, float]:
    """What speaks for each name beside the surest of its places: 0.15 for each other method that says the same."""
    methods: dict[str, set[str]] = {}
    for c in found:
        methods.setdefault(fold(c.value), set()).add(c.method + c.shown)
    return {name: 0.15 * (len(those) - 1) for name, those in methods.items()}


def host_bonus(candidate: Candidate[str], host: str) -> float:
    folded = fold(candidate.value)
    return 0.1 if folded and host and (folded in fold(host) or fold(host.split(".", maxsplit=1)[0]) in folded) else 0.0


def address_like(name: str) -> float:
    """What "stern.de" or "financialpost" loses against a name as people write it."""
    return 0.2 if re.search(r"\.\w{2,4}$", name) or (name.islower() and name.isascii()) else 0.0


def well_written(name: str) -> int:
    return 2 * (not name.islower()) + (" " in name)
