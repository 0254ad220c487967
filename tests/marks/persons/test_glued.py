"""Names that lost a blank."""

from __future__ import annotations

import pytest

from fonds.marks.bylines.names import read_names
from fonds.marks.persons.glued import parted
from fonds.marks.persons.names import is_person_like


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Ann CordenBob Dowling", ["Ann Corden", "Bob Dowling"]),
        ("Ann LeeBob Dowling", ["Ann Lee", "Bob Dowling"]),
        ("Ann CordenWashington", ["Ann Corden", "Washington"]),
        ("Sean McDonald", ["Sean McDonald"]),
        ("Anne MacIntyre", ["Anne MacIntyre"]),
        ("JoAnn LaRue", ["JoAnn LaRue"]),
        ("Tom VanHaaren", ["Tom VanHaaren"]),
        ("ANN CORDEN", ["ANN CORDEN"]),
        ("", [""]),
    ],
)
def test_names_are_parted_where_no_name_changes_case(text: str, pieces: list[str]) -> None:
    assert parted(text) == pieces


def test_a_glued_string_is_no_person_and_reads_as_those_in_it() -> None:
    assert not is_person_like("Ann CordenBob Dowling", opened=True)
    assert [p.name for p in read_names("Ann CordenBob Dowling")] == ["Ann Corden", "Bob Dowling"]
    assert [p.name for p in read_names("ANN CORDENMARCH 8, 2017")] == ["ANN CORDEN"]
    assert len(parted("Annab" * 10_000)) == 10_000
