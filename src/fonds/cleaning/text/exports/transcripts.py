"""Transcripts of broadcasts: the head that names the programme and when it was on, and what agencies say around it."""

from __future__ import annotations

import re
from functools import cache

from fonds.cleaning.text.exports.layout import Layout, Stretch
from fonds.cleaning.text.markup import MASK
from fonds.marks.dates.forms import MAYBE_DATED
from fonds.marks.dates.lines import find_dates
from fonds.marks.exports.headers import HeaderField
from fonds.marks.rights.reserved import ALL_RESERVED
from fonds.marks.words import words_of

# The head is short, and so much of the text behind it shows that people speak in turn.
_HEAD_LINES, _LOOKED_AT = 10, 6_000
_LEAST_TURNS = 3
# "ANN LEE, HARBOUR HOUR HOST:", "DOW (voice-over):".
_TURN = re.compile(r"^[^\W\d_a-z][^\n:a-z]{1,60}(?:\([^)\n]{2,30}\))?:\s", re.MULTILINE)
_MOST_TITLE_WORDS = 25


@cache
def _aired() -> re.Pattern[str]:
    return re.compile(rf"\W{{0,3}}(?:{words_of('aired')})\b", re.IGNORECASE)


@cache
def _rush() -> re.Pattern[str]:
    return re.compile(words_of("rush-transcript"), re.IGNORECASE)


def read_transcript(text: str) -> Layout | None:
    """The head of a transcript and the notices around it; None where no line of the first ones says when it was on, or
    nobody speaks in turn."""
    if len(_TURN.findall(text[:_LOOKED_AT])) < _LEAST_TURNS:
        return None
    lines = _first_lines(text)
    on = next((n for n, (_, _, said) in enumerate(lines) if _aired().match(said) and MAYBE_DATED.search(said)), None)
    if on is None:
        return None
    marks = find_dates(lines[on][2])
    if len(marks) != 1:
        return None
    start, end, said = lines[on]
    begin = text.find(said, start)
    found = [Stretch(start, end, HeaderField.DATE, (begin + marks[0].start, begin + marks[0].end))]
    above = lines[:on]
    for number, (start, end, said) in enumerate(above):
        begin = text.find(said, start)
        value = (begin, begin + len(said))
        titled = number == len(above) - 1 and len(said.split()) <= _MOST_TITLE_WORDS and not _rush().fullmatch(said)
        found.append(Stretch(start, end, HeaderField.HEADLINE, value) if titled else Stretch(start, end, rule=_RULE))
    found += [Stretch(start, end, rule=_RULE) for start, end, said in lines[on + 1 :] if _rush().match(said)]
    return Layout((*found, *_foot(text)))


_RULE = "export.transcript"


def _first_lines(text: str) -> list[tuple[int, int, str]]:
    """The lines that say something, up to the first at which somebody speaks."""
    found: list[tuple[int, int, str]] = []
    at = 0
    while at < len(text) and len(found) < _HEAD_LINES:
        end = text.find("\n", at)
        end = len(text) if end < 0 else end + 1
        said = text[at:end].replace(MASK, "").strip()
        if said and _TURN.match(f"{said} ") and not _aired().match(said):
            break
        if said:
            found.append((at, end, said))
        at = end
    return found


def _foot(text: str) -> list[Stretch]:
    """The mark of the end and what owners say below it, from the last line up."""
    found: list[Stretch] = []
    end = len(text)
    for _ in range(_FOOT_LINES):
        start = text.rfind("\n", 0, max(0, end - 1)) + 1
        said = text[start:end].replace(MASK, "").strip()
        if said and not (_OWNED.search(said) or said.strip("()[] -*#") in _ENDS):
            break
        if said:
            found.append(Stretch(start, end, rule=_RULE))
        if not start:
            break
        end = start
    return found[::-1]


_FOOT_LINES = 8
_ENDS = frozenset(words_of("transcript-end").split("|"))
_OWNED = re.compile(rf"(?:{words_of('copyright')})|©|{ALL_RESERVED}", re.IGNORECASE)
