"""What changed from one version of a data contract to another, and how its version must have grown.

Contracts are compared as published (ODCS), so that one of an earlier version can be compared for ever. New tables and
new columns that may be null break nobody's queries. Whatever else moves does: a column that goes, gets another type,
may suddenly be null or never is, a closed list with other values (or none), a struct with other fields, other
partitions, keys or patterns, a column that no longer leaves with releases. Meanings and examples are free.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Contract = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Change:
    """Something that differs. `place` is a table, or a column with its table before a dot."""

    place: str
    what: str
    breaking: bool

    def __str__(self) -> str:
        return f"{self.place}: {self.what}"


def _named(entries: Sequence[Mapping[str, Any]]) -> dict[str, Mapping[str, Any]]:
    return {str(entry["name"]): entry for entry in entries}


def _leaves(column: Mapping[str, Any]) -> bool:
    return any(each["property"] == "inReleases" and each["value"] for each in column.get("customProperties", ()))


def _logical(column: Mapping[str, Any]) -> str:
    """The type; ODCS 3.0, in which contracts up to 1.1 are written, had no word for instants."""
    instant = str(column.get("physicalType")).startswith("timestamp")
    return "timestamp" if instant else str(column.get("logicalType"))


def _choices(column: Mapping[str, Any]) -> frozenset[str]:
    return frozenset(str(each["value"]) for each in column.get("enum") or ())


def _column_changes(place: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[Change]:
    if _logical(before) != _logical(after):
        yield Change(place, f"type {before.get('logicalType')} became {after.get('logicalType')}", breaking=True)
    for word, meaning in (("required", "never null"), ("unique", "unique"), ("partitioned", "a partition")):
        # Contracts up to 1.1 told nothing of partitions.
        if word == "partitioned" and word not in before:
            continue
        if bool(before.get(word)) != bool(after.get(word)):
            yield Change(place, f"is {meaning} in one of the two only", breaking=True)
    if _leaves(before) and not _leaves(after):
        yield Change(place, "no longer leaves with releases", breaking=True)
    elif _leaves(after) and not _leaves(before):
        yield Change(place, "leaves with releases now", breaking=False)
    # To state what always held breaks nobody; to take back or change what was stated does.
    if (had := _choices(before)) and had != _choices(after):
        yield Change(place, f"the closed list {sorted(had)} became {sorted(_choices(after))}", breaking=True)
    elif _choices(after) and not had:
        yield Change(place, "is a closed list now", breaking=False)
    for option, value in (before.get("logicalTypeOptions") or {}).items():
        if (after.get("logicalTypeOptions") or {}).get(option) != value:
            yield Change(place, f"its {option} is no longer {value}", breaking=True)
    yield from _item_changes(place, before.get("items") or {}, after.get("items") or {})


def _item_changes(place: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[Change]:
    had, have = _named(before.get("properties") or ()), _named(after.get("properties") or ())
    # Contracts up to 1.1 did not say of what a list of plain values consists.
    if before and before.get("logicalType") != after.get("logicalType"):
        yield Change(place, "its items are of another type", breaking=True)
    for name in had.keys() ^ have.keys() if before else ():
        yield Change(f"{place}.{name}", "structs are frozen within a major version", breaking=True)
    for name in had.keys() & have.keys():
        yield from _column_changes(f"{place}.{name}", had[name], have[name])


def _table_changes(table: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[Change]:
    had, have = _named(before["properties"]), _named(after["properties"])
    for name in had.keys() - have.keys():
        yield Change(f"{table}.{name}", "is gone", breaking=True)
    for name in have.keys() - had.keys():
        if have[name].get("required"):
            yield Change(f"{table}.{name}", "is new and never null, which older rows are", breaking=True)
        else:
            yield Change(f"{table}.{name}", "is new", breaking=False)
    for name in had.keys() & have.keys():
        yield from _column_changes(f"{table}.{name}", had[name], have[name])


def changes(before: Contract, after: Contract) -> list[Change]:
    """What changed from one contract to another, both as read from their YAML; sorted by place."""
    had, have = _named(before["schema"]), _named(after["schema"])
    found = [Change(name, "the table is gone", breaking=True) for name in had.keys() - have.keys()]
    found += [Change(name, "the table is new", breaking=False) for name in have.keys() - had.keys()]
    for name in had.keys() & have.keys():
        found += _table_changes(name, had[name], have[name])
    return sorted(found, key=lambda change: (change.place, change.what))


def _version(contract: Contract) -> tuple[int, ...]:
    return tuple(int(part) for part in str(contract["version"]).split("."))


def must_grow(before: Contract, after: Contract) -> str | None:
    """Which part of the version (`major` or `minor`) must have grown and has not; None when all is well."""
    found = changes(before, after)
    had, have = _version(before), _version(after)
    if any(change.breaking for change in found) and have[0] <= had[0]:
        return "major"
    return "minor" if found and have[:2] <= had[:2] else None
