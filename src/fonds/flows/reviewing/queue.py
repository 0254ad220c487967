"""Which documents a person looks at, the worst first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fonds.archive import Archive
from fonds.curation import CurationFolder
from fonds.flows.correcting import place_of
from fonds.model import Curation, Verdict

_COLUMNS = ("capture_id", "title", "collection", "tier", "fields_tier", "expected_quality", "text_reason",
            "fields_reason", "needs_review", "target_uri", "run_sources", "row_digest", "access")  # fmt: skip
OPEN, DONE = "open", "done"


@dataclass(frozen=True, slots=True)
class Item:
    """A document as the queue lists it. `state` is open or done, `verdict` the last one, `decided` how many corrections
    and choices of blocks there are; `problem` is why its file can't be used."""

    capture_id: str
    title: str | None
    place: str
    collection: str
    tier: str
    fields_tier: str | None
    expected: float | None
    reason: str
    asks: bool
    access: str
    state: str = OPEN
    verdict: Verdict | None = None
    decided: int = 0
    problem: str = ""

    @property
    def order(self) -> tuple[object, ...]:
        """The worst first: by the text's tier and expected quality, then by whether a person is asked for."""
        expected = -1.0 if self.expected is None else self.expected
        return {"C": 0, "B": 1}.get(self.tier, 2), not self.asks, expected, self.place, self.capture_id


def last_verdict(curation: Curation | None) -> Verdict | None:
    """The last verdict that accepts or rejects."""
    found = [each for each in curation.verdicts if each.verdict != "note"] if curation else []
    return found[-1] if found else None


def _item(row: Mapping[str, Any], curation: Curation | None, problem: str) -> Item:
    verdict = last_verdict(curation)
    # Of the two reasons that of the worse verdict.
    fields_worse = (row.get("fields_tier") or "A") > row["tier"]
    reason = row.get("fields_reason") if fields_worse else row.get("text_reason")
    return Item(
        capture_id=row["capture_id"],
        title=row["title"],
        place=place_of(row) or row["capture_id"][:12],
        collection=row["collection"],
        tier=row["tier"],
        fields_tier=row.get("fields_tier"),
        expected=row.get("expected_quality"),
        reason=reason or "",
        asks=bool(row["needs_review"]),
        access=row["access"] or "",
        state=DONE if verdict is not None else OPEN,
        verdict=verdict,
        decided=len(curation.corrections) + len(curation.blocks) if curation else 0,
        problem=problem,
    )


Rows = tuple[tuple[int, int], list[dict[str, Any]]]


def queue_rows(archive: Path, before: Rows | None = None) -> Rows:
    """What the queue reads of the documents in force, with the state of the archive that it is of. The rows read
    `before` are given again while that is the same: a click must not read 20,000 rows."""
    there = Archive(archive)
    state = there.version("documents"), there.version("events")
    if before is not None and before[0] == state:
        return before
    view = there.documents_in_force()
    return state, view.to_table([name for name in _COLUMNS if name in view.schema.names]).to_pylist()


def queue_of(rows: Rows, folder: CurationFolder, collection: str | None = None) -> list[Item]:
    """All documents of the archive, or those of a collection, the worst first."""
    decided = {each.capture_id: each for each in folder.curations}
    problems = {each.capture_id: each.message for each in folder.problems if each.capture_id}
    items = [
        _item(row, decided.get(row["capture_id"]), problems.get(row["capture_id"], ""))
        for row in rows[1]
        if collection is None or row["collection"] == collection
    ]
    return sorted(items, key=lambda item: item.order)
