"""What an audit can find: a closed list, each with what it means. Advice stands at the finding."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from fonds.archive import Problem


class CheckName(StrEnum):
    """The checks of an audit."""

    ARCHIVE = "archive"
    RAW = "raw"
    SIDECARS = "sidecars"
    ROWS = "rows"
    REPLAY = "replay"


class FindingKind(NamedTuple):
    """`damage` is what ends an audit with exit code 65; anything else is told and ends nothing."""

    title: str
    damage: bool = True


CODES: Mapping[str, FindingKind] = {
    "raw_changed": FindingKind("A raw file, or a record in it, has other bytes than those that were archived"),
    "raw_missing": FindingKind("A raw file is gone, and no copy of its bytes is known"),
    "raw_unreadable": FindingKind("A raw file can't be read"),
    "raw_moved": FindingKind("A raw file is gone, and its bytes lie elsewhere in the folder", damage=False),
    "raw_rewritten": FindingKind("An archive file changed, and every capture in it is as it was", damage=False),
    "raw_new": FindingKind("A raw file that no run has met", damage=False),
    "raw_never_read": FindingKind("A raw file of which no document was made", damage=False),
    "sidecar_unreadable": FindingKind("A sidecar can't be read"),
    "sidecar_changed": FindingKind("A sidecar has other bytes than at the audit before", damage=False),
    "sidecar_missing": FindingKind("A sidecar is gone", damage=False),
    "sidecar_new": FindingKind("A sidecar that no audit has met", damage=False),
    "archive_changed": FindingKind("A file of the archive has other bytes than those that were written"),
    "archive_missing": FindingKind("A file of the archive is gone"),
    "archive_unreadable": FindingKind("A file of the archive can't be read"),
    "archive_table": FindingKind("A table can't be opened"),
    "archive_ledger": FindingKind("The ledger of digests is damaged or gone"),
    "row_digest": FindingKind("A row differs from its digest"),
    "row_schema": FindingKind("A row is not as the schema says"),
    "row_partition": FindingKind("The blocks of a row, put together, are not the text of its capture"),
    "row_capture": FindingKind("The capture of a row can't be opened"),
    "replay_differs": FindingKind("Processed again, the capture gives another row"),
    "replay_failed": FindingKind("Processed again, the capture gives no row"),
}


@dataclass(frozen=True, slots=True)
class AuditFinding:
    """Something that is not as it should be, or that is to be known. `place` is a file below the raw folder or the
    archive, or a document (`capture_id` is its id then)."""

    check: str
    code: str
    place: str
    what: str
    advice: str
    capture_id: str | None = None

    @property
    def damage(self) -> bool:
        return CODES[self.code].damage

    def __str__(self) -> str:
        return f"{self.place}: {self.what}; {self.advice}"


def of_problem(problem: Problem) -> AuditFinding:
    """What `fonds.archive` found of a file of the archive."""
    return AuditFinding(CheckName.ARCHIVE, f"archive_{problem.code}", problem.place, problem.what, problem.advice)
