"""Patterns parted by the letters that their matches begin with: at each word only those are tried that can begin there.

An expression of hundreds of alternatives tries each of them at each word, and most words begin none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

# Stands for any letter.
ANY = ""


def by_letter(rows: Iterable[tuple[str, str]], *, ending: str = "") -> dict[str, re.Pattern[str]]:
    """For each letter an expression of the alternatives that can begin with it, each in the group of its row.

    `rows` are pairs (group, pattern), groups in order of precedence. `ending` follows each. The expression under ANY is
    for letters that have none of their own.
    """
    parted = [
        (group, alternative, first_letters(alternative))
        for group, pattern in rows
        for alternative in parted_at_bars(pattern)
    ]
    return {letter: _joined(parted, letter, ending) for letter in set().union(*(letters for _, _, letters in parted))}


def _joined(rows: list[tuple[str, str, set[str]]], letter: str, ending: str) -> re.Pattern[str]:
    groups: dict[str, list[str]] = {}
    for group, alternative, letters in rows:
        if letter in letters or ANY in letters:
            groups.setdefault(group, []).append(alternative)
    parts = (f"(?P<{group}>{'|'.join(alternatives)})" for group, alternatives in groups.items())
    return re.compile(f"(?:{'|'.join(parts)}){ending}")


def first_letters(pattern: str) -> set[str]:
    """The characters that a text can begin with that the pattern matches; ANY stands for all.

    Patterns begin with a plain character, `\\w` or a group `(?:...)`, each may be optional; `\\b` may stand before.
    Raises ValueError for others.
    """
    found: set[str] = set()
    for alternative in parted_at_bars(pattern):
        rest = alternative.removeprefix("\\b")
        while True:
            if rest.startswith("(?:"):
                end = _closing(rest)
                found |= first_letters(rest[3:end])
            elif rest.startswith("\\w"):
                end = 1
                found.add(ANY)
            elif rest[:1].isalnum():
                end = 0
                found.add(rest[0])
            else:
                raise ValueError(pattern)
            if rest[end + 1 : end + 2] not in ("?", "*"):
                break
            rest = rest[end + 2 :]
    return found


def parted_at_bars(pattern: str) -> list[str]:
    """The alternatives of the pattern, those within groups left whole."""
    parts, depth = [""], 0
    for char in pattern:
        depth += (char == "(") - (char == ")")
        if char == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += char
    return parts


def _closing(pattern: str) -> int:
    """Where the group ends that the pattern begins with."""
    depth = 0
    for position, char in enumerate(pattern):
        depth += (char == "(") - (char == ")")
        if depth == 0:
            return position
    raise ValueError(pattern)
