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
    pack,
    packed,
    place_from,
    place_key,
    place_keys,
    unpack,
)

IDS = st.from_regex(r"[0-9a-f]{64}", fullmatch=True)
NAMES = IDS | st.text(st.characters(exclude_categories=["Cs"]), max_size=4) | st.text("=~a", min_size=30, max_size=33)
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


@given(st.lists(st.none() | NAMES), st.lists(NAMES))
def test_packed_ids_say_the_same(names: list[str | None], others: list[str]) -> None:
    column = packed(pa.chunked_array([names[:2], names[2:]], pa.string()))
    assert [None if one is None else unpack(one) for one in column.to_pylist()] == names
    assert column.to_pylist() == [None if name is None else pack(name) for name in names]
    known = {name for name in names if name is not None}
    found = Names(column)
    assert (set(found), len(found)) == (known, len(known))
    assert [name in found for name in others] == [name in known for name in others]
    assert sorted(found.missing_in(pa.chunked_array([others], pa.string()))) == sorted(known - set(others))
    table = pa.table({"key": column, "value": column})
    assert dict(by_name(table, "key", (), cell("value"))) == {name: name for name in known}


@given(st.lists(IDS, min_size=1), st.integers(0, 3))
def test_packed_ids_of_part_of_a_column(ids: list[str], start: int) -> None:
    column = packed(pa.array(ids, pa.string()).slice(start))
    assert column.to_pylist() == [bytes.fromhex(name) for name in ids[start:]]
