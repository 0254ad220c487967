"""What can be stated of a capture after it was archived: who may read it, from when on, to what it belongs.

A statement is an event, so it is kept with its time; `fonds.archive.force` says what follows from all of them, and the
rows follow that. Where something was laid beside a capture that can't be read or understood, the capture is held back,
as if closed, until it can be.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from fonds.model import Sidecar, strictest

# Access of what is held back.
HELD = "closed"
# The part of a fingerprint that says what held where no sidecar spoke.
DEFAULT_PART = "setting.default_access"


@dataclass(frozen=True, slots=True)
class Terms:
    """Who may read a capture, and from which day on it may be released; None is not stated. `held` are the places
    (paths below the raw folder) whose sidecar could not be understood. `collection` is where it belongs from now on,
    `rights` the statement of rights."""

    access: str | None = None
    embargo_until: date | None = None
    held: frozenset[str] = frozenset()
    collection: str | None = None
    rights: str | None = None

    @classmethod
    def of(cls, sidecar: Sidecar) -> Terms:
        return cls(sidecar.access, sidecar.embargo_until)

    @classmethod
    def from_detail(cls, detail: str) -> Terms:
        """Of the detail of an event that states terms, as `to_detail` writes it."""
        stated: Mapping[str, Any] = json.loads(detail)
        day = stated.get("embargo_until")
        return cls(
            stated.get("access"),
            date.fromisoformat(day) if day else None,
            collection=stated.get("collection"),
            rights=stated.get("rights"),
        )

    def to_detail(self, **more: object) -> str:
        """As JSON, with what else an event has to say."""
        day = self.embargo_until.isoformat() if self.embargo_until else None
        said: dict[str, object] = {"access": self.access, "embargo_until": day}
        also = {"collection": self.collection, "rights": self.rights, **more}
        said.update({name: value for name, value in also.items() if value is not None})
        return json.dumps(said, sort_keys=True, ensure_ascii=False, default=date.isoformat)

    def stricter(self, other: Terms) -> Terms:
        """The less open access and the later day of both, and what either holds back. That `open` is stated adds
        nothing to not stated."""
        access, day = strictest((self.access, self.embargo_until), (other.access, other.embargo_until))
        return replace(
            self, access=self.access if access == "open" else access, embargo_until=day, held=self.held | other.held
        )


@dataclass(frozen=True, slots=True)
class Hold:
    """A capture is held back for the sidecar at a place (a path below the raw folder), or is so no longer."""

    capture_id: str
    place: str
    reason: str = ""

    def to_detail(self) -> str:
        return json.dumps({"place": self.place, "reason": self.reason}, sort_keys=True, ensure_ascii=False)
