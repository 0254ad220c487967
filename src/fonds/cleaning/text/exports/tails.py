"""What an export adds below a document: labelled lines, notices of owners, lists of pictures, marks of its end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from fonds.cleaning.text.exports.citations import named_source
from fonds.cleaning.text.exports.layout import Stretch
from fonds.cleaning.text.exports.shown_lines import Line, Sort, sort_of, whole_line
from fonds.marks.credits.trailing import find_trailing_credit
from fonds.marks.exports.headers import HeaderField, stands_alone
from fonds.model import Role

# Below a heading such as "Correction" so many paragraphs belong to it.
_ANNEX_PARAGRAPHS = 4
# "(A17)": the page of a picture.
_PAGE = re.compile(r"\([A-Z]{0,2}\d{1,3}\)\s*+$")
_SURE = frozenset({Sort.RIGHTS, Sort.END, Sort.ID, Sort.COUNTED, Sort.RULE, Sort.ADDRESS})


@dataclass(frozen=True, slots=True)
class Tail:
    """The lines below the document from `begin` on (an index), as stretches; `sorts` is what they are."""

    begin: int
    stretches: tuple[Stretch, ...]
    sorts: frozenset[Sort]

    @property
    def facts(self) -> frozenset[HeaderField]:
        """What its lines state."""
        return frozenset(each.fact for each in self.stretches if each.fact is not None and each.value is not None)


def read_tail(text: str, lines: Sequence[Line], first: int) -> Tail:
    """The tail of the text, whose document begins with line `first`. Read from the end up, as long as lines are none of
    a document."""
    begin = len(lines)
    pending = paragraphs = 0
    sorts: dict[int, Sort] = {}
    for i in range(len(lines) - 1, first - 1, -1):
        sort = sorts[i] = sort_of(text, lines[i])
        label = lines[i].label
        if sort is Sort.BODY or (label is not None and label.fact is HeaderField.BODY):
            break
        is_open = _is_open(lines[i], lines, i, begin, paragraphs)
        if label is not None and label.fact is HeaderField.HEADLINE and is_open:
            # The head: what stands above it ends no document.
            break
        if sort in _SURE or (sort is Sort.LABEL and not is_open):
            if pending > 1 and sort is not Sort.LABEL:
                break
            begin, pending, paragraphs = i, 0, 0
        elif sort is Sort.ANNEX and paragraphs <= _ANNEX_PARAGRAPHS:
            begin, pending, paragraphs = i, 0, 0
        else:
            pending += 1
            paragraphs += lines[i].gap
            if paragraphs > _ANNEX_PARAGRAPHS:
                break
    return Tail(begin, tuple(_stretches(text, lines, begin)), frozenset(sorts[i] for i in range(begin, len(lines))))


def _is_open(line: Line, lines: Sequence[Line], i: int, begin: int, paragraphs: int) -> bool:
    """Whether a labelled line is no part of the tail: paragraphs stand between it and the tail that are not its own."""
    label = line.label
    if label is None or not paragraphs:
        return False
    own = label.fact is HeaderField.ANNEX and label.value >= label.end
    return not own and any(lines[j].gap for j in range(i + 1, begin))


def _stretches(text: str, lines: Sequence[Line], begin: int) -> list[Stretch]:
    found: list[Stretch] = []
    i = begin
    while i < len(lines):
        line, label = lines[i], lines[i].label
        if label is None:
            sort = sort_of(text, line)
            if sort is Sort.ADDRESS:
                found.append(whole_line(line, HeaderField.ADDRESS))
            else:
                found += _picture(text, line) or [whole_line(line, rule="export.tail")]
            i += 1
            continue
        end, i = value_end(lines, i)
        found.append(labelled(text, line, end))
    return found


def value_end(lines: Sequence[Line], i: int) -> tuple[int, int]:
    """Where the value of the labelled line `i` ends, and the index of the line behind it: lines right below a label
    without value, a code's, and those below a line that is full go on with it."""
    label = lines[i].label
    end, j = lines[i].end, i + 1
    if label is None:
        return end, j
    empty = label.value >= label.end
    while j < len(lines) and lines[j].label is None and not lines[j].gap:
        if not (empty or label.code or len(lines[j - 1].said) >= _FULL) or stands_alone(lines[j].said) is not None:
            break
        end, j = lines[j].end, j + 1
    return end, j


# A line so long was broken by the program.
_FULL = 55


def labelled(text: str, line: Line, end: int) -> Stretch:
    """The labelled line with its value up to `end` as a stretch."""
    label = line.label
    if label is None:
        return whole_line(line, rule="export.tail")
    value = text[label.value : end].rstrip()
    if label.fact is HeaderField.SOURCE:
        value = value[: named_source(value)]
    begin = label.value + len(value) - len(value.lstrip())
    stated = (begin, label.value + len(value)) if value.strip() else None
    return Stretch(line.start, end, label.fact, stated)


def _picture(text: str, line: Line) -> list[Stretch]:
    """A picture's description that ends with its credit."""
    page = _PAGE.search(text, line.start, line.end)
    end = page.start() if page is not None else line.end
    if len(line.said) > 600 or find_trailing_credit(text[line.start : end].strip()) is None:
        return []
    found = [Stretch(line.start, end, rule="export.picture", role=Role.CAPTION)]
    return [*found, Stretch(end, line.end, rule="export.tail")] if end < line.end else found
