"""The quality report: numbers, findings and the verdict they lead to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Outcome(StrEnum):
    """What a check found. `pass` limits nothing, `warn` limits the tier to B, `fail` to C."""

    PASS = "pass"  # noqa: S105 - a verdict, no password
    WARN = "warn"
    FAIL = "fail"


class Tier(StrEnum):
    """A: nothing found. B: usable, with something to know. C: look before use."""

    A = "A"
    B = "B"
    C = "C"


@dataclass(frozen=True, slots=True)
class Check:
    """One finding. `code` is stable and listed in the catalogue; `blocks` are the indexes of the blocks concerned."""

    code: str
    outcome: Outcome
    expected: str
    actual: str
    advice: str = ""
    blocks: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class QualityReport:
    """`tier` is the worst outcome among `checks`; `needs_review` says that a person should look."""

    tier: Tier = Tier.A
    needs_review: bool = False
    checks: tuple[Check, ...] = ()
    signals: Mapping[str, float] = field(default_factory=dict)

    @property
    def limiting(self) -> Check | None:
        """The first check with the worst outcome; None when all pass."""
        for outcome in (Outcome.FAIL, Outcome.WARN):
            for check in self.checks:
                if check.outcome is outcome:
                    return check
        return None
