"""The archive's pages: who may ask, what is shown, what is kept back, and that a run is followed."""

from __future__ import annotations

import json
import re
import shutil
import socket
from pathlib import Path

import pytest
from click.testing import CliRunner

from fonds.archive import Archive
from fonds.cli.app import app as commands
from fonds.errors import ArchiveNotFound, SettingsError
from fonds.flows.browsing.app import make_app
from fonds.flows.browsing.room import Room
from fonds.flows.browsing.serve import serve
from fonds.flows.config import RunConfig, load_config
from fonds.flows.loopback import Guard
from fonds.flows.run import execute
from fonds.flows.withdrawing import withdraw
from tests.flows.test_reprocess import PAGE
from tests.support.asking import HOME, PORT, TOKEN, Browser

EVIL = "<img src=x onerror=alert(1)>"


def configured(folder: Path) -> RunConfig:
    return load_config(**{name: folder / name for name in ("raw", "archive", "processed", "curation")}, workers=1)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("browsing")
    (folder / "raw").mkdir()
    for word in ("amber", "birch", "cedar"):
        (folder / "raw" / f"{word}.txt").write_text(PAGE.format(word=word))
    (folder / "raw" / "cedar.txt.meta.yaml").write_text("access: closed\n")
    (folder / "raw" / "short.txt").write_text(f"{EVIL}\n\nToo short.\n")
    (folder / "raw" / "empty.txt").write_text("")
    execute(configured(folder))
    shutil.rmtree(folder / "processed")
    return folder


@pytest.fixture(scope="module")
def client(made: Path) -> Browser:
    return asking(made)


def asking(folder: Path) -> Browser:
    there = Browser(Guard(make_app(Room(configured(folder))), token=TOKEN, port=PORT, command="fonds serve"))
    assert there.get("/", params={"token": TOKEN}).status_code == 303
    return there


def name_of(folder: Path, place: str) -> str:
    return str(Archive(folder / "archive").row(place)["capture_id"])


def test_who_does_not_know_the_token_sees_nothing(made: Path) -> None:
    stranger = Browser(Guard(make_app(Room(configured(made))), token=TOKEN, port=PORT, command="fonds serve"))
    for path in ("/", "/failures", "/fonds.js", f"/{name_of(made, 'amber.txt')}/report.html", "/?token=another"):
        answer = stranger.get(path)
        assert (answer.status_code, "amber" in answer.text) == (403, False)
        assert "fonds serve" in answer.text or "token" in answer.text
    assert stranger.get("/", headers={"Cookie": f"fonds-review-{PORT}={TOKEN}"}).status_code == 403


def test_nothing_can_be_changed_and_no_other_host_asks(made: Path, client: Browser) -> None:
    name = name_of(made, "amber.txt")
    json_of = {"Content-Type": "application/json", "Origin": HOME}
    for method in ("POST", "PUT", "DELETE", "PATCH"):
        assert client.ask(method, f"/{name}/report.html", headers=json_of, content="{}").status_code == 405
    assert client.get("/", headers={"Host": f"evil.example:{PORT}"}).status_code == 403
    for endless in (f"/?q={'a' * 20_000}", f"/{'a' * 2_000}/report.html"):
        assert client.get(endless).status_code == 414
    for elsewhere in ("/..%2f..%2fetc/passwd", "/%2e%2e/%2e%2e/report.html"):
        assert client.get(elsewhere).status_code == 404


def test_the_list_shows_what_fits_and_nothing_of_a_capture_runs(made: Path, client: Browser) -> None:
    page = client.get("/")
    assert page.status_code == 200
    assert "<img" not in page.text
    assert page.text.index("short.txt") < page.text.index("amber.txt")
    assert "cedar" not in page.text
    assert page.text.count('<tr id="') == 4
    policy = page.headers["content-security-policy"]
    assert ("unsafe" in policy, "default-src 'none'" in policy) == (False, True)
    assert client.get("/?q=amber").text.count('<tr id="') == 1
    assert client.get("/?q=CEDAR").text.count('<tr id="') == 0, "what is kept back is not found by its words"
    assert 'value="&lt;img' in client.get("/", params={"q": EVIL}).text
    assert client.get("/index.html").text == page.text


_ODD = [
    "tier=Z", "order=nothing", "from=-1", "from=9e9", "from=٣", "from=99999999999", "year=%00", "kind=%FF%FE",
    "in=texts", "q=" + "x" * 5_000, "q=%22&in=texts", "q=" + "%22" * 50 + "&in=texts", "language='--", "tier=A&tier=B",
    "&&&=", "q=%F0%9F",
]  # fmt: skip


