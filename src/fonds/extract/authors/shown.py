"""How the chosen authors are shown: their order, their names as printed, and the places that tell of them."""

from __future__ import annotations

from collections.abc import Sequence

from fonds.extract.authors.candidates import Person, worth
from fonds.extract.authors.names import People, Who
from fonds.extract.authors.sources import key_of
from fonds.extract.candidate import MAX_LOSERS, fold
from fonds.marks.persons.names import has_given_name
from fonds.marks.persons.words import COMMON
from fonds.model import Byline, Evidence


def _whos(people: Sequence[Person]) -> list[tuple[Who, list[str], float]]:
    """Each place that names some of them, in the page's order: the place, the keys of those named, its worth."""
    found: dict[int, tuple[Who, list[str], float]] = {}
    for person in people:
        for mention in person.mentions:
            _, keys, _ = found.setdefault(id(mention.who), (mention.who, [], worth(mention)))
            if person.key not in keys:
                keys.append(person.key)
    return list(found.values())


def in_order(chosen: Sequence[Person]) -> list[tuple[Person, Byline]]:
    """As the fullest place lists them, and as it prints their names where it lists all; the others behind."""
    if not chosen:
        return []
    who, keys, _ = max(_whos(chosen), key=lambda w: (len(w[1]), w[2]))
    listed = {key_of(p.name): (n, p) for n, p in reversed(list(enumerate(who.value)))}
    whole = len(chosen) > 1 and len(keys) == len(chosen)
    ordered = sorted(chosen, key=lambda p: listed[p.key][0] if p.key in listed else len(listed))
    return [(p, listed[p.key][1] if whole else p.shown) for p in ordered]


def shown_as(named: Sequence[tuple[Person, Byline]], own: frozenset[str]) -> People:
    shown: list[Byline] = []
    for position, (person, best) in enumerate(named):
        role = best.role or next((m.person.role for m in person.mentions if m.person.role), None)
        shown.append(Byline(best.name, role, "organisation" if is_own(best, own) else best.kind, position))
    return tuple(shown)


def is_own(named: Byline, own: frozenset[str]) -> bool:
    """Whether the name is the site's, and no person's: a blog may bear its author's name."""
    is_name = has_given_name(named.name) and named.name.split(maxsplit=1)[0].casefold() not in COMMON
    return named.kind == "person" and fold(named.name) in own and not is_name


def evidence_of(people: Sequence[Person], named: dict[str, str], sure: dict[str, int]) -> tuple[Evidence, ...]:
    """Of those named (names as shown, by key) the fewest and best places that tell of all, then those of others.

    The confidence is how likely the least likely of the place's authors is one; of a place not chosen, its likeliest.
    """
    missing, whos = set(named), _whos(people)
    told: list[Evidence] = []
    while missing:
        who, keys, _ = max(whos, key=lambda w: (len(missing.intersection(w[1])), w[2]))
        here = [key for key in keys if key in named]
        missing.difference_update(here)
        shown, chance = "; ".join(named[key] for key in here), min(sure[key] for key in here)
        told.append(_stated(who, shown, chance, chosen=True))
    losers: dict[tuple[str, str], Evidence] = {}
    for who, keys, _ in whos:
        if not named.keys() >= set(keys):
            shown, chance = "; ".join(p.name for p in who.value), max(sure[key] for key in keys)
            losers.setdefault((who.method, who.raw), _stated(who, shown, chance, chosen=False))
    return (*told, *list(losers.values())[:MAX_LOSERS])


def _stated(who: Who, shown: str, chance: int, *, chosen: bool) -> Evidence:
    return Evidence("bylines", shown, who.raw, who.method, chance / 1000, who.locator, chosen)
