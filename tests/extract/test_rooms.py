"""What holds for all rooms of extract."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import fonds
import fonds.extract
from fonds.model.document import DECLARED

HOUSE = Path(fonds.__file__).parent
SHARED = {"page"}
STEPS = {"sources", "candidates", "features", "model", "choose"}
ROOMS = sorted(p.name for p in (HOUSE / "extract").iterdir() if (p / "__init__.py").exists() and p.name not in SHARED)


@pytest.mark.parametrize("room", ["extract", "quality"])
def test_no_rule_of_cleaning_is_compared_as_a_string(room: str) -> None:
    # Setting it is fine: placed blocks say which field decided.
    found = [
        f"{file.name}:{node.lineno}"
        for file in sorted((HOUSE / room).rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "decided_by"
    ]
    assert not found


@pytest.mark.parametrize("room", ROOMS)
def test_each_room_chooses_and_says_what_is_in_it(room: str) -> None:
    folder = HOUSE / "extract" / room
    told = ast.get_docstring(ast.parse((folder / "__init__.py").read_text("utf-8"))) or ""
    assert "choose" in {p.stem for p in folder.iterdir()}
    for entry in folder.iterdir():
        if entry.name not in ("__init__.py", "__pycache__"):
            assert f"`{entry.name}" in told, f"{room} doesn't say what {entry.name} is"
    assert f"`{room}`" in (fonds.extract.__doc__ or "")


def test_every_field_that_is_declared_has_a_type_that_is_stored() -> None:
    assert [kind.name for kind in DECLARED][:3] == ["title", "subtitle", "bylines"]
    assert all(kind.declared.meaning for kind in DECLARED)
