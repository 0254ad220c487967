"""The names in what follows an opener, with roles, places and outlets beside them."""

from __future__ import annotations

import re
from functools import cache

from fonds.marks.bylines.beside import words_beside
from fonds.marks.bylines.mended import turned, without_glued_date, without_prefixes
from fonds.marks.bylines.others import words_of
from fonds.marks.bylines.unparted import before_outlet, row_of_names
from fonds.marks.dates.weekdays import without_weekday
from fonds.marks.expressions import caseless, held_words
from fonds.marks.persons.agencies import agency_of
from fonds.marks.persons.glued import parted
from fonds.marks.persons.job_titles import role_line, role_of, split_role
from fonds.marks.persons.names import is_person_like, kind_of
from fonds.marks.persons.words import PLACES, SUFFIXES, given_names
from fonds.model import Byline

MAX_NAMES = 12
_COMMA = r",(?!\s?(?:Jr|Sr|II|III|IV|M\.?D|Ph\.?D|Esq)\b)|，"
_AND, _WITH = words_beside("and"), words_beside("with")
# Between names. Single letters for "and" only between blanks.
JOINT = re.compile(
    rf"\s*(?:[;、；،/／|•·]|{_COMMA})\s*(?:(?:{_AND}|&)\s"
    rf"|(?:{_WITH}|{words_beside('with-comma')})\s(?=[A-ZÀ-ÖØ-Þ]))?\s*(?=\S)"
    rf"|\s*(?:[;、；،／|•·]|{_COMMA})\s*"
    rf"|\s+(?:{_AND}|{words_beside('and-between')}|{_WITH})\s+|\s*[&＆+]\s*"
)
_TAIL = re.compile(
    r"\s*(?:[|•·,–—-]\s*)?(?:\(?@\w{2,30}\)?|(?<=\s)\S+@\S+"
    rf"|(?:{words_beside('tail')})\b.*|\d+ (?:{words_beside('minute')}) (?:{words_beside('read')})"
    rf"|(?:(?<=\s)(?:{words_beside('day-lead')})\s)?\d.*)$",
    re.IGNORECASE,
)
# Without a digit or an address a tail begins with one of these.
_TAIL_WORDS = tuple(words_beside("tail").split("|"))
# "Ann LeeTwitter", "Ann LeeFollow": what the link behind the name says.
_GLUED_LINK = re.compile(rf"(?<=[a-zà-öø-ÿ])(?:{words_beside('link')})\b.{{0,60}}$")
# "MDR THÜRINGEN", "BBC Radio", "SRF News": the outlet behind a name, told by its code in capitals.
_OUTLET_CODE = re.compile(r"[A-ZÄÖÜ]{2,5}(?:[ -][A-ZÄÖÜ][\w-]+){0,3}$")
REPORTERS = tuple(words_beside("reporter-east").split("|"))
EAST_TAIL = re.compile(rf"\s*(?:{'|'.join(REPORTERS)}|{words_beside('pictured-east')})$")
_IN_PLACE = re.compile(
    rf"\s+(?:{words_beside('in-place')})\s+([A-ZÀ-ÖØ-ÞА-Я][\w-]+(?:[ -][A-ZÀ-Þ][\w-]+)?)$|,\s*([A-Z][\w-]+)$"
)
_ORG_TAIL = re.compile(
    rf"\s*(?:[,|/]|\s(?:{words_beside('works-for')})\s(?:[tT]he\s)?)\s*"
    r"((?:[A-Z][\w.&'’-]*|of|the|for)(?:\s(?:[A-Z][\w.&'’-]*|of|the|for|and)){0,5})$"
)


