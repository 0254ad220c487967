from __future__ import annotations

import pickle
from dataclasses import MISSING, FrozenInstanceError, fields, replace
from inspect import Parameter, signature

import pytest

from fonds.model import Block, Kind, Locator, Role
from fonds.model.block import _Changeable


def _block() -> Block:
    return Block(3, " - The pier\n", "The pier", Kind.LIST_ITEM, Locator.of_text(7, 19), level=1)


def test_blocks_have_the_fields_that_they_are_made_with() -> None:
    assert sorted(field.name for field in fields(Block)) == sorted(_Changeable.__slots__)
    block = _block()
    assert type(block) is Block
    told = {field.name: getattr(block, field.name) for field in fields(Block)}
    assert told == {
        "index": 3, "raw": " - The pier\n", "text": "The pier", "kind": Kind.LIST_ITEM,
        "locator": Locator.of_text(7, 19), "role": Role.OTHER, "decided_by": "", "confidence": 0.0, "level": 1,
        "outside": False,
    }  # fmt: skip
    # The defaults of the fields and those of the method are stated apart.
    stated = {field.name: field.default for field in fields(Block) if field.default is not MISSING}
    taken = signature(Block).parameters
    assert list(taken) == [field.name for field in fields(Block)]
    assert {name: taken[name].default for name in taken if taken[name].default is not Parameter.empty} == stated


def test_blocks_stay_as_they_are() -> None:
    block = _block()
    with pytest.raises(FrozenInstanceError):
        block.role = Role.BODY  # type: ignore[misc]
    assert replace(block, role=Role.BODY).kept
    assert block.role is Role.OTHER
    assert pickle.loads(pickle.dumps(block)) == block  # ours
    assert hash(block) == hash(_block())
