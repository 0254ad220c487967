"""Facts laid beside captures."""

from __future__ import annotations

import itertools
import os
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
    (folder / name).touch()
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
        ("captured_at: 2026-13-45", "captured_at"),
        ("access: everybody", "open, restricted, closed"),
        ("url: [a, b]", "line 1: expected a text"),
        ("url: {a: b}", "line 1: expected a text"),
        ("access: closed\naccess: open", "line 2: it states `access` twice"),
        ("access: closed\nAccess : open", "line 2: it states `access` twice"),
        ("note: &a x\nrights: *a", "line 1: it uses an anchor"),
        ("access: !!binary b3Blbg==", "line 1: expected a text"),
        ("access: open\n---\naccess: closed", "several documents"),
        ("<<: {access: open}", "line 1: expected a text"),
        ("<<: x", "field `<<`"),
        ("- a\n- b", "name: value"),
        ("a: [", "line 1: expected a text"),
        ("note: 'a", "line 1"),
        ("!!python/object/apply:os.system ['true']", "name: value"),
        ("[" * 30_000, "not YAML"),
        ("note: \0", "not YAML"),
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
    (tmp_path / "captures.csv").write_text("file,access\npage.txt,open\npaeg.txt,closed\n../x.txt,open\n,closed\n")
    sidecars = Sidecars(tmp_path)
    sidecars.of(tmp_path / "page.txt")
    assert sidecars.without_capture() == (
        "captures.csv, row paeg.txt",
        "captures.csv, row ../x.txt",
        "captures.csv, row in line 5, which names no file",
    )


@pytest.mark.parametrize("written", ["sub/other.txt", "./sub/other.txt", "sub\\other.txt", "sub/OTHER.txt"])
def test_a_csv_may_name_files_in_folders_below(tmp_path: Path, written: str) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "other.txt").touch()
    (tmp_path / "captures.csv").write_text(f"file,access,note\n{written},open,above\n")
    assert Sidecars(tmp_path).of(tmp_path / "sub" / "other.txt") == Sidecar(access="open", note="above")
    (tmp_path / "sub" / "captures.csv").write_text("file,access,note\nother.txt,closed,beside\n")
    assert Sidecars(tmp_path).of(tmp_path / "sub" / "other.txt") == Sidecar(access="closed", note="beside")
    (tmp_path / "sub" / "captures.csv").write_text("file,access,note\nother.txt,,beside\n")
    (tmp_path / "captures.csv").write_text(f"file,access\n{written},restricted\n")
    assert Sidecars(tmp_path).of(tmp_path / "sub" / "other.txt") == Sidecar(access="restricted", note="beside")


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


@pytest.mark.parametrize(
    ("written", "note"),
    [
        ("note: 0x" + "f" * 50_000, "0x" + "f" * 50_000),
        ("note: " + ":".join("1" * 20_000), ":".join("1" * 20_000)),
        ("note: 1e999999999", "1e999999999"),
        ("note: 2026-13-45", "2026-13-45"),
        ("note: 'null'", "null"),
        ("note: yes", "yes"),
        ("note: ~", None),
        ("note: null", None),
        ("# nothing", None),
        ("---\n...\n", None),
    ],
)
def test_a_note_is_a_text_whatever_yaml_makes_of_it(tmp_path: Path, written: str, note: str | None) -> None:
    (tmp_path / "page.txt.meta.yaml").write_text(written)
    assert _of(tmp_path) == Sidecar(note=note)


def test_a_bomb_of_aliases_is_refused_in_few_words(tmp_path: Path) -> None:
    names = "abcdefghij"
    levels = [f"- &{name} [{','.join([f'*{before}'] * 9)}]" for before, name in itertools.pairwise(names)]
    (tmp_path / "page.txt.meta.yaml").write_text("note:\n- &a [x,x,x,x,x,x,x,x,x]\n" + "\n".join(levels))
    with pytest.raises(SidecarError) as caught:
        _of(tmp_path)
    assert len(caught.value.message) < 300


@pytest.mark.parametrize("written", ["2026-03-01 10:30:00 +01:00", "2026-03-01T09:30:00Z", "2026-03-01 09:30"])
def test_times_as_people_and_programs_write_them(tmp_path: Path, written: str) -> None:
    (tmp_path / "page.txt.meta.yaml").write_text(f"captured_at: {written}")
    assert _of(tmp_path).captured_at == datetime(2026, 3, 1, 9, 30, tzinfo=UTC)


