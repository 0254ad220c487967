"""Names of people in Chinese, Japanese and Korean writing, told by their family names."""

from __future__ import annotations

import re

from fonds.languages import scripts
from fonds.marks.persons.words import COMMON, ORGANISATION_WORDS, read

HAN = re.compile(f"[{scripts.HAN}{scripts.HAN_REPEATED}]")
EAST = re.compile(f"[{scripts.EAST}{scripts.HAN_REPEATED}]")
# Frequent first letters of Chinese family names: a bare line of Han is a name only behind one of them.
_HAN_SURNAMES = frozenset("".join(read("surname-zh")))
_JAPANESE_SURNAMES = read("surname-ja")
_HANGUL_SURNAMES = frozenset("".join(read("surname-ko")))
# What names of papers, agencies and desks end with.
_HOUSES = tuple(sorted(read("house")))


def is_east_asian(name: str, *, opened: bool) -> bool:
    plain = re.sub(r"[\s\u3000·・]", "", name)
    if not all(EAST.match(c) for c in plain) or plain in COMMON or plain in ORGANISATION_WORDS:
        return False
    if plain.endswith(_HOUSES):
        return False
    if opened:
        return 2 <= len(plain) <= 7
    if all(HAN.match(c) for c in plain):
        japanese = 3 <= len(plain) <= 5 and (plain[:2] in _JAPANESE_SURNAMES or plain[:3] in _JAPANESE_SURNAMES)
        return japanese or (2 <= len(plain) <= 3 and plain[0] in _HAN_SURNAMES)
    return len(plain) == 3 and plain[0] in _HANGUL_SURNAMES and all("\uac00" <= c <= "\ud7af" for c in plain)


def is_japanese_family(word: str) -> bool:
    """Whether the word is one of the frequent family names of Japan."""
    return word in _JAPANESE_SURNAMES
