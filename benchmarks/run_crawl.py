"""What `fonds run` costs: from a WARC file to Parquet beside peers, and where there is nothing to do."""

from __future__ import annotations

import io
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from benchmarks.tables import Cell, Table

# Files of the run that finds nothing new. Twenty thousand take some minutes to archive: BENCH_FILES=20000.
FILES = int(os.environ.get("BENCH_FILES", "1000"))
# A Python that has datatrove: it wants a trafilatura before 2, fonds one from 2 on.
DATATROVE = os.environ.get("BENCH_DATATROVE", sys.executable)
# Runs `fonds` and writes, to the file named first, how many files below the raw folder were opened.
_RUN = """
import os, sys
counted, sys.argv = sys.argv[1], ["fonds", *sys.argv[2:]]
opened, raw = [], os.path.abspath("raw") + os.sep
def saw(event, given):
    if event == "open" and isinstance(given[0], str) and os.path.abspath(given[0]).startswith(raw):
        opened.append(given[0])
sys.addaudithook(saw)
try:
    from fonds.cli import main
    main()
finally:
    with open(counted, "w") as file:
        file.write(str(len(opened)))
"""
# A peer's whole way from a WARC file to Parquet.
_TRAFILATURA = """
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
# Its own reader, extractor and writer with their defaults, but for a time limit that no page is lost by.
_DATATROVE = """
import sys
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.extractors import Trafilatura
from datatrove.pipeline.readers import WarcReader
from datatrove.pipeline.writers import ParquetWriter
from pathlib import Path
warc, out = Path(sys.argv[1]), sys.argv[2]
if __name__ == "__main__":
    steps = [WarcReader(str(warc.parent), glob_pattern=warc.name), Trafilatura(timeout=60), ParquetWriter(out)]
    LocalPipelineExecutor(pipeline=steps, tasks=1, workers=1, logging_dir=out + "-logs").run()
"""


class Spent(NamedTuple):
    """CPU seconds of a command with all its children, and seconds on the wall."""

    cpu: float
    wall: float


def spent_by(command: Sequence[str], folder: Path) -> Spent:
    """Run a command in a folder. Raises CalledProcessError."""
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    environment = {name: value for name, value in os.environ.items() if not name.startswith("FONDS_")}
    environment |= {"PREFECT_HOME": str(folder / "prefect"), "PYTHONWARNINGS": "ignore"}
    if command[0] != sys.executable:
        environment.pop("PYTHONPATH", None)
    subprocess.run(command, check=True, cwd=folder, env=environment, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Spent(cpu, time.perf_counter() - begun)


def run_fonds(folder: Path, *options: str) -> tuple[Spent, int]:
    """`fonds run` over `raw` of a folder: what it took, and how many raw files its own process opened."""
    counted = folder / "opened"
    spent = spent_by((sys.executable, "-c", _RUN, str(counted), "run", *options), folder)
    return spent, int(counted.read_text())


def write_warc(path: Path, pages: Sequence[bytes]) -> None:
    """A WARC file with a response for each page; what it is stands in the record, as crawlers write it."""
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=True)
        for number, page in enumerate(pages):
            head = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
            url, kind = f"https://bench.example/{number}", {"WARC-Identified-Payload-Type": "text/html"}
            record = writer.create_warc_record(
                url, "response", payload=io.BytesIO(page), http_headers=head, warc_headers_dict=kind
            )
            writer.write_record(record)


def size_of(folder: Path) -> int:
    """Bytes of all files below."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def _has_datatrove() -> bool:
    return subprocess.run((DATATROVE, "-c", "import datatrove"), capture_output=True, check=False).returncode == 0


