"""Dates in parts: day, month and year in elements of their own, as calendars are drawn beside titles."""

from __future__ import annotations

import re
from bisect import bisect_left

from fonds.extract.dates.reading import marks_of
from fonds.extract.page.view import Page
from fonds.marks.dates.lines import DateMark
from fonds.model import Block

# Characters of a part, of the whole, and how many parts there are at most: weekday, day, month, year, time.
MAX_PART, MAX_WHOLE, MAX_PARTS = 14, 48, 5
_YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")


def in_parts(page: Page, block: Block) -> tuple[DateMark, tuple[Block, ...]] | None:
    """The date that the block is a part of, and the blocks that hold the rest; None where it holds a whole date."""
    if not 0 < len(block.text) <= MAX_WHOLE or not any(map(str.isalnum, block.text)):
        return None
    inside = _inside(page, block)
    if inside is not None:
        return inside, ()
    if len(block.text) > MAX_PART:
        return None
    parts = [block]
    for after in page.blocks[block.index + 1 : block.index + MAX_PARTS]:
        if not 0 < len(after.text) <= MAX_PART:
            return None
        parts.append(after)
        if _YEAR.search(after.text):
            # The first part must be needed: "News", "3 May", "2024" begins with the second.
            mark = _whole(page, [each.text for each in parts])
            return (mark, tuple(parts[1:])) if mark is not None else None
    return None


def _inside(page: Page, block: Block) -> DateMark | None:
    """The date of the block's text nodes with blanks between them, where they read as one that way only."""
    if page.elements is None or page.dom is None or not any(map(str.isdigit, block.text)):
        return None
    start, end = page.elements.span(block)
    dom = page.dom
    low, high = bisect_left(dom.text_starts, start), bisect_left(dom.text_starts, end)
    if not 2 <= high - low <= 2 * MAX_PARTS + 1 or marks_of(page, block.text):
        return None
    ends = dom.text_ends
    parts = [part for n in range(low, high) if (part := dom.text[dom.text_starts[n] : ends[n]].strip())]
    return _whole(page, parts) if 2 <= len(parts) <= MAX_PARTS else None


def _whole(page: Page, parts: list[str]) -> DateMark | None:
    """The one date that all parts make together."""
    joined = " ".join(parts)
    if len(joined) > MAX_WHOLE or not _YEAR.search(joined) or _YEAR.fullmatch(parts[0]):
        return None
    marks = marks_of(page, joined)
    if len(marks) != 1 or any(map(str.isalnum, joined[: marks[0].start] + joined[marks[0].end :])):
        return None
    return marks[0]
