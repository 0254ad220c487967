"""Labelled lines at the very top that name the title and the address (`Title: …`, `URL Source: …`), as services that
turn pages into Markdown write them. What stands below is the page as it was, menus and all."""

from __future__ import annotations

import re

from fonds.cleaning.text.exports.layout import Layout, Stretch
from fonds.marks.exports.headers import HeaderField, Labelled, find_labelled, line_end, stands_alone

_MOST_CHARS = 8_000
_CONTENT = re.compile(r"\s*+(?P<said>[^\n:：]{2,40})[:：][ \t]*\r?(?:\n|$)")


def read_saved(text: str) -> Layout | None:
    """The labelled lines at the top of the text; None where they name no title or no address."""
    top = text[:_MOST_CHARS]
    found: list[Labelled] = []
    at = 0
    for line in find_labelled(top):
        if top[at : line.start].strip():
            break
        found.append(line)
        at = line.end
    if not {HeaderField.HEADLINE, HeaderField.ADDRESS} <= {each.fact for each in found}:
        return None
    stretches = [_line(text, line) for line in found if line.fact is not HeaderField.BODY]
    content = _CONTENT.match(top, at)
    if content is not None and stands_alone(content["said"].split()[-1]) is HeaderField.BODY:
        stretches.append(Stretch(at, content.end(), rule="export.saved"))
    return Layout(tuple(stretches))


def _line(text: str, line: Labelled) -> Stretch:
    end = min(line_end(text, line.start) + 1, len(text))
    value = (line.value, line.end) if text[line.value : line.end].strip() else None
    return Stretch(line.start, end, line.fact, value)
