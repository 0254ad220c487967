"""The manifest of a release: what it was made of, which files it has, and whether they are still those."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.dataset as ds

from fonds.archive.files import digest
from fonds.archive.releases.bag import DECLARATION, TAG_MANIFEST, files_below, stated_digests
from fonds.errors import NoRelease, ReleaseError

MANIFEST = "manifest.json"
CHANGES = "changes.jsonl"
"""Below `data/`: what changed since the release before, which names documents that it holds no more."""


def listing(folder: Path) -> list[dict[str, Any]]:
    """Path, size and SHA-256 of every file below a folder."""
    return [
        {"path": path.relative_to(folder).as_posix(), "bytes": path.stat().st_size, "sha256": digest(path)}
        for path in files_below(folder)
    ]


def read_manifest(path: Path) -> dict[str, Any]:
    """The manifest of the release in a folder. Raises NoRelease when there is none, ReleaseError when it can't be
    read."""
    try:
        manifest: dict[str, Any] = json.loads((path / MANIFEST).read_text(encoding="utf-8"))
        stated_in(manifest)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise NoRelease(str(path)) from error
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise _unreadable(path, error) from error
    return manifest


def stated_in(manifest: Mapping[str, Any]) -> dict[str, str]:
    return {entry["path"]: entry["sha256"] for entry in manifest["files"]}


def _unreadable(path: Path, error: BaseException) -> ReleaseError:
    return ReleaseError(
        f"The manifest of the release {path} can't be read ({error}).",
        advice="Fetch it again from where it came from.",
    )


def verify_release(path: Path) -> tuple[str, ...]:
    """What is wrong with a release: files changed, missing or too many; empty when it is whole.

    Both its own manifest and those of BagIt must hold (releases of before were no bags). Raises NoRelease when there is
    no manifest, ReleaseError when one can't be read.
    """
    stated = stated_in(read_manifest(path))
    found = {file.relative_to(path).as_posix(): file for file in files_below(path)}
    is_bag = DECLARATION in found or TAG_MANIFEST in found
    beside = {MANIFEST}
    if is_bag:
        try:
            bagged = stated_digests(path)
        except (OSError, ValueError) as error:
            raise _unreadable(path, error) from error
        differing = [name for name in stated if bagged.get(name) != stated[name]]
        stated = {**stated, **bagged}
        beside = {TAG_MANIFEST}
    else:
        differing = []
    problems = {f"{name}: missing" for name in stated if name not in found}
    problems |= {f"{name}: not in the manifest" for name in found if name not in stated and name not in beside}
    problems |= {f"{name}: the manifests differ" for name in differing}
    problems |= {
        f"{name}: changed" for name, expected in stated.items() if name in found and digest(found[name]) != expected
    }
    return tuple(sorted(problems))


def released_rows(path: Path, columns: tuple[str, ...]) -> pa.Table:
    """Columns of all documents in a release, of any format that fonds ever wrote: `capture_id`, `row_digest`, and
    `split` where it has one. Raises ReleaseError when its files can't be read."""
    files = [str(file) for file in sorted(path.rglob("*.parquet"))]
    try:
        rows = ds.dataset(files)
        return rows.to_table(columns=[name for name in columns if name in rows.schema.names])
    except (OSError, ValueError, pa.ArrowException) as error:
        raise ReleaseError(
            f"The documents of the release {path} can't be read ({error}).",
            advice="Check it (`fonds verify`), or name another one to compare with.",
        ) from error


def releases_in(folder: Path) -> Iterator[tuple[Path, dict[str, Any]]]:
    """The releases in a folder with their manifests; what is none, or can't be read, is passed over."""
    for path in sorted(folder.glob("*")) if folder.is_dir() else ():
        if path.name.startswith("."):
            continue
        try:
            yield path, read_manifest(path)
        except ReleaseError:
            continue
