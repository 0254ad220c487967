"""JSON of a page's scripts, read leniently, and values inside of it by JSON Pointer."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import unquote

_WRAPPING = re.compile(r"^\s*+(?:<!--|//\s*+<!\[CDATA\[|<!\[CDATA\[|/\*\s*+<!\[CDATA\[\s*+\*/)?\s*+")
_WRAPPING_END = ("-->", "]]>", "//", "/*", "*/", ";")


def read_json(source: str) -> Any:
    """A JSON script's value; comment and CDATA wrappings, raw control characters and closing `;` are let pass.

    None when it is no JSON.
    """
    text = source[_WRAPPING.match(source).end() :].rstrip()  # type: ignore[union-attr]  # it matches the empty string
    for _ in range(6):  # each wrapping can stand once
        for ending in _WRAPPING_END:
            text = text.removesuffix(ending).rstrip()
    try:
        return sound_json(text, json.loads(text, strict=False))
    except (ValueError, RecursionError):
        return None


# A string of nothing but white space, or an escape that may be half of a character.
_UNSOUND = re.compile(r'"(?:\s|\\[bfnrt])++"|\\u[dD][89a-fA-F]')
_SURROGATES = re.compile("[\ud800-\udfff]")


def sound_json(source: str, value: Any) -> Any:
    """A value read from JSON as everything behind expects it: halves of characters are U+FFFD, as in decoded text, and
    a key whose text is white space alone is absent. Elements of lists keep their places."""
    if _UNSOUND.search(source) is None:
        return value
    whole = [value]
    pending: list[Any] = [whole]
    while pending:
        holder = pending.pop()
        for key, inner in list(holder.items() if isinstance(holder, dict) else enumerate(holder)):
            if isinstance(holder, dict) and isinstance(inner, str) and inner.isspace():
                del holder[key]
                continue
            if isinstance(key, str) and _SURROGATES.search(key):
                del holder[key]
                key = _SURROGATES.sub("\ufffd", key)  # noqa: PLW2901 - the key as it is from now on
            holder[key] = _SURROGATES.sub("\ufffd", inner) if isinstance(inner, str) else inner
            if isinstance(inner, dict | list):
                pending.append(inner)
    return whole[0]


def at_pointer(value: Any, pointer: str) -> str:
    """The string at a JSON Pointer, other values as JSON. Raises KeyError when there is none."""
    for part in pointer.split("/")[1:]:
        key = unquote(part).replace("~1", "/").replace("~0", "~")
        if isinstance(value, dict) and key in value:
            value = value[key]
        elif isinstance(value, list) and key.isdecimal() and int(key) < len(value):
            value = value[int(key)]
        else:
            raise KeyError(pointer)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