def read_names(text: str) -> tuple[Byline, ...]:
    """The names in what follows an opener; empty when anything in it is no name, role, place or outlet.

    Repeats are merged. Kinds other than person are kept (desk, agency, organisation).
    """
    rest = _without_tail(_bare_ends(without_glued_date(_GLUED_LINK.sub("", text))))
    rest = _BRACKET.sub(_opened_bracket, _without_editors(rest))
    # What bars part is read part by part.
    rest, role = (rest, None) if "|" in rest else _role_of_all(rest)
    rest = ", ".join(piece.strip() for piece in parted(without_prefixes(rest)))
    pieces = turned(rest) or [p for part in _in_capitals(rest) for p in JOINT.split(part) if p and p.strip()]
    if not pieces or len(pieces) > MAX_NAMES:
        return ()
    people: list[Byline] = []
    for piece in pieces:
        if people and piece.strip(" .,").casefold() in _UNNAMED:
            continue
        # "Ann Lee, Director of Ferries, Bay Lines": behind a role stands its firm.
        if people and people[-1].role and not role and piece.split()[0].casefold() not in given_names():
            continue
        if people and (title := role_of(piece) or role_line(piece)):
            people[-1] = Byline(people[-1].name, people[-1].role or title, people[-1].kind, people[-1].position)
            continue
        if people and piece is pieces[-1] and _is_described(people[-1], piece, rest):
            people[-1] = Byline(people[-1].name, people[-1].role or piece, people[-1].kind, people[-1].position)
            continue
        person = _one(_bare_ends(piece), first=not people)
        if person is None:
            if people and _is_beside(_FROM.sub("", piece), people):
                continue
            return ()
        for one in row_of_names(person.name) or (person,):
            if one.name.casefold() not in {p.name.casefold() for p in people}:
                people.append(Byline(one.name, person.role or role, one.kind, len(people)))
    return tuple(people)


def _without_editors(text: str) -> str:
    """Without who went over the text, translated it or took its pictures: "Ann Lee; editing by Bob Dow"."""
    edited, words = _edited()
    small = caseless(text)
    # The pattern begins at every blank; most lines hold none of its words.
    return edited.sub("", text) if any([word in small for word in words]) else text  # noqa: C419  # costs less


@cache
def _edited() -> tuple[re.Pattern[str], tuple[str, ...]]:
    words = words_of("edited")
    pictured = words_of("pictured")
    said = rf"(?:{words})(?:\s(?:{words_of('by')}))?\s?:?\s|(?:{pictured})(?:\s?[:：]|\s(?:{words_of('by')})\s)"
    edited = rf"(?<![\s;,.|–—(-])[\s;,.|–—(-]+(?:{said}).*$"
    return re.compile(edited, re.IGNORECASE), held_words(f"{words}|{pictured}")


# "Ann Lee, Political Editor, and Bob Dow": such a role ends before the next name.
_MORE_BEHIND = re.compile(rf"(?:,|\b(?:{_AND}|&)\s)\s*(?:(?:{_AND})\s)?[^\W\d_]\S*\s\S")


def _is_described(person: Byline, piece: str, text: str) -> bool:
    """Whether the last words say what the person is: "Thyra Bundgård, pensioneret lærer"."""
    words = piece.split()
    plain = piece.islower() and 2 <= len(words) <= _DESCRIPTION and all(map(str.isalpha, words))
    return plain and " " in person.name and text.endswith(f", {piece}") and agency_of(piece) is None


_DESCRIPTION = 4
# "ANN LEE AND BOB DOW"; single letters are initials there.
_CAPITAL_AND = re.compile(
    r"(?<!\s)\s+(?:"
    + "|".join(w.upper() for w in f"{_AND}|{words_beside('and-between')}".split("|") if len(w) > 1 and w != "dan")
    + r")\s+"
)


def _in_capitals(text: str) -> list[str]:
    return _CAPITAL_AND.split(text) if text.isupper() else [text]


_HOUSES = frozenset({"desk", "organisation"})


def _role_of_all(text: str) -> tuple[str, str | None]:
    name, role = split_role(text)
    if role is not None and "," not in name and text == f"{name} {role}" and kind_of(name) in _HOUSES:
        return text, None
    return (name, role) if role is None or not _MORE_BEHIND.search(role) else (text, None)


