"""The sentence that reserves all rights: it stands behind names and belongs to none of them."""

from __future__ import annotations

from fonds.languages import section
from fonds.languages.rows import Rights

ROWS: tuple[tuple[str, Rights], ...] = section("RIGHTS")
RESERVED = "|".join(row.reserved for _, row in ROWS)
"""What every form of the sentence has, as alternatives of an expression that ignores case."""
ALL_RESERVED = "|".join(row.whole for _, row in ROWS)
"""The whole sentence, as alternatives of such an expression."""
LAST_WORDS = tuple(row.whole.rpartition(" ")[2] for _, row in ROWS)
"""The words that the sentence ends with, in lower case."""
