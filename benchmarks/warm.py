"""Tools load dictionaries and models at their first call; that call is made before the clock runs."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import ParamSpec, TypeVar

from benchmarks.tools import Tool

P = ParamSpec("P")
R = TypeVar("R")

_PARAGRAPH = "On 3 May 2024 the ferry to the island was late, and nobody on the quay minded very much. By Ada Quill."
TEXT = "\n".join([_PARAGRAPH] * 8)
HTML = f"<html><head><title>Ferry</title></head><body>{f'<p>{_PARAGRAPH}</p>' * 8}</body></html>".encode()
_DONE: set[int] = set()


def warm(tool: Tool[P, R], *args: P.args, **kwargs: P.kwargs) -> None:
    """Call the tool once in this process, whatever comes of it."""
    if id(tool) in _DONE:
        return
    _DONE.add(id(tool))
    with suppress(Exception):
        partial(tool.run, *args, **kwargs)()
