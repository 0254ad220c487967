"""Names of authors in strings, as candidates."""

from __future__ import annotations

import html
import re

from fonds.extract.candidate import Candidate
from fonds.marks.bylines.lines import match_byline
from fonds.marks.bylines.names import read_names
from fonds.marks.persons.job_titles import split_role
from fonds.marks.persons.names import is_person_like, kind_of
from fonds.marks.persons.words import given_names
from fonds.model import Byline, Locator

# "Lee2024-05-04": copies lose the blank before a date.
_DATED = re.compile(r"\d{4}-\d\d|\d\d?\.\d\d?\.")
People = tuple[Byline, ...]
Who = Candidate[People]

# The longest byline of 138 news pages has 120 characters.
MAX_TEXT = 160


def who_of(people: People, raw: str, method: str, confidence: float, locator: Locator | None) -> Who:
    return Who(people, "; ".join(p.name for p in people), raw, method, confidence, locator)


def read_author(value: str) -> People:
    """Names in a machine-readable author string; empty for addresses, handles and prose."""
    text = " ".join(html.unescape(re.sub(r"<[^>]{0,200}>", " ", value)).split())
    if not 2 <= len(text) <= MAX_TEXT or text.startswith(("http", "@", "www.", "/")) or "://" in text:
        return ()
    if " " not in text and any(map(str.isdigit, text)) and _DATED.search(text) is None:
        # "Bay24" is an outlet, "baybird77" what somebody calls themselves.
        return (Byline(text, None, "organisation"),) if text[0].isupper() and "@" not in text else ()
    mark = match_byline(text)
    if mark is not None and mark.people and mark.rule != "name-agency":
        return mark.people
    people = read_names(text)
    if people and kind_of(text) == "organisation" and not _stand_alone(people):
        # "Bay & Sons", "Institute for Ferries and Harbours" are one name.
        people = (Byline(text, None, "organisation"),)
    if people:
        return people
    if is_person_like(text, opened=True):
        return (Byline(text),)
    kind = kind_of(text)
    if is_number(text) or "@" in text:
        return ()
    return (Byline(text, None, kind),) if kind != "person" and len(text) <= 60 else ()


# Addresses' way to write "Ann Lee": whether it is a name, and how that is written, nobody said.
_SLUG = re.compile(r"[^\W\d_]{2,}(?:[-_.+][^\W\d_]{2,})+")
# What systems know people by: "annlee", "LD". Longer strings that are no names are descriptions.
_LONGEST_HANDLE = 40


def stated_as_is(value: str) -> People:
    """What a machine-readable author string says where no name can be read in it; the choice tells what it's worth."""
    text = " ".join(html.unescape(value).split())
    if text.islower() and _SLUG.fullmatch(text):
        return ()
    if not 2 <= len(text) <= _LONGEST_HANDLE or is_number(text) or any(mark in text for mark in "@/<>{}\\"):
        return ()
    return (Byline(text, None, kind_of(text)),)


def _stand_alone(people: People) -> bool:
    named = [p for p in people if p.kind == "agency" or (p.kind == "person" and " " in p.name)]
    return bool(named) or (len(people) > 1 and any(p.name.casefold() in given_names() for p in people))


def is_number(text: str) -> bool:
    return not any(c.isalpha() for c in text)


def split_names(text: str) -> People:
    name, role = split_role(text)
    if role and is_person_like(name):
        return (Byline(name, role),)
    people = read_names(text)
    return people if people and all(is_person_like(p.name) for p in people) else ()
