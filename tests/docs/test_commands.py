"""Commands of the guides work as printed, for a reader who types them after the line that the guides give."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import click
import pytest

from fonds.cli.app import COMMANDS, app
from fonds.cli.called import as_called, command

ROOT = Path(__file__).resolve().parents[2]
GUIDES = [ROOT / "README.md", *(ROOT / "docs" / f"{name}.md" for name in ("archivists", "data-teams", "downstream"))]
PAGES = [
    *GUIDES,
    ROOT / "CHANGELOG.md",
    ROOT / "docs" / "production.md",
    ROOT / "docs" / "scaling.md",
    ROOT / "docs" / "checks.md",
]
ACTIVATION = ". .venv/bin/activate"
BINARIES = Path(sys.prefix) / "bin"
# What the guides leave open, for the samples in raw/.
FILLED = {
    "run": "run raw",
    "run [RAW]": "run raw",
    "clean FILE": "clean raw/bench-notes.html",
    "show DOC": "show bench-notes.html",
    "show NAME": "show bench-notes.html",
    "find WORDS": "find palm house",
    "find ferry": "find palm house",
    "find late ferry --since 2026-01-01": "find the --since 2020-01-01",
    'find --author "Ada Vint" --since 2025-01-01 --json': "find --lang en --json",
    "find https://news.example/ferry": "find --title palm",
    "query SQL": "query 'SELECT count(*) FROM documents'",
    'query "SELECT …" --format csv': 'query "SELECT title FROM documents" --format csv',
    "events DOC": "events bench-notes.html",
    "export premis DOC": "export premis bench-notes.html",
    "release NAME": "release first",
    # Served until it is stopped: tests/docs/test_trial.py opens it.
    "review": "review --summary",
    'review --by "Ida Holm" --collection harbour': "review --summary",
    "correct DOC": "correct DOC --note seen",
    "correct DOC --drop-block 12 --keep-block 4": "correct DOC --drop-block 2 --keep-block 1",
    'query "SELECT * FROM reviews"': 'query "SELECT * FROM reviews"',
    "verify FOLDER": "verify releases/first",
    "verify releases/NAME": "verify releases/first",
    "verify --archive COPY": "verify --archive archive",
    "learn-sites FILE": "learn-sites sites.parquet",
}
# A document that nothing else in the guides is about.
_GONE = "withdraw consent-wall.txt --reason 'asked for'"
_HARBOUR = 'access --collection harbour restricted --reason "deposit agreement 12"'
FILLED |= {
    _HARBOUR: _HARBOUR.replace("harbour", "mills"),
    """reprocess --select "tier = 'C' AND lang = 'de'\"""": """reprocess --select "lang = 'de'\"""",
    "withdraw DOC": _GONE,
    'withdraw DOC --reason "asked for by the author"': _GONE,
}
# In this order; what is not named here follows, and last of all what takes documents away.
FIRST, LAST = ("run", "release"), ("withdraw",)
# Named without what they need, in the flow of a sentence.
INCOMPLETE = {
    "access", "events", "export", "find", "release", "learn-sites", "query", "show", "clean", "verify", "withdraw",
    "correct", "report", "review", "serve",
}  # fmt: skip


def commands(page: Path) -> list[str]:
    """What follows `fonds` in code spans and code blocks."""
    text = page.read_text()
    spans = re.findall(r"`fonds ([a-z-]+(?: [^`\n]*)?)`", text)
    blocks = re.findall(r"^ *(?:\$ )?fonds ([a-z-]+(?: .*)?)$", "\n".join(_code(text)), re.MULTILINE)
    return [*spans, *(re.sub(r"\s+#.*", "", block) for block in blocks)]


def _code(text: str) -> list[str]:
    return [*re.findall(r"```[a-z]*\n(.*?)```", text, re.DOTALL), *re.findall(r"^    (.*)$", text, re.MULTILINE)]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_and_option_exists(page: Path) -> None:
    for written in commands(page):
        name, *arguments = shlex.split(written.replace("…", "x"))
        assert name in COMMANDS, f"{page.name}: fonds {written}"
        there = app.get_command(click.Context(app), name)
        if isinstance(there, click.Group) and arguments:
            there = there.get_command(click.Context(there), arguments[0])
        assert there is not None, f"{page.name}: fonds {written}"
        options = {option for parameter in there.params for option in parameter.opts}
        for argument in arguments:
            if argument.startswith("--"):
                assert argument.partition("=")[0] in options, f"{page.name}: fonds {written}"


@pytest.mark.parametrize("page", [page for page in PAGES if page.name != "CHANGELOG.md" and commands(page)], ids=str)
def test_a_page_with_commands_says_how_they_become_known(page: Path) -> None:
    assert ACTIVATION in page.read_text(), page.name


def _typed() -> list[str]:
    written = dict.fromkeys(one for page in GUIDES for one in commands(page) if one not in INCOMPLETE)
    filled = dict.fromkeys(re.sub(r"\bDOC\b", "bench-notes.html", FILLED.get(one, one)) for one in written)
    order = (*FIRST, "", *LAST)
    return sorted(filled, key=lambda one: order.index(one.split()[0] if one.split()[0] in order else ""))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder as a reader has it: raw/ and .venv, and a terminal that knows neither."""
    shutil.copytree(ROOT / "raw", tmp_path / "raw")
    (tmp_path / ".venv").symlink_to(sys.prefix)
    return tmp_path


def _shell(folder: Path, script: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("FONDS_", "PREFECT_"))}
    environment |= {"PATH": "/usr/local/bin:/usr/bin:/bin", "PREFECT_HOME": str(folder / "prefect")}
    return subprocess.run(
        ["/bin/sh", "-ec", script],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=1200,  # of fifty commands and more, beside other tests: for one that hangs
        check=False,
    )


@pytest.mark.slow
def test_a_reader_types_what_the_guides_say(folder: Path) -> None:
    typed = _typed()
    assert len(typed) >= len(COMMANDS) - 1
    # One shell for all; each command names itself first, so that it is seen which one failed.
    lines = [f"echo {shlex.quote(f'> fonds {one}')} >&2; fonds {one} > /dev/null" for one in typed]
    done = _shell(folder, "\n".join([ACTIVATION, *lines]))
    assert done.returncode == 0, done.stderr
    assert "not found" not in done.stderr


@pytest.mark.slow
def test_what_a_run_prints_can_be_typed_as_it_stands(folder: Path) -> None:
    done = _shell(folder, ".venv/bin/fonds run")
    (line,) = re.findall(r"^Try: +(.*)$", done.stdout, re.MULTILINE)
    assert line.startswith(".venv/bin/fonds query ")
    again = _shell(folder, line)
    assert again.returncode == 0, again.stderr
    failed = _shell(folder, ".venv/bin/fonds status --archive nowhere || true")
    assert "`.venv/bin/fonds run`" in failed.stderr


def test_the_command_as_it_is_called(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    binary = tmp_path / "a b" / "fonds"
    binary.parent.mkdir()
    binary.touch(mode=0o755)
    monkeypatch.setattr(sys, "argv", [str(binary)])
    monkeypatch.setenv("PATH", str(tmp_path))
    assert shlex.split(command()) == [str(binary)]
    assert (
        as_called("fonds says: `fonds status`, not `fonds.toml`.")
        == f"fonds says: `{command()} status`, not `fonds.toml`."
    )
    monkeypatch.setenv("PATH", str(binary.parent))
    assert command() == "fonds"
    monkeypatch.setattr(sys, "argv", ["-c"])
    assert command() == "fonds"
