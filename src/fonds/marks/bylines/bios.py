"""What an author does, behind the name: "Ada Vint writes about …"."""

from __future__ import annotations

import re

from fonds.languages import section
from fonds.languages.rows import Bio, BioLine

ROWS: tuple[tuple[str, Bio], ...] = section("BIOS")
_VERBS = "|".join(dict.fromkeys(verb for _, row in ROWS for verb in row.verbs.split("|")))
DOES = re.compile(rf"(?<!\s)\s+(?:{_VERBS})\b")
"""Matches at the end of the name."""
_LINES: tuple[tuple[str, BioLine], ...] = section("BIO_LINES")


def bio_lines() -> re.Pattern[str]:
    """How a paragraph begins that is about the author: matches at its beginning."""
    begins, does = (
        "|".join(dict.fromkeys(word for _, row in _LINES if row.place == place for word in row.words.split("|")))
        for place in ("begin", "does")
    )
    return re.compile(rf"^(?:(?:{begins}) |.{{2,60}}?\b(?:{does})\b )")
