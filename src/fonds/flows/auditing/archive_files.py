"""The files of the archive against the ledger of digests: what `fonds verify --archive` looks at, a part at a time."""

from __future__ import annotations

from fonds.archive import problem_of
from fonds.flows.auditing.findings import AuditFinding, CheckName, of_problem
from fonds.flows.auditing.state import Audit

# Looked at between two lines of the journal: a second or two.
_FILES, _BYTES = 500, 256 * 1024 * 1024


def check_archive_files(audit: Audit) -> None:
    """Compare the files of this share. What the survey found is told in every share: it says what is missing."""
    audit.always += [of_problem(problem) for problem in audit.survey.problems]
    ledger = audit.survey.ledger
    objects: list[tuple[str, str | None]] = []
    findings: list[AuditFinding] = []
    size = 0
    for name in audit.survey.files:
        if not audit.wants(CheckName.ARCHIVE, name):
            continue
        problem = problem_of(ledger, name)
        # Upkeep may have removed it since the survey; what must not be gone is told by the survey of the next audit.
        if problem is not None and problem.code != "missing":
            findings.append(of_problem(problem))
        entry = ledger.entries[name]
        objects.append((name, entry.sha256))
        size += entry.size
        if len(objects) >= _FILES or size >= _BYTES:
            audit.done(CheckName.ARCHIVE, objects, findings)
            objects, findings, size = [], [], 0
    if objects:
        audit.done(CheckName.ARCHIVE, objects, findings)
