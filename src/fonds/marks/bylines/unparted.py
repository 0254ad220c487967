"""Names that no mark parts from each other, or from the outlet behind them."""

from __future__ import annotations

from fonds.marks.persons.agencies import agency_of
from fonds.marks.persons.east import EAST, is_east_asian
from fonds.marks.persons.names import is_person_like, kind_of
from fonds.marks.persons.words import PLACES, SUFFIXES, given_names
from fonds.model import Byline

# Two names of two words are the least that can be told from one long name.
_LEAST_ROW = 4
# Chinese and Korean names have up to three signs; Japanese ones with a blank inside aren't names on either side of it.
_HAN_NAME = 3


def row_of_names(text: str) -> tuple[Byline, ...]:
    """Names that stand in a row without marks between them, each a given and a family name: "Ann Lee Bob Dow"."""
    words = text.split()
    if len(words) > 1 and EAST.search(text):
        if not all(2 <= len(word) <= _HAN_NAME and is_east_asian(word, opened=False) for word in words):
            return ()
        return tuple(Byline(word, None, "person", n) for n, word in enumerate(words))
    if len(words) < _LEAST_ROW or len(words) % 2:
        return ()
    given, family = words[::2], words[1::2]
    names = given_names()
    # "George T. Conway III" is one name.
    if any(f.endswith(".") or f.casefold() in SUFFIXES for f in family):
        return ()
    if not all(g.casefold() in names and len(g) > 2 for g in given) or any(f.casefold() in names for f in family):
        return ()
    return tuple(Byline(f"{g} {f}", None, "person", n) for n, (g, f) in enumerate(zip(given, family, strict=True)))


# Names before an outlet that no comma parts off: two or three words.
_NAME_WORDS = (2, 3)


def before_outlet(words: list[str]) -> str | None:
    """ "Ann Lee" of "Ann Lee Fox News": a listed given name first, behind the name an outlet, an agency or a place."""
    if len(words) < _NAME_WORDS[0] + 1 or words[0].casefold() not in given_names():
        return None
    for cut in _NAME_WORDS:
        tail, name = " ".join(words[cut:]), " ".join(words[:cut])
        if (
            tail
            and is_person_like(name, opened=True)
            and (agency_of(tail) or kind_of(tail) == "organisation" or tail.casefold() in PLACES)
        ):
            return name
    return None
