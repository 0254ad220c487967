"""The days of the week by their names in all languages."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources

# CLDR's names: of each language the whole ones and the short ones; training/month_tables.py makes the file.
_FILE = "weekdays.json"
_MOST_WORDS = 2


@cache
def _names() -> tuple[frozenset[str], frozenset[str]]:
    table = json.loads((resources.files("fonds.languages") / _FILE).read_text("utf-8")).values()
    whole, short = ({name for lists in table for name in lists[n].split(" | ") if name} for n in (0, 1))
    return frozenset(whole), frozenset(short)


def without_weekday(text: str) -> str:
    """The text without a day of the week at its end; short names count with a dot or a comma behind ("Sat.,")."""
    plain = text.rstrip(", ")
    whole, short = _names()
    words = plain.casefold().split()
    for count in range(min(_MOST_WORDS, len(words)), 0, -1):
        name = " ".join(words[-count:])
        if name in whole or (text[-1:] in ".," and name.rstrip(".") in short):
            return " ".join(plain.split()[:-count])
    return text
