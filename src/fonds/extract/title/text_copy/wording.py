"""What the words of a line say of its being a title, whatever stands around it."""

from __future__ import annotations

import re

from fonds.languages import scripts
from fonds.marks.words import words_of

_WORD = re.compile(r"[^\W\d_]{4,}|(?=([" + scripts.EAST + r"]{2}))")
_LONG = re.compile(r"[a-z]{4,}")
# Letters of a word that are compared: endings and compounds differ between title and text.
_STEM = 6
# "Photo: The quay at dawn", "Filed under: Ferries": a word that names a field and no subject.
_FIELD = re.compile(
    rf"(?:{words_of('field')})\b[^:]{{0,30}}:\s",
    re.IGNORECASE,
)
# Words with a capital, as a share, of a headline that gives each word one.
_CAPITALS = 0.95
_QUOTES = "\"'«„“»‘"


def title_words(text: str) -> frozenset[str]:
    """Beginnings of longer words, folded, and pairs of characters where words are not parted."""
    if text.isascii():
        return frozenset([word[:_STEM] for word in _LONG.findall(text.lower())])
    return frozenset((match[1] or match[0][:_STEM]).casefold() for match in _WORD.finditer(text))


def count_words(text: str) -> int:
    """How many words; in writing without blanks pairs of characters."""
    return len(text) // 2 if " " not in text and not text.isascii() else len(text.split())


def wording(text: str, count: int) -> dict[str, float]:
    """The features of a line of `count` words that are told by its letters and marks."""
    words = text.split()
    return {
        "sentence": float(text.endswith((".", "。", "…", ","))),
        "colon": float(text.endswith((":", "：")) or text.startswith(":")),
        "one-word": float(count < 2),
        "few": float(count < 3),
        "some": float(count < 5),
        "long": float(len(text) > 90),
        "longer": float(len(text) > 140),
        "small": float(text[:1].islower()),
        "bracketed": float(text[0] in "([" and text[-1] in ")]"),
        "shout": float(text.isupper()),
        "colon-inside": float(": " in text and not _FIELD.match(text)),
        "field": float(_FIELD.match(text) is not None),
        "capitals": float(sum(word[:1].isupper() for word in words) > _CAPITALS * len(words)),
        "quoted": float(text[0] in _QUOTES),
    }
