"""Who wrote the document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
import numpy.typing as npt

from fonds.extract.authors.candidates import Person, gathered, worth
from fonds.extract.authors.features.table import FEATURES, FeatureTable
from fonds.extract.authors.model import chances
from fonds.extract.authors.names import People, Who
from fonds.extract.authors.sources import key_of
from fonds.extract.authors.sources.contributors import contributors
from fonds.extract.authors.sources.elements import class_mentions
from fonds.extract.authors.sources.forms import LineReader
from fonds.extract.authors.sources.lines import landmarks_of, line_mentions
from fonds.extract.authors.sources.lists import list_mentions
from fonds.extract.authors.sources.machine import machine_mentions
from fonds.extract.authors.sources.signature import signature
from fonds.extract.candidate import MAX_LOSERS, fold
from fonds.extract.page.view import Page
from fonds.marks.persons.names import has_given_name
from fonds.marks.persons.words import COMMON
from fonds.model import Byline, Evidence

# Thousandths from which on somebody is an author. Out of fold 350, 450 and 550 gave pages of news .906, .902 and .890
# F1 (precision .929, .935, .945), articles of the web .850, .848 and .842 (.855, .879, .904), their copies .737, .740
# and .729 (.859, .889, .904).
LEAST = 450
# Whom the header of an export or a saved page states, or a journal to catalogues. Too few annotated pages have one to
# learn from.
STATED = 930
# Whom a byline names behind "by", in an element named for authors: 39 of 40 such persons of news pages are authors, and
# names in no list are told by this alone.
PRINTED = 600
# Thousandths for a desk that a byline of East Asia names beside persons; elsewhere it is where they work.
BESIDE = 700
# Whom the page's only byline or label names is an author from so few on: labels were right on all four such pages.
ALONE = 50
_TOLD = FEATURES.index("told")


@dataclass(frozen=True)
class CandidateSet:
    """Whom a page names where authors are named, a row of features for each, and the names of the page's own site."""

    people: Sequence[Person]
    rows: npt.NDArray[np.float32]
    own: frozenset[str]


def extract_authors(
    page: Page, site: str | None, title_at: int | None
) -> tuple[tuple[Byline, ...], tuple[Evidence, ...]]:
    """The authors in order, with their evidence: whoever of those named in telling places is likely enough."""
    found = candidates(page, site, title_at)
    if not found.people:
        return _with_helpers(page, *_signed(page, (), ()))
    sure = [
        max(chance, _least_of(person))
        for person, chance in zip(found.people, chances(found.rows, is_html=page.is_html), strict=True)
    ]
    named = _in_order(choose(found, sure))
    by_key = {person.key: chance for person, chance in zip(found.people, sure, strict=True)}
    evidence = _evidence(found.people, {p.key: shown.name for p, shown in named}, by_key)
    return _with_helpers(page, *_signed(page, _shown(named, found.own), evidence))


def _least_of(person: Person) -> int:
    """What a person's chance is at least, whatever the forest says."""
    if person.is_headed or person.is_cited:
        return STATED
    return PRINTED if person.is_printed else 0


def candidates(page: Page, site: str | None, title_at: int | None) -> CandidateSet:
    landmarks, lines, own = landmarks_of(page, title_at), LineReader(page), _own_names(page, site)
    mentions = chain(
        machine_mentions(page),
        class_mentions(page, title_at),
        line_mentions(lines, landmarks, title_at),
        list_mentions(page, landmarks),
    )
    people = gathered(mentions)
    rows = FeatureTable(lines, landmarks, own, people).rows() if people else np.zeros((0, len(FEATURES)), np.float32)
    return CandidateSet(people, rows, own)


def _own_names(page: Page, site: str | None) -> frozenset[str]:
    """The publisher's or the site's names: they are organisations', and never persons'."""
    label = page.host.rsplit(".", 1)[0].rsplit(".", 1)[-1]
    return frozenset(fold(n) for n in (site or "", page.host, label) if n)


def choose(candidates_: CandidateSet, sure: Sequence[int]) -> list[Person]:
    """The likely ones, but for those that the text or others of them show to be none."""
    likely: dict[str, int] = {}
    found: list[Person] = []
    for person, chance, told in zip(candidates_.people, sure, candidates_.rows[:, _TOLD], strict=True):
        # Whom the text tells of is its subject (54 of 60 bare names near titles).
        if chance >= LEAST and not (told and person.is_bare) and not person.is_elsewhere:
            likely[person.key] = chance
            found.append(person)
    persons = {p.key for p in found if p.shown.kind == "person" and not _is_own(p.shown, candidates_.own)}
    if persons:
        # Beside persons an organisation is where they work; "Reuters" is an author where machines are told so.
        found = [p for p in found if p.key in persons or _writes_too(p, likely[p.key])]
    if any(p.is_opened or p.is_headed for p in found):
        # Where "By Ann Lee" or a header stands, a name alone that nothing else tells of is a caption's or a topic's.
        found = [p for p in found if not p.is_bare]
    elif all(p.is_bare for p in found) and not _in_a_row(found):
        # Several names apart are a page's topics, teams or goods.
        found = []
    if not found:
        found = _told_alone(candidates_, sure)
        likely = {p.key: LEAST for p in found}
    # Of names that hold each other ("Ann Lee Bob Dow", "Ann Lee") the likeliest.
    return [
        p
        for p in found
        if not any((q.key in p.key or p.key in q.key) and likely[q.key] > likely[p.key] for q in found if q is not p)
    ]


