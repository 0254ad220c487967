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
# unit; letters that words are counted by. What else has letters that are not ASCII are ranges and sets of them
# ("[A-ZÀ-ÖØ-Þ]").
_ELSEWHERE = {
    "marks/persons/agencies.py",
    "capture/beside.py",
    "quality/patterns.py",
    "extract/language/tags.py",
    "extract/authors/sources/__init__.py",
    "marks/bylines/beside.py",
    "marks/bylines/east.py",
    "marks/credits/captions.py",
    "schema/contract/names.py",
    "model/counts.py",
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


# Where expressions hold English words that are none of prose: names of tags, classes, attributes and fields of page
# data, parts of addresses, names of programs, services and agencies, code.
_NAMES_IN = {
    "capture/dom/nesting.py": "tags",
    "capture/dom/raw.py": "tags",
    "capture/formats/pdf.py": "programs",
    "capture/formats/saved.py": "what programs write into files",
    "capture/readers/http.py": "headers",
    "capture/readers/wacz.py": "names of files",
    "capture/sniff.py": "tags",
    "cleaning/html/inline.py": "class names",
    "cleaning/html/numbering.py": "style sheets",
    "cleaning/html/tag_rules.py": "class names",
    "cleaning/html/threads.py": "addresses",
    "cleaning/text/exports/printed.py": "addresses",
    "cleaning/text/markup.py": "tags",
    "extract/authors/features/table.py": "addresses",
    "extract/authors/sources/elements.py": "class names",
    "extract/dates/sources/scripts.py": "page data",
    "extract/dates/sources/times.py": "class names",
    "extract/page/elements.py": "class names",
    "extract/rights/sources.py": "class names; a word that stands for ©",
    "extract/site/sources/home.py": "class names",
    "extract/site/sources/hosts.py": "services",
    "extract/site/sources/lines.py": "services; a word that stands for ©",
    "extract/topics/choose.py": "names of firms",
    "marks/credits/trailing.py": "ends of agencies' names",
    "marks/exports/headers.py": "numbers that two databases write",
    "marks/page_code.py": "code",
    "marks/persons/names.py": "addresses",
    "marks/rights/licences.py": "names of licences",
}
_SECTIONS = (
    *("WORDS", "CREDIT_WORDS", "BYLINE_OPENERS", "CREDIT_OPENERS", "DATE_LABELS", "DATE_WORDS", "BESIDE_NAMES"),
    *("NOT_AUTHORS", "JOB_TITLES", "EXPORT_LABELS", "MAIL_LABELS"),
)
_TELLING = re.compile(r"[^\W\d_]{4,}")
_SIGNS = re.compile(r"\[[^\]]*\]|\(\?P<\w+>|\\\w")


def _telling(text: str) -> set[str]:
    return {word.lower() for word in _TELLING.findall(_SIGNS.sub(" ", text))}


def _in_expressions(tree: ast.Module) -> set[str]:
    """The words that stand in expressions themselves, not as names of what is put in."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "re.compile":
            inner = [each for each in ast.walk(node.args[0]) if isinstance(each, ast.Call | ast.Subscript)]
            named = {id(part) for each in inner for part in ast.walk(each)}
            for part in ast.walk(node.args[0]):
                if isinstance(part, ast.Constant) and isinstance(part.value, str) and id(part) not in named:
                    found |= _telling(part.value)
    return found


def test_words_of_english_stand_in_its_file_as_well() -> None:
    """What the languages' files hold, expressions elsewhere do not spell again."""
    known = set().union(*(_telling(row[1]) for name in _SECTIONS for _, row in section(name)))
    found = {}
    for path in sorted(_SOURCE.rglob("*.py")):
        name = path.relative_to(_SOURCE).as_posix()
        if name.split("/")[0] in ("marks", "extract", "cleaning", "quality", "capture"):
            found[name] = _in_expressions(ast.parse(path.read_text("utf-8"))) & known
    assert {name: words for name, words in found.items() if words and name not in _NAMES_IN} == {}
    assert set(_NAMES_IN) <= set(found), "such a file is no more"


@pytest.mark.parametrize(("language", "row"), section("WORDS"), ids=str)
def test_the_example_holds_its_words(language: str, row: Words) -> None:
    assert re.search(rf"(?:{row.words})", row.example, re.IGNORECASE)
