"""Folders that are written beside their place and moved there whole; what a killed process left is cleared away."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from fonds.errors import ReleaseError

_DRAFT, _LOCK = ".tmp", ".lock"


def refuse_taken(target: Path) -> None:
    """Raise ReleaseError when something lies there."""
    if target.exists() or target.is_symlink():
        raise ReleaseError(
            f"The release {target} is there already.", advice="A release is never changed; give another name."
        )


@contextmanager
def drafted(target: Path) -> Iterator[Path]:
    """A folder to write into, which becomes `target` when the block ends well and goes when it does not.

    It is hidden, so that no glob meets it. The lock beside it is the system's and ends with the process that holds it,
    so drafts that nobody holds any more are leavings of killed ones, and are removed first. Raises ReleaseError when
    another process is writing this folder, OSError when the disk refuses.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    clear_leavings(target.parent)
    draft, lock = _beside(target, _DRAFT), _beside(target, _LOCK)
    try:
        with FileLock(lock, timeout=0):
            try:
                refuse_taken(target)  # another process may have ended meanwhile
                draft.mkdir()
                yield draft
                draft.rename(target)
            finally:
                shutil.rmtree(draft, ignore_errors=True)
                lock.unlink(missing_ok=True)
    except Timeout as error:
        raise ReleaseError(
            f"Another process is writing the release {target}.", advice="Wait for it, or give another name."
        ) from error


def _beside(target: Path, ending: str) -> Path:
    return target.with_name(f".{target.name}{ending}")


def clear_leavings(folder: Path) -> None:
    for lock in folder.glob(f".*{_LOCK}"):
        draft = lock.with_suffix(_DRAFT)
        try:
            with FileLock(lock, timeout=0):
                shutil.rmtree(draft, ignore_errors=True)
                lock.unlink(missing_ok=True)
        except Timeout:
            continue
