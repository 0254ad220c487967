"""The command: what it prints, and the exit codes that scripts trust."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from fonds.cli.app import COMMANDS, EPILOG, app, main
from fonds.errors import FondsError
from fonds.flows.config import load_config
from fonds.flows.run import execute
from tests.cleaning.exports import LABELLED

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Ferry late</title></head><body><h1>Ferry late</h1>
<p>The ferry that leaves the north quay at seven had to wait, because the tide was lower than the pilots had hoped
for. Nobody on board was hurt, the company said in a short statement in the afternoon.</p>
<script>alert(1)</script></body></html>"""


def _all_errors(kind: type[FondsError] = FondsError) -> list[type[FondsError]]:
    return [kind, *(found for below in kind.__subclasses__() for found in _all_errors(below))]


@pytest.fixture
def run(capsysbinary: pytest.CaptureFixture[bytes]) -> Callable[..., tuple[int, str, str]]:
    def call(*arguments: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as stop:
            main(list(arguments))
        out, err = capsysbinary.readouterr()
        code = stop.value.code
        assert isinstance(code, int)
        return code, out.decode(), err.decode()

    return call


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "ferry.html").write_text(PAGE)
    (tmp_path / "raw" / "closed.html").write_text(PAGE.replace("seven", "eight"))
    (tmp_path / "raw" / "closed.html.meta.yaml").write_text("access: closed\n")
    return tmp_path


@pytest.fixture
def archived(folder: Path) -> Path:
    execute(load_config(workers=1))
    return folder


Call = Callable[..., tuple[int, str, str]]


def test_clean_prints_every_document_of_an_export(folder: Path, run: Call) -> None:
    (folder / "march.txt").write_text(LABELLED)
    code, out, err = run("clean", "march.txt")
    assert (code, err) == (0, "")
    assert [("quay" in text, "pier" in text) for text in out.split("\f")] == [
        (True, False),
        (False, True),
        (False, False),
    ]
    _, out, _ = run("clean", "march.txt", "--format", "json")
    assert [row["site_name"] for row in json.loads(out)] == [
        "Lakeside Courier",
        "Norderhall Gazette",
        "Lakeside Courier",
    ]


def test_clean_in_all_forms(folder: Path, run: Call) -> None:
    code, out, err = run("clean", "raw/ferry.html")
    assert (code, err) == (0, "")
    assert out.startswith("The ferry that leaves")
    assert "alert" not in out
    code, out, _ = run("clean", "raw/ferry.html", "--format", "markdown")
    assert out.startswith("# Ferry late\n")
    code, out, _ = run("clean", "raw/ferry.html", "--format", "json", "--url", "https://news.example/ferry")
    row = json.loads(out)
    assert (row["title"], row["target_uri"]) == ("Ferry late", "https://news.example/ferry")
    assert not [name for name in row if name.startswith("run_")]


def test_clean_reads_standard_input(folder: Path) -> None:
    command = [sys.executable, "-c", "from fonds.cli import main; main()", "clean", "-"]
    done = subprocess.run(command, input=PAGE.encode(), capture_output=True, check=True, timeout=600)
    assert done.stdout.startswith(b"The ferry that leaves")
    assert done.stderr == b""


# `fonds clean FILE` starts in under a second as long as it loads none of these.
HEAVY = ("prefect", "deltalake", "duckdb", "pyarrow", "pandas", "scipy", "pydantic", "rich", "jinja2")


@pytest.mark.parametrize(
    ("name", "unwanted"),
    [("raw/ferry.html", HEAVY), ("raw/ferry.txt", (*HEAVY, "trafilatura", "lxml", "fonds.cleaning.html.cleaner"))],
)
def test_clean_loads_only_what_it_needs(folder: Path, name: str, unwanted: tuple[str, ...]) -> None:
    (folder / "raw" / "ferry.txt").write_text("The ferry that leaves early\n\nIt left at nine.\n")
    script = (
        "import sys\nfrom fonds.cli import main\n"
        f"try: main(['clean', '{name}'])\nexcept SystemExit: pass\n"
        f"print([m for m in {unwanted} if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=600)
    assert done.stdout.endswith("[]\n")


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("clean", "gone.txt"), 66, "gone.txt can't be read"),
        (("clean", "empty.txt"), 65, "holds no bytes"),
        (("clean", "photo.txt"), 65, "JPEG"),
        (("clean", "raw/ferry.html", "--media-type", "image/png"), 65, "does not read image/png"),
        (("clean", "raw/ferry.html", "--captured-at", "soon"), 2, "ISO 8601"),
        (("clean",), 2, "Missing argument"),
        (("nonsense",), 2, "No such command"),
        (("status",), 66, "no fonds archive"),
        (("query", "SELECT 1", "--archive", "nowhere"), 66, "no fonds archive"),
        (("run", "nowhere"), 66, "does not exist"),
        (("verify", "nowhere"), 66, "There is no release in nowhere"),
    ],
)
def test_what_goes_wrong_is_told(folder: Path, run: Call, arguments: tuple[str, ...], code: int, said: str) -> None:
    Path("empty.txt").touch()
    Path("photo.txt").write_bytes(b"\xff\xd8\xff\xe0")
    found, _, err = run(*arguments)
    assert found == code
    assert said in err
    assert "Traceback" not in err


