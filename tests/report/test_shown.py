from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from fonds.model import Kind, Locator, Role, Span
from fonds.report.files import write_text
from fonds.report.places import BlockPlaces, ordinal
from fonds.report.shown import marked, pictured, shown
from fonds.report.terminal import show
from fonds.report.words import METHOD, ROLE, count, percent
from fonds.schema.rows import from_row

Row = dict[str, Any]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\u202eb", "a⟨RLO⟩b"),
        ("\x1b[0m", "⟨ESC⟩[0m"),
        ("\x00\x7f\x9b", "⟨NUL⟩⟨DEL⟩⟨U+009B⟩"),
        ("tab\tand\nline", "tab\tand\nline"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("\U000e0041", "⟨U+E0041⟩"),
    ],
)
def test_hidden_characters_are_named(text: str, expected: str) -> None:
    assert shown(text) == expected


def test_marked_text_is_escaped_and_says_what_a_sign_is() -> None:
    assert marked("<b>&\u202e") == (
        '&lt;b&gt;&amp;<span class="ctl" title="right-to-left override (U+202E)">RLO</span>'
    )


@given(st.text())
def test_what_is_shown_holds_nothing_hidden(text: str) -> None:
    for result in (shown(text), str(marked(text))):
        assert not any(0x202A <= ord(c) <= 0x202E or 0x2066 <= ord(c) <= 0x2069 for c in result)
        assert all(c in "\n\t" or (ord(c) >= 0x20 and not 0x7F <= ord(c) <= 0x9F) for c in result)
    assert "<" not in str(marked(text)).replace('<span class="ctl"', "").replace("</span>", "")


@given(st.text())
def test_pictures_keep_the_length(text: str) -> None:
    assert len(pictured(text)) == len(text)
    assert all(c in "\n\t" or ord(c) >= 0x20 for c in pictured(text))


def test_lone_surrogates_can_be_written(tmp_path: Path) -> None:
    write_text(tmp_path / "a.txt", "a\ud800b")
    assert (tmp_path / "a.txt").read_text("utf-8") == "a\ufffdb"


def test_every_role_has_a_word_and_a_colour() -> None:
    assert set(ROLE) == set(Role)
    css = (Path(__file__).parents[2] / "src/fonds/report/templates/sheet.css").read_text("utf-8")
    assert all(f".r-{role.value} " in css for role in Role if not role.is_document)
    assert METHOD["json-ld"]


@pytest.mark.parametrize(("share", "expected"), [(0, "0 %"), (0.0004, "under 0.1 %"), (0.256, "25.6 %"), (1, "100 %")])
def test_shares_read_well(share: float, expected: str) -> None:
    assert percent(share) == expected


def test_counts_read_well() -> None:
    assert (count(1, "block"), count(2340, "block")) == ("1 block", "2,340 blocks")


def test_places_are_told_in_words(messy: Row) -> None:
    blocks = from_row(messy).document.blocks
    places = BlockPlaces(blocks)

    def find(locator: Locator | None) -> tuple[str, int | None, bool]:
        place = places.find(locator)
        return place.words, place.block, place.printed

    assert find(blocks[0].locator) == ("first paragraph of the page, line 1", 0, True)
    byline = "first paragraph under the heading “Ferry out of service “until further notice””"
    assert find(blocks[13].locator)[:2] == (f"second {byline.removeprefix('first ')}, line 14", 13)
    assert find(blocks[21].locator)[0].startswith("second item of a list under the heading “A list that grew”")
    assert find(None) == ("not in the capture itself", None, False)
    meta = Locator((Span("/0/4/@content", 0, 3),))
    assert find(meta) == ("attribute “content” in the page's head", None, False)
    graph = Locator((Span("/0/7#/@graph/2/headline", 0, 3),))
    assert find(graph)[0] == "entry “@graph › 2 › headline” of a script of the page"
    data = Locator((Span("/0/7#/author/name", 0, 3),))
    assert find(data) == ("entry “author › name” of a script of the page", None, False)
    assert places.find(data).path == "/0/7#/author/name[0:3]"
    assert find(Locator((Span("/0/2", 0, 9),))) == ("the page's head", None, False)


def test_ordinals_are_words_then_figures() -> None:
    assert [ordinal(n) for n in (1, 10, 11, 12, 21, 22, 113, 1003)] == [
        "first", "tenth", "11th", "12th", "21st", "22nd", "113th", "1,003rd",
    ]  # fmt: skip


def printed(row: Row, *, whole: bool = False) -> str:
    console = Console(file=io.StringIO(), width=120, force_terminal=True, color_system="standard")
    console.print(show(row, whole=whole))
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def test_the_terminal_shows_everything(messy: Row) -> None:
    text = printed(messy, whole=True)
    for wanted in (
        "Ferry out of service",
        "Ines Marwood",
        "- navigation",
        "Obituaries",
        "no_date",
        messy["capture_id"],
    ):
        assert wanted in text
    assert "Obituaries" not in printed(messy)


def test_a_capture_cannot_drive_the_terminal(make_row: Callable[..., Row]) -> None:
    evil = "\x1b]0;owned\x07\x1b[2J\x9b31m [bold red]markup[/] [link=file:///etc]x[/link] \r\x08\u202e"
    row = make_row([(role, Kind.PARAGRAPH, evil) for role in Role], site_name=evil, absent={"modified": evil})
    text = printed(row, whole=True)
    assert "\x1b]" not in text
    assert "\x1b[2J" not in text
    assert not set(text) & set("\x07\x08\r\x9b\u202e")
    assert "[bold red]markup[/]" in text
