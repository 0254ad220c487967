"""The verdicts on one document: every check of the catalogue applied, the signals, the tiers of text and fields."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from fonds.cleaning.result import Cleaned
from fonds.model import Capture, Check, Concern, Fields, Outcome, QualityReport
from fonds.quality import checks_fields, checks_language, checks_page, checks_text, checks_whole
from fonds.quality.catalogue import CATALOGUE, CheckKind
from fonds.quality.estimate import expected_quality
from fonds.quality.facts import Facts, Finding, gather
from fonds.quality.reasons import fields_reason, text_reason, unsure_of
from fonds.quality.settled import settled
from fonds.quality.signals import signals_of
from fonds.quality.tiers import asks_for_a_person, tier_of_fields, tier_of_text

# Blocks named by one check. More of the same does not help a reader; the actual state gives the count.
MAX_BLOCKS: Final = 200


_MODULES = (checks_text, checks_whole, checks_page, checks_fields, checks_language)


def _function(code: str) -> Callable[[Facts], Finding]:
    """The check function of a code; it bears the code's name."""
    module = next(each for each in _MODULES if hasattr(each, code))
    found: Callable[[Facts], Finding] = getattr(module, code)
    return found


_CHECKS = tuple((kind, _function(kind.code)) for kind in CATALOGUE.values())


def _check(kind: CheckKind, finding: Finding) -> Check:
    if not finding.hit:
        outcome = Outcome.PASS if finding.asked else Outcome.NOT_ASKED
        return Check(kind.code, outcome, kind.expected, finding.actual)
    return Check(kind.code, kind.outcome, kind.expected, finding.actual, kind.advice, finding.blocks[:MAX_BLOCKS])


def look(
    capture: Capture, cleaned: Cleaned, fields: Fields, unapplied: tuple[str, ...] = ()
) -> tuple[Facts, tuple[Check, ...], dict[str, float]]:
    """What the verdicts rest on: the facts, every check of the catalogue in its order, and the signals."""
    facts = gather(capture, cleaned, fields, unapplied)
    checks = tuple(_check(kind, settled(kind.code, fields) or function(facts)) for kind, function in _CHECKS)
    return facts, checks, signals_of(facts)


def judge(capture: Capture, cleaned: Cleaned, fields: Fields, unapplied: tuple[str, ...] = ()) -> QualityReport:
    """Apply every check of the catalogue, in its order. Pure; the same arguments give the same report.

    Checks that pass or were not asked are reported too. `tiers` says what makes the two tiers and who asks for a
    person, `estimate` how good the text is expected to be. `unapplied` is what a person decided about the document and
    could not be applied.
    """
    facts, checks, signals = look(capture, cleaned, fields, unapplied)
    expected = expected_quality(facts, checks, signals)
    hits = tuple(check for check in checks if check.hit)
    of_text = tuple(check for check in hits if CATALOGUE[check.code].concern is Concern.TEXT)
    of_fields = tuple(check for check in hits if CATALOGUE[check.code].concern is Concern.FIELDS)
    tier, fields_tier = tier_of_text(expected, of_text), tier_of_fields(of_fields)
    return QualityReport(
        tier=tier,
        fields_tier=fields_tier,
        expected_quality=expected,
        text_reason=text_reason(tier, expected, of_text, unsure_of(facts)),
        fields_reason=fields_reason(fields, of_fields),
        needs_review=asks_for_a_person(tier, fields_tier, hits),
        checks=checks,
        signals=signals,
    )
