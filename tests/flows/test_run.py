"""Runs without an orchestrator: what they do, do not do twice, and leave alone."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from fonds import Archive
from fonds.archive import lease, release
from fonds.errors import ArchiveLocked, NoInput
from fonds.flows.config import RunConfig, load_config
from fonds.flows.run import execute
from fonds.flows.summary import RunSummary

Captures = Callable[..., list[Path]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _config(folder: Path, **given: object) -> RunConfig:
    places = {name: folder / name for name in ("raw", "archive", "processed")}
    return load_config(**{**places, "workers": 1, **given})


def _digests(archive: Path) -> dict[str, str]:
    rows = Archive(archive).to_arrow("documents", ["capture_id", "row_digest"]).to_pylist()
    assert len({row["capture_id"] for row in rows}) == len(rows), "a capture stands twice"
    return {row["capture_id"]: row["row_digest"] for row in rows}


def _tree(folder: Path) -> dict[str, tuple[str, int]]:
    return {
        str(path): (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def _run(folder: Path, **given: object) -> RunSummary:
    return execute(_config(folder, **given))


def test_first_run_second_run_moved_and_changed(folder: Path, captures: Captures) -> None:
    raw = folder / "raw"
    paths = captures(raw, 4)
    before = _tree(raw)
    first = _run(folder)
    assert (first.found, first.documents, first.failed) == (4, 4, 0)
    assert _tree(raw) == before, "raw was touched"
    digests = _digests(folder / "archive")
    reports = _tree(folder / "processed")

    second = _run(folder)
    assert (second.documents, second.already) == (0, 4)
    assert _digests(folder / "archive") == digests

    (raw / "moved").mkdir()
    paths[0].rename(raw / "moved" / "elsewhere.txt")
    Path(f"{paths[1]}.meta.yaml").write_text("note: came later")
    third = _run(folder)
    assert (third.documents, third.already, third.skipped) == (0, 4, {"sidecar": 1})
    assert any("says something else now" in note and paths[1].name in note for note in third.notes)
    assert _digests(folder / "archive") == digests
    kept = {path: facts for path, facts in _tree(folder / "processed").items() if path in reports}
    assert {p: f for p, f in kept.items() if "report" in p} == {p: f for p, f in reports.items() if "report" in p}
    events = Archive(folder / "archive").query("SELECT event_type, count(*) AS n FROM events GROUP BY 1 ORDER BY 1")
    assert events.to_pylist() == [{"event_type": "ingestion", "n": 4}, {"event_type": "source found", "n": 1}]
    _run(folder)
    assert Archive(folder / "archive").events().count_rows() == 5, "a known place is noted once"

    old = hashlib.sha256(paths[2].read_bytes()).hexdigest()
    paths[2].write_text(paths[2].read_text() + "\nA correction was added.\n")
    fifth = _run(folder)
    assert (fifth.documents, fifth.already) == (1, 3)
    replaced = Archive(folder / "archive").query("SELECT run_replaces FROM documents WHERE run_replaces IS NOT NULL")
    assert replaced.to_pylist() == [{"run_replaces": old}]


def test_a_sidecar_laid_later_keeps_its_capture_out_of_releases(folder: Path, captures: Captures) -> None:
    paths = captures(folder / "raw", 3)
    _run(folder)
    Path(f"{paths[0]}.meta.yaml").write_text("access: closed")
    Path(f"{paths[1]}.meta.yml").write_text("acces: closed")
    second = _run(folder)
    assert second.documents == 0
    assert any("not heard" in note and "acces" in note for note in second.notes)
    assert any("held back" in note and paths[1].name in note for note in second.notes)
    _run(folder)
    archive = Archive(folder / "archive")
    told = archive.query("SELECT capture_id, detail FROM events WHERE event_type = 'access stated'").to_pylist()
    assert [row["capture_id"] for row in told] == [hashlib.sha256(paths[0].read_bytes()).hexdigest()], "told once"
    done = release(archive, folder, "r", today=date(2026, 4, 1))
    held = "access: held back for a sidecar that can't be understood"
    assert (done.documents, done.excluded) == (1, {"access: closed": 1, held: 1})


def test_one_bad_document_among_good_ones(folder: Path, captures: Captures) -> None:
    raw = folder / "raw"
    captures(raw, 3)
    (raw / "photo.txt").write_bytes(b"\xff\xd8\xff\xe0" + bytes(range(256)))
    for name in ("empty.txt", "empty too.txt", "nothing.html"):
        (raw / name).touch()
    (raw / "dangling 🦊.html").symlink_to(raw / "nowhere")
    (raw / "sub").mkdir()
    (raw / "sub" / "page-001.txt").write_text("Another page of the same name, in another folder, with words enough.")
    summary = _run(folder)
    assert (summary.documents, summary.found) == (4, 9)
    assert summary.failures == {"binary_capture": 1, "empty_capture": 3, "unreadable_capture": 1}
    rows = Archive(folder / "archive").to_arrow("failures").to_pylist()
    failed = ["dangling 🦊.html", "empty too.txt", "empty.txt", "nothing.html", "photo.txt"]
    assert sorted(row["source_path"] for row in rows) == failed
    assert all(row["message"] and row["advice"] for row in rows)

    again = _run(folder)
    assert (again.failed, again.failed_before) == (0, 5)
    (raw / "empty.txt").write_text("The page came through at last, and it has some words on the ferry.")
    mended = _run(folder)
    # The other two empty files hold the same bytes as before, and nothing else changed.
    assert (mended.documents, mended.failed_before) == (1, 4)
    assert Archive(folder / "archive").failures().count_rows() == 4
    (raw / "photo.txt").unlink()
    gone = _run(folder)
    assert any("taken off the list" in note and "photo.txt" in note for note in gone.notes)
    assert Archive(folder / "archive").failures().count_rows() == 3


def test_changed_and_missing_files_are_named(folder: Path, captures: Captures) -> None:
    paths = captures(folder / "raw", 3)
    _run(folder)
    paths[0].write_text(paths[0].read_text() + "A correction was added in the evening.")
    paths[1].unlink()
    second = _run(folder)
    assert any(paths[0].name in note and "other bytes than before" in note for note in second.notes)
    assert any(paths[1].name in note and "no longer in the raw folder" in note for note in second.notes)
    other = _run(folder, raw=captures(folder / "other", 1, start=9)[0].parent)
    assert not any("no longer" in note for note in other.notes), "another folder misses nothing"


@pytest.mark.processes
def test_a_document_that_takes_too_long_is_killed_and_can_be_retried(folder: Path, captures: Captures) -> None:
    raw = folder / "raw"
    captures(raw, 2)
    words = " ".join(f"word{number}" for number in range(12))
    (raw / "slow.html").write_text("<p>" + f"<p>{words}</p>" * 400_000)
    summary = _run(folder, time_limit=5.0, cleaning={"max_work": 10**9})
    assert (summary.documents, dict(summary.failures)) == (2, {"limit_exceeded": 1})
    (message,) = Archive(folder / "archive").to_arrow("failures", ["message"])["message"].to_pylist()
    assert "limit on time" in message
    (raw / "slow.html").write_text(f"<p>{words} and the end of it.</p>")
    retried = execute(_config(folder), only_failures=True)
    assert (retried.found, retried.documents) == (1, 1)
    assert Archive(folder / "archive").failures().count_rows() == 0


def test_reports_that_are_missing_are_written_again(folder: Path, captures: Captures) -> None:
    captures(folder / "raw", 2)
    _run(folder)
    (report,) = list((folder / "processed").glob("*/report.html"))[:1]
    report.unlink()
    summary = _run(folder)
    assert report.exists()
    assert "1 missing report" in summary.notes[0]
    account = json.loads((folder / "processed" / "runs" / f"{summary.run_id}.json").read_text())
    assert account["already"] == 2


def test_empty_raw_is_no_success_and_a_second_run_is_refused(folder: Path, captures: Captures) -> None:
    (folder / "raw").mkdir()
    with pytest.raises(NoInput):
        _run(folder)
    captures(folder / "raw", 1)
    with lease(folder / "archive", "another"), pytest.raises(ArchiveLocked, match="another"):
        _run(folder)


RUNNER = """
import sys
from pathlib import Path
from fonds.flows.config import load_config
from fonds.flows.run import execute
if __name__ == "__main__":
    raw, folder, workers, shard = sys.argv[1:5]
    execute(load_config(raw=Path(raw), archive=Path(folder) / "archive", processed=Path(folder) / "processed",
                        workers=int(workers), shard_size=int(shard)))
