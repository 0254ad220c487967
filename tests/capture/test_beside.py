"""What other programs keep beside a page."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fonds.capture import FoundFile, Skipped, discover, open_item
from fonds.capture.beside import kept_in, page_of_folder
from fonds.capture.readers import Item, SourceFile
from fonds.capture.readers.page import read
from tests.support.files import PAGE, URL, mhtml


def _met(root: Path) -> dict[str, str]:
    return {item.shown: item.code if isinstance(item, Skipped) else type(item).__name__ for item in discover(root)}


@pytest.mark.parametrize(
    ("folder", "page"),
    [("ferry_files", "ferry.html"), ("ferry-Dateien", "ferry.htm"), ("ferry_fichiers", "ferry.php"), ("a_files", None),
     ("_files", None), ("ferry", None), ("fichiers", None), ("ferry_bestanden", "ferry.html")],
)  # fmt: skip
def test_folders_of_pages_by_their_names_in_many_languages(folder: str, page: str | None) -> None:
    assert page_of_folder(folder, lambda name: name == page) == page


_ARCHIVEBOX = {
    "timestamp": "1714983072.0",
    "url": URL,
    "title": "No dredger before June",
    "history": {
        "title": [{"output": "No dredger before June", "status": "succeeded", "start_ts": "2024-05-06T08:00:00+00:00"}],
        "singlefile": [
            {"output": "singlefile.html", "status": "succeeded", "start_ts": "2024-05-06T08:11:12.123456+00:00"},
            {"output": None, "status": "failed", "start_ts": "2024-05-07T08:00:00+00:00"},
        ],
    },
}


def _snapshot(root: Path, index: object = _ARCHIVEBOX) -> Path:
    folder = root / "archive" / "1714983072.0"
    (folder / "readability").mkdir(parents=True)
    (folder / "index.json").write_text(json.dumps(index))
    for name in ("singlefile.html", "output.html", "index.html", "readability/content.html"):
        (folder / name).write_text(PAGE)
    (folder / "screenshot.png").write_bytes(b"\x89PNG")
    (folder / "notes of mine.txt").write_text("A note that nobody but me wrote.")
    return folder


def test_one_file_of_an_archivebox_snapshot_is_the_capture(tmp_path: Path) -> None:
    folder = _snapshot(tmp_path)
    shown = folder.relative_to(tmp_path).as_posix()
    assert _met(tmp_path) == {
        f"{shown}/index.html": "rendition",
        f"{shown}/index.json": "sidecar",
        f"{shown}/notes of mine.txt": "FoundFile",
        f"{shown}/output.html": "rendition",
        f"{shown}/readability": "rendition",
        f"{shown}/screenshot.png": "rendition",
        f"{shown}/singlefile.html": "FoundFile",
    }
    item = next(iter(read(SourceFile(folder / "singlefile.html", "singlefile.html", 1_000_000))))
    assert isinstance(item, Item)
    capture = open_item(item, item.load(), format="page")
    assert capture.target_uri == URL
    assert capture.captured_at is not None
    assert capture.captured_at.isoformat() == "2024-05-06T08:11:12.123456+00:00"
    assert {s.origin for s in capture.stated} == {"archivebox"}


@pytest.mark.parametrize(
    "index",
    [
        [],
        {},
        "x",
        {"url": URL, "timestamp": "1"},
        {"url": 7, "timestamp": "1", "history": {}},
        {"url": URL, "history": []},
    ],
)
def test_an_index_of_something_else_is_not_taken_for_one(tmp_path: Path, index: object) -> None:
    folder = _snapshot(tmp_path, index)
    assert kept_in(folder) is None
    assert sum(isinstance(item, FoundFile) for item in discover(tmp_path)) == 5


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, "\x00", "null"])
def test_a_broken_index(tmp_path: Path, text: str) -> None:
    folder = _snapshot(tmp_path)
    (folder / "index.json").write_text(text)
    assert kept_in(folder) is None


def test_zotero_keeps_a_snapshot_beside_hidden_files(tmp_path: Path) -> None:
    folder = tmp_path / "storage" / "ABCD2345"
    folder.mkdir(parents=True)
    (folder / "No dredger before June.html").write_text(PAGE)
    (folder / ".zotero-ft-cache").write_text("No dredger before June")
    assert set(_met(tmp_path).values()) == {"FoundFile", "hidden_file"}


@pytest.mark.parametrize("name", ["page.html", "page", "page.php", "page.aspx", "page.mht", "saved.bin"])
def test_what_a_file_is_is_told_by_its_bytes(tmp_path: Path, name: str) -> None:
    for payload in (PAGE.encode(), mhtml()):
        (tmp_path / name).write_bytes(payload)
        assert set(_met(tmp_path).values()) == {"FoundFile"}
