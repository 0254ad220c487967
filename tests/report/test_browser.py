"""The pages in a real browser: they open, nothing is refused by their own policy, and nothing of a capture runs."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fonds.model import Kind, Role
from fonds.report import Summary, summary_of_row, write_document, write_index

Row = dict[str, Any]
BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
OPTIONS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage"),
    "--window-size=1200,900",
)
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(BROWSER is None, reason="Chromium is not installed"),
]


def dom(page: Path, profile: Path) -> tuple[str, str]:
    """The page's DOM after its scripts ran, and what the browser's console said."""
    assert BROWSER is not None
    command = [
        BROWSER, *OPTIONS, f"--user-data-dir={profile}", "--enable-logging=stderr", "--virtual-time-budget=3000",
        "--dump-dom", page.as_uri(),
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=True)
    console = "\n".join(line for line in done.stderr.splitlines() if "CONSOLE" in line)
    return done.stdout, console


def test_a_hostile_report_opens_and_runs_nothing(make_row: Callable[..., Row], tmp_path: Path) -> None:
    evil = "</style><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
    row = make_row([(role, Kind.PARAGRAPH, f"{evil} {role.value}") for role in Role])
    folder = write_document(tmp_path / "processed", row)
    built, console = dom(folder / "report.html", tmp_path / "profile")
    assert console == ""
    assert "owned</title>" not in built
    assert "<script" not in built
    assert "<img" not in built
    assert "Where it comes from" in built


def test_the_index_runs_its_own_script_and_no_other(messy: Row, tmp_path: Path) -> None:
    evil = Summary("e" * 64, "C", needs_review=True, title="<script>document.title='owned'</script>")
    write_index(tmp_path / "processed", [summary_of_row(messy), evil])
    built, console = dom(tmp_path / "processed" / "index.html", tmp_path / "profile")
    assert console == ""
    assert 'class="scripted"' in built
    assert built.count("<button") == 8
    assert "owned</title>" not in built


def test_a_long_index_shows_some_rows_at_a_time(tmp_path: Path) -> None:
    rows = [Summary(f"{n:064x}", "A", needs_review=False, title=f"Page {n}") for n in range(1_200)]
    write_index(tmp_path / "processed", rows)
    built, console = dom(tmp_path / "processed" / "index.html", tmp_path / "profile")
    assert console == ""
    assert built.count('<tr data-t="A"') == 1_200
    assert built.count('data-r="0" hidden') == 700
