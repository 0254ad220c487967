"""Rows made again in the place of those that were there, all in one commit; the earlier ones stay in `revisions`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import pyarrow as pa
import pyarrow.dataset as ds

from fonds.archive.copies import about
from fonds.archive.guarded import reading
from fonds.archive.retention import all_superseded_go
from fonds.archive.rewriting import replace_chunks, replace_rows
from fonds.archive.store import dataset, write_rows
from fonds.archive.writer import Writer
from fonds.model import strictest
from fonds.schema.digest import ROW_DIGEST, row_digest
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
        with writer.guard():
            _tighten_earlier(writer, in_force)
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


def _tighten_earlier(writer: Writer, now: Sequence[Row]) -> None:
    """Let no earlier row be more open than the document is now, for those who read them without us; superseded files
    that hold one more open go with the next removal, however long others are kept."""
    terms = {row["capture_id"]: (row["access"], row["embargo_until"]) for row in now}
    wanted = ds.field("capture_id").isin(pa.array(sorted(terms), pa.string()))
    columns = ["capture_id", "access", "embargo_until"]
    with reading(writer.path):
        rows = dataset(writer.path, REVISIONS).to_table(columns=columns, filter=wanted).to_pylist()
    late = {row["capture_id"] for row in rows if _stricter(row, terms) != (row["access"], row["embargo_until"])}
    if not late:
        return
    all_superseded_go(writer.path)
    with reading(writer.path):
        which = ds.field("capture_id").isin(pa.array(sorted(late), pa.string()))
        earlier = dataset(writer.path, REVISIONS).to_table(filter=which).to_pylist()
    changed = []
    for row in earlier:
        access, embargo = _stricter(row, terms)
        again = {**row, "access": access, "embargo_until": embargo}
        changed.append({**again, ROW_DIGEST: row_digest(again)})
    replace_rows(writer.path, REVISIONS, "capture_id", changed, writer.digests)


def _stricter(row: Row, terms: Mapping[str, tuple[Any, Any]]) -> tuple[Any, Any]:
    return strictest((row["access"], row["embargo_until"]), terms[row["capture_id"]])
