"""The parts of a credit line: makers, who they work for, who gave the picture."""

from __future__ import annotations

import re

from fonds.marks.credits.words import words
from fonds.marks.persons.agencies import agency_of
from fonds.marks.persons.names import is_person_like, kind_of
from fonds.marks.persons.words import given_names

_SPLIT = re.compile(
    rf"\s*[/／|｜；;·•©]\s*|(?:\s+|^)(?:{words('through')})\s+(?:(?:{words('article')})\s)?"
    rf"|\s*,(?!\s*(?:Jr|Sr|II|III|Inc|Ltd|LLC|MD|PhD)\b)\s*|\s*[、，]\s*|[.;]\s+(?=(?:{words('courtesy')})\b)"
    rf"|\s+[-–—]\s+|\s*[()（）\[\]]\s*|\s+(?:{words('with')})\s+",
)
# "新华社记者 王刚", "新华社发（王刚摄）": agency, then who works for it.
_OF_AGENCY = re.compile(rf"([社報报聞闻])(?:{words('reporter')})\s?")
# "記者王大明": what a person is, before the name.
_REPORTER = re.compile(rf"^(?:{words('reporter')})\s?(?=\S)")
_VIA = re.compile(rf"^via\s+(?:(?:{words('article')})\s)?", re.IGNORECASE)
# Persons are joined by these; museums and companies bear them in their names.
_JOINED = re.compile(rf"(?<!\s)\s+(?:{words('and')}|&)\s+")
_JOINED_CAPITALS = re.compile(_JOINED.pattern, re.IGNORECASE)
# "Josh Reed von Pexels", "Ann Lee on Unsplash"
_AT_AGENCY = re.compile(rf"(.{{3,40}}?)\s(?:{words('at')})\s(.{{2,30}})")
# "Ann Lee for The Bay Courier"
_FOR_PAPER = re.compile(
    rf"(.{{3,40}}?)\s+(?:{words('for')})\s+((?:(?:{words('article')})\s)?[A-ZÀ-Þ][\w.]+(?:\s[A-ZÀ-Þ][\w.]+){{0,3}})",
    re.IGNORECASE,
)
_EDGES = " .,:;©-–—"


def split_parts(text: str) -> list[str]:
    """The parts of a credit line: `A / B / C`, `A via B`, `A, B`, `A (B)`."""
    text = _OF_AGENCY.sub(r"\1/", text)
    whole = [text] if agency_of(text) and " via " not in text else _SPLIT.split(text)
    parts = [_REPORTER.sub("", _VIA.sub("", part.strip(_EDGES))) for part in whole if part and part.strip(_EDGES)]
    return [each for part in parts for each in _persons_apart(part)]


def _persons_apart(part: str) -> list[str]:
    """Persons joined by "and" one by one; where a piece is neither person nor agency the part stays whole."""
    capitals = part.isupper()
    pieces = (_JOINED_CAPITALS if capitals else _JOINED).split(part)
    persons = all(agency_of(p) or (" " in p and (" & " in part or is_person_like(p, opened=capitals))) for p in pieces)
    apart = len(pieces) > 1 and persons
    if apart:
        return pieces
    if (worked := _worked_for(part)) is not None:
        return list(worked)
    at = _AT_AGENCY.fullmatch(part)
    return [at[1], at[2]] if at is not None and agency_of(at[2]) and not agency_of(part) else [part]


def _worked_for(part: str) -> tuple[str, str] | None:
    """The person and the house in "Ann Lee for The Bay Courier", also where all of it is in capitals."""
    match = _FOR_PAPER.fullmatch(part)
    if match is None or not is_person_like(match[1], opened=True):
        return None
    name, house = match[1], match[2].removeprefix("the ")
    known = name.split()[0].casefold() in given_names() or match[2].casefold().startswith("the ")
    return (name, house) if " " in name and (known or kind_of(house) == "organisation") else None


def houses_in(text: str) -> frozenset[str]:
    """Whom the makers named in a line worked for, as its parts name them."""
    found = (_worked_for(part.strip(_EDGES)) for part in _SPLIT.split(text) if part)
    return frozenset(worked[1] for worked in found if worked is not None)


def surely_person(part: str) -> bool:
    """Whether the part of a line is a person's name that begins with a listed given name."""
    first = part.split(maxsplit=1)[0].casefold() if part.strip() else ""
    return is_person_like(part) and first in given_names()
