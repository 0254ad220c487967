"""What reviewers decided so far: how much of each collection was looked at, and whether they agree with the tiers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from fonds.archive import Archive
from fonds.flows.config import RunConfig
from fonds.flows.reviewing.serve import record

# What a tier leads one to expect of a reviewer.
_AGREES = {"A": "accept", "B": "accept", "C": "reject"}
_COLLECTIONS = """
    SELECT d.collection, count(*) AS documents, count(r.capture_id) AS reviewed,
           count(*) FILTER (r.verdict = 'accept') AS accepted, count(*) FILTER (r.verdict = 'reject') AS rejected
    FROM documents_in_force d LEFT JOIN (SELECT * FROM reviews WHERE is_last) r USING (capture_id)
    GROUP BY d.collection ORDER BY d.collection
"""
_TIERS = """
    SELECT r.tier, count(*) AS reviewed, count(*) FILTER (r.verdict = 'accept') AS accepted,
           count(*) FILTER (r.verdict = 'reject') AS rejected
    FROM reviews r SEMI JOIN documents_in_force d USING (capture_id)
    WHERE r.is_last AND r.tier IS NOT NULL GROUP BY r.tier ORDER BY r.tier
"""
_REVIEWERS = """
    SELECT coalesce(reviewer, 'not stated') AS reviewer, count(*) AS verdicts FROM reviews
    WHERE verdict <> 'note' GROUP BY ALL ORDER BY verdicts DESC, reviewer
"""


def counts_of(config: RunConfig) -> dict[str, Any]:
    """Collections, tiers and reviewers with their numbers; what stands in files and not among the events yet is written
    there first. `late` says why that could not be done, else null. Raises ArchiveNotFound."""
    archive = Archive(config.archive)
    late = record(config)
    collections = archive.query(_COLLECTIONS).to_pylist()
    tiers = archive.query(_TIERS).to_pylist()
    for row in collections:
        row["reviewed_share"] = round(row["reviewed"] / row["documents"], 3)
    for row in tiers:
        agreeing = row["accepted"] if _AGREES[row["tier"]] == "accept" else row["rejected"]
        row["agreement"] = round(agreeing / row["reviewed"], 3)
    return {
        "collections": collections,
        "tiers": tiers,
        "reviewers": archive.query(_REVIEWERS).to_pylist(),
        "late": late,
    }


def sentences(counts: dict[str, Any]) -> Iterator[str]:
    """The same in words."""
    for row in counts["collections"]:
        yield (
            f"{row['collection']}: {row['reviewed']} of {row['documents']} reviewed ({row['reviewed_share']:.0%}), "
            f"{row['accepted']} accepted, {row['rejected']} rejected"
        )
    for row in counts["tiers"]:
        yield (
            f"tier {row['tier']}: {row['accepted']} of {row['reviewed']} accepted, {row['rejected']} rejected; "
            f"reviewers agree with the tier on {row['agreement']:.0%} (A and B accepted, C rejected)"
        )
    if not counts["tiers"]:
        yield "Nothing was reviewed yet: `fonds review` shows the documents, the worst first."
    for row in counts["reviewers"]:
        yield f"{row['reviewer']}: {row['verdicts']} verdicts"
    if counts["late"]:
        yield f"What was decided since the last run is not counted: {counts['late']}"
