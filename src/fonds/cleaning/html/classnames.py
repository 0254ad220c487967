"""Class and id words, normalised and looked up in the table of names.

A page bears hundreds of different names, and most words begin none of the table's patterns. So the patterns are parted
by their first letter, and at each word only those that can begin there are tried.
"""

from __future__ import annotations

import functools
import re

from fonds.cleaning.html.name_rules import NAME_RULES, NameRule
from fonds.cleaning.html.tag_rules import PART_NAMES
from fonds.marks.expressions import ANY, Heads, by_letter, literal_of

# Names recur on a page and on the pages of a site.
KNOWN_NAMES = 16_384
# Names longer than this are generated; their beginning tells enough.
_MAX_NAME = 200
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
_PARTS = str.maketrans(dict.fromkeys("-_/:.,", " "))


@functools.lru_cache(KNOWN_NAMES)
def normalise_name(name: str) -> str:
    """Class and id words in lower case, parted by single blanks."""
    name = name[:_MAX_NAME].translate(_PARTS)
    return " ".join((name if name.islower() else _HUMP.sub(" ", name).lower()).split())


@functools.lru_cache(KNOWN_NAMES)
def is_part(classes: str | None) -> bool:
    """Whether the class of an element says that it is a part of a long text: chapter, section, list, note."""
    return bool(classes) and PART_NAMES.search(normalise_name(classes)) is not None


@functools.lru_cache(KNOWN_NAMES)
def is_notes(classes: str | None) -> bool:
    """Whether the class of an element says that footnotes stand in it."""
    return bool(classes) and not _NOTES.isdisjoint(normalise_name(classes).split())


_NOTES = frozenset({"footnote", "footnotes", "endnotes"})


@functools.lru_cache(KNOWN_NAMES)
def is_beside_text(classes: str | None) -> bool:
    """Whether the class of an `aside` says that it belongs to the text: a note under it, a hint amid it."""
    return bool(classes) and not (_NOTES | _HINTS).isdisjoint(normalise_name(classes).split())


_HINTS = frozenset({"admonition", "sidenote", "marginnote"})


@functools.lru_cache(KNOWN_NAMES)
def match_name(normalised: str) -> NameRule | None:
    """The first rule in the table's order that any word of the name meets."""
    other = any(word in normalised for word in _OTHERS)
    best = len(NAME_RULES)
    at = behind = 0
    for word in normalised.split(" ") if normalised else ():
        if at >= behind and (other or _may_begin(word)):
            pattern = _BY_LETTER.get(word[0], _ELSE)
            match = pattern.match(normalised, at) if pattern is not None else None
            if match is not None:
                best = min(best, _POSITIONS[str(match.lastgroup)])
                behind = match.end() + 1
        at += len(word) + 1
    return NAME_RULES[best] if best < len(NAME_RULES) else None


_POSITIONS = {rule.name.replace("-", "_"): position for position, rule in enumerate(NAME_RULES)}
_BY_LETTER = by_letter(zip(_POSITIONS, [rule.pattern for rule in NAME_RULES], strict=True), ending="(?= |$)")
# What is tried where no pattern begins with the letter.
_ELSE = _BY_LETTER.get(ANY)
# Enough to tell "content" from "consent"; words are asked once.
_HEADS = Heads((rule.pattern for rule in NAME_RULES), 12)
# What stands in a name that one of the patterns meets which may begin with anything.
_OTHERS = tuple(map(literal_of, _HEADS.others))


@functools.lru_cache(KNOWN_NAMES)
def _may_begin(word: str) -> bool:
    return _HEADS.may_begin_word(word, " ")
