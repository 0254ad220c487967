"""Rows of our own making for the archive's tests, and a committer that a test can kill."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from fonds.archive import Archive, maintain, open_writer
from fonds.archive.rewriting import replace_rows
from fonds.model import (
    Block,
    Byline,
    Capture,
    Document,
    Failure,
    Fingerprint,
    Kind,
    Locator,
    QualityReport,
    Record,
    Role,
    Sidecar,
    Source,
    StatedDate,
)
from fonds.schema.digest import ROW_DIGEST, row_digest
from fonds.schema.rows import RunFacts, failure_to_row, to_row

BEGIN = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)


def capture_id(number: int) -> str:
    return hashlib.sha256(str(number).encode()).hexdigest()


def run(number: int = 0, sources: tuple[Source, ...] = ()) -> RunFacts:
    at = BEGIN + timedelta(hours=number)
    return RunFacts(f"run-{number}", at, at + timedelta(seconds=number, microseconds=123), sources, agent="keeper@desk")


def record(number: int, *, sidecar: Sidecar = Sidecar(), access: str | None = None, lines: int = 3) -> Record:  # noqa: B008 - frozen
    blocks = tuple(
        Block(
            i,
            f"Line {i} of capture {number}. ",
            f"Line {i} of capture {number}.",
            Kind.PARAGRAPH,
            Locator.of_text(30 * i, 30 * i + 30),
            Role.BODY if i else Role.TITLE,
            "text.prose",
            0.9,
        )
        for i in range(lines)
    )
    document = Document(
        title=f"Ferry {number} late “again”",
        bylines=(Byline("Ada Vint"),),
        published=StatedDate(date(2026, 2, 1), "1 February 2026", "2026-02-01", "day"),
        absent={"modified": "not stated"},
        blocks=blocks,
        access=access,
        quality=QualityReport(signals={"chars": 90.0}),
    )
    name = capture_id(number)
    capture = Capture(name, b"x" * 90, name, "text/plain", "utf-8", "utf-8", sidecar=sidecar)
    return Record(capture, document, Fingerprint("f" * 64, (("fonds", "0.1.0"),)), "none")


def row(number: int, **given: Any) -> dict[str, Any]:
    return to_row(record(number, **given), run(0, (Source(f"news/{number}.txt"),)))


def rows(start: int, stop: int) -> list[dict[str, Any]]:
    return [row(number) for number in range(start, stop)]


def failure(path: str, *, of: int | None = None, at: int = 0) -> dict[str, Any]:
    name = None if of is None else capture_id(of)
    broken = Failure(Source(path), "capture", "binary_capture", "Not text.", "Move it.", capture_id=name)
    return failure_to_row(broken, run(at), fingerprint="f" * 64)


def commit_all(archive: Path, total: int, step: int, begun: Callable[[], object] = lambda: None) -> None:
    """What a run does: what is new, in shards; each shard also has a failure and solves that of the one before.

    `begun` is called when the archive is ours and the first commit is next.
    """
    with open_writer(archive, "run-0") as writer:
        known = writer.known()
        begun()
        starts = range(0, total, step)
        for start in starts:
            new = [row(n) for n in range(start, min(start + step, total)) if capture_id(n) not in known.captures]
            if new:
                earlier = Source(f"broken/{start - step}.bin")
                writer.commit(documents=new, failures=[failure(f"broken/{start}.bin")], resolved=[earlier])
        solved = [Source(f"broken/{start}.bin") for start in starts[:-1]]
        writer.commit(failures=[failure(f"broken/{starts[-1]}.bin")], resolved=solved)


def keep_up(archive: Path) -> None:
    """Rows replaced, then files compacted and superseded ones removed."""
    with open_writer(archive, "upkeep") as writer:
        ids = sorted(writer.known().captures)[::3]
        rows = [row for row in Archive(archive).to_arrow().to_pylist() if row["capture_id"] in ids]
        changed = [{**row, "access": "closed"} for row in rows]
        digested = [{**row, ROW_DIGEST: row_digest(row)} for row in changed]
        replace_rows(archive, "documents", "capture_id", digested, writer.digests)
    maintain(archive)


def _announce() -> None:
    sys.stdout.write(f"{os.getpid()}\n")
    sys.stdout.flush()


def nursery(archive: Path, total: int, step: int) -> None:
    """Fork a committer for each line read: importing takes a second, which twenty kills need not pay twenty times.

    The child writes its process number at once for the line `early`, when its commits begin for any other. For
    `upkeep` it does that instead, with every document's access changed first.
    """
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for line in sys.stdin:
        if os.fork() == 0:
            if line.strip() == "upkeep":
                _announce()
                keep_up(archive)
                os._exit(0)
            early = line.strip() == "early"
            if early:
                _announce()
            commit_all(archive, total, step, (lambda: None) if early else _announce)
            os._exit(0)


@contextmanager
def committers(archive: Path, total: int, step: int) -> Iterator[Callable[[str], int]]:
    """A function that starts a committer, `early` or `late`, and gives its process number."""
    command = [sys.executable, __file__, str(archive), str(total), str(step)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        asked, told = process.stdin, process.stdout

        def start(when: str) -> int:
            asked.write(f"{when}\n")
            asked.flush()
            return int(told.readline())

        yield start
        asked.close()


if __name__ == "__main__":
    nursery(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
