"""Make `src/fonds/languages/months.json` again: CLDR's month names, read through Babel (Unicode licence, BSD).

The file is generated because importing Babel costs a tenth of a second at run time and its locale data 30 MB. Spellings
that newsrooms use and CLDR lacks stand under MONTHS in the languages' files.
Run: `python -m training.month_tables > src/fonds/languages/months.json`
"""

from __future__ import annotations

import json
import re
import sys

from babel.dates import get_month_names

LANGUAGES = """
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


def main() -> None:
    """Print the file."""
    table = {language: names_of(language) for language in sorted(LANGUAGES.split())}
    table = {language: names for language, names in table.items() if any(names)}
    sys.stdout.write(json.dumps(table, ensure_ascii=False, indent=1) + "\n")


if __name__ == "__main__":
    main()
