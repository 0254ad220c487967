"""The lines of a page named together."""

from __future__ import annotations

from itertools import product

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from fonds.cleaning.roles.viterbi import best_path

_WHOLE = st.integers(-6, 6)
_PAGES = st.integers(1, 6).flatmap(
    lambda lines: st.tuples(
        st.lists(st.tuples(_WHOLE, _WHOLE, _WHOLE), min_size=lines, max_size=lines),
        st.lists(st.integers(0, 4), min_size=lines, max_size=lines),
    )
)


def _worth(scores: np.ndarray, costs: np.ndarray, roles: tuple[int, ...]) -> float:
    own = sum(scores[i, role] for i, role in enumerate(roles))
    return float(own - sum(costs[i] for i in range(1, len(roles)) if roles[i] != roles[i - 1]))


@given(_PAGES)
def test_no_other_roles_have_more_points(page: tuple[list[tuple[int, int, int]], list[int]]) -> None:
    scores, costs = np.array(page[0], float), np.array([0, *page[1][1:]], float)
    found = best_path(scores.copy(), costs)
    best = max(_worth(scores, costs, roles) for roles in product(range(3), repeat=len(scores)))
    assert _worth(scores, costs, tuple(found.tolist())) == best


def test_a_line_that_hardly_leads_goes_with_its_neighbours() -> None:
    scores = np.array([[900, 0], [400, 410], [900, 0]], float)
    assert best_path(scores.copy(), np.array([0, 300, 300], float)).tolist() == [0, 0, 0]
    assert best_path(scores.copy(), np.zeros(3)).tolist() == [0, 1, 0]


def test_a_line_that_surely_differs_stays() -> None:
    scores = np.array([[900, 0], [0, 900], [900, 0]], float)
    assert best_path(scores.copy(), np.array([0, 300, 300], float)).tolist() == [0, 1, 0]
