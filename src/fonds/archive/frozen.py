"""Releases: a frozen folder of plain Parquet that any tool and any glob reads, with digests of every file.

NAME/documents/part-00000.parquet …   the rows released, sorted by capture_id
NAME/events/part-00000.parquet …      their events
NAME/manifest.json                    files with SHA-256, selection, counts, version of the archive
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import uuid
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow.dataset as ds
import pyarrow.parquet as pq

from fonds.archive.guarded import reading
from fonds.archive.query import run_query
from fonds.archive.reader import Archive
from fonds.archive.terms import Terms, read_terms
from fonds.errors import ArchiveError, NoRelease, ReleaseError

MANIFEST = "manifest.json"
FORMAT = "fonds-release/1"
# Some 50 MB of text each: small enough to read one alone, large enough that a corpus is not a million files.
ROWS_PER_FILE = 5_000
ROWS_PER_READ = 250
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")


@dataclass(frozen=True, slots=True)
class Released:
    """Where a release lies, how many documents it holds, and how many stayed out for which reason."""

    path: Path
    documents: int
    excluded: Mapping[str, int]


def release(
    archive: Archive,
    folder: Path,
    name: str,
    *,
    today: date,
    where: str | None = None,
    include: Sequence[str] = ("open",),
    default_access: str = "open",
) -> Released:
    """Write the documents that may be seen to `folder/name`, all or nothing.

    `where` is a condition in SQL over the table documents. Of what it selects, a document is left out when its access
    is not in `include` (`default_access` stands for those that state none), or when `today` is before the end of its
    embargo; what a sidecar stated after the capture was archived counts too, where it is stricter. Each document left
    out counts once, under the first reason that holds. Raises ReleaseError for a name that can't be used or is taken,
    QueryError for a condition that DuckDB refuses.
    """
    if not _NAME.fullmatch(name):
        raise ReleaseError(
            f"`{name}` can't be the name of a release.", advice="Use letters, digits, dots, dashes and underlines."
        )
    target = folder / name
    if target.exists():
        raise ReleaseError(
            f"The release {target} is there already.", advice="A release is never changed; give another name."
        )
    version = archive.version()
    documents, events = archive.documents(), archive.events()
    with reading(archive.path):
        chosen, excluded = _select(archive, where, frozenset(include), default_access, today)
    folder.mkdir(parents=True, exist_ok=True)
    draft = folder / f".{name}.{uuid.uuid4().hex[:8]}.tmp"
    try:
        _write(documents, chosen, draft / "documents")
        _write(events, chosen, draft / "events", key="event_id")
        manifest = {
            "format": FORMAT,
            "name": name,
            "made_on": today.isoformat(),
            "archive_version": version,
            "selection": {"where": where, "access": sorted(include), "default_access": default_access},
            "documents": len(chosen),
            "excluded": excluded,
            "files": _listing(draft),
        }
        written = json.dumps(manifest, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
        (draft / MANIFEST).write_text(written, encoding="utf-8")
        draft.rename(target)
    except OSError as error:
        raise ArchiveError(
            f"The release {target} could not be written: {error.strerror or error}.",
            advice="Nothing of it was kept. Check free space and permissions.",
        ) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return Released(target, len(chosen), excluded)


def _selected(documents: ds.Dataset, where: str | None) -> set[str] | None:
    """The ids that the condition selects, None for all. Access and embargo are looked at apart from it."""
    if where is None:
        return None
    sql = f"SELECT capture_id FROM documents WHERE ({where}\n)"  # noqa: S608 - the user's own condition, read only
    found = run_query({"documents": documents}, sql)
    return {row["capture_id"] for row in found.to_pylist()}


def _reason(
    row: Mapping[str, Any], later: Terms, include: frozenset[str], default_access: str, today: date
) -> str | None:
    """Why a document stays out; None when it does not. Where row, sidecar and a later sidecar differ all must be
    allowed."""
    stated = [word for word in (row["access"], row["sidecar_access"]) if word] or [default_access]
    stated += [later.access] if later.access else []
    if later.held:
        return "access: held back for a sidecar that can't be understood"
    for access in stated:
        if access.strip().casefold() not in include:
            return f"access: {access}"
    if any(day is not None and today < day for day in (row["embargo_until"], later.embargo_until)):
        return "embargo"
    return None


def _select(
    archive: Archive, where: str | None, include: frozenset[str], default_access: str, today: date
) -> tuple[list[str], dict[str, int]]:
    """The ids to release, sorted, and how many documents stay out per reason."""
    documents = archive.documents()
    selected, later = _selected(documents, where), read_terms(archive.path)
    allowed = frozenset(word.strip().casefold() for word in include)
    chosen: list[str] = []
    reasons: Counter[str] = Counter()
    columns = ["capture_id", "parent_capture_id", "access", "sidecar_access", "embargo_until"]
    for row in documents.to_table(columns=columns).to_pylist():
        stated = later.get(row["parent_capture_id"] or row["capture_id"], Terms())
        if selected is not None and row["capture_id"] not in selected:
            reasons["not selected"] += 1
        elif reason := _reason(row, stated, allowed, default_access, today):
            reasons[reason] += 1
        else:
            chosen.append(row["capture_id"])
    return sorted(chosen), dict(sorted(reasons.items()))


def _write(rows: ds.Dataset, captures: Sequence[str], folder: Path, key: str = "capture_id") -> None:
    """The rows of these captures as numbered files in order; one file without rows when there are none."""
    folder.mkdir(parents=True)
    schema = rows.schema
    for number, start in enumerate(range(0, max(len(captures), 1), ROWS_PER_FILE)):
        part = captures[start : start + ROWS_PER_FILE]
        with pq.ParquetWriter(folder / f"part-{number:05}.parquet", schema, compression="zstd") as file:
            for chunk in _chunks(part):
                table = rows.to_table(filter=ds.field("capture_id").isin(chunk))
                file.write_table(table.sort_by(key).cast(schema))


def _chunks(items: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(items), ROWS_PER_READ):
        yield items[start : start + ROWS_PER_READ]


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _files(folder: Path) -> Iterable[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file() and path != folder / MANIFEST)


def _listing(folder: Path) -> list[dict[str, Any]]:
    return [
        {"path": path.relative_to(folder).as_posix(), "bytes": path.stat().st_size, "sha256": _digest(path)}
        for path in _files(folder)
    ]


def verify_release(path: Path) -> tuple[str, ...]:
    """What is wrong with a release: files changed, missing or too many; empty when it is whole.

    Raises NoRelease when there is no manifest, ReleaseError when it can't be read.
    """
    try:
        manifest = json.loads((path / MANIFEST).read_text(encoding="utf-8"))
        stated = {entry["path"]: entry["sha256"] for entry in manifest["files"]}
    except (FileNotFoundError, NotADirectoryError) as error:
        raise NoRelease(str(path)) from error
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ReleaseError(
            f"The manifest of the release {path} can't be read ({error}).",
            advice="Fetch it again from where it came from.",
        ) from error
    found = {file.relative_to(path).as_posix(): file for file in _files(path)}
    problems = [f"{name}: missing" for name in stated if name not in found]
    problems += [f"{name}: not in the manifest" for name in found if name not in stated]
    problems += [
        f"{name}: changed" for name, digest in stated.items() if name in found and _digest(found[name]) != digest
    ]
    return tuple(sorted(problems))
