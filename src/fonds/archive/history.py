"""What happened to a document: its own events, and those of audits that looked at it or at its raw files together with
others."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Any

import pyarrow.compute as pc
import pyarrow.dataset as ds

from fonds.archive.check import refuse_damaged_footers
from fonds.archive.digests import Digests
from fonds.archive.files import Row
from fonds.archive.guarded import reading
from fonds.archive.store import dataset, live_files
from fonds.capture.sidecar import SUFFIXES
from fonds.schema.tables import SCHEMAS


def history(archive: Path, captures: Collection[str], paths: Collection[str] = ()) -> list[Row]:
    """The events that concern these documents (`capture_id`s, those of their files too) or the raw files at these
    paths, by time. Of the objects that an event concerns, those that are asked for alone are left.

    Raises ArchiveNotFound, ArchiveDamaged.
    """
    names = {*captures, *paths}
    with reading(archive):
        refuse_damaged_footers(Digests.load(archive), live_files(archive, "events"))
        events = dataset(archive, "events")
        wanted: pc.Expression = ds.field("capture_id").isin(list(captures))
        if "linked_objects" in events.schema.names:
            wanted |= ds.field("linked_objects").is_valid()
        rows = [row for batch in events.to_batches(filter=wanted) for row in batch.to_pylist()]
    found = [cut for row in rows if (cut := _concerning(row, captures, names)) is not None]
    return sorted(found, key=lambda row: (row["occurred_at"], row["event_id"]))


def _concerning(row: dict[str, Any], captures: Collection[str], names: Collection[str]) -> Row | None:
    linked = [one for one in row.get("linked_objects") or () if one["value"] in names]
    if row["capture_id"] not in captures and not linked:
        return None
    # Columns that an archive of an older version has not are null, as for any reader.
    return {**dict.fromkeys(SCHEMAS["events"].names), **row, "linked_objects": linked or None}


def files_of(rows: Iterable[Row]) -> set[str]:
    """The paths of the raw files of documents, and of the files that hold them."""
    paths = {source["path"] for row in rows for source in row["run_sources"] or ()}
    paths |= {f"{path}{suffix}" for path in paths for suffix in SUFFIXES}  # what was laid beside them
    return paths | {"/".join(path.split("/")[:end]) for path in paths for end in range(1, path.count("/") + 1)}
