"""What the checks look at, gathered once for a document."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from operator import attrgetter

from fonds.cleaning.result import Cleaned
from fonds.languages import scripts
from fonds.model import Block, Capture, Fields, Role
from fonds.quality import thresholds as t
from fonds.quality.patterns import Phrase

# Han, kana, Hangul: scripts whose words take fewer characters.
CJK = re.compile(f"[{scripts.EAST}{scripts.HAN_COMPATIBILITY}]")

# Ends of sentences in the scripts that use such signs, closing quotes and brackets included.
_SENTENCE_END = re.compile(r"[.!?…。！？؟।॥։][\"'”’»›)\]」』）]{0,3}$")
_SENTENCE_INSIDE = re.compile(r"[.!?][\"'”’»)]{0,2} |[。！？؟।]")


@dataclass(frozen=True, slots=True)
class Facts:
    """A document before its verdict. `text` are the blocks that have text, `body` those of them of role body, `kept`
    and `removed` those that stay and that went; `body_text` the texts of the body; `unapplied` what a person decided
    that could not be applied."""

    capture: Capture
    cleaned: Cleaned
    fields: Fields
    text: tuple[Block, ...]
    body: tuple[Block, ...]
    kept: tuple[Block, ...]
    removed: tuple[Block, ...]
    body_text: str
    body_length: float
    unapplied: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check saw: whether it is hit, the actual state in words, and the blocks concerned. `asked` is false where
    the capture has nothing to look at, which is no pass."""

    hit: bool
    actual: str
    blocks: tuple[int, ...] = ()
    asked: bool = True


def unasked(why: str) -> Finding:
    """The finding of a check that had nothing to look at."""
    return Finding(hit=False, actual=why, asked=False)


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


def gather(capture: Capture, cleaned: Cleaned, fields: Fields, unapplied: tuple[str, ...] = ()) -> Facts:
    text = tuple(block for block in cleaned.blocks if block.text)
    body = tuple(block for block in text if block.role is Role.BODY)
    body_text = "\n".join(block.text for block in body)
    kept = tuple(block for block in text if block.kept)
    removed = tuple(block for block in text if not block.kept)
    return Facts(capture, cleaned, fields, text, body, kept, removed, body_text, length_of(body_text), unapplied)


def is_prose(block: Block) -> bool:
    """Whether a sentence ends in the block."""
    text = block.text
    return _SENTENCE_END.search(text[-8:]) is not None or _SENTENCE_INSIDE.search(text[: t.SAMPLE_CHARS]) is not None


def clip(text: str, limit: int = 80) -> str:
    """The text, or its beginning with an ellipsis."""
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


@cache
def _openings(phrases: tuple[Phrase, ...]) -> re.Pattern[str]:
    """What a line must hold to match any of the phrases: most lines are done with at once."""
    return re.compile("|".join(re.escape(phrase.parts[0]) for phrase in phrases))


def first_match(blocks: Iterable[Block], phrases: tuple[Phrase, ...]) -> tuple[Block, Phrase] | None:
    """The first short block that a phrase stands in, and the phrase."""
    openings = _openings(phrases)
    for block in blocks:
        if len(block.text) <= t.MARK_LINE_CHARS:
            folded = block.text.lower().replace("’", "'")
            if openings.search(folded):
                for phrase in phrases:
                    if phrase.matches(folded):
                        return block, phrase
    return None
