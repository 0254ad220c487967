"""A page between parsing and decision."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fonds.capture.dom import Dom
from fonds.cleaning.html.body import Labels
from fonds.cleaning.html.context import Context
from fonds.cleaning.html.front import Machine
from fonds.cleaning.html.segments import Piece
from fonds.cleaning.html.stated import StatedBody
from fonds.marks.machine import MachineFacts


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What is known of the page as a whole. `shares` are the pieces' shares in the stated body, None without one."""

    url: str | None
    types: frozenset[str]
    og_type: str
    thread: bool
    shares: Sequence[float] | None
    covered: float


@dataclass(frozen=True, slots=True)
class Draft:
    """A page as the rules see it, before the model is asked."""

    dom: Dom
    machine: MachineFacts
    pieces: list[Piece]
    context: Context
    labels: Labels
    facts: PageFacts
    stated: StatedBody | None
    expected: Machine
