"""An audit from beginning to end, in steps that a flow can wrap as tasks."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from fonds.archive import record_events, survey
from fonds.errors import ArchiveError, ArchiveLocked, AuditNotKept
from fonds.flows.auditing.archive_files import check_archive_files
from fonds.flows.auditing.findings import CheckName
from fonds.flows.auditing.journal import open_journal, unfinished
from fonds.flows.auditing.options import Options, Share
from fonds.flows.auditing.raw_files import check_raw_files
from fonds.flows.auditing.rows import check_rows
from fonds.flows.auditing.sidecars import check_sidecars
from fonds.flows.auditing.state import Audit
from fonds.flows.auditing.telling import account_of, events_of, now
from fonds.flows.config import RunConfig
from fonds.flows.progress import Progress, Silent
from fonds.flows.run import Call, call_plainly
from fonds.flows.state import new_run_id
from fonds.pipeline import fingerprint_of
from fonds.report.audits import write_audit

_SECONDS_BETWEEN_TRIES = 2.0


@dataclass(frozen=True, slots=True)
class Audited:
    """What came of an audit: its account, where the report lies, and the error that kept it from being written down
    among the archive's events, if one did; then the same command again writes it down and looks at nothing twice."""

    account: dict[str, Any]
    report: Path
    not_recorded: ArchiveError | None = None

    @property
    def damage(self) -> int:
        return int(self.account["damage"])


_STEPS: tuple[tuple[frozenset[CheckName], str, Callable[[Audit], None]], ...] = (
    (frozenset({CheckName.ARCHIVE}), "Files of the archive", check_archive_files),
    (frozenset({CheckName.RAW}), "Raw files", check_raw_files),
    (frozenset({CheckName.SIDECARS}), "Sidecars", check_sidecars),
    (frozenset({CheckName.ROWS, CheckName.REPLAY}), "Rows", check_rows),
)


def _asked(config: RunConfig, options: Options) -> dict[str, Any]:
    return {
        "archive": str(config.archive.resolve()),
        "raw": str(config.raw.resolve()),
        "share": str(options.share),
        "checks": sorted(options.checks),
        "fingerprint": fingerprint_of(config.settings).digest,
        "site_memory": config.site_memory,
    }


def execute_audit(
    config: RunConfig, options: Options, *, call: Call = call_plainly, progress: Progress | None = None
) -> Audited:
    """Do an audit, or go on with one that was killed, and give its account, which is also written to
    `processed/audits/`.

    Reads only, but for its notes and reports there and the events in the archive. Raises ArchiveNotFound, NoInput when
    the raw folder is not there, AuditRunning, AuditNotKept.
    """
    found = survey(config.archive)
    folder = config.processed / "audits"
    with open_journal(folder, _asked(config, options), new_run_id(now()), fresh=options.fresh) as journal:
        audit = Audit(config, options, journal, progress or Silent(), found)
        for checks, name, step in _STEPS:
            if checks & options.checks:
                audit.progress.stage(name)
                call(name, lambda step=step: step(audit))  # type: ignore[misc]  # bound at once
        audit.progress.stage("Writing the report")
        # The time of the last line, so that an audit that is written down a second time is the same.
        ended = journal.done[-1].at if journal.done else journal.began
        report = folder / f"{journal.audit_id}.html"
        account = account_of(audit, ended, report.name)
        error = _record(audit, account) if options.record else None
        account["recorded"] = options.record and error is None
        account["not_recorded_because"] = None if error is None else error.message
        try:
            write_audit(folder, account)
        except OSError as failed:
            raise AuditNotKept(str(folder), failed.strerror or str(failed)) from failed
        if error is None:
            journal.close()
    return Audited(account, report, error)


def _record(audit: Audit, account: dict[str, Any]) -> ArchiveError | None:
    """Write the events; wait for a run that holds the archive, as long as was said. Gives the error that kept it."""
    rows = events_of(audit, datetime.fromisoformat(account["ended"]), account["report"], account["damage"])
    end = time.monotonic() + audit.options.wait
    while True:
        try:
            record_events(audit.config.archive, audit.journal.audit_id, rows)
        except ArchiveLocked as error:
            if time.monotonic() >= end:
                return error
            audit.progress.stage("Waiting for the run that holds the archive")
            time.sleep(min(_SECONDS_BETWEEN_TRIES, max(0.0, end - time.monotonic())))
        except ArchiveError as error:
            return error
        else:
            return None


def unfinished_shares(config: RunConfig, options: Options) -> list[Share]:
    """The shares of such an audit that were begun, and killed or kept from being written down."""
    asked = {name: value for name, value in _asked(config, options).items() if name != "share"}
    heads = unfinished(config.processed / "audits")
    same = [head for head in heads if all(head.get(name) == value for name, value in asked.items())]
    shares = [Share.parse(head["share"], now().date()) for head in same]
    return [share for share in shares if share.of == options.share.of]
