"""Writing a file as a whole or not at all, in a folder or in a bucket."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from fonds.buckets.client import asking
from fonds.buckets.path import BucketPath


def write_whole(path: Path, data: bytes, draft: str) -> None:
    """Let a reader see the old file or the new one. In a folder the draft beside it has the name `draft`; an object is
    replaced as a whole anyway. Raises OSError."""
    if isinstance(path, BucketPath):
        path.write_bytes(data)
        return
    beside = path.with_name(draft)
    beside.write_bytes(data)
    beside.replace(path)


def publish(draft: Path, path: Path) -> None:
    """Put a file that was written elsewhere in its place, with at most a few parts of it in memory. Raises OSError."""
    if not isinstance(path, BucketPath):
        draft.replace(path)
        return
    import obstore  # noqa: PLC0415 - an extra

    with asking(path):
        obstore.put(path.store, path.key, draft, max_concurrency=2)


def read_tagged(path: Path) -> tuple[bytes, str, float]:
    """An object with its entity tag and when it was written, in seconds since 1970. Raises FileNotFoundError,
    BucketError."""
    import obstore  # noqa: PLC0415 - an extra

    assert isinstance(path, BucketPath)
    with asking(path):
        found = obstore.get(path.store, path.key)
        return bytes(found.bytes()), found.meta["e_tag"] or "", found.meta["last_modified"].timestamp()


def write_if(path: Path, data: bytes, tag: str) -> str:
    """Write an object on the condition that it is still the one with this entity tag, or not there where that is empty;
    gives the new tag. Raises FileExistsError where the condition does not hold, FileNotFoundError where the object is
    gone, BucketError."""
    import obstore  # noqa: PLC0415 - an extra

    assert isinstance(path, BucketPath)
    mode: Any = {"e_tag": tag} if tag else "create"
    with asking(path):
        return str(obstore.put(path.store, path.key, data, mode=mode)["e_tag"] or "")
