"""The hints: each finds its example, and none speaks in the middle of a word."""

from __future__ import annotations

import pytest

from fonds.languages.rows import Hint
from fonds.marks.furniture import fold
from fonds.marks.furniture.hints import HINTS, find_hints
from fonds.model import DOCUMENT_ROLES, Role


@pytest.mark.parametrize(("language", "hint"), HINTS, ids=str)
def test_example_is_found(language: str, hint: Hint) -> None:
    assert hint.role in find_hints(fold(hint.example))


def test_hints_are_of_furniture() -> None:
    assert {hint.role for _, hint in HINTS} <= set(Role) - DOCUMENT_ROLES


@pytest.mark.parametrize(
    ("line", "roles"),
    [
        ("", ()),
        ("The lighthouse keeper", ()),
        ("misunsubscribed", ()),
        ("Facebook", (Role.SHARE,)),
        ("x" * 300 + " cookie", ()),
    ],
)
def test_lines(line: str, roles: tuple[Role, ...]) -> None:
    assert find_hints(fold(line)) == roles
