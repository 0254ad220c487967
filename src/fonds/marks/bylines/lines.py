"""Bylines: lines that say who wrote the document."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from fonds.marks.bylines.beside import words_beside
from fonds.marks.bylines.names import EAST_TAIL, JOINT, REPORTERS, read_names
from fonds.marks.bylines.openers import OPENERS
from fonds.marks.expressions import Beginnings
from fonds.marks.persons.agencies import agency_of
from fonds.marks.persons.job_titles import role_line, split_role
from fonds.marks.persons.names import has_word, is_person_like
from fonds.marks.persons.words import AMBIGUOUS_GIVEN, DESK_WORDS, common_words, given_names
from fonds.model import Byline

# Longer lines are prose. The longest byline in the gold of 138 news pages has 120 characters.
MAX_LINE = 200
# Most lines begin with no opener.
_OPENERS = Beginnings(opener.words for opener in OPENERS)


@dataclass(frozen=True, slots=True)
class BylineMark:
    """What a byline line says. `people` is empty when the line is an opener or a role standing alone.

    `rule` is the opener's (`de`, `additional`, …), `opener-alone` or `role-alone`; `glued` that no blank stood between;
    `contributors` that these helped rather than wrote.
    """

    people: tuple[Byline, ...]
    role: str | None
    rule: str
    glued: bool = False
    contributors: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(person.name for person in self.people)


# "Byby Ann Lee": a word that is shown and one that is read out.
_DOUBLED = re.compile(rf"^({words_beside('by')})(?=\1\b)", re.IGNORECASE)


# Cleaning and extraction ask about the same lines.
@lru_cache(maxsize=4096)
def match_byline(line: str) -> BylineMark | None:
    """Read a whole line as a byline, or None.

    A line without an opener is a byline only as "Name, role" or "Name | Agency"; a bare name is not (is_person_like).
    """
    plain = _DOUBLED.sub("", line.strip(" \t\u00a0\u200b|•·*-–—"))
    if not plain or len(plain) > MAX_LINE or "\n" in plain:
        return None
    if role := role_line(plain):
        return _nameless(plain) or BylineMark((), role, "role-alone")
    for opener in OPENERS if _OPENERS.begin(plain) else ():
        match = opener.pattern.match(plain)
        if match is None:
            continue
        rest = plain[match.end() :]
        if match[0].rstrip().endswith((":", "：")):
            rest = _without_opener(rest)
        if not rest.strip(" :"):
            return BylineMark((), None, "opener-alone")
        people = read_names(rest.lstrip(" :：/／\u00a0")) or _named_first(rest)
        if people and (rest[0] in " :：/／\u00a0\t" or match[0][-1] in ":：/／・丨●◎■ "):
            return _mark(people, opener.rule, contributors=opener.rule == "additional")
    return _glued(plain) or _bare(plain)


def _nameless(plain: str) -> BylineMark | None:
    """ "By Staff Writer": who wrote is told by what they are, and nobody's name is given."""
    for opener in OPENERS if _OPENERS.begin(plain) else ():
        match = opener.pattern.match(plain)
        rest = plain[match.end() :].strip(" :\u00a0") if match is not None else ""
        if " " in rest and rest.istitle() and has_word(rest.split(), DESK_WORDS):
            return BylineMark((Byline(rest, None, "desk"),), None, opener.rule)
    return None


def _without_opener(rest: str) -> str:
    """What follows a label without a second opener: "Byline: By Ann Lee"."""
    plain = rest.lstrip(" :\u00a0")
    for opener in OPENERS if _OPENERS.begin(plain) else ():
        match = opener.pattern.match(plain)
        if match is not None and plain[match.end() :].strip() and not plain[match.end()].isalpha():
            return plain[match.end() :]
    return rest


# Nearly all lines are asked, some of them three times.
@lru_cache(8_192)
def opens_byline(line: str) -> bool:
    """Whether the line begins with words that stand before names; cheap, for choosing lines to read."""
    return _OPENERS.begin(line.lstrip())


# "By Ann Lee, CEO of Bay Ferries": what stands behind the comma is more than any list of roles holds.
_MAX_DESCRIPTION = 90


def _named_first(rest: str) -> tuple[Byline, ...]:
    """The one person before the first comma, described by what follows."""
    name, comma, described = rest.strip(" :\u00a0").partition(",")
    words = name.split()
    if JOINT.search(name) or not comma or not described.strip() or len(words) < 2 or len(described) > _MAX_DESCRIPTION:
        return ()
    # Names in no list are told from places and things by words that are no common ones.
    first, *others = (word.casefold() for word in words)
    rare = not any(word in common_words() for word in others)
    known = first in given_names() or (rare and (first in AMBIGUOUS_GIVEN or first not in common_words()))
    if not known or not is_person_like(name, opened=True):
        return ()
    role = described.strip(" .,")
    return (Byline(name.strip(), role if len(role) <= _MAX_ROLE and not any(map(str.isdigit, role)) else None),)


# Longer descriptions are kept in the evidence's raw text only.
_MAX_ROLE = 60
_BY = tuple(words_beside("by").split("|"))
_GLUED = re.compile(rf"(?:{'|'.join(word.title() for word in _BY)}|{_BY[0].upper()})(?=[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿA-Z'’.])")


def _glued(plain: str) -> BylineMark | None:
    match = _GLUED.match(plain)
    if match is None:
        return None
    people = read_names(plain[match.end() :])
    # "Byron Lee", "Vonda Hall", "Parker Ross" begin with a lower-case letter after the opener and never come here.
    return _mark(people, "glued", glued=True) if people and all(" " in p.name for p in people) else None


def _bare(plain: str) -> BylineMark | None:
    name, role = split_role(plain)
    if role is not None and is_person_like(name):
        return BylineMark((Byline(name, role, "person", 0),), role, "name-role")
    if plain.endswith(REPORTERS):
        cut = EAST_TAIL.sub("", plain)
        if is_person_like(cut, opened=True):
            return BylineMark(
                (Byline(cut, plain[len(cut) :].strip(), "person", 0),), plain[len(cut) :].strip(), "name-role"
            )
    parts = re.split(r"\s*[|/]\s*", plain)
    if len(parts) == 2 and is_person_like(parts[0]) and agency_of(parts[1]):
        return BylineMark((Byline(parts[0]), Byline(parts[1], None, "agency", 1)), None, "name-agency")
    return None


def _mark(people: tuple[Byline, ...], rule: str, *, glued: bool = False, contributors: bool = False) -> BylineMark:
    roles = {p.role for p in people if p.role}
    return BylineMark(people, roles.pop() if len(roles) == 1 else None, rule, glued, contributors)
