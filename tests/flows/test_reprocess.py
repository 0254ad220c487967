"""Documents made again: said first, done as a whole, the earlier row addressable, nothing more open by it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from fonds.archive import Archive, open_writer, verify_archive
from fonds.errors import ArchiveLocked, NoSuchDocument, QueryError
from fonds.flows import reprocess as module
from fonds.flows.config import Cleaning, RunConfig, load_config
from fonds.flows.reprocess import reprocess
from fonds.flows.run import execute
from fonds.flows.withdrawing import withdraw
from tests.cleaning.exports import LABELLED
from tests.support.searching import places_of

PAGE = """The {word} ferry was late again

By Ada Vint
March 3, 2026

The ferry {word} that leaves the north quay at seven had to wait, because the tide was lower than the pilots had
hoped for. Nobody on board was hurt, the company said in a short statement in the afternoon.
"""
WORDS = ("amber", "birch", "coral")
OTHER = Cleaning(max_nesting=1_999)


def configured(folder: Path, **more: object) -> RunConfig:
    places = {name: folder / name for name in ("raw", "archive", "processed")}
    return load_config(**places, workers=1, **more)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("reprocess")
    (folder / "raw").mkdir()
    for word in WORDS:
        (folder / "raw" / f"{word}.txt").write_text(PAGE.format(word=word))
    (folder / "raw" / "coral.txt.meta.yaml").write_text("access: closed\n")
    (folder / "raw" / "march.txt").write_text(LABELLED)
    execute(configured(folder))
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(made, tmp_path / "all")
    monkeypatch.chdir(tmp_path / "all")
    return tmp_path / "all"


def rows_of(folder: Path) -> dict[str, dict[str, Any]]:
    return {row["capture_id"]: row for row in Archive(folder / "archive").to_arrow().to_pylist()}


def test_nothing_waits_after_a_run(folder: Path) -> None:
    done = reprocess(configured(folder), dry_run=True)
    assert (done.page, done.changes.looked_at) == (None, 0)


def test_a_sidecar_laid_later_reaches_the_row(folder: Path) -> None:
    config = configured(folder)
    (folder / "raw" / "amber.txt.meta.yaml").write_text("url: https://news.example/amber\nnote: laid later\n")
    summary = execute(config)
    assert any("fonds reprocess" in note for note in summary.notes)
    before = rows_of(folder)
    dry = reprocess(config, dry_run=True)
    assert rows_of(folder) == before, "a dry run changes nothing"
    assert (dry.changes.looked_at, dry.changes.changed) == (1, 1)
    assert {"target_uri", "note", "sidecar_url"} <= set(dry.changes.columns)
    assert dry.page is not None
    assert "https://news.example/amber" in dry.page.read_text()

    done = reprocess(config)
    assert done.changes.columns == dry.changes.columns
    there = Archive(config.archive)
    row = there.row("https://news.example/amber")
    old = before[row["capture_id"]]
    assert (row["note"], row["run_revision"]) == ("laid later", 2)
    assert row["run_sources"] == old["run_sources"]
    assert row["run_ingested_at"] == old["run_ingested_at"]
    assert there.revisions(row["capture_id"]) == [old]
    event = there.query("SELECT * FROM events WHERE event_type = 'reprocessing'").to_pylist()
    assert [(e["capture_id"], e["row_digest"]) for e in event] == [(row["capture_id"], row["row_digest"])]
    assert "news.example/amber" in (config.processed / row["capture_id"] / "report.html").read_text()
    assert not verify_archive(config.archive).problems
    assert reprocess(config).changes.looked_at == 0, "done once"
    assert not any("fonds reprocess" in note for note in execute(config).notes)


def test_another_setting_reaches_all_rows_and_a_selection_some(folder: Path) -> None:
    config = configured(folder, cleaning=OTHER)
    assert any("6 archived documents" in note for note in execute(config).notes)
    some = reprocess(config, select="title LIKE '%amber%'")
    assert (some.changes.looked_at, some.changes.renewed) == (1, 1)
    assert not some.changes.columns
    rest = reprocess(config)
    assert (rest.changes.looked_at, rest.changes.vanished, rest.changes.appeared) == (5, [], [])
    rows = rows_of(folder)
    assert len({row["fingerprint"] for row in rows.values()}) == 1
    assert {row["run_revision"] for row in rows.values()} == {2}
    reprocess(configured(folder), [next(iter(rows))[:12]])
    assert sorted(row["run_revision"] for row in rows_of(folder).values() if row["run_revision"] > 2)


def test_nothing_becomes_more_open_by_it(folder: Path) -> None:
    config = configured(folder)
    (folder / "raw" / "coral.txt.meta.yaml").write_text("access: open\nnote: changed\n")
    execute(config)
    reprocess(config)
    row = Archive(config.archive).row("coral.txt")
    assert (row["access"], row["sidecar_access"], row["note"]) == ("closed", "open", "changed")
    assert not places_of(["coral"], config.processed / row["capture_id"])
    execute(config)
    assert Archive(config.archive).row("coral.txt")["access"] == "closed"


def test_earlier_rows_are_never_more_open_than_the_document(folder: Path) -> None:
    config = configured(folder)
    for note, access in (("first", "open"), ("second", "restricted")):
        (folder / "raw" / "amber.txt.meta.yaml").write_text(f"access: {access}\nnote: {note}\n")
        reprocess(config, ["amber.txt"])
    there = Archive(config.archive)
    assert [row["access"] for row in there.revisions("amber.txt")] == ["restricted", "restricted"]
    assert [row["note"] for row in there.revisions("amber.txt")] == [None, "first"]
    assert not verify_archive(config.archive).problems


def test_captures_that_are_gone_or_changed_leave_their_rows(folder: Path) -> None:
    config = configured(folder, cleaning=OTHER)
    (folder / "raw" / "amber.txt").unlink()
    (folder / "raw" / "birch.txt").write_text("other bytes " * 30)
    before = rows_of(folder)
    done = reprocess(config)
    assert len(done.changes.missing) == 2
    after = rows_of(folder)
    assert {name for name in before if before[name] == after[name]} == set(done.changes.missing)
    assert Archive(config.archive).count() == 6


def test_a_sidecar_that_cannot_be_read_changes_nothing(folder: Path) -> None:
    config = configured(folder)
    (folder / "raw" / "amber.txt.meta.yaml").write_text("acess: open")
    before = rows_of(folder)
    done = reprocess(config, ["amber.txt"])
    assert [path for path, _ in done.changes.failed] == ["amber.txt"]
    assert rows_of(folder) == before


def test_wrong_questions(folder: Path) -> None:
    config = configured(folder)
    with pytest.raises(NoSuchDocument):
        reprocess(config, ["nowhere.txt"])
    for condition in ("no_such_column = 1", "1 = 1); DROP TABLE documents; --", ""):
        with pytest.raises(QueryError):
            reprocess(config, select=condition)
    with open_writer(config.archive, "other"), pytest.raises(ArchiveLocked):
        reprocess(config, ["amber.txt"])
    with open_writer(config.archive, "other"):
        assert not reprocess(config, dry_run=True).is_done


def test_withdrawn_documents_are_gone_from_revisions_and_pages_too(folder: Path) -> None:
    config = configured(folder)
    (folder / "raw" / "amber.txt.meta.yaml").write_text("url: https://news.example/amber\n")
    reprocess(config)
    assert places_of(["amber ferry"], folder / "archive" / "revisions")
    assert places_of(["amber"], folder / "processed" / "runs")
    withdraw(config, Archive(config.archive).resolve("amber.txt"), "mistake")
    assert not places_of(["amber ferry", "ferry amber", "news.example/amber"], folder / "archive", folder / "processed")
    assert reprocess(configured(folder, cleaning=OTHER)).changes.looked_at == 5


def test_one_that_was_stopped_goes_on_where_it_was(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = configured(folder, cleaning=OTHER, shard_size=1)
    before = rows_of(folder)

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(module._Work, "commit", stop)
        with pytest.raises(KeyboardInterrupt):
            reprocess(config)
    assert rows_of(folder) == before
    monkeypatch.setattr(module._Work, "_process", stop)
    done = reprocess(config)  # nothing is processed twice
    assert done.changes.renewed == 6
    assert not list((folder / "archive").glob(".reprocess*"))
