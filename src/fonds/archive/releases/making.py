"""Releases: a frozen folder that any tool reads, with what it is, where it comes from and what stayed out.

NAME/data/documents/*.parquet   the documents, sorted by capture_id, with the columns that leave
NAME/data/events.jsonl          their events, in the same order; no Parquet, so that no glob mixes the two
NAME/data/changes.jsonl         documents added, removed or changed since the release before, where there is one
NAME/data/{jsonl,markdown,warc} the same documents in other forms, where asked for
NAME/README.md                  the card, for people and for `datasets.load_dataset`
NAME/manifest.json              what it was made of, counts, files with SHA-256
NAME/croissant.json, CITATION.cff, and the files that make it a BagIt bag
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pyarrow.dataset as ds

from fonds.archive.check import refuse_damaged
from fonds.archive.digests import Digests
from fonds.archive.files import digest
from fonds.archive.force import InForce
from fonds.archive.guarded import reading
from fonds.archive.reader import Archive
from fonds.archive.releases.choosing import choose, refuse_if_closed_meanwhile, versions
from fonds.archive.releases.describing import ReleasePlan, describe
from fonds.archive.releases.drafting import drafted, refuse_taken, reserved
from fonds.archive.releases.manifest import MANIFEST, read_manifest
from fonds.archive.releases.policy import About, Policy, ReleaseShape
from fonds.archive.releases.versions import ReleaseChanges, find_before
from fonds.archive.releases.writing import FORMS, RowSource, write_payload
from fonds.archive.store import live_files, open_table
from fonds.errors import ArchiveError, ReleaseError
from fonds.schema.ledger import RELEASE

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")


@dataclass(frozen=True, slots=True)
class Released:
    """Where a release lies, its version, how many documents it holds, how many stayed out for which reason, and what
    changed since the release before (None where there is none)."""

    path: Path
    version: str
    documents: int
    excluded: Mapping[str, int]
    before: str | None = None
    changes: ReleaseChanges | None = None

    @property
    def digest(self) -> str:
        """SHA-256 of the manifest, which names every file of data."""
        return digest(self.path / MANIFEST)

    def noted_as(self, name: str) -> str:
        """What the archive's event says of it."""
        return f"{name}: {self.documents} documents, version {self.version}, manifest sha256:{self.digest}"


def release(
    archive: Archive,
    folder: Path,
    name: str,
    *,
    today: date,
    select: str | None = None,
    policy: Policy | None = None,
    about: About | None = None,
    shape: ReleaseShape | None = None,
    after: str | None = None,
    noting: Callable[[Released], None] = lambda _: None,
) -> Released:
    """Write the documents that may be given away to `folder/name`, all or nothing.

    `select` is a condition in SQL over the table documents; `policy` says what of it stays out, `about` what the
    release is said to be, `shape` how it is made. `after` names the release in `folder` to compare with (`none` for
    none); without it that is the one of the highest version made of this archive by the same condition. Only columns
    that leave go into it (`fonds.schema.tables.RELEASED`). `noting` is called with what was made while nobody else can
    have that place, to write it down.

    Raises ReleaseError for a name that can't be used or is taken and for a form or split that there is not, NoRelease
    for an `after` that is not there, QueryError for a condition that DuckDB refuses, ArchiveDamaged when a file of the
    archive is not as it was written, ArchiveError when the disk refuses.
    """
    asked = ReleasePlan(name, today, select, policy or Policy(), about or About(), shape or ReleaseShape())
    _refuse_unusable(asked)
    target = folder / name
    refuse_taken(target)
    state = versions(archive)
    documents, events = archive.documents(), archive.events()
    with reading(archive.path):
        files = [file for table in ("documents", "events") for file in live_files(archive.path, table)]
        refuse_damaged(Digests.load(archive.path), files)
        archive_id = str(open_table(archive.path, "documents").metadata().id)
    in_force = InForce(archive.path, documents, today)
    choice = choose(documents, in_force, select, asked.policy)
    before = find_before(folder, archive_id, select, after)
    stated = {"archive_id": archive_id, "archive_version": state[0]}
    with _disk(target), reserved(target):
        refuse_taken(target)  # another process may have ended meanwhile
        with drafted(target) as draft:
            source = RowSource(archive.path, in_force, events, choice.chosen)
            splits = before.splits if before else {}
            made = write_payload(source, draft, name, day=today, shape=asked.shape, splits_before=splits)
            version, changes = describe(draft, asked, made, choice, before=before, stated=stated)
            refuse_if_closed_meanwhile(archive, choice.chosen.captures, asked.policy, today, state)
        try:
            # Once more: who withdraws a document between the last look and the folder's appearing does not find it.
            refuse_if_closed_meanwhile(archive, choice.chosen.captures, asked.policy, today, state)
        except ReleaseError:
            shutil.rmtree(target, ignore_errors=True)
            raise
        count = len(choice.chosen.captures)
        released = Released(target, version, count, choice.excluded, before.name if before else None, changes)
        noting(released)
    return released


def note_standing(archive: Archive, folder: Path, name: str, noting: Callable[[Released], None]) -> Released | None:
    """Write down a release that stands without an event, as a process leaves it that is killed between the two.

    Gives it, or None where no release of this archive stands there without one. Raises ReleaseError when another
    process has that place, and may be about to write its event; ArchiveError when the disk refuses.
    """
    target = folder / name
    if not target.exists():
        return None
    with _disk(target), reserved(target):
        there = _read_release(archive, target)
        if there is None or _is_noted(archive, there):
            return None
        noting(there)
        return there


@contextmanager
def _disk(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise ArchiveError(
            f"The release {target} could not be written: {os.strerror(error.errno) if error.errno else error}.",
            advice="Nothing of it was kept. Check free space and permissions.",
        ) from error


def _read_release(archive: Archive, path: Path) -> Released | None:
    """The release in a folder, where there is one that was made of this archive."""
    try:
        manifest = read_manifest(path)
    except ReleaseError:
        return None
    own = str(open_table(archive.path, "documents").metadata().id)
    if manifest.get("archive_id") != own or manifest.get("name") != path.name:
        return None
    return Released(path, manifest["version"], manifest["documents"], manifest["excluded"])


def _is_noted(archive: Archive, released: Released) -> bool:
    """Whether the archive has an event of a release."""
    events = archive.events().to_table(columns=["detail"], filter=ds.field("event_type") == RELEASE)
    return any(released.digest in (detail or "") for detail in events["detail"].to_pylist())


def _refuse_unusable(asked: ReleasePlan) -> None:
    if not _NAME.fullmatch(asked.name):
        raise ReleaseError(
            f"`{asked.name}` can't be the name of a release.",
            advice="Use letters, digits, dots, dashes and underlines.",
        )
    for form in asked.shape.also:
        if form not in FORMS:
            raise ReleaseError(f"There is no form `{form}` of releases.", advice=f"Choose from {', '.join(FORMS)}.")
    shares = asked.shape.splits
    if shares and (sum(shares.values()) != 100 or not set(shares) <= {"train", "validation", "test"}):
        raise ReleaseError(
            f"The splits {dict(shares)} can't be made.",
            advice="Give shares in per cent for train, validation and test that sum to 100.",
        )
