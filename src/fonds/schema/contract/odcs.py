"""Data contracts in YAML, by the Open Data Contract Standard 3.2: of an archive, and of a release."""

from __future__ import annotations

from collections.abc import Sequence

import pyarrow as pa
import yaml

from fonds.schema.column import Column
from fonds.schema.contract.names import Json, logical_name
from fonds.schema.contract.version import CONTRACT_VERSION
from fonds.schema.tables import MEANINGS, PARTITIONED_BY, RELEASED, TABLES

# https://bitol-io.github.io/open-data-contract-standard/
STANDARD = "v3.2.0"
# Of Parquet files datacontract-cli 1.2 makes tables, and writes names of fields into their types without quotes: one
# that is a word of SQL breaks it. Lists of such structs are told there without their types, and are read as text.
_UNQUOTED = frozenset({"end"})
_HEAD = "# Made from fonds.schema by `fonds schema --write`; do not edit.\n"
# What holds between columns: a name, what it says, and a statement that counts the rows for which it does not.
_RULES: dict[str, tuple[tuple[str, str, str], ...]] = {
    "documents": (
        (
            "length_as_counted",
            "n_chars is the length of the text, where a version that counts made the row.",
            "SELECT count(*) FROM documents WHERE n_chars <> length(text)",
        ),
        (
            "text_digest_where_there_is_text",
            "A text without a digest is one of an earlier version, which counted nothing.",
            "SELECT count(*) FROM documents WHERE n_chars IS NOT NULL AND (text_digest IS NULL) <> (n_chars = 0)",
        ),
        (
            "domain_of_an_address",
            "There is no domain without an address.",
            "SELECT count(*) FROM documents WHERE url IS NULL AND domain IS NOT NULL",
        ),
        (
            "dated_whole_or_not_at_all",
            "A date and its precision go together.",
            "SELECT count(*) FROM documents WHERE (published_edtf IS NULL) <> (published_precision IS NULL)",
        ),
        (
            "review_of_the_worst",
            "What is of tier C, in its text or its fields, is to be reviewed.",
            "SELECT count(*) FROM documents WHERE (tier = 'C' OR fields_tier = 'C') AND NOT needs_review",
        ),
    ),
}


def _options(column: Column) -> Json:
    """Bounds and patterns. A timestamp is one instant; what the page states is kept apart, with its own offset."""
    options: Json = {}
    if column.pattern is not None:
        options["pattern"] = f"^{column.pattern}$"
    options |= {
        name: bound for name, bound in (("minimum", column.least), ("maximum", column.most)) if bound is not None
    }
    if column.type is not None and pa.types.is_timestamp(column.type):
        options |= {"timezone": True, "defaultTimezone": "Etc/UTC"}
    return options


def _column(column: Column, partitions: Sequence[str], *, nested: bool = False, as_files: bool = False) -> Json:
    kind = column.arrow_type
    is_list = pa.types.is_list(kind)
    described: Json = {
        "name": column.name,
        "logicalType": "array" if is_list else logical_name(kind),
        "description": column.meaning,
        "required": column.required,
    }
    if column.key:
        described |= {"primaryKey": True, "primaryKeyPosition": 1, "unique": True}
    if column.name in partitions and not nested:
        described |= {"partitioned": True, "partitionKeyPosition": partitions.index(column.name) + 1}
    if column.choices:
        described["enum"] = [{"value": str(choice)} for choice in column.choices]
    if options := _options(column):
        described["logicalTypeOptions"] = options
    described["customProperties"] = [{"property": "inReleases", "value": bool(column.leaves)}]
    if column.rows_of and as_files and _UNQUOTED & {field.name for field in column.rows_of}:
        described["customProperties"].append({"property": "fields", "value": [field.name for field in column.rows_of]})
    elif column.rows_of:
        fields = [_column(field, (), nested=True, as_files=as_files) for field in column.rows_of]
        described["items"] = {"logicalType": "object", "properties": fields}
    elif is_list:
        described["items"] = {"logicalType": logical_name(kind.value_type)}
    if column.example is not None and not column.rows_of:
        described["examples"] = [*column.example] if isinstance(column.example, list) else [column.example]
    return described


