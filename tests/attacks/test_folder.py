"""Entries, sidecars and names that must not stop a run: each becomes a document, a failure or something skipped."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from fonds import Archive
from fonds.flows.config import load_config
from fonds.flows.run import execute

PAGE = "The ferry was late again on Tuesday, and so it goes on and on, as passengers said in the afternoon.\n"
# Nine levels of nine would be 387 million words.
LAUGHS = "note:\n- &a [x,x,x,x,x,x,x,x,x]\n" + "\n".join(
    f"- &{name} [{','.join([f'*{before}'] * 9)}]" for before, name in zip("abcdefghi", "bcdefghij", strict=True)
)
SIDECARS = {
    "hexint": "note: 0x" + "f" * 50_000,
    "sexagesimal": "note: " + ":".join("1" * 20_000),
    "laughs": LAUGHS,
    "nested": "{a: " * 15_000,
    "list": "[" * 60_000,
    "control": "note: \x1b[31mred",
    "merge": "<<: {access: closed}",
    "binary": "access: !!binary Y2xvc2Vk",
    "object": "!!python/object/apply:os.system ['true']",
    "year": "captured_at: 99999-01-01",
    "offset": "captured_at: 2026-03-01T00:00:00+99:99",
}
NAMES = ["a\nb.txt", "\x1b[31mred.txt", "\u202eright.txt", "n" * 251 + ".txt", " .txt", "-rf.txt", "*.txt", "'; --.txt"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("entries")
    raw = folder / "raw"
    raw.mkdir()
    (raw / "good.txt").write_text(PAGE)
    for number, (name, what) in enumerate(SIDECARS.items()):
        (raw / f"{name}.txt").write_text(f"{number} {PAGE}")
        (raw / f"{name}.txt.meta.yaml").write_text(what)
    for number, name in enumerate(NAMES):
        (raw / name).write_text(f"Named {number} {PAGE}")
    (raw / os.fsdecode(b"caf\xe9.txt")).write_text(f"Odd bytes {PAGE}")
    (raw / "loop.txt").symlink_to("loop.txt")
    (raw / "loop folder").symlink_to("loop folder")
    (raw / "dangling.txt").symlink_to("nowhere.txt")
    (raw / "out.txt").symlink_to("/etc/hostname")
    (raw / "folder.txt").mkdir()
    (raw / "folder.txt.meta.yaml").write_text("access: closed")
    os.mkfifo(raw / "pipe.txt")
    places = {name: folder / name for name in ("raw", "archive", "processed")}
    summary = execute(load_config(**places, workers=1))
    assert summary.accounted == summary.found
    (folder / "account.json").write_text(summary.to_json())
    return folder


def _places(folder: Path) -> dict[str, str]:
    archive = Archive(folder / "archive")
    rows = archive.to_arrow("documents", ["run_sources", "access"]).to_pylist()
    found = {row["run_sources"][0]["path"]: row["access"] for row in rows}
    return found | {row["source_path"]: row["code"] for row in archive.to_arrow("failures").to_pylist()}


def test_nothing_stops_the_run(folder: Path) -> None:
    found = _places(folder)
    assert found["good.txt"] == "open"
    broken = {"laughs", "nested", "list", "control", "merge", "binary", "object", "year", "offset"}
    assert {name for name in SIDECARS if found[f"{name}.txt"] == "sidecar_error"} == broken
    assert found["loop.txt"] == found["dangling.txt"] == found["pipe.txt"] == "unreadable_capture"
    assert found["out.txt"] == "link_leads_out"
    assert {name: found[name] for name in NAMES} == dict.fromkeys(NAMES, "open")
    assert found["caf\\xe9.txt"] == "open"


def test_what_speaks_of_no_capture_is_named(folder: Path) -> None:
    account = (folder / "account.json").read_text()
    assert "sidecar_without_capture" in account
    assert "folder.txt.meta.yaml" in account


def test_messages_stay_short(folder: Path) -> None:
    messages = Archive(folder / "archive").to_arrow("failures", ["message"])["message"].to_pylist()
    assert max(map(len, messages)) < 400
