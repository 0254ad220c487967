"""What an audit leaves: its account, and an event for whatever it checked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from fonds.flows.auditing.findings import CODES, AuditFinding, CheckName
from fonds.flows.auditing.journal import Done
from fonds.flows.auditing.raw_files import age_in_days
from fonds.flows.auditing.state import Audit
from fonds.flows.state import Row, agent, software
from fonds.pipeline import fingerprint_of
from fonds.schema.ledger import (
    ARCHIVE_FILE,
    DOCUMENT,
    FIXITY_CHECK,
    OWN_PART,
    RAW_FILE,
    REPLAY,
    REPORT,
    SIDECAR,
    VALIDATION,
    Event,
    LinkedObject,
    event_to_row,
)

_EVENTS = {
    CheckName.ARCHIVE: (FIXITY_CHECK, ARCHIVE_FILE),
    CheckName.RAW: (FIXITY_CHECK, RAW_FILE),
    CheckName.SIDECARS: (FIXITY_CHECK, SIDECAR),
    CheckName.ROWS: (VALIDATION, DOCUMENT),
    CheckName.REPLAY: (REPLAY, DOCUMENT),
}
_WORDS = {
    CheckName.ARCHIVE: "Files of the archive against the ledger of digests",
    CheckName.RAW: "Raw files against the digests by which they were archived",
    CheckName.SIDECARS: "Sidecars against the digests of the audit before",
    CheckName.ROWS: "Rows against the schema, their digests and their captures",
    CheckName.REPLAY: "Captures processed again",
}


def findings_of(audit: Audit) -> list[AuditFinding]:
    """All findings, damage first, each once."""
    found = [*audit.always, *(finding for part in audit.journal.done for finding in part.findings)]
    return sorted(dict.fromkeys(found), key=lambda one: (not one.damage, one.check, one.code, one.place, one.what))


def account_of(audit: Audit, ended: datetime, report: str) -> dict[str, Any]:
    """The account as plain values, for JSON, HTML and the terminal."""
    findings = findings_of(audit)
    not_asked: Counter[str] = Counter()
    for part in audit.journal.done:
        not_asked.update(part.not_asked)
    damaged = [finding for finding in findings if finding.damage]
    return {
        "audit_id": audit.journal.audit_id,
        "began": audit.journal.began.isoformat(),
        "ended": ended.isoformat(),
        "archive": str(audit.config.archive),
        "raw": str(audit.config.raw),
        "share": str(audit.options.share),
        "resumed": audit.journal.resumed,
        "verdict": "damaged" if damaged else "incomplete" if audit.reasons else "whole",
        "damage": len(damaged),
        "notices": len(findings) - len(damaged),
        "checks": [_check(audit, check, findings) for check in CheckName if check in audit.options.checks],
        "findings": [
            {**asdict(one), "title": CODES[one.code].title, "damage": one.damage, "check": str(one.check)}
            for one in findings
        ],
        "not_asked": dict(sorted(not_asked.items())),
        "coverage": {**audit.coverage, "oldest_days": _age(audit)} if audit.coverage else {},
        "recorded": None,
        "report": report,
    }


def _age(audit: Audit) -> int | None:
    oldest = audit.coverage.get("oldest_check")
    return age_in_days(None if oldest is None else str(oldest))


def _check(audit: Audit, check: CheckName, findings: Sequence[AuditFinding]) -> dict[str, Any]:
    looked = {name for part in audit.journal.done if part.check == check for name, _ in part.objects}
    return {
        "check": str(check),
        "what": _WORDS[check],
        "looked_at": len(looked),
        "damage": sum(one.damage for one in findings if one.check == check),
        "notices": sum(not one.damage for one in findings if one.check == check),
        "not_made": audit.reasons.get(check),
    }


def events_of(audit: Audit, ended: datetime, report: str, damage: int) -> list[Row]:
    """The events: one for whatever was looked at together and is as it should be, one for each other file or document,
    one for the audit as a whole. Made of the journal alone, so that an audit that was killed while they were written
    makes the very same again."""
    parts = [*audit.journal.done, *audit.journal.past]
    rows = [event_to_row(event) for part in parts for event in _events_of(audit, part)]
    rows += [event_to_row(_failure(audit, one, audit.journal.began)) for one in audit.always if one.damage]
    whole = Event(
        FIXITY_CHECK,
        ended,
        outcome="failure" if damage else "success",
        detail=f"audit {audit.journal.audit_id}, share {audit.options.share}, "
        f"{', '.join(sorted(audit.options.checks))}",
        outcome_detail=f"{damage} findings of damage" if damage else None,
        linked_objects=(LinkedObject(REPORT, report, "outcome"),),
        run_id=audit.journal.audit_id,
        agent=agent(),
        software=_software(audit),
    )
    return [*rows, event_to_row(whole)]


def _events_of(audit: Audit, part: Done) -> Iterator[Event]:
    check = CheckName(part.check)
    event_type, object_type = _EVENTS[check]
    told = {one.capture_id or one.place for one in part.findings} | {one.place for one in part.findings}
    good = tuple(LinkedObject(object_type, name, "source", digest) for name, digest in part.objects if name not in told)
    if good:
        yield Event(
            event_type,
            part.at,
            detail=_detail(audit, check),
            linked_objects=good,
            run_id=audit.journal.audit_id,
            agent=agent(),
            software=_software(audit),
        )
    for finding in part.findings:
        yield _failure(audit, finding, part.at, dict(part.objects).get(finding.place))


def _failure(audit: Audit, finding: AuditFinding, at: datetime, digest: str | None = None) -> Event:
    check = CheckName(finding.check)
    event_type, object_type = _EVENTS[check]
    name = finding.capture_id if object_type == DOCUMENT and finding.capture_id else finding.place
    return Event(
        event_type,
        at,
        outcome="failure" if finding.damage else "warning",
        detail=_detail(audit, check),
        capture_id=finding.capture_id,
        outcome_detail=f"{finding.place}: {finding.what}; {finding.advice}",
        linked_objects=(LinkedObject(object_type, name, "source", digest),),
        run_id=audit.journal.audit_id,
        agent=agent(),
        software=_software(audit),
    )


def _software(audit: Audit) -> tuple[tuple[str, str], ...]:
    version = dict(fingerprint_of(audit.config.settings).parts).get(OWN_PART)
    return software() if version is None else ((OWN_PART, version), *software())


def _detail(audit: Audit, check: CheckName) -> str:
    return f"{_WORDS[check]}; audit {audit.journal.audit_id}"


def now() -> datetime:
    return datetime.now(UTC)
