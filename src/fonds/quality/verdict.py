"""The verdict on one document: every check of the catalogue applied, the signals, the tier."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from fonds.cleaning.result import Cleaned
from fonds.model import Capture, Check, Fields, Outcome, QualityReport, Tier
from fonds.quality import checks_fields, checks_language, checks_page, checks_text, checks_whole
from fonds.quality.catalogue import CATALOGUE, CheckKind
from fonds.quality.facts import Facts, Finding, gather
from fonds.quality.signals import signals_of

# Blocks named by one check. More of the same does not help a reader; the actual state gives the count.
MAX_BLOCKS: Final = 200


_MODULES = (checks_text, checks_whole, checks_page, checks_fields, checks_language)


def _function(code: str) -> Callable[[Facts], Finding]:
    """The check function of a code; it bears the code's name."""
    module = next(each for each in _MODULES if hasattr(each, code))
    found: Callable[[Facts], Finding] = getattr(module, code)
    return found


_CHECKS = tuple((kind, _function(kind.code)) for kind in CATALOGUE.values())
_TIERS = {Outcome.PASS: Tier.A, Outcome.WARN: Tier.B, Outcome.FAIL: Tier.C}


def _check(kind: CheckKind, finding: Finding) -> Check:
    if not finding.hit:
        return Check(kind.code, Outcome.PASS, kind.expected, finding.actual)
    return Check(kind.code, kind.outcome, kind.expected, finding.actual, kind.advice, finding.blocks[:MAX_BLOCKS])


def tier_of(outcomes: set[Outcome]) -> Tier:
    """The tier that the worst outcome leads to."""
    return max((_TIERS[outcome] for outcome in outcomes), default=Tier.A)


def judge(capture: Capture, cleaned: Cleaned, fields: Fields) -> QualityReport:
    """Apply every check of the catalogue, in its order. Pure; the same arguments give the same report.

    Checks that pass are reported too. The tier is that of the worst check; `needs_review` is set when a check is hit
    whose row asks for a person.
    """
    facts = gather(capture, cleaned, fields)
    checks = tuple(_check(kind, function(facts)) for kind, function in _CHECKS)
    hits = [check for check in checks if check.outcome is not Outcome.PASS]
    return QualityReport(
        tier=tier_of({check.outcome for check in hits}),
        needs_review=any(CATALOGUE[check.code].review for check in hits),
        checks=checks,
        signals=signals_of(facts),
    )
