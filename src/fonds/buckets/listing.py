"""Listing what lies in a folder or below a prefix."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from fonds.buckets.path import BucketPath


class Entry(Protocol):
    """What `os.scandir` gives of an entry of a folder, as far as fonds asks for it."""

    @property
    def name(self) -> str: ...
    def is_dir(self) -> bool: ...
    def is_symlink(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class ObjectEntry:
    """An object, or what stands before a stroke in the keys of some: a folder."""

    path: BucketPath
    folder: bool

    @property
    def name(self) -> str:
        return self.path.name

    def is_dir(self) -> bool:
        return self.folder

    def is_symlink(self) -> bool:
        return False


def scan(folder: Path) -> list[Entry]:
    """The entries of a folder by name. Raises OSError, for a prefix that nothing lies below FileNotFoundError.

    A listing of a bucket also says size, time and entity tag, so that nobody asks for them object by object.
    """
    if not isinstance(folder, BucketPath):
        found: Sequence[Entry] = list(os.scandir(folder))
        return sorted(found, key=lambda entry: os.fsencode(entry.name))
    entries: list[Entry] = [ObjectEntry(path, path.told() is None) for path in folder.iterdir()]
    if not entries:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(folder))
    return sorted(entries, key=lambda entry: entry.name.encode("utf-8", "surrogateescape"))


def path_of(folder: Path, entry: Entry) -> Path:
    """The path of an entry, with what the listing said of it."""
    return entry.path if isinstance(entry, ObjectEntry) else folder / entry.name


def existing(archive: Path, names: Iterable[str]) -> set[str]:
    """Those of the files below an archive that are there. In a bucket by listing, a request for a thousand objects."""
    if not isinstance(archive, BucketPath):
        return {name for name in names if (archive / name).exists()}
    wanted = set(names)
    folders = {_folder(name) for name in wanted}
    there: set[str] = set()
    begin = len(archive.key) + 1 if archive.key else 0
    for folder in sorted(folders):
        place = archive / folder if folder else None
        if place is None:
            there |= {name for name in wanted if not _folder(name) and (archive / name).is_file()}
        elif isinstance(place, BucketPath):
            there |= {facts["path"][begin:] for facts in place.listed()} & wanted
    return there


def _folder(name: str) -> str:
    """What is listed for a file: its table, or the log of its table."""
    parts = name.split("/")
    return "/".join(parts[:2]) if len(parts) > 2 and parts[1] == "_delta_log" else parts[0] if len(parts) > 1 else ""
