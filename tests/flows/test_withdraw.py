"""What is withdrawn is in no byte below archive and processed, stays out, and leaves a tombstone."""

from __future__ import annotations

import json
import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from fonds.archive import Archive, release, save_memory, verify_archive
from fonds.archive.memory import learn_sites
from fonds.archive.tombstones import read_tombstones
from fonds.errors import AccessError, ArchiveLocked, NoSuchDocument, Withdrawn
from fonds.flows.access import Act, set_access
from fonds.flows.config import RunConfig, load_config
from fonds.flows.run import execute
from fonds.flows.withdrawing import finish_withdrawals, put_tombstones, withdraw
from tests.cleaning.exports import LABELLED
from tests.support.searching import places_of

PAGE = """The {word} ferry was late again

By {word}mann Vint
March 3, 2026

The ferry {word} that leaves the north quay at seven had to wait, because the tide was lower than the pilots had
hoped for. Nobody on board was hurt, the {word} company said in a short statement in the afternoon.
"""
GONE = "quetzal"


def configured(folder: Path, **more: object) -> RunConfig:
    places = {name: folder / name for name in ("raw", "archive", "processed")}
    return load_config(**places, workers=1, **more)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two runs: one of three pages and a file that fails; one that meets a changed page, with events of all kinds."""
    folder = tmp_path_factory.mktemp("withdraw")
    raw = folder / "raw"
    raw.mkdir()
    for word in ("amber", GONE):
        (raw / f"{word}.txt").write_text(PAGE.format(word=word))
        (raw / f"{word}.txt.meta.yaml").write_text(f"url: https://news.example/{word}-late\nnote: from {word}\n")
    (raw / "broken.txt").write_bytes(f"{GONE}".encode() + b"\0" * 90)
    config = configured(folder)
    execute(config)
    (raw / "copy.txt").write_text((raw / f"{GONE}.txt").read_text())
    (raw / "two.meta.yaml").write_text("access: open")
    execute(config)
    set_access(config, Archive(config.archive).resolve(f"{GONE}.txt"), Act("restricted", reason=f"a {GONE} reason"))
    set_access(config, Archive(config.archive).resolve(f"{GONE}.txt"), Act("open", reason="agreed"))
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(made, tmp_path / "all")
    monkeypatch.chdir(tmp_path / "all")
    (tmp_path / "all/raw/broken.txt").unlink()
    return tmp_path / "all"


def leftovers(folder: Path, *words: str) -> dict[str, list[str]]:
    return places_of(words or (GONE,), folder / "archive", folder / "processed")


def test_no_byte_is_left_and_the_rest_is_whole(folder: Path) -> None:
    config = configured(folder)
    there = Archive(config.archive)
    (name,) = there.resolve(f"{GONE}.txt")
    assert len(leftovers(folder)[GONE]) > 5, "there is something to find"
    amber = there.row("amber.txt")
    done = withdraw(config, [name], "asked for by the author")
    # The tombstone names the place in raw/, so that the archivist can see to it: it is read from the event alone.
    assert done.raw == ("copy.txt", f"{GONE}.txt")
    left = leftovers(folder)
    assert all("/events/" in path for path in left.get(GONE, ())), left
    events = Archive(config.archive).events().to_table(columns=["event_type", "sources", "detail", "capture_id"])
    told = [row for row in events.to_pylist() if GONE in repr(row)]
    assert {row["event_type"] for row in told} <= {"withdrawal", "deletion"}
    assert not [row for row in told if "ferry" in repr(row)]
    assert Archive(config.archive).row("amber.txt") == amber
    assert not verify_archive(config.archive).problems
    stone = read_tombstones(config.archive)[name]
    assert (stone.reason, stone.payload_digest, stone.is_done) == ("asked for by the author", name, True)
    assert stone.at.date() == datetime.now(UTC).date()
    with pytest.raises(Withdrawn, match="asked for by the author"):
        Archive(config.archive).row(f"{GONE}.txt")


def test_a_run_does_not_bring_it_back(folder: Path) -> None:
    config = configured(folder)
    withdraw(config, Archive(config.archive).resolve(f"{GONE}.txt"), "mistake")
    (folder / "raw" / "again.txt").write_text(PAGE.format(word=GONE))
    summary = execute(config)
    assert summary.skipped["withdrawn"] == 3
    assert summary.documents == 0
    assert Archive(config.archive).count() == 1
    assert not places_of(["ferry " + GONE, GONE + "-late"], folder / "archive", folder / "processed")
    execute(config)
    assert Archive(config.archive).count() == 1


def test_a_withdrawal_that_was_stopped_is_finished_by_calling_again_or_by_a_run(folder: Path) -> None:
    config = configured(folder)
    from fonds.archive import open_writer

    with open_writer(config.archive, "stopped") as writer:
        put_tombstones(writer, Archive(config.archive).resolve(f"{GONE}.txt"), "mistake")
    assert Archive(config.archive).count() == 2
    assert Archive(config.archive).documents_in_force().to_table(["capture_id"]).num_rows == 1
    made = release(Archive(config.archive), folder / "releases", "r", today=date(2090, 1, 1))
    assert not places_of([f"ferry {GONE}"], made.path), "a release over it does not leak"
    execute(config)
    assert Archive(config.archive).count() == 1
    assert not places_of([f"ferry {GONE}"], folder / "archive", folder / "processed")
    assert read_tombstones(config.archive).popitem()[1].is_done


def test_releases_made_before_are_listed(folder: Path) -> None:
    config = configured(folder)
    release(Archive(config.archive), folder / "releases", "first", today=date(2090, 1, 1))
    release(
        Archive(config.archive), folder / "releases", "other", today=date(2090, 1, 1), select="title LIKE '%amber%'"
    )
    done = withdraw(config, Archive(config.archive).resolve(f"{GONE}.txt"), "mistake", releases=folder / "releases")
    assert [Path(path).name for path in done.releases] == ["first"]


def test_a_release_that_only_names_it_holds_nothing(folder: Path) -> None:
    """Among the changes since the release before, or in the condition of the manifest."""
    config = configured(folder)
    there, releases = Archive(config.archive), folder / "releases"
    (name,) = there.resolve(f"{GONE}.txt")
    without = f"capture_id <> '{name}'"
    release(there, releases, "first", today=date(2090, 1, 1))
    release(there, releases, "second", today=date(2090, 1, 1), select=without, after="first")
    assert name in (releases / "second" / "data" / "changes.jsonl").read_text()
    assert name in (releases / "second" / "manifest.json").read_text()
    (releases / "notes").mkdir()
    (releases / "notes" / "list.txt").write_text(f"given away: {name}")
    done = withdraw(config, [name], "mistake", releases=releases)
    assert [Path(path).name for path in done.releases] == ["first", "notes"]


def test_curation_and_site_memory(folder: Path) -> None:
    for number in range(2):
        (folder / "raw" / f"{GONE}{number}.txt").write_text(PAGE.format(word=GONE) + f"\nNumber {number} was seen.\n")
        (folder / "raw" / f"{GONE}{number}.txt.meta.yaml").write_text(f"url: https://quay.example/{number}")
    config = configured(folder)
    execute(config)
    memory = folder / "sites.parquet"
    save_memory(learn_sites(Archive(config.archive)), memory)
    before = Archive(config.archive)
    (name,) = before.resolve(f"{GONE}0.txt")
    (other,) = before.resolve("amber.txt")
    (folder / "curation").mkdir()
    (folder / "curation" / f"{name}.yaml").write_text("title: x")
    (folder / "curation" / "both.yaml").write_text(f"{name}: x\n{other}: y\n")
    (folder / "curation" / "kept.yaml").write_text(f"{other}: y\n")
    done = withdraw(configured(folder, site_memory=str(memory)), [name], "mistake")
    assert done.details["lines of the site memory"] > 2
    assert done.details["curation"] == 1
    assert [Path(path).name for path in done.curation] == ["both.yaml"]
    assert sorted(path.name for path in (folder / "curation").iterdir()) == ["both.yaml", "kept.yaml"]


def test_one_of_several_documents_of_a_file(folder: Path) -> None:
    (folder / "raw" / "dossier.txt").write_text(LABELLED)
    config = configured(folder)
    execute(config)
    there = Archive(config.archive)
    parts = there.resolve("dossier.txt")
    assert len(parts) == 3
    texts = {part: there.row(part)["text"].strip() for part in parts}
    (name,) = [part for part in parts if there.row(part)["title"] == "Storm takes the pier"]
    lines = {part: [line for line in text.splitlines() if len(line) > 30] for part, text in texts.items()}
    withdraw(config, [name], "mistake")
    assert not leftovers(folder, *lines[name])
    execute(config)
    assert len(Archive(config.archive).resolve("dossier.txt")) == 2
    withdraw(config, Archive(config.archive).resolve("dossier.txt"), "all of it")
    execute(config)
    assert not leftovers(folder, *(line for each in lines.values() for line in each))
    assert Archive(config.archive).count() == 2


def test_what_is_asked_for_wrongly_changes_nothing(folder: Path) -> None:
    config = configured(folder)
    (name,) = Archive(config.archive).resolve(f"{GONE}.txt")
    with pytest.raises(AccessError, match="with a reason"):
        withdraw(config, [name], " ")
    with pytest.raises(NoSuchDocument):
        Archive(config.archive).resolve("nowhere.txt")
    assert Archive(config.archive).count() == 2
    assert not withdraw(config, [], "").stones


def test_two_people_at_once(folder: Path) -> None:
    config = configured(folder)
    from fonds.archive import open_writer

    (name,) = Archive(config.archive).resolve(f"{GONE}.txt")
    with open_writer(config.archive, "other"), pytest.raises(ArchiveLocked, match="other"):
        withdraw(config, [name], "mistake")
    with open_writer(config.archive, "again") as writer:
        put_tombstones(writer, [name], "mistake")
        finish_withdrawals(config, writer)
        put_tombstones(writer, [name], "mistake")
    events = Archive(config.archive).query("SELECT event_type FROM events WHERE event_type = 'withdrawal'")
    assert events.num_rows == 1
    assert json.loads((folder / "processed" / "index.json").read_text())["documents"] == 1
