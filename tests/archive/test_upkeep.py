"""Upkeep is due by itself, says what it did, and keeps an archive quick to open however many commits it has."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from fonds.archive import Archive, due, maintain, open_writer, tidy, verify_archive
from fonds.archive import upkeep as module
from fonds.archive.store import live_files


def test_upkeep_is_due_by_files_and_by_versions(tmp_path: Path, made: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    made.commit_all(tmp_path, 8, 2)
    assert not due(tmp_path)
    monkeypatch.setattr(module, "DUE_FILES", 4)
    assert "documents has 4 small files" in due(tmp_path) or "events has 4 small files" in due(tmp_path)
    done = maintain(tmp_path)
    assert (done.files_before, done.files_after) == (4, 1)
    assert not due(tmp_path)
    rows = {table.name: table.rows for table in done.tables}
    assert rows == {"documents": 8, "events": 9, "failures": 1, "revisions": 0, "corpus_signals": 0}
    assert all(table.size > 0 and table.files == 1 for table in done.tables if table.rows)
    monkeypatch.setattr(module, "DUE_VERSIONS", 2)
    made.commit_all(tmp_path, 14, 2)
    assert "versions since its last checkpoint" in due(tmp_path)


def test_nightly_commits_stay_few_files(tmp_path: Path, made: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a run does at its end. With 365 nights, by hand: docs/production.md."""
    monkeypatch.setattr(module, "DUE_FILES", 6)
    most = 0
    for night in range(20):
        with open_writer(tmp_path, f"night-{night}") as writer:
            writer.commit(documents=[made.row(night)])
            most = max(most, *(len(live_files(tmp_path, name)) for name in ("documents", "events")))
            if due(tmp_path):
                tidy(writer, f"night-{night}")
            # The writer goes on with what was tidied.
            assert writer.commit(documents=[made.row(night)]).already_there == (made.capture_id(night),)
    assert most <= 8
    assert Archive(tmp_path).count() == 20
    assert not verify_archive(tmp_path).problems