def _without_tail(text: str) -> str:
    if text.isascii() and "@" not in text and not any(map(str.isdigit, text)):
        folded = text.lower()
        if not any(word in folded for word in _TAIL_WORDS):
            return text
    rest = _TAIL.sub("", text)
    # "Ann Lee Mon 20 Feb": short names of days count before a number.
    dayless = without_weekday(f"{rest}.").removesuffix(".") if rest != text else text
    return dayless if " " in dayless else rest


def _bare_ends(text: str) -> str:
    """Without marks at the ends; the dot of "Jr." and of initials stays."""
    plain = text.strip(" ,:;|•·–—-").lstrip(".")
    last = plain.rsplit(" ", 1)[-1]
    return plain if last.casefold() in SUFFIXES or _INITIALS.fullmatch(last) else plain.rstrip(". ")


_INITIALS = re.compile(r"(?:[^\W\d_]\.-?){1,4}|\S\S")


def _is_place(piece: str) -> bool:
    return piece.strip(" .,").casefold() in PLACES


# "Von Jonas Weber (dpa)", "Par Camille Durand (avec AFP)"; else brackets hold where they work or how they are called.
_BRACKET = re.compile(rf"\s*[(（](?:(?:{_WITH}|{words_beside('with-comma')})\s)?([^()（）]{{2,30}})[)）]$")
# "Par Camille Durand, à Paris".
_FROM = re.compile(rf"^(?:{words_beside('from')})\s(?=[A-ZÀ-ÖØ-ÞА-Я])")


def _opened_bracket(match: re.Match[str]) -> str:
    if agency_of(match[1]):
        return f", {match[1]}"
    named = is_person_like(match.string[: match.start()], opened=True) and not role_of(match[1])
    return "" if named and not _ADDRESSED.search(match[1]) else match[0]


_ADDRESSED = re.compile(r"[\d.@/]")
# "By Ann Lee and agencies": which ones isn't said.
_UNNAMED = frozenset(words_beside("unnamed").split("|"))
# "Ann Lee, Nukualofa": no list holds all places that people write from.
_ONE_WORD = re.compile(r"[A-ZÀ-ÖØ-ÞА-Я][a-zà-öø-ÿа-я-]{3,}")


def _is_beside(piece: str, people: list[Byline]) -> bool:
    """Whether the piece is a place or an outlet behind the names."""
    return _is_place(piece) or bool(_OUTLET_CODE.match(piece.strip(" .,"))) or _may_be_place(piece, people)


def _may_be_place(piece: str, people: list[Byline]) -> bool:
    return bool(_ONE_WORD.fullmatch(piece.strip(" .,"))) and all(" " in p.name for p in people)


def _is_name(text: str) -> bool:
    return " " in text and is_person_like(text, opened=True)


def _one(piece: str, *, first: bool) -> Byline | None:
    name, role = split_role(EAST_TAIL.sub("", piece))
    if role and kind_of(name) in _HOUSES and piece == f"{name} {role}":
        # "Bay Courier staff reporter" is nobody's name and role.
        name, role = piece, None
    place = _IN_PLACE.search(name)
    if place is not None and place[1] and _is_name(name[: place.start()]):
        return Byline(name[: place.start()], role)
    if is_person_like(name, opened=True) and (
        first or " " in name or not name.isascii() or name.casefold() in given_names()
    ):
        return Byline(name, role)
    if place is not None and _is_name(name[: place.start()]):
        return Byline(name[: place.start()], role)
    outlet = _ORG_TAIL.search(name)
    if outlet is not None and _is_name(name[: outlet.start()]):
        return Byline(name[: outlet.start()], role)
    kind = kind_of(name)
    words = name.split()
    if (person := before_outlet(words)) is not None:
        return Byline(person, role)
    if kind != "person" and len(words) <= 6 and all(w[0].isupper() or not w[0].isalpha() or len(w) < 4 for w in words):
        return Byline(name, role, kind)
    if kind in ("agency", "desk"):
        return Byline(name, role, kind)
    return None
