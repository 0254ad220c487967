"""The semantic version of a release, from what changed since the one before.

MAJOR: a document was removed or changed, or a column went or changed its type. MINOR: documents or columns were added.
PATCH: the same documents, packed anew. Compared is `row_digest`, which covers all of a row but who ran what when.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from fonds.archive.releases.manifest import read_manifest, released_rows, releases_in

FIRST = "1.0.0"
NONE = "none"
_VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+)")


@dataclass(frozen=True, slots=True)
class Before:
    """The release before: its folder, name, version, columns, documents (`capture_id`, `row_digest`) and splits."""

    path: Path
    name: str
    version: str
    columns: Mapping[str, str]
    rows: pa.Table

    @property
    def splits(self) -> dict[str, str]:
        """In which split each document was; empty where it had none."""
        if "split" not in self.rows.column_names:
            return {}
        pairs = zip(self.rows["capture_id"].to_pylist(), self.rows["split"].to_pylist(), strict=True)
        return {capture: split for capture, split in pairs if split is not None}


@dataclass(frozen=True, slots=True)
class ReleaseChanges:
    """What changed since the release before: ids of documents, and names of columns."""

    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[str, ...]
    columns_added: tuple[str, ...]
    columns_gone: tuple[str, ...]

    @property
    def level(self) -> str:
        if self.removed or self.changed or self.columns_gone:
            return "major"
        return "minor" if self.added or self.columns_added else "patch"

    def stated(self) -> dict[str, Any]:
        return {
            "level": self.level,
            "added": len(self.added),
            "removed": len(self.removed),
            "changed": len(self.changed),
            "columns_added": list(self.columns_added),
            "columns_gone_or_of_another_type": list(self.columns_gone),
        }

    def lines(self) -> Iterator[str]:
        """A JSON object for each document that is not as it was, in the order of ids."""
        told = [(name, kind) for kind in ("added", "removed", "changed") for name in getattr(self, kind)]
        for name, kind in sorted(told):
            yield json.dumps({"capture_id": name, "change": kind}) + "\n"


def find_before(folder: Path, archive_id: str, select: str | None, named: str | None) -> Before | None:
    """The release to compare with: the one named (`none` for none), else of those in the folder that were made of this
    archive by the same condition the one of the highest version.

    Raises NoRelease or ReleaseError where the one named is not there or can't be read.
    """
    if named == NONE:
        return None
    if named is not None:
        path = folder / named
        return _before(path, read_manifest(path))
    alike = [
        (_numbers(manifest), path.name, path, manifest)
        for path, manifest in releases_in(folder)
        if manifest.get("archive_id") == archive_id and manifest.get("selection", {}).get("where") == select
    ]
    if not alike:
        return None
    *_, path, manifest = max(alike, key=lambda one: one[:2])
    return _before(path, manifest)


def _before(path: Path, manifest: Mapping[str, Any]) -> Before:
    columns = manifest.get("columns") or {}
    # Releases of before say names alone.
    typed = columns if isinstance(columns, Mapping) else dict.fromkeys(columns, "")
    rows = released_rows(path, ("capture_id", "row_digest", "split"))
    name, version = str(manifest.get("name", path.name)), ".".join(map(str, _numbers(manifest)))
    return Before(path, name, version, {str(key): str(value) for key, value in typed.items()}, rows)


def _numbers(manifest: Mapping[str, Any]) -> tuple[int, int, int]:
    found = _VERSION.fullmatch(str(manifest.get("version", FIRST)))
    return (int(found[1]), int(found[2]), int(found[3])) if found else (1, 0, 0)


def compare(before: Before, rows: pa.Table, columns: Mapping[str, str]) -> ReleaseChanges:
    """What is otherwise in the new release, of which `rows` are the documents (`capture_id`, `row_digest`)."""
    old_ids, new_ids = before.rows["capture_id"].combine_chunks(), rows["capture_id"].combine_chunks()
    at = pc.index_in(new_ids, old_ids)
    there = pc.is_valid(at)
    old_digests = before.rows["row_digest"].combine_chunks().take(at.filter(there))
    differs = pc.not_equal(rows["row_digest"].combine_chunks().filter(there), old_digests)
    return ReleaseChanges(
        added=_ids(new_ids.filter(pc.invert(there))),
        removed=_ids(old_ids.filter(pc.invert(pc.is_in(old_ids, new_ids)))),
        changed=_ids(new_ids.filter(there).filter(differs)),
        columns_added=tuple(sorted(set(columns) - set(before.columns))),
        columns_gone=tuple(
            sorted(
                name for name, kind in before.columns.items() if name not in columns or (kind and kind != columns[name])
            )
        ),
    )


def _ids(ids: Any) -> tuple[str, ...]:
    return tuple(sorted(ids.to_pylist()))


def next_version(before: Before | None, changes: ReleaseChanges | None) -> str:
    if before is None or changes is None:
        return FIRST
    major, minor, patch = map(int, before.version.split("."))
    if changes.level == "major":
        return f"{major + 1}.0.0"
    return f"{major}.{minor + 1}.0" if changes.level == "minor" else f"{major}.{minor}.{patch + 1}"
