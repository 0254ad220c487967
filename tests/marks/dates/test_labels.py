"""Words beside dates: every row reads its example, and the nearest word counts."""

import pytest

from fonds.languages.rows import DateLabel
from fonds.marks.dates.labels import LABELS, label_kind
from fonds.marks.dates.lines import find_dates


@pytest.mark.parametrize(("language", "row"), LABELS, ids=str)
def test_every_row_reads_its_example(language: str, row: DateLabel) -> None:
    marks = find_dates(row.example, language=language)
    assert len(marks) == 1
    assert label_kind(row.example[: marks[0].start]) == row.kind


@pytest.mark.parametrize(
    ("before", "kind"),
    [
        ("Published by Ann Lee, updated ", "modified"),
        ("Picture date: ", "foreign"),
        ("Photo: Ann Lee. Published on ", "published"),
        ("— Ann Lee (@annlee) ", "foreign"),
        ("By Ann Lee, ", None),
        ("Lakeside, ", None),
        ("", None),
    ],
)
def test_the_nearest_word_counts(before: str, kind: str | None) -> None:
    assert label_kind(before) == kind
