"""How long a text is, in words."""

from __future__ import annotations

import re

UNSPACED = "\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Letters of scripts that part no words with blanks, as between the brackets of an expression: Thai, Lao, Tibetan,
Burmese, Khmer, kana and Han, with Han's later blocks. Korean parts them. They stand here and not among the languages'
scripts because counts are columns, and languages lie above the schema."""
_UNSPACED = re.compile(f"[{UNSPACED}]")


def count_words(text: str) -> int:
    """Words of a text: what stands between white space and holds a letter or digit.

    In scripts that write no blanks between words each letter counts as one, as in Unicode's rules for the borders of
    words (UAX 29) where no dictionary is at hand.
    """
    letters = sum(map(str.isalnum, _UNSPACED.findall(text)))
    spaced = _UNSPACED.sub(" ", text) if letters else text
    return letters + sum(any(map(str.isalnum, piece)) for piece in spaced.split())
