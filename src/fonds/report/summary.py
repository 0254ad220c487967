"""A line of the index: what one document's row says of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from fonds.model import Outcome
from fonds.quality import CATALOGUE
from fonds.report.words import kept_back

COLUMNS = (
    "capture_id", "title", "site_name", "published_edtf", "language", "collection", "access", "embargo_until", "tier",
    "needs_review", "checks", "signals", "run_sources", "run_ingested_at", "target_uri",
)  # fmt: skip
"""The columns of the documents table that `summary_of_row` reads."""


@dataclass(frozen=True, slots=True)
class Summary:
    """`limiting` is the code of the check that limits the tier, `chars` the length of the body in characters; `source`
    and `offset` are the first place where it was found; `kept_back` says in words why not everybody may read it, or not
    yet; what is `withheld` has no words, address or place."""

    capture_id: str
    tier: str
    needs_review: bool
    limiting: str | None = None
    limiting_title: str | None = None
    found: int = 0
    title: str | None = None
    site_name: str | None = None
    published: str | None = None
    language: str | None = None
    collection: str | None = None
    access: str | None = None
    kept_back: str | None = None
    chars: int = 0
    removed_share: float = 0.0
    source: str | None = None
    offset: int | None = None
    url: str | None = None
    ingested_at: str | None = None
    withheld: bool = False


def _limiting(checks: list[Mapping[str, Any]]) -> str | None:
    for outcome in (Outcome.FAIL.value, Outcome.WARN.value):
        for check in checks:
            if check["outcome"] == outcome:
                return str(check["code"])
    return None


def summary_of_row(row: Mapping[str, Any], *, shown: bool = True) -> Summary:
    """The summary of a documents row (a dictionary with at least `COLUMNS`); of one that is not `shown` without its
    words, its address and its place."""
    checks = row["checks"] or []
    code = _limiting(checks)
    kind = CATALOGUE.get(code or "")
    signals = {pair["name"]: pair["value"] for pair in row["signals"] or ()}
    sources = row["run_sources"] or ()
    ingested = row["run_ingested_at"]
    summary = Summary(
        capture_id=row["capture_id"],
        tier=row["tier"],
        needs_review=row["needs_review"],
        limiting=code,
        limiting_title=kind.title if kind else code,
        found=sum(check["outcome"] in (Outcome.WARN.value, Outcome.FAIL.value) for check in checks),
        title=row["title"],
        site_name=row["site_name"],
        published=row["published_edtf"],
        language=row["language"],
        collection=row["collection"],
        access=row["access"],
        kept_back=kept_back(row["access"], row["embargo_until"]),
        chars=int(signals.get("chars_body", 0)),
        removed_share=round(1 - signals["kept_share"], 3) if "kept_share" in signals else 0.0,
        source=sources[0]["path"] if sources else None,
        offset=sources[0]["offset"] if sources else None,
        url=row["target_uri"],
        ingested_at=None if ingested is None else f"{ingested:%Y-%m-%d %H:%M}",
    )
    if shown:
        return summary
    return replace(
        summary, title=None, site_name=None, published=None, language=None, source=None, offset=None, url=None,
        withheld=True,
    )  # fmt: skip
