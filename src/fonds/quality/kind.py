"""What a row of the catalogue holds."""

from __future__ import annotations

from dataclasses import dataclass

from fonds.model import Outcome


@dataclass(frozen=True, slots=True)
class CheckKind:
    """A row of the catalogue. `outcome` is what a hit gives; `review` says that a person should look at a hit."""

    code: str
    title: str
    expected: str
    advice: str
    outcome: Outcome
    review: bool
    group: str
    why: str


def rows(group: str, *rows: tuple[str, str, Outcome, bool, str, str, str]) -> tuple[CheckKind, ...]:
    return tuple(
        CheckKind(code, title, expected, advice, outcome, review, group, why)
        for code, title, outcome, review, expected, why, advice in rows
    )
