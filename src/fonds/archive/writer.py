"""Writing: what a run adds to an archive, in an order that survives being killed anywhere.

A commit is up to three commits of tables, each atomic: documents, then events, then failures. Killed after the first,
the archive holds documents without their ingestion event and failures that are solved: `recover`, at the beginning of
the next run, makes the former from the rows themselves and removes the latter. Failures that were not written belong to
captures that the next run meets as new.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds
from deltalake import DeltaTable

from fonds.archive.columns import Growing, Names, ids_of, place_from, place_key
from fonds.archive.digests import Digests
from fonds.archive.files import Row
from fonds.archive.force import IN_FORCE, InForce, standing
from fonds.archive.guarded import reading, writing
from fonds.archive.hold import Lease, lease
from fonds.archive.known import Known, Place, meetings, place_of, read_known
from fonds.archive.leavings import remove_leavings
from fonds.archive.owner import LIFETIME_SECONDS
from fonds.archive.retention import all_superseded_go
from fonds.archive.rewriting import replace_rows
from fonds.archive.statements import Statements, read_statements
from fonds.archive.store import (
    create_tables,
    dataset,
    live_files,
    missing_tables,
    tables_of,
    write_rows,
)
from fonds.errors import ArchiveDamaged
from fonds.model import Source
from fonds.schema.digest import ROW_DIGEST, row_digest
from fonds.schema.ledger import INGESTION, REPROCESSING, SOURCE_FOUND, ingestion_event, reprocessing_event
from fonds.schema.tables import REVISIONS

# Rows changed in one commit: some 50 MB, as they hold whole documents.
ROWS_PER_CHANGE = 250


@dataclass(frozen=True, slots=True)
class Committed:
    """What a commit added. `already_there` are the capture_ids that were not added a second time."""

    documents: int
    failures: int
    resolved: int
    events: int
    already_there: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Recovery:
    """What a killed run had left to do; false when there was nothing.

    `files_removed` counts orphans and superseded files alike, so it says nothing about kills.
    """

    events_added: int
    failures_removed: int
    files_removed: int

    def __bool__(self) -> bool:
        return bool(self.events_added or self.failures_removed)


class Writer:
    """Adds rows to the archive of a lease. Made by `open_writer`."""

    def __init__(self, held: Lease) -> None:
        self.path = held.path
        self._lease = held
        self._captures = Growing()
        self._failures: dict[Place, Row] = {}
        self._tables: dict[str, DeltaTable] = {}
        self._said: Statements | None = None
        with held.guard():
            with writing(self.path):
                self.digests = Digests.load_to_write(self.path)
            missing_tables(self.path)
            if missed := self.digests.missed():
                raise ArchiveDamaged(str(self.path), f"{missed[0]} is gone, and with it what was written then")
            create_tables(self.path)
            self.recovered = self._recover()
            self.heal_digests()

    def heal_digests(self) -> None:
        """Bring the ledger of digests up to the tables as they are. Only under the guard."""
        live = {name: live_files(self.path, name) for name in tables_of(self.path)}
        with writing(self.path):
            self.digests.heal(live)

    @contextmanager
    def guard(self) -> Iterator[None]:
        """Keep the archive while something is written past `commit`; tables are opened anew afterwards. Raises
        ArchiveLocked when the archive is no longer ours."""
        self._tables.clear()
        self._said = None
        with self._lease.guard():
            yield

    def learn_captures(self) -> None:
        """Look which captures are archived, after rows were written past `commit`."""
        with reading(self.path):
            names = ids_of(dataset(self.path, "documents"))
        self._captures = Growing(Names(names))

    def forget_failures(self, is_concerned: Callable[[Row], bool]) -> None:
        """Remove failures. Only under the guard."""
        gone = {place for place, row in self._failures.items() if is_concerned(row)}
        if gone:
            self._put_failures({}, gone, set())
            self._tables.clear()

    def known(self) -> Known:
        """What the archive knows now."""
        return read_known(self.path)

    def commit(
        self,
        *,
        documents: Iterable[Row] = (),
        failures: Iterable[Row] = (),
        resolved: Iterable[Source] = (),
        events: Iterable[Row] = (),
    ) -> Committed:
        """Add rows as made by `fonds.schema.rows`.

        Each new document brings its ingestion event; a capture_id that is there already is left out. Failures replace
        earlier ones of the same source; those of `resolved`, of the sources and ids of new documents, and of places
        where a known capture was found go. Raises ArchiveLocked when the archive is no longer ours, ArchiveError when
        the disk says no; what was there stays.
        """
        new, doubled = self._new(documents)
        told = list(events)
        ledger = [*map(ingestion_event, new), *told]
        added = {_place(row): row for row in failures}
        solved = {place for place, _ in _met(new, told)} | {place_of(source) for source in resolved}
        with self._lease.guard():
            if new:
                self._write("documents", new, "append")
                self._captures.add(row["capture_id"] for row in new)
            if ledger:
                self._said = None
                self._write("events", ledger, "append")
            gone = self._put_failures(added, solved, set(_named(new)))
        return Committed(len(new), len(added), gone, len(ledger), tuple(doubled))

    def as_in_force(self, row: dict[str, Any]) -> dict[str, Any]:
        """A documents row as it is in force by what was stated until the last commit, before it is one."""
        if self._said is None:
            self._said = read_statements(self.path)
        return in_force_if_said(row, self._said)

    def out_of_force(self) -> tuple[str, ...]:
        """The ids of the documents whose rows do not yet say what is in force (`fonds.archive.force`)."""
        with reading(self.path):
            documents = dataset(self.path, "documents")
            now = {row["capture_id"]: row for row in InForce(self.path, documents).changes.to_pylist()}
            wanted = ds.field("capture_id").isin(list(now))
            rows = documents.to_table(columns=["capture_id", *IN_FORCE], filter=wanted).to_pylist() if now else []
        late = [row for row in rows if any(row[name] != now[row["capture_id"]][name] for name in IN_FORCE)]
        return tuple(sorted(row["capture_id"] for row in late))

    def bring_into_force(self, captures: Sequence[str]) -> None:
        """Let the rows of these documents say what is in force, each part of them in one commit. Rows that are changed
        have a digest of their own again. Files with the rows as they were are removed, so that no glob reads as
        open what is not."""
        said = read_statements(self.path)
        if captures:
            all_superseded_go(self.path)
        for start in range(0, len(captures), ROWS_PER_CHANGE):
            wanted = captures[start : start + ROWS_PER_CHANGE]
            with self._lease.guard():
                with reading(self.path):
                    chosen = ds.field("capture_id").isin(wanted)
                    rows = dataset(self.path, "documents").to_table(filter=chosen).to_pylist()
                changed = [in_force_now(row, said) for row in rows]
                # Earlier revisions first: where a run is killed between the two it is found to do again.
                self._revisions_into_force(wanted, said)
                replace_rows(self.path, "documents", "capture_id", changed, self.digests)
                self._tables.pop("documents", None)
        if captures:
            with self._lease.guard():
                remove_leavings(self.path)
                self.heal_digests()

    def _revisions_into_force(self, captures: Sequence[str], said: Statements) -> None:
        """Let earlier revisions say the same as the documents' rows, for those who read them without us."""
        if REVISIONS not in tables_of(self.path):
            return
        with reading(self.path):
            chosen = ds.field("capture_id").isin(captures)
            rows = dataset(self.path, REVISIONS).to_table(filter=chosen).to_pylist()
        changed = [in_force_now(row, said) for row in rows]
        replace_rows(self.path, REVISIONS, "capture_id", changed, self.digests)
        self._tables.pop(REVISIONS, None)

    def _write(self, name: str, rows: Sequence[Row], mode: Literal["append", "overwrite"]) -> None:
        # Taken out while it is used: after a write that failed the table is opened anew.
        table = self._tables.pop(name, None)
        self._tables[name] = write_rows(self.path, name, rows, mode, table=table, digests=self.digests)

    def _new(self, documents: Iterable[Row]) -> tuple[list[Row], list[str]]:
        fresh: dict[str, Row] = {}
        doubled: list[str] = []
        for row in documents:
            name = row["capture_id"]
            if name in self._captures or name in fresh:
                doubled.append(name)
            else:
                fresh[name] = row
        return list(fresh.values()), doubled

    def _put_failures(self, added: dict[Place, Row], solved: set[Place], captures: set[str]) -> int:
        """Bring the failures up to date; returns how many went for good.

        The table holds open failures only, so it is small and written anew as a whole where rows must go.
        """
        kept = {
            place: row
            for place, row in self._failures.items()
            if place not in solved and place not in added and row["capture_id"] not in captures
        }
        after = {**kept, **added}
        if len(kept) == len(self._failures):
            if added:
                self._write("failures", list(added.values()), "append")
        else:
            self._write("failures", list(after.values()), "overwrite")
        gone = sum(place not in after for place in self._failures)
        self._failures = after
        return gone

    def _recover(self) -> Recovery:
        with reading(self.path):
            documents, ledger = dataset(self.path, "documents"), dataset(self.path, "events")
            self._failures = {_place(row): row for row in dataset(self.path, "failures").to_table().to_pylist()}
            there = Names(ids_of(documents))
            untold = there.missing_in(ids_of(ledger, ds.field("event_type") == INGESTION))
            self._captures = Growing(there)
            events = [*_events_of(documents, untold, ingestion_event)]
            events += _events_of(documents, _remade_untold(documents, ledger), reprocessing_event)
            outlived, named = self._solved(documents)
        if events:
            self._write("events", events, "append")
        gone = self._put_failures({}, outlived, named)
        return Recovery(len(events), gone, remove_leavings(self.path))

    def _solved(self, documents: ds.Dataset) -> tuple[set[Place], set[str]]:
        """The failures that documents solved: by where these were met, and by their captures' ids."""
        if not self._failures:
            return set(), set()
        met = meetings(self.path, documents, told=True)
        at = pa.array(map(place_key, self._failures), pa.large_string())
        there = met.filter(pc.is_in(met["place"], at)).select(["place", "at"]).to_pylist()
        ids = pa.array([row["capture_id"] for row in self._failures.values() if row["capture_id"]], pa.string())
        concerned = ds.field("capture_id").isin(ids) | ds.field("parent_capture_id").isin(ids)
        rows = documents.to_table(columns=["capture_id", "parent_capture_id"], filter=concerned).to_pylist()
        return _outlived(self._failures, ((place_from(line["place"]), line["at"]) for line in there)), set(_named(rows))


