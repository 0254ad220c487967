"""Finding and reading captures: whatever lies in a raw folder is found or skipped with a reason."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from fonds.capture import FoundFile, Refused, Skipped, discover, read_payload
from fonds.errors import CaptureTooLarge, UnreadableCapture


def _codes(root: Path) -> dict[str, str]:
    return {item.shown: _code(item) for item in discover(root)}


def _code(item: FoundFile | Skipped | Refused) -> str:
    if isinstance(item, Refused):
        return item.error.code
    return item.code if isinstance(item, Skipped) else "found"


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
        "crawl.warc.gz": "found",
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
    (raw / "inside.txt").write_text("y")
    (raw / "link.txt").symlink_to(outside / "real.txt")
    (raw / "dangling.txt").symlink_to(outside / "gone.txt")
    (raw / "alias.txt").symlink_to("inside.txt")
    (raw / "lost.txt").symlink_to("gone.txt")
    (raw / "loop.txt").symlink_to("loop.txt")
    (raw / "circle").symlink_to(raw)
    inside = {"alias.txt": "found", "circle": "linked_folder", "inside.txt": "found", "loop.txt": "found"}
    lost = {"lost.txt": "found"}
    assert _codes(raw) == inside | lost | {"dangling.txt": "link_leads_out", "link.txt": "link_leads_out"}
    followed = {item.shown: _code(item) for item in discover(raw, follow_out=True)}
    assert followed == inside | lost | {"dangling.txt": "found", "link.txt": "found"}
    assert read_payload(raw / "link.txt", limit=10) == b"x"
    for name, said in (("dangling", "no such file"), ("loop", "too many levels"), ("lost", "no such file")):
        with pytest.raises(UnreadableCapture, match=said):
            read_payload(raw / f"{name}.txt", limit=10)


def test_a_root_that_is_a_link_is_no_way_out(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "page.txt").write_text("x")
    (tmp_path / "there" / "alias.txt").symlink_to("page.txt")
    (tmp_path / "raw").symlink_to("there")
    assert _codes(tmp_path / "raw") == {"alias.txt": "found", "page.txt": "found"}


def test_folders_of_fonds_hold_no_captures(tmp_path: Path) -> None:
    for name in ("archive", "processed", "pages"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "x.html").write_text("x")
    own = frozenset({(tmp_path / "archive").resolve(), (tmp_path / "processed").resolve()})
    codes = {item.shown: _code(item) for item in discover(tmp_path, own=own)}
    assert codes == {"archive": "own_folder", "processed": "own_folder", "pages/x.html": "found"}


def test_a_folder_that_cannot_be_listed_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The tests may run as root, who may list everything: the system's answer is played.
    (tmp_path / "secret").mkdir()
    (tmp_path / "page.txt").write_text("x")
    ask = os.scandir

    def refuse(place: Path) -> object:
        if Path(place).name == "secret":
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return ask(place)

    monkeypatch.setattr(os, "scandir", refuse)
    assert _codes(tmp_path) == {"page.txt": "found", "secret": "unreadable_folder"}


def test_names_that_are_not_utf8(tmp_path: Path) -> None:
    try:
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")).write_text("x")
    except OSError:
        pytest.skip("this file system takes UTF-8 names only")
    (item,) = discover(tmp_path)
    assert isinstance(item, FoundFile)
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
