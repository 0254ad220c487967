"""The manifest of a release: which files it has, and whether they are still those."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from fonds.archive.files import digest
from fonds.errors import NoRelease, ReleaseError

MANIFEST = "manifest.json"


def _files(folder: Path) -> Iterable[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file() and path != folder / MANIFEST)


def listing(folder: Path) -> list[dict[str, Any]]:
    """Path, size and SHA-256 of every file below a folder but the manifest itself."""
    return [
        {"path": path.relative_to(folder).as_posix(), "bytes": path.stat().st_size, "sha256": digest(path)}
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
        f"{name}: changed" for name, expected in stated.items() if name in found and digest(found[name]) != expected
    ]
    return tuple(sorted(problems))
