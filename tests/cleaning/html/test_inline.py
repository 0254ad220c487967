"""Furniture inside a block is a piece of its own at its edge, and stays amid a sentence."""

import pytest

from fonds.capture.dom import parse
from fonds.cleaning.html.inline import ANCHOR, BACK, COPY, EDIT, LINE_NUMBERS, SHARE, Aside
from fonds.cleaning.html.segments import block_owners, split_pieces


def split(source: str) -> list[tuple[str, Aside | None]]:
    dom = parse(source)
    pieces = split_pieces(dom, block_owners(dom))
    assert "".join(dom.text[piece.start : piece.end] for piece in pieces) == dom.text
    return [(piece.text, piece.aside) for piece in pieces if piece.text]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<h2>Past<span class=mw-editsection>[<a href=e>edit</a>]</span></h2>", [("Past", None), ("[edit]", EDIT)]),
        ("<h2>Passé <small>[<a href=e>modifier le code</a>]</small></h2>",
         [("Passé", None), ("[modifier le code]", EDIT)]),
        ("<h3>海 <span class=x>[<a href=e>编辑</a>]</span></h3>", [("海", None), ("[编辑]", EDIT)]),
        ("<h2>Forms<a class=headerlink href='#f'>¶</a></h2>", [("Forms", None), ("¶", ANCHOR)]),
        ("<h2><a href='#f' class=anchor>#</a> Forms <a href='#f'>🔗</a></h2>",
         [("#", ANCHOR), ("Forms", None), ("🔗", ANCHOR)]),
        ("<li>A note. <a class=footnote-backref href='#r'>↩</a></li>", [("A note.", None), ("↩", ANCHOR)]),
        ("<li>A note. <a role=doc-backlink href='#r'>back</a></li>", [("A note.", None), ("back", BACK)]),
        ("<li><span class=mw-cite-backlink>^ <a href='#r'>a</a></span> A note.</li>",
         [("^ a", BACK), ("A note.", None)]),
        ("<pre><button>Copy code</button><code>x = 1</code></pre>", [("Copy code", COPY), ("x = 1", None)]),
        ("<pre><code>x = 1</code><span class=copy-btn>复制</span></pre>", [("x = 1", None), ("复制", COPY)]),
        ("<blockquote>So it is. <a class=share-quote href=s>Tweet it</a></blockquote>",
         [("So it is.", None), ("Tweet it", SHARE)]),
        ("<table><tr><td><pre>1\n2\n3</pre><td><pre>a\nb\nc</pre></table>",
         [("1\n2\n3", LINE_NUMBERS), ("a\nb\nc", None)]),
        ("<div class=gutter><pre>7</pre></div><pre>a</pre>", [("7", LINE_NUMBERS), ("a", None)]),
    ],
)  # fmt: skip
def test_at_the_edge(source: str, expected: list[tuple[str, Aside | None]]) -> None:
    assert split(source) == expected


@pytest.mark.parametrize(
    "source",
    [
        "<p>As was said<sup class=reference><a href='#n1'>[1]</a></sup> and more</p>",
        "<p>As was said<sup class=reference><a href='#n1'>[1]</a></sup></p>",
        "<p>The sign <a href='#p'>¶</a> begins a paragraph.</p>",
        "<p><a href='#s'>§</a> 12 of the law</p>",
        "<h2><a class=anchor href='#x'>A whole heading</a></h2>",
        "<h2>Copy <span class=copy>that</span></h2>",
        "<pre>1\n2\n3</pre>",
        "<p>See <a href='#'>#</a></p><p></p>".replace("See ", ""),
    ],
)
def test_what_is_part_of_the_text_stays(source: str) -> None:
    assert [aside for _, aside in split(source)] == [None]


@pytest.mark.parametrize(
    "source",
    [
        "<h2>x" + "<span class=mw-editsection>[<a>edit</a>]</span>" * 10_000,
        "<p>" + "<a href='#x'>¶</a> " * 10_000,
        "<p>x" + "<span class=headerlink>" * 10_000 + "¶",
        "<blockquote>" + "<a class=share>Share</a> " * 10_000,
        "<pre>" + "<button>Copy</button>x" * 10_000,
        "<h2>History<span class=mw-editsection>[<a href=e>ed",
    ],
)
def test_many_of_them_or_one_cut_short(source: str) -> None:
    split(source)
