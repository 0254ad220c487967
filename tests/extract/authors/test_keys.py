"""Names compared, and strings that are none."""

from __future__ import annotations

import pytest

from fonds.extract.authors.names import read_author, stated_as_is
from fonds.extract.authors.sources import key_of


@pytest.mark.parametrize(
    ("one", "other"),
    [("Νίκος Παππάς", "Νίκου Παππά"), ("Μαρία Λαμπρή", "Μαρίας Λαμπρή"), ("ΝΙΚΟΣ ΠΑΠΠΑΣ", "Νίκος Παππάς")],
)
def test_greek_names_are_one_person_in_both_cases(one: str, other: str) -> None:
    assert key_of(one) == key_of(other)
    assert key_of(one) != key_of("Ελένη Κορρέ")


@pytest.mark.parametrize("slug", ["ann-corden", "first-last", "jean_luc.petit"])
def test_addresses_are_no_names(slug: str) -> None:
    assert read_author(slug) == ()
    assert stated_as_is(slug) == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Corden, Ann", ["Ann Corden"]),
        ("CORDEN, Ann", ["Ann CORDEN"]),
        ("Corden, Ann; Dowling, Robert", ["Ann Corden", "Robert Dowling"]),
        ("van Dyck, Anna", ["Anna van Dyck"]),
        ("Ann Corden, Robert Dowling", ["Ann Corden", "Robert Dowling"]),
        ("Ann, Robert", ["Ann", "Robert"]),
        ("נועה ברקאי ויוסף כהן", ["נועה ברקאי", "יוסף כהן"]),
        ("ANN CORDEN AND ROBERT DOWLING", ["ANN CORDEN", "ROBERT DOWLING"]),
        ("George T. Conway III", ["George T. Conway III"]),
    ],
)
def test_strings_of_names(text: str, names: list[str]) -> None:
    assert [one.name for one in read_author(text)] == names
