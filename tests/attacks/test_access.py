"""What must not be given away: ways in which a document that is kept back could get into a release.

The rule: the strictest statement holds, and what can't be read or understood keeps its capture back and says so. Each
case is tried twice: laid before the first run, and laid beside a capture that is archived as open already.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from fonds import Archive
from fonds.archive import release
from fonds.flows.config import load_config
from fonds.flows.run import execute
from fonds.flows.summary import RunSummary

TODAY = date(2026, 6, 1)
Lay = Callable[[Path], object]


@dataclass(frozen=True)
class Case:
    """`pages` are captures by name, with a word of their own for each set of bytes; `laid` are the sidecars: a text, or
    how to lay it. None of the pages may be released."""

    name: str
    pages: Mapping[str, str]
    laid: Mapping[str, str | Lay] = field(default_factory=dict)


def _link(to: str) -> Lay:
    return lambda place: place.symlink_to(to)


def _bytes(what: bytes) -> Lay:
    return lambda place: place.write_bytes(what)


def _page(word: str) -> str:
    return (
        f"The {word} ferry was late again on Tuesday\n\nBy Ada Vint\n\nThe {word} ferry that leaves the north quay at "
        "seven had to wait, because the tide was lower than the pilots had hoped for.\n\nNobody on board was hurt.\n"
    )


CLOSED = "access: closed\n"
CASES = (
    Case("closed", {"p.txt": "agate"}, {"p.txt.meta.yaml": CLOSED}),
    Case("restricted", {"p.txt": "amber"}, {"p.txt.meta.yaml": "access: Restricted\n"}),
    Case("embargo", {"p.txt": "azurite"}, {"p.txt.meta.yaml": "embargo_until: 2030-01-31\n"}),
    Case(
        "same bytes, open and closed",
        {"x.txt": "beryl", "y.txt": "beryl"},
        {"x.txt.meta.yaml": "url: https://a.example/\naccess: open\n", "y.txt.meta.yaml": CLOSED},
    ),
    Case(
        "same bytes, an embargo over and one to come",
        {"x.txt": "citrine", "y.txt": "citrine"},
        {"x.txt.meta.yaml": "embargo_until: 2020-01-01\n", "y.txt.meta.yaml": "embargo_until: 2099-01-01\n"},
    ),
    Case("same bytes, one silent", {"x.txt": "coral", "y.txt": "coral"}, {"y.txt.meta.yaml": CLOSED}),
    Case("same bytes, one unclear", {"x.txt": "diamond", "y.txt": "diamond"}, {"y.txt.meta.yaml": "access: clsd\n"}),
    Case("key twice", {"p.txt": "emerald"}, {"p.txt.meta.yaml": "access: closed\nnote: x\naccess: open\n"}),
    Case("key twice, other case", {"p.txt": "flint"}, {"p.txt.meta.yaml": "ACCESS: closed\naccess: open\n"}),
    Case("row twice", {"p.txt": "galena"}, {"captures.csv": "file,access\np.txt,closed\np.txt,open\n"}),
    Case("column twice", {"p.txt": "garnet"}, {"captures.csv": "file,access,access\np.txt,closed,open\n"}),
    Case(
        "row against file",
        {"p.txt": "gypsum"},
        {"captures.csv": "file,access\np.txt,closed\n", "p.txt.meta.yaml": "access: open\n"},
    ),
    Case("row of the folder above", {"sub/p.txt": "halite"}, {"captures.csv": "file,access\nsub/p.txt,closed\n"}),
    Case("row with a comma too many", {"p.txt": "iolite"}, {"captures.csv": "file,note,access\np.txt,a, b,closed\n"}),
    Case("broken CSV", {"p.txt": "jade"}, {"captures.csv": "file,acess\np.txt,closed\n"}),
    Case("broken CSV above", {"sub/p.txt": "jasper"}, {"captures.csv": "fiel,access\nsub/p.txt,closed\n"}),
    Case("two files", {"p.txt": "jet"}, {"p.txt.meta.yaml": CLOSED, "p.txt.meta.yml": "access: open\n"}),
    Case("dangling link", {"p.txt": "kyanite"}, {"p.txt.meta.yaml": _link("nowhere.yaml")}),
    Case("link to itself", {"p.txt": "lapis"}, {"p.txt.meta.yaml": _link("p.txt.meta.yaml")}),
    Case("link that leads out", {"p.txt": "larimar"}, {"p.txt.meta.yaml": _link("/etc/hostname")}),
    Case("pipe", {"p.txt": "marble"}, {"p.txt.meta.yaml": os.mkfifo}),
    Case("folder", {"p.txt": "mica"}, {"p.txt.meta.yaml": Path.mkdir}),
    Case("CSV is a pipe", {"p.txt": "obsidian"}, {"captures.csv": os.mkfifo}),
    Case("CSV is a dangling link", {"p.txt": "olivine"}, {"captures.csv": _link("nowhere.csv")}),
    Case("composed against decomposed", {"e\u0301.txt": "onyx"}, {"captures.csv": "file,access\n\u00e9.txt,closed\n"}),
    Case("decomposed against composed", {"\u00e9.txt": "opal"}, {"e\u0301.txt.meta.yaml": CLOSED}),
    Case("ending in capitals", {"p.txt": "pearl"}, {"p.txt.META.YAML": CLOSED}),
    Case("name in capitals", {"p.txt": "peridot"}, {"P.TXT.meta.yaml": CLOSED}),
    Case("name without ending", {"p.txt": "pyrite"}, {"p.meta.yaml": CLOSED}),
    Case("row without ending", {"p.txt": "quartz"}, {"captures.csv": "file,access\np,closed\n"}),
    Case("row with a backslash", {"sub/p.txt": "ruby"}, {"captures.csv": "file,access\nsub\\p.txt,closed\n"}),
    Case("misspelt word", {"p.txt": "sapphire"}, {"p.txt.meta.yaml": "access: clsd\n"}),
    Case("misspelt field", {"p.txt": "sardonyx"}, {"p.txt.meta.yaml": "acces: closed\n"}),
    Case("misspelt day", {"p.txt": "selenite"}, {"p.txt.meta.yaml": "embargo_until: 2030-13-01\n"}),
    Case("a list", {"p.txt": "slate"}, {"p.txt.meta.yaml": "access: [closed]\n"}),
    Case("an anchor", {"p.txt": "spinel"}, {"p.txt.meta.yaml": "note: &a closed\naccess: *a\n"}),
    Case("no YAML", {"p.txt": "topaz"}, {"p.txt.meta.yaml": "access: 'closed\n"}),
    Case("not UTF-8", {"p.txt": "turquoise"}, {"p.txt.meta.yaml": _bytes(b"access: cl\xffsed")}),
    Case("too large", {"p.txt": "zircon"}, {"p.txt.meta.yaml": CLOSED + "# " + "x" * 70_000}),
)
OPEN = "chalk"


def _write(raw: Path, case: Case, *, pages: bool, laid: bool) -> None:
    folder = raw / str(CASES.index(case))
    for name, word in case.pages.items() if pages else ():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(_page(word), encoding="utf-8")
    for name, what in case.laid.items() if laid else ():
        if isinstance(what, str):
            (folder / name).write_text(what, encoding="utf-8")
        else:
            what(folder / name)


def _execute(folder: Path) -> RunSummary:
    places = {name: folder / name for name in ("raw", "archive", "processed")}
    return execute(load_config(**places, workers=1))


@dataclass(frozen=True)
class Outcome:
    """What became of all cases: the texts of the release, the account, and access by the rows, for each case's word."""

    released: str
    account: str
    access: Mapping[str, str]
    folder: Path


