"""The review: who may ask, what is shown, what becomes of a decision, and what is counted."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from fonds.archive import Archive
from fonds.curation import read_curations
from fonds.flows.config import RunConfig, load_config
from fonds.flows.correcting import Wish, correct
from fonds.flows.loopback import Guard
from fonds.flows.reviewing.app import make_app
from fonds.flows.reviewing.counts import counts_of, sentences
from fonds.flows.reviewing.desk import Desk
from fonds.flows.run import execute
from fonds.flows.training_set import corrections_of
from fonds.flows.withdrawing import withdraw
from tests.flows.test_reprocess import PAGE
from tests.support.asking import HOME, PORT, TOKEN, Browser

EVIL = "<img src=x onerror=alert(1)>"


def configured(folder: Path) -> RunConfig:
    return load_config(**{name: folder / name for name in ("raw", "archive", "processed", "curation")}, workers=1)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("reviewing")
    (folder / "raw").mkdir()
    for word in ("amber", "birch"):
        (folder / "raw" / f"{word}.txt").write_text(PAGE.format(word=word))
    (folder / "raw" / "short.txt").write_text(f"{EVIL}\n\nToo short.\n")
    (folder / "raw" / "short.txt.meta.yaml").write_text("access: closed\ncollection: harbour\n")
    execute(configured(folder))
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(made, tmp_path / "all")
    monkeypatch.chdir(tmp_path / "all")
    return tmp_path / "all"


@pytest.fixture
def client(folder: Path) -> Browser:
    return asking(folder)


def asking(folder: Path, by: str = "anna") -> Browser:
    app = Guard(make_app(Desk(configured(folder), by)), token=TOKEN, port=PORT, command="fonds review")
    there = Browser(app, headers={"Origin": HOME})
    assert there.get("/", params={"token": TOKEN}).status_code == 303
    return there


def name_of(folder: Path, place: str = "amber.txt") -> str:
    return str(Archive(folder / "archive").row(place)["capture_id"])


def asked(folder: Path, name: str, **wish: Any) -> dict[str, Any]:
    path = folder / "curation" / f"{name}.yaml"
    digest = hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else None
    return {"file": digest, "row": Archive(folder / "archive").row(name)["row_digest"], **wish}


def test_who_does_not_know_the_token_sees_nothing(folder: Path) -> None:
    app = Guard(make_app(Desk(configured(folder), "anna")), token=TOKEN, port=PORT, command="fonds review")
    stranger = Browser(app)
    for path in ("/", "/review.js", f"/d/{name_of(folder)}", "/?token=another", "/nowhere"):
        answer = stranger.get(path)
        assert (answer.status_code, "ferry" in answer.text) == (403, False)
    welcome = stranger.get("/", params={"token": TOKEN})
    assert (welcome.status_code, welcome.headers["location"]) == (303, "/")
    assert {"HttpOnly", "SameSite=strict"} <= set(welcome.headers["set-cookie"].split("; "))
    other = Browser(app)
    assert other.get("/", headers={"Cookie": f"fonds-review-{PORT + 1}={TOKEN}"}).status_code == 403
    assert other.get("/", headers={"Authorization": f"Bearer {TOKEN}"}).status_code == 200


def test_no_other_host_and_no_other_origin(folder: Path, client: Browser) -> None:
    name = name_of(folder)
    good = asked(folder, name, verdict="accept")
    assert client.get("/", headers={"Host": f"evil.example:{PORT}"}).status_code == 403
    assert client.get("/", headers={"Host": "127.0.0.1:1"}).status_code == 403
    for origin in ("http://evil.example", f"http://127.0.0.1:{PORT + 1}", "null", ""):
        assert client.post(f"/d/{name}", json=good, headers={"Origin": origin}).status_code == 403
    plain = {"Content-Type": "text/plain"}
    assert client.post(f"/d/{name}", content=json.dumps(good), headers=plain).status_code == 415
    assert client.post(f"/d/{name}", json={**good, "note": "x" * 2_000_000}).status_code == 413
    assert client.ask("OPTIONS", f"/d/{name}", headers={"Origin": "http://evil.example"}).status_code == 403
    assert read_curations(folder / "curation").curations == ()
    answer = client.get("/")
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert "unsafe" not in answer.headers["content-security-policy"]
    assert answer.headers["cache-control"] == "no-store"
    assert "access-control-allow-origin" not in answer.headers


def test_the_queue_has_the_worst_first_and_runs_nothing_of_a_capture(folder: Path, client: Browser) -> None:
    page = client.get("/").text
    assert page.index("short.txt") < page.index("amber.txt")
    assert "<img" not in page
    assert "closed" in page
    shown = client.get(f"/d/{name_of(folder, 'short.txt')}").text
    assert "<img" not in shown
    assert shown.count("<script") == 1
    assert client.get("/d/nothing").status_code == 404
    assert client.get("/", params={"show": "done"}).text.count("<li>") == 0


def test_a_decision_is_kept_told_and_undone(folder: Path, client: Browser) -> None:
    name = name_of(folder)
    told = client.post(f"/d/{name}", json=asked(folder, name, values={"byline": [EVIL, "Bo Marlin"]}, note="asked"))
    assert told.status_code == 200
    assert told.json()["changes"] == [f"byline: Ada Vint → {EVIL}; Bo Marlin"]
    page = client.get(f"/d/{name}").text
    assert "From the next run on" in page
    assert "<img" not in page
    client.post(f"/d/{name}", json=asked(folder, name, drop=[3]))
    client.post(f"/d/{name}", json=asked(folder, name, verdict="reject", note="not ours"))
    (curation,) = read_curations(folder / "curation").curations
    assert [(each.verdict, each.act.by, each.act.note) for each in curation.verdicts] == [
        ("reject", "anna", "not ours")
    ]
    assert "Rejected" in client.get("/", params={"show": "done"}).text
    for _ in range(2):
        assert client.post(f"/d/{name}", json=asked(folder, name, undo=True)).status_code == 200
    (curation,) = read_curations(folder / "curation").curations
    assert (len(curation.corrections), curation.blocks, curation.verdicts) == (1, (), ())
    # Another server knows nothing of the steps, and takes the last decision in the file back.
    assert asking(folder).post(f"/d/{name}", json=asked(folder, name, undo=True)).status_code == 200
    assert read_curations(folder / "curation").curations == ()


def test_two_reviewers_and_an_edit_by_hand_write_nothing_over(folder: Path, client: Browser) -> None:
    name, second = name_of(folder), asking(folder, "bert")
    old = asked(folder, name, values={"title": ["By bert"]})
    client.post(f"/d/{name}", json=asked(folder, name, values={"title": ["By anna"]}))
    late = second.post(f"/d/{name}", json=old)
    assert (late.status_code, "by anna" in late.json()["message"]) == (409, True)
    path = folder / "curation" / f"{name}.yaml"
    path.write_text("broken: [")
    answer = client.post(f"/d/{name}", json=asked(folder, name, verdict="accept"))
    assert (answer.status_code, path.name in answer.json()["message"]) == (400, True)
    assert path.read_text() == "broken: ["
    assert "can&#39;t be used" in client.get(f"/d/{name}").text
    assert path.name in client.get("/").text
    path.unlink()
    other = {**asked(folder, name, verdict="accept"), "row": "0" * 64}
    assert client.post(f"/d/{name}", json=other).status_code == 409, "it was made again meanwhile"


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        ({"verdict": "fine"}, "none of accept, reject, note"),
        ({"values": {"date": ["soon"]}}, "can't be read"),
        ({"values": {"author": ["x"]}}, "no field"),
        ({"drop": [999]}, "no block 999"),
        ({"colour": "red"}, "colour"),
        ({"drop": ["1"]}, "drop"),
    ],
)
def test_what_makes_no_sense_is_said(folder: Path, client: Browser, wish: dict[str, Any], words: str) -> None:
    answer = client.post(f"/d/{name_of(folder)}", json=asked(folder, name_of(folder), **wish))
    assert answer.status_code == 400
    assert words in answer.json()["message"]
    assert read_curations(folder / "curation").curations == ()


def test_verdicts_are_events_and_counted(folder: Path) -> None:
    config = configured(folder)
    said = {"amber.txt": "accept", "short.txt": "reject", "birch.txt": "reject"}
    for place, verdict in said.items():
        correct(config.archive, config.curation, place, Wish("anna", "a note", verdict=verdict))
    counts = counts_of(config)
    default, harbour = counts["collections"]
    assert (default["collection"], default["reviewed"], default["accepted"], default["rejected"]) == (
        "default",
        2,
        1,
        1,
    )
    assert (harbour["collection"], harbour["reviewed_share"]) == ("harbour", 1.0)
    agree: dict[str, list[bool]] = {}
    for place, verdict in said.items():
        tier = Archive(config.archive).row(place)["tier"]
        agree.setdefault(tier, []).append(verdict == ("reject" if tier == "C" else "accept"))
    shares = {tier: round(sum(each) / len(each), 3) for tier, each in agree.items()}
    assert {row["tier"]: row["agreement"] for row in counts["tiers"]} == shares
    assert sum(row["reviewed"] for row in counts["tiers"]) == 3
    assert counts["reviewers"] == [{"reviewer": "anna", "verdicts": 3}]
    assert any("harbour: 1 of 1 reviewed (100%)" in line for line in sentences(counts))
    correct(config.archive, config.curation, "birch.txt", Wish("anna", undo=True))
    assert counts_of(config)["collections"][0]["reviewed"] == 1, "what was taken back counts no more"
    rows = Archive(config.archive).query("SELECT verdict, note FROM reviews ORDER BY verdict").to_pylist()
    assert rows == [{"verdict": "accept", "note": "a note"}, {"verdict": "reject", "note": "a note"}]
    told = Archive(config.archive).events().count_rows()
    counts_of(config)
    assert Archive(config.archive).events().count_rows() == told, "nothing is told twice"


def test_the_training_set_leaves_out_what_may_not_leave(folder: Path) -> None:
    config = configured(folder)
    correct(config.archive, config.curation, "amber.txt", Wish("anna", values={"byline": ("Bo Marlin",)}, drop=(3,)))
    correct(config.archive, config.curation, "birch.txt", Wish("anna", values={"title": ("",)}))
    correct(config.archive, config.curation, "short.txt", Wish("anna", values={"title": ("Short",)}))
    execute(config)
    lines = list(corrections_of(config)[0])
    by_field = {line["field"]: line for line in lines}
    assert set(by_field) == {"bylines", "title", "block"}
    line = by_field["bylines"]
    assert (line["before"], line["after"], line["payload_digest"]) == (["Ada Vint"], ["Bo Marlin"], line["document"])
    assert [each["raw"] for each in line["evidence"]] == ["By Ada Vint"]
    assert (by_field["block"]["before"], by_field["block"]["after"]) == ("body", "drop")
    assert by_field["title"]["after"] == []
    assert "anna" not in json.dumps(lines, default=str)
    assert len(list(corrections_of(config, closed=True)[0])) == 4
    withdraw(config, [name_of(folder)], "asked for")
    assert {line["field"] for line in corrections_of(config)[0]} == {"title"}