def _named(rows: Iterable[Row]) -> Iterator[str]:
    """The ids by which the documents' captures may have failed before: their own, and their file's."""
    for row in rows:
        yield row["capture_id"]
        if row["parent_capture_id"] is not None:
            yield row["parent_capture_id"]


def _place(row: Row) -> Place:
    return row["source_path"], row["source_offset"]


def in_force_if_said(row: dict[str, Any], said: Statements) -> dict[str, Any]:
    """The row itself where nothing was stated about it since, else as it is in force."""
    concerned = said.about(row) or row["collection"] in said.collections
    return dict(in_force_now(row, said)) if concerned else row


def in_force_now(row: Row, said: Statements) -> Row:
    """A documents row as it is in force by these statements, with the digest that goes with it."""
    now = standing(row, said)
    changed = {**row, **{name: getattr(now, name) for name in IN_FORCE}}
    return {**changed, ROW_DIGEST: row_digest(changed)}


def _met(documents: Iterable[Row], events: Iterable[Row]) -> Iterator[tuple[Place, datetime]]:
    """Where and when the captures were met, by their rows and by the events that tell of other places."""
    for row in documents:
        for source in row["run_sources"]:
            yield (source["path"], source["offset"]), row["run_ingested_at"]
    for row in events:
        if row["event_type"] == SOURCE_FOUND:
            for source in row["sources"]:
                yield (source["path"], source["offset"]), row["occurred_at"]


