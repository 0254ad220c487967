"""What the checks of one audit share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from fonds.archive import Survey
from fonds.flows.auditing.findings import AuditFinding
from fonds.flows.auditing.journal import Done, Journal
from fonds.flows.auditing.options import Options
from fonds.flows.config import RunConfig
from fonds.flows.progress import Progress


@dataclass
class Audit:
    """An audit that is going on.

    `survey` is how the archive was found before anything was read. `always` are findings that are cheap to make and so
    are made anew each time, in every share (what is missing, what is new); `reasons` say why a check was not made.
    `coverage` says when what was last checked.
    """

    config: RunConfig
    options: Options
    journal: Journal
    progress: Progress
    survey: Survey
    always: list[AuditFinding] = field(default_factory=list)
    reasons: dict[str, str] = field(default_factory=dict)
    coverage: dict[str, object] = field(default_factory=dict)

    def wants(self, check: str, name: str) -> bool:
        """Whether a file or document is of this audit's share, and not looked at yet."""
        return self.options.share.has(name) and not self.journal.has(check, name)

    def done(
        self,
        check: str,
        objects: Iterable[tuple[str, str | None]],
        findings: Iterable[AuditFinding] = (),
        not_asked: Mapping[str, int] | None = None,
    ) -> None:
        """Keep a part that is done."""
        part = Done(check, datetime.now(UTC), tuple(objects), tuple(findings), dict(not_asked or {}))
        self.journal.add(part)
        self.progress.done(len(part.objects), sum(finding.damage for finding in part.findings))
