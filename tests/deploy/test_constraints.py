"""constraints.txt names what is installed where the tests run, within the bounds of pyproject.toml."""

from __future__ import annotations

import importlib.util
import re
import sys
import tomllib
from importlib import metadata
from pathlib import Path
from types import ModuleType

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
LINE = re.compile(
    r"([a-z0-9.-]+)==([\w.+!]+)(?:; (python_version [<>]=? \"3\.\d+\"(?: and python_version < \"3\.\d+\")?))?"
)
PYTHONS = ("3.11", "3.12", "3.13")


def _pins(python: str) -> dict[str, str]:
    pins = {}
    for line in (ROOT / "constraints.txt").read_text().splitlines():
        found = LINE.fullmatch(line)
        assert found, f"not NAME==VERSION: {line}"
        name, version, marker = found.groups()
        if marker is None or Marker(marker).evaluate({"python_version": python}):
            assert name not in pins, f"{name} has two versions on Python {python}"
            pins[name] = version
    return pins


def _stated() -> list[Requirement]:
    extras = PROJECT["optional-dependencies"]
    return [Requirement(one) for one in [*PROJECT["dependencies"], *extras["dev"], *extras["bench"]]]


@pytest.mark.parametrize("python", PYTHONS)
def test_the_bounds_hold(python: str) -> None:
    pins = _pins(python)
    for requirement in _stated():
        pinned = pins[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(pinned), f"{requirement} is pinned to {pinned}"


def test_the_scheduler_is_bound() -> None:
    """Prefect 3.8 allows SQLAlchemy 2.1, with which it plans no run."""
    (bound,) = [one for one in _stated() if one.name == "sqlalchemy"]
    assert not bound.specifier.contains("2.1.9")


def _installed() -> dict[str, str]:
    """Versions of all that fonds needs here with its extra dev, as far as it goes."""
    versions: dict[str, str] = {}
    seen = set()
    waiting: list[tuple[str, tuple[str, ...]]] = [("fonds", ("dev",))]
    while waiting:
        name, extras = waiting.pop()
        if (name, extras) in seen:
            continue
        seen.add((name, extras))
        there = metadata.distribution(name)
        versions[canonicalize_name(name)] = there.version
        for requirement in map(Requirement, there.requires or ()):
            marker = requirement.marker
            if marker is None or any(marker.evaluate({"extra": extra}) for extra in ("", *extras)):
                waiting.append((requirement.name, tuple(sorted(requirement.extras))))
    del versions["fonds"]
    return versions


@pytest.mark.skipif(sys.version_info >= (3, 14), reason="constraints.txt is not for this Python; see the Makefile")
def test_what_is_tested_is_what_is_named() -> None:
    pins = _pins(f"{sys.version_info.major}.{sys.version_info.minor}")
    installed = _installed()
    assert len(installed) > 100
    others = {name: (version, pins.get(name)) for name, version in installed.items() if pins.get(name) != version}
    assert not others, f"run `make .venv/.installed` (installed, named): {others}"


@pytest.fixture
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("constraints", ROOT / ".ci" / "constraints.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_where_pythons_differ_each_has_its_line(tool: ModuleType) -> None:
    resolved = [
        ("3.11", {"a": "1", "b": "1", "old": "4"}),
        ("3.12", {"a": "1", "b": "2", "old": "4"}),
        ("3.13", {"a": "1", "b": "3", "new": "5"}),
    ]
    assert tool.lines(resolved) == [
        "a==1",
        'b==1; python_version < "3.12"',
        'b==2; python_version >= "3.12" and python_version < "3.13"',
        'b==3; python_version >= "3.13"',
        "new==5",
        "old==4",
    ]
