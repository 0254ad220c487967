"""JSON that its page wrote wrongly."""

from __future__ import annotations

import json
import re
from typing import Any

from fonds.capture.dom import sound_json

# What never ends is taken up to the source's end, so that nothing is read twice.
_STRING = r'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)'
_COMMENT = re.compile(
    rf'({_STRING}|(?<![:"])//[^\n"]*+(?!\n))|/\*(?:[^*]++|\*(?!/))*+(?:\*/|\Z)|(?<![:"])//[^\n"]*+', re.DOTALL
)
_TRAILING_COMMA = re.compile(rf"({_STRING})|,(?=\s*+[}}\]])", re.DOTALL)
_BARE_VALUE = re.compile(rf"({_STRING})|(?<=:)(\s*+)(?=[,}}])", re.DOTALL)
_MAX_REPAIR = 400_000
_MOST_VALUES = 60


def repair(source: str) -> Any:
    """JSON with comments, trailing commas, missing values, bad escapes or several values in a row; None beyond that."""
    if not 2 < len(source) <= _MAX_REPAIR:
        return None
    text = source.strip().removeprefix("<!--").removesuffix("-->").strip().rstrip(";")
    text = _COMMENT.sub(lambda m: m[1] or "", text)
    text = _TRAILING_COMMA.sub(lambda m: m[1] or "", text)
    text = _BARE_VALUE.sub(lambda m: m[1] if m[1] is not None else m[2] + "null", text)
    for candidate in (text, re.sub(r'\\(?!["\\/bfnrtu])', "", text), text.replace("&quot;", '"')):
        values = _values_in_a_row(candidate)
        if values:
            return values if len(values) > 1 else values[0]
    return None


def _values_in_a_row(text: str) -> list[Any]:
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
            return values
        values.append(sound_json(text, value))
    return values
