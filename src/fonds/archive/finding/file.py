"""The file that the index is: one of SQLite, below the archive."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from fonds.archive.finding.words import TOKENIZER
from fonds.buckets import beside
from fonds.errors import ArchiveError

FOLDER = ".find"
FILE = "index.sqlite"
# Grows when what is in the file changes: a file of another one is made again.
FORMAT = 1
# How long one waits for another process that is at the same index.
LOCK_SECONDS = 30.0
_TABLES = f"""
CREATE TABLE documents (
    id INTEGER PRIMARY KEY, capture_id TEXT NOT NULL UNIQUE, state TEXT NOT NULL, first_day TEXT, last_day TEXT,
    tier TEXT NOT NULL, lang TEXT, collection TEXT NOT NULL, addresses TEXT NOT NULL
);
CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE VIRTUAL TABLE words USING fts5(title, authors, text, tokenize='{TOKENIZER}');
PRAGMA user_version = {FORMAT};
"""


def unusable(file: Path, error: Exception) -> ArchiveError:
    if "fts5" in str(error):
        return ArchiveError(
            "The SQLite of this Python has no full-text search (FTS5).",
            advice="Those of python.org, Debian, Homebrew and conda have it; make the environment with one of them.",
        )
    if "is full" in str(error):
        return ArchiveError(
            f"The index of `fonds find` at {file} can't be written: the disk is full.",
            advice="Make room, and give the command again.",
        )
    return ArchiveError(
        f"The index of `fonds find` at {file} can't be used: {error}.",
        advice=f"It holds nothing of its own: remove the folder {file.parent}, and it is made again.",
    )


def is_damaged(error: sqlite3.Error) -> bool:
    """Whether the file is at fault, and not a lock, the disk or a Python without FTS5."""
    signs = ("malformed", "no such column", "no such table")
    return not isinstance(error, sqlite3.OperationalError) or any(sign in str(error) for sign in signs)


@contextmanager
def opened(folder: Path) -> Iterator[sqlite3.Connection]:
    """The index in a folder, made where there is none. Raises sqlite3.Error and OSError."""
    folder.mkdir(exist_ok=True)
    connection = sqlite3.connect(folder / FILE, timeout=LOCK_SECONDS, isolation_level=None)
    try:
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA temp_store = MEMORY")
        if connection.execute("PRAGMA user_version").fetchone()[0] != FORMAT:
            _make(connection)
        yield connection
    finally:
        connection.close()


def _make(connection: sqlite3.Connection) -> None:
    """Make the tables, in place of those of another format."""
    with transaction(connection):
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'words_%'")
        for (name,) in names.fetchall():
            connection.execute(f"DROP TABLE {name}")
        for statement in _TABLES.split(";")[:-1]:
            connection.execute(statement)


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        if connection.in_transaction:  # SQLite ends it itself where the disk is full
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


@contextmanager
def alone(folder: Path) -> Iterator[bool]:
    """Whether no other process changes the index meanwhile."""
    folder.mkdir(exist_ok=True)
    lock = FileLock(folder / "lock", timeout=0)
    try:
        lock.acquire()
    except Timeout:
        yield False
        return
    try:
        yield True
    finally:
        lock.release()


def remove_files(folder: Path) -> None:
    """Throw the index away; its lock stays, as this process holds it."""
    for name in (FILE, f"{FILE}-journal"):
        (folder / name).unlink(missing_ok=True)


def folder_of(archive: Path) -> Path:
    """Where the index of an archive lies."""
    return beside(archive, FOLDER)


def drop(archive: Path) -> None:
    """Throw the index away; the next refresh makes it again."""
    with suppress(FileNotFoundError):
        shutil.rmtree(folder_of(archive))
