"""JSON with a broken string, a missing comma or a cut end: what of it can still be read.

A string ends at the quote behind which the text goes on as JSON does, so that quotes which the page forgot to escape
stay in it. What never ends is left out. Each character is looked at a bounded number of times.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final

from fonds.capture.dom import sound_json

# The string up to a quote that may end it.
_TO_QUOTE = re.compile(r'(?:[^"\\]++|\\.)*+"', re.DOTALL)
_BLANK = re.compile(r"(?:[\s,;]++|/\*(?:[^*]++|\*(?!/))*+(?:\*/|\Z)|//[^\n]*+)*+")
_KEY = re.compile(r'"([^"\\\n]{1,100}+)"\s*+:')
# What can't be read between two keys of an object.
_TO_KEY = re.compile(r'[^"}]*+')
# Behind the end of a key; behind that of a value in an object, where one comma may be missing and the next key be cut;
# behind that of a value in a list.
_AFTER_KEY = re.compile(r"\s*+:")
_AFTER_VALUE = re.compile(r'\s*+(?:[}\]]|,?\s*+(?:"[^"\\\n]{0,100}+)?\Z|,?\s*+"[^"\\\n]{1,100}+"\s*+:|,\s*+[}\]])')
_AFTER_ITEM = re.compile(r'\s*+(?:[}\]]|\Z|,\s*+["\[{\d\]])')
# What a template left: {{ title }}
_TEMPLATE = re.compile(r'\{\{[^{}"]*+\}\}')
_BARE = re.compile(r"[^,\[\]{}\"\n]++")
_BAD_ESCAPE = re.compile(r'\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})')
_QUOTE_OR_ESCAPE = re.compile(r'\\.|"', re.DOTALL)
_DEEPEST = 60
_MOST_VALUES = 60
# Quotes in one string that the page forgot to escape; beyond that it is no string.
_MOST_QUOTES = 400


class _Missing:
    """No value stands here."""


_MISSING: Final = _Missing()


@dataclass
class _Reading:
    """A reading of one source: where it stands, and where each string stood that was read."""

    source: str
    at: int = 0
    strings: dict[str, tuple[int, int]] = field(default_factory=dict)

    def values(self) -> list[Any]:
        """The objects and lists of the source, one behind the other."""
        found: list[Any] = []
        while len(found) < _MOST_VALUES:
            starts = [place for place in (self.source.find(c, self.at) for c in "{[") if place >= 0]
            if not starts:
                break
            self.at = min(starts)
            value = self._value(0, in_object=False)
            if isinstance(value, dict | list) and value:
                found.append(value)
        return found

    def _value(self, depth: int, *, in_object: bool) -> Any:
        opener = self.source[self.at : self.at + 1]
        if (template := _TEMPLATE.match(self.source, self.at)) is not None:
            self.at = template.end()
            return _MISSING
        if opener in ("{", "["):
            self.at += 1
            if depth >= _DEEPEST:
                self.at = len(self.source)
                return _MISSING
            return self._object(depth + 1) if opener == "{" else self._list(depth + 1)
        if opener == '"':
            return self._string(_AFTER_VALUE.match if in_object else _AFTER_ITEM.match)
        match = _BARE.match(self.source, self.at)
        if match is None:
            return _MISSING
        self.at = match.end()
        try:
            return json.loads(match[0])
        except ValueError:
            return _MISSING

    def _object(self, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while (opener := self._next()) and opener != "}":
            key = self._key() if opener == '"' else None
            if key is None:
                match = _TO_KEY.match(self.source, self.at + 1)
                self.at = match.end() if match else len(self.source)
                continue
            if self._next(commas=False) in ("}", "]", ""):
                continue
            value = self._value(depth, in_object=True)
            if value is not _MISSING:
                found.setdefault(key, value)
        self.at += 1
        return found

    def _key(self) -> str | None:
        """The key that begins here, read on to behind its colon; None where there is none."""
        match = _KEY.match(self.source, self.at)
        if match is None:
            return None
        self.at = match.end()
        return match[1]

    def _list(self, depth: int) -> list[Any]:
        found: list[Any] = []
        while (opener := self._next()) and opener not in ("]", "}"):
            value = self._value(depth, in_object=False)
            if value is _MISSING:
                self.at += self.source[self.at : self.at + 1] not in ("]", "}")
            else:
                found.append(value)
        self.at += self.source[self.at : self.at + 1] == "]"
        return found

    def _next(self, *, commas: bool = True) -> str:
        """What stands behind white space, comments and, if wanted, commas; empty at the end."""
        match = _BLANK.match(self.source, self.at)
        skipped = match.end() if match else self.at
        if not commas and "," in self.source[self.at : skipped]:
            return ""
        self.at = skipped
        return self.source[self.at : self.at + 1]

    def _string(self, behind: Callable[[str, int], object]) -> Any:
        """The string that begins here, up to the quote behind which comes what should. Missing where the next key
        begins first, from which the source is read on, and where the source ends first."""
        start = end = self.at + 1
        for _ in range(_MOST_QUOTES):
            match = _TO_QUOTE.match(self.source, end)
            if match is None:
                self.at = len(self.source)
                return _MISSING
            opened, end = end, match.end()
            if behind(self.source, end):
                self.at = end
                return self._read(start, end - 1)
            if opened > start and _AFTER_KEY.match(self.source, end):
                self.at = opened - 1
                return _MISSING
        self.at = end
        return _MISSING

    def _read(self, start: int, end: int) -> Any:
        written = _BAD_ESCAPE.sub("", self.source[start:end])
        try:
            value = sound_json(written, json.loads(f'"{_QUOTE_OR_ESCAPE.sub(_escaped, written)}"', strict=False))
        except ValueError:
            return _MISSING
        self.strings.setdefault(str(value).strip(), (start, end))
        return value


def _escaped(match: re.Match[str]) -> str:
    return '\\"' if match[0] == '"' else match[0]


@lru_cache(maxsize=4)
def _read(source: str) -> tuple[list[Any], dict[str, tuple[int, int]]]:
    reading = _Reading(source)
    values = reading.values()
    return (values if reading.strings else []), reading.strings


def read_leniently(source: str) -> list[Any]:
    """The values of a broken script, as far as they can be read; empty for what holds none."""
    return _read(source)[0]


def strings_of(source: str) -> dict[str, tuple[int, int]]:
    """The strings of a broken script by their value, and where each stands first, between its quotes."""
    return _read(source)[1]
