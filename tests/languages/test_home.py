"""What is known of a language stands in its file, and nowhere else."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from fonds.languages import section
from fonds.languages.rows import Words

_SOURCE = Path(__file__).parents[2] / "src" / "fonds"
_WORD = re.compile(r"[^\W\d_]{2,}")
# Names of agencies are proper names; browsers name the folders beside pages; samples of broken encodings; letters that
# one script has and another has not; endings of Greek names; examples that grammar is tested with; a zone's name and a
# unit. What else has letters that are not ASCII are ranges and sets of them ("[A-ZÀ-ÖØ-Þ]").
_ELSEWHERE = {
    "marks/persons/agencies.py",
    "capture/beside.py",
    "quality/patterns.py",
    "extract/language/tags.py",
    "extract/authors/sources/__init__.py",
    "marks/bylines/beside.py",
    "marks/bylines/east.py",
    "marks/credits/captions.py",
    "schema/contract.py",
    "marks/dates/clock.py",
    "marks/dates/zones.py",
}
_LETTERS = re.compile(r"\[[^\]]*\]")


def _strings(tree: ast.Module) -> Iterator[str]:
    alone = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in alone:
            yield node.value


def _words(text: str) -> list[str]:
    return [word for word in _WORD.findall(_LETTERS.sub(" ", text)) if not word.isascii()]


def test_words_of_languages_stand_in_their_files() -> None:
    found = {}
    for path in sorted(_SOURCE.rglob("*.py")):
        name = path.relative_to(_SOURCE).as_posix()
        if name.startswith("languages/") or name in _ELSEWHERE:
            continue
        words = [word for text in _strings(ast.parse(path.read_text("utf-8"))) for word in _words(text)]
        if words:
            found[name] = words
    assert found == {}


@pytest.mark.parametrize(("language", "row"), section("WORDS"), ids=str)
def test_the_example_holds_its_words(language: str, row: Words) -> None:
    assert re.search(rf"(?:{row.words})", row.example, re.IGNORECASE)
