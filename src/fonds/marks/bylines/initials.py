"""Initials and agencies that sign a text at its end, as German newspapers print them: "(ssi/dan)", "(SID)"."""

from __future__ import annotations

import re

from fonds.languages import section
from fonds.languages.rows import NameWords
from fonds.marks.persons.agencies import agency_of
from fonds.model import Byline

_LONGEST, _MOST = 40, 4
# At the end of a text, behind a sentence or on a line of its own.
_IN_BRACKETS = re.compile(r"(?:^|[.!?…:;“”\"'»)\]]\s?|\s[–—-]\s?|\n)[(\[]([^()\[\]]{2,40})[)\]]\.?\s*$")
_ALONE = re.compile(r"[^\W\d_]{2,5}(?:\s?[/,]\s?[^\W\d_]{2,5}){0,3}")
_BETWEEN = re.compile(r"\s?[/,;+]\s?")
_INITIALS = re.compile(r"[^\W\d_A-Z]{2,4}")
_ROWS: tuple[tuple[str, NameWords], ...] = section("NAME_WORDS")
LANGUAGES: frozenset[str] = frozenset(language for language, row in _ROWS if row.part == "not-initials")
"""The languages whose newspapers sign so."""
_WORDS = frozenset(word for _, row in _ROWS if row.part == "not-initials" for word in row.words.split())


def signed_by(text: str, language: str | None) -> tuple[tuple[Byline, ...], str]:
    """Who signs the end of a text: agencies (kind `agency`) and initials (`initials`), and the signature as printed.

    Initials are read where the language's newspapers sign so; agencies in brackets everywhere. Nobody where anything
    else stands in the brackets.
    """
    end = text[-2 * _LONGEST :]
    match = _IN_BRACKETS.search(end)
    knows = (language or "").split("-")[0] in LANGUAGES
    if match is not None:
        return _read(match[1], knows=knows), match[0].lstrip(".!?…:;“”\"'»)]–—- \n").strip()
    plain = text.strip()
    if knows and len(plain) <= _LONGEST and "/" in plain and _ALONE.fullmatch(plain):
        return _read(plain, knows=knows), plain
    return (), ""


def _read(inside: str, *, knows: bool) -> tuple[Byline, ...]:
    found: list[Byline] = []
    for part in _BETWEEN.split(inside.strip()):
        if agency_of(part) or (knows and agency_of(part.upper())):
            kind = "agency"
        elif knows and _INITIALS.fullmatch(part) and part not in _WORDS:
            kind = "initials"
        else:
            return ()
        if part not in [one.name for one in found]:
            found.append(Byline(part, None, kind, len(found)))
    return tuple(found) if len(found) <= _MOST else ()
