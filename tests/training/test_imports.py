"""Training stands by itself: it calls the steps of cleaning as they are, and needs nothing of the benchmarks."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def _imported(folder: str) -> Iterator[tuple[Path, str]]:
    for path in sorted((ROOT / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import | ast.ImportFrom) else []
            module = node.module or "" if isinstance(node, ast.ImportFrom) else ""
            yield from ((path, f"{module}.{name}".strip(".")) for name in names)


@pytest.mark.parametrize(
    ("folder", "barred"),
    [
        ("training", ("benchmarks", "unittest", "tests")),
        ("corpora", ("benchmarks", "training", "tests")),
        ("benchmarks", ("training", "tests")),
        ("src", ("training", "benchmarks", "corpora", "tests")),
    ],
)
def test_what_a_place_does_not_import(folder: str, barred: tuple[str, ...]) -> None:
    found = [f"{path.relative_to(ROOT)}: {name}" for path, name in _imported(folder) if name.split(".")[0] in barred]
    assert not found
