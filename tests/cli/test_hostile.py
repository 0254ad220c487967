"""What a capture, its name or its sidecar holds never drives the terminal, whichever command prints it."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import fonds.cli
from fonds.archive import Archive
from fonds.cli.app import COMMANDS, main
from fonds.cli.run import _print_account
from fonds.cli.say import say, say_json, say_text
from fonds.errors import FondsError
from fonds.flows.config import load_config
from fonds.flows.run import execute
from fonds.flows.summary import RunSummary

# A title that sets the window's, red, a cleared screen, one byte of C1, what turns the order of letters, a backspace.
EVIL = "\x1b]0;taken\x07\x1b[31mred\x1b[2J\x9b31m\u202eterces\u2066\x08\x7f"
# The same in a file's name, with a line break that looks like another line of ours.
NAME = "\x1b]0;taken\x07\x1b[2J\x9b31m\u202etxt\nfonds: all is well"
# What ends a line of CSV is no carriage return of theirs.
CSV_LINE_END = "\r\n"
DRIVES = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
PROSE = (
    "The ferry that leaves the north quay at seven had to wait, because the tide was lower than the pilots had hoped. "
)
PAGE = f"""<html lang="en"><head><title>Ferry {EVIL} late</title><meta name="author" content="Ann {EVIL} Lee">
<meta name="keywords" content="tides{EVIL}, ferries"></head><body><h1>Ferry {EVIL} late</h1><p>By Ann Lee</p>
<p>{PROSE} {EVIL} {PROSE}</p><p>{PROSE * 2}</p><p>© 2024 Bay {EVIL} Courier</p></body></html>"""

Call = Callable[..., tuple[int, str]]


def driving(text: str) -> list[str]:
    """The characters that a terminal would obey."""
    return DRIVES.findall(text.replace(CSV_LINE_END, "\n"))


@pytest.fixture
def run(capsysbinary: pytest.CaptureFixture[bytes]) -> Call:
    def call(*arguments: str) -> tuple[int, str]:
        with pytest.raises(SystemExit) as stop:
            main(list(arguments))
        out, err = capsysbinary.readouterr()
        assert isinstance(stop.value.code, int)
        return stop.value.code, (out + err).decode()

    return call


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Captures whose names, texts and sidecars are hostile: archived, failing, skipped, with a sidecar not heard."""
    monkeypatch.chdir(tmp_path)
    raw = tmp_path / "raw"
    raw.mkdir()
    (raw / f"{NAME}.html").write_text(PAGE)
    (raw / "plain.html").write_text(PAGE.replace("seven", "eight"))
    (raw / "plain.html.meta.yaml").write_text(
        f'note: "{_yaml(EVIL)}"\ncollection: "{_yaml(EVIL)}"\nurl: "x{_yaml(EVIL)}"\n'
    )
    (raw / f"{NAME}empty.txt").write_text("")
    (raw / f"{NAME}.weird").write_text("x")
    (raw / f"{NAME}heard.txt").write_text(PROSE * 3)
    (raw / f"{NAME}heard.txt.meta.yaml").write_text(f'"{_yaml(EVIL)}": "{_yaml(EVIL)}"\naccess: "{_yaml(EVIL)}"\n')
    return tmp_path


def _yaml(text: str) -> str:
    return "".join(c if c.isascii() and c.isprintable() else f"\\u{ord(c):04x}" for c in text)


@pytest.fixture
def summary(folder: Path) -> RunSummary:
    return execute(load_config(workers=1))


