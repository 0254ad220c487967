"""Where printed pages end in a text without form feeds: lines that number them, one after the other."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from fonds.marks.exports.counted import OUT_OF
from fonds.marks.exports.headers import line_end

# Lines that end with a number, or begin with one before a gap: few of a page's, and only these are looked at.
_ENDING = re.compile(r"\d[ \t]*+(?:[-–—][ \t]*+)?\r?(?:\n|\Z)")
_BEGINNING = re.compile(r"(?:\A|\n)[ \t]*+\d{1,4}[ \t]{3}")
# Hardly any text has a number before a gap, and this is found quickly.
_BEFORE_GAP = re.compile(r"\d[ \t]{3}")
_LONGEST = 320
# "41", "- 41 -", alone on its line.
_ALONE = re.compile(r"[ \t]*+(?:[-–—] ?)?(?P<number>\d{1,4})(?: ?[-–—])?[ \t]*+\r?$")
# "https://…      1/2", "Page 1 of 12": something before it, or it is the number of a picture in a row.
_OF = re.compile(
    r"[ \t]*+(?:[^\s][^\n]{0,200}[ \t]{2,}|[^\W\d_]{3,8}\.? )"
    rf"(?P<number>\d{{1,4}}) ?(?:/|{OUT_OF}) ?\d{{1,4}}[ \t]*+\r?$"
)
# "41      The Price of a Quiet Harbour", and the number behind it.
_LEFT = re.compile(r"[ \t]*+(?P<number>\d{1,4})[ \t]{3,}+(?P<head>[^\d\s][^\n]{2,120})\r?$")
_RIGHT = re.compile(r"[ \t]*+(?P<head>[^\d\s][^\n]{2,120}?)[ \t]{3,}(?P<number>\d{1,4})[ \t]*+\r?$")
_LINE = re.compile(r"[^\n]*\S[^\n]*")
_WORD = re.compile(r"[^\W\d_]{2,}")
# Nearer numbers count items.
_FEWEST_LINES = 2
_SURE_LINES = 15
_SURE_PAGES = 3

Numbered = tuple[int, int, int]
Matcher = Callable[[str, int, int], re.Match[str] | None]


def numbered_lines(text: str) -> tuple[tuple[int, int], ...]:
    """Where the lines stand that number the pages, in order; empty for a text without them. Linear in its length."""
    lines = _candidates(text)
    if len(lines) < 2:
        return ()
    of = _read(text, lines, _OF.match)
    if len(of) > 1 and [n for *_, n in of] == list(range(1, len(of) + 1)):
        return tuple((start, end) for start, end, _ in of)
    alone = _read(text, lines, _ALONE.match)
    # Numbers alone may be anything: the same words stand beside each, or the pages are long and many.
    if (_in_order(alone) and _apart(text, alone, _FEWEST_LINES)) and (
        _has_heads(text, alone) or (len(alone) >= _SURE_PAGES and _apart(text, alone, _SURE_LINES))
    ):
        return tuple((start, end) for start, end, _ in alone)
    beside = _read(text, lines, _LEFT.match, _RIGHT.match)
    if len(beside) < _SURE_PAGES or not _in_order(beside) or not _apart(text, beside, _FEWEST_LINES):
        return ()
    said = {" ".join(_head_of(text[start:end]).split()) for start, end, _ in beside}
    return tuple((start, end) for start, end, _ in beside) if 2 * len(said) <= len(beside) + 1 else ()


def _candidates(text: str) -> list[tuple[int, int]]:
    """The lines that hold a number at an edge."""
    starts = {text.rfind("\n", 0, match.start()) + 1 for match in _ENDING.finditer(text)}
    if _BEFORE_GAP.search(text):
        starts |= {match.start() + (text[match.start()] == "\n") for match in _BEGINNING.finditer(text)}
    lines = ((start, line_end(text, start)) for start in sorted(starts))
    return [(start, end) for start, end in lines if end - start <= _LONGEST]


def _read(text: str, lines: list[tuple[int, int]], *matchers: Matcher) -> list[Numbered]:
    """Those of the lines that one of the expressions matches, with their numbers."""
    found: list[Numbered] = []
    for start, end in lines:
        match = next((m for matches in matchers if (m := matches(text, start, end)) is not None), None)
        if match is not None:
            found.append((start, end, int(match["number"])))
    return found


def _head_of(line: str) -> str:
    match = _LEFT.match(line) or _RIGHT.match(line)
    return match["head"] if match is not None else ""


def _in_order(numbers: list[Numbered]) -> bool:
    return len(numbers) > 1 and all(other[2] == one[2] + 1 for one, other in pairwise(numbers))


def _apart(text: str, numbers: list[Numbered], least: int) -> bool:
    return all(len(_LINE.findall(text, one[1], other[0])) > least for one, other in pairwise(numbers))


def _has_heads(text: str, numbers: list[Numbered]) -> bool:
    """Whether the lines right behind the numbers are the same, or those right before."""
    behind = {" ".join(m[0].split()) for _, end, _ in numbers[:-1] if (m := _LINE.search(text, end)) is not None}
    before = {
        " ".join(text[max(0, start - 400) : start].rstrip().rpartition("\n")[2].split())
        for start, _, _ in numbers[:200]
    }
    return any(len(said) == 1 and len(_WORD.findall(next(iter(said)))) > 1 for said in (behind, before))
