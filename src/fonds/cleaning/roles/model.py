"""The learned model that names furniture: the dropped lines of a page in, a role for each out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable
from itertools import pairwise

import numpy as np

from fonds.cleaning.layers import UNIT, Floats
from fonds.cleaning.roles.features import ROLES, DroppedLine, Line, Region, fields_of, seen_of, words_seen
from fonds.cleaning.roles.net import RoleNet, read_net
from fonds.cleaning.roles.rule_scores import add_rule_scores, is_sure_row
from fonds.cleaning.roles.viterbi import TRANSITION_COST, best_path
from fonds.cleaning.trees import load_arrays
from fonds.errors import StageFailed
from fonds.model import Role
from fonds.model.making import maker

FILE = "model.npz"
# Longer pages are named in parts: bounds the memory of a page of a million lines to some 30 MB.
MOST_LINES = 4_096
# How sure a name is, by how far its score leads the next best. Chosen by eye: probabilities of about as much.
_LEADS = (UNIT // 2, 2 * UNIT, 4 * UNIT)
_SURES = (0.4, 0.55, 0.7, 0.85)


@dataclass(frozen=True, slots=True)
class DroppedLines:
    """The dropped lines of a page in order, the numbers of the kept ones, and how many lines there are in all."""

    lines: list[DroppedLine]
    kept: Sequence[int]
    total: int


@dataclass(frozen=True, slots=True)
class NamedRole:
    """A line's role, who named it and how sure that is (0 to 1). `row` tells that a row of the furniture tables says
    the same; it is named then, and the model otherwise."""

    role: Role
    by: str
    confidence: float
    row: bool = False


_named = maker(NamedRole)


@dataclass(frozen=True)
class RoleModel:
    version: str
    net: RoleNet


@lru_cache(maxsize=1)
def load_model() -> RoleModel:
    """The model that ships with the package. Raises StageFailed when its file is damaged."""
    return read_model(resources.files("fonds.cleaning.roles") / FILE)


def read_model(place: Traversable) -> RoleModel:
    """The model of a file. Raises StageFailed when it is damaged."""
    arrays, facts = load_arrays(place)
    try:
        return RoleModel(str(facts["version"]), read_net(arrays))
    except KeyError as error:
        raise StageFailed("cleaning", f"the model {place.name} has no {error}") from error


# The lines of menus and footers stand on all pages of a site, and some on most sites.
@lru_cache(16_384)
def _numbers(net: RoleNet, seen: Line) -> tuple[int, ...]:
    return net.numbers(words_seen(seen))


def scores_of(dropped: DroppedLines, model: RoleModel) -> Floats:
    """The score of each line for each role in the order of `ROLES`, in units of 1/UNIT. There must be a line."""
    lines = dropped.lines
    fields = fields_of(lines, dropped.kept, dropped.total)
    parts = []
    for begin in range(0, len(lines), MOST_LINES):
        part = slice(begin, begin + MOST_LINES)
        seen = [_numbers(model.net, seen_of(line)) for line in lines[part]]
        parts.append(model.net.scores(seen, fields[part]))
    scores = np.concatenate(parts)
    add_rule_scores(scores, lines)
    return scores


def name_lines(dropped: DroppedLines, model: RoleModel) -> list[NamedRole]:
    """The role of each line, decided for all of them together."""
    if not dropped.lines:
        return []
    return list(_found(dropped.lines, scores_of(dropped, model), model.version))


def _cost(line: DroppedLine, below: DroppedLine) -> float:
    """What a change of roles between the two costs: nothing between regions, or where a row is sure of `below`."""
    return float(TRANSITION_COST) if line.region is below.region and not is_sure_row(below.mark) else 0.0


def _found(lines: list[DroppedLine], scores: Floats, version: str) -> Iterator[NamedRole]:
    best = best_path(scores, np.array([0.0, *(_cost(one, other) for one, other in pairwise(lines))]))
    own = scores[np.arange(len(lines)), best]
    scores[np.arange(len(lines)), best] = -np.inf
    # Where the lines around have decided, it may be behind another.
    sure = np.searchsorted(_LEADS, own - scores.max(axis=1), side="right")
    by = [f"{version}.{region.name.lower()}" for region in Region]
    for line, at, step in zip(lines, best.tolist(), sure.tolist(), strict=True):
        role, mark = ROLES[at], line.mark
        if mark is not None and mark.role is role:
            yield _named(role, mark.rule, max(_SURES[-1], mark.strength), True)  # noqa: FBT003  # by positions only
        else:
            yield _named(role, by[line.region], _SURES[step])
