"""What cleaning gives to extraction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from fonds.capture.dom import Dom
from fonds.marks.furniture import FurnitureMark
from fonds.marks.machine import MachineFacts
from fonds.model import Block


@dataclass(frozen=True, slots=True)
class Figure:
    """An image with the blocks that describe it: indexes of caption and credit blocks, the image's URL as written."""

    captions: tuple[int, ...] = ()
    credits: tuple[int, ...] = ()
    image_url: str | None = None
    alt: str | None = None


@dataclass(frozen=True, slots=True)
class Cleaned:
    """Labelled blocks that partition the capture's text, and what else was seen on the way.

    `dom` and `machine` are None for text copies. `signals` are numbers for the quality report, by name. `marks` are
    what the furniture tables say of each block; None where not all were asked for.
    """

    blocks: tuple[Block, ...]
    dom: Dom | None = None
    machine: MachineFacts | None = None
    figures: tuple[Figure, ...] = ()
    signals: Mapping[str, float] = field(default_factory=dict)
    marks: tuple[FurnitureMark | None, ...] | None = None
