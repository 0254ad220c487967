"""The published contract, all of it from the one declaration in `fonds.schema.tables`.

JSON Schemas (`json_schemas`), a data dictionary (`dictionary`), data contracts by ODCS (`odcs`), dbt's sources (`dbt`).
`write(folder)` makes the files of `schemas/`; a test fails when they differ from what the code says, and another where
they break the contract of an earlier version (`compatibility`).
"""

from __future__ import annotations

import json
from pathlib import Path

from fonds.schema.contract.compatibility import Change, changes, must_grow
from fonds.schema.contract.dbt import dbt_sources
from fonds.schema.contract.dictionary import describe, dictionary
from fonds.schema.contract.json_schemas import json_schema
from fonds.schema.contract.names import type_name
from fonds.schema.contract.odcs import data_contract, release_contract
from fonds.schema.contract.version import CONTRACT_VERSION
from fonds.schema.tables import TABLES

__all__ = [
    "CONTRACT_VERSION",
    "Change",
    "changes",
    "data_contract",
    "dbt_sources",
    "describe",
    "dictionary",
    "files",
    "json_schema",
    "must_grow",
    "release_contract",
    "type_name",
    "write",
]


def files() -> dict[str, str]:
    """The contract's files, by path below the folder of schemas."""
    made = {
        f"{name}.schema.json": json.dumps(json_schema(name), indent=2, ensure_ascii=False) + "\n"
        for name in (*TABLES, "report", "release")
    }
    return {
        **made,
        "data-dictionary.md": dictionary(),
        "datacontract.odcs.yaml": data_contract(),
        "release.odcs.yaml": release_contract(),
        "dbt/sources.yml": dbt_sources(),
    }


def write(folder: Path) -> tuple[Path, ...]:
    """Write the contract's files into `folder` and give their paths."""
    for name, text in files().items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    return tuple(folder / name for name in files())
