"""The sentences that say why a verdict is as it is, for readers who know nothing of checks.

They are made from titles of the catalogue and from counts, never from what a page or a sidecar says: they go wherever
the tier goes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from fonds.model import Check, Fields, Outcome, Tier
from fonds.quality.catalogue import CATALOGUE
from fonds.quality.facts import Facts

# Findings that one sentence names.
_NAMED: Final = 3
# Below this a block was kept or removed without certainty; told where such text is this share of the whole.
_SURE: Final = 0.7
_MUCH: Final = 0.1
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


def unsure_of(facts: Facts) -> tuple[float, float]:
    """How much of the text was kept, and how much beside it was removed, without certainty: shares of its length."""
    length = max(1, len(facts.body_text))
    kept = sum(len(block.text) for block in facts.body if block.confidence < _SURE)
    removed = sum(len(block.text) for block in facts.removed if block.confidence < _SURE and not block.outside)
    return kept / length, removed / length


def text_reason(
    tier: Tier, expected: float | None, hits: Sequence[Check], unsure: tuple[float, float] = (0.0, 0.0)
) -> str:
    """Why the text has its tier: how much of it is expected to be right, and what was found. `unsure` is what
    `unsure_of` gives.

    >>> text_reason(Tier.A, 0.964, ())
    'The text is very likely right (96 % expected).'
    >>> text_reason(Tier.B, 0.852, (), (0.3, 0.0))
    'The text is likely right, with some of it missing or too much (85 % expected): 30 % of it was hard to tell.'
    """
    likely = f" ({100 * expected:.0f} % expected)" if expected is not None else ""
    told = [_listed(hits)] if hits else []
    kept, removed = unsure
    if tier is not Tier.A and kept >= _MUCH:
        told.append(f"{100 * kept:.0f} % of it was hard to tell")
    if tier is not Tier.A and removed >= _MUCH:
        told.append("much was removed that may belong to it")
    if tier is Tier.C and not told:
        told.append("it is not like texts that came out well")
    # What is good all the same is no reason for it.
    joined = (". To know: " if tier is Tier.A else ": ") if told else ""
    return f"{_OPENINGS[tier]}{likely}{joined}{'; '.join(told)}."


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