def test_a_wrong_setting_is_told(folder: Path, run: Call) -> None:
    Path("fonds.toml").write_text("workers = 0\n")
    assert run("run")[0] == 78


def test_looking_into_an_archive(archived: Path, run: Call) -> None:
    code, out, _ = run("status")
    assert code == 0
    assert "2 documents" in out
    code, out, _ = run("query", "SELECT title FROM documents ORDER BY 1", "--format", "json")
    assert json.loads(out) == [{"title": "Ferry late"}, {"title": "Ferry late"}]
    code, out, _ = run("query", "SELECT count(*) AS n FROM failures", "--format", "csv")
    assert out.split() == ["n", "0"]
    code, out, _ = run("query", "SELECT [{'a': NULL, 'd': DATE '2030-01-02'}] AS s", "--format", "csv")
    (row,) = csv.DictReader(io.StringIO(out))
    assert json.loads(row["s"]) == [{"a": None, "d": "2030-01-02"}], "nested values are JSON"
    code, out, _ = run("query", "SELECT title, tier FROM documents")
    assert "Ferry late" in out
    assert run("query", "DROP TABLE documents")[0] == 65
    assert run("query", "SELECT nothing FROM documents")[0] == 65
    code, out, _ = run("show", "ferry.html")
    assert "Ferry late" in out
    assert run("show", "gone.html")[0] == 66


def test_show_of_a_capture_that_failed(folder: Path, run: Call) -> None:
    Path("raw/photo.txt").write_bytes(b"\xff\xd8\xff\xe0")
    execute(load_config(workers=1))
    code, out, _ = run("show", "photo.txt")
    assert code == 66
    assert "No document was made of photo.txt" in out
    assert "JPEG" in out


def test_release_verify_and_maintain(archived: Path, run: Call) -> None:
    code, out, _ = run("release", "first")
    assert code == 0
    assert "1 documents" in out
    assert "1 left out: access: closed" in out
    assert run("verify", "releases/first")[0] == 0
    (part,) = Path("releases/first/documents").glob("*.parquet")
    part.write_bytes(part.read_bytes() + b"x")
    code, out, _ = run("verify", "releases/first")
    assert (code, "changed" in out) == (65, True)
    assert run("release", "first")[0] != 0, "a release is never overwritten"
    assert run("maintain")[0] == 0
    code, out, _ = run(
        "query", "SELECT event_type, detail FROM events ORDER BY occurred_at DESC LIMIT 2", "--format", "csv"
    )
    assert out.split("\r\n")[1:3] == ["maintenance,", "release,first: 1 documents"]


def test_schema(run: Call, tmp_path: Path) -> None:
    code, out, _ = run("schema")
    assert code == 0
    assert "capture_id" in out
    code, out, _ = run("schema", "--write", str(tmp_path / "schemas"))
    assert len(list((tmp_path / "schemas").iterdir())) == len(out.split())


@pytest.mark.parametrize("name", COMMANDS)
def test_help_reads_well(name: str) -> None:
    result = CliRunner().invoke(app, [name, "--help"])
    assert result.exit_code == 0
    command = app.get_command(click.Context(app), name)
    assert command is not None
    assert command.help
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert parameter.help, f"{name} {parameter.name} has no help"


def test_every_exit_code_is_documented() -> None:
    for error in _all_errors():
        if error.exit_code != 1:
            assert f"\n  {error.exit_code} " in EPILOG, f"{error.__name__}: {error.exit_code}"


def test_every_command_and_failure_code_is_documented() -> None:
    root = Path(__file__).resolve().parents[2]
    guides = "\n".join(path.read_text() for path in [root / "README.md", *sorted((root / "docs").glob("*.md"))])
    for name in COMMANDS:
        assert f"fonds {name}" in guides, f"`fonds {name}` stands in no guide"
