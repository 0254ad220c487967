"""What stays of a document that was withdrawn: its digest, the reason, when, and by whom."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pyarrow.dataset as ds

from fonds.archive.guarded import reading
from fonds.archive.store import dataset
from fonds.schema.ledger import WITHDRAWAL, WITHDRAWAL_DONE


@dataclass(frozen=True, slots=True)
class Tombstone:
    """One withdrawn document. Of one of several documents in a file `parent` is the file's id and `span` the characters
    of its text; the file is then not withdrawn with it. `paths` are the places below the raw folder where it lay, as
    `path` or `path#offset`. `is_done` is false as long as a withdrawal that was stopped is to be finished."""

    capture_id: str
    payload_digest: str | None
    reason: str
    at: datetime
    agent: str | None
    parent: str | None = None
    span: tuple[int, int] | None = None
    paths: tuple[str, ...] = ()
    is_done: bool = False

    def to_detail(self) -> str:
        """What the event of the withdrawal says beside its columns."""
        said = {"reason": self.reason, "parent": self.parent, "span": self.span}
        return json.dumps({name: value for name, value in said.items() if value is not None}, ensure_ascii=False)


def read_tombstones(archive: Path) -> dict[str, Tombstone]:
    """All of an archive, by `capture_id`. Of a document withdrawn twice the first counts."""
    columns = ["event_type", "capture_id", "payload_digest", "detail", "occurred_at", "agent", "sources"]
    with reading(archive):
        wanted = ds.field("event_type").isin((WITHDRAWAL, WITHDRAWAL_DONE))
        rows = dataset(archive, "events").to_table(columns=columns, filter=wanted).to_pylist()
    done = {row["capture_id"] for row in rows if row["event_type"] == WITHDRAWAL_DONE}
    found: dict[str, Tombstone] = {}
    for row in sorted(rows, key=lambda row: row["occurred_at"]):
        if row["event_type"] == WITHDRAWAL and row["capture_id"] not in found:
            found[row["capture_id"]] = _tombstone(row, is_done=row["capture_id"] in done)
    return found


def _tombstone(row: Mapping[str, Any], *, is_done: bool) -> Tombstone:
    said: Mapping[str, Any] = json.loads(row["detail"])
    span = said.get("span")
    return Tombstone(
        capture_id=row["capture_id"],
        payload_digest=row["payload_digest"],
        reason=said["reason"],
        at=row["occurred_at"],
        agent=row["agent"],
        parent=said.get("parent"),
        span=(span[0], span[1]) if span else None,
        paths=tuple(_shown(source) for source in row["sources"] or ()),
        is_done=is_done,
    )


def _shown(source: Mapping[str, Any]) -> str:
    return str(source["path"]) if source["offset"] is None else f"{source['path']}#{source['offset']}"
