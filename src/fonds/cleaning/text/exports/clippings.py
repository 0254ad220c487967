"""A document as a clipping service or database exported it, or a reader's view saved it: what stands above and below.

Labelled lines say what they are. Lines without a label are told by what they are (a day, an owner's notice, a length)
and by their order: a paper's name stands above the day, a title alone above the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from fonds.cleaning.text.exports.citations import DOMAIN
from fonds.cleaning.text.exports.heads import Head, read_head
from fonds.cleaning.text.exports.layout import Layout, Stretch
from fonds.cleaning.text.exports.shown_lines import Line, Sort, read_shown, whole_line
from fonds.cleaning.text.exports.tails import Tail, read_tail
from fonds.marks.exports.counted import find_counted
from fonds.marks.exports.headers import TRAILING, HeaderField, find_ends, find_labelled, is_document_id

# Of what speaks for an export so much must be seen: facts that labels state, a day, an owner's notice and the like.
_ENOUGH = 4
# A page about a book labels its title and author, too: what only exports have must be among it.
_TELLING = frozenset({HeaderField.LENGTH, HeaderField.ID, HeaderField.LOADED})
_STATED = frozenset({HeaderField.HEADLINE, HeaderField.SOURCE, HeaderField.DATE})


@dataclass(slots=True)
class _Evidence:
    """What speaks for an export."""

    labels: set[HeaderField] = field(default_factory=set)
    sorts: set[Sort] = field(default_factory=set)
    below: frozenset[HeaderField] = frozenset()
    codes: bool = False

    @property
    def telling(self) -> bool:
        if self.below >= {HeaderField.HEADLINE, HeaderField.SOURCE} or self.labels & _TELLING:
            return True
        ends = self.sorts & {Sort.END, Sort.COUNTED, Sort.ID}
        return bool(ends) or self.codes or (Sort.BODY in self.sorts and bool(self.labels))

    @property
    def enough(self) -> bool:
        facts = self.labels - TRAILING | self.labels & _TELLING
        marks = self.sorts & {Sort.DAY, Sort.RIGHTS, Sort.LENGTH, Sort.BODY}
        ends = self.sorts & {Sort.END, Sort.COUNTED, Sort.ID}
        return len(facts) + len(marks) + 2 * len(ends) >= _ENOUGH


def read_clipping(text: str, *, part: bool) -> Layout | None:
    """What the export or the reader's view added; None for a text that is neither. `part` tells that the text is known
    to be one document of an export."""
    lines = read_shown(text)
    cover = _cover(lines)
    covered = [whole_line(line, rule="export.cover") for line in lines[:cover]]
    lines = lines[cover:]
    head = read_head(text, lines)
    tail = read_tail(text, lines, head.after)
    if tail.facts & _STATED:
        # What labels below the text state needs no guess above it.
        head = read_head(text, lines, stated=tail.facts)
    seen = _evidence(head, tail)
    exported = seen.telling and (seen.enough or part)
    stated = part or (head.facts >= _STATED and head.above <= _ABOVE)
    if not exported and not stated and not head.is_view:
        return None
    if not exported:
        return Layout(head.stretches, whole=False) if head.stretches else None
    marks = [
        Stretch(line.start, line.label.value, rule="export.body")
        for line in lines[head.after : tail.begin]
        if line.label is not None and line.label.code and line.label.fact is HeaderField.BODY
    ]
    stretches = [*covered, *head.stretches, *marks, *tail.stretches]
    return Layout(tuple(sorted(stretches, key=lambda each: each.start)), whole=True)


def may_be_clipping(text: str) -> bool:
    """Whether to look at every line: labels, marks of an end, numbers, or an address at the top are there. Cheap."""
    if (
        len({line.fact for line in find_labelled(text) if _is_near_edge(line.start, len(text))} - _SILENT) > 1
        or find_counted(text)
        or find_ends(text)
    ):
        return True
    top = [line for line in text[:_EDGE].split("\n") if line.strip()][:_TOP_LINES]
    foot = text[-_EDGE:].split("\n")
    return any(DOMAIN.search(line.strip()) for line in top) or any(map(is_document_id, foot))


def _is_near_edge(at: int, length: int) -> bool:
    return at < _REACH or at > length - _REACH


_SILENT = frozenset({HeaderField.OTHER, HeaderField.TOPICS, HeaderField.ADDRESS})
# Heads and tails of exports are no longer.
_REACH = 6_000
_EDGE = 1_500
_TOP_LINES = 6
# "1. The ferry goes quiet": titles in the list above the documents of an export.
_LISTED = re.compile(r"\d{1,4}\.\s+(?P<title>\S.*)")
_COVER_LINES = 400


def _cover(lines: list[Line]) -> int:
    """The index of the document's first line behind a list of the export's documents; 0 where there is none."""
    titles = {match["title"] for line in lines[:_COVER_LINES] if (match := _LISTED.match(line.said)) is not None}
    if not titles:
        return 0
    return next((i for i, line in enumerate(lines[: 2 * _COVER_LINES]) if line.said in titles), 0)


# Lines above the first label of a header that labels alone tell.
_ABOVE = 5


def _evidence(head: Head, tail: Tail) -> _Evidence:
    seen = _Evidence(set(head.facts), set(head.sorts | tail.sorts), tail.facts, codes=head.codes)
    seen.labels |= tail.facts
    return seen
