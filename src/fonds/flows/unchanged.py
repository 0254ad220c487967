"""A place for what was read from files, which is good for as long as they do not change.

One SQLite file below the archive, as it names closed captures too and `processed/` may lie open, of things that can be
made again by reading: where it is damaged, or the disk does not take it, files are read as if it were not there.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from fonds.buckets import beside

FOLDER, NAME = ".read", "unchanged.sqlite"
# A file that was changed so shortly before it was looked at may be changed again with no time to tell it by: clocks of
# file systems go on in steps, on FAT of two seconds. (git calls such entries of its index racy.)
RACY_SECONDS = 2.0
# Lines that a killed run loses at most.
_TOGETHER = 2_000
_SCHEMA = """
CREATE TABLE IF NOT EXISTS read (
    kind TEXT NOT NULL, root TEXT NOT NULL, path TEXT NOT NULL, state TEXT NOT NULL, basis TEXT NOT NULL,
    value BLOB NOT NULL, PRIMARY KEY (kind, root, path)
) WITHOUT ROWID
"""


@dataclass(frozen=True, slots=True)
class State:
    """What tells whether a file changed, without opening it: its size, both times in nanoseconds and its inode.
    `looked_at` is when it was told, in seconds since 1970."""

    size: int
    changed: int
    status_changed: int
    inode: int
    looked_at: float
    # The entity tag of an object, which is another for other bytes.
    tag: str = ""

    @property
    def name(self) -> str:
        return f"{self.size}:{self.changed}:{self.status_changed}:{self.tag or self.inode}"

    @property
    def is_settled(self) -> bool:
        """Whether a later change would be told by another state."""
        return bool(self.tag) or max(self.changed, self.status_changed) / 1e9 < self.looked_at - RACY_SECONDS


def state_of(path: Path) -> State | None:
    """The state of a file now; None where it can't be told."""
    now = time.time()
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return State(found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino, now, getattr(found, "st_etag", ""))


class Store:
    """What was read of the files below a root, by kind and path. Nothing that goes wrong here reaches the caller:
    `trouble` says it, and nothing is found or kept from then on."""

    def __init__(self, archive: Path, root: str) -> None:
        self._path, self._root = beside(archive, FOLDER) / NAME, root
        self._waiting = 0
        self.trouble: str | None = None
        self._base: sqlite3.Connection | None = None

    def __enter__(self) -> Self:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._base = self._opened()
        except sqlite3.OperationalError as error:
            self._fail(error)
        except sqlite3.DatabaseError as error:
            # Damaged, or no such file at all: made anew.
            self._fail(error)
            with suppress(OSError, sqlite3.Error):
                self._path.unlink(missing_ok=True)
                self._base, self.trouble = self._opened(), None
        except OSError as error:
            self._fail(error)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._base is not None:
            try:
                self._base.commit()
            except sqlite3.Error as failure:
                self._fail(failure)
            else:
                self._base.close()
            self._base = None

    def _opened(self) -> sqlite3.Connection:
        base = sqlite3.connect(self._path, timeout=1.0)
        # What is forgotten must not stand on in the file's free pages: it may be of a document that was withdrawn.
        base.execute("PRAGMA secure_delete = ON")
        base.execute(_SCHEMA)
        base.commit()
        # It names addresses of captures whatever their access is, below a folder that some lay open.
        self._path.chmod(0o600)
        return base

    def _fail(self, error: Exception) -> None:
        self.trouble = str(error)
        if self._base is not None:
            with suppress(sqlite3.Error):
                self._base.close()
        self._base = None

    def get(self, kind: str, path: str, state: State, basis: str) -> bytes | None:
        """What was kept of a file in this state, read on this basis."""
        if self._base is None:
            return None
        try:
            found = self._base.execute(
                "SELECT value FROM read WHERE kind = ? AND root = ? AND path = ? AND state = ? AND basis = ?",
                (kind, self._root, path, state.name, basis),
            ).fetchone()
        except sqlite3.Error as error:
            self._fail(error)
            return None
        return bytes(found[0]) if found else None

    def put(self, kind: str, path: str, state: State, basis: str, value: bytes) -> None:
        """Keep what was read of a file, in place of what was kept of it before."""
        if self._base is None:
            return
        try:
            self._base.execute(
                "INSERT OR REPLACE INTO read VALUES (?, ?, ?, ?, ?, ?)",
                (kind, self._root, path, state.name, basis, value),
            )
            self._waiting += 1
            if self._waiting >= _TOGETHER:
                self._base.commit()
                self._waiting = 0
        except sqlite3.Error as error:
            self._fail(error)

    def take(self, archive: Path) -> None:
        """Take what is kept with another archive."""
        if self._base is None or not (beside(archive, FOLDER) / NAME).is_file():
            return
        try:
            self._base.commit()
            self._base.execute("ATTACH DATABASE ? AS other", (str(beside(archive, FOLDER) / NAME),))
            self._base.execute("INSERT OR REPLACE INTO main.read SELECT * FROM other.read")
            self._base.commit()
            self._base.execute("DETACH DATABASE other")
        except sqlite3.Error as error:
            self._fail(error)

    def keep_only(self, paths: Collection[str]) -> None:
        """Forget all files below the root but these."""
        if self._base is None:
            return
        try:
            there = self._base.execute("SELECT DISTINCT path FROM read WHERE root = ?", (self._root,)).fetchall()
            gone = [(self._root, path) for (path,) in there if path not in paths]
            self._base.executemany("DELETE FROM read WHERE root = ? AND path = ?", gone)
        except sqlite3.Error as error:
            self._fail(error)


def forget_all(archive: Path) -> bool:
    """Remove the file, as when a document is withdrawn whose address may stand in it; says whether there was one."""
    there = False
    for path in beside(archive, FOLDER).glob(f"{NAME}*"):
        path.unlink(missing_ok=True)
        there = True
    return there
