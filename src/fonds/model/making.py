"""Makes instances of frozen classes by the hundred."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, field, fields, make_dataclass
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def maker(cls: Callable[P, T]) -> Callable[P, T]:
    """A quicker way to call `cls`, a frozen dataclass with slots and without `__post_init__`: the same instances, by
    positions only.

    The `__init__` of such a class asks `object.__setattr__` for each field, and pages have hundreds of blocks. A class
    of the same slots that is not frozen fills them in a quarter of the time (a block: .28 for 1.09 µs), then the
    instance gets its own class.
    """
    told: Any = cls
    assert told.__dataclass_params__.frozen and not hasattr(told, "__post_init__")  # noqa: PT018  # a promise
    rows = [
        (each.name, Any, field(default=each.default)) if each.default is not MISSING else (each.name, Any)
        for each in fields(told)
    ]
    open_: Any = make_dataclass(f"Open{told.__name__}", rows, slots=True)
    assert open_.__slots__ == told.__slots__  # else the class could not be given

    def make(*values: P.args, **_: P.kwargs) -> T:
        made = open_(*values)
        made.__class__ = cls
        one: T = made
        return one

    return make
