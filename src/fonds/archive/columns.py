"""Look-ups over columns as Arrow holds them: some 100 bytes for a document of an archive where a dictionary of Python
takes 1,500, and made without a loop over the rows.

Keys are sorted by their bytes, which for UTF-8 is the order of Python's strings; looking one up is a binary search of
some 20 steps, 8 µs at a million keys.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any, Generic, TypeVar

import pyarrow as pa
import pyarrow.compute as pc

K = TypeVar("K")
V = TypeVar("V")
# Parts a place's path from its offset; no path can hold it.
_BETWEEN = "\0"


class Keys(Sequence[bytes]):
    """Sorted strings without nulls."""

    def __init__(self, strings: pa.ChunkedArray | pa.Array) -> None:
        array = strings.cast(pa.large_string())
        array = array.combine_chunks() if isinstance(array, pa.ChunkedArray) else array
        if array.offset:
            array = pa.concat_arrays([array, pa.array([], pa.large_string())])
        _, starts, data = array.buffers()
        self.array = array  # owns what the views look at
        self._starts = memoryview(starts).cast("q") if len(array) else memoryview(b"")
        self._data = memoryview(data) if data is not None else memoryview(b"")
        self._length = len(array)

    def __len__(self) -> int:
        return self._length

    def __getitem__(self, at: Any) -> Any:
        return bytes(self._data[self._starts[at] : self._starts[at + 1]])

    def find(self, key: str) -> int:
        """Where the first of equal keys stands, -1 where there is none."""
        wanted = key.encode("utf-8", "surrogatepass")
        at = bisect_left(self, wanted)
        return at if at < self._length and self[at] == wanted else -1


class Names(AbstractSet[str]):
    """A set of strings. What sets make of it by `-`, `&`, `|` is an ordinary one."""

    def __init__(self, strings: pa.ChunkedArray | pa.Array) -> None:
        found = pc.drop_null(pc.unique(strings))
        self._keys = Keys(found.take(pc.sort_indices(found)))
        self.array = self._keys.array

    @classmethod
    def _from_iterable(cls, it: Iterable[Any]) -> Any:
        return frozenset(it)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and self._keys.find(name) >= 0

    def __len__(self) -> int:
        return len(self._keys)

    def __iter__(self) -> Iterator[str]:
        return (key.decode() for key in self._keys)

    def __hash__(self) -> int:
        return self._hash()

    def missing_in(self, others: pa.ChunkedArray) -> list[str]:
        """Those that do not stand in a column, in their order."""
        mine = self._keys.array
        return list(mine.filter(pc.invert(pc.is_in(mine, others.cast(mine.type)))).to_pylist())


class Growing:
    """Names that were there, and those that came since."""

    def __init__(self, there: Names | None = None) -> None:
        self._there: Container[str] = () if there is None else there
        self._since: set[str] = set()

    def __contains__(self, name: object) -> bool:
        return name in self._since or name in self._there

    def add(self, names: Iterable[str]) -> None:
        """Let these be among them."""
        self._since.update(names)


class ColumnMap(Mapping[K, V], Generic[K, V]):
    """A mapping over the rows of a table: `keys` is the column of keys, sorted; of equal ones the last row counts.
    `value` gives the value of a row, `written` and `read` turn keys into strings and back."""

    def __init__(
        self,
        keys: pa.ChunkedArray | pa.Array,
        value: Callable[[int], V],
        *,
        written: Callable[[K], str],
        read: Callable[[str], K],
    ) -> None:
        self._keys = Keys(keys)
        self._value, self._written, self._read = value, written, read
        self._distinct: int | None = None

    def _last(self, first: int) -> int:
        key, at = self._keys[first], first + 1
        while at < len(self._keys) and self._keys[at] == key:
            at += 1
        return at - 1

    def rows(self, key: K) -> range:
        """The rows of a key, in their order."""
        first = self._keys.find(self._written(key))
        return range(first, self._last(first) + 1) if first >= 0 else range(0)

    def value_of(self, row: int) -> V:
        """The value of a row."""
        return self._value(row)

    def __getitem__(self, key: K) -> V:
        first = self._keys.find(self._written(key))
        if first < 0:
            raise KeyError(key)
        return self._value(self._last(first))

    def __contains__(self, key: object) -> bool:
        try:
            return self._keys.find(self._written(key)) >= 0  # type: ignore[arg-type]  # what is no key is not there
        except (AttributeError, TypeError, ValueError):
            return False

    def _lasts(self) -> Iterator[int]:
        before: bytes | None = None
        for row, key in enumerate(self._keys):
            if before is not None and key != before:
                yield row - 1
            before = key
        if before is not None:
            yield len(self._keys) - 1

    def __iter__(self) -> Iterator[K]:
        return (self._read(self._keys[row].decode()) for row in self._lasts())

    def __len__(self) -> int:
        if self._distinct is None:
            self._distinct = sum(1 for _ in self._lasts())
        return self._distinct


def _same(key: str) -> str:
    if not isinstance(key, str):
        raise TypeError(key)
    return key


def by_name(
    table: pa.Table, key: str, order: Sequence[str], value: Callable[[pa.Table], Callable[[int], V]]
) -> ColumnMap[str, V]:
    """A mapping by a column of strings, whose nulls are left out; of equal keys the last in `order` counts."""
    wanted = table.filter(pc.is_valid(table[key]))
    wanted = wanted.sort_by([(name, "ascending") for name in (key, *order)]).combine_chunks()
    return ColumnMap(wanted[key], value(wanted), written=_same, read=_same)


def cell(column: str) -> Callable[[pa.Table], Callable[[int], Any]]:
    """The value of a row is that of one column."""

    def of(table: pa.Table) -> Callable[[int], Any]:
        values = table[column].combine_chunks()
        return lambda row: values[row].as_py()

    return of


def place_key(place: tuple[str, int | None]) -> str:
    """A place as one string."""
    path, offset = place
    return f"{path}{_BETWEEN}{'' if offset is None else offset}"


def place_from(key: str) -> tuple[str, int | None]:
    """What `place_key` made."""
    path, _, offset = key.rpartition(_BETWEEN)
    return path, int(offset) if offset else None


def place_keys(paths: pa.Array, offsets: pa.Array) -> pa.Array:
    """`place_key` of columns."""
    written = pc.fill_null(offsets.cast(pa.large_string()), "")
    return pc.binary_join_element_wise(paths.cast(pa.large_string()), written, pa.scalar(_BETWEEN, pa.large_string()))
