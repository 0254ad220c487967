"""Kinds of exports with nothing in them, ten thousand times, cut in the middle: nothing fails, nothing is lost."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from fonds.cleaning.text import clean_text, find_documents
from fonds.cleaning.text.exports.layout import lay_out
from fonds.cleaning.text.exports.read import read_layout
from fonds.settings import Settings
from tests.cases.loading import FOLDER

_KINDS = ("nexis", "proquest", "factiva", "genios", "front-matter", "toml", "weitergeleitet", "advisory", "two-sided")
_CASES = sorted(
    path
    for path in FOLDER.glob("*/capture.*")
    if path.suffix in (".txt", ".md") and any(kind in path.parent.name for kind in _KINDS)
)
_EMPTY = [
    "HD  \nBY  \nPD  \nSN  \nLP\nTD\nAN  \n",
    "Title:\nSource:\nDate:\nByline:\nFull text:\nLoad-Date:\nEnd of Document\n",
    "---\ntitle:\nauthor:\ndate:\n---\n",
    "---\ntitle: [[[[\nauthor: {a: *b\n---\n",
    '---\ntitle: "\nauthor: x\n',
    "+++\ntitle = \n+++\n",
    "From:\nDate:\nSubject:\nTo:\n",
    "---------- Forwarded message ---------\nFrom:\nSubject: Fwd:\n",
    "BC-EU--\nEds:\n\nAP-WF-00-00-00 0000GMT\n",
    "1 of 1 DOCUMENT\n\nEnd of Document\n",
    "thimblepost.example\n\n\n4 minutes\n",
    "1.\n2.\n[[\n]]\n![[\n",
    "41\nA Journal\n42\nA Journal\n43\nA Journal\n",
]


def _whole(text: str) -> str:
    """The text that the blocks hold; also of a document that is known to be a part."""
    for part in (False, True):
        assert "".join(block.raw for block in clean_text(text, Settings(), part=part).blocks) == text
    spans = find_documents(text)
    assert "".join(text[start:end] for start, end in spans) == (text if spans else "")
    return text


@pytest.mark.parametrize("text", _EMPTY)
def test_nothing_in_it(text: str) -> None:
    _whole(text)
    _whole(text.rstrip("\n"))
    _whole(text.replace("\n", "\r\n"))


@pytest.mark.parametrize("path", _CASES, ids=lambda path: str(path.parent.name))
def test_cut_anywhere(path: Path) -> None:
    text = path.read_text("utf-8")
    for end in range(0, len(text), max(1, len(text) // 25)):
        for cut in (text[:end], text[end:]):
            laid = lay_out(cut, read_layout(cut, part=False).stretches)
            starts = [piece.start for piece in laid.pieces]
            assert starts == sorted(set(starts))
            assert not starts or starts[0] == 0
    _whole(text[: len(text) // 2])


@pytest.mark.parametrize("text", _EMPTY)
def test_ten_thousand_of_it_end(text: str) -> None:
    many = (text + "\n") * (10_000 // 4)
    started = time.process_time()
    read_layout(many, part=False)
    find_documents(many)
    assert time.process_time() - started < 5
