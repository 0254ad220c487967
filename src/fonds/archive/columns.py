"""Look-ups over columns as Arrow holds them: some 100 bytes for a document of an archive where a dictionary of Python
takes 1,500, and made without a loop over the rows. Ids of 64 hexadecimal digits are held as their 32 bytes
(`packed`).

Keys are sorted by their bytes, which for UTF-8 is the order of Python's strings; looking one up is a binary search of
some 20 steps, 8 µs at a million keys.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any, Generic, TypeVar

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds

K = TypeVar("K")
V = TypeVar("V")
# Parts a place's path from its offset; no path can hold it.
_BETWEEN = "\0"


_PACKED = pa.large_binary()
_DIGITS = 64
_ROWS_AT_ONCE = 50_000
_ID = re.compile(r"[0-9a-f]{64}")
_NO_DIGIT = 16
# By the byte of a character the value of it as a digit.
_VALUES = bytes("0123456789abcdef".find(chr(byte)) % (_NO_DIGIT + 1) for byte in range(256))


def pack(name: str) -> bytes:
    """An id as bytes: 32 for 64 hexadecimal digits; what is none is marked and kept whole, never 32 bytes long."""
    if _ID.fullmatch(name):
        return bytes.fromhex(name)
    written = name.encode("utf-8", "surrogatepass")
    return b"=" + written if len(written) != _DIGITS // 2 - 1 else b"~" + written + b"~"


def unpack(written: bytes) -> str:
    """What `pack` made."""
    if len(written) == _DIGITS // 2:
        return written.hex()
    return (written[1:-1] if written.startswith(b"~") else written[1:]).decode("utf-8", "surrogatepass")


def packed(strings: pa.Array | pa.ChunkedArray) -> Any:
    """`pack` of a column; nulls stay null."""
    if isinstance(strings, pa.ChunkedArray):
        return pa.chunked_array([packed(chunk) for chunk in strings.chunks], _PACKED)
    there = strings.drop_null().cast(pa.large_string())
    found = _packed_digits(there)
    if found is None:
        found = pa.array(map(pack, there.to_pylist()), _PACKED)
    if len(there) == len(strings):
        return found
    valid = np.asarray(pc.is_valid(strings).to_numpy(zero_copy_only=False))
    return found.take(pa.array(np.cumsum(valid) - 1, mask=~valid))


def _packed_digits(strings: pa.Array) -> pa.Array | None:
    """The bytes of a column that holds nothing but ids of 64 digits; None for any other."""
    size = len(strings)
    if not size:
        return pa.array([], _PACKED)
    _, starts, data = strings.buffers()
    ends = np.frombuffer(starts, np.int64)[strings.offset : strings.offset + size + 1]
    if np.any(np.diff(ends) != _DIGITS):
        return None
    values = np.frombuffer(bytes(memoryview(data)[ends[0] : ends[-1]]).translate(_VALUES), np.uint8)
    if values.max() >= _NO_DIGIT:
        return None
    written = (values[::2] << 4) | values[1::2]
    offsets = np.arange(size + 1, dtype=np.int64) * (_DIGITS // 2)
    return pa.Array.from_buffers(_PACKED, size, [None, pa.py_buffer(offsets), pa.py_buffer(written)])


def _bytes(name: str) -> bytes:
    return name.encode("utf-8", "surrogatepass")


def read_packed(
    rows: ds.Dataset, columns: Mapping[str, pc.Expression], ids: Container[str], wanted: pc.Expression | None = None
) -> pa.Table:
    """Columns of a dataset, those named in `ids` packed as they are read: nowhere is the whole column a string."""
    scanner = rows.scanner(columns=dict(columns), filter=wanted, batch_size=_ROWS_AT_ONCE)
    schema = pa.schema([(f.name, _PACKED if f.name in ids else f.type) for f in scanner.projected_schema])
    batches = (
        [packed(column) if name in ids else column for name, column in zip(batch.schema.names, batch, strict=True)]
        for batch in scanner.to_batches()
    )
    return pa.Table.from_batches([pa.RecordBatch.from_arrays(each, schema=schema) for each in batches], schema)


def ids_of(rows: ds.Dataset, wanted: pc.Expression | None = None) -> pa.ChunkedArray:
    """The capture ids of a dataset, packed."""
    return read_packed(rows, {"capture_id": ds.field("capture_id")}, ("capture_id",), wanted)["capture_id"]


class Keys(Sequence[bytes]):
    """Sorted strings, or packed ids, without nulls."""

    def __init__(self, strings: pa.ChunkedArray | pa.Array) -> None:
        self.is_packed = pa.types.is_large_binary(strings.type)
        kind = _PACKED if self.is_packed else pa.large_string()
        array = strings.cast(kind)
        array = array.combine_chunks() if isinstance(array, pa.ChunkedArray) else array
        if array.offset:
            array = pa.concat_arrays([array, pa.array([], kind)])
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
        wanted = pack(key) if self.is_packed else _bytes(key)
        at = bisect_left(self, wanted)
        return at if at < self._length and self[at] == wanted else -1

    def name(self, at: int) -> str:
        """A key as the string that it is."""
        written: bytes = self[at]
        return unpack(written) if self.is_packed else written.decode("utf-8", "surrogatepass")


class Names(AbstractSet[str]):
    """A set of strings, made of strings or of packed ids. What sets make of it by `-`, `&`, `|` is an ordinary one."""

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
        return (self._keys.name(at) for at in range(len(self._keys)))

    def __hash__(self) -> int:
        return self._hash()

    def missing_in(self, others: pa.ChunkedArray) -> list[str]:
        """Those that do not stand in a column, in their order."""
        mine = self._keys.array
        theirs = (
            others if others.type == mine.type else packed(others) if self._keys.is_packed else others.cast(mine.type)
        )
        missing = mine.filter(pc.invert(pc.is_in(mine, theirs))).to_pylist()
        return [unpack(name) for name in missing] if self._keys.is_packed else list(missing)


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
        return (self._read(self._keys.name(row)) for row in self._lasts())

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
    """A mapping by a column of strings or packed ids, whose nulls are left out; of equal keys the last in `order`
    counts."""
    wanted = table.filter(pc.is_valid(table[key])) if table[key].null_count else table
    wanted = wanted.sort_by([(name, "ascending") for name in (key, *order)]).combine_chunks()
    return ColumnMap(wanted[key], value(wanted), written=_same, read=_same)


def cell(column: str) -> Callable[[pa.Table], Callable[[int], Any]]:
    """The value of a row is that of one column."""

    def of(table: pa.Table) -> Callable[[int], Any]:
        values = table[column].combine_chunks()
        if pa.types.is_large_binary(values.type):
            return lambda row: unpack(values[row].as_py())
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
