"""The learned names of furniture: the dropped lines of a page in, a role for each out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

import numpy as np

from fonds.cleaning.layers import UNIT, Floats
from fonds.cleaning.roles.cues import ROLES, Line, Place, fields_of, words_of
from fonds.cleaning.roles.net import Net, read_net
from fonds.cleaning.trees import load_arrays
from fonds.errors import StageFailed
from fonds.marks.furniture import FurnitureMark
from fonds.model import Role

FILE = "model.npz"
# What a row of the furniture tables adds for its role, where it is that strong. Few pages taught the roles named here,
# and the rows were written by people. On the even half of the labelled pieces 0 gave .791 and .758 (HTML, text) of the
# roles right, 1 .793 and .760, 2 .795 and .767, 3 .797 and .769, before the net had its last form.
ROW_POINTS = 3 * UNIT
_STRONG = 0.8
_BY_ROW = frozenset(
    {
        Role.CONSENT,
        Role.DISCLOSURE,
        Role.COMMENTS,
        Role.LEGAL,
        Role.TOPICS,
        Role.AUTHOR_BIO,
        Role.NEWSLETTER,
        Role.PAGING,
        Role.SEARCH,
    }
)
_AT = {role: at for at, role in enumerate(ROLES)}
# Longer pages are named in parts: bounds the memory of a page of a million lines to some 30 MB.
MOST_LINES = 4_096
# How sure a name is, by how many points it leads the next best by. Chosen by eye: chances of about as much.
_LEADS = (UNIT // 2, 2 * UNIT, 4 * UNIT)
_SURES = (0.4, 0.55, 0.7, 0.85)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The dropped lines of a page in order, the numbers of the kept ones, and how many lines there are in all."""

    lines: list[Line]
    kept: Sequence[int]
    total: int


@dataclass(frozen=True, slots=True)
class Found:
    """A line's role, who named it and how sure that is (0 to 1). `row` tells that a row of the furniture tables says
    the same; it is named then, and the model otherwise."""

    role: Role
    by: str
    confidence: float
    row: bool = False


@dataclass(frozen=True)
class Model:
    version: str
    net: Net


@lru_cache(maxsize=1)
def load() -> Model:
    """The shipped model. Raises StageFailed when its file is damaged."""
    arrays, facts = load_arrays(resources.files("fonds.cleaning.roles") / FILE)
    try:
        return Model(str(facts["version"]), read_net(arrays))
    except KeyError as error:
        raise StageFailed("cleaning", f"the model {FILE} has no {error}") from error


def is_said_by_row(mark: FurnitureMark | None) -> bool:
    """Whether a row of the tables adds its points."""
    return mark is not None and mark.strength >= _STRONG and mark.role in _BY_ROW


def points_of(sheet: Sheet, model: Model) -> Floats:
    """Points of each line for each role in the order of `ROLES`, in units of 1/UNIT. There must be a line."""
    lines = sheet.lines
    fields = fields_of(lines, sheet.kept, sheet.total)
    parts = []
    for begin in range(0, len(lines), MOST_LINES):
        part = slice(begin, begin + MOST_LINES)
        seen = [words_of(line) for line in lines[part]]
        parts.append(model.net.points(seen, fields[part]))
    points = np.concatenate(parts)
    for i, line in enumerate(lines):
        mark = line.mark
        if mark is not None and is_said_by_row(mark):
            points[i, _AT[mark.role]] += ROW_POINTS
    return points


def name_sheet(sheet: Sheet, model: Model | None = None) -> list[Found]:
    """The role of each line, by the shipped model or the one given."""
    if not sheet.lines:
        return []
    model = model or load()
    return list(_found(sheet.lines, points_of(sheet, model), model.version))


def _found(lines: list[Line], points: Floats, version: str) -> Iterator[Found]:
    best = points.argmax(axis=1)
    ranked = np.partition(points, -2, axis=1)
    sure = np.searchsorted(_LEADS, ranked[:, -1] - ranked[:, -2], side="right")
    by = [f"{version}.{place.name.lower()}" for place in Place]
    for line, at, step in zip(lines, best.tolist(), sure.tolist(), strict=True):
        role, mark = ROLES[at], line.mark
        if mark is not None and mark.role is role:
            yield Found(role, mark.rule, max(_SURES[-1], mark.strength), row=True)
        else:
            yield Found(role, by[line.place], _SURES[step])
