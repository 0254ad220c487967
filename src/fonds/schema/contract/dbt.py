"""dbt's declaration of the tables as sources, with tests that run on dbt-duckdb."""

from __future__ import annotations

from collections.abc import Sequence

import yaml

from fonds.schema.column import Column
from fonds.schema.contract.names import Json
from fonds.schema.tables import MEANINGS, PARTITIONED_BY, RELEASED, TABLES

_HEAD = """\
# Made from fonds.schema by `fonds schema --write`; do not edit. Copy it into your project's folder of models.
#
# FONDS_ARCHIVE is the folder of the archive; the profile needs dbt-duckdb with `plugins: [{module: delta}]` and the
# packages deltalake and pyarrow. FONDS_RELEASE is the folder of a release; its Parquet needs no plugin.
"""


def _tests(column: Column) -> list[Json | str]:
    """Tests that dbt has itself: no package is needed."""
    tests: list[Json | str] = []
    if column.required:
        tests.append("not_null")
    if column.key:
        tests.append("unique")
    if column.choices:
        tests.append({"accepted_values": {"arguments": {"values": [str(choice) for choice in column.choices]}}})
    return tests


def _column(column: Column) -> Json:
    described: Json = {"name": column.name, "description": column.meaning}
    if tests := _tests(column):
        described["data_tests"] = tests
    return described


def _table(name: str, columns: Sequence[Column], config: Json) -> Json:
    parted = PARTITIONED_BY[name]
    meta = {**config, **({"partitioned_by": list(parted)} if parted else {})}
    return {
        "name": name,
        "description": MEANINGS[name],
        "config": {"meta": meta},
        "columns": [_column(column) for column in columns],
    }


def dbt_sources() -> str:
    """The file `sources.yml`: the source `fonds` is the live archive, `fonds_release` a release."""
    folder = "{{ env_var('FONDS_ARCHIVE', 'archive') }}"
    archive = [
        _table(name, columns, {"plugin": "delta", "delta_table_path": f"{folder}/{name}"})
        for name, columns in TABLES.items()
    ]
    parquet = "{{ env_var('FONDS_RELEASE', 'release') }}/data/documents/*.parquet"
    release = _table(
        "documents", RELEASED["documents"], {"external_location": f"read_parquet('{parquet}', union_by_name = true)"}
    )
    release["config"]["meta"].pop("partitioned_by", None)
    described = {
        "version": 2,
        "sources": [
            {"name": "fonds", "description": "The archive, as its tables are now.", "tables": archive},
            {"name": "fonds_release", "description": "A release, frozen.", "tables": [release]},
        ],
    }
    return _HEAD + yaml.safe_dump(described, sort_keys=False, allow_unicode=True, width=110)
