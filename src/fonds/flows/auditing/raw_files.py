"""Captures in the raw folder against the digests by which they were archived: changed, missing, new, never read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from fonds.archive import Archive, Known, LastCheck, last_checks, read_known, unreadable_files
from fonds.archive.files import digest as sha256_of
from fonds.archive.known import Place, place_of
from fonds.capture import FoundFile
from fonds.capture.readers import Broken, Passed
from fonds.errors import ArchiveError, NoInput
from fonds.flows.auditing.findings import AuditFinding, CheckName
from fonds.flows.auditing.raw_folder import RawFolder, by_file, expected_here, walk
from fonds.flows.auditing.state import Audit
from fonds.flows.lister import ArchiveLister
from fonds.flows.listing import Line, Listed
from fonds.flows.meetings import source_of
from fonds.flows.plan import Basis
from fonds.flows.processes import WorkerLimits
from fonds.flows.select import Selection
from fonds.model import Sidecar

# Looked at between two lines of the journal: a second or two.
_FILES, _BYTES = 200, 256 * 1024 * 1024
_BACK = "put back the file whose `sha256sum` is {digest}"
_RESTORE = "put it back from a copy"
_ON_PURPOSE = "if it was replaced on purpose, `fonds run` takes it as a new capture beside the old one"


@dataclass(frozen=True, slots=True)
class _Seen:
    """What is expected in each file, what lies there, what the archive knows, and when it was looked at last."""

    files: Mapping[str, Mapping[Place, str]]
    folder: RawFolder
    known: Known
    checks: Mapping[str, LastCheck]


def check_raw_files(audit: Audit) -> None:
    """Look what is there, then compare the files of this share."""
    known = _known(audit)
    if known is None:
        return
    checks, failed = _told_before(audit)
    expected = expected_here(audit.config, known)
    folder = walk(audit.config)
    if expected and not folder.found and not folder.refused:
        raise NoInput(str(audit.config.raw), "the folder holds none of the files that were archived from it")
    files = by_file(expected, folder)
    _cover(audit, files, checks)
    audit.always += [*_missing(files, folder, expected), *_unmet(folder, files, failed)]
    _compare(audit, _Seen(files, folder, known, checks))


def _known(audit: Audit) -> Known | None:
    """What is expected, as far as it can be read: a damaged file of documents costs what stands in it, no more."""
    archive = audit.config.archive
    try:
        return read_known(archive)
    except ArchiveError:
        pass
    try:
        bad = set(unreadable_files(archive, ["capture_id", "run_sources"]))
        tables = {"events", "failures"} - set(audit.survey.tables)
        known = read_known(archive, bad | tables)
    except ArchiveError as error:
        audit.reasons[CheckName.RAW] = f"what is expected there can't be read ({error.message.rstrip('.')})"
        return None
    lost = [*sorted(bad), *(f"the table {name}" for name in sorted(tables))]
    audit.reasons[CheckName.RAW] = f"what only {' and '.join(lost)} told is not known, and was not looked for"
    return known


def _told_before(audit: Audit) -> tuple[dict[str, LastCheck], dict[str, str]]:
    """When files were looked at last, and what failed. What is damaged there is told by the check of the archive."""
    checks: dict[str, LastCheck] = {}
    failed: dict[str, str] = {}
    with suppress(ArchiveError):
        checks = last_checks(audit.config.archive)
    with suppress(ArchiveError):
        rows = Archive(audit.config.archive).to_arrow("failures", ["source_path", "message", "advice"]).to_pylist()
        failed = {row["source_path"]: f"{row['message']} {row['advice']}" for row in rows}
    return checks, failed


def _cover(audit: Audit, files: Iterable[str], checks: Mapping[str, LastCheck]) -> None:
    """When the files were last found as they should be, before this audit."""
    times = [checks[name].at for name in files if name in checks]
    audit.coverage = {
        "raw_files": len(list(files)),
        "raw_files_never_checked": sum(name not in checks for name in files),
        "oldest_check": min(times).isoformat() if times else None,
    }


def _missing(
    files: Mapping[str, Mapping[Place, str]], folder: RawFolder, expected: Mapping[Place, str]
) -> Iterable[AuditFinding]:
    """Files that are gone. One whose bytes lie elsewhere in the folder was moved."""
    gone = {name: places for name, places in files.items() if folder.file_of(name) is None}
    gone = {name: places for name, places in gone.items() if not folder.may_hold(name)}
    if not gone:
        return
    at: dict[str, list[str]] = defaultdict(list)
    for (path, _), capture_id in expected.items():
        if folder.file_of(path) is not None:
            at[capture_id].append(path)
    for name, item in folder.found.items():
        if name not in files and item.reader.plain:
            at[_digest_or_empty(item.path)].append(name)
    for name, places in sorted(gone.items()):
        copies = [at[capture_id][0] for capture_id in places.values() if at.get(capture_id)]
        if len(copies) == len(places):
            yield AuditFinding(
                CheckName.RAW,
                "raw_moved",
                name,
                f"gone; the same bytes lie at {copies[0]}",
                "nothing is lost; `fonds run` notes the place",
            )
            continue
        ids = sorted(set(places.values()))
        what = "missing" if len(places) == 1 else f"missing, with {len(places)} captures"
        loose = len(places) == 1 and next(iter(places))[1] is None
        advice = _BACK.format(digest=ids[0]) if loose else "put it back from a copy"
        yield AuditFinding(CheckName.RAW, "raw_missing", name, what, advice, ids[0] if len(ids) == 1 else None)


def _digest_or_empty(path: Path) -> str:
    try:
        return sha256_of(path)
    except OSError:
        return ""


def _unmet(folder: RawFolder, files: Mapping[str, object], failed: Mapping[str, str]) -> Iterable[AuditFinding]:
    """Files of which there is no document: new ones, failed ones, and those that fonds does not read."""
    for name in sorted(folder.found):
        if name in files:
            continue
        if name in failed:
            yield AuditFinding(CheckName.RAW, "raw_never_read", name, failed[name], "look at `fonds status`")
            continue
        yield AuditFinding(
            CheckName.RAW,
            "raw_new",
            name,
            "no capture of it is archived, and no failure is known",
            "`fonds run` takes it, or says why not",
        )
    for name, reason in sorted({**folder.skipped, **folder.refused}.items()):
        if name not in files:
            advice = "fonds leaves it as it is; keep it where its like is kept, or say what it is by its name"
            yield AuditFinding(CheckName.RAW, "raw_never_read", name, failed.get(name, reason), advice)
    for name in folder.unreadable:
        advice = "see that whoever audits may read the folder"
        yield AuditFinding(CheckName.RAW, "raw_unreadable", name, "the folder can't be listed", advice)


def _compare(audit: Audit, seen: _Seen) -> None:
    objects: list[tuple[str, str | None]] = []
    findings: list[AuditFinding] = []
    size = 0
    there = (name for name in sorted(seen.files) if seen.folder.file_of(name) == name)
    for name in filter(lambda name: audit.wants(CheckName.RAW, name), there):
        item = seen.folder.found.get(name)
        path = item.path if item is not None else audit.config.raw / name
        try:
            found = sha256_of(path)
            size += path.stat().st_size
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            objects.append((name, None))
            advice = "see that whoever audits may read it, or put it back from a copy"
            findings.append(AuditFinding(CheckName.RAW, "raw_unreadable", name, f"can't be read ({reason})", advice))
            continue
        objects.append((name, found))
        findings += _of_file(audit, seen, name, found)
        if len(objects) >= _FILES or size >= _BYTES:
            audit.done(CheckName.RAW, objects, findings)
            objects, findings, size = [], [], 0
    if objects:
        audit.done(CheckName.RAW, objects, findings)


def _of_file(audit: Audit, seen: _Seen, name: str, found: str) -> list[AuditFinding]:
    """What is wrong with a file of this digest."""
    places, last, item = seen.files[name], seen.checks.get(name), seen.folder.found.get(name)
    if set(places) == {(name, None)}:
        capture_id = places[name, None]
        if found == capture_id:
            return []
        what = f"changed since it was archived: its SHA-256 was {capture_id} and is {found}"
        advice = f"{_BACK.format(digest=capture_id)}; {_ON_PURPOSE}"
        return [AuditFinding(CheckName.RAW, "raw_changed", name, what, advice, capture_id)]
    if last is not None and last.digest == found:
        return []
    if item is None:
        return [
            AuditFinding(CheckName.RAW, "raw_unreadable", name, "it is no longer read as an archive file", _RESTORE)
        ]
    problems = _records(audit, item, places, seen.known)
    if not problems and last is not None and last.digest is not None:
        what = f"changed since {last.at:%Y-%m-%d} (its SHA-256 was {last.digest}); every capture in it is as it was"
        problems = [
            AuditFinding(CheckName.RAW, "raw_rewritten", name, what, "nothing is lost, if that was meant to be")
        ]
    return problems


def _records(audit: Audit, item: FoundFile, places: Mapping[Place, str], known: Known) -> list[AuditFinding]:
    """Compare the records of an archive file with the captures that were taken from it."""
    config = audit.config
    lister = ArchiveLister(1, WorkerLimits(config.time_limit, config.memory_limit_mb))
    basis = Basis("", "", config.settings.max_payload_bytes, selection=Selection(statuses=()))
    lines: dict[Place, Line] = {}
    for _, part, _ in lister([(item, Sidecar())], basis):
        lines.update({place_of(source_of(item, line.at)): line for line in part})
    digests = {capture_id: digest for digest, capture_id in known.payloads.items()}
    wrong: dict[str, list[Place]] = defaultdict(list)
    for place, capture_id in places.items():
        wrong[_wrong(lines.get(place), digests.get(capture_id, capture_id))].append(place)
    wrong.pop("", None)
    found = []
    for what, where in sorted(wrong.items()):
        first = min(where, key=str)
        more = f", as at {len(where) - 1} more places in this file" if len(where) > 1 else ""
        told = f"at byte {first[1]:,} {what}{more}" if first[1] is not None else f"{what}{more}"
        found.append(AuditFinding(CheckName.RAW, "raw_changed", item.shown, told, _RESTORE, places[first]))
    return found


def _wrong(line: Line | None, digest: str) -> str:
    """Why an entry of an archive file is not the capture that was taken there; empty where it is."""
    if line is None:
        return "there is no record any more"
    if isinstance(line, Broken):
        return f"the record can't be read ({line.error.message.rstrip('.')})"
    if isinstance(line, Listed) and line.digest != digest:
        return f"the record holds other bytes than those archived (SHA-256 {digest})"
    if isinstance(line, Passed) and line.code == "no_content":
        return "the record has no body any more"
    return ""


def age_in_days(at: str | None) -> int | None:
    """Whole days since an instant as `coverage` has it."""
    return None if at is None else (datetime.now(UTC) - datetime.fromisoformat(at)).days
