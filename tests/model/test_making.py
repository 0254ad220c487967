from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, replace

import pytest

from fonds.model import Block, Kind, Locator, Role, Span
from fonds.model.making import maker


def test_what_is_made_quickly_is_what_the_class_makes() -> None:
    made = maker(Block)(3, " A\n", "A", Kind.PARAGRAPH, Locator((maker(Span)("", 0, 3),)))
    plain = Block(3, " A\n", "A", Kind.PARAGRAPH, Locator((Span("", 0, 3),)))
    assert type(made) is Block
    assert made == plain
    assert (hash(made), repr(made)) == (hash(plain), repr(plain))
    assert pickle.loads(pickle.dumps(made)) == copy.deepcopy(made) == plain  # our own
    assert replace(made, role=Role.BODY).role is Role.BODY
    with pytest.raises(FrozenInstanceError):
        made.role = Role.BODY  # type: ignore[misc]
