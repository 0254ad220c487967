"""Captures made to take time or memory, at the size of a short run: they break no promise and overrun no bound."""

from __future__ import annotations

import pytest

from tests.attacks.bombs import BOMBS, bombs
from tests.attacks.workers import Summary, run


@pytest.mark.slow
def test_bombs_break_no_promise() -> None:
    summary = Summary()
    for result in run(bombs(full=False), workers=1):
        summary.add(result)
    assert summary.failing == 0, "\n".join(summary.lines())
    assert summary.captures == len(BOMBS)


def test_bombs_have_names_of_their_own() -> None:
    assert len({bomb.name for bomb in BOMBS}) == len(BOMBS)
    assert all(bomb.small <= bomb.full for bomb in BOMBS)
