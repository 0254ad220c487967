"""The index: one file of SQLite below the archive, which follows from the archive's rows.

Each batch of documents is one transaction, and what is done is told by the rows in it (`capture_id`, `row_digest`): a
process that is killed leaves fewer documents in the index, and the next call goes on. Freed pages are written over, so
that of a document that was forgotten nothing stays in the file.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fonds.archive.finding.file import FILE, alone, folder_of, is_damaged, opened, remove_files, transaction, unusable
from fonds.archive.finding.words import parted
from fonds.archive.force import InForce
from fonds.archive.reader import Archive
from fonds.archive.store import open_table
from fonds.errors import ArchiveError

# Documents of a transaction: a second's work, which a kill throws away at most.
BATCH = 200
_COLUMNS = (
    "capture_id", "row_digest", "title", "subtitle", "bylines", "text", "published_edtf", "captured_at", "tier", "lang",
    "language", "collection", "url", "target_uri", "canonical_url", "run_sources",
)  # fmt: skip
_LOOKED_AT = ("capture_id", "row_digest", "access", "collection")
_DAY = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What was brought up to date. `documents` are in the index now; `closed` are not, as nobody may read them.

    `is_busy` where another process is at it, and nothing was done.
    """

    documents: int
    added: int = 0
    removed: int = 0
    closed: int = 0
    is_busy: bool = False


def may_be_found(row: Mapping[str, Any]) -> bool:
    """Whether a document may be in the index, by its row as it is in force."""
    return bool(row["access"] != "closed")


def state_of(row: Mapping[str, Any]) -> str:
    """What tells whether a document in the index is as its row in force."""
    return f"{row['row_digest']} {row['collection']}"


def days(row: Mapping[str, Any]) -> tuple[str, str] | None:
    """The first and the last day on which it may have been published, else captured; None where neither is known."""
    match = _DAY.match(row["published_edtf"] or "")
    if match is None:
        captured = row["captured_at"]
        return None if captured is None else (captured.date().isoformat(), captured.date().isoformat())
    year, month, day = match.groups()
    # Days are compared as strings, so that no calendar is needed: no month ends after its 31st.
    return f"{year}-{month or '01'}-{day or '01'}", f"{year}-{month or '12'}-{day or '31'}"


def _addresses(row: Mapping[str, Any]) -> str:
    found = (
        row["url"],
        row["target_uri"],
        row["canonical_url"],
        *(place["path"] for place in row["run_sources"] or ()),
    )
    return "\n".join(dict.fromkeys(each.casefold() for each in found if each))


def refresh(archive: Path, folder: Path | None = None) -> Refreshed:
    """Bring the index of an archive up to date with its rows; call it after a run.

    `folder` is where the index lies, if not below the archive. A damaged index is made again. Raises ArchiveError where
    it can't be written, and what reading an archive raises.
    """
    place = folder_of(archive) if folder is None else folder
    # Events move what is in force before the rows follow.
    version = ".".join(str(open_table(archive, name).version()) for name in ("documents", "events"))
    try:
        with alone(place) as mine:
            if not mine:
                return Refreshed(0, is_busy=True)
            try:
                return _refreshed(archive, place, version)
            except sqlite3.Error as error:
                if not is_damaged(error):
                    raise
            remove_files(place)
            return _refreshed(archive, place, version)
    except (sqlite3.Error, OSError) as error:
        raise unusable(place / FILE, error) from error


def _refreshed(archive: Path, folder: Path, version: str) -> Refreshed:
    with opened(folder) as connection:
        told = dict(connection.execute("SELECT name, value FROM state").fetchall())
        count = connection.execute("SELECT count(*) FROM documents")
        if told.get("version") == version:
            return Refreshed(int(count.fetchone()[0]), closed=int(told["closed"]))
        documents = Archive(archive).documents_in_force()
        rows = documents.to_table(_LOOKED_AT).to_pylist()
        wanted = {row["capture_id"]: state_of(row) for row in rows if may_be_found(row)}
        have = dict(connection.execute("SELECT capture_id, state FROM documents").fetchall())
        removed = _remove(connection, [name for name, digest in have.items() if wanted.get(name) != digest])
        missing = [name for name, digest in wanted.items() if have.get(name) != digest]
        for batch in _read(documents, missing):
            _add(connection, batch)
        with transaction(connection):
            state = {"version": version, "closed": str(len(rows) - len(wanted))}
            connection.executemany("INSERT OR REPLACE INTO state VALUES (?, ?)", state.items())
        return Refreshed(len(wanted), len(missing), removed, len(rows) - len(wanted))


def _read(documents: InForce, wanted: Sequence[str]) -> Iterator[list[dict[str, Any]]]:
    """The rows of these documents, a batch at a time, in one pass over the table."""
    if not wanted:
        return
    columns = [name for name in _COLUMNS if name in documents.schema.names]
    for batch in documents.batches(columns, captures=wanted, batch_size=BATCH):
        yield [{**dict.fromkeys(_COLUMNS), **row} for row in batch.to_pylist()]


def _add(connection: sqlite3.Connection, rows: Iterable[Mapping[str, Any]]) -> None:
    with transaction(connection):
        for row in rows:
            span = days(row) or (None, None)
            about = (row["capture_id"], state_of(row), *span, row["tier"], row["lang"], row["collection"])
            cursor = connection.execute(
                "INSERT INTO documents VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)", (*about, _addresses(row))
            )
            titles = " · ".join(filter(None, (row["title"], row["subtitle"])))
            authors = " · ".join(byline["name"] for byline in row["bylines"] or ())
            connection.execute(
                "INSERT INTO words (rowid, title, authors, text) VALUES (?, ?, ?, ?)",
                (cursor.lastrowid, parted(titles), parted(authors), parted(row["text"])),
            )


def _remove(connection: sqlite3.Connection, captures: Sequence[str]) -> int:
    """Take documents out. What FTS5 keeps of them in its older parts goes when these are made one."""
    if not captures:
        return 0
    with transaction(connection):
        for name in captures:
            found = connection.execute("SELECT id FROM documents WHERE capture_id = ?", (name,)).fetchone()
            if found is not None:
                connection.execute("DELETE FROM words WHERE rowid = ?", found)
                connection.execute("DELETE FROM documents WHERE id = ?", found)
        connection.execute("INSERT INTO words (words) VALUES ('optimize')")
    return len(captures)


def forget(archive: Path, capture_ids: Iterable[str]) -> int:
    """Take documents out of the index now, for good where their rows are gone too; gives how many were in it.

    An index that can't be read or written, as on a full disk, is removed as a whole. Raises ArchiveError where it can't
    even be removed, or while another process is at it.
    """
    folder = folder_of(archive)
    if not (folder / FILE).exists():
        return 0
    wanted = set(capture_ids)
    try:
        with alone(folder) as mine:
            if not mine:
                raise ArchiveError(
                    "The index of `fonds find` is being brought up to date by another process.", advice="Try again."
                )
            try:
                with opened(folder) as connection:
                    have = [name for (name,) in connection.execute("SELECT capture_id FROM documents")]
                    return _remove(connection, [name for name in have if name in wanted])
            except sqlite3.Error:
                remove_files(folder)
                return 0
    except (sqlite3.Error, OSError) as error:
        raise unusable(folder / FILE, error) from error
