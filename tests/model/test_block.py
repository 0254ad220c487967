from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError, replace

import pytest

from fonds.model import Block, Kind, Locator, Role


def test_blocks_stay_as_they_are() -> None:
    block = Block(3, " - The pier\n", "The pier", Kind.LIST_ITEM, Locator.of_text(7, 19), level=1)
    with pytest.raises(FrozenInstanceError):
        block.role = Role.BODY  # type: ignore[misc]
    assert replace(block, role=Role.BODY).kept
    assert block.role is Role.OTHER
    assert pickle.loads(pickle.dumps(block)) == block  # ours
    assert hash(pickle.loads(pickle.dumps(block))) == hash(block)
