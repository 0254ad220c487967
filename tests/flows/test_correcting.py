"""What people state reaches the rows with the next run, survives versions, and is never lost nor guessed at."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from fonds.archive import Archive, verify_archive
from fonds.curation import read_curations
from fonds.errors import CurationError, WrongCorrection
from fonds.flows.config import Cleaning, RunConfig, load_config
from fonds.flows.correcting import Wish, correct
from fonds.flows.planned import plan_run
from fonds.flows.reprocess import reprocess
from fonds.flows.run import execute
from fonds.flows.withdrawing import withdraw
from tests.flows.test_reprocess import PAGE

WORDS = ("amber", "birch", "coral")
Row = dict[str, Any]


def configured(folder: Path, **more: object) -> RunConfig:
    places = {name: folder / name for name in ("raw", "archive", "processed", "curation")}
    return load_config(**places, workers=1, **more)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("correcting")
    (folder / "raw").mkdir()
    for word in WORDS:
        (folder / "raw" / f"{word}.txt").write_text(PAGE.format(word=word))
    execute(configured(folder))
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(made, tmp_path / "all")
    monkeypatch.chdir(tmp_path / "all")
    return tmp_path / "all"


def row_of(folder: Path, name: str = "amber.txt") -> Row:
    return Archive(folder / "archive").row(name)


def state(folder: Path, name: str = "amber.txt", **wish: Any) -> Path:
    return correct(folder / "archive", folder / "curation", name, Wish("anna", **wish)).path


def events(folder: Path, kind: str) -> list[Row]:
    told = Archive(folder / "archive").events().to_table().to_pylist()
    return sorted((each for each in told if each["event_type"] == kind), key=lambda each: each["occurred_at"])


def test_a_correction_reaches_the_row_with_the_next_run_and_stays(folder: Path) -> None:
    config = configured(folder)
    before = row_of(folder)
    evil = "<script>alert(1)</script> late"
    state(folder, values={"byline": ("Bo Marlin", "Cy Dorn"), "title": (evil,), "date": ("2026-03",)}, note="asked")
    state(folder, values={"subtitle": ("Third time",), "credit": ("Ida Holm / Reuters",), "language": ("de-at",)})
    assert row_of(folder) == before, "a file changes no row by itself"
    summary = execute(config)
    assert any("1 document was made again with what people stated" in note for note in summary.notes)
    row = row_of(folder)
    assert [each["name"] for each in row["bylines"]] == ["Bo Marlin", "Cy Dorn"]
    assert (row["title"], row["published_edtf"], row["published_precision"]) == (evil, "2026-03", "month")
    assert (row["subtitle"], row["language"], row["lang"]) == ("Third time", "de-AT", "de")
    assert row["photo_credits"][0]["creators"] == ["Ida Holm"]
    assert row["by_person"] == ["bylines", "language", "photo_credits", "published", "subtitle", "title"]
    chosen = {(e["field"], e["method"]) for e in row["evidence"] if e["chosen"] and e["field"] in row["by_person"]}
    assert {method for _, method in chosen} == {"person"}
    assert any(e["value"] == "Ada Vint" and not e["chosen"] for e in row["evidence"]), "what fonds found is kept"
    page = (folder / "processed" / row["capture_id"] / "report.html").read_text()
    assert "<script>alert" not in page
    assert "Bo Marlin" in page
    told = events(folder, "correction")
    assert [json.loads(each["detail"])["field"] for each in told].count("bylines") == 1
    assert {(each["agent"], each["capture_id"]) for each in told} == {("anna", row["capture_id"])}
    assert not verify_archive(folder / "archive").problems

    again = execute(config)
    assert not any("made again" in note for note in again.notes)
    assert (row_of(folder), len(events(folder, "correction"))) == (row, len(told)), "run again, nothing happens"
    newer = configured(folder, cleaning=Cleaning(max_nesting=1_999))
    reprocess(newer, ["amber.txt"])
    assert row_of(folder)["bylines"] == row["bylines"], "a newer version changes no person's word"


def test_the_same_row_whether_corrected_before_or_after(folder: Path, tmp_path: Path) -> None:
    state(folder, values={"byline": ("Bo Marlin",)}, drop=(3,))
    execute(configured(folder))
    shutil.copytree(folder / "raw", tmp_path / "new" / "raw")
    shutil.copytree(folder / "curation", tmp_path / "new" / "curation")
    execute(configured(tmp_path / "new"))
    assert row_of(tmp_path / "new")["row_digest"] == row_of(folder)["row_digest"]


def test_nothing_is_a_value_too_and_undo_brings_back_what_was_found(folder: Path) -> None:
    config = configured(folder)
    before = row_of(folder)
    state(folder, values={"byline": ("",)})
    execute(config)
    row = row_of(folder)
    assert (row["bylines"], row["by_person"]) == ([], ["bylines"])
    assert {"field": "bylines", "reason": "a person says that there is none"} in row["absent"]
    path = state(folder, undo=True)
    assert not path.exists()
    execute(config)
    assert row_of(folder)["row_digest"] == before["row_digest"]
    assert json.loads(events(folder, "correction")[-1]["detail"])["undone"] is True


def test_blocks_kept_and_dropped(folder: Path) -> None:
    config = configured(folder)
    before = row_of(folder)
    body = [block["index"] for block in before["blocks"] if block["role"] == "body"]
    state(folder, drop=(body[-1],))
    execute(config)
    row = row_of(folder)
    last = row["blocks"][body[-1]]
    assert (last["role"], last["kept"], last["decided_by"]) == ("other", False, "person")
    assert len(row["text"]) < len(before["text"])
    assert row["by_person"] == ["blocks"]
    assert "".join(b["raw"] for b in row["blocks"]) == "".join(b["raw"] for b in before["blocks"]), "nothing is lost"
    path = state(folder, keep=(body[-1],))
    assert not path.exists(), "as fonds has it by itself, no decision is left"
    execute(config)
    assert row_of(folder)["row_digest"] == before["row_digest"]


def test_a_capture_that_changed_under_it_is_flagged_and_not_applied(folder: Path) -> None:
    config = configured(folder)
    state(folder, values={"byline": ("Bo Marlin",)})
    (folder / "raw" / "amber.txt").write_text(PAGE.format(word="azure"))
    execute(config)
    row = row_of(folder)
    assert [each["name"] for each in row["bylines"]] == ["Ada Vint"]
    (check,) = (each for each in row["checks"] if each["code"] == "curation_not_applied")
    assert check["outcome"] == "warn"
    assert "the byline corrected" in check["actual"]
    assert row["needs_review"]
    (event,) = events(folder, "correction not applied")
    assert (event["outcome"], event["capture_id"]) == ("warning", row["capture_id"])
    reprocess(config, ["amber.txt"])
    assert row_of(folder)["row_digest"] == row["row_digest"], "made again it is flagged as before"
    state(folder, verdict="accept")
    execute(config)
    assert row_of(folder)["curation_digest"] is None, "whoever looked at it has seen the flag"


def test_a_block_that_is_gone_is_flagged_and_the_rest_applied(folder: Path) -> None:
    config = configured(folder)
    path = state(folder, values={"byline": ("Bo Marlin",)}, drop=(3,))
    digest = next(line for line in path.read_text().splitlines() if "digest" in line)
    path.write_text(path.read_text().replace(digest, f"    digest: {'0' * 64}"))
    execute(config)
    row = row_of(folder)
    assert [each["name"] for each in row["bylines"]] == ["Bo Marlin"]
    assert "blocks" not in row["by_person"]
    (check,) = (each for each in row["checks"] if each["code"] == "curation_not_applied")
    assert "block 3 is not there as it was" in check["actual"]


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        ({"values": {"date": ("yesterday",)}}, "can't be read"),
        ({"values": {"language": ("English language",)}}, "no language tag"),
        ({"values": {"title": ("x" * 3_000,)}}, "3,000 characters"),
        ({"values": {"title": ("a\x1b[31m",)}}, "control character"),
        ({"drop": (999,)}, "no block 999"),
        ({"undo": True}, "nothing to take back"),
        ({"verdict": "note"}, "a note without words"),
        ({"verdict": "accept", "note": "x" * 5_000}, "5,000 characters"),
    ],
)
def test_what_cannot_be_kept_changes_nothing(made: Path, tmp_path: Path, wish: Row, words: str) -> None:
    with pytest.raises(WrongCorrection, match=words):
        correct(made / "archive", tmp_path / "curation", "amber.txt", Wish("anna", **wish))
    assert read_curations(tmp_path / "curation").curations == ()


def test_files_that_cannot_be_used_lose_nothing(folder: Path) -> None:
    config = configured(folder)
    path = state(folder, values={"byline": ("Bo Marlin",)})
    execute(config)
    row = row_of(folder)
    good = path.read_text()
    path.write_text(good.replace("fonds-curation: 1", "fonds-curation: 2"))
    (folder / "curation" / f"{'0' * 64}.yaml").write_text(good.replace(row["capture_id"], "0" * 64))
    summary = execute(config)
    notes = "\n".join(summary.notes)
    assert path.name in notes
    assert "version 2" in notes
    assert "about no document of the archive" in notes
    assert row_of(folder) == row, "what the file said before stays"
    done = reprocess(configured(folder, cleaning=Cleaning(max_nesting=1_999)))
    assert done.changes.failed == []
    assert row_of(folder)["bylines"] == row["bylines"]
    named = reprocess(configured(folder, cleaning=Cleaning(max_nesting=1_998)), ["amber.txt"])
    assert path.name in named.changes.failed[0][0]
    with pytest.raises(CurationError, match="version 2"):
        state(folder, values={"title": ("x",)})
    path.unlink()
    execute(config)
    assert [each["name"] for each in row_of(folder)["bylines"]] == ["Ada Vint"], "taken back by removing the file"


@pytest.mark.parametrize("empty", [True, False])
def test_a_folder_that_is_not_mounted_takes_nothing_back(folder: Path, *, empty: bool) -> None:
    config = configured(folder)
    state(folder, values={"byline": ("Bo Marlin",)})
    state(folder, "birch.txt", verdict="accept")
    execute(config)
    row, told = row_of(folder), len(Archive(config.archive).events().to_table())
    shutil.move(folder / "curation", folder / "elsewhere")
    if empty:
        (folder / "curation").mkdir()
    summary = execute(config)
    assert any("missing or empty, and 1 documents hold" in note for note in summary.notes)
    done = reprocess(configured(folder, cleaning=Cleaning(max_nesting=1_999)), ["amber.txt"])
    assert "missing or empty" in done.changes.failed[0][1]
    assert (row_of(folder), len(Archive(config.archive).events().to_table())) == (row, told)


def test_what_is_edited_while_a_run_goes_on_waits_for_the_next(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = configured(folder)
    state(folder, values={"byline": ("Bo Marlin",)})

    def edited(*given: Any, **more: Any) -> Any:
        state(folder, values={"byline": ("Cy Dorn",)})
        return plan_run(*given, **more)

    with monkeypatch.context() as patch:
        patch.setattr("fonds.flows.run.plan_run", edited)
        execute(config)
    assert [each["name"] for each in row_of(folder)["bylines"]] == ["Bo Marlin"], "as it was when the run began"
    execute(config)
    assert [each["name"] for each in row_of(folder)["bylines"]] == ["Cy Dorn"]


def test_a_sidecar_is_the_archivists_word(folder: Path) -> None:
    config = configured(folder)
    sidecar = folder / "raw" / "birch.txt.meta.yaml"
    sidecar.write_text("title: Birch, late\nbyline: Bo Marlin; Cy Dorn\ndate: 2026-04\n")
    execute(config)
    row = row_of(folder, "birch.txt")
    assert (row["title"], row["published_edtf"]) == ("Birch, late", "2026-04")
    assert [each["name"] for each in row["bylines"]] == ["Bo Marlin", "Cy Dorn"]
    assert {e["method"] for e in row["evidence"] if e["chosen"] and e["field"] in row["by_person"]} == {"sidecar"}
    assert row["by_person"] == ["bylines", "published", "title"]
    assert (row["sidecar_title"], row["sidecar_date"]) == ("Birch, late", "2026-04")
    assert not any("made again" in note for note in execute(config).notes)
    state(folder, "birch.txt", values={"title": ("Birch by hand",)})
    execute(config)
    assert row_of(folder, "birch.txt")["title"] == "Birch by hand", "a correction goes before the sidecar"


def test_a_withdrawn_document_is_in_no_file_and_no_event(folder: Path) -> None:
    config = configured(folder)
    state(folder, values={"byline": ("Bo Marlin",)}, note="he said so")
    execute(config)
    name = row_of(folder)["capture_id"]
    withdraw(config, [name], "asked for")
    assert not list((folder / "curation").glob("*.yaml"))
    assert all(each["detail"] is None for each in events(folder, "correction"))
    execute(config)
    assert all(each["detail"] is None for each in events(folder, "correction"))
