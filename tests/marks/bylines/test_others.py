"""People named where authors stand who are none."""

from __future__ import annotations

import pytest

from fonds.languages.rows import NotAuthor
from fonds.marks.bylines.names import read_names
from fonds.marks.bylines.others import ROWS, contact_of
from fonds.marks.bylines.parts import name_inside


@pytest.mark.parametrize(("language", "row"), ROWS, ids=str)
def test_rows_read_their_examples(language: str, row: NotAuthor) -> None:
    if row.kind == "pictured":
        assert name_inside(row.example) is None
    elif row.kind in ("edited", "by"):
        assert [p.name for p in read_names(f"Ada Vint; {row.example}")] == ["Ada Vint"]
    else:
        assert contact_of(row.example) == row.kind


def test_prose_and_long_lines_name_no_contact() -> None:
    assert not contact_of("Contact with the ferry was lost at noon.")
    assert not contact_of("Pressekontakt " + "a" * 10_000)
    assert not contact_of("")
