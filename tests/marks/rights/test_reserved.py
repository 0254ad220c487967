"""The sentence that reserves all rights, in each language."""

from __future__ import annotations

import re

import pytest

from fonds.languages.rows import Rights
from fonds.marks.rights.reserved import ALL_RESERVED, LAST_WORDS, RESERVED, ROWS


@pytest.mark.parametrize(("language", "row"), ROWS, ids=str)
def test_the_example_ends_with_the_sentence(language: str, row: Rights) -> None:
    assert row.reserved in row.whole
    assert re.search(rf"(?:{ALL_RESERVED})\.?$", row.example, re.IGNORECASE)
    assert re.search(RESERVED, row.example, re.IGNORECASE)
    assert row.example.rstrip(".").endswith(LAST_WORDS)
