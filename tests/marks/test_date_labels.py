"""Words beside dates: every row reads its example, and the nearest word counts."""

import pytest

from fonds.marks.date_labels import LABELS, DateLabel, label_kind
from fonds.marks.dates import find_dates


@pytest.mark.parametrize("row", LABELS, ids=lambda row: f"{row.kind}-{row.language}")
def test_every_row_reads_its_example(row: DateLabel) -> None:
    marks = find_dates(row.example, language=row.language.split()[0])
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
