"""Folders that are written beside their place and moved there whole; what a killed process left is cleared away."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from fonds.errors import ReleaseError

_DRAFT, _LOCK = ".tmp", ".lock"
# Who clears leavings away holds their lock for a moment; whoever holds one longer than this is writing.
GRACE_SECONDS = 1.0


def refuse_taken(target: Path) -> None:
    """Raise ReleaseError when something lies there."""
    if target.exists() or target.is_symlink():
        raise ReleaseError(
            f"The release {target} is there already.", advice="A release is never changed; give another name."
        )


@contextmanager
def reserved(target: Path) -> Iterator[None]:
    """Keep the place `target` for this process: nobody else makes or writes down a release there meanwhile.

    The lock beside it is the system's and ends with the process that holds it. Raises ReleaseError when another process
    holds it, OSError when the disk refuses.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    clear_leavings(target.parent)
    lock = _beside(target, _LOCK)
    try:
        held = _lock(lock, GRACE_SECONDS)
    except Timeout as error:
        raise ReleaseError(
            f"Another process is writing the release {target}.", advice="Wait for it, or give another name."
        ) from error
    with held:
        try:
            yield
        finally:
            lock.unlink(missing_ok=True)


@contextmanager
def drafted(target: Path) -> Iterator[Path]:
    """A folder to write into, which becomes `target`, a reserved place, when the block ends well and goes when not.

    It is hidden, so that no glob meets it. Drafts whose place nobody holds any more are leavings of killed processes
    and are removed by the next one. Raises OSError when the disk refuses.
    """
    draft = _beside(target, _DRAFT)
    draft.mkdir()
    try:
        yield draft
        draft.rename(target)
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _lock(lock: Path, seconds: float) -> AbstractContextManager[object]:
    """Hold the file `lock` until the block that is given ends. Raises Timeout when another process holds it so long."""
    while True:
        lock.touch()
        before = _inode(lock)
        held = FileLock(lock, timeout=seconds).acquire()
        # Who held it last may have removed it between our opening and our locking: that one locks nobody out.
        if before is not None and _inode(lock) == before:
            return held
        held.lock.release()


def _inode(path: Path) -> int | None:
    try:
        return path.stat().st_ino
    except FileNotFoundError:
        return None


def _beside(target: Path, ending: str) -> Path:
    return target.with_name(f".{target.name}{ending}")


def clear_leavings(folder: Path) -> None:
    """Remove what killed processes left in a folder of releases; a draft that is being written stays."""
    for lock in folder.glob(f".*{_LOCK}"):
        draft = lock.with_suffix(_DRAFT)
        with suppress(Timeout), _lock(lock, 0):
            shutil.rmtree(draft, ignore_errors=True)
            lock.unlink(missing_ok=True)
