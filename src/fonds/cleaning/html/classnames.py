"""Class and id words, normalised and looked up in the table of names.

A page bears hundreds of different names, and most words begin none of the table's patterns. So the patterns are parted
by their first letter, and at each word only those that can begin there are tried.
"""

from __future__ import annotations

import functools
import re

from fonds.cleaning.html.vocabulary import NAME_RULES, NameRule

# Names recur on a page and on the pages of a site.
KNOWN_NAMES = 16_384
# Names longer than this are generated; their beginning tells enough.
_MAX_NAME = 200
# Stands for any letter.
ANY = ""
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
_PARTS = str.maketrans(dict.fromkeys("-_/:.,", " "))


@functools.lru_cache(KNOWN_NAMES)
def normalise_name(name: str) -> str:
    """Class and id words in lower case, parted by single blanks."""
    name = name[:_MAX_NAME].translate(_PARTS)
    return " ".join((name if name.islower() else _HUMP.sub(" ", name).lower()).split())


@functools.lru_cache(KNOWN_NAMES)
def match_name(normalised: str) -> NameRule | None:
    """The first rule in the table's order that any word of the name meets."""
    best = len(NAME_RULES)
    at = 0
    while at < len(normalised):
        pattern = _BY_LETTER.get(normalised[at], _ELSE)
        match = pattern.match(normalised, at) if pattern is not None else None
        if match is not None:
            best = min(best, _POSITIONS[str(match.lastgroup)])
            at = match.end() + 1
        else:
            at = normalised.find(" ", at) + 1 or len(normalised)
    return NAME_RULES[best] if best < len(NAME_RULES) else None


def first_letters(pattern: str) -> set[str]:
    """The characters that a text can begin with that the pattern matches; ANY stands for all.

    Patterns begin with a plain character, `\\w` or a group `(?:...)`, each may be optional. Raises ValueError for
    others.
    """
    found: set[str] = set()
    for alternative in _parted(pattern):
        rest = alternative
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


def _parted(pattern: str) -> list[str]:
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


def _by_letter() -> dict[str, re.Pattern[str]]:
    rows = [
        (group, alternative, first_letters(alternative))
        for group, rule in zip(_POSITIONS, NAME_RULES, strict=True)
        for alternative in _parted(rule.pattern)
    ]
    return {letter: _pattern(rows, letter) for letter in set().union(*(letters for _, _, letters in rows))}


def _pattern(rows: list[tuple[str, str, set[str]]], letter: str) -> re.Pattern[str]:
    groups: dict[str, list[str]] = {}
    for group, alternative, letters in rows:
        if letter in letters or ANY in letters:
            groups.setdefault(group, []).append(alternative)
    parts = (f"(?P<{group}>{'|'.join(alternatives)})" for group, alternatives in groups.items())
    return re.compile(f"(?:{'|'.join(parts)})(?= |$)")


_POSITIONS = {rule.name.replace("-", "_"): position for position, rule in enumerate(NAME_RULES)}
_BY_LETTER = _by_letter()
# What is tried where no pattern begins with the letter.
_ELSE = _BY_LETTER.get(ANY)
