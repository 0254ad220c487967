"""Events written and read by themselves, without the documents: what an audit found must be written down also where
documents are damaged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pyarrow.dataset as ds

from fonds.archive.digests import Digests
from fonds.archive.files import Row
from fonds.archive.guarded import reading, writing
from fonds.archive.hold import lease
from fonds.archive.store import dataset, write_rows
from fonds.errors import ArchiveDamaged
from fonds.schema.ledger import FIXITY_CHECK, RAW_FILE


def record_events(archive: Path, run_id: str, rows: Sequence[Row]) -> int:
    """Add events to the archive; those that are there already, by id, are left out. Returns how many were added.

    Raises ArchiveLocked when a run holds the archive, ArchiveDamaged when the events can't be read or lack the end of
    their log, ArchiveError when the disk says no.
    """
    with lease(archive, run_id) as held, held.guard():
        with writing(archive):
            digests = Digests.load_to_write(archive)
        if missed := [name for name in digests.missed() if name.startswith("events/")]:
            raise ArchiveDamaged(str(archive), f"{missed[0]} is gone, and with it what was written then")
        with reading(archive):
            same_run = ds.field("run_id") == run_id
            there = dataset(archive, "events").to_table(columns=["event_id"], filter=same_run)
        known = set(there["event_id"].to_pylist())
        new = [row for row in rows if row["event_id"] not in known]
        if new:
            write_rows(archive, "events", new, "append", digests=digests)
    return len(new)


@dataclass(frozen=True, slots=True)
class LastCheck:
    """When a file was last found as it should be, and the SHA-256 of all of it then."""

    at: datetime
    digest: str | None


def last_checks(archive: Path, kind: str = RAW_FILE) -> dict[str, LastCheck]:
    """The last good fixity check of each raw file (or sidecar), by path below the raw folder."""
    with reading(archive):
        events = dataset(archive, "events")
        if "linked_objects" not in events.schema.names:
            return {}
        passed = (ds.field("event_type") == FIXITY_CHECK) & (ds.field("outcome") != "failure")
        rows = events.to_table(columns=["occurred_at", "linked_objects"], filter=passed).to_pylist()
    found: dict[str, LastCheck] = {}
    for row in sorted(rows, key=lambda row: row["occurred_at"]):
        at = row["occurred_at"].astimezone(UTC)
        for one in row["linked_objects"] or ():
            if one["type"] == kind and one["role"] == "source":
                found[one["value"]] = LastCheck(at, one["digest"])
    return found
