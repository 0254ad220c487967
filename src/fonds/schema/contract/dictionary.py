"""The columns for people: a data dictionary in Markdown, and text for the terminal."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from fonds.schema.column import Column
from fonds.schema.contract.names import type_name
from fonds.schema.contract.version import CONTRACT_VERSION
from fonds.schema.released import MADE_FOR_RELEASES
from fonds.schema.tables import MEANINGS, PARTITIONED_BY, RELEASED_EVENTS, REVISIONS, TABLES, WITHHELD


def _cell(value: object) -> str:
    written = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return written.replace("|", "\\|").replace("\n", "⏎")


def _dictionary_rows(columns: Sequence[Column], prefix: str = "") -> Iterator[str]:
    for column in columns:
        example = "" if column.example is None or column.rows_of else f"`{_cell(column.example)}`"
        null = "" if column.required or prefix else ", may be null"
        closed = ", closed list" if column.choices else ""
        leaves = "yes" if column.leaves else "no"
        kind = f"{type_name(column)}{closed}{null}"
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
        "A closed list has the values that its meaning names and no others; a new one takes a new major version.\n",
        "Columns that start with `run_` belong to a run; all others follow from capture, fingerprint and context.\n",
        _LEAVING,
    ]
    for name, columns in TABLES.items():
        parted = PARTITIONED_BY[name]
        by = f" Partitioned by `{', '.join(parted)}`." if parted else ""
        table = _AS_DOCUMENTS if name == REVISIONS else _dictionary_table(columns)
        parts += [f"## {name}\n\n{MEANINGS[name]}{by}\n", table, ""]
    return "\n".join([*parts, "## Releases only\n", _IN_RELEASES_ONLY, _dictionary_table(MADE_FOR_RELEASES), ""])


_AS_DOCUMENTS = "Every column of documents, with the same types; none of them leaves."
_IN_RELEASES_ONLY = "Releases have these columns beside those of documents that leave.\n"


def _dictionary_table(columns: Sequence[Column]) -> str:
    head = ["| Column | Type | In releases | Meaning | Example |", "|---|---|---|---|---|"]
    return "\n".join([*head, *_dictionary_rows(columns)])


def describe() -> str:
    """The tables and their columns as text for the terminal."""
    lines = ["Columns marked [stays] never leave the archive with a release.", ""]
    for name, columns in TABLES.items():
        width = max(len(column.name) for column in columns)
        lines.append(f"{name}: {MEANINGS[name]}")
        for column in columns if name != REVISIONS else ():
            stays = "" if column.leaves else "  [stays]"
            lines.append(f"  {column.name:<{width}}  {type_name(column):<20}  {column.meaning}{stays}")
            inner = ", ".join(field.name for field in column.rows_of)
            if inner:
                lines.append(f"  {'':<{width}}  {'':<20}  each: {inner}")
        lines.append("")
    return "\n".join(lines)