@pytest.fixture(scope="module", params=["in the same run", "in the next run"])
def outcome(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    folder = tmp_path_factory.mktemp("access")
    raw = folder / "raw"
    (raw / "open").mkdir(parents=True)
    (raw / "open" / "p.txt").write_text(_page(OPEN))
    later = request.param == "in the next run"
    for case in CASES:
        _write(raw, case, pages=True, laid=not later)
    summary = _execute(folder)
    if later:
        for case in CASES:
            _write(raw, case, pages=False, laid=True)
        summary = _execute(folder)
    archive = Archive(folder / "archive")
    made = release(archive, folder / "releases", "r", today=TODAY)
    texts = [text for file in made.path.rglob("*.parquet") for text in _texts(file)]
    rows = archive.to_arrow("documents", ["text", "access", "embargo_until"]).to_pylist()
    access = {
        word: row["access"] if row["embargo_until"] is None else f"{row['access']} from {row['embargo_until']}"
        for row in rows
        for word in (OPEN, *(word for case in CASES for word in case.pages.values()))
        if f" {word} " in row["text"]
    }
    return Outcome("\n".join(texts), summary.to_json(), access, folder)


def _texts(file: Path) -> list[str]:
    table = pq.read_table(file)
    return [str(text) for text in table["text"].to_pylist()] if "text" in table.column_names else []


def test_what_is_open_is_released(outcome: Outcome) -> None:
    assert f" {OPEN} " in outcome.released
    assert outcome.access[OPEN] == "open"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_nothing_kept_back_is_released(outcome: Outcome, case: Case) -> None:
    for word in case.pages.values():
        assert f" {word} " not in outcome.released
        assert outcome.access.get(word) != "open", "the row itself must say so, for those who read it without us"


@pytest.mark.parametrize("case", [case for case in CASES if len(case.pages) == 1], ids=lambda case: case.name)
def test_what_is_not_understood_is_said(outcome: Outcome, case: Case) -> None:
    """Either the row obeys, or the account names the file or its folder's sidecar."""
    (word,) = case.pages.values()
    place = f"{CASES.index(case)}/"
    assert outcome.access.get(word) is not None or place in outcome.account


def test_access_is_never_null(outcome: Outcome) -> None:
    assert None not in outcome.access.values()


def test_reports_and_rows_say_what_is_in_force(outcome: Outcome) -> None:
    archive = Archive(outcome.folder / "archive")
    assert outcome.access["agate"] == "closed"
    rows = archive.to_arrow("documents", ["capture_id", "access", "text"]).to_pylist()
    (row,) = [row for row in rows if " agate " in row["text"]]
    page = (outcome.folder / "processed" / row["capture_id"] / "report.html").read_text(encoding="utf-8")
    assert "closed" in page
    index = json.loads((outcome.folder / "processed" / "index.json").read_text(encoding="utf-8"))
    assert {each["access"] for each in index["rows"] if each["capture_id"] == row["capture_id"]} == {"closed"}


def test_a_mended_sidecar_ends_the_hold_and_nothing_else(tmp_path: Path) -> None:
    raw = tmp_path / "raw"
    raw.mkdir()
    for name in ("one", "two"):
        (raw / f"{name}.txt").write_text(_page(name))
    _execute(tmp_path)
    (raw / "one.txt.meta.yaml").write_text("access: clsd")
    (raw / "two.txt.meta.yaml").write_text(CLOSED)
    _execute(tmp_path)
    assert _accesses(tmp_path) == {"one": "closed", "two": "closed"}
    (raw / "one.txt.meta.yaml").write_text("note: nothing to hide")
    (raw / "two.txt.meta.yaml").write_text("access: open")
    summary = _execute(tmp_path)
    # What was stated holds; loosening is an act of its own.
    assert _accesses(tmp_path) == {"one": "open", "two": "closed"}
    assert any("no longer held back" in note for note in summary.notes)
    events = Archive(tmp_path / "archive").query(
        "SELECT event_type, count(*) AS n FROM events WHERE event_type LIKE 'access%' GROUP BY 1 ORDER BY 1"
    )
    assert {row["event_type"]: row["n"] for row in events.to_pylist()} == {
        "access held": 1,
        "access hold ended": 1,
        "access stated": 1,
    }
    _execute(tmp_path)  # removes the files that were superseded
    version = Archive(tmp_path / "archive").version()
    _execute(tmp_path)
    assert Archive(tmp_path / "archive").version() == version, "a run with nothing to do changes nothing"


def test_the_older_capture_of_a_page_is_kept_back_with_it(tmp_path: Path) -> None:
    raw = tmp_path / "raw"
    raw.mkdir()
    (raw / "p.txt").write_text(_page("first"))
    _execute(tmp_path)
    (raw / "p.txt").write_text(_page("second"))
    _execute(tmp_path)
    assert _accesses(tmp_path) == {"first": "open", "second": "open"}
    (raw / "p.txt").write_text(_page("third"))
    (raw / "p.txt.meta.yaml").write_text(CLOSED)
    summary = _execute(tmp_path)
    assert _accesses(tmp_path) == {"first": "closed", "second": "closed", "third": "closed"}
    assert any("p.txt" in note and "other bytes" in note for note in summary.notes)


def _accesses(folder: Path) -> dict[str, str]:
    rows = Archive(folder / "archive").to_arrow("documents", ["text", "access"]).to_pylist()
    return {row["text"].split()[1]: row["access"] for row in rows}