def test_the_account_of_a_run(summary: RunSummary, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _print_account(summary, load_config())
    out, err = capsys.readouterr()
    assert "taken" in out
    assert driving(out + err) == []
    assert not any(line.startswith("fonds: all") for line in out.splitlines()), "a name looks like a line of ours"
    written = list((folder / "processed" / "runs").iterdir())
    assert {path.suffix for path in written} >= {".md", ".json"}
    for path in written:
        assert driving(path.read_text()) == [], path.name


def _commands(folder: Path) -> Iterator[tuple[str, ...]]:
    first = Archive(folder / "archive").query("SELECT min(capture_id) AS id FROM documents").to_pylist()[0]["id"]
    yield ("status",)
    yield ("show", first)
    yield ("show", f"{NAME}.html")
    yield ("show", f"{NAME}empty.txt")
    yield ("show", EVIL)
    for form in ("table", "csv", "json"):
        yield ("query", "SELECT * FROM documents", "--format", form)
        yield ("query", "SELECT * FROM failures", "--format", form)
        yield ("query", f"SELECT '{EVIL.replace(chr(0), '')}' AS \"{EVIL}\"", "--format", form)
    yield ("query", f"SELEC {EVIL}")
    yield ("query", f"SELECT error('{EVIL}')")
    for form in ("text", "markdown", "json"):
        yield ("clean", f"raw/{NAME}.html", "--format", form)
        yield ("clean", f"raw/{NAME}heard.txt", "--format", form)
    yield ("clean", f"raw/{NAME}empty.txt")
    yield ("clean", EVIL)
    yield ("clean", f"raw/{NAME}.html", "--captured-at", EVIL)
    yield ("clean", f"raw/{NAME}.html", "--media-type", EVIL)
    yield ("release", EVIL)
    yield ("release", "first", "--select", f"title = '{EVIL}' OR {EVIL}")
    yield ("release", "first")
    yield ("verify", EVIL)
    yield ("verify", "releases/first")
    yield ("verify", "--archive", "archive")
    yield ("verify", "--archive", EVIL)
    yield ("access", first)
    yield ("access", EVIL, "open", "--reason", EVIL)
    yield ("access", first, "restricted", "--reason", EVIL)
    yield ("audit", "raw", "--only", "raw")
    yield ("audit", "raw", "--only", "archive", "--json")
    yield ("audit", EVIL)
    yield ("audit", "--share", EVIL)
    for command in (("events",), ("events", "--json"), ("export", "premis")):
        yield (*command, f"{NAME}.html")
        yield (*command, EVIL)
    yield ("reprocess", "--dry-run")
    yield ("reprocess", EVIL)
    yield ("reprocess", "--select", EVIL)
    yield ("withdraw", EVIL, "--reason", EVIL)
    yield ("withdraw", first, "--reason", EVIL)
    yield ("correct", EVIL, "--title", EVIL)
    yield ("correct", "plain.html", "--title", f"Ferry {EVIL} on time", "--note", EVIL)
    yield ("correct", "plain.html", "--date", EVIL)
    yield ("review", "--summary")
    yield ("review", "--summary", "--json")
    yield ("review", "--summary", "--archive", EVIL)
    yield ("serve", "--port", EVIL)
    yield ("serve", "--archive", EVIL)
    yield ("corpus",)
    yield ("corpus", "--archive", EVIL)
    yield ("report", first)
    yield ("join",)
    yield ("run", "--shard", EVIL)
    yield ("report", EVIL)
    yield ("find", "ferry")
    yield ("find", EVIL)
    yield ("find", "--address", EVIL)
    yield ("maintain",)
    yield ("maintain", "--archive", EVIL)
    yield ("learn-sites", "sites.parquet")
    yield ("learn-sites", f"{EVIL}/sites.parquet")
    yield ("schema",)
    yield ("run", "--workers", EVIL)
    yield ("retry", f"--{EVIL}")
    yield (EVIL,)


def test_no_command_lets_it_through(summary: RunSummary, folder: Path, run: Call) -> None:
    done = set()
    for arguments in _commands(folder):
        _, said = run(*arguments)
        assert driving(said) == [], arguments
        done.add(arguments[0])
    assert set(COMMANDS) <= done


def test_an_error_is_named_without_it(run: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    for error in (FondsError(EVIL, advice=EVIL), RuntimeError(EVIL), OSError(5, EVIL, EVIL)):

        def fail(*_: object, error: Exception = error, **__: object) -> None:
            raise error

        monkeypatch.setattr("fonds.cli.app.app.main", fail)
        _, said = run("status")
        assert "taken" in said
        assert driving(said) == []


def test_json_says_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    import json

    say_json({EVIL: [EVIL]})
    assert json.loads(capsys.readouterr().out) == {EVIL: [EVIL]}


def test_marks_that_scripts_need_stay_in_texts(capsys: pytest.CaptureFixture[str]) -> None:
    persian = "می\u200cخواهم \u200f(علی)"
    say_text(persian)
    assert capsys.readouterr().out == persian + "\n"
    say("می\u200cخواهم", " \ud800")
    assert capsys.readouterr().out == "می\u200cخواهم ⟨U+D800⟩\n"


def test_commands_print_by_way_of_say_alone() -> None:
    """Rich's consoles print what `report.terminal` and `query` made of visible characters; nothing else prints."""
    allowed = {"say.py": {"echo"}, "app.py": {"secho"}, "clean.py": {"echo"}, "read.py": {"print"}}
    for path in sorted(Path(fonds.cli.__file__).parent.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                if name in ("echo", "secho", "print") and name not in allowed.get(path.name, set()):
                    raise AssertionError(f"{path.name}:{node.lineno} prints by itself")
