"""Bounds on markup, checked on the source before a parser sees it.

The parser takes time that grows with the square of the nesting and of the attributes of one tag, and with the product
of formatting elements left open and blocks after them. What is too deep or too wide is neutralised here: the tags in
excess are taken out of the source, so that every character of text stays and only structure is lost.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from fonds.errors import LimitExceeded

# Below this many `<` no nesting can hurt: 10,000 nested elements parse in 0.3 s.
HARMLESS_TAGS = 10_000
# A page of a million paragraphs under three open formatting elements is at this bound.
MAX_REBUILT = 4_000_000

# What stands in a tag after its name, as the HTML standard's tokenizer reads it (13.2.5.32 to 13.2.5.40): what parts
# attributes, or an attribute. A quoted value that never ends reaches to the end of the source. Quotes elsewhere mean
# nothing.
_ATTRIBUTE = (
    r"[^\s/>][^\s/>=]*+"
    r"""(?:\s*+=\s*+(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z)|[^\s>"'][^\s>]*+)?)?"""
)
_REST = rf"(?:[\s/]++|{_ATTRIBUTE})"
_OPENING = re.compile(rf"<[a-zA-Z][^\s/>]*+{_REST}*+")
_NAMED = re.compile(rf"(<[a-zA-Z][^\s/>]*+)|{_ATTRIBUTE}")
_TAG = re.compile(rf"<(/?)([a-zA-Z][^\s/>]*+){_REST}*+>?|<!--.*?(?:-->|\Z)", re.DOTALL)
_RAW_END = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)
    for name in ("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes")
}

_VOID = frozenset(
    [
        "area",
        "base",
        "basefont",
        "bgsound",
        "br",
        "col",
        "embed",
        "frame",
        "hr",
        "img",
        "input",
        "keygen",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    ]
)
# Ended by the next of their kind, so that they nest no deeper than what stands between them.
_IMPLIED_END = frozenset(
    [
        "p",
        "li",
        "dt",
        "dd",
        "option",
        "optgroup",
        "tr",
        "td",
        "th",
        "tbody",
        "thead",
        "tfoot",
        "caption",
        "colgroup",
        "rt",
        "rp",
        "rb",
        "rtc",
        "html",
        "head",
        "body",
    ]
)
_FORMATTING = frozenset(
    ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"]
)


@functools.cache
def _within(bound: int) -> re.Pattern[str]:
    """Matches as far as no tag has more attributes than `bound`. One call, linear: nothing is tried twice."""
    # Attributes may stand without anything between them, so the pieces are at most twice as many and one.
    return re.compile(rf"(?:[^<]++|<(?![a-zA-Z])|<[a-zA-Z][^\s/>]*+{_REST}{{0,{2 * bound + 1}}}+(?:>|\Z))*+")


def neutralise_attributes(source: str, bound: int) -> tuple[str, bool]:
    """The source with at most `bound` attributes on each tag (twice as many where nothing parts them), and whether any
    were taken out: the last ones are."""
    within = _within(bound)
    position = within.match(source).end()  # type: ignore[union-attr]  # it matches the empty string
    if position == len(source):
        return source, False
    parts: list[str] = []
    done = 0
    while position < len(source):
        opening = _OPENING.match(source, position)
        assert opening is not None
        for count, attribute in enumerate(_NAMED.finditer(source, position, opening.end())):
            if count > bound:  # the first is the tag's name
                parts += source[done : attribute.start()], " "
                break
        done = opening.end()
        position = within.match(source, done).end()  # type: ignore[union-attr]
    return "".join([*parts, source[done:]]), True


def neutralise_nesting(source: str, bound: int) -> tuple[str, bool]:
    """The source without the tags that would nest deeper than `bound` elements, and whether any were taken out.

    Elements ended by the next of their kind are not counted, so the tree can be up to four times as deep. Raises
    LimitExceeded for templates nested too deep and for formatting elements that a parser would rebuild too often.
    """
    opened: dict[str, int] = {}
    dropped: dict[str, int] = {}
    depth = rebuilt = formatting = done = 0
    parts: list[str] = []
    for start, end, closing, name in _tags(source):
        if name in _VOID:
            continue
        if closing:
            if dropped.get(name, 0):
                dropped[name] -= 1
                parts.append(source[done:start])
                done = end
            elif opened.get(name, 0):
                opened[name] -= 1
                depth -= 1
                formatting -= name in _FORMATTING
            continue
        rebuilt += formatting
        if rebuilt > MAX_REBUILT:
            raise LimitExceeded("open formatting elements", f"{MAX_REBUILT:,} rebuilt")
        if name in _IMPLIED_END:
            continue
        if depth >= bound:
            if name == "template":
                raise LimitExceeded("nesting", f"{bound:,} elements")
            dropped[name] = dropped.get(name, 0) + 1
            parts.append(source[done:start])
            done = end
            continue
        opened[name] = opened.get(name, 0) + 1
        depth += 1
        formatting += name in _FORMATTING
    if not parts:
        return source, False
    return "".join([*parts, source[done:]]), True


def _tags(source: str) -> Iterator[tuple[int, int, bool, str]]:
    """Start, end, whether closing, and lower-case name of each tag outside comments and raw text elements."""
    position = 0
    while match := _TAG.search(source, position):
        position = match.end()
        if match[2] is None:
            continue
        name = match[2].lower()
        if name == "plaintext" and not match[1]:
            return
        ending = _RAW_END.get(name)
        if ending is None:
            yield match.start(), position, bool(match[1]), name
        elif not match[1]:
            end = ending.search(source, position)
            position = end.start() if end else len(source)
