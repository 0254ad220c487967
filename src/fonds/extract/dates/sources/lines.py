"""Lines of the visible text that state dates, and what the words before each date say of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from fonds.extract.dates.reading import marks_of, opening_of, with_time_below
from fonds.extract.dates.sources import LABEL_REACH, label_in
from fonds.extract.dates.sources.parts import in_parts
from fonds.extract.page.view import Page
from fonds.languages import scripts
from fonds.marks.dates.forms import MAYBE_DATED
from fonds.marks.dates.labels import label_kind, without_labels
from fonds.marks.dates.lines import DateMark
from fonds.marks.dates.words import around, words_at
from fonds.model import Block, Kind, Role

# Longer blocks are prose: the dates in them are of what they tell.
MAX_BLOCK = 400
# Dated blocks far from the title that are looked at; a page of teasers has hundreds.
MAX_FAR = 40


@dataclass(frozen=True, slots=True)
class DatedLine:
    """A block with its dates, what is said of each, and the characters beside them; `behind` are the blocks that hold
    the rest of its only date."""

    block: Block
    marks: tuple[tuple[DateMark, str | None], ...]
    beside: int
    behind: tuple[Block, ...] = ()


# "March 30, 7:00 pm - 9:30 pm": what takes place, begins and ends.
_UNTIL = re.compile(rf"\s?(?:[-–—]|{words_at('until')})\s?\d{{1,2}}[:.h]\d{{2}}\b")


def _labelled(page: Page, block: Block, marks: tuple[DateMark, ...]) -> Iterator[tuple[DateMark, str | None]]:
    """The dates of a block, each with what the words before it say."""
    at = 0
    for mark, following in zip_longest(marks, marks[1:]):
        label = block.text[at : mark.start] or _label_before(page, block)
        at = mark.end
        lasts = mark.date.precision != "day" and _UNTIL.match(block.text, mark.end) is not None
        kind = label_kind(label[-LABEL_REACH:])
        if kind is None and following is None:
            kind = _label_behind(block.text[mark.end :])
        yield mark, "event" if lasts else kind


_EAST = re.compile(f"[{scripts.EAST}]")
# "3. Mai 2024 (aktualisiert)", "3 May 2024 updated": characters behind a date that its label may have.
_BEHIND = 24


def _label_behind(behind: str) -> str | None:
    """What the words right behind the last date of a line make of it, where the line says nothing else."""
    rest = around().sub("", behind).strip(" \t,.()[]|·-–—:：。")
    # Japanese papers print "12時00分更新" behind the only date of a report: it came online then.
    if not 0 < len(rest) <= _BEHIND or _EAST.search(rest) or without_labels(rest, "").strip():
        return None
    return label_kind(rest)


def _label_before(page: Page, block: Block) -> str:
    return label_in(page.blocks[block.index - 1]) if block.index else ""


def dated_lines(page: Page, low: int, high: int, *, everywhere: bool) -> Iterator[DatedLine]:
    far = 0
    unread = page.known.running_lines | page.known.header_lines
    for block in page.blocks:
        near = low <= block.index < high or block.role is Role.DATELINE
        if not (near or (everywhere and far < MAX_FAR)):
            continue
        if block.kind is Kind.CODE or block.index in unread:
            continue
        text = block.text
        if len(text) > MAX_BLOCK:
            opening = opening_of(page, text) if near else None
            if opening is not None:
                yield DatedLine(block, ((opening, None),), len(text))
            continue
        joined = in_parts(page, block) if near else None
        if joined is not None:
            mark, behind = joined
            yield DatedLine(block, ((mark, label_kind(_label_before(page, block))),), 0, behind)
            continue
        if page.captured_at is None and not MAYBE_DATED.search(text):
            continue
        marks = marks_of(page, text)
        if marks:
            far += not near
            timed = with_time_below(page, block, marks)
            labelled = tuple(_labelled(page, block, marks))
            beside = len(text) - sum(len(m.raw) for m in marks)
            if timed is None:
                yield DatedLine(block, labelled, beside)
            else:
                yield DatedLine(block, ((timed, labelled[0][1]),), beside, (page.blocks[block.index + 1],))
