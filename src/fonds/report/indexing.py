"""The list of all documents: index.html for people, index.json for programs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from markupsafe import Markup

from fonds.model import Tier
from fonds.quality import CATALOGUE
from fonds.report.environment import environment, inline, policy
from fonds.report.files import write_json, write_text
from fonds.report.summary import Summary

# Documents on one page. The script lays out 500 of them at a time; without it a browser shows all.
PAGE_ROWS = 5_000
# Failures shown; they are few in a sound run, and all stand in index.json.
FAILURE_ROWS = 1_000
_FURTHER_PAGE = re.compile(r"^index-(\d+)\.html$")
FAILURE_KEYS = ("source_path", "source_offset", "stage", "code", "message", "advice", "retryable")
"""The columns of the failures table that the index shows."""


def _place(summary: Summary) -> tuple[Any, ...]:
    # Worst tier first, then what asks for a person, then what was found most; the id makes the order total.
    return (-ord(summary.tier), not summary.needs_review, -summary.found, summary.source or "", summary.capture_id)


def worst_first(summaries: Iterable[Summary]) -> list[Summary]:
    """The order of the index; it depends on the summaries alone."""
    return sorted(summaries, key=_place)


def _counts(documents: Sequence[Summary], failures: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    tiers = Counter(summary.tier for summary in documents)
    limiting = Counter(summary.limiting for summary in documents if summary.limiting)
    return {
        "documents": len(documents),
        "tiers": {tier.value: tiers[tier.value] for tier in Tier},
        "needs_review": sum(summary.needs_review for summary in documents),
        "failures": len(failures),
        "limiting_checks": dict(sorted(limiting.items(), key=lambda item: (-item[1], item[0]))),
    }


def _name(number: int) -> str:
    return "index.html" if number == 1 else f"index-{number}.html"


def _pages(documents: Sequence[Summary]) -> list[Sequence[Summary]]:
    return [documents[at : at + PAGE_ROWS] for at in range(0, len(documents), PAGE_ROWS)] or [()]


def _remove_further(folder: Path, pages: int) -> None:
    for path in sorted(folder.glob("index-*.html")):
        match = _FURTHER_PAGE.match(path.name)
        if match and int(match[1]) > pages:
            path.unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class NotRead:
    """What a run did not read: a file, or so many records of an archive file, for one reason."""

    path: str
    code: str
    reason: str
    records: int | None = None


def write_index(
    folder: Path,
    summaries: Iterable[Summary],
    failures: Iterable[Mapping[str, Any]] = (),
    skipped: Sequence[NotRead] = (),
) -> None:
    """Write index.html (and index-2.html … where there are many documents) and index.json into `folder`.

    `failures` are rows of the failures table, of which `FAILURE_KEYS` are read; `skipped` is what the last run did not
    read. Raises OSError.
    """
    documents = worst_first(summaries)
    failed = sorted(failures, key=lambda row: (row["source_path"], row["source_offset"] or 0))
    counts = _counts(documents, failed)
    data = {
        **counts,
        "rows": [asdict(summary) for summary in documents],
        "failed": [{key: row[key] for key in FAILURE_KEYS} for row in failed],
        "skipped": [asdict(each) for each in skipped],
    }
    write_json(folder / "index.json", data)
    style = f"{inline('base.css')}\n{inline('index.css')}"
    script = str(inline("index.js"))
    pages = _pages(documents)
    template = environment().get_template("index.html")
    for number, rows in reversed(list(enumerate(pages, 1))):
        page = template.render(
            counts=counts,
            checks=[
                (code, CATALOGUE[code].title if code in CATALOGUE else code, n)
                for code, n in counts["limiting_checks"].items()
            ],
            rows=rows,
            failures=failed[:FAILURE_ROWS] if number == 1 else [],
            more_failures=max(0, len(failed) - FAILURE_ROWS),
            skipped=skipped[:FAILURE_ROWS] if number == 1 else [],
            more_skipped=max(0, len(skipped) - FAILURE_ROWS),
            number=number,
            pages=[(at, _name(at)) for at in range(1, len(pages) + 1)],
            quote=quote,
            style=Markup(style),  # noqa: S704 - files of this package
            script=Markup(script),  # noqa: S704 - a file of this package
            policy=policy(styles=(style,), scripts=(script,)),
        )
        write_text(folder / _name(number), page)
    _remove_further(folder, len(pages))
