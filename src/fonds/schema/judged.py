"""The quality report as columns of a documents row, and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from fonds.model import Check, Outcome, QualityReport, Tier
from fonds.schema.fields import Row, pairs_from, pairs_to
from fonds.schema.signal_columns import COLUMN_NAMES, LISTED, WHOLE_NUMBERS

_COLUMNS = frozenset(COLUMN_NAMES)


def checks_to(checks: Iterable[Check]) -> list[Row]:
    return [
        {
            "code": check.code,
            "outcome": check.outcome.value,
            "expected": check.expected,
            "actual": check.actual,
            "advice": check.advice,
            "blocks": list(check.blocks),
        }
        for check in checks
    ]


def checks_from(rows: Sequence[Mapping[str, Any]] | None) -> tuple[Check, ...]:
    return tuple(
        Check(
            code=row["code"],
            outcome=Outcome(row["outcome"]),
            expected=row["expected"],
            actual=row["actual"],
            advice=row["advice"],
            blocks=tuple(row["blocks"]),
        )
        for row in rows or ()
    )


def quality_to(quality: QualityReport) -> Row:
    """The columns of the report. A number that has a column is in the list `signals` only if it always was."""
    signals = quality.signals
    listed = ((name, float(value)) for name, value in signals.items() if name not in _COLUMNS or name in LISTED)
    return {
        "checks": checks_to(quality.checks),
        "signals": pairs_to(listed, "name", "value"),
        "tier": quality.tier.value,
        "needs_review": quality.needs_review,
        "expected_quality": quality.expected_quality,
        "text_reason": quality.text_reason or None,
        "fields_tier": None if quality.fields_tier is None else quality.fields_tier.value,
        "fields_reason": quality.fields_reason or None,
        **{name: _number(name, signals.get(name)) for name in COLUMN_NAMES},
    }


def _number(name: str, value: float | None) -> float | int | None:
    if value is None:
        return None
    return int(value) if name in WHOLE_NUMBERS else float(value)


def quality_from(row: Mapping[str, Any]) -> QualityReport:
    """The report of a row; what a row of an earlier version lacks is None or empty."""
    signals = dict(pairs_from(row["signals"], "name", "value"))
    for name in COLUMN_NAMES:
        value = row.get(name)
        if value is not None:
            signals[name] = value
    fields_tier = row.get("fields_tier")
    return QualityReport(
        tier=Tier(row["tier"]),
        needs_review=row["needs_review"],
        checks=checks_from(row["checks"]),
        signals=signals,
        expected_quality=row.get("expected_quality"),
        text_reason=row.get("text_reason") or "",
        fields_tier=None if fields_tier is None else Tier(fields_tier),
        fields_reason=row.get("fields_reason") or "",
    )
