"""`fonds find` as people and programs call it: exit codes, and JSON."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from fonds.archive import Archive
from fonds.cli.app import main
from fonds.flows.config import load_config
from fonds.flows.run import execute

Run = Callable[..., tuple[int, str, str]]
PAGE = """The {word} ferry was late again

By Ada Vint
March 3, 2026

The ferry {word} that leaves the north quay at seven had to wait, because the tide was lower than the pilots had
hoped for. Nobody on board was hurt, the company said in a short statement in the afternoon.
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("find")
    (place / "raw").mkdir()
    for word in ("amber", "birch", "coral"):
        (place / "raw" / f"{word}.txt").write_text(PAGE.format(word=word))
    (place / "raw" / "amber.txt.meta.yaml").write_text("url: https://news.example/amber\n")
    (place / "raw" / "coral.txt.meta.yaml").write_text("access: closed\n")
    execute(load_config(**{name: place / name for name in ("raw", "archive", "processed")}, workers=1))
    return place


@pytest.fixture
def run(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    monkeypatch.chdir(folder)

    def call(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        with pytest.raises(SystemExit) as stop:
            main(["find", *arguments])
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return int(stop.value.code or 0), said.out, said.err

    return call


def test_json_is_the_hits_alone(run: Run, folder: Path) -> None:
    code, out, err = run("amber", "quay", "--json")
    assert code == 0
    (hit,) = json.loads(out)
    (name,) = Archive("archive").resolve("amber.txt")
    assert hit["capture_id"] == name
    assert (hit["title"], hit["authors"]) == ("The amber ferry was late again", ["Ada Vint"])
    assert (hit["url"], hit["paths"]) == ("https://news.example/amber", ["amber.txt"])
    assert (hit["day"], hit["access"]) == ("2026-03-03", "open")
    assert (folder / hit["report"]).is_file()
    assert "1 found among 2 documents; 1 closed ones are not searched." in err, "what people read stands beside it"
    code, out, _ = run("ferry", "--limit", "1", "--json")
    assert (code, len(json.loads(out))) == (0, 1)


def test_nothing_found(run: Run) -> None:
    code, out, err = run("zeppelin")
    assert (code, out) == (66, "")
    assert "0 found among 2 documents" in err
    code, out, _ = run("zeppelin", "--json")
    assert (code, json.loads(out)) == (66, [])
    assert run("coral")[0] == 66, "closed"


@pytest.mark.parametrize(
    "asked",
    [("ferry", "--author", "vint"), ("https://news.example/amber",), ("ferr*",), ("--address", "birch.txt"),
     ("--since", "2026-03-03", "--until", "2026-03-03"), ('"late again"',), ("ferry", "--rebuild")],
)  # fmt: skip
def test_found(run: Run, asked: tuple[str, ...]) -> None:
    code, out, _ = run(*asked)
    assert (code, "ferry was late again" in out) == (0, True)
    assert "fonds show" in out


@pytest.mark.parametrize(
    ("asked", "expected"),
    [((), 2), (("ferry", "--since", "tomorrow"), 2), (("ferry", "--limit", "0"), 2), (("ferry", "--tier", "D"), 2),
     (("...",), 65), (("ferry", "--archive", "nowhere"), 66), (("ferry", "--since", "2027-01-01"), 66)],
)  # fmt: skip
def test_exit_codes(run: Run, asked: tuple[str, ...], expected: int) -> None:
    code, out, err = run(*asked)
    assert (code, out) == (expected, "")
    assert err
