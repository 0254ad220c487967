"""Patterns parted by the letters that their matches begin with: at each word only those are tried that can begin there.

An expression of hundreds of alternatives tries each of them at each word, and most words begin none.
Whole expressions instead cost a tenth more CPU for a page (100 WCXB pages: 87 for 78 ms, and 103 for 93), so the
parting is ours. google-re2 refuses 9 of the 151 openers of bylines and 11 of the 30 of credits, which look ahead; a Set
of the others takes .7 us a line of text copies, where the parted ones take 1.4 and 2.1: .1 ms a page. pyahocorasick
finds literals only, which 68 of the 238 hints at roles are not; for the others it takes 1.3 us for 8.5, and lines
are remembered. Neither is worth a second way beside this one (20,000 lines, CPU, best of 3).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

# Stands for any letter.
ANY = ""


class Beginnings:
    """Patterns of which one may stand at a text's beginning, whatever the case; asked of every line of a page.

    An expression that ignores case tries each of its alternatives at each text, so they are parted by the letters that
    they begin with, and compiled when many texts begin so.
    """

    def __init__(self, patterns: Iterable[str]) -> None:
        """What a pattern begins with that `first_letters` does not know may be any letter."""
        self._all = [alternative for pattern in patterns for alternative in parted_at_bars(pattern)]
        self._parted: dict[str, list[str]] = {}
        for alternative in self._all:
            try:
                letters = {letter.lower() for letter in first_letters(alternative)}
            except ValueError:
                letters = {ANY}
            for letter in {ANY} if ANY in letters else letters:
                self._parted.setdefault(letter, []).append(alternative)
        self._asked = dict.fromkeys(self._parted, 0)
        self._compiled: dict[str, re.Pattern[str]] = {}

    def begin(self, text: str) -> bool:
        """Whether one of the patterns matches at the beginning of the text."""
        first = text[:1].lower()
        pattern = self._compiled.get(first)
        if pattern is None:
            # Beyond ASCII several letters may be one without case ("ſ" and "s"): all patterns are tried there.
            if first.isascii() and first not in self._parted and ANY not in self._parted:
                return False
            pattern = self._for(first)
        return pattern.match(text) is not None

    def _for(self, first: str) -> re.Pattern[str]:
        """The expression to ask of texts that begin with this letter in lower case: that of all until it pays."""
        if first.isascii():
            asked = self._asked[first] = self._asked.get(first, 0) + 1
            if asked > _PAYS:
                tried = [a for letter in sorted({ANY, first}) for a in self._parted.get(letter, ())]
                return self._compiled.setdefault(first, re.compile("|".join(tried), re.IGNORECASE))
        return self._whole

    @cached_property
    def _whole(self) -> re.Pattern[str]:
        return re.compile("|".join(self._all), re.IGNORECASE)


# An expression of one letter saves some 4 us each time and takes some 1,000 to compile.
_PAYS = 250


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

    Patterns begin with a plain character, `\\w`, a group `(?:...)` or a set `[...]` of letters, each may be optional;
    `\\b` may stand before.
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
            elif rest[:1] == "[" and rest[1 : (end := rest.find("]"))].isalpha():
                found |= set(rest[1:end])
            elif rest[:1] == "\\" and rest[1:2] in _ESCAPED:
                end = 1
                found.add(rest[1])
            elif rest[:1].isalnum() or rest[:1] in _PLAIN:
                end = 0
                found.add(rest[0])
            else:
                raise ValueError(pattern)
            if rest[end + 1 : end + 2] not in ("?", "*"):
                break
            rest = rest[end + 2 :]
    return found


# Signs that stand for themselves, escaped and not.
_ESCAPED = frozenset("()[]")
_PLAIN = frozenset("©ⓒ＊（")


def parted_at_bars(pattern: str) -> list[str]:
    """The alternatives of the pattern, those within groups left whole."""
    parts, depth = [""], 0
    for sign in _SIGN.findall(pattern):
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += sign
    return parts


# An escape, a set, or a character.
_SIGN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\\\]])*\]|.", re.DOTALL)


def _closing(pattern: str) -> int:
    """Where the group ends that the pattern begins with."""
    depth = 0
    for match in _SIGN.finditer(pattern):
        depth += (match[0] == "(") - (match[0] == ")")
        if depth == 0:
            return match.start()
    raise ValueError(pattern)
