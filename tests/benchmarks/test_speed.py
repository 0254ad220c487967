"""The figures of the speed section are of the right kind; how large they are depends on the machine."""

from __future__ import annotations

import subprocess
import sys

import pytest

from benchmarks.run_speed import child_cpu_ms, parse_table


def test_a_child_that_works_more_takes_more() -> None:
    idle = child_cpu_ms((sys.executable, "-c", "pass"))
    busy = child_cpu_ms((sys.executable, "-c", "sum(range(20_000_000))"))
    assert 0 < idle < busy


def test_a_child_that_fails_is_no_figure() -> None:
    with pytest.raises(subprocess.CalledProcessError):
        child_cpu_ms((sys.executable, "-c", "raise SystemExit(1)"))


def test_parsing_is_timed_for_each_parser() -> None:
    table = parse_table([b"<p>one</p>", b"<p>two</p>"])
    assert {row[0] for row in table.rows} == {"selectolax", "lxml"}
    assert all(isinstance(row[1], float) and row[1] > 0 for row in table.rows)
