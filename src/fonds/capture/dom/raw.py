"""Elements of raw text whose end is missing, and which so swallow the page behind them.

What stands between `<iframe>` and `</iframe>` is text to a parser, whatever it looks like; so it is in `textarea`,
`title` and a few others. In a browser, where scripts run, an `<iframe>` inside `<noscript>` never matters, so makers
forget its end and nobody sees it; read without scripts, all up to the end of the file is its text, other scripts and
page data included. Such an element is ended where it begins.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from fonds.capture.dom.tags import ATTRIBUTE

# Elements that are no text of the page whatever stands in them.
RAW_TAGS = frozenset({"iframe", "noembed", "noframes", "textarea"})
# Those that swallow a page; `title` does as they do.
ENDLESS = ("iframe", "noembed", "noframes", "textarea", "title")
# What no such element holds unless its end is missing.
_SWALLOWED = re.compile(r"</(?:noscript|body|html|head)\s*+>|<(?:body|iframe)(?=[\s>])", re.IGNORECASE)
# Tags of these elements, and what stands in a file that is no markup: comments, scripts, styles.
_TOKEN = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style)(?=[\s/>]).*?(?:</\1(?=[\s/>])|\Z)"
    rf"|<(?P<end>/?)(?P<name>{'|'.join(ENDLESS)}|noscript)(?=[\s/>])(?:[\s/]++|{ATTRIBUTE})*+>?",
    re.DOTALL | re.IGNORECASE,
)


def is_swallowed(text: str) -> bool:
    """Whether the text of such an element holds what can stand there only because the element's end is missing."""
    return "<" in text and _SWALLOWED.search(text) is not None


def end_raw(source: str) -> str:
    """The source with an end for each such element that has none, right behind its beginning (of a title behind its
    text). One whose end comes only behind the end of the `noscript` around it, or behind the next of its kind, has
    none."""
    tokens = [match for match in _TOKEN.finditer(source) if match["name"] is not None]
    parts: list[str] = []
    done = 0
    for at, match in enumerate(tokens):
        name = match["name"].lower()
        if match["end"] or name == "noscript" or _ends(tokens, at, name):
            continue
        begin = match.end() if name != "title" else source.find("<", match.end())
        begin = len(source) if begin < 0 else max(begin, done)
        parts += source[done:begin], f"</{name}>"
        done = begin
    return "".join([*parts, source[done:]])


def _ends(tokens: Sequence[re.Match[str]], at: int, name: str) -> bool:
    """Whether the element's own end comes before anything that cannot stand in it."""
    for number in range(at + 1, len(tokens)):
        match = tokens[number]
        other = match["name"].lower()
        if other == name:
            return bool(match["end"])
        if other == "noscript" and match["end"] and name not in ("textarea", "title"):
            return False
    return False
