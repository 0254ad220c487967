"""Sidecars against the digests that the audit before recorded. What is new or was edited is told, and is no damage: who
lays a sidecar may change it. What changed without anybody's wish is seen by it all the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from fonds.archive import LastCheck, last_checks
from fonds.archive.files import digest as sha256_of
from fonds.archive.known import read_known
from fonds.capture.sidecar import FOLDER_FILE, capture_of
from fonds.errors import ArchiveError
from fonds.flows.auditing.findings import AuditFinding, CheckName
from fonds.flows.auditing.raw_folder import RawFolder, walk
from fonds.flows.auditing.state import Audit
from fonds.schema.ledger import SIDECAR

# Looked at between two lines of the journal.
_FILES = 500


def check_sidecars(audit: Audit) -> None:
    """Look which sidecars are there, and compare those of this share."""
    folder = walk(audit.config)
    try:
        before = last_checks(audit.config.archive, SIDECAR)
        spoken_of = {path for path, _ in read_known(audit.config.archive).places} | set(folder.found)
    except ArchiveError as error:
        audit.reasons[CheckName.SIDECARS] = f"what was recorded can't be read ({error.message.rstrip('.')})"
        return
    audit.always += _missing(folder, before, spoken_of)
    audit.always += [
        AuditFinding(
            CheckName.SIDECARS,
            "sidecar_new",
            name,
            "no audit has met it",
            "its digest is recorded now; `fonds run` hears what it says",
        )
        for name in sorted(folder.sidecars)
        if name not in before and audit.options.share.has(name)
    ]
    _compare(audit, folder, before)


def _missing(folder: RawFolder, before: Mapping[str, LastCheck], spoken_of: set[str]) -> Iterator[AuditFinding]:
    """Sidecars that are gone from beside a capture that is known, in whatever share."""
    for name, last in sorted(before.items()):
        capture = capture_of(name)
        is_meant = name.rpartition("/")[2].lower() == FOLDER_FILE or capture in spoken_of
        if name not in folder.sidecars and is_meant and not folder.may_hold(name):
            what = "gone; what it said of its captures stays in force"
            advice = f"put back the file whose `sha256sum` is {last.digest}"
            yield AuditFinding(CheckName.SIDECARS, "sidecar_missing", name, what, advice)


def _compare(audit: Audit, folder: RawFolder, before: Mapping[str, LastCheck]) -> None:
    objects: list[tuple[str, str | None]] = []
    findings: list[AuditFinding] = []
    for name in filter(lambda name: audit.wants(CheckName.SIDECARS, name), sorted(folder.sidecars)):
        try:
            found = sha256_of(audit.config.raw / name)
        except OSError as error:
            what = f"can't be read ({(error.strerror or str(error)).lower()})"
            advice = "see that whoever audits may read it, or put it back from a copy"
            findings.append(AuditFinding(CheckName.SIDECARS, "sidecar_unreadable", name, what, advice))
            objects.append((name, None))
            continue
        objects.append((name, found))
        last = before.get(name)
        if last is not None and last.digest not in (None, found):
            what = f"changed since {last.at:%Y-%m-%d}: its SHA-256 was {last.digest} and is {found}"
            advice = "`fonds run` hears what it says now; if nobody changed it, put it back from a copy"
            findings.append(AuditFinding(CheckName.SIDECARS, "sidecar_changed", name, what, advice))
        if len(objects) >= _FILES:
            audit.done(CheckName.SIDECARS, objects, findings)
            objects, findings = [], []
    if objects:
        audit.done(CheckName.SIDECARS, objects, findings)
