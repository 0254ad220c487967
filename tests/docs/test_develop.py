"""The pages for who changes fonds name files and functions that are there, and the picture is that of the layers."""

from __future__ import annotations

import re
import sys
from importlib import util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted((ROOT / "docs" / "develop").glob("*.md"))
# Where names without a folder may stand: `sniff.py`, `html/segments.py`.
HOMES = ("src/fonds", "tests", "training", "benchmarks", "corpora", "schemas", "docs", "deploy", "flows")
_TOP = ("src", "docs", *HOMES[1:])
# Made up for an example, or one of several that a reader makes.
MADE_UP = {"page.html", "page.txt.meta.yaml", "capture.html", "CODE.py"}
_INVENTED = re.compile(r"/(?:section|de-html-strike)/")
_SPAN = re.compile(r"`([^`\n]+)`")
_FILE = re.compile(r"^[\w./-]+\.(?:py|json|jsonl|npz|toml|css|html|svg|yaml|txt)$")
_FOLDER = re.compile(
    rf"^(?:{'|'.join(map(re.escape, _TOP))}|cleaning|extract|marks|capture|model|quality)(?:/[\w.-]+)+/?$"
)
_FUNCTION_IN = re.compile(r"`([A-Za-z_][\w.]*)` (?:in|of|\() ?\(?`?((?:src|tests)/[\w./-]+\.py)`")


def _spans(page: Path) -> list[str]:
    prose = re.sub(r"^(?:    .*|```.*?```)$", "", page.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    # In brackets stands where a term lives, as parts of one path: [`html/segments.py`, `text/segments.py`].
    return [span.strip() for span in _SPAN.findall(prose)]


def _stands(name: str) -> bool:
    if (ROOT / name).exists():
        return True
    last = name.rstrip("/")
    return any(path.as_posix().endswith(f"/{last}") for home in HOMES for path in (ROOT / home).rglob(Path(last).name))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_files_and_folders_are_there(page: Path) -> None:
    named = {span for span in _spans(page) if _FILE.match(span) or _FOLDER.match(span)}
    real = {name for name in named if Path(name).name not in MADE_UP and not _INVENTED.search(name)}
    missing = sorted(name for name in real if not _stands(name))
    assert not missing, f"{page.name} names what is not there: {', '.join(missing)}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_functions_stand_in_the_files_named_beside_them(page: Path) -> None:
    for name, file in _FUNCTION_IN.findall(re.sub(r"\s+", " ", page.read_text("utf-8"))):
        source = (ROOT / file).read_text("utf-8")
        assert re.search(rf"\b{name.rpartition('.')[2]}\b", source), f"{page.name}: {name} is not in {file}"


def test_every_page_is_reached_from_the_first() -> None:
    first = (ROOT / "docs" / "develop" / "README.md").read_text("utf-8")
    assert not [page.name for page in PAGES if page.name != "README.md" and f"]({page.name})" not in first]


def _house() -> ModuleType:
    file = ROOT / "docs" / "images" / "house.py"
    spec = util.spec_from_file_location("house", file)
    assert spec is not None
    assert spec.loader is not None
    module = util.module_from_spec(spec)
    sys.modules["house"] = module
    spec.loader.exec_module(module)
    return module


def test_the_picture_is_that_of_the_layers() -> None:
    drawn = (ROOT / "docs" / "images" / "house.svg").read_text("utf-8")
    assert drawn == _house().picture(), "run: make schemas"