def test_the_stricter_of_file_and_row_holds(tmp_path: Path) -> None:
    (tmp_path / "captures.csv").write_text("file,access,embargo_until\npage.txt,closed,2030-01-31\n")
    (tmp_path / "page.txt.meta.yaml").write_text("access: open\nembargo_until: 2029-01-01\nnote: mine")
    assert _of(tmp_path) == Sidecar(access="closed", embargo_until=date(2030, 1, 31), note="mine")


@pytest.mark.parametrize("kind", ["dangling", "loop", "folder", "pipe", "out"])
@pytest.mark.parametrize("name", ["page.txt.meta.yaml", "captures.csv"])
def test_a_sidecar_that_is_no_file_is_an_error(tmp_path: Path, kind: str, name: str) -> None:
    root = tmp_path / "raw"
    root.mkdir()
    (tmp_path / "outside").write_text("access: open" if name.endswith("yaml") else "file,access\npage.txt,open\n")
    place = root / name
    if kind == "folder":
        place.mkdir()
    elif kind == "pipe":
        os.mkfifo(place)
    else:
        place.symlink_to({"dangling": root / "nowhere", "loop": place, "out": tmp_path / "outside"}[kind])
    with pytest.raises(SidecarError, match=name.replace(".", r"\.")):
        _of(root)
    if kind == "out":
        assert Sidecars(root, follow_out=True).of(root / "page.txt").access == "open"


@pytest.mark.parametrize(
    ("file", "sidecar"),
    [
        ("e\u0301.txt", "\u00e9.txt"),
        ("\u00e9.txt", "e\u0301.txt"),
        ("page.txt", "PAGE.TXT"),
        ("Straße.txt", "STRASSE.txt"),
    ],
)
def test_names_that_differ_in_case_or_accents_mean_the_same_file(tmp_path: Path, file: str, sidecar: str) -> None:
    (tmp_path / "captures.csv").write_text(f"file,access\n{sidecar},closed\n", encoding="utf-8")
    assert _of(tmp_path, file).access == "closed"
    (tmp_path / "captures.csv").unlink()
    (tmp_path / f"{sidecar}.meta.yaml").write_text("access: restricted")
    assert _of(tmp_path, file).access == "restricted"


def test_the_very_name_goes_first(tmp_path: Path) -> None:
    (tmp_path / "page.txt").touch()
    (tmp_path / "captures.csv").write_text("file,access\nPAGE.txt,closed\n")
    assert _of(tmp_path, "PAGE.txt") == Sidecar(access="closed")
    assert _of(tmp_path, "page.txt") == Sidecar()


@pytest.mark.parametrize("by", ["file", "row"])
def test_a_name_without_extension_keeps_back_what_it_may_mean(tmp_path: Path, by: str) -> None:
    if by == "file":
        (tmp_path / "page.meta.yaml").write_text("access: closed")
    else:
        (tmp_path / "captures.csv").write_text("file,access\npage,closed\n")
    with pytest.raises(SidecarError, match=r"page\.txt may be meant"):
        _of(tmp_path)
    assert _of(tmp_path, "other.txt") == Sidecar()


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("file,access\npage.txt,closed\npage.txt,open\n", "lines 2 and 3"),
        ("file,access\npage.txt,closed\nPAGE.TXT,open\n", "lines 2 and 3"),
        ("file,access,access\npage.txt,closed,open\n", "column `access` twice"),
        ("file,note,access\npage.txt,a, b,closed\n", "more cells"),
    ],
)
def test_rows_that_contradict_each_other_are_errors(tmp_path: Path, written: str, said: str) -> None:
    (tmp_path / "captures.csv").write_text(written)
    with pytest.raises(SidecarError, match=said):
        _of(tmp_path)


def test_a_row_that_stands_twice_alike_is_one(tmp_path: Path) -> None:
    (tmp_path / "captures.csv").write_text("file,access\npage.txt,closed\npage.txt,closed\n")
    assert _of(tmp_path).access == "closed"


def test_a_broken_csv_keeps_back_the_folders_below(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "page.txt").touch()
    (tmp_path / "captures.csv").write_text("file,colour\npage.txt,red\n")
    with pytest.raises(SidecarError, match=r"captures\.csv"):
        Sidecars(tmp_path).of(tmp_path / "sub" / "page.txt")


def test_folders_a_thousand_deep(tmp_path: Path) -> None:
    (tmp_path / "captures.csv").write_text("file,access\n" + "d/" * 1_100 + "page.txt,closed\n")
    deep = tmp_path
    for _ in range(1_100):
        deep /= "d"
        deep.mkdir()
    (deep / "page.txt").touch()
    assert Sidecars(tmp_path).of(deep / "page.txt").access == "closed"
    for _ in range(1_100):
        for left in deep.iterdir():
            left.unlink()
        deep.rmdir()
        deep = deep.parent
