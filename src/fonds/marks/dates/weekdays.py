"""Texts that end with a day of the week, as bylines before a date do."""

from __future__ import annotations

from fonds.marks.dates.words import is_weekday

_MOST_WORDS = 2
# Shorter names are short forms, and words of other languages; in other letters than ours three are a whole one.
_WHOLE, _WHOLE_ELSEWHERE = 5, 3


def without_weekday(text: str) -> str:
    """The text without a day of the week at its end; short names count with a dot or a comma behind ("Sat.,")."""
    plain = text.rstrip(", ")
    words = plain.split()
    for count in range(min(_MOST_WORDS, len(words)), 0, -1):
        name = " ".join(words[-count:])
        is_whole = len(name) >= (_WHOLE if name.isascii() else _WHOLE_ELSEWHERE)
        if (is_whole or text[-1:] in ".,") and is_weekday(name):
            return " ".join(words[:-count])
    return text
