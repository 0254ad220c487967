"""Hyphens at the ends of printed lines: of the word, or of the line alone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from fonds.languages import section
from fonds.languages.rows import Suspended

_ROWS: tuple[tuple[str, Suspended], ...] = section("SUSPENDED")
_SUSPENDED = frozenset(word for _, row in _ROWS for word in row.words.split("|"))
HYPHENS = "-\u2010\u00ac"
# What stands around a piece of a word.
_AROUND = "\"'“”‘’«»()[]{},.;:!?…"
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
# Programs that fill lines without parting words break them at a hyphen now and then; print parts a word in every tenth
# line or so. Chosen, not tuned.
_PARTING = 0.04


@dataclass(frozen=True, slots=True)
class Hyphens:
    """What one text tells of its hyphens: its words elsewhere, and whether its lines part words."""

    words: frozenset[str]
    parting: bool

    def join(self, before: str, after: str) -> str:
        """Two lines of a paragraph as one: the first ends, or does not end, with a hyphen."""
        if before[-1:] not in HYPHENS:
            return f"{before} {after}"
        left, right = _left(before), after.split(" ", 1)[0].strip(_AROUND)
        if not left or not right or right.lower() in _SUSPENDED:
            return f"{before} {after}"
        whole, parted = f"{left}{right}".lower(), f"{left}-{right}".lower()
        part_of_word = right[0].islower() and left[-1].isalpha() and parted not in self.words
        if part_of_word and (self.parting or whole in self.words):
            return before[:-1] + after
        return before + after


def _left(line: str) -> str:
    """The piece of a word before the hyphen at the line's end; empty where a dash or nothing stands there."""
    piece = line[-60:-1].rpartition(" ")[2].lstrip(_AROUND)
    return piece if piece and piece[-1].isalnum() else ""


def read_hyphens(lines: Iterable[str]) -> Hyphens | None:
    """What the lines of a wrapped text tell of their hyphens; None where no line ends with one."""
    said = [line for line in lines if line]
    ends = sum(1 for line in said if line[-1] in HYPHENS and _left(line))
    if not ends:
        return None
    words: set[str] = set()
    for line in said:
        found = _WORD.findall(line.lower())
        # The pieces at an end are no words by themselves.
        words.update(found[:-1] if line[-1] in HYPHENS else found)
    return Hyphens(frozenset(words), ends >= _PARTING * len(said))
