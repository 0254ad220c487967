"""The dates that a line of a page says, read in the order of day and month that the page keeps."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime

from fonds.extract.page.view import Page
from fonds.marks.dates.forms import MAYBE_DATED
from fonds.marks.dates.lines import DateMark, find_dates
from fonds.marks.dates.relative import MAYBE_RELATIVE, find_relative
from fonds.marks.dates.values import edtf_of
from fonds.marks.dates.words import signs_at, words_at
from fonds.model import Block, StatedDate

# "3 hours ago" stands in a line of its own, or beside a name.
MAX_RELATIVE = 120

# "15:36 Uhr", "at 3:36 pm GMT", "15h36" alone in a line.
_CLOCK_ALONE = re.compile(
    rf"(?:[^\W\d_]{{1,3}}\s)?\d{{1,2}}\s?[:.h{signs_at('hour-sign')}]\s?\d\d(?::\d\d)?(?:[{signs_at('minute-sign')}])?\s?"
    rf"(?:[ap][.]?m[.]?)?\s?(?:{words_at('hour')})?\s?(?:[A-Z]{{2,4}})?",
    re.IGNORECASE,
)
_MAX_CLOCK = 20


def with_time_below(page: Page, block: Block, marks: tuple[DateMark, ...]) -> DateMark | None:
    """The day at the end of the block with the time that stands alone in the next."""
    below = page.blocks[block.index + 1].text if block.index + 1 < len(page.blocks) else ""
    mark = marks[0]
    if len(marks) > 1 or mark.date.precision != "day" or not 0 < len(below) <= _MAX_CLOCK:
        return None
    if block.text[mark.end :].strip(" ,.|•·-–") or not _CLOCK_ALONE.fullmatch(below):
        return None
    both = f"{block.text} {below}"
    timed = next((m for m in marks_of(page, both) if m.start == mark.start), None)
    return timed if timed is not None and timed.date.precision != "day" else None


# "(3 May 2024) The ferry …", "Lakeside, May 3, 2024 – The ferry …", "3.5.2024: …", "… May 3, 2024 /BayWire/ -- …":
# where a report is dated in its first words.
_BEFORE_OPENING = re.compile(rf"[(\[]?(?:[^\W\d_][\w .’'-]{{1,30}}[,/(]\s?)?(?:(?:{words_at('day')})\s)?")
_BEHIND_OPENING = re.compile(r"\s?(?:[)\]]|[–—:]|-{1,2}\s|/|\()")
_OPENING = 80


def opening_of(page: Page, text: str) -> DateMark | None:
    """The date in the first words of a paragraph that dates the whole of it."""
    begin = text[:_OPENING]
    if not MAYBE_DATED.search(begin):
        return None
    mark = next(iter(marks_of(page, begin)), None)
    return mark if mark is not None and opens(text, mark) else None


def opens(text: str, mark: DateMark) -> bool:
    before, behind = text[: mark.start], text[mark.end :]
    return _BEFORE_OPENING.fullmatch(before) is not None and _BEHIND_OPENING.match(behind) is not None


def marks_of(page: Page, text: str) -> tuple[DateMark, ...]:
    """The days in a text that can be read one way only, and those counted from the capture where its time is known."""
    marks: tuple[DateMark, ...] = ()
    if MAYBE_DATED.search(text):
        marks = tuple(
            mark
            for mark in (in_order(page, m) for m in find_dates(text, language=page.language))
            if not mark.ambiguous and mark.date.precision not in ("month", "year")
        )
    if not marks and page.captured_at is not None and len(text) <= MAX_RELATIVE and MAYBE_RELATIVE.search(text):
        marks = find_relative(text, page.captured_at, language=page.language)
    return marks


_HALF_DAY = re.compile(r"[ap]\.?\s?m\b", re.IGNORECASE)


def in_order(page: Page, mark: DateMark) -> DateMark:
    """04/05/2024 read as the page's other dates are, else day first beside a time of 24 hours."""
    if not mark.ambiguous or mark.swapped is None:
        return mark
    month_first = page.month_first
    when = mark.date.as_stated
    if month_first is None and mark.date.precision != "day" and getattr(when, "hour", 0) > 12:
        month_first = False if not _HALF_DAY.search(mark.raw) else None
    if month_first is None:
        return mark
    chosen: StatedDate = mark.swapped if month_first else mark.date
    return replace(mark, date=replace(chosen, edtf=edtf_of(chosen)), ambiguous=False, swapped=None)


def day_of(when: StatedDate) -> date:
    return when.as_stated.date() if isinstance(when.as_stated, datetime) else when.as_stated
