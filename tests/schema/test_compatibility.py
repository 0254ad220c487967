"""A contract keeps what earlier versions of it promised, or its version says that it does not."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from fonds.schema import contract

EARLIER = sorted((Path(__file__).parents[2] / "schemas" / "earlier").glob("datacontract-*.odcs.yaml"))
NOW: dict[str, Any] = yaml.safe_load(contract.data_contract())


def _columns(made: dict[str, Any], table: str = "documents") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = next(each for each in made["schema"] if each["name"] == table)["properties"]
    return found


def _column(made: dict[str, Any], name: str) -> dict[str, Any]:
    return next(each for each in _columns(made) if each["name"] == name)


@pytest.mark.parametrize("path", EARLIER, ids=lambda path: path.name)
def test_earlier_versions_are_kept(path: Path) -> None:
    before = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert path.name == f"datacontract-{before['version']}.odcs.yaml"
    needed = contract.must_grow(before, NOW)
    changed = "\n".join(map(str, contract.changes(before, NOW)))
    assert needed is None, f"CONTRACT_VERSION must grow ({needed}):\n{changed}"


def test_there_is_an_earlier_version() -> None:
    assert EARLIER


def _gone(made: dict[str, Any]) -> None:
    _columns(made).remove(_column(made, "title"))


def _renamed(made: dict[str, Any]) -> None:
    _column(made, "title")["name"] = "headline"


def _other_type(made: dict[str, Any]) -> None:
    _column(made, "embargo_until")["logicalType"] = "timestamp"


def _may_be_null(made: dict[str, Any]) -> None:
    _column(made, "tier")["required"] = False


def _never_null(made: dict[str, Any]) -> None:
    _column(made, "title")["required"] = True


def _new_but_required(made: dict[str, Any]) -> None:
    _columns(made).append({"name": "new", "logicalType": "string", "required": True})


def _more_choices(made: dict[str, Any]) -> None:
    _column(made, "tier")["enum"].append({"value": "D"})


def _no_choices(made: dict[str, Any]) -> None:
    del _column(made, "tier")["enum"]


def _field_more(made: dict[str, Any]) -> None:
    _column(made, "bylines")["items"]["properties"].append({"name": "orcid", "logicalType": "string"})


def _field_less(made: dict[str, Any]) -> None:
    del _column(made, "bylines")["items"]["properties"][0]


def _field_changed(made: dict[str, Any]) -> None:
    _column(made, "bylines")["items"]["properties"][0]["logicalType"] = "integer"


def _other_items(made: dict[str, Any]) -> None:
    _column(made, "topics")["items"]["logicalType"] = "integer"


def _parted_otherwise(made: dict[str, Any]) -> None:
    del _column(made, "collection")["partitioned"]


def _another_pattern(made: dict[str, Any]) -> None:
    _column(made, "capture_id")["logicalTypeOptions"]["pattern"] = "."


def _not_unique(made: dict[str, Any]) -> None:
    _column(made, "capture_id")["unique"] = False


def _stays(made: dict[str, Any]) -> None:
    _column(made, "title")["customProperties"] = [{"property": "inReleases", "value": False}]


def _table_gone(made: dict[str, Any]) -> None:
    made["schema"].pop()


@pytest.mark.parametrize(
    "spoil",
    [_gone, _renamed, _other_type, _may_be_null, _never_null, _new_but_required, _more_choices, _no_choices,
     _field_more, _field_less, _field_changed, _other_items, _parted_otherwise, _another_pattern, _not_unique, _stays,
     _table_gone],
    ids=lambda spoil: spoil.__name__.strip("_"),
)  # fmt: skip
def test_what_breaks_needs_a_new_major_version(spoil: Callable[[dict[str, Any]], None]) -> None:
    after = copy.deepcopy(NOW)
    spoil(after)
    assert any(change.breaking for change in contract.changes(NOW, after))
    after["version"] = "2.99.0"
    assert contract.must_grow(NOW, after) == "major"
    after["version"] = "3.0.0"
    assert contract.must_grow(NOW, after) is None


def test_what_is_added_and_may_be_null_needs_a_new_minor_version() -> None:
    after = copy.deepcopy(NOW)
    _columns(after).append({"name": "reading_ease", "logicalType": "number", "required": False})
    after["schema"].append({"name": "site_signals", "properties": []})
    assert [str(change) for change in contract.changes(NOW, after)] == [
        "documents.reading_ease: is new",
        "site_signals: the table is new",
    ]
    assert contract.must_grow(NOW, after) == "minor"
    after["version"] = "2.99.0"
    assert contract.must_grow(NOW, after) is None


def test_meanings_and_examples_are_free() -> None:
    after = copy.deepcopy(NOW)
    for column in _columns(after):
        column["description"], column["examples"] = "Other words.", []
    assert contract.must_grow(NOW, after) is None
