"""What a run found and did, gathered for its account."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from fonds.archive import Archive
from fonds.flows.plan import Plan
from fonds.flows.state import Run, now
from fonds.flows.summary import RunSummary, problems_of
from fonds.report import NotRead


def tiers_of(archive: Path) -> Counter[str]:
    counted = Archive(archive).query("SELECT tier, count(*) AS n FROM documents GROUP BY tier")
    return Counter({str(row["tier"]): row["n"] for row in counted.to_pylist()})


# Reasons to skip a file that nobody wonders about.
_EXPECTED = frozenset({"sidecar", "readme", "hidden_file", "hidden_folder", "page_resources"})


def _skipped(plan: Plan) -> dict[str, int]:
    """Files and records that were skipped, by code."""
    counts = Counter(item.code for item in plan.skipped)
    for (_, code, _), count in plan.passed.items():
        counts[code] += count
    return dict(counts)


def not_read_of(plan: Plan) -> list[NotRead]:
    """What the index says of this: files that an archivist may have meant to be read, and records by kind."""
    files = [NotRead(item.shown, item.code, item.reason) for item in plan.skipped if item.code not in _EXPECTED]
    records = [NotRead(path, code, kind, count) for (path, code, kind), count in plan.passed.items()]
    return sorted([*files, *records], key=lambda each: (each.path, each.code, each.reason))


def summary_of(run: Run, plan: Plan, before: Counter[str], notes: tuple[str, ...]) -> RunSummary:
    tally = run.tally
    return RunSummary(
        run_id=run.run_id,
        started_at=run.started_at,
        ended_at=now(),
        found=plan.found,
        documents=sum(tally.tiers.values()),
        parts=tally.parts,
        duplicates=tally.duplicates,
        already=plan.already,
        failed_before=plan.failed_before,
        failures=dict(tally.failures),
        skipped=_skipped(plan),
        skipped_records=tuple((path, code, kind, count) for (path, code, kind), count in sorted(plan.passed.items())),
        tiers=dict(tally.tiers),
        needs_review=tally.review[True],
        archive=str(run.config.archive),
        index=str(run.config.processed / "index.html"),
        fingerprint=run.fingerprint,
        problems=problems_of(
            run.config.thresholds,
            documents=sum(tally.tiers.values()),
            failures=sum(tally.failures.values()),
            tiers=tally.tiers,
            before=before,
            unreadable_folders=plan.unreadable_folders,
        ),
        notes=notes,
        failed_sources=tuple(sorted(tally.failed)),
        skipped_sources=tuple(
            sorted((item.shown, item.code, item.reason) for item in plan.skipped if item.code not in _EXPECTED)
        ),
    )
