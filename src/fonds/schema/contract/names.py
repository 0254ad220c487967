"""Types in the words of each form."""

from __future__ import annotations

from typing import Any

import pyarrow as pa

from fonds.schema.column import Column

Json = dict[str, Any]


def type_name(column: Column) -> str:
    """The type in words that readers of any tool know."""
    if column.rows_of:
        return "list of structs"
    kind = column.arrow_type
    if pa.types.is_list(kind):
        return f"list of {_scalar_name(kind.value_type)}s"
    return _scalar_name(kind)


def _scalar_name(kind: pa.DataType) -> str:
    if pa.types.is_timestamp(kind):
        return "timestamp (UTC, µs)"
    names = {"bool": "boolean", "int32": "integer", "int64": "integer", "double": "number", "date32[day]": "date"}
    return names.get(str(kind), str(kind))


def logical_name(kind: pa.DataType) -> str:
    """The `logicalType` of the Open Data Contract Standard; of a list that of its items."""
    if pa.types.is_timestamp(kind):
        return "timestamp"
    return _scalar_name(kind)
