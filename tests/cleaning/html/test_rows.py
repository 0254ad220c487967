"""Rows of data and rows of layouts, and what rows say."""

import pytest

from fonds.capture.dom import parse
from fonds.cleaning.html.segments import block_owners, split_pieces

STORY = "The wall that voters turned down twice before they paid for it held on Monday night as the river rose. "
MENU = "<a href=a>News</a><br><a href=b>Sports</a><br><a href=c>Weather</a>"


def texts(source: str) -> list[str]:
    dom = parse(source)
    return [piece.text for piece in split_pieces(dom, block_owners(dom)) if piece.text]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        # Lists in cells: one item, several, marks of their own, numbered, terms.
        ("<tr><td>Mon<td><ul><li>10 to 8</ul><tr><td>Tue<td><ul><li>Closed</ul>", ["Mon\t10 to 8", "Tue\tClosed"]),
        ("<tr><td>a<td><ul><li>one<li>two</ul><tr><td>b<td><ol><li>x.<li>y</ol>", ["a\tone; two", "b\tx. y"]),
        ("<tr><td>a<td><dl><dt>t<dd>d<dt>u<dd>e</dl><tr><td>b<td>c", ["a\tt d; u e", "b\tc"]),
        ("<tr><td>a<td><ul></ul><tr><td>b<td><ul><li></ul>", ["a", "b"]),
        # Columns stay columns; what stands in a block of its own isn't glued.
        ("<tr><th><th>Mon<th>Tue<tr><td>A<td><td>C", ["\tMon\tTue", "A\t\tC"]),
        ("<tr><td><p>x</p><p>y</p><td>z<tr><td>1<td>2", ["x y\tz", "1\t2"]),
        ("<tr><td>x<br>y<td>z<tr><td>1<td>2", ["x y\tz", "1\t2"]),
    ],
)
def test_rows_of_data(source: str, expected: list[str]) -> None:
    assert texts(f"<table>{source}</table>") == expected


@pytest.mark.parametrize(
    "source",
    [
        f"<table border=0><tr><td width=120>{MENU}<td>Flood wall holds<br><br>{STORY}</table>",
        f"<table><tr><td>{MENU}<td><font size=4>Flood wall</font><br>{STORY}{STORY}</table>",
        f"<table role=presentation><tr><td>Left<td>Right<tr><td>Under<td>{STORY}</table>",
        f"<table><tr><td>{MENU}<td>{STORY * 2}<td>Also today<tr><td>© 1997<td>Mail<td>Up</table>",
        f"<table><tr><td><ul><li><a href=a>News</a><li><a href=b>Sports</a></ul><td>{STORY}</table>",
        f"<table><tr><td><p>{STORY}<p>{STORY}<p>End.<td>{MENU}<tr><td>x<td>y</table>",
        f"<table><tr><td><img src=x><td>{STORY}</table>",
    ],
)
def test_cells_of_a_layout_are_parted(source: str) -> None:
    found = texts(source)
    assert STORY.strip() in (text[: len(STORY) - 1] for text in found), found
    assert not any("Sports" in text and "voters" in text for text in found)


def test_headings_set_by_fonts_are_parted_from_the_lines_below() -> None:
    source = "<td><font size=5><b>Flood wall</b></font><br><font size=2>By EARL PADGETT<br>Staff Writer</font><br>Text"
    assert texts(f"<table><tr>{source}</table>") == ["Flood wall", "By EARL PADGETT\nStaff Writer", "Text"]


@pytest.mark.parametrize(
    "source",
    [
        "<table>" + "<tr><td>a<td><ul><li>b</ul>" * 10_000,
        "<table><tr>" + "<td><ul><li>x" * 10_000,
        "<table><tr><td>a<td><ul>" + "<li>b" * 10_000,
        "<table><tr><td>" + "<font>a</font><br>" * 10_000,
    ],
)
def test_many_of_them(source: str) -> None:
    dom = parse(source)
    pieces = split_pieces(dom, block_owners(dom))
    assert "".join(dom.text[piece.start : piece.end] for piece in pieces) == dom.text
