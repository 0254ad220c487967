"""Access and embargo that a sidecar states after its capture was archived.

Rows never change by a later sidecar. But who lays `access: closed` beside a page wants it kept back from now on, so the
run writes an event, and releases obey the strictest that was ever stated.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow.dataset as ds

from fonds.archive.store import dataset, reading
from fonds.model import Sidecar
from fonds.schema.ledger import ACCESS_STATED

_RANK = {"open": 0, "restricted": 1, "closed": 2}


@dataclass(frozen=True, slots=True)
class Terms:
    """Who may read a capture, and from which day on it may be released; None is not stated."""

    access: str | None = None
    embargo_until: date | None = None

    @classmethod
    def of(cls, sidecar: Sidecar) -> Terms:
        return cls(sidecar.access, sidecar.embargo_until)

    @classmethod
    def from_detail(cls, detail: str) -> Terms:
        """Of an event's detail, as `to_detail` writes it."""
        stated: Mapping[str, Any] = json.loads(detail)
        day = stated.get("embargo_until")
        return cls(stated.get("access"), date.fromisoformat(day) if day else None)

    def to_detail(self) -> str:
        day = self.embargo_until.isoformat() if self.embargo_until else None
        return json.dumps({"access": self.access, "embargo_until": day}, sort_keys=True)

    def stricter(self, other: Terms) -> Terms:
        """The less open access and the later day of both. That `open` is stated adds nothing to not stated."""
        ours, theirs = (_RANK.get(terms.access or "open", 2) for terms in (self, other))
        days = [day for day in (self.embargo_until, other.embargo_until) if day is not None]
        return Terms(other.access if theirs > ours else self.access, max(days, default=None))


def read_terms(archive: Path) -> dict[str, Terms]:
    """What was stated later, by the `capture_id` of the file (of a part: its parent's)."""
    with reading(archive):
        events = dataset(archive, "events").to_table(
            columns=["capture_id", "detail"], filter=ds.field("event_type") == ACCESS_STATED
        )
    found: dict[str, Terms] = {}
    for row in events.to_pylist():
        found[row["capture_id"]] = found.get(row["capture_id"], Terms()).stricter(Terms.from_detail(row["detail"]))
    return found
