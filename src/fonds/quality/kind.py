"""What a row of the catalogue holds."""

from __future__ import annotations

from dataclasses import dataclass

from fonds.model import Concern, Outcome


@dataclass(frozen=True, slots=True)
class CheckKind:
    """A row of the catalogue. `outcome` is what a hit gives, `concern` the verdict that it belongs to; `review` says
    that a person should look at a hit, whatever else is right with the document."""

    code: str
    title: str
    expected: str
    advice: str
    outcome: Outcome
    review: bool
    group: str
    why: str
    concern: Concern


def rows(group: str, concern: Concern, *rows: tuple[str, str, Outcome, bool, str, str, str]) -> tuple[CheckKind, ...]:
    """The rows of a group, all of one concern."""
    return tuple(
        CheckKind(code, title, expected, advice, outcome, review, group, why, concern)
        for code, title, outcome, review, expected, why, advice in rows
    )
