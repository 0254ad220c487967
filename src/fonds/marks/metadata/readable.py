"""What a value for machines reads as: without the entities and the tags that its maker left in it."""

from __future__ import annotations

import html
import re

# With its semicolon: "?a=1&copy=2" is an address.
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
# Some values went through three templates, each of which escaped them.
_MOST_TIMES = 3
# In pairs: "How to use <b> in HTML" means the tag.
_PAIR = re.compile(
    r"<(i|em|b|strong|span|small|sup|sub|mark|u|a|p|q|cite)(?:\s[^<>]{0,300})?>([^<>]*+)</\1\s?>", re.IGNORECASE
)
_BREAK = re.compile(r"<br\s?/?>", re.IGNORECASE)


def readable(text: str) -> str:
    """The text with its entities read, however often they were escaped, and without pairs of inline tags."""
    if "&" in text:
        for _ in range(_MOST_TIMES):
            read = _ENTITY.sub(lambda m: html.unescape(m[0]), text)
            if read == text:
                break
            text = read
    if "<" in text:
        for _ in range(_MOST_TIMES):
            text, taken = _PAIR.subn(r"\2", text)
            if not taken:
                break
        text = _BREAK.sub(" ", text)
    return text.strip()
