"""schemas/ says what the code says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from fonds.schema import contract
from fonds.schema.column import Column
from fonds.schema.tables import TABLES

SCHEMAS_FOLDER = Path(__file__).parents[2] / "schemas"


@pytest.mark.parametrize("name", sorted(contract.files()))
def test_published_files_are_current(name: str) -> None:
    published = SCHEMAS_FOLDER / name
    assert published.read_text(encoding="utf-8") == contract.files()[name], "run `fonds schema --write schemas`"


def test_nothing_else_is_published() -> None:
    there = {p.relative_to(SCHEMAS_FOLDER).as_posix() for p in SCHEMAS_FOLDER.rglob("*") if p.is_file()}
    assert {name for name in there if not name.startswith("earlier/")} - {"README.md"} == set(contract.files())


def _columns(columns: tuple[Column, ...], prefix: str) -> list[tuple[str, Column]]:
    found = []
    for column in columns:
        found.append((prefix + column.name, column))
        found += _columns(column.rows_of, f"{prefix}{column.name}.")
    return found


ALL = [item for name, columns in TABLES.items() for item in _columns(columns, f"{name}.")]


@pytest.mark.parametrize(("name", "column"), ALL, ids=[name for name, _ in ALL])
def test_every_column_is_explained_everywhere(name: str, column: Column) -> None:
    assert column.meaning.endswith("."), "a meaning is a sentence"
    table, _, path = name.partition(".")
    assert f"| `{path}` |" in contract.dictionary()
    described = contract.json_schema(table)
    for part in path.split("."):
        described = described.get("items", described)
        described = described["properties"][part]
    assert described["description"] == column.meaning


def test_the_data_contract_is_yaml_with_a_key_for_each_keyed_table() -> None:
    made = yaml.safe_load(contract.data_contract())
    keys = {t["name"]: [p["name"] for p in t["properties"] if p.get("primaryKey")] for t in made["schema"]}
    assert keys == {
        "documents": ["capture_id"],
        "failures": [],
        "events": ["event_id"],
        "revisions": [],
        "corpus_signals": ["capture_id"],
    }


def test_write_makes_all_files(tmp_path: Path) -> None:
    written = contract.write(tmp_path / "new")
    assert sorted(written) == sorted(p for p in (tmp_path / "new").rglob("*") if p.is_file())
    assert {p.relative_to(tmp_path / "new").as_posix() for p in written} == set(contract.files())
    assert json.loads((tmp_path / "new" / "report.schema.json").read_text(encoding="utf-8"))["title"] == "report"


def test_the_description_for_the_terminal_names_every_column() -> None:
    text = contract.describe()
    for columns in TABLES.values():
        assert all(f"  {column.name} " in text for column in columns)
