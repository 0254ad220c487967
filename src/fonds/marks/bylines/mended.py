"""Strings of names put right before they are read: dates glued to them, "and" within a word, "Lee, Ann"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from fonds.languages import scripts
from fonds.marks.bylines.beside import words_beside
from fonds.marks.dates.months import months
from fonds.marks.persons.words import PARTICLES, common_words, family_names, given_names

# The word before a day's number.
_BEFORE_DAY = re.compile(rf"(?<![{scripts.LATIN}])([{scripts.LATIN}]++)\.?\s\d{{1,2}}\b")
_CASE_CHANGE = re.compile(rf"(?<=[{scripts.LATIN_SMALL}])(?=[{scripts.LATIN_CAPITALS}])")
# Shorter beginnings or ends are no name or month.
_LEAST_WORD = 3


def without_glued_date(text: str) -> str:
    """Without a date that lost the blank before it: "Ann LeeNovember 21, 2025", "ANN LEEMARCH 8"."""
    for match in _BEFORE_DAY.finditer(text) if any(map(str.isdigit, text)) else ():
        word = match[1][-_LONGEST_WORD:]
        if word.isupper():
            cuts: Iterable[int] = range(_LEAST_WORD, len(word) - _LEAST_WORD + 1)
        else:
            cuts = (change.start() for change in _CASE_CHANGE.finditer(word))
        for cut in cuts:
            if len(word) - cut >= _LEAST_WORD and word[cut:].casefold() in months():
                return text[: match.end(1) - len(word) + cut]
    return text


_LONGEST_WORD = 40
_LETTER_AND = re.compile("(?<=\\S) (?:ו|و)(?=\\S{2})")


def without_prefixes(text: str) -> str:
    """The text with a comma for a word for "and" that is written as part of the next name: Hebrew's ו, Arabic's و."""
    for match in _LETTER_AND.finditer(text):
        before, behind = text[: match.start()], text[match.end() - 1 :]
        word, whole = text[match.end() :].split(maxsplit=1)[0], behind.split(maxsplit=1)
        names = given_names()
        if len(before.split()) > 1 and len(whole) > 1 and (word in names or whole[0] not in names):
            return f"{text[: match.start()]}, {without_prefixes(text[match.end() :])}"
    return text


# Catalogues write "Lee, Ann", and part such names by other marks than commas.
_TURNED = re.compile(rf"(?<!\s)\s*;\s*|(?<!\s)\s+(?:{words_beside('and')}|&)\s+")


def turned(text: str) -> list[str]:
    """The names in a text that writes them all with the family's before a comma, in their usual order; else none."""
    if "," not in text:
        return []
    found: list[str] = []
    for piece in _TURNED.split(text):
        family, comma, given = (part.strip() for part in piece.partition(","))
        words = given.split()
        if not comma or not family or not 1 <= len(words) <= _MOST_GIVEN or "," in given:
            return []
        if words[0].casefold() not in given_names() or not _is_family(family):
            return []
        found.append(f"{given} {family}")
    return found


_MOST_GIVEN = 2


def _is_family(text: str) -> bool:
    """Whether the words are a family's name rather than another person's given one."""
    words = text.split()
    solid = [word for word in words if word.casefold() not in PARTICLES]
    if len(solid) != 1 or not solid[0][0].isupper() or words[-1] != solid[0]:
        return False
    word = solid[0].casefold()
    return word not in given_names() and (solid[0].isupper() or word in family_names() or word not in common_words())
