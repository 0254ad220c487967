"""What was stated about access, embargo, collection and rights since captures were archived: the events that say so.

`terms.py` says what a statement may hold, this module reads them in the order of time, and `force.py` tells what
follows from them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pyarrow.dataset as ds

from fonds.archive.guarded import reading
from fonds.archive.store import dataset
from fonds.archive.terms import Terms
from fonds.schema.ledger import (
    ACCESS_HELD,
    ACCESS_HOLD_ENDED,
    ACCESS_SET,
    ACCESS_STATED,
    COLLECTION_STATED,
    WITHDRAWAL,
)

_KINDS = (ACCESS_STATED, ACCESS_SET, ACCESS_HELD, ACCESS_HOLD_ENDED, COLLECTION_STATED, WITHDRAWAL)

_NOTHING = Terms()


@dataclass(frozen=True, slots=True)
class Statement:
    """One event: `kind` is its type, `terms` what it states, `place` the path below the raw folder whose sidecar it is
    about, `was` the collection that the capture was in before. `heard` are the terms stated before an act of a person,
    which that act took the place of."""

    at: datetime
    kind: str
    terms: Terms = _NOTHING
    place: str | None = None
    was: str | None = None
    heard: tuple[tuple[str | None, date | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Statements:
    """`captures` are those about a capture (of a file with several documents: about all of them, or about one), by its
    id, and `collections` those about all of a collection, each in the order of time. `withdrawn` are the ids of
    captures that were withdrawn."""

    captures: Mapping[str, tuple[Statement, ...]] = field(default_factory=dict)
    collections: Mapping[str, tuple[Statement, ...]] = field(default_factory=dict)
    withdrawn: frozenset[str] = frozenset()

    def about(self, row: Mapping[str, Any]) -> tuple[Statement, ...]:
        """What was stated about the capture of a documents row itself, or about the file that it is a part of."""
        own = self.captures.get(row["capture_id"], ())
        whole = self.captures.get(row["parent_capture_id"] or "", ())
        return tuple(sorted((*own, *whole), key=_order)) if whole else own

    def is_withdrawn(self, row: Mapping[str, Any]) -> bool:
        return row["capture_id"] in self.withdrawn or row["parent_capture_id"] in self.withdrawn


def _order(statement: Statement) -> tuple[datetime, bool]:
    # An end and a hold of the same moment: the hold counts.
    return statement.at, statement.kind == ACCESS_HELD


def read_statements(archive: Path) -> Statements:
    """All of them. Raises ArchiveError as reading any table does."""
    with reading(archive):
        events = dataset(archive, "events").to_table(
            columns=["event_type", "capture_id", "occurred_at", "detail"], filter=ds.field("event_type").isin(_KINDS)
        )
    captures: dict[str, list[Statement]] = {}
    collections: dict[str, list[Statement]] = {}
    withdrawn: set[str] = set()
    for row in events.to_pylist():
        if row["event_type"] == WITHDRAWAL:
            withdrawn.add(row["capture_id"])
            continue
        if row["detail"] is None:
            continue  # of a document that was withdrawn: what was said of it went with it
        said: Mapping[str, Any] = json.loads(row["detail"])
        statement = Statement(
            row["occurred_at"],
            row["event_type"],
            Terms.from_detail(row["detail"]),
            said.get("place"),
            said.get("was"),
            tuple((access, date.fromisoformat(day) if day else None) for access, day in said.get("heard", ())),
        )
        if row["capture_id"] is None:
            collections.setdefault(said["collection"], []).append(statement)
        else:
            captures.setdefault(row["capture_id"], []).append(statement)
    return Statements(
        {name: tuple(sorted(each, key=_order)) for name, each in captures.items()},
        {name: tuple(sorted(each, key=_order)) for name, each in collections.items()},
        frozenset(withdrawn),
    )


def terms_since(said: Statements) -> dict[str, Terms]:
    """What was stated since a capture was archived, added up without regard to acts of persons, by the `capture_id` of
    the file (of a part: its parent's)."""
    found: dict[str, Terms] = {}
    for name, statements in said.captures.items():
        total = Terms()
        for each in statements:
            if each.kind == ACCESS_HELD and each.place is not None:
                total = replace(total, held=total.held | {each.place})
            elif each.kind == ACCESS_HOLD_ENDED and each.place is not None:
                total = replace(total, held=total.held - {each.place})
            elif each.kind == ACCESS_STATED:
                total = total.stricter(each.terms)
        found[name] = total
    return found


def read_terms(archive: Path) -> dict[str, Terms]:
    """`terms_since` of an archive's events."""
    return terms_since(read_statements(archive))
