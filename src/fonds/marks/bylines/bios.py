"""What an author does, behind the name: "Ada Vint writes about …"."""

from __future__ import annotations

import re

from fonds.languages import section
from fonds.languages.rows import Bio

ROWS: tuple[tuple[str, Bio], ...] = section("BIOS")
_VERBS = "|".join(dict.fromkeys(verb for _, row in ROWS for verb in row.verbs.split("|")))
DOES = re.compile(rf"(?<!\s)\s+(?:{_VERBS})\b")
"""Matches at the end of the name."""
