"""Labelled lines at the very top that name the title and the address (`Title: …`, `URL Source: …`), as services that
turn pages into Markdown write them; notebooks write the title alone on the first line. What stands below is the page as
it was, menus and all."""

from __future__ import annotations

import re
from dataclasses import replace

from fonds.cleaning.text.exports.layout import Layout, Stretch
from fonds.marks.exports.headers import HeaderField, Labelled, find_labelled, line_end, stands_alone

_MOST_CHARS = 8_000
# A title alone stands over so many labelled lines.
_LEAST_LABELS = 3
_LONGEST_TITLE = 200
_WEB = re.compile(r"https?://")
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
    if not found:
        return _titled(text, top)
    if not {HeaderField.HEADLINE, HeaderField.ADDRESS} <= {each.fact for each in found}:
        return None
    stretches = [_line(text, line) for line in found if line.fact is not HeaderField.BODY]
    content = _CONTENT.match(top, at)
    if content is not None and stands_alone(content["said"].split()[-1]) is HeaderField.BODY:
        stretches.append(Stretch(at, content.end(), rule="export.saved"))
    return Layout(tuple(stretches))


def _titled(text: str, top: str) -> Layout | None:
    """A title over lines that say where the page was, and two other things of it."""
    begin = len(top) - len(top.lstrip("\ufeff \t\r\n"))
    end = line_end(top, begin)
    title = top[begin:end].rstrip()
    if not title or len(title) > _LONGEST_TITLE:
        return None
    found: list[Labelled] = []
    loose: list[tuple[int, int]] = []
    at = end + 1
    labels = {line.start: line for line in find_labelled(top)}
    while at < len(top) and (line := top[at : line_end(top, at)]).strip():
        if at in labels:
            label = labels[at]
            is_address = label.fact is HeaderField.SOURCE and _WEB.match(top, label.value) is not None
            found.append(replace(label, fact=HeaderField.ADDRESS) if is_address else label)
        elif _LABELLED.match(line):
            loose.append((at, line_end(top, at) + 1))
        else:
            return None
        at = line_end(top, at) + 1
    facts = {each.fact for each in found}
    if HeaderField.ADDRESS not in facts or len(found) + len(loose) < _LEAST_LABELS or len(facts) < 2:
        return None
    stretches = [Stretch(0, end + 1, HeaderField.HEADLINE, (begin, begin + len(title)))]
    stretches += [_line(text, line) for line in found]
    stretches += [Stretch(start, stop, rule="export.saved") for start, stop in loose]
    return Layout(tuple(sorted(stretches, key=lambda each: each.start)))


_LABELLED = re.compile(r"[^\W\d_][\w -]{1,24}[:：][ \t]")


def _line(text: str, line: Labelled) -> Stretch:
    end = min(line_end(text, line.start) + 1, len(text))
    value = (line.value, line.end) if text[line.value : line.end].strip() else None
    return Stretch(line.start, end, line.fact, value)
