"""`fonds access`, `fonds reprocess` and `fonds withdraw` as people call them."""

from __future__ import annotations

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


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """The command in a folder with an archive of two pages; gives exit code, output and complaints."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "raw").mkdir()
    for word in ("amber", "birch"):
        (tmp_path / "raw" / f"{word}.txt").write_text(PAGE.format(word=word))
    (tmp_path / "raw" / "birch.txt.meta.yaml").write_text("access: closed\n")
    execute(load_config(workers=1))

    def call(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        with pytest.raises(SystemExit) as stop:
            main(list(arguments))
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return int(stop.value.code or 0), said.out, said.err

    return call


def test_access(run: Run) -> None:
    code, out, _ = run("access", "raw/birch.txt")
    assert (code, "closed (as stated or set when it was archived)" in out) == (0, True)
    code, _, err = run("access", "birch.txt", "open")
    assert (code, "--reason" in err) == (65, True)
    code, out, _ = run("access", "birch.txt", "open", "--reason", "agreed", "--embargo-until", "2090-01-01")
    assert (code, "open, not before 2090-01-01 (as `fonds access` set it)" in out) == (0, True)
    code, out, _ = run("access", "--collection", "default", "restricted", "--reason", "agreed")
    assert (code, out.count("restricted")) == (0, 2)
    assert run("access", "nowhere.txt")[0] == 66
    for wrong in (["access"], ["access", "amber.txt", "opne"], ["access", "amber.txt", "--reason", "x"]):
        assert run(*wrong)[0] == 2
    assert run("access", "amber.txt", "open", "--embargo-until", "tomorrow")[0] == 2
    assert run("access", "--collection", "nothing", "open", "--reason", "x")[0] == 65


def test_reprocess_and_earlier_revisions(run: Run) -> None:
    code, out, _ = run("reprocess", "--workers", "1")
    assert (code, out) == (0, "Nothing waits for being made again.\n")
    Path("raw/amber.txt.meta.yaml").write_text("note: laid later\n")
    code, out, _ = run("reprocess", "--dry-run", "--workers", "1")
    assert code == 0
    assert "1 document made again: 1 changed" in out
    assert "note: 1 of 1 documents" in out
    assert "+ laid later" in out
    assert "Nothing was changed" in out
    code, out, _ = run("reprocess", "amber.txt", "--workers", "1")
    assert (code, "Nothing was changed" in out) == (0, False)
    assert "laid later" not in run("show", "amber.txt", "--revision", "1")[1]
    assert "laid later" in run("show", "amber.txt", "--revision", "2")[1]
    assert run("show", "amber.txt", "--revision", "3")[0] == 66
    assert run("query", "SELECT count(*) AS n FROM revisions", "--format", "csv")[1].split() == ["n", "1"]
    assert run("reprocess", "--select", "nonsense", "--workers", "1")[0] == 65
    assert run("reprocess", "nowhere.txt", "--workers", "1")[0] == 66


def test_withdraw(run: Run) -> None:
    name = Archive("archive").resolve("amber.txt")[0]
    code, _, err = run("withdraw", "amber.txt")
    assert (code, "--reason" in err) == (65, True)
    code, out, _ = run("withdraw", name[:8], "--reason", "asked for by the author")
    assert code == 0
    assert f"{name[:12]} is withdrawn: asked for by the author" in out
    assert "  amber.txt" in out
    code, _, err = run("show", "amber.txt")
    assert (code, "was withdrawn on" in err, "asked for by the author" in err) == (66, True, True)
    assert run("withdraw", "amber.txt", "--reason", "again")[0] == 66
    assert run("withdraw", "--reason", "nothing")[0] == 2
    code, out, _ = run("withdraw")
    assert (code, "no withdrawal is unfinished" in out) == (0, True)
