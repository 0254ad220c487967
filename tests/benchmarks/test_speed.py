"""The figures of the speed section are of the right kind; how large they are depends on the machine."""

from __future__ import annotations

import subprocess
import sys

import pytest

from benchmarks.run_speed import STAGES, child_cpu_ms, parse_table, stage_table


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


def test_stages_are_timed_for_html_and_text() -> None:
    text = b"The ferry was late again on Tuesday, and nobody on the quay minded.\nBy Ada Vint\n"
    table = stage_table([b"<h1>Ferry</h1><p>" + text + b"</p>"], [text])
    assert tuple(row[0] for row in table.rows[: len(STAGES)]) == STAGES
    for column in (1, 3):
        times = [row[column] for row in table.rows[: len(STAGES)]]
        assert all(isinstance(each, float) and each >= 0 for each in times)
        assert sum(map(float, times[:-1])) == pytest.approx(float(times[-1]))  # type: ignore[arg-type]