def _writes_too(person: Person, chance: int) -> bool:
    """Whether an agency or a desk is an author beside persons: as machines are told, or as the byline prints it."""
    if person.shown.kind == "agency" and person.is_stated:
        return True
    is_east = person.shown.kind == "desk" and not person.shown.name.isascii()
    return is_east and person.is_signing and chance >= BESIDE


def _told_alone(candidates_: CandidateSet, sure: Sequence[int]) -> list[Person]:
    """Where nobody is likely enough: whom the only line with "by" at the title names, be it a desk, or else the only
    line with "Author:" on the page."""
    able = [p for p, chance in zip(candidates_.people, sure, strict=True) if chance >= ALONE]
    for named in ([p for p in able if p.is_signing], [p for p in able if p.is_labelled]):
        if named and len({m.who.raw for p in named for m in p.mentions if "line" in m.features}) == 1:
            return named
    return []


def _in_a_row(found: Sequence[Person]) -> bool:
    """Whether the lines that name these persons follow each other."""
    places = sorted({p.line.features["line_dist"] for p in found if p.line is not None})
    return len(places) < 2 or places[-1] - places[0] <= 2 * (len(places) - 1)


def _whos(people: Sequence[Person]) -> list[tuple[Who, list[str], float]]:
    """Each place that names some of them, in the page's order: the place, the keys of those named, its worth."""
    found: dict[int, tuple[Who, list[str], float]] = {}
    for person in people:
        for mention in person.mentions:
            _, keys, _ = found.setdefault(id(mention.who), (mention.who, [], worth(mention)))
            if person.key not in keys:
                keys.append(person.key)
    return list(found.values())


def _in_order(chosen: Sequence[Person]) -> list[tuple[Person, Byline]]:
    """As the fullest place lists them, and as it prints their names where it lists all; the others behind."""
    if not chosen:
        return []
    who, keys, _ = max(_whos(chosen), key=lambda w: (len(w[1]), w[2]))
    listed = {key_of(p.name): (n, p) for n, p in reversed(list(enumerate(who.value)))}
    whole = len(chosen) > 1 and len(keys) == len(chosen)
    ordered = sorted(chosen, key=lambda p: listed[p.key][0] if p.key in listed else len(listed))
    return [(p, listed[p.key][1] if whole else p.shown) for p in ordered]


def _shown(named: Sequence[tuple[Person, Byline]], own: frozenset[str]) -> People:
    shown: list[Byline] = []
    for position, (person, best) in enumerate(named):
        role = best.role or next((m.person.role for m in person.mentions if m.person.role), None)
        shown.append(Byline(best.name, role, "organisation" if _is_own(best, own) else best.kind, position))
    return tuple(shown)


def _is_own(named: Byline, own: frozenset[str]) -> bool:
    """Whether the name is the site's, and no person's: a blog may bear its author's name."""
    is_name = has_given_name(named.name) and named.name.split(maxsplit=1)[0].casefold() not in COMMON
    return named.kind == "person" and fold(named.name) in own and not is_name


def _evidence(people: Sequence[Person], named: dict[str, str], sure: dict[str, int]) -> tuple[Evidence, ...]:
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


def _signed(page: Page, people: People, evidence: tuple[Evidence, ...]) -> tuple[People, tuple[Evidence, ...]]:
    """With the initials and agencies that sign the end of the text, where no person or agency is its author."""
    if any(p.kind not in ("organisation", "desk") for p in people):
        return people, evidence
    who = signature(page)
    if who is None:
        return people, evidence
    known = {fold(p.name) for p in people}
    more = [
        Byline(p.name, p.role, p.kind, len(people) + n) for n, p in enumerate(who.value) if fold(p.name) not in known
    ]
    return (*people, *more), (*evidence, who.evidence("bylines", chosen=True))


def _with_helpers(page: Page, people: People, evidence: tuple[Evidence, ...]) -> tuple[People, tuple[Evidence, ...]]:
    """The authors, and behind them those who helped, each with role `contributor`."""
    helpers, found = contributors(page)
    known = {fold(p.name) for p in people}
    more = [h for h in helpers if fold(h.name) not in known]
    joined = (*people, *(Byline(h.name, h.role, h.kind, len(people) + n) for n, h in enumerate(more)))
    return joined, (*evidence, *(c.evidence("bylines", chosen=True) for c in found if more))
