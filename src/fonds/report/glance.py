"""A run at a glance: counts of all documents as small charts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from fonds.model import Role, Tier
from fonds.quality import CATALOGUE
from fonds.report.summary import Summary
from fonds.report.words import ROLE

# Bars of a chart; the others are added up in one.
_BARS = 8
# Columns of the chart of years.
_YEARS = 40
NOT_KNOWN = "not known"


@dataclass(frozen=True, slots=True)
class Bar:
    """`width` is in hundredths of the longest bar, `code` stands beside the label, `tier` colours it."""

    label: str
    number: int
    width: float
    code: str = ""
    tier: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """`unit` is what the numbers count."""

    title: str
    unit: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Year:
    """A column of the chart of years: `height` in hundredths."""

    label: str
    number: int
    height: float


def _chart(
    title: str, counts: Mapping[str, int], unit: str = "documents", codes: Mapping[str, str] | None = None
) -> Chart | None:
    ranked = sorted(((n, label) for label, n in counts.items() if n), key=lambda pair: (-pair[0], pair[1]))
    if not ranked:
        return None
    shown, rest = (ranked, 0) if len(ranked) <= _BARS + 1 else (ranked[:_BARS], sum(n for n, _ in ranked[_BARS:]))
    most = max(ranked[0][0], rest)
    bars = [Bar(label, n, round(100 * n / most, 1), (codes or {}).get(label, "")) for n, label in shown]
    if rest:
        bars.append(Bar(f"{len(ranked) - len(shown)} others", rest, round(100 * rest / most, 1)))
    return Chart(title, unit, tuple(bars))


def _tiers(title: str, tiers: Iterable[str | None]) -> Chart | None:
    counts = Counter(tier for tier in tiers if tier)
    most = max(counts.values(), default=0)
    if not most:
        return None
    bars = (Bar(t.value, counts[t.value], round(100 * counts[t.value] / most, 1), tier=t.value) for t in reversed(Tier))
    return Chart(title, "documents", tuple(bars))


def year_of(published: str | None) -> str | None:
    """The year of a date in EDTF; None for what has none of four digits."""
    year = (published or "")[:4]
    return year if len(year) == 4 and year.isdigit() else None


def years_of(documents: Sequence[Summary]) -> tuple[Year, ...]:
    """The documents by year, without a gap; of a long time the last years, and what was before in one column."""
    counts = Counter(int(year) for summary in documents if (year := year_of(summary.published)))
    if not counts:
        return ()
    last = max(counts)
    first = max(min(counts), last - _YEARS + 1)
    columns = [(str(year), counts[year]) for year in range(first, last + 1)]
    if before := sum(n for year, n in counts.items() if year < first):
        columns.insert(0, (f"before {first}", before))
    most = max(n for _, n in columns)
    return tuple(Year(label, n, round(100 * n / most, 1)) for label, n in columns)


def charts_of(
    documents: Sequence[Summary], failures: Sequence[Mapping[str, Any]], skipped: Sequence[Any]
) -> tuple[Chart, ...]:
    """The charts that have something to show, in the order of the page."""
    removed: Counter[str] = Counter()
    for summary in documents:
        removed.update(summary.removed)
    found = Counter(code for summary in documents for code in summary.checks)
    titles = {code: CATALOGUE[code].title if code in CATALOGUE else code for code in found}
    words = {role.value: name for role, name in ROLE.items() if role in Role}
    passed: Counter[str] = Counter()
    for each in skipped:
        passed[each.code] += each.records or 1
    charts = (
        _tiers("Text", (s.tier for s in documents)),
        _tiers("Fields", (s.fields_tier for s in documents)),
        _chart("What was found", {titles[c]: n for c, n in found.items()}, codes={titles[c]: c for c in found}),
        _chart("Languages", Counter(s.language or NOT_KNOWN for s in documents)),
        _chart("Sites", Counter(s.site_name or NOT_KNOWN for s in documents)),
        _chart("Collections", Counter(s.collection or NOT_KNOWN for s in documents)),
        _chart("Kinds of capture", Counter(s.kind or NOT_KNOWN for s in documents)),
        _chart("What was removed", {words.get(r, r): n for r, n in removed.items()}, "characters"),
        _chart("Captures that failed", Counter(str(f["code"]) for f in failures), "captures"),
        _chart("Not read by the last run", passed, "files, records"),
    )
    return tuple(chart for chart in charts if chart)
