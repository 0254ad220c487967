"""Text copies cleaned: our own pages in several languages and both shapes, and the two real captures."""

from __future__ import annotations

import importlib.util
import json
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fonds.cleaning.result import Cleaned
from fonds.cleaning.text import clean_text
from fonds.model import Role
from fonds.settings import Settings

_SPEC = importlib.util.spec_from_file_location("text_pages", Path(__file__).parents[1] / "text_pages.py")
assert _SPEC is not None
assert _SPEC.loader is not None
_MODULE = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(_MODULE)
PAGES: dict[str, str] = _MODULE.PAGES
CLEAN: dict[str, str] = _MODULE.CLEAN

_SEEDS = Path(os.environ.get("FONDS_SHARED", Path(__file__).parents[4] / "shared")) / "seeds"


def _clean(text: str) -> Cleaned:
    return clean_text(text, Settings())


def _line_roles(cleaned: Cleaned) -> dict[int, str]:
    """Role of every line that says something, counted from 1."""
    roles: dict[int, str] = {}
    line = 1
    for block in cleaned.blocks:
        for offset, said in enumerate(block.raw.split("\n")):
            if said.strip():
                roles[line + offset] = block.role.value
        line += block.raw.count("\n")
    return roles


@pytest.mark.parametrize("language", PAGES)
def test_a_page_copy_line_by_line(language: str) -> None:
    rows = [line.partition("|") for line in PAGES[language].splitlines()]
    got = _line_roles(_clean("\n".join(said for _, _, said in rows)))
    wrong = [(role, got[i], said[:50]) for i, (role, _, said) in enumerate(rows, 1) if got[i] != role]
    assert wrong == []


@pytest.mark.parametrize("language", CLEAN)
def test_a_clean_text_loses_nothing(language: str) -> None:
    cleaned = _clean(CLEAN[language])
    assert all(block.kept for block in cleaned.blocks)
    assert cleaned.signals.already_clean == 1.0
    assert cleaned.blocks[0].role is Role.TITLE
    assert not any(block.text in {"-", ""} for block in cleaned.blocks)


def test_a_short_page_copy_is_no_clean_text() -> None:
    cleaned = _clean(
        "The Quay Post\nSubscribe\nLog in\nWhy the mill closed\nBy Ada Vint\nMarch 1, 2030\n"
        "The last of the mills on the Orr closed its gates on Friday. For 140 years it had ...\n"
        "This article is for subscribers only.\nSubscribe now from £1 a week\nAlready a subscriber? Log in\n"
    )
    assert cleaned.signals.already_clean == 0.0
    roles = {block.text: block.role for block in cleaned.blocks}
    assert roles["Why the mill closed"] is Role.TITLE
    assert roles["Subscribe"] is Role.NAVIGATION


def test_a_page_of_furniture_alone_has_no_body() -> None:
    cleaned = _clean(
        "Home\nNews\nSport\nLog in\nSearch\nAbout us\nContact\nPrivacy Policy\nTerms of Use\n© 2030 Quay\n"
    )
    assert not any(block.kept for block in cleaned.blocks)
    assert cleaned.signals.kept_share == 0.0


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_cleaned_and_every_block_accounted_for(text: str) -> None:
    cleaned = _clean(text)
    assert "".join(block.raw for block in cleaned.blocks) == text
    assert all(block.decided_by for block in cleaned.blocks)
    assert all(0 <= block.confidence <= 1 for block in cleaned.blocks)


@pytest.mark.shared
def test_the_full_page_seed_line_by_line() -> None:
    if not _SEEDS.is_dir():
        pytest.skip("the shared seeds are absent")
    name = "004_9e1abf040097affc.txt"
    expected = json.loads((_SEEDS / "expected.json").read_text("utf-8"))[name]
    got = _line_roles(_clean((_SEEDS / name).read_bytes().decode("utf-8")))
    wanted: dict[int, set[str]] = {}
    for role, ranges in (expected["furniture"] | expected["roles"]).items():
        for first, last in ranges:
            wanted |= {line: {role} for line in range(first, last + 1)}
    for lines, roles in expected["either"].items():
        first, _, last = lines.partition("-")
        wanted |= {line: set(roles) for line in range(int(first), int(last or first) + 1)}
    assert {line: role for line, role in got.items() if line in wanted and role not in wanted[line]} == {}


@pytest.mark.shared
def test_the_clean_seed_loses_nothing() -> None:
    if not _SEEDS.is_dir():
        pytest.skip("the shared seeds are absent")
    name = "000_7c8301f050137ae3.txt"
    cleaned = _clean((_SEEDS / name).read_bytes().decode("utf-8"))
    assert all(block.kept for block in cleaned.blocks)
    assert "Observe the physical world" in [block.text for block in cleaned.blocks]
