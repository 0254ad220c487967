"""Lines that name the author beside other short facts: "Ann Lee · The Bay Courier · 4 May 2024 · 3 min read"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from fonds.marks.bylines.beside import without_beside, words_beside
from fonds.marks.bylines.lines import match_byline
from fonds.marks.bylines.names import read_names
from fonds.marks.bylines.others import words_of
from fonds.marks.bylines.unparted import before_outlet, row_of_names
from fonds.marks.dates.lines import find_dates
from fonds.marks.dates.weekdays import without_weekday
from fonds.marks.persons.agencies import agency_of
from fonds.marks.persons.job_titles import role_line, role_of, starts_role
from fonds.marks.persons.names import has_suffix, is_person_like, kind_of, may_be_given
from fonds.marks.persons.words import DESK_WORDS, PLACES, common_words, given_names
from fonds.model import Byline

_PARTS = re.compile(r"\s*(?:[|•·–—\t\x00⋅∙●‧/]|\s-\s|\s{2,})\s*")
# "Par Ann Lee le [4 mai 2024]": what led to the date that was cut out.
_LEFT = re.compile(rf"\s+(?:{words_beside('day-lead')})$", re.IGNORECASE)
# What is left of a time or of a joint when its neighbour is cut out.
_REST = re.compile(rf"(?:\W|\d|\b(?:{words_beside('left-over')})\b)*", re.IGNORECASE)
_INNER = re.compile(
    rf"(?<![^\W_])(?:(?:{words_beside('by-inside')})\s?|(?:{words_beside('by-inside-apart')})\s)(?=[A-ZÀ-ÖØ-ÞА-Я])"
)
MAX_LINE = 160
# Outlets, desks, places and roles beside a name; more of them are a menu's or a breadcrumb's.
_MAX_OTHERS = 3
_MAX_UNREAD = 1


@dataclass(frozen=True, slots=True)
class PartsMark:
    """The people named on the line.

    `timed`: a date, a time or a reading time stands beside them; `others`: how many parts are neither; `opened`: words
    such as "by" stand before the names.
    """

    people: tuple[Byline, ...]
    timed: bool
    others: int
    opened: bool = False


def match_parts(line: str, language: str | None = None) -> PartsMark | None:
    """Read a line whose parts are names, dates, outlets and the like, and nothing else. None where it is none."""
    if not 4 <= len(line) <= MAX_LINE or "©" in line:
        return None
    rest, timed = without_dates(line, language)
    people: list[Byline] = []
    said: set[str] = set()
    others = unread = 0
    agency = opened = credited = False
    # Before a date the short names of days count: "Ann Lee Mon 20 Feb".
    for part in _PARTS.split(rest.replace("\x00", ",\x00")):
        plain = _LEFT.sub("", without_weekday(part.strip(" ;:·•|[]-–—")).strip(" ,;:.·•|[]-–—"))
        if not plain or _REST.fullmatch(plain) or _reviewed().match(plain):
            continue
        plain = undoubled(plain)
        is_role = role_line(plain) or starts_role(plain)
        found = () if is_role else _people(plain, opened=timed)
        if found:
            if _opens(plain):
                opened = True
                said.update(p.name for p in found)
            known = {p.name.casefold() for p in people}
            people += [p for p in found if p.name.casefold() not in known]
        elif _is_other(plain) and others < _MAX_OTHERS:
            others += 1
            credited = credited or not (is_role or plain.casefold() in PLACES)
            agency = agency or agency_of(plain) is not None
            if people and people[-1].role is None and is_role:
                people[-1] = Byline(people[-1].name, is_role, people[-1].kind)
        else:
            unread += 1
    # Beside "by Ann Lee" and a date may stand what the page is paid for.
    if unread > (_MAX_UNREAD if opened and timed else 0):
        return None
    # "Ann Lee / AP", "Bay Pictures/Ann Lee" without a time are a picture's credit more often than a byline.
    if not people or ((agency or (credited and "/" in rest)) and not timed and not opened):
        return None
    if opened and timed:
        people = [p for p in people if p.name in said or _is_given(p.name)]
    return PartsMark(tuple(people), timed, others, opened)


def _opens(part: str) -> bool:
    mark = match_byline(part)
    return mark.rule not in ("name-role", "name-agency") if mark is not None else bool(_INNER.search(part))


def _is_given(name: str) -> bool:
    return name.split(maxsplit=1)[0].casefold() in given_names()


# The weaker reading of a line asks again.
@lru_cache(maxsize=1024)
def without_dates(line: str, language: str | None) -> tuple[str, bool]:
    """The line with NUL for each date, time or reading time, and whether there was one."""
    marks = find_dates(line, language=language) if any(map(str.isdigit, line)) else ()
    pieces, at = [], 0
    for mark in marks:
        pieces.append(line[at : mark.start])
        at = mark.end
    pieces.append(line[at:])
    rest, timed = without_beside("\x00".join(pieces), "\x00")
    return rest, timed or bool(marks)


def _people(part: str, *, opened: bool) -> tuple[Byline, ...]:
    mark = match_byline(part)
    if mark is not None and mark.people and not mark.contributors and mark.rule != "name-agency":
        return mark.people
    # "Lee, Ann" is a table's or a list's way to write.
    if "," in part and is_person_like(part) and not has_suffix(part):
        return ()
    if is_person_like(part) or (opened and may_be_given(part) and is_person_like(part, opened=True)):
        return row_of_names(part) or (Byline(part),)
    inner = _INNER.search(part) if opened else None
    people = read_names(part[inner.end() :] if inner is not None else part)
    if inner is not None and people:
        return people
    persons = [p for p in people if p.kind == "person"]
    return people if persons and all(is_person_like(p.name) for p in persons) else ()


# A name inside a line has two words to four, the first of them a given name or initials.
_INSIDE = (4, 3, 2)
_INITIALS = re.compile(r"(?:[^\W\d_]\.-?){1,3}")
# Longer lines name desks among other things.
_SHORT = 60


def name_inside(line: str, language: str | None = None) -> Byline | None:
    """The name that a part of a line of several facts begins with, or that follows "by": "4 May 2024 Ann Lee Culture".

    Where there is none, the desk or agency that a part of a short line is: "Staff | 4 May 2024". Weaker than
    `match_parts`, as what else the line says isn't known.
    """
    if not 2 <= len(line) <= MAX_LINE or "©" in line:
        return None
    rest, _ = without_dates(line, language)
    parts = [undoubled(part.strip(" ,;:.·•|[]-–—")) for part in _PARTS.split(rest)]
    for plain in parts:
        if _reviewed().match(plain):
            continue
        inner = _INNER.search(plain)
        words = (plain[inner.end() :] if inner is not None else plain).split()
        if len(words) < _INSIDE[-1] or not (_is_given(words[0]) or _INITIALS.fullmatch(words[0]) or _are_rare(words)):
            continue
        if (name := before_outlet(words)) is not None:
            return Byline(undoubled(name))
        for count in _INSIDE:
            name = " ".join(words[:count]).rstrip(",.:;")
            if len(words) >= count and words[count - 1][0].isupper() and is_person_like(name):
                return Byline(undoubled(name))
    for plain in parts if len(line) <= _SHORT else ():
        kind = kind_of(plain) if plain[:1].isupper() and plain.count(" ") < _OTHER_WORDS else "person"
        if kind in ("desk", "agency"):
            return Byline(plain, None, kind)
    return None


def may_name(line: str) -> bool:
    """Whether a word of the line may be a name's or a desk's: a capital begins it and it is no word of plain text.

    Cheap: most lines are asked nothing more. Scripts without capitals always may.
    """
    for word in line.split():
        plain = word.strip(_MARKS)
        if not plain[:1].isupper():
            if plain[:1] >= _CASELESS and not plain[0].islower():
                return True
            continue
        folded = plain.casefold()
        if folded not in common_words() or folded in given_names() or folded in DESK_WORDS or plain.isupper():
            return True
    return False


_MARKS = ".,:;|()[]\"'’“”„«»-–—•·*"
# Hebrew and all that follows it in Unicode; Greek, Cyrillic and Armenian have capitals.
_CASELESS = "\u0590"


def _are_rare(words: list[str]) -> bool:
    """Whether the first two begin with capitals and are no words of plain text."""
    return all(w[0].isupper() and len(w) > 2 and w.casefold() not in common_words() for w in words[:2])


def undoubled(text: str) -> str:
    """ "Ann Lee Ann Lee", "Ann LeeAnn Lee", "Ann LeeByAnn Lee" once: copies hold what is shown and what is read out."""
    if text.find(text[:_AGAIN], _AGAIN) < 0:
        return text
    match = _DOUBLED.fullmatch(text)
    return match[1] if match is not None else text


# As many letters as the shortest name; asking whether they come again is cheaper than the pattern.
_AGAIN = 3
_DOUBLED = re.compile(rf"([^\W\d_][^\n]{{2,80}}?)(?: ?(?:{words_beside('by')}|{words_beside('by').title()}))? ?\1")


def _is_other(part: str) -> bool:
    """Whether the part is a role, a place, an agency, an outlet, or at most three words such as a section's name."""
    count = len(part.split())
    if count <= _OTHER_WORDS or role_of(part) or part.casefold() in PLACES or starts_role(part):
        return True
    return count <= _OUTLET_WORDS and kind_of(part) != "person"


@cache
def _reviewed() -> re.Pattern[str]:
    """Who checked, translated or illustrated a text is no author of it."""
    pictured = rf"(?:{words_of('pictured')})\s?(?::|(?:{words_of('by')})\b)"
    return re.compile(rf"(?:(?:{words_of('edited')})\b|{pictured})[^.]{{0,80}}$", re.IGNORECASE)


# "Opinion", "Bay Area News"; outlets with a known word may be longer. Longer rests are prose.
_OTHER_WORDS, _OUTLET_WORDS = 3, 5
