"""Every row of the licence tables finds its example; what is no licence is none."""

from __future__ import annotations

import re

import pytest

from fonds.languages.rows import Licence
from fonds.marks.rights.licences import (
    ADDRESSES,
    PHRASES,
    ROWS,
    SUBJECTS,
    LicencePattern,
    is_licence_address,
    licensed_by,
    names_licence,
)


@pytest.mark.parametrize("row", ADDRESSES, ids=lambda row: row.example)
def test_addresses(row: LicencePattern) -> None:
    assert row.pattern.search(row.example)
    assert is_licence_address(row.example)


@pytest.mark.parametrize("row", PHRASES, ids=lambda row: row.example)
def test_phrases(row: LicencePattern) -> None:
    assert row.pattern.search(row.example)
    assert names_licence(row.example)


@pytest.mark.parametrize("row", SUBJECTS, ids=lambda row: row.example)
def test_subjects(row: LicencePattern) -> None:
    assert row.pattern.search(row.example)
    assert licensed_by(row.example) == "text"


@pytest.mark.parametrize(("language", "row"), ROWS, ids=str)
def test_rows_of_languages(language: str, row: Licence) -> None:
    assert re.search(row.words, row.example, re.IGNORECASE)
    assert names_licence(row.example)
    if row.part in ("text", "picture"):
        assert licensed_by(row.example) == {"text": "text", "picture": "image"}[row.part]


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("Foto: Bo Marlin / Flickr, CC BY 2.0", "image"),
        ("Titelbild: Ada Vint, CC-BY-SA 4.0", "image"),
        ("Ada Vint, CC-BY 4.0", "unclear"),
        ("By using this site you put your contributions under CC BY-SA 4.0.", "unclear"),
        ("Lightbox2 licensed under the Creative Commons Attribution 2.5 License", "unclear"),
    ],
)
def test_what_is_licensed(line: str, what: str) -> None:
    assert names_licence(line)
    assert licensed_by(line) == what


@pytest.mark.parametrize(
    "text",
    [
        "Creative Commons",
        "cc: by the harbour",
        "https://paper.example/licenses/by",
        "The licence of the ferry ran out.",
    ],
)
def test_no_licence(text: str) -> None:
    assert not is_licence_address(text)
    assert not names_licence(text)
