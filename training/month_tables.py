"""Make `src/fonds/marks/months.py` again from CLDR's month names, read through Babel (Unicode licence, BSD).

The table is generated because importing Babel costs a tenth of a second at run time and its locale data 30 MB.
Run: `python -m training.month_tables > src/fonds/marks/months.py`, then `ruff format` it.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict

from babel.dates import get_month_names

_LANGUAGES = """
en de fr es it pt nl sv da no fi pl cs sk sl hr sr bs bg mk ro hu tr az ru uk be el he ar fa ur hi bn ta th vi
id ms ja zh ko lt lv et is ga cy eu ca gl af sw zu xh sq hy ka kk uz fil lb
"""
LANGUAGES = _LANGUAGES.split()
# Spellings that newsrooms use and CLDR lacks.
EXTRA: dict[str, dict[int, tuple[str, ...]]] = {
    "en": {9: ("sept",), 6: ("june",), 7: ("july",), 3: ("mar",)},
    "de": {1: ("jänner",), 2: ("feber",), 3: ("mrz", "maerz"), 9: ("sept",)},
    "fr": {1: ("janv",), 2: ("fevrier", "févr", "fev"), 8: ("aout",), 12: ("decembre", "déc")},
    "es": {9: ("setiembre", "sept"), 1: ("ene",)},
    "it": {9: ("sett",), 1: ("genn",), 6: ("giu",), 7: ("lug",)},
    "pt": {3: ("marco",), 2: ("fev",)},
    "nl": {3: ("mrt", "maart")},
    "no": {12: ("des", "desember")},
    "ar": {
        1: ("كانون الثاني", "جانفي"), 2: ("شباط", "فيفري"), 3: ("آذار",), 4: ("نيسان", "أفريل"), 5: ("أيار", "ماي"),
        6: ("حزيران", "جوان"), 7: ("تموز", "جويلية"), 8: ("آب", "أوت"), 9: ("أيلول",), 10: ("تشرين الأول",),
        11: ("تشرين الثاني",), 12: ("كانون الأول",),
    },
    "id": {8: ("agt", "ags"), 2: ("peb",), 11: ("nop",)},
    "ru": {9: ("сен", "сент"), 5: ("май", "мая"), 2: ("фев",), 11: ("ноя",)},
}  # fmt: skip


def names_of(language: str) -> dict[int, set[str]]:
    found: dict[int, set[str]] = defaultdict(set)
    for width in ("wide", "abbreviated"):
        for context in ("format", "stand-alone"):
            for month, name in get_month_names(width, context, locale=language).items():
                found[month].add(str(name))
    for month, names in EXTRA.get(language, {}).items():
        found[month].update(names)
    return found


def main() -> None:
    table: dict[str, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
    for language in LANGUAGES:
        for month, names in names_of(language).items():
            for name in names:
                plain = re.sub(r"[\u200c\u200e\u200f]", "", name).casefold().strip(" .׳॰")
                plain = re.sub(r"^(de |d’)", "", plain)
                # Numbers with a word ("4月", "tháng 4") have patterns of their own.
                if len(plain) >= 2 and not any(c.isdigit() for c in plain):
                    table[plain][month].add(language)
    write = sys.stdout.write
    write(
        '"""Month names per language. Generated from CLDR by training/make_month_tables.py; do not edit by hand."""\n\n'
    )
    write("# Some names are shared by twenty languages.\n# ruff: noqa: E501\n\n")
    write("from __future__ import annotations\n\n")
    write("# Folded name to ((month, languages parted by blanks), …); more than one pair where languages disagree.\n")
    write("MONTHS: dict[str, tuple[tuple[int, str], ...]] = {\n")
    for name in sorted(table):
        pairs = ", ".join(f'({m}, "{" ".join(sorted(table[name][m]))}")' for m in sorted(table[name]))
        write(f'    "{name}": ({pairs},),\n')
    write("}\n")


if __name__ == "__main__":
    main()
