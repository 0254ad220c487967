"""Months by their names in all languages."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources

from fonds.languages import section
from fonds.languages.rows import Month

# CLDR's names, by language and from January on; training/month_tables.py makes the file.
_FILE = "months.json"


@cache
def months() -> dict[str, dict[int, set[str]]]:
    """Each name in lower case, without a dot behind: the months that it is a name of, 1 to 12, each with the languages
    in which it is. Languages disagree about a few."""
    table: dict[str, dict[int, set[str]]] = {}
    for language, numbers in json.loads((resources.files("fonds.languages") / _FILE).read_text("utf-8")).items():
        for number, names in enumerate(numbers, 1):
            _add(table, names, number, language)
    rows: tuple[tuple[str, Month], ...] = section("MONTHS")
    for language, row in rows:
        _add(table, row.names, row.number, language)
    return table


def _add(table: dict[str, dict[int, set[str]]], names: str, number: int, language: str) -> None:
    for name in filter(None, names.split(" | ")):
        table.setdefault(name, {}).setdefault(number, set()).add(language)


def month_number(word: str, language: str | None = None) -> int | None:
    """1 to 12, or None if the word is no month, or several languages disagree and none is given."""
    found = months().get(word.casefold().rstrip(".׳॰"))
    if found is None:
        return None
    if len(found) == 1:
        return next(iter(found))
    primary = (language or "").split("-")[0].lower()
    return next((number for number, languages in found.items() if primary in languages), None)
