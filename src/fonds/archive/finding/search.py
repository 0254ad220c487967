"""Questions to the index, and what they find."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from fonds.archive.finding.file import FILE, folder_of, opened
from fonds.archive.finding.index import Refreshed, may_be_found, refresh, state_of
from fonds.archive.finding.words import expression, joined, sound
from fonds.archive.reader import Archive
from fonds.errors import ArchiveError

# A word in a title tells more than one of the text: some ten times as much, as titles are short.
_WEIGHTS = "10.0, 5.0, 1.0"
_PASSAGE_WORDS = 24
_SHOWN = (
    "capture_id", "row_digest", "title", "bylines", "published_edtf", "captured_at", "url", "target_uri",
    "canonical_url", "tier", "access", "embargo_until", "lang", "collection", "run_sources",
)  # fmt: skip


_Ranked = tuple[str, str, str | None]


@dataclass(frozen=True, slots=True)
class Question:
    """What is looked for; all that is given must hold. Words as `expression` in `words.py` takes them.

    `words` stand anywhere (title, authors, text), `address` is a part of an address or of a path below the raw folder.
    `since` and `until` (both included) are days of publication, of capture where that is not known; a year or month
    counts when it meets them.
    """

    words: str = ""
    title: str = ""
    author: str = ""
    address: str = ""
    since: date | None = None
    until: date | None = None
    lang: str | None = None
    tier: str | None = None
    collection: str | None = None

    @property
    def match(self) -> str:
        asked = ((self.words, None), (self.title, "title"), (self.author, "authors"))
        return " AND ".join(filter(None, (expression(words, column) for words, column in asked)))


@dataclass(frozen=True, slots=True)
class Hit:
    """A document found. `day` is that of publication as stated, or of capture (`day_is`); `passage` is where the
    words stand in its text, None where none were asked for there. `paths` are below the raw folder."""

    capture_id: str
    title: str | None
    authors: tuple[str, ...]
    day: str | None
    day_is: str | None
    url: str | None
    tier: str
    access: str | None
    embargo_until: date | None
    lang: str | None
    collection: str
    paths: tuple[str, ...]
    passage: str | None


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The best hits, how many there are, and how many documents were searched. `closed` ones are never found.

    `note` says what to know of the search itself, such as an index that could not be brought up to date.
    """

    hits: tuple[Hit, ...]
    total: int
    searched: int
    closed: int
    note: str | None = None


def _needle(address: str) -> str:
    """The part of an address that all ways to write it have."""
    folded = address.casefold().strip()
    for start in ("https://", "http://", "www."):
        folded = folded.removeprefix(start)
    return folded.rstrip("/")


def _conditions(asked: Question) -> tuple[list[str], list[object]]:
    conditions: list[str] = []
    values: list[object] = []
    given: tuple[tuple[str, object], ...] = (
        ("words MATCH ?", asked.match or None),
        ("instr(addresses, ?)", _needle(asked.address) or None),
        ("last_day >= ?", asked.since and asked.since.isoformat()),
        ("first_day <= ?", asked.until and asked.until.isoformat()),
        ("(lang = ?)", asked.lang),
        ("tier = ?", asked.tier),
        ("collection = ?", asked.collection),
    )
    for condition, value in given:
        if value is not None:
            conditions.append(condition)
            values.append(sound(value) if isinstance(value, str) else value)
    return conditions, values


def _ranked(
    connection: sqlite3.Connection, asked: Question, limit: int
) -> tuple[list[tuple[str, str, str | None]], int]:
    """Ids with digests and passages, the best first, and how many there are in all."""
    conditions, values = _conditions(asked)
    worded = bool(asked.match)
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    source = "documents JOIN words ON words.rowid = documents.id" if worded else "documents"
    passage = f"snippet(words, 2, '', '', '…', {_PASSAGE_WORDS})" if worded else "NULL"
    rank = f"bm25(words, {_WEIGHTS})" if worded else "first_day IS NULL, first_day DESC"
    total = connection.execute(f"SELECT count(*) FROM {source} {where}", values).fetchone()[0]  # noqa: S608 - of ours
    rows = connection.execute(
        f"SELECT capture_id, state, {passage} FROM {source} {where} ORDER BY {rank}, capture_id LIMIT ?",  # noqa: S608
        [*values, limit],
    )
    return rows.fetchall(), int(total)


def _hit(row: Mapping[str, Any], passage: str | None) -> Hit:
    published, captured = row["published_edtf"], row["captured_at"]
    day = published or (captured and captured.date().isoformat())
    return Hit(
        capture_id=row["capture_id"],
        title=row["title"],
        authors=tuple(byline["name"] for byline in row["bylines"] or ()),
        day=day,
        day_is="published" if published else "captured" if captured else None,
        url=row["url"] or row["target_uri"] or row["canonical_url"],
        tier=row["tier"],
        access=row["access"],
        embargo_until=row["embargo_until"],
        lang=row["lang"],
        collection=row["collection"],
        paths=tuple(place["path"] for place in row["run_sources"] or ()),
        passage=joined(passage) if passage else None,
    )


@contextmanager
def _current(archive: Path) -> Iterator[tuple[Path, Refreshed, str | None]]:
    """The folder of an index that is up to date: the archive's own, or one for this question alone where that can't be
    written, as in a copy on a medium that is read only."""
    try:
        done = refresh(archive)
    except ArchiveError as error:
        if not isinstance(error.__cause__, OSError | sqlite3.OperationalError):
            raise
        with tempfile.TemporaryDirectory(prefix="fonds-find-") as folder:
            done = refresh(archive, Path(folder))
            yield Path(folder), done, f"{error.message} Searched by an index made for this question alone."
        return
    if not done.is_busy:
        yield folder_of(archive), done, None
    elif (folder_of(archive) / FILE).exists():
        yield folder_of(archive), done, "The index is being brought up to date; what came last may be missing."
    else:
        raise ArchiveError("The index of `fonds find` is just being made.", advice="Ask again in a moment.")


def find(archive: Path, asked: Question, *, limit: int = 20) -> SearchResult:
    """The best `limit` documents for a question, and how many there are.

    Whatever the index says, a document is given only where its row is there, as it was indexed, and not closed. Raises
    QueryError for a question without words, ArchiveError and its kind where the archive can't be read.
    """
    _ = asked.match  # a question that can't be asked is refused before the work
    with _current(archive) as (folder, done, note):
        try:
            with opened(folder) as connection:
                ranked, total = _ranked(connection, asked, limit)
                count = int(connection.execute("SELECT count(*) FROM documents").fetchone()[0])
        except (sqlite3.Error, OSError) as error:
            raise ArchiveError(
                f"The index of `fonds find` at {folder / FILE} can't be read: {error}.",
                advice=f"Remove the folder {folder}; it is made again.",
            ) from error
    rows = _rows(archive, [name for name, _, _ in ranked])
    hits = [
        _hit(rows[name], passage)
        for name, state, passage in ranked
        if name in rows and state_of(rows[name]) == state and may_be_found(rows[name])
    ]
    return SearchResult(tuple(hits), total - len(ranked) + len(hits), count, done.closed, note)


def _rows(archive: Path, captures: list[str]) -> dict[str, Mapping[str, Any]]:
    if not captures:
        return {}
    documents = Archive(archive).documents_in_force()
    columns = [name for name in _SHOWN if name in documents.schema.names]
    rows = documents.to_table(columns, captures=captures).to_pylist()
    return {row["capture_id"]: {**dict.fromkeys(_SHOWN), **row} for row in rows}
