"""How many words a line counts for."""

from __future__ import annotations

import re

from fonds.languages import scripts

# East Asian and Thai letters: two of them count as a word.
_UNSPACED = re.compile(f"[{scripts.UNSPACED}]")


def count_words(text: str) -> int:
    """Words; where a script has no spaces, half its letters."""
    spaced = text.count(" ") + 1
    if text.isascii():
        return spaced
    return spaced + len(_UNSPACED.findall(text)) // 2