def _rules(table: str, columns: Sequence[Column]) -> list[Json]:
    """Rules of the table that its columns allow: a release has not all of them."""
    have = {column.name for column in columns}
    rules = [
        {
            "name": name,
            "type": "sql",
            "description": meaning,
            "dimension": "consistency",
            "query": query,
            "mustBe": 0,
        }
        for name, meaning, query in _RULES.get(table, ())
        if have >= _named(query)
    ]
    key = [column.name for column in columns if column.key]
    if key:
        rules.append(
            {
                "name": "each_once",
                "type": "library",
                "metric": "duplicateValues",
                "description": f"Each {key[0]} stands in one row.",
                "dimension": "uniqueness",
                "arguments": {"properties": key},
                "mustBe": 0,
            }
        )
    return rules


def _named(query: str) -> set[str]:
    names = {column.name for columns in TABLES.values() for column in columns}
    words = query.replace("(", " ").replace(")", " ").split()
    return names.intersection(words)


def _table(name: str, columns: Sequence[Column], partitions: Sequence[str], *, as_files: bool = False) -> Json:
    described: Json = {
        "name": name,
        "logicalType": "object",
        "physicalType": "table",
        "physicalName": name,
        "description": MEANINGS[name],
        "properties": [_column(column, partitions, as_files=as_files) for column in columns],
    }
    if rules := _rules(name, columns):
        described["quality"] = rules
    return described


def _contract(identifier: str, name: str, purpose: str, usage: str, limitations: str) -> Json:
    return {
        "apiVersion": STANDARD,
        "kind": "DataContract",
        "id": identifier,
        "name": name,
        "version": CONTRACT_VERSION,
        "status": "active",
        "description": {"purpose": purpose, "usage": usage, "limitations": limitations},
    }


def _dumped(contract: Json) -> str:
    return _HEAD + yaml.safe_dump(contract, sort_keys=False, allow_unicode=True, width=110)


def _views(database: str) -> Json:
    """datacontract-cli 1.2 needs an extension for Delta; a file of views spares it that."""
    return {
        "server": "duckdb",
        "type": "duckdb",
        "description": "A file of DuckDB with a view of each table, as the guide for data teams makes it.",
        "database": database,
        "schema": "main",
    }


def data_contract() -> str:
    """The contract of an archive."""
    contract = _contract(
        "fonds-archive",
        "fonds archive",
        "Documents cleaned out of web captures, with provenance and quality, for query and reuse.",
        "Read with any Delta reader, with `fonds query`, or as a release of plain Parquet.",
        "A recursive glob over a live table is no way to read it; filter by tier and access.",
    )
    contract["servers"] = [
        {
            "server": "archive",
            "type": "local",
            "description": "The folder of the archive, with a Delta table in each folder.",
            "path": "archive/{model}",
            "format": "delta",
        },
        _views("archive.duckdb"),
    ]
    contract["schema"] = [_table(name, columns, PARTITIONED_BY[name]) for name, columns in TABLES.items()]
    return _dumped(contract)


def release_contract() -> str:
    """The contract of a release, whose Parquet any tool reads. Give your release's path in place of `NAME`."""
    contract = _contract(
        "fonds-release",
        "fonds release",
        "Documents that may be given away, frozen, with digests of every file.",
        "Read the Parquet with any tool and any glob; `fonds verify` compares the files with the manifest.",
        "What a page reserves stands in tdm_reserved, noai and rights; filter by it and by tier.",
    )
    contract["servers"] = [
        {
            "server": "release",
            "type": "local",
            "description": "The folder of a release.",
            "path": "releases/NAME/data/{model}/*.parquet",
            "format": "parquet",
        },
        _views("release.duckdb"),
    ]
    contract["schema"] = [_table("documents", RELEASED["documents"], (), as_files=True)]
    return _dumped(contract)
