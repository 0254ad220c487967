"""Which documents get pages, and pages that are asked for later."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from fonds import Archive
from fonds.cli.app import app
from fonds.flows import pages
from fonds.flows.config import RunConfig, load_config
from fonds.flows.run import execute

Captures = Callable[..., list[Path]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _config(folder: Path, **given: object) -> RunConfig:
    return load_config(**{name: folder / name for name in ("raw", "archive", "processed")}, workers=1, **given)


def _pages(folder: Path) -> set[str]:
    return {path.parent.name for path in (folder / "processed").glob("*/report.html")}


def _review(folder: Path) -> tuple[set[str], set[str]]:
    rows = Archive(folder / "archive").to_arrow("documents", ["capture_id", "needs_review"]).to_pylist()
    return {row["capture_id"] for row in rows}, {row["capture_id"] for row in rows if row["needs_review"]}


def test_all_then_those_to_be_reviewed_then_none(
    folder: Path, captures: Captures, monkeypatch: pytest.MonkeyPatch
) -> None:
    captures(folder / "raw", 2)
    (folder / "raw" / "short.txt").write_text("Weather. Sport. Home.\n")
    execute(_config(folder, reports="review"))
    every, review = _review(folder)
    assert set() < review < every
    assert _pages(folder) == review
    index = json.loads((folder / "processed" / "index.json").read_text())
    assert index["documents"] == 3, "the index names all"
    assert {row["capture_id"] for row in index["rows"] if row.get("no_page")} == every - review
    assert any('href="../../raw/short.txt"' in page.read_text() for page in folder.glob("processed/*/report.html"))
    # Unset: all of so many documents, which is too few here, then enough.
    monkeypatch.setattr(pages, "ALL_REPORTS", 2)
    assert execute(_config(folder)).documents == 0
    assert _pages(folder) == review
    monkeypatch.setattr(pages, "ALL_REPORTS", 3)
    execute(_config(folder))
    assert _pages(folder) == every
    captures(folder / "raw", 2, start=10)
    execute(_config(folder, reports="none"))
    assert _pages(folder) == every < _review(folder)[0]
    # What must not lie open goes, whatever gets pages.
    closed = min(every)
    assert (folder / "processed" / closed / "document.md").exists()
    (path,) = Archive(folder / "archive").row(closed)["run_sources"]
    (folder / "raw" / f"{path['path']}.meta.yaml").write_text("access: closed\n")
    execute(_config(folder, reports="none"))
    assert not (folder / "processed" / closed / "document.md").exists()


def test_beyond_a_few_documents_the_pages_that_are_asked_for(
    folder: Path, captures: Captures, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "ALL_REPORTS", 1)
    captures(folder / "raw", 2)
    (folder / "raw" / "short.txt").write_text("Weather. Sport. Home.\n")
    said = execute(_config(folder))
    every, review = _review(folder)
    assert _pages(folder) == review
    without = len(every) - len(review)
    assert any(f"{without} new document" in note and "`fonds serve`" in note for note in said.notes)
    assert (
        f"{without} document" in (folder / "processed" / "index.html").read_text().partition("without a page here")[0]
    )
    assert {path.name for path in folder.glob("processed/*/*.*") if path.parent.name != "runs"} == {
        "document.md",
        "report.html",
    }
    # Nobody is told what they asked for themselves.
    captures(folder / "raw", 1, start=10)
    assert not any("fonds serve" in note for note in execute(_config(folder, reports="review")).notes)
    # On demand there are all four, and they stay.
    name = min(every - review)
    assert CliRunner().invoke(app, ["report", name]).exit_code == 0
    captures(folder / "raw", 1, start=20)
    execute(_config(folder, reports="all", report_data="always"))
    assert {path.parent.name for path in folder.glob("processed/*/report.json")} == _pages(folder) - review
    assert name in _pages(folder)


def test_a_report_from_the_archive_alone(folder: Path, captures: Captures) -> None:
    captures(folder / "raw", 1)
    execute(_config(folder))
    (page,) = (folder / "processed").glob("*/report.html")
    as_run = {path.name: path.read_bytes() for path in page.parent.iterdir()}
    shutil.rmtree(folder / "processed")
    shutil.rmtree(folder / "raw")
    done = CliRunner().invoke(app, ["report", "page-001.txt"])
    assert done.exit_code == 0, done.output
    assert Path(done.output.strip()) == page.relative_to(folder)
    assert {path.name: path.read_bytes() for path in page.parent.iterdir()} == as_run


def test_the_index_is_written_when_something_changed(folder: Path, captures: Captures) -> None:
    captures(folder / "raw", 1)
    execute(_config(folder))
    index = folder / "processed" / "index.html"
    index.write_text("as it was")
    execute(_config(folder))
    assert index.read_text() == "as it was"
    (folder / "raw" / "unknown.bin").write_bytes(b"\0\1\2")
    execute(_config(folder))
    assert "unknown.bin" in index.read_text()
    index.unlink()
    execute(_config(folder))
    assert index.exists()
