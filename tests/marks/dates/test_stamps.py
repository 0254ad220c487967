"""Dates written for machines."""

import pytest

from fonds.marks.dates.stamps import read_stamp


@pytest.mark.parametrize(
    ("value", "edtf"),
    [
        ("2024-05-06T07:08:09Z", "2024-05-06T07:08:09Z"),
        ("2024-05-06T07:08:09.123+0200", "2024-05-06T07:08:09+02:00"),
        ("2024-05-06 07:08", "2024-05-06T07:08:00"),
        ("20240506T070809Z", "2024-05-06T07:08:09Z"),
        ("2024-05-06", "2024-05-06"),
        ("2024-05-6T07:08:09.000Z", "2024-05-06T07:08:09Z"),
        ("2024-5-6", "2024-05-06"),
        ("2024-05", "2024-05"),
        ("2024", "2024"),
        ("1714979289", "2024-05-06T07:08:09Z"),
        ("1714979289000", "2024-05-06T07:08:09Z"),
        ("Mon, 06 May 2024 07:08:09 GMT", "2024-05-06T07:08:09Z"),
        ("6 May 2024", "2024-05-06"),
    ],
)
def test_reads(value: str, edtf: str) -> None:
    stated = read_stamp(value)
    assert stated is not None
    assert stated.edtf == edtf


@pytest.mark.parametrize(
    "value",
    [
        "",
        "soon",
        "20245-06",
        "2024-13-40",
        "0001-01-01T00:00:00Z",
        "null",
        "2024-05-06 and a long story after it",
        "x" * 500,
    ],
)
def test_what_is_none(value: str) -> None:
    assert read_stamp(value) is None
