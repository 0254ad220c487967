"""Who wrote the document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
import numpy.typing as npt

from fonds.extract.authors.candidates import Person, gathered
from fonds.extract.authors.features.table import FEATURES, FeatureTable
from fonds.extract.authors.model import chances
from fonds.extract.authors.names import People
from fonds.extract.authors.shown import evidence_of, in_order, is_own, shown_as
from fonds.extract.authors.sources.contributors import contributors
from fonds.extract.authors.sources.elements import class_mentions
from fonds.extract.authors.sources.forms import LineReader
from fonds.extract.authors.sources.lines import FORMS, landmarks_of, line_mentions
from fonds.extract.authors.sources.lists import list_mentions
from fonds.extract.authors.sources.machine import machine_mentions
from fonds.extract.authors.sources.signature import signature
from fonds.extract.candidate import fold
from fonds.extract.page.view import Page
from fonds.marks.bylines.others import pictured_by
from fonds.marks.expressions import caseless
from fonds.marks.persons.names import has_given_name
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
    named = in_order(_without_photographers(page, choose(found, sure)))
    by_key = {person.key: chance for person, chance in zip(found.people, sure, strict=True)}
    evidence = evidence_of(found.people, {p.key: shown.name for p, shown in named}, by_key)
    return _with_helpers(page, *_signed(page, shown_as(named, found.own), evidence))


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
    persons = {p.key for p in found if p.shown.kind == "person" and not is_own(p.shown, candidates_.own)}
    if persons:
        # Beside persons an organisation is where they work; "Reuters" is an author where machines are told so.
        found = [p for p in found if p.key in persons or _writes_too(p, likely[p.key])]
    if any(p.is_opened or p.is_headed for p in found):
        # Where "By Ann Lee" or a header stands, a name alone that nothing else tells of is a caption's or a topic's.
        found = [p for p in found if not p.is_bare]
    elif all(p.is_bare for p in found) and not _in_a_row(found):
        # Several names apart are a page's topics, teams or goods.
        found = []
    beside = _of_the_line(candidates_.people, found)
    found += beside
    likely |= {p.key: LEAST for p in beside}
    if not found:
        found = _told_alone(candidates_, sure)
        likely = {p.key: LEAST for p in found}
    # Of names that hold each other ("Ann Lee Bob Dow", "Ann Lee") the likeliest.
    return [
        p
        for p in found
        if not any((q.key in p.key or p.key in q.key) and likely[q.key] > likely[p.key] for q in found if q is not p)
    ]


def _without_photographers(page: Page, chosen: list[Person]) -> list[Person]:
    """Without those of several of whom a line says that they took the pictures: "Photography by Ann Lee"."""
    if len(chosen) < 2:
        return chosen
    writers = [
        p
        for p in chosen
        if not any(_took_pictures(b.text, p.shown.name) for b in page.holding((caseless(p.shown.name),)))
    ]
    return writers or chosen


def _took_pictures(line: str, name: str) -> bool:
    return len(line) <= len(name) + _LONGEST_WORDS and pictured_by(line) == name


# "Photography and illustrations by".
_LONGEST_WORDS = 40


def _writes_too(person: Person, chance: int) -> bool:
    """Whether an agency or a desk is an author beside persons: as machines are told, or as the byline prints it."""
    if person.shown.kind == "agency" and person.is_stated:
        return True
    is_east = person.shown.kind == "desk" and not person.shown.name.isascii()
    return is_east and person.is_signing and chance >= BESIDE


def _of_the_line(people: Sequence[Person], chosen: Sequence[Person]) -> list[Person]:
    """The others whom a long byline at the title names beside one of the chosen: "By Ann Lee, Bob Dow and Carl Fox".
    Where machines are told of the chosen they are told of all."""
    if any("json" in m.features or "meta" in m.features for p in chosen for m in p.mentions):
        return []
    known = {p.key for p in chosen}
    lines = {
        id(m.who)
        for p in chosen
        if p.is_signing and p.shown.kind == "person"
        for m in p.mentions
        if m.features.get("line", 0.0) >= FORMS["opener"] and m.features["line_people"] >= _LONG_LINE
    }
    return [
        p
        for p in people
        if p.key not in known and p.shown.kind == "person" and any(id(m.who) in lines for m in p.mentions)
    ]


# Of two behind "by" the second may be whom somebody talked with.
_LONG_LINE = 3


def _told_alone(candidates_: CandidateSet, sure: Sequence[int]) -> list[Person]:
    """Where nobody is likely enough: whom the only line with "by" at the title names, be it a desk, or else the only
    line with "Author:" on the page."""
    able = [
        p
        for p, chance in zip(candidates_.people, sure, strict=True)
        if chance >= ALONE and (p.shown.kind != "person" or has_given_name(p.shown.name))
    ]
    for named in ([p for p in able if p.is_signing], [p for p in able if p.is_labelled]):
        if named and len({m.who.raw for p in named for m in p.mentions if "line" in m.features}) == 1:
            return named
    return []


def _in_a_row(found: Sequence[Person]) -> bool:
    """Whether the lines that name these persons follow each other."""
    places = sorted({p.line.features["line_dist"] for p in found if p.line is not None})
    return len(places) < 2 or places[-1] - places[0] <= 2 * (len(places) - 1)


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
