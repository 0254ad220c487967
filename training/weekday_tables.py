"""Make `src/fonds/languages/weekdays.json` again: CLDR's weekdays, read through Babel as month_tables.py reads months.

Run: `python -m training.weekday_tables > src/fonds/languages/weekdays.json`
"""

from __future__ import annotations

import json
import re
import sys

from babel.dates import get_day_names

from training.month_tables import LANGUAGES

# Names that papers print and CLDR has not, by language and day, Monday 0.
_ALSO = {
    "en": {1: {"tues"}, 3: {"thurs", "thur"}},
    "de": {5: {"sonnabend"}},
    "pt": {0: {"segunda"}, 1: {"terça"}, 2: {"quarta"}, 3: {"quinta"}, 4: {"sexta"}},
}


def names_of(language: str) -> list[str]:
    """The names of the days from Monday on, those of one day parted by `|`. Single letters mean a day in East Asia
    only."""
    found: list[set[str]] = [set() for _ in range(7)]
    for width in ("wide", "abbreviated", "short"):
        for context in ("format", "stand-alone"):
            for day, name in get_day_names(width, context, locale=language).items():
                plain = re.sub(r"[\u200c\u200e\u200f]", "", str(name)).casefold().strip(" .׳॰’'")
                if len(plain) >= 2 or (plain and plain > "\u3000"):
                    found[day].add(plain)
    for day, names in _ALSO.get(language, {}).items():
        found[day] |= names
    return [" | ".join(sorted(names)) for names in found]


def main() -> None:
    """Print the file."""
    table = {language: names_of(language) for language in sorted(LANGUAGES.split())}
    sys.stdout.write(json.dumps(table, ensure_ascii=False, indent=1) + "\n")


if __name__ == "__main__":
    main()
