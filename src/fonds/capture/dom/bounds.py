"""Bounds on markup, checked on the source before a parser sees it.

The parser takes time that grows with the square of the nesting, of the attributes of one tag and of the options of a
list, and with the product of formatting elements left open and blocks after them. What is too deep or too wide is
neutralised here: the tags in excess are taken out of the source, so that every character of text stays and only
structure is lost.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from fonds.capture.dom.nesting import Formatting, OpenElements
from fonds.capture.dom.tags import ANY_HEADING, ATTRIBUTE, HEADINGS, IMPLIED_END, ONCE, RAW_TEXT, REST, TAG, VOID
from fonds.errors import LimitExceeded

# Below this many `<` no nesting can hurt: 10,000 nested elements parse in 0.3 s.
HARMLESS_TAGS = 10_000
# A page of a million paragraphs under three open formatting elements is at this bound.
MAX_REBUILT = 4_000_000

_OPENING = re.compile(rf"<[a-zA-Z][^\s/>]*+{REST}*+")
_NAMED = re.compile(rf"(<[a-zA-Z][^\s/>]*+)|{ATTRIBUTE}")

# Opening and closing ones and comments; elements and text are bounded by `MAX_ELEMENTS` and `max_work`
# afterwards.
MAX_TAGS = 2_000_000
# The parser compares each option with all before it: 30,000 in one list take 6 s, so many 0.7 s.
MAX_OPTIONS = 10_000
_OPTIONS = ("option", "optgroup")


@functools.cache
def _within(bound: int) -> re.Pattern[str]:
    """Matches as far as no tag has more attributes than `bound`. One call, linear: nothing is tried twice."""
    # Attributes may stand without anything between them, so the pieces are at most twice as many and one.
    return re.compile(rf"(?:[^<]++|<(?![a-zA-Z])|<[a-zA-Z][^\s/>]*+{REST}{{0,{2 * bound + 1}}}+(?:>|\Z))*+")


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
    """The source without the tags that would nest deeper than `bound` elements, and without those of options beyond
    MAX_OPTIONS, and whether any were taken out.

    Elements ended by the next of their kind may come on top of the bound, and MAX_UNSURE of `nesting`. Raises
    LimitExceeded for templates nested too deep and for formatting elements that a parser would rebuild too often.
    """
    elements, formatting = OpenElements(), Formatting()
    dropped: dict[str, int] = {}
    rebuilt = options = done = 0
    parts: list[str] = []
    for match, name, raw in _tags(source, elements):
        taken = False
        if match[1]:
            taken = dropped.get(name, 0) > 0
            if taken:
                dropped[name] -= 1
            else:
                formatting.close(name)
                elements.close(name)
        else:
            opens = elements.open(name, match[0]) and not raw and (elements.foreign or name not in VOID)
            rebuilt += formatting.count
            if rebuilt > MAX_REBUILT:
                raise LimitExceeded("open formatting elements", f"{MAX_REBUILT:,} rebuilt")
            options += name in _OPTIONS
            if opens and elements.depth >= bound:
                if name == "template":
                    raise LimitExceeded("nesting", f"{bound:,} elements")
                if name not in IMPLIED_END:
                    dropped[name] = dropped.get(name, 0) + 1
                taken = True
            elif options > MAX_OPTIONS and name in _OPTIONS:
                taken = True
            elif opens:
                formatting.open(name)
                elements.push(name, elements.kind_of(name, match[0]))
        if taken:
            parts.append(source[done : match.start()])
            done = match.end()
    return ("".join([*parts, source[done:]]), True) if parts else (source, False)


def _tags(source: str, elements: OpenElements) -> Iterator[tuple[re.Match[str], str, bool]]:
    """Each tag outside comments and raw text, its name, and whether it begins raw text (never in SVG and MathML)."""
    position = count = 0
    while match := TAG.search(source, position):
        position = match.end()
        count += 1
        if count > MAX_TAGS:
            raise LimitExceeded("tags and comments", f"{MAX_TAGS:,}")
        if match[2] is None:
            continue
        name = match[2].lower()
        if name in ONCE:
            continue
        raw = not match[1] and name in RAW_TEXT and not elements.foreign
        yield match, ANY_HEADING if name in HEADINGS else name, raw
        if raw:
            end = RAW_TEXT[name].search(source, position) if name != "plaintext" else None
            position = end.start() if end else len(source)
