"""Access and embargo in force: what was stated when a capture was archived, and what was stated or meant since.

A statement is an event, so it is kept with its time, and the rows follow it: `access` and `embargo_until` of a row are
those in force, for every reader. The strictest statement that was ever made holds. Where something was laid beside a
capture that can't be read or understood, the capture is held back, as if closed, until it can be.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow.dataset as ds

from fonds.archive.guarded import reading
from fonds.archive.store import dataset
from fonds.model import Sidecar, strictest
from fonds.schema.ledger import ACCESS_HELD, ACCESS_HOLD_ENDED, ACCESS_STATED
from fonds.settings import Settings

# Access of what is held back.
HELD = "closed"
# The part of a fingerprint that says what held where no sidecar spoke.
_DEFAULT_PART = "setting.default_access"
# The columns of a documents row that `in_force` reads.
TERMS_COLUMNS = ("sidecar_access", "embargo_until", "fingerprint_parts")


@dataclass(frozen=True, slots=True)
class Terms:
    """Who may read a capture, and from which day on it may be released; None is not stated. `held` are the places
    (paths below the raw folder) whose sidecar could not be understood."""

    access: str | None = None
    embargo_until: date | None = None
    held: frozenset[str] = frozenset()

    @classmethod
    def of(cls, sidecar: Sidecar) -> Terms:
        return cls(sidecar.access, sidecar.embargo_until)

    @classmethod
    def from_detail(cls, detail: str) -> Terms:
        """Of an `access stated` event's detail, as `to_detail` writes it."""
        stated: Mapping[str, Any] = json.loads(detail)
        day = stated.get("embargo_until")
        return cls(stated.get("access"), date.fromisoformat(day) if day else None)

    def to_detail(self) -> str:
        day = self.embargo_until.isoformat() if self.embargo_until else None
        return json.dumps({"access": self.access, "embargo_until": day}, sort_keys=True)

    def stricter(self, other: Terms) -> Terms:
        """The less open access and the later day of both, and what either holds back. That `open` is stated adds
        nothing to not stated."""
        access, day = strictest((self.access, self.embargo_until), (other.access, other.embargo_until))
        return Terms(self.access if access == "open" else access, day, self.held | other.held)


@dataclass(frozen=True, slots=True)
class Hold:
    """A capture is held back for the sidecar at a place (a path below the raw folder), or is so no longer."""

    capture_id: str
    place: str
    reason: str = ""

    def to_detail(self) -> str:
        return json.dumps({"place": self.place, "reason": self.reason}, sort_keys=True, ensure_ascii=False)


def read_terms(archive: Path) -> dict[str, Terms]:
    """What was stated since a capture was archived, by the `capture_id` of the file (of a part: its parent's)."""
    kinds = (ACCESS_STATED, ACCESS_HELD, ACCESS_HOLD_ENDED)
    with reading(archive):
        events = dataset(archive, "events").to_table(
            columns=["event_type", "capture_id", "occurred_at", "detail"], filter=ds.field("event_type").isin(kinds)
        )
    found: dict[str, Terms] = {}
    # An end and a hold of the same moment: the hold counts.
    rows = sorted(events.to_pylist(), key=lambda row: (row["occurred_at"], row["event_type"] == ACCESS_HELD))
    for row in rows:
        before = found.get(row["capture_id"], Terms())
        if row["event_type"] == ACCESS_STATED:
            found[row["capture_id"]] = before.stricter(Terms.from_detail(row["detail"]))
            continue
        place = json.loads(row["detail"])["place"]
        held = before.held | {place} if row["event_type"] == ACCESS_HELD else before.held - {place}
        found[row["capture_id"]] = replace(before, held=held)
    return found


def in_force(row: Mapping[str, Any], later: Terms) -> tuple[str, date | None]:
    """Access and embargo of a documents row (at least `TERMS_COLUMNS` of it), given what was stated later."""
    parts = {part["name"]: part["version"] for part in row["fingerprint_parts"] or ()}
    first = row["sidecar_access"] or parts.get(_DEFAULT_PART) or Settings().default_access
    access, day = strictest((first, row["embargo_until"]), (later.access, later.embargo_until))
    return HELD if later.held else str(access), day
