"""Names what was dropped: lines of furniture get their roles together, as a chain.

A line alone seldom says what it is; the lines around it do. What is known of each line (its row in the furniture
tables, words, shape, place, and for HTML the container it stands in) gives points to roles; a change of role from one
line to the next costs points, less where a box begins; the sequence of roles with the most points wins (Viterbi's
method). Whole numbers throughout, so that every machine gives the same.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
import numpy.typing as npt

from fonds.marks.furniture import FurnitureMark
from fonds.marks.furniture.hints import find_hints
from fonds.model import Role

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
Points = npt.NDArray[np.int32]


class Place(IntEnum):
    """Where a line stands: above the document, in it, after it, in the columns under the page."""

    ABOVE = 0
    INSIDE = 1
    AFTER = 2
    FOOT = 3


@dataclass(slots=True)
class Line:
    """What is seen of a dropped line.

    `folded` is the line as the tables write it. `entry` tells that it stands as an item of a list or as a link, `prose`
    that it reads like sentences, `begins` that a box may begin here. `stated` gives points that its container's name
    states for roles.
    """

    folded: str
    words: int
    mark: FurnitureMark | None
    place: Place
    entry: bool = False
    prose: bool = False
    begins: bool = False
    stated: tuple[tuple[Role, int], ...] = ()


# Points. Chosen by eye on one half of the labelled lines (benchmarks/roles), parted by domain; the other half told
# whether they hold.
CHANGE = 22
CHANGE_AT_BOX = 14
# Beside a line that a row of the tables accounts for entirely.
CHANGE_AT_MARK = 10
_WHOLE, _PART = 60, 48
_HINT = 22
# A row that strong speaks for the line though it does not account for all of it.
_SURE = 0.85

# What a mark also speaks for: "About us" stands in menus and under pages alike.
_ALSO: dict[Role, tuple[tuple[Role, int], ...]] = {
    Role.LEGAL: ((Role.FOOTER, 20),),
    Role.FOOTER: ((Role.NAVIGATION, 38), (Role.LEGAL, 10)),
    Role.NAVIGATION: ((Role.FOOTER, 38), (Role.SEARCH, 10), (Role.COMMENTS, 8)),
    Role.SHARE: ((Role.FOOTER, 20), (Role.NEWSLETTER, 16), (Role.COMMENTS, 16)),
    Role.SEARCH: ((Role.NAVIGATION, 12),),
    Role.TOPICS: ((Role.NAVIGATION, 8),),
    Role.PAGING: ((Role.RELATED, 30), (Role.COMMENTS, 16)),
    Role.RELATED: ((Role.NAVIGATION, 20), (Role.PAGING, 10)),
    Role.CONSENT: ((Role.LEGAL, 12),),
    Role.DISCLOSURE: ((Role.LEGAL, 15), (Role.ADVERT, 10)),
    Role.AUTHOR_BIO: ((Role.COMMENTS, 16), (Role.RELATED, 10)),
    Role.ADVERT: ((Role.RELATED, 5),),
}
# An entry of a list of links is a link, whatever it names: "Newsletter", "Comments", "Advertising" in a menu.
_LINKS = frozenset(
    {Role.SHARE, Role.NEWSLETTER, Role.COMMENTS, Role.ADVERT, Role.RELATED, Role.AUTHOR_BIO, Role.CONSENT}
)

# Points by place, for the first line of a stretch of one role.
_PLACE: dict[Place, dict[Role, int]] = {
    Place.ABOVE: {
        Role.NAVIGATION: 18,
        Role.FOOTER: -21,
        Role.LEGAL: -6,
        Role.COMMENTS: -8,
        Role.AUTHOR_BIO: -8,
        Role.OTHER: 4,
    },
    Place.INSIDE: {Role.NAVIGATION: -6, Role.FOOTER: -28, Role.LEGAL: -8, Role.RELATED: 3, Role.OTHER: 10},
    Place.AFTER: {Role.RELATED: 10, Role.FOOTER: -3, Role.NAVIGATION: -3, Role.OTHER: 3},
    Place.FOOT: {Role.FOOTER: 17, Role.RELATED: -7, Role.NAVIGATION: -6, Role.OTHER: 1, Role.COMMENTS: -10},
}
# Points for each line of that shape.
_SENTENCES = {
    Role.NAVIGATION: -30,
    Role.SEARCH: -30,
    Role.PAGING: -40,
    Role.TOPICS: -30,
    Role.SHARE: -16,
    Role.FOOTER: -12,
    Role.RELATED: -2,
    Role.ADVERT: -4,
    Role.COMMENTS: 2,
    Role.OTHER: 4,
}
_HEADLINE = {
    Role.RELATED: 5,
    Role.OTHER: 1,
    Role.NAVIGATION: -4,
    Role.TOPICS: -6,
    Role.SHARE: -6,
    Role.SEARCH: -6,
    Role.PAGING: -8,
}
_SHORT = {Role.NAVIGATION: 2, Role.FOOTER: 2, Role.LEGAL: -2, Role.RELATED: -1, Role.OTHER: -1}
_SHORT_ENTRY = {
    Role.NAVIGATION: 5,
    Role.FOOTER: 5,
    Role.TOPICS: 4,
    Role.LEGAL: -4,
    Role.RELATED: -2,
    Role.COMMENTS: -3,
    Role.ADVERT: -5,
    Role.NEWSLETTER: -5,
    Role.CONSENT: -3,
    Role.OTHER: -4,
}
_HEADLINE_WORDS = 5
_SHORT_WORDS = 3


# How sure a row of the tables must be to speak against a model that keeps the line. Out of fold, of the lines kept on
# articles and news: "Read also: …" .7, notices of rights .95, lists of tags .85 and consent dialogs .85 are furniture;
# weaker ones are text.
_AGAINST = {Role.RELATED: 0.7, Role.LEGAL: 0.95, Role.TOPICS: 0.85, Role.CONSENT: 0.85, Role.ADVERT: 0.9}


def speaks_against(mark: FurnitureMark | None) -> bool:
    """Whether a line so marked is no body, whatever a model says. Headings of sections may be those of the text."""
    return mark is not None and not mark.opens and mark.strength >= _AGAINST.get(mark.role, 2.0)


def _row(points: dict[Role, int]) -> Points:
    row = np.zeros(len(ROLES), np.int32)
    for role, value in points.items():
        row[_AT[role]] = value
    return row


_NOTHING = _row({})
# Points for each line there: what stands at a page's foot does not stand above or in its document.
_NOT_HERE = {Place.ABOVE: _row({Role.FOOTER: -8, Role.COMMENTS: -2}), Place.INSIDE: _row({Role.FOOTER: -8})}
# Shapes in the order of `_shape`; a row for each shape at each place, and for each place.
_SHAPES: tuple[dict[Role, int], ...] = ({}, _SENTENCES, _HEADLINE, _SHORT_ENTRY, _SHORT)
_SHAPED = np.stack([_row(each) + _NOT_HERE.get(place, _NOTHING) for each in _SHAPES for place in Place])
_PLACES = np.stack([_row(_PLACE[place]) - max(_PLACE[place].values()) for place in Place])


def _shape(line: Line) -> int:
    if line.prose:
        return 1
    if line.words >= _HEADLINE_WORDS:
        return 2
    if line.words <= _SHORT_WORDS:
        return 3 if line.entry else 4
    return 0


@functools.lru_cache(4_096)
def _of_mark(role: Role, strength: float, whole: bool, link: bool) -> Points:  # noqa: FBT001  # internal
    """The points that a row of the tables gives. A link among links may lead to anything and name it."""
    row = np.zeros(len(ROLES), np.int32)
    points = int((_WHOLE if whole else _PART) * (0.5 + strength / 2))
    if link:
        points //= 2
        row[_AT[Role.NAVIGATION]] += points
        row[_AT[Role.FOOTER]] += points
    row[_AT[role]] += points
    for also, value in _ALSO.get(role, ()):
        row[_AT[also]] += value
    return row


def points_of(lines: Sequence[Line]) -> tuple[Points, Points]:
    """For each line the points of each role, and those it adds where a stretch of that role begins with it."""
    table = _SHAPED[[_shape(line) * len(Place) + line.place for line in lines]]
    for i, line in enumerate(lines):
        row = table[i]
        mark = line.mark
        if mark is not None and mark.role in _AT:
            link = line.entry and mark.role in _LINKS and line.words <= _HEADLINE_WORDS
            row += _of_mark(mark.role, mark.strength, mark.whole, link)
        if (mark is None or not mark.whole) and not (line.entry and (line.stated or line.place is Place.ABOVE)):
            for role in find_hints(line.folded):
                row[_AT[role]] += _HINT
        for role, value in line.stated:
            row[_AT[role]] += value
    entry = _PLACES[[line.place for line in lines]]
    entry -= np.array(_costs(lines), np.int32)[:, None]
    return table, entry


def _costs(lines: Sequence[Line]) -> list[int]:
    """What a change of role before each line costs."""
    costs = []
    closed = False
    for line in lines:
        mark = line.mark
        sure = mark is not None and (mark.whole or mark.strength >= _SURE)
        costs.append(CHANGE_AT_MARK if sure or closed else CHANGE_AT_BOX if line.begins else CHANGE)
        closed = sure and mark is not None and not mark.opens
    return costs


def name(lines: Sequence[Line]) -> list[Role]:
    """The role of each line; lines stand in the order of the page."""
    if not lines:
        return []
    table, entry = points_of(lines)
    scores = np.empty_like(table)
    score = table[0] + entry[0]
    bests = [0] * len(lines)
    for i in range(1, len(lines)):
        scores[i - 1] = score
        best = bests[i] = int(score.argmax())
        score = np.maximum(score, entry[i] + score[best]) + table[i]
    at = int(score.argmax())
    found = [at]
    for i in range(len(lines) - 1, 0, -1):
        before = scores[i - 1]
        if before[at] < entry[i, at] + before[bests[i]]:
            at = bests[i]
        found.append(at)
    return [ROLES[at] for at in reversed(found)]
