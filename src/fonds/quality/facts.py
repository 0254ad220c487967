"""What the checks look at, gathered once for a document."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter

from fonds.cleaning.result import Cleaned
from fonds.languages import scripts
from fonds.model import Block, Capture, Fields, Role
from fonds.quality import thresholds as t

# Han, kana, Hangul: scripts whose words take fewer characters.
CJK = re.compile(f"[{scripts.EAST}{scripts.HAN_COMPATIBILITY}]")


@dataclass(frozen=True, slots=True)
class Facts:
    """A document before its verdict. `text` are the blocks that have text, `body` those of them of role body, `kept`
    and `removed` those that stay and that went; `body_text` the texts of the body."""

    capture: Capture
    cleaned: Cleaned
    fields: Fields
    text: tuple[Block, ...]
    body: tuple[Block, ...]
    kept: tuple[Block, ...]
    removed: tuple[Block, ...]
    body_text: str
    body_length: float


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check saw: whether it is hit, the actual state in words, and the blocks concerned."""

    hit: bool
    actual: str
    blocks: tuple[int, ...] = ()


def length_of(text: str) -> float:
    """Characters, those of dense scripts weighted, so that one limit serves all languages."""
    dense = len(CJK.findall(text))
    return len(text) + (t.CJK_WEIGHT - 1) * dense


def share(part: float, whole: float) -> float:
    """Part of whole, 0 for an empty whole, rounded as everything that is compared is."""
    return round(part / whole, 3) if whole else 0.0


_TEXT = attrgetter("text")


def size(blocks: Iterable[Block]) -> int:
    """Characters of normalised text."""
    return sum(map(len, map(_TEXT, blocks)))


def count(number: int, one: str) -> str:
    """`1 kept block`, `2,340 kept blocks`."""
    return f"{number:,} {one if number == 1 else one + 's'}"


def gather(capture: Capture, cleaned: Cleaned, fields: Fields) -> Facts:
    text = tuple(block for block in cleaned.blocks if block.text)
    body = tuple(block for block in text if block.role is Role.BODY)
    body_text = "\n".join(block.text for block in body)
    kept = tuple(block for block in text if block.kept)
    removed = tuple(block for block in text if not block.kept)
    return Facts(capture, cleaned, fields, text, body, kept, removed, body_text, length_of(body_text))
