"""The quality report: numbers, findings and the verdict they lead to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Outcome(StrEnum):
    """What a check found. `not asked`: the capture has nothing that the check could look at, which is no pass."""

    PASS = "pass"  # noqa: S105 - a verdict, no password
    WARN = "warn"
    FAIL = "fail"
    NOT_ASKED = "not asked"


class Tier(StrEnum):
    """A: good. B: fair, or something is to be known. C: look before use."""

    A = "A"
    B = "B"
    C = "C"


class Concern(StrEnum):
    """Which of the two verdicts a check belongs to: that on the text (and the file it came in) or on the fields."""

    TEXT = "text"
    FIELDS = "fields"


@dataclass(frozen=True, slots=True)
class Check:
    """One finding. `code` is stable and listed in the catalogue, which says what it concerns (`CheckKind.concern`);
    `blocks` are the indexes of the blocks concerned."""

    code: str
    outcome: Outcome
    expected: str
    actual: str
    advice: str = ""
    blocks: tuple[int, ...] = ()

    @property
    def hit(self) -> bool:
        """Whether it found something: a warning or a failure."""
        return self.outcome in (Outcome.WARN, Outcome.FAIL)


@dataclass(frozen=True, slots=True)
class QualityReport:
    """Two verdicts: `tier` and `text_reason` of the text, `fields_tier` and `fields_reason` of the fields; the reasons
    are sentences for readers. `needs_review` says that a person should look: it is never true beside two tiers A.

    `expected_quality` is the word F1, 0 to 1, that the text is expected to have against what a person would take from
    the capture. It, `fields_tier` and the reasons are None or empty in rows of versions before contract 2.
    """

    tier: Tier = Tier.A
    needs_review: bool = False
    checks: tuple[Check, ...] = ()
    signals: Mapping[str, float] = field(default_factory=dict)
    expected_quality: float | None = None
    fields_tier: Tier | None = None
    text_reason: str = ""
    fields_reason: str = ""

    @property
    def limiting(self) -> Check | None:
        """The first check with the worst outcome, of the text or of the fields; None when none is hit."""
        for outcome in (Outcome.FAIL, Outcome.WARN):
            for check in self.checks:
                if check.outcome is outcome:
                    return check
        return None

    def count(self, outcome: Outcome) -> int:
        """How many checks came out so."""
        return sum(check.outcome is outcome for check in self.checks)

    @property
    def passed(self) -> int:
        return self.count(Outcome.PASS)

    @property
    def warned(self) -> int:
        return self.count(Outcome.WARN)

    @property
    def failed(self) -> int:
        return self.count(Outcome.FAIL)

    @property
    def not_asked(self) -> int:
        return self.count(Outcome.NOT_ASKED)
