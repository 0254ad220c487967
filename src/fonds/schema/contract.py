"""The published contract, generated from the tables: JSON Schemas, a data dictionary, a data contract (ODCS).

`write(folder)` makes the files of `schemas/`; a test fails when they differ from what the code says.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import yaml

from fonds.model import Kind, Outcome, Role, Tier
from fonds.schema.column import Column
from fonds.schema.released import MADE_FOR_RELEASES
from fonds.schema.tables import MEANINGS, PARTITIONED_BY, RELEASED, RELEASED_EVENTS, TABLES, WITHHELD

Json = dict[str, Any]

# Grows by major version when a column changes its meaning or goes, by minor version when one is added.
CONTRACT_VERSION = "1.2.0"
# Closed lists that a program may rely on.
_CHOICES: dict[str, list[str]] = {
    "blocks.kind": [kind.value for kind in Kind],
    "blocks.role": [role.value for role in Role],
    "checks.outcome": [outcome.value for outcome in Outcome],
    "tier": [tier.value for tier in Tier],
}
# What report.json leaves out: the capture's text stands in document.md and in the archive.
_NOT_IN_REPORT = frozenset({"text"})
_REPORT = "What a report says of a document: its row in the table documents without the text."


_RELEASE = "A row of a release: the columns of documents that leave the archive, and those made for releases."


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
        return {"type": "array", "items": _json_object(column.rows_of, prefix=f"{column.name}.")}
    kind = column.arrow_type
    if pa.types.is_list(kind):
        return {"type": "array", "items": _json_scalar(kind.value_type)}
    return _json_scalar(kind)


def _json_column(column: Column, prefix: str) -> Json:
    described = _json_type(column)
    choices = _CHOICES.get(prefix + column.name)
    if choices:
        described["enum"] = choices
    if not column.required:
        described["type"] = [described["type"], "null"]
    example = [] if column.example is None or column.rows_of else [column.example]
    described["x-in-releases"] = bool(column.leaves)
    return {"description": column.meaning, **described, **({"examples": example} if example else {})}


def _json_object(columns: Sequence[Column], prefix: str = "") -> Json:
    return {
        "type": "object",
        "properties": {column.name: _json_column(column, prefix) for column in columns},
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


def _cell(value: object) -> str:
    written = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return written.replace("|", "\\|").replace("\n", "⏎")


def _dictionary_rows(columns: Sequence[Column], prefix: str = "") -> Iterator[str]:
    for column in columns:
        example = "" if column.example is None or column.rows_of else f"`{_cell(column.example)}`"
        null = "" if column.required or prefix else ", may be null"
        leaves = "yes" if column.leaves else "no"
        kind = f"{type_name(column)}{null}"
        yield f"| `{prefix}{column.name}` | {kind} | {leaves} | {_cell(column.meaning)} | {example} |"
        yield from _dictionary_rows(column.rows_of, f"{prefix}{column.name}.")


_LEAVING = (
    "**In releases** says which columns leave the archive with `fonds release`. No other ones do. Of the events only "
    f"those of the types {', '.join(RELEASED_EVENTS)} leave, and of nested columns not what repeats a sidecar: "
    + "; ".join(f"elements of `{name}` with `{key}` = `{value}`" for name, (key, value) in WITHHELD.items())
    + ".\n"
)


def dictionary() -> str:
    """Every column with type, meaning and example, as Markdown."""
    parts = [
        "# Data dictionary\n",
        f"Contract version {CONTRACT_VERSION}. Made from `fonds.schema` by `fonds schema --write`; do not edit.\n",
        "Columns that start with `run_` belong to a run; all others follow from capture, fingerprint and context.\n",
        _LEAVING,
    ]
    for name, columns in TABLES.items():
        parted = PARTITIONED_BY[name]
        by = f" Partitioned by `{', '.join(parted)}`." if parted else ""
        parts += [f"## {name}\n\n{MEANINGS[name]}{by}\n", _dictionary_table(columns), ""]
    return "\n".join([*parts, "## Releases only\n", _IN_RELEASES_ONLY, _dictionary_table(MADE_FOR_RELEASES), ""])


_IN_RELEASES_ONLY = "Releases have these columns beside those of documents that leave.\n"


def _dictionary_table(columns: Sequence[Column]) -> str:
    head = ["| Column | Type | In releases | Meaning | Example |", "|---|---|---|---|---|"]
    return "\n".join([*head, *_dictionary_rows(columns)])


# https://bitol-io.github.io/open-data-contract-standard/ v3.0, the words of its `logicalType`.
_LOGICAL = {"boolean": "boolean", "integer": "integer", "number": "number", "string": "string", "date": "date"}


def _odcs_column(column: Column) -> Json:
    words = type_name(column)
    logical = "array" if words.startswith("list") else _LOGICAL.get(words, "date")
    described: Json = {
        "name": column.name,
        "logicalType": logical,
        "physicalType": str(column.arrow_type) if not column.rows_of else "list<struct>",
        "description": column.meaning,
        "required": column.required,
        "customProperties": [{"property": "inReleases", "value": bool(column.leaves)}],
    }
    if column.name in ("capture_id", "event_id") and column.required:
        described["primaryKey"] = True
        described["unique"] = True
    if column.rows_of:
        described["items"] = {"logicalType": "object", "properties": [_odcs_column(c) for c in column.rows_of]}
    elif column.example is not None:
        described["examples"] = [column.example]
    return described


def data_contract() -> str:
    """The data contract in YAML, by the Open Data Contract Standard 3.0."""
    contract: Json = {
        "apiVersion": "v3.0.2",
        "kind": "DataContract",
        "id": "fonds-archive",
        "name": "fonds archive",
        "version": CONTRACT_VERSION,
        "status": "active",
        "description": {
            "purpose": "Documents cleaned out of web captures, with provenance and quality, for query and reuse.",
            "usage": "Read with any Delta reader, with `fonds query`, or as a release of plain Parquet.",
            "limitations": "A recursive glob over a live table is no way to read it; filter by tier and access.",
        },
        "schema": [
            {
                "name": name,
                "physicalType": "table",
                "physicalName": name,
                "description": MEANINGS[name],
                "properties": [_odcs_column(column) for column in columns],
            }
            for name, columns in TABLES.items()
        ],
    }
    head = "# Made from fonds.schema by `fonds schema --write`; do not edit.\n"
    return head + yaml.safe_dump(contract, sort_keys=False, allow_unicode=True, width=110)


def describe() -> str:
    """The tables and their columns as text for the terminal."""
    lines = ["Columns marked [stays] never leave the archive with a release.", ""]
    for name, columns in TABLES.items():
        width = max(len(column.name) for column in columns)
        lines.append(f"{name}: {MEANINGS[name]}")
        for column in columns:
            stays = "" if column.leaves else "  [stays]"
            lines.append(f"  {column.name:<{width}}  {type_name(column):<20}  {column.meaning}{stays}")
            inner = ", ".join(field.name for field in column.rows_of)
            if inner:
                lines.append(f"  {'':<{width}}  {'':<20}  each: {inner}")
        lines.append("")
    return "\n".join(lines)


def files() -> dict[str, str]:
    """The contract's files by name."""
    made = {
        f"{name}.schema.json": json.dumps(json_schema(name), indent=2, ensure_ascii=False) + "\n"
        for name in (*TABLES, "report", "release")
    }
    return {**made, "data-dictionary.md": dictionary(), "datacontract.odcs.yaml": data_contract()}


def write(folder: Path) -> tuple[Path, ...]:
    """Write the contract's files into `folder` and give their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files().items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    return tuple(folder / name for name in files())
