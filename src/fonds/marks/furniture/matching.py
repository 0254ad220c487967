"""Looks lines up in the furniture tables."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from fonds.languages import scripts
from fonds.languages.rows import Shape
from fonds.marks.furniture.rows import FurnitureRow, fold, folded_phrases, read_rows
from fonds.model import Role

ROWS: tuple[FurnitureRow, ...] = tuple(read_rows())

# Longer lines are paragraphs; a notice of that length says so in its beginning.
LONGEST = 600
_KNOWN = 8_192
# No quotes or square brackets: what is quoted is spoken of.
_TRIM = " \t:.…!?»«›‹→←↓↑▼▲▾>|·•*-–—+×✕✖()"
_WORD = re.compile(r"[^\W_]+|#")
_UNSPACED = re.compile(f"[{scripts.THAI}{scripts.JAMO}{scripts.EAST}]")


@dataclass(frozen=True, slots=True)
class FurnitureMark:
    """A line recognised as furniture: what role it has, which row said so, and how sure that row is (0 to 1).

    `opens` tells that the line heads a section of that role; `whole` that the row accounts for the entire line.
    """

    role: Role
    rule: str
    strength: float
    opens: bool = False
    whole: bool = True


def _key(phrase: str) -> str:
    """The longest word of a phrase: the one to look it up by."""
    words: list[str] = _WORD.findall(phrase)
    return max(words or [phrase], key=len)


class _Index:
    """Phrases by shape, so that a line costs a few look-ups however many rows there are."""

    def __init__(self, rows: Iterable[FurnitureRow]) -> None:
        self.whole: dict[str, FurnitureRow] = {}
        self.start: dict[str, list[tuple[str, FurnitureRow]]] = {}
        self.inside: dict[str, list[tuple[str, FurnitureRow]]] = {}
        self.unspaced: list[tuple[str, FurnitureRow]] = []
        whole = self.whole
        for row, phrases in folded_phrases(rows):
            if row.shape is Shape.WHOLE:
                for phrase in phrases:
                    whole.setdefault(phrase.strip(_TRIM), row)
            else:
                for phrase in phrases:
                    self._add(phrase, row)
        self.longest_whole = max(map(len, self.whole), default=0)

    def _add(self, phrase: str, row: FurnitureRow) -> None:
        if _UNSPACED.search(phrase) or not _WORD.search(phrase):
            self.unspaced.append((phrase, row))
        elif row.shape is Shape.START:
            self.start.setdefault(_WORD.findall(phrase)[0], []).append((phrase, row))
        else:
            self.inside.setdefault(_key(phrase), []).append((phrase, row))

    def find(self, folded: str, *, keyed: bool = True) -> FurnitureRow | None:
        """The row for a line; `keyed` False promises that none of `KEYS` stands in it."""
        trimmed = folded.strip(_TRIM)
        row = self.whole.get(trimmed) if len(trimmed) <= self.longest_whole else None
        if row is not None:
            return row
        if len(folded) > LONGEST:
            return None
        if not folded.isascii() and _UNSPACED.search(folded):
            for phrase, candidate in self.unspaced:
                at = folded.find(phrase)
                if (at == 0 or (at > 0 and candidate.shape is Shape.INSIDE)) and len(folded) <= candidate.longest:
                    return candidate
        first = _WORD.search(trimmed)
        if first is None:
            return None
        for phrase, candidate in self.start.get(first[0], ()):
            if trimmed.startswith(phrase) and len(folded) <= candidate.longest and _bounded(trimmed, 0, phrase):
                return candidate
        return self._find_inside(folded, trimmed) if keyed or "#" in self.inside else None

    def _find_inside(self, folded: str, trimmed: str) -> FurnitureRow | None:
        inside = self.inside
        best: FurnitureRow | None = None
        for word in dict.fromkeys(filter(inside.__contains__, _WORD.findall(trimmed))):
            for phrase, candidate in inside[word]:
                at = trimmed.find(phrase)
                if at < 0 or len(folded) > candidate.longest or not _bounded(trimmed, at, phrase):
                    continue
                if best is None or candidate.strength > best.strength:
                    best = candidate
        return best


def _bounded(line: str, at: int, phrase: str) -> bool:
    """The phrase ends and begins at a word's edge."""
    end = at + len(phrase)
    if end < len(line) and line[end].isalnum() and phrase[-1].isalnum():
        return False
    return not (at > 0 and line[at - 1].isalnum() and phrase[0].isalnum())


_INDEX = _Index(ROWS)
# The words by which phrases inside lines are looked up: a line without any of them holds no such phrase.
KEYS: frozenset[str] = frozenset(_INDEX.inside)


def match_line(folded: str, *, keyed: bool) -> FurnitureMark | None:
    """Like `match_folded`, quicker for lines in which none of `KEYS` stands (`keyed` False)."""
    return match_folded(folded) if keyed else _mark(_INDEX.find(folded, keyed=False))


def _mark(row: FurnitureRow | None) -> FurnitureMark | None:
    if row is None:
        return None
    return FurnitureMark(row.role, row.name, row.strength, row.opens, row.shape is Shape.WHOLE)


# Cleaning asks about the same lines twice, and the checks once more.
@lru_cache(_KNOWN)
def match_folded(folded: str) -> FurnitureMark | None:
    """Like `match_furniture`, for a line that `fold` has been over already."""
    return _mark(_INDEX.find(folded))


@lru_cache(_KNOWN)
def match_furniture(line: str) -> FurnitureMark | None:
    """What furniture the whole `line` is, by its words alone; None where the tables don't know it."""
    return match_folded(fold(line))


def match_lines(lines: Iterable[str]) -> list[FurnitureMark | None]:
    """What `match_furniture` says of each line."""
    return [match_furniture(line) for line in lines]
