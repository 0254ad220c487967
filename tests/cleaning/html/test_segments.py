"""The partition of a page: exact, located, and parted where a reader sees a break."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fonds.capture.dom import Dom, parse
from fonds.cleaning.html.segments import HtmlPiece, block_owners, locate, split_pieces
from fonds.model import Kind

TAGS = ("p", "div", "b", "a", "br", "li", "ul", "table", "tr", "td", "pre", "h2", "span", "option", "figure", "section")
PART = st.one_of(
    st.sampled_from([f"<{tag}>" for tag in TAGS] + [f"</{tag}>" for tag in TAGS]),
    st.sampled_from(
        [" ", "\n", "\t\u00a0", "One.", "two three", "&nbsp;", "<!-- c -->", "<script>x</script>", "é\u200b"]
    ),
)


def split(source: str) -> tuple[Dom, list[HtmlPiece]]:
    dom = parse(source)
    return dom, split_pieces(dom, block_owners(dom))


@given(st.lists(PART, max_size=60).map("".join))
@settings(max_examples=400)
def test_pieces_partition_the_text_and_locators_resolve_to_raw(source: str) -> None:
    dom, pieces = split(source)
    assert "".join(dom.text[piece.start : piece.end] for piece in pieces) == dom.text
    for piece in pieces:
        locator = locate(dom, piece)
        assert dom.located(locator) == dom.text[piece.start : piece.end]
        assert 1 <= len(locator.spans) <= 3


def test_deep_pages_have_short_paths() -> None:
    dom, pieces = split("<div>" * 1_500 + "deep" + "<p>deeper")
    for piece in pieces:
        locator = locate(dom, piece)
        assert len(str(locator)) < 2_000
        assert dom.located(locator) == dom.text[piece.start : piece.end]


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ("<p>One <b>and</b> two</p><p>three", ["One and two", "three"]),
        ("<div>lead<p>in</p>tail</div>", ["lead", "in", "tail"]),
        ("<p>a<br>b<br><br>c", ["a\nb", "c"]),
        ("<p>a<br> <br>\n<br>c", ["a", "c"]),
        ("a<hr>b", ["a", "b"]),
        ("<pre>  x\n\ty</pre>", ["  x\n\ty"]),
        ("<table><tr><th>Year<td>1907<tr><td>Ships<td>4 <i>old</i></table>", ["Year\t1907", "Ships\t4 old"]),
        ("<table><tr><td><h2>T</h2><p>One<td>two</table>", ["T", "One", "two"]),
        ("<p>soft\u00adware  is\u00a0here", ["software is here"]),
        ("  \n ", []),
        ("<p> \n </p>", [""]),
    ],
)
def test_texts(source: str, texts: list[str]) -> None:
    assert [piece.text for piece in split(source)[1]] == texts


@pytest.mark.parametrize(
    ("source", "kind", "level"),
    [
        ("<h3>x", Kind.HEADING, 3),
        ("<ul><li><p>x", Kind.LIST_ITEM, 1),
        ("<ul><li><ol><li>x", Kind.LIST_ITEM, 2),
        ("<dl><dt>x", Kind.LIST_ITEM, 1),
        ("<blockquote><p>x", Kind.QUOTE, None),
        ("<pre>x", Kind.CODE, None),
        ("<figure><figcaption>x", Kind.CAPTION, None),
        ("<button>x", Kind.CONTROL, None),
        ("<p>x", Kind.PARAGRAPH, None),
    ],
)
def test_kinds(source: str, kind: Kind, level: int | None) -> None:
    (piece,) = split(source)[1]
    assert (piece.kind, piece.level) == (kind, level)


def test_only_the_first_piece_of_an_item_bears_its_bullet() -> None:
    assert [p.kind for p in split("<ul><li><p>a<p>b</ul>")[1]] == [Kind.LIST_ITEM, Kind.PARAGRAPH]
