"""Which documents go out, and how many stay out for which reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pyarrow.compute as pc
import pyarrow.dataset as ds

from fonds.archive.guarded import reading
from fonds.archive.query import run_query
from fonds.archive.reader import Archive
from fonds.archive.releases.outgoing import Chosen
from fonds.archive.releases.policy import LOOKED_AT, NOT_SELECTED, Policy
from fonds.archive.terms import Terms, read_terms
from fonds.errors import ReleaseError

ROWS_PER_READ = 1_000


@dataclass(frozen=True, slots=True)
class Choice:
    """What goes out, and the counts of what does not."""

    chosen: Chosen
    excluded: dict[str, int]


def choose(archive: Path, documents: ds.Dataset, select: str | None, policy: Policy, today: date) -> Choice:
    """Look at each document once. Texts do not become Python's.

    Raises QueryError for a condition that DuckDB refuses.
    """
    selected, later = _selected(documents, select), read_terms(archive)
    chosen: list[tuple[str, int]] = []
    reasons: Counter[str] = Counter()
    columns = {name: ds.field(name) for name in LOOKED_AT if name in documents.schema.names}
    columns["empty"] = pc.equal(pc.utf8_length(pc.utf8_trim_whitespace(ds.field("text"))), 0)
    with reading(archive):
        for batch in documents.scanner(columns=columns, batch_size=ROWS_PER_READ, fragment_readahead=1).to_batches():
            for row in batch.to_pylist():
                stated = later.get(row["parent_capture_id"] or row["capture_id"], Terms())
                if selected is not None and row["capture_id"] not in selected:
                    reasons[NOT_SELECTED] += 1
                elif reason := policy.refuses(row, stated, today):
                    reasons[reason] += 1
                else:
                    chosen.append((row["capture_id"], row["payload_bytes"]))
    chosen.sort()
    captures, sizes = [capture for capture, _ in chosen], [size for _, size in chosen]
    return Choice(Chosen(captures, sizes), dict(sorted(reasons.items())))


def _selected(documents: ds.Dataset, select: str | None) -> set[str] | None:
    """The ids that the condition selects, None for all. Access and embargo are looked at apart from it."""
    if select is None:
        return None
    sql = f"SELECT capture_id FROM documents WHERE ({select}\n)"  # noqa: S608 - the user's own condition, read only
    found = run_query({"documents": documents}, sql)
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
    now = set(choose(archive.path, archive.documents(), None, policy, today).chosen.captures)
    gone = sum(capture not in now for capture in captures)
    if gone:
        raise ReleaseError(
            f"{gone} documents were kept back or withdrawn while the release was written.",
            advice="Nothing of it was kept. Make it again: they will stay out.",
        )
