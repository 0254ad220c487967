"""A last look at the labels of a whole page copy: what single lines could not tell."""

from __future__ import annotations

import re

from fonds.cleaning.text.units import Unit
from fonds.marks.bylines import match_byline
from fonds.model import Role

# Below this many body words, none of them in a sentence, and with this many furniture marks, there is no document.
# Chosen, not tuned: the shortest gold text of 1,337 annotated pages that has no sentence is a longer list.
_LEAST_BODY_WORDS = 20
_FURNITURE_MARKS = 2
# Bios close a text: so many body blocks from its end are looked at.
_BIO_BLOCKS = 3
# What an author does, behind the name: "Ada Vint writes about …".
_DOES = re.compile(
    r"\s+(?:is|was|has|writes|covers|reports|works|lives|ist|war|schreibt|berichtet|arbeitet|lebt|leitet|est|écrit"
    r"|couvre|travaille|vit|es|escribe|cubre|trabaja|vive|è|scrive|lavora|é|escreve|cobre|schrijft|werkt|woont"
    r"|skriver|arbetar|arbejder|jobber|kirjoittaa|pisze|pracuje|jest|yazıyor|пишет|работает)\b"
)


def settle(units: list[Unit]) -> None:
    """Correct the labels in place."""
    _no_document(units)
    _author_bio(units)


def _no_document(units: list[Unit]) -> None:
    """A page of furniture alone: a stray line that was kept is no document."""
    body = [unit for unit in units if unit.role is Role.BODY]
    marks = sum(unit.mark is not None for unit in units)
    if marks < _FURNITURE_MARKS or any(unit.prose for unit in body) or sum(u.words for u in body) >= _LEAST_BODY_WORDS:
        return
    for unit in body:
        if unit.mark is not None:
            unit.decide(unit.mark.role, unit.mark.rule, unit.mark.strength)
        else:
            unit.decide(Role.NAVIGATION, "page.no-document", 0.5)


def _author_bio(units: list[Unit]) -> None:
    """A closing paragraph that begins with an author's name and says what the author does."""
    names = {name for u in units if u.role is Role.BYLINE and (mark := match_byline(u.text)) for name in mark.names}
    if not names:
        return
    body = [unit for unit in units if unit.role is Role.BODY]
    for unit in body[-_BIO_BLOCKS:] if len(body) > _BIO_BLOCKS else ():
        if any(unit.text.startswith(name) and _DOES.match(unit.text, len(name)) for name in sorted(names)):
            unit.decide(Role.AUTHOR_BIO, "end.author-bio", 0.75)
