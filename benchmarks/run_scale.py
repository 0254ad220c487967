"""What a run costs beside cleaning, and what an archive costs as it grows; peers on the same pages in the same run."""

from __future__ import annotations

import hashlib
import io
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.tables import Cell, Table

if TYPE_CHECKING:
    import pyarrow as pa

_RUN = "import sys; from fonds.cli import main; sys.argv[0] = 'fonds'; main()"
# Rows of archives that are made up; each ten times the one before.
GROWTH = (10_000, 100_000)
# Rows of a made-up commit.
_AT_ONCE = 50_000
_STEPS = ("open to write", "read what is known", "append 1,000", "query", "maintain")
# A peer's whole way from a WARC file to Parquet.
_PEER = """
import sys, pyarrow as pa, pyarrow.parquet as pq, trafilatura
from warcio.archiveiterator import ArchiveIterator
rows = []
with open(sys.argv[1], "rb") as file:
    for record in ArchiveIterator(file):
        if record.rec_type == "response":
            found = trafilatura.bare_extraction(record.content_stream().read(), with_metadata=True)
            if found is not None:
                told = found.as_dict()
                rows.append({name: str(told.get(name) or "") for name in ("title", "author", "date", "text")})
pq.write_table(pa.Table.from_pylist(rows), sys.argv[2], compression="zstd")
"""
_DATATROVE = """
import sys
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.extractors import Trafilatura
from datatrove.pipeline.readers import WarcReader
from datatrove.pipeline.writers import ParquetWriter
from pathlib import Path
warc, out = Path(sys.argv[1]), sys.argv[2]
if __name__ == "__main__":
    steps = [WarcReader(str(warc.parent), glob_pattern=warc.name), Trafilatura(timeout=10), ParquetWriter(out)]
    LocalPipelineExecutor(pipeline=steps, tasks=1, logging_dir=out + "-logs").run()
"""


def _spent(command: Sequence[str], folder: Path) -> tuple[float, float]:
    """CPU and wall seconds of a command with all its children. Raises CalledProcessError."""
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    environment = {name: value for name, value in os.environ.items() if not name.startswith("FONDS_")}
    environment |= {"PREFECT_HOME": str(folder / "prefect"), "PYTHONWARNINGS": "ignore"}
    subprocess.run(command, check=True, cwd=folder, env=environment, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return cpu, time.perf_counter() - begun


def write_warc(path: Path, pages: Sequence[bytes]) -> None:
    """A WARC file with a response for each page."""
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=True)
        for number, page in enumerate(pages):
            head = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
            url = f"https://bench.example/{number}"
            writer.write_record(writer.create_warc_record(url, "response", payload=io.BytesIO(page), http_headers=head))


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def run_table(pages: Sequence[bytes]) -> Table:
    """From a WARC file to Parquet: CPU by what is asked for, beside peers."""
    rows: list[tuple[Cell, ...]] = []

    def note(name: str, spent: tuple[float, float], documents: int) -> None:
        rows.append((name, documents, *spent, documents / spent[0] if documents else None))

    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        raw = folder / "raw"
        raw.mkdir()
        write_warc(raw / "pages.warc.gz", pages)
        told = {"none": "fonds run, no reports", "all": "fonds run, all reports"}
        for reports, name in told.items():
            for workers in (1, 2):
                place = f"{reports}-{workers}"
                options = ("--no-server", "--workers", str(workers), "--reports", reports)
                where = ("--archive", f"archive-{place}", "--processed", f"processed-{place}")
                spent = _spent((sys.executable, "-c", _RUN, "run", *options, *where), folder)
                note(f"{name}, workers {workers}", spent, len(pages))
        again = (sys.executable, "-c", _RUN, "run", "--workers", "1", *where)
        note("fonds run, nothing new, with Prefect", _spent(again, folder), 0)
        note("fonds run, nothing new, --no-server", _spent((*again, "--no-server"), folder), 0)
        for peer, script, module in (
            ("trafilatura with metadata to Parquet", _PEER, "trafilatura"),
            ("datatrove with trafilatura to Parquet", _DATATROVE, "datatrove"),
        ):
            if find_spec(module) is not None:
                (folder / "peer.py").write_text(script)
                warc = str(raw / "pages.warc.gz")
                note(peer, _spent((sys.executable, "peer.py", warc, f"{module}.parquet"), folder), len(pages))
        shown, text = _size(folder / "processed-all-1"), sum(map(len, pages))
        kept = _size(folder / "archive-all-1")
    said = f"{len(pages)} WCXB pages, {text:,} bytes: archive {kept / text:.2f}, processed/ {shown / text:.2f} of it."
    absent = [name for name in ("datatrove",) if find_spec(name) is None]
    said += "".join(f" {name} is not installed." for name in absent)
    return Table(
        "Speed: a WARC file to Parquet", ("what", "documents", "CPU s", "wall s", "docs/CPU s"), tuple(rows), said
    )


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


def run(pages: Sequence[bytes]) -> list[Table]:
    """Both tables."""
    return [run_table(pages), growth_table()]


if __name__ == "__main__":
    if sys.argv[1] == "growth":
        from rich.console import Console

        from benchmarks.tables import to_terminal

        to_terminal([growth_table([int(each) for each in sys.argv[2:]])], Console())
    else:
        step(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
