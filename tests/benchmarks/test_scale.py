"""What the tables of runs and growth rest on; how large the figures are depends on the machine."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.run_crawl import write_warc
from benchmarks.run_scale import step
from fonds import Archive
from fonds.capture.readers import Item
from tests.support.archives import page, read_all


def test_steps_over_an_archive_that_is_made_up(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    steps = ("make", "open to write", "read what is known", "append 1,000", "query")
    archive = tmp_path / "archive"
    for what in steps:
        step(archive, what, 30)
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert len(told) == len(steps)
    assert all(cpu >= 0 and most > 10 for cpu, most in told)
    assert Archive(archive).count() == 1_030


def test_the_pages_of_a_benchmark_are_those_of_its_warc_file(tmp_path: Path) -> None:
    pages = [page(number) for number in range(3)]
    write_warc(tmp_path / "pages.warc.gz", pages)
    found = [entry for entry in read_all(tmp_path / "pages.warc.gz") if isinstance(entry, Item)]
    assert [entry.load().payload for entry in found] == pages
