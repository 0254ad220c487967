"""Facts laid beside captures."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from fonds.capture import Sidecars
from fonds.errors import SidecarError
from fonds.model import Sidecar

FULL = """\
url: https://news.example/ferry
captured_at: 2026-03-01T10:30:00+01:00
collection: harbour
access: Restricted
embargo_until: 2030-01-31
rights: Deposit agreement 12
note: saved by hand
"""


def _of(folder: Path, name: str = "page.txt") -> Sidecar:
    return Sidecars(folder).of(folder / name)


def test_yaml_of_one_page(tmp_path: Path) -> None:
    (tmp_path / "page.txt.meta.yaml").write_text(FULL)
    assert _of(tmp_path) == Sidecar(
        url="https://news.example/ferry",
        captured_at=datetime(2026, 3, 1, 9, 30, tzinfo=UTC),
        collection="harbour",
        access="restricted",
        embargo_until=date(2030, 1, 31),
        rights="Deposit agreement 12",
        note="saved by hand",
    )


def test_none_and_empty(tmp_path: Path) -> None:
    assert _of(tmp_path) == Sidecar()
    (tmp_path / "page.txt.meta.yaml").write_text("")
    assert _of(tmp_path) == Sidecar()


def test_csv_of_a_folder_and_its_page(tmp_path: Path) -> None:
    (tmp_path / "captures.csv").write_text(
        "\ufefffile,url,captured_at,collection,note\n"
        'page.txt,https://a.example/,2026-03-01,paper,"a, ""b"""\nother.txt,,,,\n',
        encoding="utf-8",
    )
    assert _of(tmp_path) == Sidecar(
        url="https://a.example/", captured_at=datetime(2026, 3, 1, tzinfo=UTC), collection="paper", note='a, "b"'
    )
    assert _of(tmp_path, "other.txt") == Sidecar()
    (tmp_path / "page.txt.meta.yaml").write_text("collection: desk\n")
    assert (_of(tmp_path).collection, _of(tmp_path).url) == ("desk", "https://a.example/")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("colection: x", "colection"),
        ("captured_at: yesterday", "2026-03-01T14:30:00Z"),
        ("captured_at: 2026-13-45", "captured_at|month"),
        ("access: everybody", "open, restricted, closed"),
        ("url: [a, b]", "url"),
        ("- a\n- b", "name: value"),
        ("a: [", "not YAML"),
        ("!!python/object/apply:os.system ['true']", "not YAML"),
    ],
)
def test_mistakes_are_named(tmp_path: Path, written: str, said: str) -> None:
    (tmp_path / "page.txt.meta.yaml").write_text(written)
    with pytest.raises(SidecarError, match=said) as caught:
        _of(tmp_path)
    assert "page.txt.meta.yaml" in caught.value.message


@pytest.mark.parametrize("between", [";", "\t", ","])
def test_a_csv_as_spreadsheets_write_it(tmp_path: Path, between: str) -> None:
    rows = [["File", "URL", " Access "], ["page.txt", "https://a.example/", "closed"]]
    (tmp_path / "Captures.CSV").write_text("\r\n".join(between.join(row) for row in rows), encoding="utf-8-sig")
    assert _of(tmp_path) == Sidecar(url="https://a.example/", access="closed")


def test_rows_that_name_no_file_are_told(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    for name in ("page.txt", "sub/other.txt"):
        (tmp_path / name).touch()
    (tmp_path / "captures.csv").write_text("file,access\npage.txt,open\npaeg.txt,closed\nsub/other.txt,closed\n")
    sidecars = Sidecars(tmp_path)
    assert sidecars.of(tmp_path / "sub" / "other.txt") == Sidecar()
    sidecars.of(tmp_path / "page.txt")
    assert sidecars.without_capture() == ("captures.csv, row paeg.txt", "captures.csv, row sub/other.txt")


@pytest.mark.parametrize("name", ["page.txt.meta.yml", "page.txt.META.YAML"])
def test_other_spellings_of_the_ending(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("access: closed")
    assert _of(tmp_path).access == "closed"


def test_two_sidecars_of_one_capture(tmp_path: Path) -> None:
    (tmp_path / "page.txt.meta.yml").write_text("access: closed")
    (tmp_path / "page.txt.meta.yaml").write_text("access: open")
    with pytest.raises(SidecarError, match="keep one"):
        _of(tmp_path)


@pytest.mark.parametrize(
    "written", [b"name,url\npage.txt,x\n", b"file,url\npage.txt,\xff\n", b"file,colour\npage.txt,x\n"]
)
def test_broken_csv(tmp_path: Path, written: bytes) -> None:
    (tmp_path / "captures.csv").write_bytes(written)
    with pytest.raises(SidecarError):
        _of(tmp_path)
