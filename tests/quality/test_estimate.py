"""The estimate: what ships loads, rises with what tells for a text, and is corrected between knots in proportion."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from fonds.errors import StageFailed
from fonds.model import Check, Outcome, Tier
from fonds.quality.estimate import calibrated, load_model, unpack
from fonds.quality.features import NAMES
from fonds.quality.tiers import A_FROM, B_FROM, asks_for_a_person, tier_of_fields, tier_of_text
from tests.quality.test_checks import Case, blocks, report_on

KNOTS = ((-10, 200), (0, 400), (10, 600), (20, 700))


@pytest.mark.parametrize(
    ("odds", "value"), [(-99, 200), (-10, 200), (-5, 300), (0, 400), (15, 650), (20, 700), (99, 700)]
)
def test_between_knots_in_proportion(odds: int, value: int) -> None:
    assert calibrated(odds, KNOTS) == value


def test_what_ships_is_sound() -> None:
    model = load_model()
    assert model.forest.names == NAMES
    assert all(low < high and below < above for (low, below), (high, above) in pairwise(model.knots))
    assert all(0 <= value <= 1000 for _, value in model.knots)


def test_a_model_of_other_features_is_refused() -> None:
    with pytest.raises(StageFailed, match="made for other features"):
        unpack({}, {"features": ["other"], "version": "quality-x"})


def test_expectation_falls_with_confidence() -> None:
    """One document, its blocks more and less sure."""
    expected = []
    for sure in (0.98, 0.7, 0.45):
        made = tuple(replace(block, confidence=sure) for block in blocks())
        value = report_on(Case(made)).expected_quality
        assert value is not None
        expected.append(value)
    assert expected == sorted(expected, reverse=True)
    assert expected[0] > expected[-1] + 0.1


def test_rows_together_and_alone_are_the_same() -> None:
    rows = np.random.default_rng(3).random((40, len(NAMES)), np.float32)
    together = load_model().expected(rows)
    assert together == [load_model().expected(rows[n : n + 1])[0] for n in range(len(rows))]


def _hit(code: str, outcome: Outcome = Outcome.WARN) -> Check:
    return Check(code, outcome, "", "")


def test_tiers() -> None:
    assert tier_of_text(A_FROM, ()) is Tier.A
    assert tier_of_text(A_FROM - 0.001, ()) is Tier.B
    assert tier_of_text(B_FROM - 0.001, ()) is Tier.C
    assert tier_of_text(None, ()) is Tier.C
    # A warning that asks for nobody is weighed by the estimate; one that asks for a person is never A.
    assert tier_of_text(0.99, (_hit("high_removed_share"),)) is Tier.A
    assert tier_of_text(0.99, (_hit("paywall_suspected"),)) is Tier.B
    assert tier_of_text(0.99, (_hit("error_page_suspected", Outcome.FAIL),)) is Tier.C
    assert tier_of_fields(()) is Tier.A
    assert tier_of_fields((_hit("no_date"),)) is Tier.B
    assert tier_of_fields((_hit("no_title"), _hit("no_date"))) is Tier.C


def test_who_asks_for_a_person() -> None:
    assert not asks_for_a_person(Tier.B, Tier.B, (_hit("no_date"),))
    assert asks_for_a_person(Tier.C, Tier.A, ())
    assert asks_for_a_person(Tier.A, Tier.C, ())
    assert asks_for_a_person(Tier.B, Tier.A, (_hit("digest_differs"),))
