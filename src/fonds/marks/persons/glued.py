"""Names that lost the blank between two elements of a page: "Ann CordenBob Dowling", "Ann CordenWashington"."""

from __future__ import annotations

import re

from fonds.languages import scripts
from fonds.marks.persons.words import GLUED_PREFIXES, given_names

_CHANGE = re.compile(rf"(?<=[{scripts.LATIN_SMALL}])(?=[{scripts.LATIN_CAPITALS}])")
# Shorter beginnings belong to names that are written so: "McKay", "LaRue", "JoAnn", "DiMarco".
_LEAST = 4


def parted(text: str) -> list[str]:
    """The text at the places where a small letter and a capital meet as in no name; the text alone where none do."""
    if text.isupper() or text.islower() or not _CHANGE.search(text):
        return [text]
    pieces, begun = [], 0
    for match in _CHANGE.finditer(text):
        if _is_glued(text, begun, match.start()):
            pieces.append(text[begun : match.start()])
            begun = match.start()
    return [*pieces, text[begun:]]


def _is_glued(text: str, begun: int, at: int) -> bool:
    before = text[begun:at].rsplit(maxsplit=1)
    word = re.split(r"[^\w]", before[-1])[-1].casefold() if before else ""
    if word in GLUED_PREFIXES:
        return False
    if len(word) >= _LEAST:
        return True
    # "Ann LeeBob Dowling": a given name begins anew, and a name stands before and behind.
    behind = text[at:].split(maxsplit=2)
    return len(before) > 1 and len(behind) > 1 and behind[0].casefold() in given_names()
