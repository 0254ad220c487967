"""JSON that its page wrote wrongly."""

from __future__ import annotations

import json
import re
from typing import Any

from fonds.capture.dom import sound_json
from fonds.marks.metadata.lenient import read_leniently

# What never ends is taken up to the source's end, so that nothing is read twice.
_STRING = r'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)'
_COMMENT = re.compile(
    rf'({_STRING}|(?<![:"])//[^\n"]*+(?!\n))|/\*(?:[^*]++|\*(?!/))*+(?:\*/|\Z)|(?<![:"])//[^\n"]*+', re.DOTALL
)
_TRAILING_COMMA = re.compile(rf"({_STRING})|,(?=\s*+[}}\]])", re.DOTALL)
_BARE_VALUE = re.compile(rf"({_STRING})|(?<=:)(\s*+)(?=[,}}])", re.DOTALL)
_QUOTE = re.compile(r"&(?:quot|#0{0,6}34|#[xX]0{0,6}22);")
_MAX_REPAIR = 400_000
_MOST_VALUES = 60


def repair(source: str) -> Any:
    """JSON with comments, trailing commas, missing values, bad escapes, escaped as HTML or several values in a row; of
    other broken JSON what can be read of it, None where that is nothing."""
    if not 2 < len(source) <= _MAX_REPAIR:
        return None
    text = source.strip().removeprefix("<!--").removesuffix("-->").strip().rstrip(";")
    text = _COMMENT.sub(lambda m: m[1] or "", text)
    text = _TRAILING_COMMA.sub(lambda m: m[1] or "", text)
    text = _BARE_VALUE.sub(lambda m: m[1] if m[1] is not None else m[2] + "null", text)
    partial: list[Any] = []
    for candidate in (text, re.sub(r'\\(?!["\\/bfnrtu])', "", text), _QUOTE.sub('"', text)):
        values, whole = _values_in_a_row(candidate)
        if values and whole:
            return values if len(values) > 1 else values[0]
        partial = max(partial, values, key=len)
    values = read_leniently(source) or partial
    return values if len(values) > 1 else values[0] if values else None


def _values_in_a_row(text: str) -> tuple[list[Any], bool]:
    """The values, and whether they are all that the text holds."""
    decoder = json.JSONDecoder(strict=False)
    values: list[Any] = []
    at = 0
    while at < len(text) and len(values) < _MOST_VALUES:
        while at < len(text) and text[at] in " \t\r\n,;":
            at += 1
        if at >= len(text):
            break
        try:
            value, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            return values, False
        values.append(sound_json(text, value))
    return values, True
