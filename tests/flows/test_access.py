"""Access holds everywhere: rows, pages and index follow what is stated, at once, and only a person loosens."""

from __future__ import annotations

import json
import shutil
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from fonds.archive import Archive
from fonds.errors import AccessError
from fonds.flows import pages
from fonds.flows.access import Act, set_access, set_collection_access
from fonds.flows.config import CollectionTerms, RunConfig, load_config
from fonds.flows.run import execute
from tests.support.searching import places_of

PAGE = """The {word} ferry was late again

By Ada Vint
March 3, 2026

The ferry {word} that leaves the north quay at seven had to wait, because the tide was lower than the pilots had
hoped for. Nobody on board was hurt, the company said in a short statement in the afternoon.
"""
WORDS = ("amber", "birch", "coral")


def configured(folder: Path, **more: object) -> RunConfig:
    places = {name: folder / name for name in ("raw", "archive", "processed")}
    return load_config(**places, workers=1, **more)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("access")
    (folder / "raw").mkdir()
    for word in WORDS:
        (folder / "raw" / f"{word}.txt").write_text(PAGE.format(word=word))
    (folder / "raw" / "coral.txt.meta.yaml").write_text("access: closed\ncollection: reef\n")
    execute(configured(folder))
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    shutil.copytree(made, tmp_path / "all")
    return tmp_path / "all"


def access_of(folder: Path) -> dict[str, str]:
    rows = Archive(folder / "archive").to_arrow("documents", ["text", "access"]).to_pylist()
    return {word: row["access"] for row in rows for word in WORDS if word in row["text"]}


def open_words(folder: Path) -> set[str]:
    return set(places_of(WORDS, folder / "processed"))


def test_closed_text_is_not_in_pages_that_lie_open(made: Path) -> None:
    assert open_words(made) == {"amber", "birch"}
    capture_id = Archive(made / "archive").resolve("coral.txt")[0]
    page = (made / "processed" / capture_id / "report.html").read_text()
    assert "Kept back: closed" in page
    index = json.loads((made / "processed" / "index.json").read_text())
    (row,) = [row for row in index["rows"] if row.get("withheld")]
    assert (row["capture_id"], row["kept_back"], row.get("title")) == (capture_id, "closed", None)


def test_unless_told(folder: Path) -> None:
    execute(configured(folder, report_access="closed"))
    assert open_words(folder) == set(WORDS)
    execute(configured(folder))
    assert open_words(folder) == {"amber", "birch"}


def test_tightening_acts_at_once_and_needs_no_reason(folder: Path) -> None:
    name = Archive(folder / "archive").resolve("amber.txt")
    decided = set_access(configured(folder), name, Act("closed"))
    assert decided.standings[name[0]].basis == "person"
    assert access_of(folder) == {"amber": "closed", "birch": "open", "coral": "closed"}
    assert open_words(folder) == {"birch"}


def test_loosening_is_an_act_of_its_own(folder: Path) -> None:
    config = configured(folder)
    name = Archive(config.archive).resolve("coral.txt")
    with pytest.raises(AccessError, match="closed now"):
        set_access(config, name, Act("open"))
    set_access(config, name, Act("open", reason="the deposit agreement ended"))
    assert access_of(folder)["coral"] == "open"
    assert open_words(folder) == set(WORDS)
    # The sidecar that lies there still says closed. It was known, and counts no more.
    execute(config)
    assert access_of(folder)["coral"] == "open"
    # What it says anew counts.
    (folder / "raw" / "coral.txt.meta.yaml").write_text("access: restricted\ncollection: reef\n")
    execute(config)
    assert access_of(folder)["coral"] == "restricted"
    assert open_words(folder) == {"amber", "birch"}
    version = Archive(config.archive).version("events")
    execute(config)
    assert Archive(config.archive).version("events") == version, "said once, heard once"


def test_an_embargo_ends_by_itself_in_pages_too(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = configured(folder)
    tomorrow = datetime.now(UTC).date() + timedelta(days=1)
    set_access(config, Archive(config.archive).resolve("birch.txt"), Act("open", embargo_until=tomorrow))
    assert open_words(folder) == {"amber"}
    monkeypatch.setattr(pages, "today", lambda: tomorrow)
    execute(config)
    assert open_words(folder) == {"amber", "birch"}


def test_an_embargo_stays_unless_it_is_lifted(folder: Path) -> None:
    config = configured(folder)
    name = Archive(config.archive).resolve("birch.txt")
    set_access(config, name, Act("open", embargo_until=date(2090, 1, 1)))
    assert set_access(config, name, Act("open")).standings[name[0]].embargo_until == date(2090, 1, 1)
    with pytest.raises(AccessError, match="not before 2090-01-01"):
        set_access(config, name, Act("open", lift_embargo=True))
    set_access(config, name, Act("open", lift_embargo=True, reason="agreed"))
    assert open_words(folder) == {"amber", "birch"}


def test_a_setting_of_a_collection_holds_for_all_of_it(folder: Path) -> None:
    config = configured(folder, collections={"default": CollectionTerms(access="restricted", rights="Deposit 7")})
    (folder / "raw" / "dune.txt").write_text(PAGE.format(word="dune"))
    execute(config)
    assert access_of(folder) == {"amber": "restricted", "birch": "restricted", "coral": "closed"}
    assert not open_words(folder) | set(places_of(["dune"], folder / "processed" / "index.json"))
    rows = Archive(config.archive).to_arrow("documents", ["collection", "rights_statement", "access"]).to_pylist()
    assert {(row["collection"], row["rights_statement"]) for row in rows} == {("default", "Deposit 7"), ("reef", None)}
    assert not places_of(["dune"], folder / "processed"), "a new document obeys from the first moment"
    with pytest.raises(AccessError, match="with a reason"):
        set_collection_access(config, "default", Act("open"))
    set_collection_access(config, "default", Act("open", reason="agreed"))
    execute(config)  # the setting is still there, and was known
    assert access_of(folder) == {"amber": "open", "birch": "open", "coral": "closed"}


def test_a_sidecar_laid_later_moves_a_document(folder: Path) -> None:
    config = configured(folder)
    (folder / "raw" / "amber.txt.meta.yaml").write_text("collection: quay\nrights: Deposit 9\n")
    execute(config)
    row = Archive(config.archive).row("amber.txt")
    assert (row["collection"], row["rights_statement"], row["access"]) == ("quay", "Deposit 9", "open")
    assert sorted(path.name for path in (folder / "archive" / "documents").glob("collection=*")) == [
        "collection=default", "collection=quay", "collection=reef",
    ]  # fmt: skip


def test_a_collection_that_is_not_there_is_said(folder: Path) -> None:
    with pytest.raises(AccessError, match="No document"):
        set_collection_access(configured(folder), "refe", Act("closed", reason="x"))
