"""The list of all documents: index.html for people, index.json for programs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import orjson
from markupsafe import Markup

from fonds.model import Tier
from fonds.report.environment import environment, inline, policy
from fonds.report.files import write_json, write_text
from fonds.report.glance import charts_of, years_of
from fonds.report.listing import embedded, list_data
from fonds.report.since import changes_since, in_words
from fonds.report.summary import Summary

# Documents that stand in the page itself, for browsers without scripts and until the script has read the others.
STATIC_ROWS = 50
# Failures shown; they are few in a sound run, and all stand in index.json.
FAILURE_ROWS = 1_000
# Documents shown that are better or worse than before.
_CHANGED_ROWS = 100
_FURTHER_PAGE = re.compile(r"^index-(\d+)\.html$")
FAILURE_KEYS = ("source_path", "source_offset", "stage", "code", "message", "advice", "retryable")
"""The columns of the failures table that the index shows."""


def _place(summary: Summary) -> tuple[Any, ...]:
    # Worst tier first, then what asks for a person, then what is expected to be worst, then what was found most; the id
    # makes the order total.
    expected = 1.0 if summary.expected is None else summary.expected
    return (
        -ord(summary.tier), not summary.needs_review, expected, -summary.found, summary.source or "",
        summary.capture_id,
    )  # fmt: skip


def worst_first(summaries: Iterable[Summary]) -> list[Summary]:
    """The order of the index; it depends on the summaries alone."""
    return sorted(summaries, key=_place)


def _counts(documents: Sequence[Summary], failures: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    tiers = Counter(summary.tier for summary in documents)
    fields = Counter(summary.fields_tier for summary in documents if summary.fields_tier)
    limiting = Counter(summary.limiting for summary in documents if summary.limiting)
    return {
        "documents": len(documents),
        "tiers": {tier.value: tiers[tier.value] for tier in Tier},
        "fields_tiers": {tier.value: fields[tier.value] for tier in Tier},
        "needs_review": sum(summary.needs_review for summary in documents),
        "failures": len(failures),
        "limiting_checks": dict(sorted(limiting.items(), key=lambda item: (-item[1], item[0]))),
    }


def _remove_further(folder: Path) -> None:
    """Versions before had further pages for long lists."""
    for path in folder.glob("index-*.html"):
        if _FURTHER_PAGE.match(path.name):
            path.unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class NotRead:
    """What a run did not read: a file, or so many records of an archive file, for one reason."""

    path: str
    code: str
    reason: str
    records: int | None = None


def read_index(folder: Path) -> dict[str, Any]:
    """The data of the index that is there; empty where none is, or none that can be read."""
    try:
        said = orjson.loads((folder / "index.json").read_bytes())
    except (OSError, ValueError):
        return {}
    return said if isinstance(said, dict) else {}


def _told(changes: Mapping[str, Any] | None, documents: Sequence[Summary]) -> dict[str, Any] | None:
    """The changes as the page shows them: with what they are called by, and checks in words."""
    if changes is None:
        return None
    known = {summary.capture_id: summary for summary in documents}
    ways = {}
    for way in ("worse", "better"):
        there = [each for each in changes.get(way, ()) if each["capture_id"] in known]
        ways[way] = [(known[each["capture_id"]], *in_words(each)) for each in there[:_CHANGED_ROWS]]
    return {**changes, "numbers": {way: len(changes.get(way, ())) for way in ways}, **ways}


def index_page(
    documents: Sequence[Summary],
    failures: Sequence[Mapping[str, Any]] = (),
    skipped: Sequence[NotRead] = (),
    changes: Mapping[str, Any] | None = None,
) -> str:
    """index.html for documents that are in order. Its one script is its own; it asks for nothing outside itself."""
    style = "".join((inline("base.css"), inline("index.css")))
    script = str(inline("index.js"))
    return (
        environment()
        .get_template("index.html")
        .render(
            counts=_counts(documents, failures),
            charts=charts_of(documents, failures, skipped),
            years=years_of(documents),
            rows=documents[:STATIC_ROWS],
            without_page=sum(summary.no_page for summary in documents),
            failures=failures[:FAILURE_ROWS],
            more_failures=max(0, len(failures) - FAILURE_ROWS),
            skipped=skipped[:FAILURE_ROWS],
            more_skipped=max(0, len(skipped) - FAILURE_ROWS),
            changes=_told(changes, documents),
            link=lambda capture_id: f"{quote(capture_id)}/report.html",
            data=embedded(list_data(documents, changes)),
            style=Markup(style),  # noqa: S704 - files of this package
            script=Markup(script),  # noqa: S704 - a file of this package
            policy=policy(styles=(style,), scripts=(script,)),
        )
    )


def write_index(
    folder: Path,
    summaries: Iterable[Summary],
    failures: Iterable[Mapping[str, Any]] = (),
    skipped: Sequence[NotRead] = (),
) -> None:
    """Write index.html and index.json into `folder`, compared with the index that is there.

    `failures` are rows of the failures table, of which `FAILURE_KEYS` are read; `skipped` is what the last run did not
    read. Raises OSError.
    """
    documents = worst_first(summaries)
    failed = sorted(
        ({key: row[key] for key in FAILURE_KEYS} for row in failures),
        key=lambda row: (row["source_path"], row["source_offset"] or 0),
    )
    changes = changes_since(read_index(folder), documents, failed)
    data = {
        **_counts(documents, failed),
        "as_of": max((s.ingested_at for s in documents if s.ingested_at), default=None),
        "changes": changes,
        "rows": [summary.to_data() for summary in documents],
        "failed": failed,
        "skipped": [asdict(each) for each in skipped],
    }
    write_text(folder / "index.html", index_page(documents, failed, skipped, changes))
    write_json(folder / "index.json", data)
    _remove_further(folder)
