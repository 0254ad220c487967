"""Make `months.json` and `weekdays.json` in `src/fonds/languages` again: CLDR's names of months and of the days of the
week, read through Babel (Unicode licence, BSD).

The files are generated because importing Babel costs a tenth of a second at run time and its locale data 30 MB.
Spellings that newsrooms use and CLDR lacks stand under MONTHS in the languages' files.
Run: `python -m training.month_tables > src/fonds/languages/months.json`, and with `weekdays` for the other one.
"""

from __future__ import annotations

import json
import re
import sys
from typing import Literal

from babel.dates import get_day_names, get_month_names

_LANGUAGES = """
en de fr es it pt nl sv da no fi pl cs sk sl hr sr bs bg mk ro hu tr az ru uk be el he ar fa ur hi bn ta th vi
id ms ja zh ko lt lv et is ga cy eu ca gl af sw zu xh sq hy ka kk uz fil lb
"""


def names_of(language: str) -> list[str]:
    """The names of the months from January on, those of one month parted by `|`."""
    found: list[set[str]] = [set() for _ in range(12)]
    for width in ("wide", "abbreviated"):
        for context in ("format", "stand-alone"):
            for month, name in get_month_names(width, context, locale=language).items():
                plain = re.sub(r"[\u200c\u200e\u200f]", "", str(name)).casefold().strip(" .׳॰")
                plain = re.sub(r"^(de |d’)", "", plain)
                # Numbers with a word ("4月", "tháng 4") have patterns of their own.
                if len(plain) >= 2 and not any(c.isdigit() for c in plain):
                    found[month - 1].add(plain)
    return [" | ".join(sorted(names)) for names in found]


def weekdays_of(language: str) -> list[str]:
    """The whole names of the days of the week, and the short ones: each list parted by `|`, without dots."""
    whole, short = _day_names(language, "wide"), _day_names(language, "abbreviated")
    return [" | ".join(sorted(whole)), " | ".join(sorted(short - whole))]


def _day_names(language: str, width: Literal["wide", "abbreviated"]) -> set[str]:
    contexts: tuple[Literal["format", "stand-alone"], ...] = ("format", "stand-alone")
    names = [str(name) for context in contexts for name in get_day_names(width, context, locale=language).values()]
    plain = {re.sub(r"[\u200c\u200e\u200f]", "", name).casefold().strip(" .׳॰") for name in names}
    return {name for name in plain if len(name) > 1}


def main(kind: str = "months") -> None:
    """Print the file."""
    read = weekdays_of if kind == "weekdays" else names_of
    table = {language: read(language) for language in sorted(_LANGUAGES.split())}
    table = {language: names for language, names in table.items() if any(names)}
    sys.stdout.write(json.dumps(table, ensure_ascii=False, indent=1) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:2])
