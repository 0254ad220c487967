"""Reading an archive: Arrow, Polars, pandas, SQL, single records."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import pyarrow as pa
import pyarrow.dataset as ds

from fonds.archive.check import refuse_damaged_footers
from fonds.archive.digests import Digests
from fonds.archive.force import VIEW, InForce
from fonds.archive.guarded import reading
from fonds.archive.query import run_query
from fonds.archive.resolving import resolve
from fonds.archive.reviews import VIEW as REVIEWS
from fonds.archive.reviews import read_reviews
from fonds.archive.store import LATER_TABLES, dataset, live_files, open_table, tables_of
from fonds.buckets import place
from fonds.errors import NoSuchDocument, QueryError
from fonds.model import Record
from fonds.schema.ledger import RunFacts, run_of
from fonds.schema.rows import from_row
from fonds.schema.tables import CORPUS, REVISIONS, SCHEMAS

if TYPE_CHECKING:
    import polars as pl

TableName = Literal["documents", "failures", "events", "revisions", "corpus_signals"]
NAMES: tuple[TableName, ...] = ("documents", "failures", "events", "revisions", "corpus_signals")
# Made of events for those alone who ask for it.
_REVIEWS = re.compile(rf"\b{REVIEWS}\b", re.IGNORECASE)
# What `documents_in_force` is made with in SQL.
_CHANGES = "in_force_changes"


class Archive:
    """An archive to read. Every call sees the newest state; nothing is locked, nothing is written.

    Raises ArchiveNotFound when there is none at `path`, ArchiveDamaged when a table can't be read.
    """

    def __init__(self, path: str | Path) -> None:
        self.path = place(path)
        open_table(self.path, "documents")

    def __repr__(self) -> str:
        return f"Archive({str(self.path)!r})"

    def _dataset(self, name: str) -> ds.Dataset:
        if name not in tables_of(self.path) and name in LATER_TABLES:
            return ds.dataset(SCHEMAS[name].empty_table())  # an archive of an earlier version
        with reading(self.path):
            refuse_damaged_footers(Digests.load(self.path), live_files(self.path, name))
        return dataset(self.path, name)

    def documents(self) -> ds.Dataset:
        """A row per capture, lazily: `.to_table(columns=[...], filter=...)` reads only what it needs."""
        return self._dataset("documents")

    def documents_in_force(self, today: date | None = None) -> InForce:
        """The documents with access, embargo, collection and rights as in force on a day (None for this day in UTC),
        without those that were withdrawn: `fonds.archive.force` says what that means. Texts are read lazily."""
        return InForce(self.path, self.documents(), today)

    def failures(self) -> ds.Dataset:
        """A row per source of which no document could be made, lazily."""
        return self._dataset("failures")

    def events(self) -> ds.Dataset:
        """Who did what when, lazily."""
        return self._dataset("events")

    def corpus_signals(self) -> ds.Dataset:
        """What each document shares with others: near duplicates, versions of its address, lines of its site, lazily.
        Empty in an archive of which no run has compared anything."""
        return self._dataset(CORPUS)

    def count(self) -> int:
        """The number of documents."""
        with reading(self.path):
            return int(self.documents().count_rows())

    def version(self, name: TableName = "documents") -> int:
        """The version of a table; it grows with each commit."""
        return open_table(self.path, name).version()

    def to_arrow(self, name: TableName = "documents", columns: Sequence[str] | None = None) -> pa.Table:
        """A whole table, or the columns named. Raises QueryError for a table or column that is not there."""
        if name not in NAMES:
            raise QueryError(f"There is no table `{name}`.")
        with reading(self.path):
            table = self._dataset(name)
            missing = [column for column in columns or () if column not in table.schema.names]
            if missing:
                raise QueryError(f"The table {name} has no column `{missing[0]}`.")
            return table.to_table(columns=None if columns is None else list(columns))

    def to_polars(self, name: TableName = "documents", columns: Sequence[str] | None = None) -> pl.DataFrame:
        """Needs polars (`pip install 'fonds[polars]'`)."""
        import polars as pl  # noqa: PLC0415 - optional

        frame = pl.from_arrow(self.to_arrow(name, columns))
        assert isinstance(frame, pl.DataFrame)
        return frame

    def to_pandas(self, name: TableName = "documents", columns: Sequence[str] | None = None) -> Any:
        """A pandas DataFrame. Needs pandas (`pip install 'fonds[pandas]'`)."""
        return self.to_arrow(name, columns).to_pandas()

    def query(self, sql: str) -> pa.Table:
        """The result of a SELECT over the tables documents, failures, events, corpus_signals and revisions (rows of
        documents as they were), and the views documents_in_force and reviews, by DuckDB. Raises QueryError."""
        with reading(self.path):
            tables: dict[str, ds.Dataset | pa.Table] = {name: self._dataset(name) for name in NAMES}
            in_force = self.documents_in_force()
            tables[_CHANGES] = in_force.changes
            if _REVIEWS.search(sql):
                tables[REVIEWS] = read_reviews(self.path)
            return run_query(tables, sql, {VIEW: in_force.sql(_CHANGES)})

    def resolve(self, wanted: str) -> tuple[str, ...]:
        """The ids of the documents meant by an id or its beginning, a path below the raw folder or an address: see
        `fonds.archive.resolving`. Several only where one file holds them. Raises NoSuchDocument, Withdrawn."""
        return resolve(self.path, wanted)

    def row(self, wanted: str) -> dict[str, Any]:
        """The documents row that is meant (see `resolve`), with access, embargo, collection and rights as in force.

        Raises NoSuchDocument when none or several match, as at the path of a file that holds several documents.
        """
        ids = self.resolve(wanted)
        rows = self.documents_in_force().to_table(self.documents().schema.names, captures=ids).to_pylist()
        if len(rows) != 1:
            raise NoSuchDocument(wanted, len(rows), [name[:12] for name in ids])
        return dict(rows[0])

    def revisions(self, wanted: str) -> list[dict[str, Any]]:
        """The earlier rows of a document (see `resolve`), the first one first: those that reprocessing replaced. They
        are kept until the document is withdrawn, or as long as the setting `retention.revisions_days` says. Raises
        NoSuchDocument."""
        ids = self.resolve(wanted)
        with reading(self.path):
            rows = self._dataset(REVISIONS).to_table(filter=ds.field("capture_id").isin(list(ids))).to_pylist()
        return sorted(rows, key=lambda row: (row["run_revision"] or 1, row["capture_id"]))

    def revision(self, wanted: str, number: int) -> dict[str, Any]:
        """One version of a document's row, the current one too. Raises NoSuchDocument where there is none."""
        rows = [*self.revisions(wanted), self.row(wanted)]
        found = [row for row in rows if (row.get("run_revision") or 1) == number]
        if len(found) != 1:
            raise NoSuchDocument(f"{wanted}, revision {number}", len(found))
        return dict(found[0])

    def document(self, wanted: str) -> Record:
        """The record of a capture (see `row`); its payload is empty."""
        return from_row(self.row(wanted))

    def run_facts(self, wanted: str) -> RunFacts:
        """When, by which run and where the capture was ingested."""
        return run_of(self.row(wanted))
