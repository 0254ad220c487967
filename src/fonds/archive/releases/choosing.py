"""Which documents go out, and how many stay out for which reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import pyarrow.compute as pc
import pyarrow.dataset as ds

from fonds.archive.force import VIEW, InForce
from fonds.archive.guarded import reading
from fonds.archive.query import run_query
from fonds.archive.reader import Archive
from fonds.archive.releases.outgoing import Chosen
from fonds.archive.releases.policy import LOOKED_AT, NOT_SELECTED, Policy
from fonds.errors import ReleaseError

ROWS_PER_READ = 250
# The name that what was stated since has for DuckDB.
_CHANGES = "in_force_changes"


@dataclass(frozen=True, slots=True)
class Choice:
    """What goes out, and the counts of what does not."""

    chosen: Chosen
    excluded: dict[str, int]


def choose(documents: ds.Dataset, in_force: InForce, select: str | None, policy: Policy) -> Choice:
    """Look at each document once, as it is in force on the view's day. Texts do not become Python's.

    `in_force` is the view over `documents`. Raises QueryError for a condition that DuckDB refuses.
    """
    selected = _selected(documents, in_force, select)
    chosen: list[tuple[str, int]] = []
    reasons: Counter[str] = Counter()
    names = [name for name in LOOKED_AT if name in in_force.schema.names]
    for batch in in_force.batches([*names, "text"], batch_size=ROWS_PER_READ):
        is_empty = pc.equal(pc.utf8_length(pc.utf8_trim_whitespace(batch.column("text"))), 0)
        for row in batch.drop_columns("text").append_column("empty", is_empty).to_pylist():
            if selected is not None and row["capture_id"] not in selected:
                reasons[NOT_SELECTED] += 1
            elif reason := policy.refuses(row, in_force.today):
                reasons[reason] += 1
            else:
                chosen.append((row["capture_id"], row["payload_bytes"]))
    chosen.sort()
    captures, sizes = [capture for capture, _ in chosen], [size for _, size in chosen]
    return Choice(Chosen(captures, sizes), dict(sorted(reasons.items())))


def _selected(documents: ds.Dataset, in_force: InForce, select: str | None) -> set[str] | None:
    """The ids that the condition selects, None for all. Access and embargo are looked at apart from it."""
    if select is None:
        return None
    sql = f"SELECT capture_id FROM {VIEW} WHERE ({select}\n)"  # noqa: S608 - the user's own condition, read only
    with reading(in_force.archive):
        tables = {"documents": documents, _CHANGES: in_force.changes}
        found = run_query(tables, sql, {VIEW: in_force.sql(_CHANGES)})
    return {row["capture_id"] for row in found.to_pylist()}


def versions(archive: Archive) -> tuple[int, int]:
    """Of the tables that say what may go out."""
    return archive.version("documents"), archive.version("events")


def refuse_if_closed_meanwhile(
    archive: Archive, captures: Sequence[str], policy: Policy, today: date, before: tuple[int, int]
) -> None:
    """Look again, right before a release appears: a document that was kept back or withdrawn while it was written must
    not be in it. Raises ReleaseError then; the next try leaves it out."""
    if versions(archive) == before:
        return
    rows = archive.documents()
    now = set(choose(rows, InForce(archive.path, rows, today), None, policy).chosen.captures)
    gone = sum(capture not in now for capture in captures)
    if gone:
        raise ReleaseError(
            f"{gone} documents were kept back or withdrawn while the release was written.",
            advice="Nothing of it was kept. Make it again: they will stay out.",
        )
