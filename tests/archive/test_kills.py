"""Kill -9, and a full disk: the archive stays readable, and the next run finishes the work."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from fonds.archive import Archive, open_writer, verify_archive
from fonds.errors import ArchiveError, ArchiveNotFound

KILLS = 20
STEP = 3
# More than any machine commits before the last kill, so that every kill meets work.
ENDLESS = 300_000


def _state(path: Path) -> tuple[int, int]:
    """Documents and events, read as any reader would; nothing doubled among them."""
    try:
        archive = Archive(path)
    except ArchiveNotFound:
        return 0, 0
    documents = archive.to_arrow("documents")["capture_id"].to_pylist()
    events = archive.to_arrow("events", ["event_id"])["event_id"].to_pylist()
    archive.to_arrow("failures")
    assert len(set(documents)) == len(documents)
    assert len(set(events)) == len(events)
    return len(documents), len(events)


@pytest.mark.slow
def test_twenty_kills(tmp_path: Path, made: Any) -> None:
    path = tmp_path / "archive"
    chance = random.Random(20260301)
    progress = []
    longest = 0.4
    with made.committers(path, ENDLESS, STEP) as start:
        for number in range(KILLS):
            # One in five meets taking the lease, making the tables and recovery; the others meet commits.
            process = start("late" if number % 5 else "early")
            time.sleep(chance.uniform(0, longest))
            os.kill(process, signal.SIGKILL)
            progress.append(_state(path)[0])
            if number > 2 and not progress[-1]:
                longest *= 2  # A machine too slow to commit in the time it had.
    assert progress == sorted(progress)
    assert progress[KILLS // 2] > 0
    total = progress[-1] + 10 * STEP
    total -= total % STEP
    made.commit_all(path, total, STEP)
    with open_writer(path, "last") as writer:
        assert not writer.recovered
        assert set(writer.known().failures) == {(f"broken/{total - STEP}.bin", None)}
    archive = Archive(path)
    kept = [row["capture_id"] for row in archive.to_arrow(columns=["capture_id"]).to_pylist()]
    assert sorted(kept) == sorted(made.capture_id(n) for n in range(total))
    told = archive.to_arrow("events").to_pylist()
    assert Counter(e["capture_id"] for e in told) == Counter(made.capture_id(n) for n in range(total))
    assert not verify_archive(path).problems
    leavings = [p for p in path.rglob("*") if p.is_file() and ("#" in p.name or p.suffix == ".tmp")]
    assert leavings == []


@pytest.mark.slow
def test_kills_during_upkeep(tmp_path: Path, made: Any) -> None:
    """Rows are replaced and files compacted in commits of our own; a kill among them loses and doubles nothing."""
    path = tmp_path / "archive"
    made.commit_all(path, 60, 3)
    chance = random.Random(20260302)
    killed = 0
    with made.committers(path, 60, 3) as start:
        for _ in range(KILLS // 2):
            process = start("upkeep")
            time.sleep(chance.uniform(0, 1.5))
            # A fast machine may be done by then; what it left must be whole all the same.
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
                killed += 1
            while Path(f"/proc/{process}").exists():  # what it is in the midst of in the kernel ends first
                time.sleep(0.005)
            assert _state(path)[0] == 60
            assert not verify_archive(path).problems
            with open_writer(path, "next") as writer:
                assert len(writer.known().captures) == 60
            found = verify_archive(path)
            assert not found.problems
            assert not found.unrecorded
    assert killed, "every kill came too late to test anything"


_FULL = """
import resource, sys
sys.path.insert(0, {here!r})
from pathlib import Path
import made
from fonds.archive import open_writer
from fonds.errors import ArchiveError
with open_writer(Path({path!r}), "r") as writer:
    resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, resource.RLIM_INFINITY))
    try:
        writer.commit(documents=[made.row(n, lines=400) for n in range(10, 60)])
    except ArchiveError as error:
        print(error.message)
    else:
        print("no error")
"""


def test_a_full_disk_leaves_the_archive_as_it_was(tmp_path: Path, made: Any) -> None:
    """The size of a file is bounded in a process of its own; to the writer that is a disk that takes no more."""
    with open_writer(tmp_path, "r") as writer:
        writer.commit(documents=made.rows(0, 10))
    for limit in (0, 40_000):
        script = _FULL.format(here=str(Path(made.__file__).parent), path=str(tmp_path), limit=limit)
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
        assert "no error" not in done.stdout
        assert done.stdout or "ArchiveError" in done.stderr, done.stderr
        assert _state(tmp_path)[0] == 10
    with open_writer(tmp_path, "r") as writer:
        assert writer.commit(documents=made.rows(0, 12)).documents == 2
    assert _state(tmp_path) == (12, 12)


def test_what_the_disk_refuses_is_our_error(tmp_path: Path, made: Any) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    with pytest.raises(ArchiveError, match="opened for writing"), open_writer(blocked / "archive", "r"):
        pass
