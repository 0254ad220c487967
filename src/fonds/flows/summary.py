"""What a run did, in numbers that add up, and whether it counts as a good one."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from fonds.errors import StageFailed
from fonds.flows.config import Thresholds
from fonds.flows.notes import named
from fonds.model.visible import in_json, on_line


@dataclass(frozen=True, slots=True)
class RunSummary:
    """The account of a run.

    `found` files and records of archive files = documents - parts + duplicates + already + failed_before + failures +
    skipped; `parts` are documents beyond the first of files that hold several. `failed_sources` and `skipped_sources`
    are paths with code and message; of the skipped ones those alone that an archivist may have meant to be read.
    `skipped_records` are records of archive files by file, code and kind (a media type, a type of records), each with
    how many; every one of them stands in the `.skipped.jsonl` beside the account.
    """

    run_id: str
    started_at: datetime
    ended_at: datetime
    found: int
    documents: int
    duplicates: int
    already: int
    failed_before: int
    failures: Mapping[str, int]
    skipped: Mapping[str, int]
    tiers: Mapping[str, int]
    needs_review: int
    archive: str
    index: str
    fingerprint: str
    problems: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    failed_sources: tuple[tuple[str, str, str], ...] = ()
    skipped_sources: tuple[tuple[str, str, str], ...] = ()
    skipped_records: tuple[tuple[str, str, str, int], ...] = ()
    parts: int = 0

    @property
    def failed(self) -> int:
        return sum(self.failures.values())

    @property
    def accounted(self) -> int:
        """Files whose fate is known; must equal `found`."""
        parts = (self.documents - self.parts, self.duplicates, self.already, self.failed_before, self.failed)
        return sum(parts) + sum(self.skipped.values())

    def check(self) -> None:
        """Raise StageFailed when the numbers don't add up: a capture got lost or was counted twice."""
        if self.accounted != self.found:
            raise StageFailed(
                "summary", f"{self.found} files and records were met, but {self.accounted} are accounted for"
            )

    def to_json(self) -> str:
        values = asdict(self)
        values["started_at"], values["ended_at"] = self.started_at.isoformat(), self.ended_at.isoformat()
        return in_json(json.dumps(values, ensure_ascii=False, indent=2, sort_keys=True)) + "\n"

    def to_markdown(self) -> str:
        """For the artifact in Prefect's interface and the file beside the JSON."""
        seconds = (self.ended_at - self.started_at).total_seconds()
        lines = [
            f"# Run {self.run_id}",
            "",
            f"{self.found} files and records met in {seconds:.1f} s, from {self.started_at:%Y-%m-%d %H:%M:%S} UTC.",
            "",
            "| outcome | files, records |",
            "| --- | ---: |",
            f"| new documents | {self.documents} |",
            *(f"| … tier {tier} | {self.tiers.get(tier, 0)} |" for tier in "ABC"),
            f"| … to be reviewed | {self.needs_review} |",
            *([f"| … beyond the first of a file with several | {self.parts} |"] if self.parts else []),
            f"| the same bytes as another new file or record | {self.duplicates} |",
            f"| already in the archive | {self.already} |",
            f"| failed before, nothing changed | {self.failed_before} |",
            *(f"| failed: {code} | {count} |" for code, count in sorted(self.failures.items())),
            *(f"| skipped: {code} | {count} |" for code, count in sorted(self.skipped.items())),
            "",
            *(f"- **{on_line(problem)}**" for problem in self.problems),
            *(f"- {_plain(note)}" for note in self.notes),
            *_listed("Failed", self.failed_sources),
            *_listed("Skipped, and perhaps meant to be read", self.skipped_sources),
            *_counted(self.skipped_records),
        ]
        return "\n".join(lines).rstrip() + "\n"


# Lines of one list in the account; the JSON beside it has all of them.
_LISTED = 500


def _listed(heading: str, sources: Sequence[tuple[str, str, str]]) -> Iterator[str]:
    """A list of paths, each with what was said of it. They may hold anything, so they are written as code."""
    if not sources:
        return
    yield from ("", f"## {heading}", "")
    for path, code, message in sources[:_LISTED]:
        yield f"- {_as_code(path)}: {code}. {_as_code(message)}"
    if len(sources) > _LISTED:
        yield f"- … and {len(sources) - _LISTED} more"


def _counted(records: Sequence[tuple[str, str, str, int]]) -> Iterator[str]:
    """What was skipped inside archive files."""
    if not records:
        return
    yield from (
        "",
        "## Skipped inside archive files",
        "",
        "| file | why | what | records |",
        "| --- | --- | --- | ---: |",
    )
    for path, code, kind, count in records[:_LISTED]:
        yield f"| {_plain(path)} | {code} | {_plain(kind)} | {count} |"
    if len(records) > _LISTED:
        yield f"| … and {len(records) - _LISTED} more lines | | | |"
    yield from ("", "Each of them stands in the `.skipped.jsonl` beside this account.")


def _as_code(text: str) -> str:
    return "`" + on_line(text.replace("`", "'")) + "`"


# What Markdown or HTML would read as something else than text: a note holds names of files.
_MEANT = re.compile(r"([\\`*_\[\]<>|])")


def _plain(text: str) -> str:
    return _MEANT.sub(r"\\\1", on_line(text))


def problems_of(
    thresholds: Thresholds,
    *,
    documents: int,
    failures: int,
    tiers: Mapping[str, int],
    before: Mapping[str, int],
    unreadable_folders: Sequence[str] = (),
) -> tuple[str, ...]:
    """Why a run that did its work does not count as a good one; empty for a good one. `before` are the tiers of the
    documents that were in the archive when the run began, `unreadable_folders` those of which nobody knows what they
    hold."""
    problems = []
    if unreadable_folders:
        problems.append(f"{named(unreadable_folders, 'folder')} could not be listed")
    new = documents + failures
    if new and not documents and failures > 1:
        problems.append(f"all {failures} new captures failed")
    elif new >= thresholds.min_for_failure_share and failures > thresholds.max_failure_share * new:
        problems.append(
            f"{failures} of {new} new captures failed, more than {thresholds.max_failure_share:.0%} "
            "(setting thresholds.max_failure_share)"
        )
    total_before = sum(before.values())
    if min(documents, total_before) >= thresholds.min_for_tier_drift:
        share, usual = tiers.get("C", 0) / documents, before.get("C", 0) / total_before
        if share > usual + thresholds.max_tier_c_rise:
            problems.append(
                f"{share:.0%} of the new documents are at tier C, {usual:.0%} of those before "
                "(setting thresholds.max_tier_c_rise)"
            )
    return tuple(problems)
