"""Rows made again in the place of those that were there, all in one commit; the earlier ones stay in `revisions`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import pyarrow as pa
import pyarrow.dataset as ds

from fonds.archive.copies import about
from fonds.archive.guarded import reading
from fonds.archive.rewriting import replace_chunks
from fonds.archive.store import dataset, write_rows
from fonds.archive.writer import Writer
from fonds.schema.ledger import ingestion_event, reprocessing_event
from fonds.schema.tables import REVISIONS

Row = dict[str, Any]
# Rows read and kept at once: some 50 MB, as they hold whole documents.
_AT_ONCE = 200


def rows_of_files(archive: Any, files: Iterable[str]) -> dict[str, list[Row]]:
    """The rows of these files (ids of captures that are no part of another), by file."""
    with reading(archive):
        rows = dataset(archive, "documents").to_table(filter=about(files)).to_pylist()
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row["parent_capture_id"] or row["capture_id"], []).append(row)
    return found


def revise(
    writer: Writer, chunks: Callable[[], Iterator[Sequence[Row]]], replaced: Sequence[str], gone: Sequence[str]
) -> None:
    """Put rows in the place of those with the ids `replaced` and `gone`, which go into `revisions`; atomic.

    `chunks` gives the new rows, some at a time, and may be called again; a row whose id is not in `replaced` is that of
    a new document. Killed anywhere, the documents are all as before or all as after; calling again completes it.
    """
    archive = writer.path
    with writer.guard():
        _keep_earlier(writer, [*replaced, *gone])
        replace_chunks(
            archive,
            "documents",
            "capture_id",
            ([dict(writer.as_in_force(row)) for row in rows] for rows in chunks()),
            gone=[*replaced, *gone],
            digests=writer.digests,
        )
    known = set(replaced)
    for rows in chunks():
        in_force = [writer.as_in_force(row) for row in rows]
        again = [reprocessing_event(row) for row in in_force if row["capture_id"] in known]
        new = [ingestion_event(row) for row in in_force if row["capture_id"] not in known]
        writer.commit(events=[*again, *new])
    writer.learn_captures()


def _keep_earlier(writer: Writer, captures: Sequence[str]) -> None:
    """Append the rows as they are to `revisions`, but for those that a killed run put there."""
    archive = writer.path
    for start in range(0, len(captures), _AT_ONCE):
        wanted = ds.field("capture_id").isin(pa.array(captures[start : start + _AT_ONCE], pa.string()))
        with reading(archive):
            there = dataset(archive, REVISIONS).to_table(columns=["capture_id", "run_revision"], filter=wanted)
            kept = {(row["capture_id"], row["run_revision"]) for row in there.to_pylist()}
            rows = dataset(archive, "documents").to_table(filter=wanted).to_pylist()
        new = [row for row in rows if (row["capture_id"], row["run_revision"]) not in kept]
        if new:
            write_rows(archive, REVISIONS, new, "append", digests=writer.digests)
