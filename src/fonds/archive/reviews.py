"""The view `reviews`: what reviewers said of documents, from the events; what was taken back is not in it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.dataset as ds

from fonds.archive.guarded import reading
from fonds.archive.store import dataset
from fonds.schema.ledger import REVIEW

VIEW = "reviews"
SCHEMA = pa.schema(
    [
        pa.field("capture_id", pa.string()),
        pa.field("reviewed_at", pa.timestamp("us", "UTC")),
        pa.field("reviewer", pa.string()),
        pa.field("verdict", pa.string()),
        pa.field("note", pa.string()),
        pa.field("tier", pa.string()),
        pa.field("expected_quality", pa.float64()),
        pa.field("row_digest", pa.string()),
        pa.field("is_last", pa.bool_()),
    ]
)


def read_reviews(archive: Path) -> pa.Table:
    """A row for each verdict, in the order of time. `tier` and `expected_quality` are those of the row that was looked
    at (`row_digest`); `is_last` marks the last one of a document that accepts or rejects."""
    with reading(archive):
        columns = ["capture_id", "occurred_at", "agent", "detail", "row_digest"]
        wanted = ds.field("event_type") == REVIEW
        events = dataset(archive, "events").to_table(columns=columns, filter=wanted).to_pylist()
    # Of a document that was withdrawn nothing is said any more.
    told = [(event, json.loads(event["detail"])) for event in events if event["detail"] is not None]
    undone = {key_of(event["capture_id"], said) for event, said in told if said.get("undone")}
    rows = [
        {
            "capture_id": event["capture_id"],
            "reviewed_at": event["occurred_at"],
            "reviewer": said.get("by"),
            **{name: said.get(name) for name in ("verdict", "note", "tier", "expected_quality")},
            "row_digest": event["row_digest"],
            "is_last": False,
        }
        for event, said in told
        if not said.get("undone") and key_of(event["capture_id"], said) not in undone
    ]
    rows.sort(key=lambda row: (row["reviewed_at"], row["capture_id"]))
    last = {row["capture_id"]: number for number, row in enumerate(rows) if row["verdict"] != "note"}
    for number in last.values():
        rows[number]["is_last"] = True
    return pa.Table.from_pylist(rows, SCHEMA)


def key_of(capture_id: str, said: Mapping[str, Any]) -> tuple[str, ...]:
    """What makes a verdict itself: about what, which, by whom, when, and why."""
    return (capture_id, *(str(said.get(name)) for name in ("verdict", "by", "stated_at", "note")))
