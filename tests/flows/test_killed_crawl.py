"""Killed in the middle of an archive file: what is there is whole, and the next run does the rest, nothing twice."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from fonds.archive import Archive, holder, verify_archive
from fonds.capture import sha256
from fonds.flows.config import RunConfig, load_config
from fonds.flows.run import execute
from tests.support.archives import Written, counted_by_warcio, page, pages, warc

# Kills itself and its workers so many seconds after it began the shard of this number; as the clock runs in the same
# process, a slow machine makes both slow.
RUNNER = """
import os, signal, sys, threading
from pathlib import Path
from fonds.flows import run
from fonds.flows.config import load_config
if __name__ == "__main__":
    folder, shard, delay = Path(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])
    begun, process_shard = [], run.process_shard

    def process(*given):
        begun.append(1)
        if len(begun) == shard:
            threading.Timer(delay, lambda: os.killpg(0, signal.SIGKILL)).start()
        process_shard(*given)

    run.process_shard = process
    run.execute(load_config(raw=folder / "raw", archive=folder / "archive", processed=folder / "processed", workers=1,
                            shard_size=2))
"""
PAGES = 30
AGAIN = 4
# Amid the work on the workers, and about when rows are committed.
KILLS = ((3, 0.0), (4, 0.12))


def _config(folder: Path) -> RunConfig:
    return load_config(raw=folder / "raw", archive=folder / "archive", processed=folder / "processed", workers=1)


def _crawl(path: Path) -> None:
    """Pages, some of them again under other addresses, repeats, and one record in whose middle bytes are missing."""
    repeat = {"WARC-Refers-To-Target-URI": "https://bay.example/2", "WARC-Refers-To-Date": "2026-03-01T09:30:02Z"}
    again = [
        Written(page(n), url=f"https://bay.example/again/{n}", date="2026-04-01T00:00:00Z") for n in range(1, 1 + AGAIN)
    ]
    records = [*again, *pages(PAGES), Written(kind="revisit", warc=repeat, url="https://bay.example/2")]
    spoilt = Written(page(99, 4000), url="https://bay.example/99")
    whole, more = warc(records), warc([*records, spoilt])
    path.write_bytes(more[: len(whole) + (len(more) - len(whole)) // 2])


def _killed(folder: Path, shard: int, delay: float) -> None:
    script = folder / "runner.py"
    script.write_text(RUNNER)
    done = subprocess.run(
        [sys.executable, script, folder, str(shard), str(delay)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == -signal.SIGKILL


def _rows(folder: Path) -> list[dict[str, Any]]:
    """All documents; none stands there twice, and every file of the archive is as its digest says."""
    rows: list[dict[str, Any]] = Archive(folder / "archive").to_arrow("documents").to_pylist()
    assert len({row["capture_id"] for row in rows}) == len({row["payload_digest"] for row in rows}) == len(rows)
    assert not verify_archive(folder / "archive").problems
    return rows


@pytest.mark.slow
def test_kill_9_in_the_middle_of_a_crawl(tmp_path: Path) -> None:
    path = tmp_path / "raw" / "crawl.warc.gz"
    path.parent.mkdir()
    _crawl(path)
    before = 0
    for shard, delay in KILLS:
        _killed(tmp_path, shard, delay)
        there = len(_rows(tmp_path))
        assert before < there < PAGES
        before = there
    summary = execute(_config(tmp_path))
    assert (summary.documents, summary.failed + summary.failed_before) == (PAGES - before, 1)
    rows = _rows(tmp_path)
    assert len(rows) == PAGES
    places = Counter((source["path"], source["offset"]) for row in rows for source in row["run_sources"])
    # Each response, the repeat, and no place twice.
    assert len(places) == PAGES + AGAIN + 1
    assert set(places.values()) == {1}
    of = {source["offset"]: row["payload_digest"] for row in rows for source in row["run_sources"]}
    counted = {offset: sha256(body) for offset, body in counted_by_warcio(path)}
    whole = {offset: digest for offset, digest in counted.items() if offset in of}
    assert whole.items() <= of.items()
    assert len(whole) == PAGES + AGAIN
    events = Archive(tmp_path / "archive").to_arrow("events").to_pylist()
    assert Counter(e["capture_id"] for e in events if e["event_type"] == "ingestion") == Counter(
        row["capture_id"] for row in rows
    )
    assert Archive(tmp_path / "archive").to_arrow("failures").num_rows == 1
    assert len(list((tmp_path / "processed").glob("*/report.html"))) == PAGES
    assert holder(tmp_path / "archive") is None
    last = execute(_config(tmp_path))
    assert (last.documents, last.already, last.failed_before) == (0, PAGES + AGAIN + 1, 1)