"""


@pytest.mark.parametrize(
    ("workers", "shard", "environment"),
    [
        ("4", "3", {"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "LANG": "de_DE.UTF-8"}),
        ("2", "100", {"PYTHONHASHSEED": "4242", "TZ": "America/Anchorage", "LANG": "C", "LC_ALL": "C"}),
    ],
)
def test_same_in_same_out(
    folder: Path, captures: Captures, workers: str, shard: str, environment: dict[str, str]
) -> None:
    captures(folder / "raw", 8)
    _run(folder)
    other = folder / "other"
    # Other names give another order of processing; the bytes are the same.
    (other / "raw").mkdir(parents=True)
    for number, path in enumerate(sorted((folder / "raw").iterdir(), reverse=True)):
        (other / "raw" / f"{number}{path.suffix}").write_bytes(path.read_bytes())
    script = folder / "runner.py"
    script.write_text(RUNNER)
    subprocess.run(
        [sys.executable, script, other / "raw", other, workers, shard],
        env={**os.environ, **environment},
        check=True,
        timeout=600,
    )
    assert _digests(other / "archive") == _digests(folder / "archive")


def test_all_sorts_of_bad_input_have_a_clear_outcome(folder: Path, captures: Captures) -> None:
    raw = folder / "raw"
    (page, _) = captures(raw, 2)
    words = page.read_text()
    (raw / "deep" / "ümlaut & space").mkdir(parents=True)
    (raw / "deep" / "page-001.txt").write_text(words.replace("north", "south"))
    (raw / "deep" / "ümlaut & space" / "🦊 fox.txt").write_text(words.replace("north", "west"))
    (raw / "copy of page.txt").write_bytes(page.read_bytes())
    (raw / "really html.txt").write_text("<html><body><h1>Quay</h1><p>The quay was opened again on Monday.</p></body>")
    (raw / "really text.html").write_text(words.replace("north", "east"))
    (raw / "mixed.txt").write_bytes(words.encode() + "Hafenmeisterin Käthe Möwe grüßt. ".encode("latin-1") * 3)
    (raw / "nuls.txt").write_bytes(words.replace("quay", "qu\0ay").encode())
    (raw / "menu.txt").write_text("Accept all cookies\n\n  • Home\n  • Sport\n\n© 2026 Paper. All rights reserved.\n")
    (raw / "truncated.html").write_bytes(b"<!DOCTYPE html><html><head><title>Half a pa")
    with (raw / "huge.txt").open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    (raw / "photo.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    (raw / "empty.md").touch()
    (raw / "folder.txt").mkdir()
    os.mkfifo(raw / "pipe.txt")

    summary = _run(folder)

    assert dict(summary.failures) == {
        "binary_capture": 1,
        "capture_too_large": 1,
        "empty_capture": 1,
        "unreadable_capture": 1,
    }
    assert summary.duplicates == 1
    rows = Archive(folder / "archive").to_arrow("documents", ["run_sources", "media_type", "tier", "text", "checks"])
    found = {row["run_sources"][0]["path"]: row for row in rows.to_pylist()}
    assert len(found) == summary.documents == 10
    assert found["really html.txt"]["media_type"] == "text/html"
    assert found["really text.html"]["media_type"] == "text/plain"
    # Bytes that neither charset reads are replaced, counted and told; half a page and a menu alone are for a person.
    for path in ("mixed.txt", "nuls.txt", "menu.txt", "truncated.html"):
        assert found[path]["tier"] != "A", path
        assert [check["code"] for check in found[path]["checks"] if check["outcome"] != "pass"], path
    assert found["menu.txt"]["text"] == ""
    assert len(found["copy of page.txt"]["run_sources"]) == 2


def test_a_run_tidies_the_archive_when_it_is_due(
    tmp_path: Path, captures: Captures, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fonds.archive.upkeep.DUE_FILES", 2)
    captures(tmp_path / "raw", 2)
    places = {name: tmp_path / name for name in ("raw", "archive", "processed")}
    off = execute(load_config(**places, workers=1, shard_size=1, upkeep=False))
    assert not [note for note in off.notes if "tidied" in note]
    (note,) = [note for note in execute(load_config(**places, workers=1)).notes if "tidied" in note]
    assert "2 files of documents before, 1 after" in note
