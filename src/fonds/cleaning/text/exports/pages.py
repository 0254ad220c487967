"""Where printed pages end in a text without form feeds: lines that number them, one after the other."""

from __future__ import annotations

import re
from itertools import pairwise

from fonds.marks.exports.counted import OUT_OF

# "41", "- 41 -", alone on its line.
_ALONE = re.compile(r"^[ \t]*+(?:[-–—] ?)?(\d{1,4})(?: ?[-–—])?[ \t]*+\r?$", re.MULTILINE)
# "https://…      1/2", "Page 1 of 12": something before it, or it is the number of a picture in a row.
_OF = re.compile(
    r"^[ \t]*+(?:[^\s][^\n]{0,200}[ \t]{2,}|[^\W\d_]{3,8}\.? )"
    rf"(\d{{1,4}}) ?(?:/|{OUT_OF}) ?(\d{{1,4}})[ \t]*+\r?$",
    re.MULTILINE,
)
# "41      The Price of a Quiet Harbour", and the number behind it.
_BESIDE = re.compile(
    r"^[ \t]*+(?:(?P<left>\d{1,4})[ \t]{3,}+(?P<head>[^\d\s][^\n]{2,120})"
    r"|(?P<foot>[^\d\s][^\n]{2,120}?)[ \t]{3,}(?P<right>\d{1,4}))"
    r"[ \t]*+\r?$",
    re.MULTILINE,
)
_LINE = re.compile(r"[^\n]*\S[^\n]*")
_WORD = re.compile(r"[^\W\d_]{2,}")
# Nearer numbers count items.
_FEWEST_LINES = 2
_SURE_LINES = 15
_SURE_PAGES = 3

Numbered = tuple[int, int, int]


def numbered_lines(text: str) -> tuple[tuple[int, int], ...]:
    """Where the lines stand that number the pages, in order; empty for a text without them. Linear in its length."""
    of = [(m.start(), m.end(), int(m[1])) for m in _OF.finditer(text)]
    if len(of) > 1 and [n for *_, n in of] == list(range(1, len(of) + 1)):
        return tuple((start, end) for start, end, _ in of)
    alone = [(m.start(), m.end(), int(m[1])) for m in _ALONE.finditer(text)]
    # Numbers alone may be anything: the same words stand beside each, or the pages are long and many.
    if (_in_order(alone) and _apart(text, alone, _FEWEST_LINES)) and (
        _has_heads(text, alone) or (len(alone) >= _SURE_PAGES and _apart(text, alone, _SURE_LINES))
    ):
        return tuple((start, end) for start, end, _ in alone)
    beside = [(m.start(), m.end(), int(m["left"] or m["right"])) for m in _BESIDE.finditer(text)]
    said = {" ".join((m["head"] or m["foot"]).split()) for m in _BESIDE.finditer(text)} if beside else set()
    if len(beside) >= _SURE_PAGES and 2 * len(said) <= len(beside) + 1 and _in_order(beside):
        return tuple((start, end) for start, end, _ in beside) if _apart(text, beside, _FEWEST_LINES) else ()
    return ()


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
