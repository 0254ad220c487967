"""What authors do, in each language."""

from __future__ import annotations

import pytest

from fonds.languages.rows import Bio
from fonds.marks.bylines.bios import DOES, ROWS


@pytest.mark.parametrize(("language", "row"), ROWS, ids=str)
def test_the_example_says_what_the_author_does(language: str, row: Bio) -> None:
    match = DOES.match(row.example, len("Ada Vint"))
    assert match is not None
    assert match[0].strip() in row.verbs.split("|")


def test_other_sentences_say_nothing_of_an_author() -> None:
    assert DOES.match("Ada Vint, the keeper, writes", len("Ada Vint")) is None
    assert DOES.match("Ada Vint isolated the lamp", len("Ada Vint")) is None
