"""The files of the languages: which there are, and that they are data."""

from __future__ import annotations

import ast
from importlib import resources

import pytest

from fonds.languages import LANGUAGES, SHARED, section

_FOLDER = resources.files("fonds.languages")
_OURS = {"__init__", "read", "rows", "kinds", "scripts"}
_FILES = sorted(entry.name.removesuffix(".py") for entry in _FOLDER.iterdir() if entry.name.endswith(".py"))


def test_every_file_is_a_language_that_is_read() -> None:
    assert set(_FILES) - _OURS == {*LANGUAGES, SHARED}
    assert len(set(LANGUAGES)) == len(LANGUAGES)


@pytest.mark.parametrize("name", sorted({*LANGUAGES, SHARED}))
def test_a_language_is_data_only(name: str) -> None:
    """Rows of plain values under names in capitals: nothing is computed, nothing but rows is imported."""
    tree = ast.parse((_FOLDER / f"{name}.py").read_text("utf-8"))
    assert ast.get_docstring(tree)
    for node in tree.body[1:]:
        if isinstance(node, ast.ImportFrom):
            assert node.module == "fonds.languages.rows"
            continue
        assert isinstance(node, ast.Assign)
        assert isinstance(node.targets[0], ast.Name)
        assert node.targets[0].id.isupper()
        for part in ast.walk(node.value):
            assert isinstance(
                part, ast.Tuple | ast.Call | ast.Name | ast.Constant | ast.keyword | ast.expr_context | ast.UnaryOp
            ), f"{name}.py, line {getattr(part, 'lineno', node.lineno)}"


def test_a_section_that_no_file_has_is_an_error() -> None:
    with pytest.raises(AttributeError, match="NO_SUCH"):
        section("NO_SUCH")
