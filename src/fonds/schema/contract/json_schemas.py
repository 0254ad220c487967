"""JSON Schemas of rows, reports and releases."""

from __future__ import annotations

from collections.abc import Sequence

import pyarrow as pa

from fonds.schema.column import Column
from fonds.schema.contract.names import Json
from fonds.schema.contract.version import CONTRACT_VERSION
from fonds.schema.released import MADE_FOR_RELEASES
from fonds.schema.tables import MEANINGS, RELEASED, TABLES

# What report.json leaves out: the capture's text stands in document.md and in the archive.
_NOT_IN_REPORT = frozenset({"text"})
_REPORT = "What a report says of a document: its row in the table documents without the text."


_RELEASE = "A row of a release: the columns of documents that leave the archive, and those made for releases."


def _json_scalar(kind: pa.DataType) -> Json:
    if pa.types.is_timestamp(kind):
        return {"type": "string", "format": "date-time"}
    if pa.types.is_date(kind):
        return {"type": "string", "format": "date"}
    if pa.types.is_boolean(kind):
        return {"type": "boolean"}
    if pa.types.is_integer(kind):
        return {"type": "integer"}
    return {"type": "number"} if pa.types.is_floating(kind) else {"type": "string"}


def _json_type(column: Column) -> Json:
    if column.rows_of:
        return {"type": "array", "items": _json_object(column.rows_of)}
    kind = column.arrow_type
    if pa.types.is_list(kind):
        return {"type": "array", "items": _json_scalar(kind.value_type)}
    return _json_scalar(kind)


def _json_column(column: Column) -> Json:
    described = _json_type(column)
    if column.choices:
        described["enum"] = [*map(str, column.choices), *([] if column.required else [None])]
    if column.pattern is not None:
        described["pattern"] = f"^{column.pattern}$"
    bounds = {"minimum": column.least, "maximum": column.most}
    described |= {name: bound for name, bound in bounds.items() if bound is not None}
    if not column.required:
        described["type"] = [described["type"], "null"]
    example = [] if column.example is None or column.rows_of else [column.example]
    described["x-in-releases"] = bool(column.leaves)
    return {"description": column.meaning, **described, **({"examples": example} if example else {})}


def _json_object(columns: Sequence[Column]) -> Json:
    return {
        "type": "object",
        "properties": {column.name: _json_column(column) for column in columns},
        "required": [column.name for column in columns if column.required],
        # A later minor version may add columns.
        "additionalProperties": True,
    }


def json_schema(name: str) -> Json:
    """The JSON Schema of a row of a table, of `report` or of a `release`, as `fonds.schema.rows.to_json` writes it."""
    if name == "report":
        columns: Sequence[Column] = [column for column in TABLES["documents"] if column.name not in _NOT_IN_REPORT]
        meaning = _REPORT
    elif name == "release":
        columns, meaning = (*RELEASED["documents"], *MADE_FOR_RELEASES), _RELEASE
    else:
        columns, meaning = TABLES[name], MEANINGS[name]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": name,
        "description": meaning,
        "version": CONTRACT_VERSION,
        **_json_object(columns),
    }
