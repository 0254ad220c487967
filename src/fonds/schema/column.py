"""How a column is declared: name, type, meaning, example."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

import pyarrow as pa

# Spark and Databricks show the field metadata `comment` as a column's description; Delta and Parquet carry it along.
DESCRIPTION_KEY = "comment"

TEXT = pa.string()
FLAG = pa.bool_()
WHOLE = pa.int64()
SMALL = pa.int32()
NUMBER = pa.float64()
DAY = pa.date32()
# Microseconds in UTC: a naive timestamp would lift the table to reader 3 / writer 7.
INSTANT = pa.timestamp("us", tz="UTC")

SHA256 = "[0-9a-f]{64}"
"""The pattern of a digest in hexadecimal."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column or a field of a struct. `example` is a value as JSON shows it; `required` means never null.

    `rows_of` holds the fields where the column is a list of structs; `type` is then None. `leaves` says whether it goes
    into releases; it is decided for each column by `leaving` or `staying`, and what is not decided stays.

    What a program may rely on, and every form of the contract says: `choices` are all values that it ever has beside
    null, `pattern` is what every value matches as a whole, `least` and `most` are its bounds, and a `key` is another in
    each row of its table.
    """

    name: str
    type: pa.DataType | None
    meaning: str
    example: object
    required: bool = False
    rows_of: tuple[Column, ...] = ()
    leaves: bool | None = None
    choices: tuple[str, ...] = ()
    pattern: str | None = None
    least: int | None = None
    most: int | None = None
    key: bool = False

    @property
    def arrow_type(self) -> pa.DataType:
        if self.type is not None:
            return self.type
        return pa.list_(pa.struct([c.field for c in self.rows_of]))

    @property
    def field(self) -> pa.Field[Any]:
        # Only top-level columns are marked as never null: readers differ in what they do with it inside lists.
        return pa.field(
            self.name,
            self.arrow_type,
            nullable=not self.required,
            metadata={DESCRIPTION_KEY: self.meaning},
        )


def leaving(*columns: Column) -> tuple[Column, ...]:
    """These columns go into releases."""
    return tuple(replace(column, leaves=True) for column in columns)


def staying(*columns: Column) -> tuple[Column, ...]:
    """These columns never leave the archive, nor does what is in them."""
    return tuple(replace(column, leaves=False, rows_of=staying(*column.rows_of)) for column in columns)


def struct_list(name: str, fields: Iterable[Column], meaning: str, example: object) -> Column:
    return Column(name, None, meaning, example, rows_of=tuple(fields))


def schema_of(columns: Iterable[Column]) -> pa.Schema:
    return pa.schema([column.field for column in columns])
