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
from typing import Any

from benchmarks.tables import Cell, Table

# Rows of archives that are made up; each ten times the one before.
GROWTH = (10_000, 100_000)
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
        place = [{**source, "path": f"{number // 1000:05}/{number:08}.txt"}]
        rows.append({**row, "capture_id": name, "payload_digest": name, "run_sources": place})
    return rows


def step(archive: Path, what: str, total: int) -> None:
    """One step over an archive; prints CPU seconds and the most memory of this process in MiB, as JSON."""
    from fonds.archive import Archive, maintain, open_writer, read_known

    begun = time.process_time()
    if what == "make":
        with open_writer(archive, "made") as writer:
            for start in range(Archive(archive).count(), total, 5_000):
                writer.commit(documents=_rows(start, min(5_000, total - start)))
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
