"""The journal of an audit that is going on: a line for whatever is done, so that a killed audit goes on from there.

It lies beside the reports, is bound to what was asked for (archive, raw folder, share, checks, software), and goes when
the audit is written down. Two audits at once would look at everything twice: the second is told of the first.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from fonds.errors import AuditNotKept, AuditRunning
from fonds.flows.auditing.findings import AuditFinding
from fonds.report.files import write_text
from fonds.schema.digest import digest_of

# What was looked at longer ago than this is looked at again.
FRESH = timedelta(days=2)
_LOCK = ".audit.lock"


@dataclass(frozen=True, slots=True)
class Done:
    """A part of a check that is done. `objects` are the files or documents looked at, with a digest of each where one
    was made; `not_asked` counts those of which something could not be asked, by reason."""

    check: str
    at: datetime
    objects: tuple[tuple[str, str | None], ...] = ()
    findings: tuple[AuditFinding, ...] = ()
    not_asked: Mapping[str, int] = field(default_factory=dict)

    def parted(self) -> tuple[Done, Done]:
        """What is as it should be or merely to be known, and what is damaged."""
        bad = [finding for finding in self.findings if finding.damage]
        names = {finding.place for finding in bad} | {finding.capture_id for finding in bad}
        return (
            replace(
                self,
                objects=tuple(one for one in self.objects if one[0] not in names),
                findings=tuple(finding for finding in self.findings if not finding.damage),
            ),
            replace(self, objects=tuple(one for one in self.objects if one[0] in names), findings=tuple(bad)),
        )

    def to_json(self) -> str:
        return json.dumps({**asdict(self), "at": self.at.isoformat()}, ensure_ascii=True)

    @classmethod
    def of_json(cls, line: str) -> Done:
        """Raises ValueError, KeyError or TypeError for a line that was cut."""
        facts = json.loads(line)
        return cls(
            facts["check"],
            datetime.fromisoformat(facts["at"]),
            tuple((name, digest) for name, digest in facts["objects"]),
            tuple(AuditFinding(**finding) for finding in facts["findings"]),
            facts["not_asked"],
        )


class Journal:
    """What is done of an audit. Made by `open_journal`.

    `past` is the damage that was found before the audit was stopped. It is looked at again, as it may be mended
    meanwhile, and only the events tell of it.
    """

    def __init__(self, path: Path, audit_id: str, began: datetime, lines: Iterable[Done] = ()) -> None:
        self.path, self.audit_id, self.began = path, audit_id, began
        parted = [line.parted() for line in lines]
        self.done = [good for good, _ in parted]
        self.past = [bad for _, bad in parted if bad.findings]
        self.resumed = bool(parted)
        done = self.done
        self._looked = {(part.check, name) for part in done for name, _ in part.objects}

    def has(self, check: str, name: str) -> bool:
        """Whether a file or document was looked at already."""
        return (check, name) in self._looked

    def add(self, part: Done) -> None:
        """Keep a part that is done. Raises AuditNotKept."""
        try:
            with self.path.open("a", encoding="ascii") as file:
                file.write(part.to_json() + "\n")
        except OSError as error:
            raise AuditNotKept(str(self.path.parent), error.strerror or str(error)) from error
        self.done.append(part)
        self._looked.update((part.check, name) for name, _ in part.objects)

    def close(self) -> None:
        """The audit is written down."""
        self.path.unlink(missing_ok=True)


@contextmanager
def open_journal(folder: Path, asked: Mapping[str, Any], new_id: str, *, fresh: bool = False) -> Iterator[Journal]:
    """The journal of an audit of what is `asked`, with what a killed one did unless `fresh`.

    Raises AuditRunning when another audit goes on, AuditNotKept when the folder can't be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(folder / _LOCK, timeout=0)
        lock.acquire()
    except Timeout:
        raise AuditRunning(str(folder)) from None
    except OSError as error:
        raise AuditNotKept(str(folder), error.strerror or str(error)) from error
    try:
        try:
            journal = _opened(folder, asked, new_id, fresh=fresh)
        except OSError as error:
            raise AuditNotKept(str(folder), error.strerror or str(error)) from error
        yield journal
    finally:
        lock.release()


def _opened(folder: Path, asked: Mapping[str, Any], new_id: str, *, fresh: bool) -> Journal:
    now = datetime.now(UTC)
    path = folder / f".unfinished-{digest_of(asked)[:12]}.jsonl"
    if not fresh and (found := _resumed(path, now)) is not None:
        return found
    head = {"audit": new_id, "began": now.isoformat(), **asked}
    write_text(path, json.dumps(head, ensure_ascii=True) + "\n")
    return Journal(path, new_id, now)


def _resumed(path: Path, now: datetime) -> Journal | None:
    try:
        head_line, *lines = path.read_text(encoding="ascii").split("\n")
        head = json.loads(head_line)
        began = datetime.fromisoformat(head["began"])
        audit_id = str(head["audit"])
    except (OSError, ValueError, KeyError):
        return None
    done: list[Done] = []
    kept = [head_line]
    # The last line has no end where the audit was killed while it was written.
    for line in lines[:-1]:
        try:
            part = Done.of_json(line)
        except (ValueError, KeyError, TypeError):
            break
        if now - part.at < FRESH:
            done.append(part)
            kept.append(line)
    if now - began >= FRESH and not done:
        return None
    write_text(path, "\n".join(kept) + "\n")
    return Journal(path, audit_id, began, done)


def unfinished(folder: Path) -> list[dict[str, Any]]:
    """What was asked of audits that were killed less than `FRESH` ago."""
    found = []
    for path in sorted(folder.glob(".unfinished-*.jsonl")):
        try:
            head = json.loads(path.read_text(encoding="ascii").partition("\n")[0])
            recent = datetime.now(UTC) - datetime.fromisoformat(head["began"]) < FRESH
        except (OSError, ValueError, KeyError):
            continue
        if recent:
            found.append(head)
    return found