def _peers(folder: Path, warc: Path, note: Callable[[str, Spent], None]) -> list[str]:
    """Note what peers take; gives the names of those that are not there."""
    absent = []
    for name, script, python, there in (
        ("trafilatura with metadata to Parquet", _TRAFILATURA, sys.executable, find_spec("trafilatura") is not None),
        ("datatrove with trafilatura to Parquet", _DATATROVE, DATATROVE, _has_datatrove()),
    ):
        if there:
            (folder / "peer.py").write_text(script)
            note(name, spent_by((python, "peer.py", str(warc), name.split(maxsplit=1)[0] + ".parquet"), folder))
        else:
            absent.append(name)
    return absent


_RUNS = (
    ("fonds run, no pages", ("--reports", "none"), 1),
    ("fonds run, no pages, two workers", ("--reports", "none"), 2),
    ("fonds run, all pages", ("--reports", "all"), 1),
    ("fonds run, all pages, two workers", ("--reports", "all"), 2),
)


def run_table(pages: Sequence[bytes]) -> Table:
    """From a WARC file to Parquet: CPU and wall by what is asked for, beside peers."""
    found: dict[str, Spent] = {}
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        warc = folder / "raw" / "pages.warc.gz"
        warc.parent.mkdir()
        write_warc(warc, pages)
        for number, (name, options, workers) in enumerate(_RUNS):
            where = ("--archive", f"archive-{number}", "--processed", f"processed-{number}")
            found[name], _ = run_fonds(folder, "--no-server", "--workers", str(workers), *options, *where)
        absent = _peers(folder, warc, found.__setitem__)
        shown, kept = size_of(folder / "processed-2"), size_of(folder / "archive-2")
    peer = found.get("datatrove with trafilatura to Parquet")
    rows: list[tuple[Cell, ...]] = [
        (name, spent.cpu, spent.wall, len(pages) / spent.cpu, peer and peer.cpu / spent.cpu)
        for name, spent in found.items()
    ]
    names, total = [name for name, *_ in _RUNS], sum(map(len, pages))
    sizes = f"the archive takes {kept / total:.2f} of them, all pages {shown / total:.2f}."
    told = [
        f"{len(pages)} WCXB pages, {total:,} bytes: {sizes}",
        *(
            f"Two workers, {what}: {found[one].wall / found[two].wall:.2f} times as fast by the wall."
            for what, one, two in (("no pages", *names[:2]), ("all pages", *names[2:]))
        ),
        *(f"{name}: not installed." for name in absent),
    ]
    columns = ("what", "CPU s", "wall s", "docs/CPU s", "times datatrove")
    return Table("Speed: a WARC file to Parquet", columns, tuple(rows), " ".join(told))


def idle_table(files: int = FILES) -> Table:
    """What a run takes beside its documents: over one file, and over many of which none is new."""
    rows: list[tuple[Cell, ...]] = []
    with tempfile.TemporaryDirectory() as made:
        for name, count in (("one", 1), ("many", files)):
            folder = Path(made) / name
            for number in range(count):
                file = folder / "raw" / f"{number // 1000:03}" / f"{number:05}.txt"
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(f"The ferry was late again on day {number}, and nobody on the quay minded very much.\n")
            # What changed within two seconds before a run is read again by the next.
            time.sleep(2.5)
            first = "one file, --no-server"
            spent, opened = run_fonds(
                folder, "--no-server", "--workers", "2" if count > 1 else "1", "--reports", "none"
            )
            if count == 1:
                rows.append((first, *spent, opened))
            what = f"{count:,} file{'s' if count > 1 else ''}, none new"
            for more in ((), ("--no-server",), ("--no-server", "--verify")):
                spent, opened = run_fonds(folder, "--workers", "1", "--reports", "none", *more)
                rows.append((", ".join((what, *(more or ("with Prefect",)))), *spent, opened))
    note = "With Prefect: its server is started for the run. Files: those of the raw folder that the run opened."
    return Table("Speed: a run with nothing to do", ("what", "CPU s", "wall s", "files opened"), tuple(rows), note)


def run(pages: Sequence[bytes]) -> list[Table]:
    """The tables of runs."""
    return [run_table(pages), idle_table()]
