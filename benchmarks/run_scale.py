"""What an archive costs as it grows."""

from __future__ import annotations

import hashlib
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.tables import Cell, Table

if TYPE_CHECKING:
    import pyarrow as pa

# Rows of archives that are made up; each ten times the one before.
GROWTH = (10_000, 100_000)
# Rows of a made-up commit.
_AT_ONCE = 50_000
_STEPS = ("open to write", "read what is known", "append 1,000", "query", "maintain")


def _named(number: int) -> str:
    return hashlib.sha256(str(number).encode()).hexdigest()


def _rows(start: int, count: int) -> list[dict[str, Any]]:
    from benchmarks.nights import made

    row = made().rows(0, 1)[0]
    source = row["run_sources"][0]
    rows = []
    for number in range(start, start + count):
        name = _named(number)
        place = [{**source, "path": _path(number)}]
        rows.append({**row, "capture_id": name, "payload_digest": name, "run_sources": place})
    return rows


def _path(number: int) -> str:
    return f"{number // 1000:05}/{number:08}.txt"


def _put(batch: pa.RecordBatch, **columns: Any) -> pa.RecordBatch:
    """A batch with some of its columns in the place of those that it has."""
    import pyarrow as pa

    arrays = [
        pa.array(columns[field.name], field.type) if field.name in columns else batch.column(field.name)
        for field in batch.schema
    ]
    return pa.RecordBatch.from_arrays(arrays, schema=batch.schema)


def _make(archive: Path, total: int) -> None:
    """Make an archive of so many rows, column by column: as rows of Python 10 million take a quarter of an hour."""
    import pyarrow as pa

    from fonds.archive import Archive, open_writer
    from fonds.archive.files import without, write_file
    from fonds.archive.store import arrow_schema, commit_files, open_table, partitions_of, table_path
    from fonds.schema.ledger import ingestion_event

    with open_writer(archive, "made") as writer:
        documents, events = open_table(archive, "documents"), open_table(archive, "events")
        inner = without(arrow_schema(documents), partitions_of("documents"))
        row = _rows(0, 1)[0]
        event = ingestion_event(row)
        one = pa.RecordBatch.from_pylist([row], schema=inner)
        told = pa.RecordBatch.from_pylist([event], schema=arrow_schema(events))
        for start in range(Archive(archive).count(), total, _AT_ONCE):
            count = min(_AT_ONCE, total - start)
            names = sorted((_named(number), number) for number in range(start, start + count))
            nothing = pa.array([0] * count)
            ids = [name for name, _ in names]
            places = [[{**row["run_sources"][0], "path": _path(number)}] for _, number in names]
            batch = _put(one.take(nothing), capture_id=ids, payload_digest=ids, run_sources=places)
            told_of = _put(told.take(nothing), capture_id=ids, event_id=[f"{name}-1" for name in ids])
            parted = {"collection": row["collection"]}
            bounds = {"capture_id": (ids[0], ids[-1]), "tier": (row["tier"], row["tier"])}
            of_events = {"event_id": (f"{ids[0]}-1", f"{ids[-1]}-1"), "event_type": (event["event_type"],) * 2}
            parts = [batch.slice(at, 500) for at in range(0, count, 500)]
            with writer.guard():
                file = write_file(table_path(archive, "documents"), inner, parts, partition=parted, bounds=bounds)
                commit_files(archive, "documents", documents, [file], digests=writer.digests)
                said = write_file(table_path(archive, "events"), told.schema, [told_of], partition={}, bounds=of_events)
                commit_files(archive, "events", events, [said], digests=writer.digests)


def step(archive: Path, what: str, total: int) -> None:
    """One step over an archive; prints CPU seconds and the most memory of this process in MiB, as JSON."""
    from fonds.archive import Archive, maintain, open_writer, read_known

    begun = time.process_time()
    if what == "make":
        _make(archive, total)
    elif what == "open to write":
        with open_writer(archive, "bench"):
            pass
    elif what == "read what is known":
        read_known(archive)
    elif what == "append 1,000":
        rows = _rows(10 * total, 1_000)
        with open_writer(archive, "bench") as writer:
            begun = time.process_time()
            for start in range(0, 1_000, 250):
                writer.commit(documents=rows[start : start + 250])
    elif what == "query":
        Archive(archive).query("SELECT tier, count(*) FROM documents_in_force GROUP BY 1")
    else:
        maintain(archive)
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps([time.process_time() - begun, most]))


def growth_table(sizes: Sequence[int] = GROWTH) -> Table:
    """What steps cost in archives of so many made-up rows, each in a process of its own."""
    rows: list[tuple[Cell, ...]] = []
    with tempfile.TemporaryDirectory() as made:
        archive = Path(made) / "archive"
        for total in sizes:
            for what in ("make", *_STEPS):
                command = (sys.executable, "-m", "benchmarks.run_scale", str(archive), what, str(total))
                done = subprocess.run(command, check=True, capture_output=True, text=True)
                cpu, most = json.loads(done.stdout.splitlines()[-1])
                if what != "make":
                    rows.append((f"{total:,} documents: {what}", cpu, most))
    note = f"More rows: python -m benchmarks.run_scale growth {10 * sizes[-1]}"
    return Table("Speed: an archive that grows", ("what", "CPU s", "most MiB"), tuple(rows), note)


if __name__ == "__main__":
    if sys.argv[1] == "growth":
        from rich.console import Console

        from benchmarks.tables import to_terminal

        to_terminal([growth_table([int(each) for each in sys.argv[2:]])], Console())
    else:
        step(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
