"""The parts of a credit line: makers, who they work for, who gave the picture."""

from __future__ import annotations

import re

from fonds.marks.credits.words import words
from fonds.marks.persons.agencies import agency_of
from fonds.marks.persons.names import is_person_like
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
# "Josh Reed von Pexels", "Ann Lee on Unsplash"
_AT_AGENCY = re.compile(rf"(.{{3,40}}?)\s(?:{words('at')})\s(.{{2,30}})")
# "Ann Lee for The Bay Courier"
_FOR_PAPER = re.compile(
    rf"(.{{3,40}}?)\s+(?:{words('for')})\s+((?:(?:{words('article')})\s)?[A-Z][\w.]+(?:\s[A-Z][\w.]+){{0,3}})",
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
    pieces = _JOINED.split(part)
    apart = len(pieces) > 1 and all(agency_of(p) or (" " in p and (" & " in part or is_person_like(p))) for p in pieces)
    if apart:
        return pieces
    worked = _FOR_PAPER.fullmatch(part)
    if worked is not None and surely_person(worked[1]):
        return [worked[1], worked[2].removeprefix("the ")]
    at = _AT_AGENCY.fullmatch(part)
    return [at[1], at[2]] if at is not None and agency_of(at[2]) and not agency_of(part) else [part]


def surely_person(part: str) -> bool:
    """Whether the part of a line is a person's name that begins with a listed given name."""
    first = part.split(maxsplit=1)[0].casefold() if part.strip() else ""
    return is_person_like(part) and first in given_names()
