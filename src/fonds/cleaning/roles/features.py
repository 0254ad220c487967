"""Features of a dropped line: its words and signs, looked up one by one, and a handful of categorical fields.

A field has few values (length in steps, region, distances, …), and each value of each field has a number of its own, as
words have: the net looks both up in tables.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from fonds.languages import scripts
from fonds.marks.furniture import FurnitureMark
from fonds.marks.furniture.hints import find_hints
from fonds.model import Kind, Role

Ints = npt.NDArray[np.int64]

ROLES = (
    Role.NAVIGATION,
    Role.CONSENT,
    Role.ADVERT,
    Role.DISCLOSURE,
    Role.SHARE,
    Role.NEWSLETTER,
    Role.RELATED,
    Role.COMMENTS,
    Role.AUTHOR_BIO,
    Role.TOPICS,
    Role.SEARCH,
    Role.PAGING,
    Role.FOOTER,
    Role.LEGAL,
    Role.OTHER,
)
_AT = {role: at for at, role in enumerate(ROLES)}
_KINDS = {kind: at for at, kind in enumerate(Kind)}


class Region(IntEnum):
    """Where on the page a line stands: above the document, in it, after it, in the columns under the page."""

    ABOVE = 0
    INSIDE = 1
    AFTER = 2
    FOOT = 3


@dataclass(slots=True)
class DroppedLine:
    """What is seen of a line that is no part of the document.

    `folded` is the line as the furniture tables write it, `mark` what they say of it. `entry` tells that it stands as
    an item of a list or as a link, `prose` that it reads like sentences, `begins` that a box may begin here. `at` is
    its number among all lines of the page, kept ones included. `links` is its link density in tenths, -1 where nobody
    knows. `container_rule` names the rule that gave its container a role, "" without one; `container_role` is that role
    where such names can be relied on.
    """

    folded: str
    words: int
    mark: FurnitureMark | None
    region: Region
    kind: Kind = Kind.PARAGRAPH
    entry: bool = False
    prose: bool = False
    begins: bool = False
    at: int = 0
    links: int = -1
    container_rule: str = ""
    container_role: Role | None = None


# Words, and the signs that tell something: numbers (`#`), copyright, addresses, questions, prices, arrows, bars.
_TOKEN = re.compile(r"[^\W\d_]+|[#©@?|/»›→:€$£+!…%&]")
# Scripts without blanks: two letters in a row stand for a word.
_UNSPACED = re.compile(f"[{scripts.UNSPACED}]")
# Of a long line the first and last words are looked up, and so many characters hold them.
FIRST, LAST = 10, 4
_HEAD, _TAIL = 90, 45


def tokens_of(folded: str) -> list[str]:
    """The words and signs of a line that are looked up, each once."""
    if len(folded) > _HEAD + _TAIL:
        found = _TOKEN.findall(folded[:_HEAD])[:FIRST] + _TOKEN.findall(folded[-_TAIL:])[-LAST:]
    else:
        found = _TOKEN.findall(folded)
        if len(found) > FIRST + LAST:
            found[FIRST:-LAST] = []
    if not folded.isascii() and _UNSPACED.search(folded) is not None:
        found = [part for word in found for part in _parts(word)]
    return list(dict.fromkeys(found))


def _parts(word: str) -> list[str]:
    if _UNSPACED.search(word) is None:
        return [word]
    return [first + second for first, second in pairwise(word[: FIRST + LAST])] or [word]


# Bounds of the steps in which counts of words and distances are given.
_WORDS = np.array([1, 2, 3, 4, 6, 9, 14, 21, 41])
_STEPS = np.array([1, 2, 3, 5, 8, 13, 25, 60])
_WORD_STEPS, _DISTANCES = len(_WORDS) + 1, len(_STEPS) + 1
# Kept line before and behind: none at all is a value of its own.
_NEAR = _DISTANCES + 1
_MARKS = 3 * len(ROLES) + 1
SIZES = {
    "words": _WORD_STEPS * 2,
    "shape": 4 * len(Region),
    "kind": len(_KINDS),
    "begins": 2 * len(Region),
    "since": _NEAR,
    "until": _NEAR,
    "after": _NEAR,
    "to_end": _DISTANCES,
    "from_start": _DISTANCES,
    "times": 3,
    "links": 7,
    "mark": _MARKS,
    "size": _DISTANCES,
}
_OFFSETS = np.concatenate([[0], np.cumsum(list(SIZES.values()))[:-1]])
FIELDS = sum(SIZES.values())


def field_range(first: str, last: str) -> tuple[int, int]:
    """The numbers that the fields from `first` to `last` have, the upper bound left out."""
    names = list(SIZES)
    end = names.index(last)
    return int(_OFFSETS[names.index(first)]), int(_OFFSETS[end]) + SIZES[last]


def fields_of(lines: Sequence[DroppedLine], kept: Sequence[int], total: int) -> Ints:
    """A row of numbers for each line, one for each field, all below `FIELDS`.

    `kept` are the numbers of the document's lines in order, `total` counts all lines of the page.
    """
    many = len(lines)
    words = np.array([line.words for line in lines], np.int64)
    prose = np.array([line.prose for line in lines], np.int64)
    entry = np.array([line.entry for line in lines], np.int64)
    region = np.array([line.region for line in lines], np.int64)
    begins = np.array([line.begins for line in lines], np.int64)
    at = np.array([line.at for line in lines], np.int64)
    links = np.array([line.links for line in lines], np.int64)
    word_step = np.searchsorted(_WORDS, words, side="right")
    since, until = _nearest(at, kept)
    after = np.where(at > kept[-1], np.searchsorted(_STEPS, at - kept[-1], side="right"), _NEAR - 1) if kept else since
    seen: dict[str, int] = {}
    for line in lines:
        seen[line.folded] = seen.get(line.folded, 0) + 1
    columns = (
        word_step + _WORD_STEPS * entry,
        prose + 2 * entry + 4 * region,
        np.array([_KINDS[line.kind] for line in lines], np.int64),
        begins + 2 * region,
        since,
        until,
        after,
        np.searchsorted(_STEPS, total - at, side="right"),
        np.searchsorted(_STEPS, at, side="right"),
        np.minimum(np.array([seen[line.folded] for line in lines], np.int64), 3) - 1,
        np.where(links < 0, 0, 1 + (links + 1) // 2),
        np.array([_mark(line.mark) for line in lines], np.int64),
        np.full(many, np.searchsorted(_STEPS, many, side="right")),
    )
    found: Ints = np.stack(columns, axis=1) + _OFFSETS
    return found


def _nearest(at: Ints, kept: Sequence[int]) -> tuple[Ints, Ints]:
    """Steps back to the kept line before each line, and on to the one behind it."""
    none = np.full(len(at), _NEAR - 1)
    if not kept:
        return none, none
    numbers = np.array(kept, np.int64)
    behind = np.searchsorted(numbers, at)
    back = np.searchsorted(_STEPS, at - numbers[np.maximum(behind - 1, 0)], side="right")
    on = np.searchsorted(_STEPS, numbers[np.minimum(behind, len(numbers) - 1)] - at, side="right")
    return np.where(behind > 0, back, none), np.where(behind < len(numbers), on, none)


def _mark(mark: FurnitureMark | None) -> int:
    if mark is None or mark.role not in _AT:
        return 0
    return 1 + 3 * _AT[mark.role] + (2 if mark.opens else 1 if mark.whole else 0)


_HINTED = {role: f"hint:{role.value}" for role in Role}


Line = tuple[str, str, str, bool]


def seen_of(line: DroppedLine) -> Line:
    """What its words are told by: the line, the row of the tables, the container's rule, whether hints are asked."""
    mark = line.mark
    # Links in menus name what they lead to.
    link = line.entry and (line.container_rule or line.region is Region.ABOVE)
    hinted = (mark is None or not mark.whole) and not link
    return line.folded, "" if mark is None else mark.rule, line.container_rule, hinted


def words_seen(seen: Line) -> list[str]:
    """The features that are looked up by name: words and signs, the row of the tables, hints, the container's rule."""
    folded, row, container, hinted = seen
    found = tokens_of(folded)
    if row:
        found.append("row:" + row)
    if container:
        found.append("by:" + container)
    if hinted:
        found += [_HINTED[role] for role in find_hints(folded)]
    return found


def words_of(line: DroppedLine) -> list[str]:
    """The features of a line that are looked up by name."""
    return words_seen(seen_of(line))