@pytest.mark.parametrize("query", _ODD)
def test_no_question_is_an_error(client: Browser, query: str) -> None:
    answer = client.get(f"/?{query}")
    assert answer.status_code == 200
    assert "Traceback" not in answer.text


def test_a_search_in_the_texts_shows_where_the_words_stand(made: Path, client: Browser) -> None:
    page = client.get("/", params={"q": "harbour ferry", "in": "texts"}).text
    found = re.findall(r'<tr id="([0-9a-f]{64})"', page)
    assert set(found) <= {name_of(made, f"{word}.txt") for word in ("amber", "birch")}
    assert len(found) == page.count('class="passage"')
    assert client.get("/", params={"q": "nowhereatall", "in": "texts"}).text.count("<tr id=") == 0


def test_a_report_leads_on_through_the_list_it_was_reached_from(made: Path, client: Browser) -> None:
    amber, birch = name_of(made, "amber.txt"), name_of(made, "birch.txt")
    page = client.get(f"/{amber}/report.html?q=.txt&order=title").text
    assert "amber" in page
    assert '<a rel="next"' in page or '<a rel="prev"' in page
    (onward,) = re.findall(rf'href="(/{birch}/report\.html[^"]*)"', page) or [""]
    assert "order=title" in onward
    assert "q=.txt" in onward
    alone = client.get(f"/{amber}/report.html?q=amber").text
    assert 'rel="next"' not in alone
    assert 'rel="prev"' not in alone
    assert client.get(f"/{amber}/report.html?q=nothingfits").status_code == 200


def test_files_are_those_of_processed(made: Path, client: Browser) -> None:
    name = name_of(made, "amber.txt")
    text = client.get(f"/{name}/document.md")
    assert (text.headers["content-type"], text.text.startswith("---\ntitle:")) == ("text/plain; charset=utf-8", True)
    assert client.get(f"/{name}/document.json").json()["capture_id"] == name
    assert client.get(f"/{name}/report.json").json()["row_digest"] == Archive(made / "archive").row(name)["row_digest"]
    for path in (f"/{name}/passwd", f"/{name}/..%2f..%2fraw%2famber.txt", "/raw/amber.txt", "/nowhere", f"/{name}"):
        assert client.get(path).status_code == 404


def test_what_is_kept_back_is_not_given(made: Path, client: Browser) -> None:
    name = name_of(made, "cedar.txt")
    page = client.get(f"/{name}/report.html").text
    assert "Kept back" in page
    assert "cedar" not in page.replace(name, "")
    for file in ("document.md", "document.json"):
        answer = client.get(f"/{name}/{file}")
        assert (answer.status_code, "cedar" in answer.text) == (403, False)
    assert json.loads(client.get(f"/{name}/report.json").text)["withheld"] is True
    told = client.get(f"/{name}/events.html").text
    assert "ingestion" in told
    assert "cedar" not in told


def test_what_happened_and_what_failed_and_what_is_not_there(made: Path, client: Browser) -> None:
    assert "ingestion" in client.get(f"/{name_of(made, 'amber.txt')}/events.html").text
    failed = client.get("/failures").text
    assert "empty.txt" in failed
    for name in ("0" * 64, "amber.txt", "x" * 300, "%00"):
        for file in ("report.html", "events.html", "document.md"):
            answer = client.get(f"/{name}/{file}")
            assert (answer.status_code, "Traceback" in answer.text) == (404, False)


def test_a_run_and_a_withdrawal_are_followed(made: Path, tmp_path: Path) -> None:
    shutil.copytree(made, tmp_path / "all")
    folder = tmp_path / "all"
    room = Room(configured(folder))
    there = Browser(Guard(make_app(room), token=TOKEN, port=PORT, command="fonds serve"))
    there.get("/", params={"token": TOKEN})
    (folder / "raw" / "dogwood.txt").write_text(PAGE.format(word="dogwood"))
    name = name_of(folder, "birch.txt")
    execute(configured(folder))
    withdraw(configured(folder), [name], reason="asked for")
    room.catalogue._took = 0.0
    page = there.get("/").text
    assert ("dogwood" in page, "birch" in page) == (True, False)
    gone = there.get(f"/{name}/report.html")
    assert (gone.status_code, "asked for" in gone.text) == (410, True)


def test_no_archive_and_a_port_that_is_taken(tmp_path: Path, made: Path) -> None:
    with pytest.raises(ArchiveNotFound):
        serve(configured(tmp_path))
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(SettingsError, match=f"{port} can't be used"):
            serve(configured(made), port=port)
    called = CliRunner().invoke(commands, ["serve", "--port", "70000"])
    assert called.exit_code == 2
