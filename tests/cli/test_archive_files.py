"""Archive files on the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from fonds.cli.app import main
from fonds.cli.run import run as run_command
from tests.support.archives import Written, items, page, pages, read_all, warc

Call = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsysbinary: pytest.CaptureFixture[bytes]) -> Call:
    def call(*arguments: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as stop:
            main(list(arguments))
        out, err = capsysbinary.readouterr()
        assert isinstance(stop.value.code, int)
        return stop.value.code, out.decode(), err.decode()

    return call


@pytest.fixture
def crawl(tmp_path: Path) -> str:
    path = tmp_path / "crawl.warc.gz"
    path.write_bytes(warc([*pages(2), Written(b"gone", status="404 Not Found", url="https://bay.example/gone")]))
    return str(path)


def test_clean_prints_every_page_of_an_archive_file(crawl: str, run: Call) -> None:
    code, out, err = run("clean", crawl)
    assert (code, err) == (0, "")
    assert ["number 1 was late" in text for text in out.split("\f")] == [True, False]
    code, out, _ = run("clean", crawl, "--format", "json")
    rows = json.loads(out)
    assert [row["target_uri"] for row in rows] == ["https://bay.example/1", "https://bay.example/2"]
    assert rows[0]["capture_format"] == "warc"
    assert {"origin": "check", "name": "payload-digest", "value": "matches"} in rows[0]["capture_stated"]


def test_clean_prints_one_record(crawl: str, run: Call) -> None:
    second = items(read_all(Path(crawl)))[1].at
    for wanted in (str(second.offset), str(second.record_id), "https://bay.example/2"):
        code, out, _ = run("clean", crawl, "--record", wanted, "--format", "json")
        assert (code, json.loads(out)["target_uri"]) == (0, "https://bay.example/2")
    code, out, err = run("clean", crawl, "--record", "https://bay.example/none")
    assert (code, out) == (66, "")
    assert "holds no page `https://bay.example/none`" in err


def test_clean_tells_of_damage_and_prints_the_rest(crawl: str, run: Call) -> None:
    content = Path(crawl).read_bytes()
    second = items(read_all(Path(crawl)))[1].at.offset or 0
    Path(crawl).write_bytes(content[: second + 100])
    code, out, err = run("clean", crawl)
    assert (code, "number 1 was late" in out) == (0, True)
    assert f"damaged at offset {second}" in err
    Path(crawl).write_bytes(content[:100])
    code, out, err = run("clean", crawl)
    assert (code, out) == (65, "")
    assert "Traceback" not in err


def test_options_of_a_run_become_its_selection(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[dict[str, object]] = []
    monkeypatch.setattr("fonds.cli.run._go", lambda *_, select, **__: given.append(select))
    options = [
        "--url-prefix", "https://bay.example/", "--since", "2026-03-01", "--mime", "text/html", "--status", "200",
        "--status", "404", "--sample", "3", "--cdx", "index.cdx",
    ]  # fmt: skip
    assert CliRunner().invoke(run_command, options).exit_code == 0
    assert CliRunner().invoke(run_command, ["--status", "any"]).exit_code == 0
    assert CliRunner().invoke(run_command, []).exit_code == 0
    assert given[0] == {
        "url_prefix": ("https://bay.example/",), "since": "2026-03-01", "mime": ("text/html",),
        "status": ("200", "404"), "sample": 3, "cdx": ("index.cdx",),
    }  # fmt: skip
    assert given[1:] == [{"status": ()}, None]


def test_a_selection_is_read_from_the_settings_and_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from fonds.errors import SettingsError
    from fonds.flows.config import load_config

    monkeypatch.chdir(tmp_path)
    (tmp_path / "fonds.toml").write_text('[select]\nurl_prefix = ["https://bay.example/"]\nstatus = [200, 203]\n')
    monkeypatch.setenv("FONDS_SELECT__SAMPLE", "5")
    chosen = load_config(select={"since": "2026-03-01"}).select.selection
    assert (chosen.url_prefixes, chosen.statuses, chosen.sample) == (("https://bay.example/",), (200, 203), 5)
    assert chosen.since is not None
    assert chosen.since.tzinfo is not None
    with pytest.raises(SettingsError, match=r"select\.since"):
        load_config(select={"since": "last week"})


def test_the_page_of_a_record_is_that_of_the_loose_file(tmp_path: Path, run: Call) -> None:
    loose, packed = tmp_path / "page.html", tmp_path / "page.warc.gz"
    loose.write_bytes(page(7))
    packed.write_bytes(warc([Written(page(7))]))
    known = ("--url", "https://bay.example/1", "--captured-at", "2026-03-01T09:30:00Z")
    first = json.loads(run("clean", str(loose), "--format", "json", *known)[1])
    (second,) = json.loads(run("clean", str(packed), "--format", "json")[1])
    for name in ("text", "title", "bylines", "blocks", "payload_digest", "language", "published_edtf"):
        assert first[name] == second[name]
    assert first["capture_id"] != second["capture_id"], "a record is named by its address and time as well"