def _outlived(failures: dict[Place, Row], met: Iterable[tuple[Place, datetime]]) -> set[Place]:
    """Places that failed before a capture was met there. One that failed since holds other bytes by now."""
    return {place for place, when in met if place in failures and failures[place]["failed_at"] < when}


def _remade_untold(documents: ds.Dataset, events: ds.Dataset) -> list[str]:
    """Documents that were made again by a run that was killed before it could say so."""
    if "run_revision" not in documents.schema.names:
        return []
    columns = ["capture_id", "run_id"]
    remade = documents.to_table(columns=columns, filter=ds.field("run_revision") > 1).to_pylist()
    if not remade:
        return []
    told = events.to_table(columns=columns, filter=ds.field("event_type") == REPROCESSING).to_pylist()
    said = {(event["capture_id"], event["run_id"]) for event in told}
    return sorted(row["capture_id"] for row in remade if (row["capture_id"], row["run_id"]) not in said)


def _events_of(documents: ds.Dataset, captures: list[str], event: Callable[[Row], Row]) -> Iterator[Row]:
    """The events of these captures that follow from their rows."""
    needed = ["capture_id", "payload_digest", "row_digest", "tier", "fonds_version"]
    columns = [name for name in documents.schema.names if name in needed or name.startswith("run_")]
    if captures:
        chosen = documents.to_table(columns=columns, filter=ds.field("capture_id").isin(captures))
        yield from map(event, chosen.to_pylist())


@contextmanager
def open_writer(path: Path, run_id: str, *, lifetime: float = LIFETIME_SECONDS) -> Iterator[Writer]:
    """Hold the archive (made if need be), complete what a killed run left, and write to it.

    Raises ArchiveLocked when another run holds it.
    """
    with lease(path, run_id, lifetime=lifetime) as held:
        yield Writer(held)
