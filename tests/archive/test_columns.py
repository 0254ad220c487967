"""Look-ups over columns say what dictionaries say."""

from __future__ import annotations

import pyarrow as pa
from hypothesis import given
from hypothesis import strategies as st

from fonds.archive.columns import (
    ColumnMap,
    Growing,
    Names,
    by_name,
    cell,
    place_from,
    place_key,
    place_keys,
)

WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=4)
PLACES = st.tuples(WORDS, st.none() | st.integers(0, 300))


@given(st.lists(st.none() | WORDS), st.lists(WORDS))
def test_names_are_a_set(words: list[str | None], others: list[str]) -> None:
    names, expected = Names(pa.chunked_array([words], pa.string())), {word for word in words if word is not None}
    assert set(names) == expected
    assert len(names) == len(expected)
    assert list(names) == sorted(expected)
    assert [word in names for word in others] == [word in expected for word in others]
    assert names - set(others) == expected - set(others)
    assert None not in names
    assert names.missing_in(pa.chunked_array([others], pa.string())) == sorted(expected - set(others))
    growing = Growing(names)
    growing.add(others)
    assert all(word in growing for word in [*expected, *others])
    assert "too long by far" not in growing


@given(st.lists(st.tuples(st.none() | WORDS, st.integers(0, 5), WORDS)), st.lists(WORDS))
def test_of_equal_keys_the_last_counts(rows: list[tuple[str | None, int, str]], others: list[str]) -> None:
    columns = [list(column) for column in zip(*rows, strict=True)] or [[], [], []]
    types = (pa.string(), pa.int64(), pa.string())
    arrays = [pa.array(column, kind) for column, kind in zip(columns, types, strict=True)]
    table = pa.table(dict(zip(("key", "at", "value"), arrays, strict=True)))
    found = by_name(table, "key", ("at", "value"), cell("value"))
    expected = {
        key: value for key, _, value in sorted((row for row in rows if row[0] is not None), key=lambda r: r[1:])
    }
    assert dict(found) == expected
    assert len(found) == len(expected)
    assert [found.get(word) for word in others] == [expected.get(word) for word in others]


@given(st.lists(PLACES, unique=True), st.lists(PLACES))
def test_places(places: list[tuple[str, int | None]], others: list[tuple[str, int | None]]) -> None:
    paths, offsets = pa.array([p for p, _ in places], pa.string()), pa.array([o for _, o in places], pa.int64())
    keys = place_keys(paths, offsets)
    assert keys.to_pylist() == list(map(place_key, places))
    table = pa.table({"place": keys, "number": list(range(len(places)))} if places else {"place": keys, "number": []})
    table = table.sort_by("place").combine_chunks()
    found = ColumnMap(table["place"], cell("number")(table), written=place_key, read=place_from)
    assert dict(found) == {place: number for number, place in enumerate(places)}
    assert [place in found for place in others] == [place in places for place in others]
