"""Every check that a document passes or hits: code, meaning, expectation, advice, and what a hit leads to.

Codes are stable: people filter on them. A row is never reused for another meaning. `docs/checks.md` is generated from
this table by `python -m fonds.quality.handbook`.
"""

from __future__ import annotations

from fonds.quality.kind import CheckKind
from fonds.quality.rows_page import FIELDS, PAGE
from fonds.quality.rows_text import CAPTURE, TEXT

CATALOGUE: dict[str, CheckKind] = {kind.code: kind for kind in (*CAPTURE, *TEXT, *PAGE, *FIELDS)}
"""Check code to its row, in the order in which reports list them."""

__all__ = ["CATALOGUE", "CheckKind"]
