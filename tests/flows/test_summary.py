"""The account of a run: it adds up, and says when a run is no good one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from fonds.errors import StageFailed
from fonds.flows.config import Thresholds
from fonds.flows.summary import RunSummary, problems_of

START = datetime(2026, 3, 1, 2, 30, tzinfo=UTC)


def _summary(**changed: object) -> RunSummary:
    values: dict[str, object] = {
        "run_id": "20260301T023000-abc123",
        "started_at": START,
        "ended_at": START + timedelta(seconds=4),
        "found": 12,
        "documents": 5,
        "duplicates": 1,
        "already": 2,
        "failed_before": 1,
        "failures": {"binary_capture": 1},
        "skipped": {"readme": 1, "sidecar": 1},
        "tiers": {"A": 3, "B": 2},
        "needs_review": 1,
        "archive": "archive",
        "index": "processed/index.html",
        "fingerprint": "f",
    }
    return RunSummary(**{**values, **changed})  # type: ignore[arg-type]  # values by name


def test_numbers_add_up() -> None:
    _summary().check()
    with pytest.raises(StageFailed, match="13 files and records were met, but 12"):
        _summary(found=13).check()


def test_written_forms() -> None:
    assert "| … tier A | 3 |" in _summary().to_markdown()
    assert "| failed: binary_capture | 1 |" in _summary().to_markdown()
    assert '"started_at": "2026-03-01T02:30:00+00:00"' in _summary().to_json()


@pytest.mark.parametrize(
    ("documents", "failures", "tiers", "before", "said"),
    [
        (100, 0, {"A": 100}, {}, None),
        (0, 0, {}, {}, None),
        (0, 2, {}, {}, "all 2 new captures failed"),
        (9, 3, {"A": 9}, {}, None),
        (70, 30, {"A": 70}, {}, "30 of 100 new captures failed"),
        (75, 25, {"A": 75}, {}, None),
        (100, 0, {"A": 50, "C": 50}, {"A": 90, "C": 10}, "50% of the new documents are at tier C, 10%"),
        (100, 0, {"A": 70, "C": 30}, {"A": 90, "C": 10}, None),
        (40, 0, {"C": 40}, {"A": 100}, None),
        (100, 0, {"C": 100}, {"A": 10}, None),
    ],
)
def test_thresholds(documents: int, failures: int, tiers: dict[str, int], before: dict[str, int], said: str) -> None:
    problems = problems_of(Thresholds(), documents=documents, failures=failures, tiers=tiers, before=before)
    assert len(problems) == (said is not None)
    assert said is None or said in problems[0]


def test_what_failed_and_was_skipped_is_named() -> None:
    told = _summary(
        failed_sources=(("a`b\n.txt", "empty_capture", "No bytes."),),
        skipped_sources=(("c.txt.meta.yaml", "sidecar_without_capture", "there is no file c.txt beside it"),),
    ).to_markdown()
    assert "- `a'b⟨LF⟩.txt`: empty_capture. `No bytes.`" in told
    assert "- `c.txt.meta.yaml`: sidecar_without_capture." in told
