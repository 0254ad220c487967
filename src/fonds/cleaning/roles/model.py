"""The learned names of furniture: the dropped lines of a page in, a role for each out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from itertools import pairwise

import numpy as np

from fonds.cleaning.layers import UNIT, Floats
from fonds.cleaning.roles.chain import CHANGE, most_points
from fonds.cleaning.roles.cues import ROLES, Line, Place, fields_of, words_of
from fonds.cleaning.roles.net import Net, read_net
from fonds.cleaning.roles.said import add_said, is_said_by_row
from fonds.cleaning.trees import load_arrays
from fonds.errors import StageFailed
from fonds.model import Role

FILE = "model.npz"
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
    add_said(points, lines)
    return points


def name_sheet(sheet: Sheet, model: Model | None = None) -> list[Found]:
    """The role of each line, by the shipped model or the one given."""
    if not sheet.lines:
        return []
    model = model or load()
    return list(_found(sheet.lines, points_of(sheet, model), model.version))


def _cost(line: Line, below: Line) -> float:
    """What a change of roles between the two costs: nothing between places, or where a row plainly tells of `below`."""
    return float(CHANGE) if line.place is below.place and not is_said_by_row(below.mark) else 0.0


def _found(lines: list[Line], points: Floats, version: str) -> Iterator[Found]:
    best = most_points(points, np.array([0.0, *(_cost(one, other) for one, other in pairwise(lines))]))
    own = points[np.arange(len(lines)), best]
    points[np.arange(len(lines)), best] = -np.inf
    # Where the lines around have decided, it may be behind another.
    sure = np.searchsorted(_LEADS, own - points.max(axis=1), side="right")
    by = [f"{version}.{place.name.lower()}" for place in Place]
    for line, at, step in zip(lines, best.tolist(), sure.tolist(), strict=True):
        role, mark = ROLES[at], line.mark
        if mark is not None and mark.role is role:
            yield Found(role, mark.rule, max(_SURES[-1], mark.strength), row=True)
        else:
            yield Found(role, by[line.place], _SURES[step])
