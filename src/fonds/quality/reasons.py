"""The sentences that say why a verdict is as it is, for readers who know nothing of checks.

They are made from titles of the catalogue and from counts, never from what a page or a sidecar says: they go wherever
the tier goes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from fonds.model import Check, Fields, Outcome, Tier
from fonds.quality.catalogue import CATALOGUE

# Findings that one sentence names.
_NAMED: Final = 3
_OPENINGS: Final = {
    Tier.A: "The text is very likely right",
    Tier.B: "The text is likely right, with some of it missing or too much",
    Tier.C: "Look at the text before it is used",
}


def _ranked(hits: Sequence[Check]) -> list[Check]:
    """Failures first, then what asks for a person, then the rest; each in the catalogue's order."""
    return sorted(hits, key=lambda each: (each.outcome is not Outcome.FAIL, not CATALOGUE[each.code].review))


def _listed(hits: Sequence[Check]) -> str:
    titles = [CATALOGUE[check.code].title for check in _ranked(hits)]
    titles = [title[0].lower() + title[1:] for title in titles]
    rest = len(titles) - _NAMED
    return "; ".join(titles[:_NAMED]) + (f"; and {rest} more" if rest > 0 else "")


def text_reason(tier: Tier, expected: float | None, hits: Sequence[Check]) -> str:
    """Why the text has its tier: how much of it is expected to be right, and what was found.

    >>> text_reason(Tier.A, 0.964, ())
    'The text is very likely right (96 % expected).'
    """
    likely = f" ({100 * expected:.0f} % expected)" if expected is not None else ""
    found = f": {_listed(hits)}" if hits else ""
    if tier is Tier.C and not hits:
        found = ": it is not like texts that came out well"
    return f"{_OPENINGS[tier]}{likely}{found}."


def fields_reason(fields: Fields, hits: Sequence[Check]) -> str:
    """Why the fields have their tier: what was found against them, or which of title, author and date are stated."""
    if hits:
        listed = _listed(hits)
        return f"{listed[0].upper()}{listed[1:]}."
    stated = [
        word
        for word, value in (("title", fields.title), ("author", fields.bylines), ("date", fields.published))
        if value
    ]
    named = stated[0] if len(stated) == 1 else f"{', '.join(stated[:-1])} and {stated[-1]}"
    return (
        f"Nothing tells against {named}; no author is stated."
        if not fields.bylines
        else (f"Nothing tells against {named}.")
    )
