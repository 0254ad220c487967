"""Items of numbered lists bear the numbers that a browser shows."""

import pytest

from fonds.capture.dom import parse
from fonds.cleaning.html.numbering import item_numbers
from fonds.cleaning.html.segments import block_owners, split_pieces


def numbered(source: str) -> list[str]:
    dom = parse(source)
    pieces = split_pieces(dom, block_owners(dom))
    found = dict(item_numbers(dom, pieces))
    return [f"{found[i]} {piece.text}" if i in found else piece.text for i, piece in enumerate(pieces) if piece.text]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<ol><li>a<li>b</ol>", ["1. a", "2. b"]),
        ("<ol start=4><li>a<li>b</ol>", ["4. a", "5. b"]),
        ("<ol start=-1><li>a<li>b<li>c</ol>", ["-1. a", "0. b", "1. c"]),
        ("<ol reversed><li>a<li>b</ol>", ["2. a", "1. b"]),
        ("<ol reversed start=9><li>a<li>b</ol>", ["9. a", "8. b"]),
        ("<ol><li>a<li value=7>b<li>c</ol>", ["1. a", "7. b", "8. c"]),
        ("<ol type=a start=26><li>a<li>b</ol>", ["z. a", "aa. b"]),
        ("<ol type=I start=4><li>a<li type=i>b</ol>", ["IV. a", "v. b"]),
        ("<ol type=i start=4000><li>a</ol>", ["4000. a"]),
        ("<ol type=a start=0><li>a</ol>", ["0. a"]),
        ("<ol start=many><li value=few>a</ol>", ["1. a"]),
        ("<ol><li>a<ol><li>b</ol><li>c<ul><li>d</ul></ol>", ["1. a", "1. b", "2. c", "d"]),
        ("<ol><li><p>a</p><p>more</p><li>b</ol>", ["1. a", "more", "2. b"]),
        ("<ol><li><h3>T</h3><p>a</p><li>b</ol>", ["T", "a", "2. b"]),
        # It bears a number already, or shows none.
        ("<ol><li>1. a<li>(b) b<li>iv) c</ol>", ["1. a", "(b) b", "iv) c"]),
        ("<ol style='list-style: none'><li>a</ol>", ["a"]),
        ("<ol></ol><ol><li></ol><ul><li>a</ul>", ["a"]),
    ],
)
def test_numbers(source: str, expected: list[str]) -> None:
    assert numbered(source) == expected


@pytest.mark.parametrize("source", ["<ol>" + "<li>a" * 10_000, "<ol><li>a" * 10_000, "<ol start=999999999999><li>a"])
def test_many_and_large(source: str) -> None:
    assert numbered(source)
