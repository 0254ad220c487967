"""Finding and reading captures: whatever lies in a raw folder is found or skipped with a reason."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from fonds.capture import Found, Skipped, discover, read_payload
from fonds.errors import CaptureTooLarge, UnreadableCapture


def _codes(root: Path) -> dict[str, str]:
    return {item.shown: item.code if isinstance(item, Skipped) else "found" for item in discover(root)}


def test_everything_met_is_accounted_for(tmp_path: Path) -> None:
    (tmp_path / "sub folder").mkdir()
    (tmp_path / "page_files").mkdir()
    (tmp_path / ".git").mkdir()
    for name in (
        "README.md", "page.html", "page_files/frame.html", "sub folder/ünï 🦊.txt", "sub folder/README.md",
        "sub folder/captures.csv", "page.html.meta.yaml", "gone.txt.meta.yaml", ".hidden.txt", "photo.jpg",
        "crawl.warc.gz", "UPPER.HTM", "noextension",
    ):  # fmt: skip
        (tmp_path / name).write_text("x")
    assert _codes(tmp_path) == {
        ".git": "hidden_folder",
        ".hidden.txt": "hidden_file",
        "README.md": "readme",
        "UPPER.HTM": "found",
        "crawl.warc.gz": "not_yet_supported",
        "gone.txt.meta.yaml": "sidecar_without_capture",
        "noextension": "other_extension",
        "page.html": "found",
        "page.html.meta.yaml": "sidecar",
        "page_files": "page_resources",
        "photo.jpg": "other_extension",
        "sub folder/README.md": "found",
        "sub folder/captures.csv": "sidecar",
        "sub folder/ünï 🦊.txt": "found",
    }


def test_order_is_stable(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "c.txt"):
        (tmp_path / name).touch()
    assert [item.shown for item in discover(tmp_path)] == ["a.txt", "b.txt", "c.txt"]


def test_links(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    raw = tmp_path / "raw"
    outside.mkdir()
    raw.mkdir()
    (outside / "real.txt").write_text("x")
    (raw / "link.txt").symlink_to(outside / "real.txt")
    (raw / "dangling.txt").symlink_to(outside / "gone.txt")
    (raw / "circle").symlink_to(raw)
    assert _codes(raw) == {"circle": "linked_folder", "dangling.txt": "found", "link.txt": "found"}
    assert read_payload(raw / "link.txt", limit=10) == b"x"
    with pytest.raises(UnreadableCapture, match="no such file"):
        read_payload(raw / "dangling.txt", limit=10)


def test_names_that_are_not_utf8(tmp_path: Path) -> None:
    try:
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")).write_text("x")
    except OSError:
        pytest.skip("this file system takes UTF-8 names only")
    (item,) = discover(tmp_path)
    assert isinstance(item, Found)
    assert item.shown == "caf\\xe9.txt"
    assert read_payload(item.path, limit=10) == b"x"


def test_reading_is_bounded_and_never_waits(tmp_path: Path) -> None:
    large = tmp_path / "large.txt"
    with large.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    with pytest.raises(CaptureTooLarge):
        read_payload(large, limit=1024)
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(UnreadableCapture, match="not a regular file"):
        read_payload(tmp_path / "pipe.txt", limit=1024)
    with pytest.raises(UnreadableCapture):
        read_payload(tmp_path, limit=1024)


def test_no_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The tests may run as root, who may read everything: the system's answer is played.
    def refuse(*_: object) -> int:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr("fonds.capture.reading.os.open", refuse)
    with pytest.raises(UnreadableCapture, match=r"secret\.txt can't be read: permission denied"):
        read_payload(tmp_path / "secret.txt", limit=10, shown="secret.txt")
