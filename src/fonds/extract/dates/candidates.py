"""The dates that may be the document's, of all sources."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice

from fonds.capture.dom import Dom
from fonds.extract.candidate import within
from fonds.extract.dates.features import BEFORE, BEHIND, WEIGHTS, DateFeatures
from fonds.extract.dates.sources import DateCandidate
from fonds.extract.dates.sources.address import URL_SURE, address_dates
from fonds.extract.dates.sources.header import header_dates, sent_dates
from fonds.extract.dates.sources.lines import DatedLine, dated_lines
from fonds.extract.dates.sources.machine import machine_dates
from fonds.extract.dates.sources.scripts import script_dates
from fonds.extract.dates.sources.times import time_dates
from fonds.extract.page.head import head
from fonds.extract.page.view import Page
from fonds.marks.datelines import MAX_LINE, is_dateline, tells_of
from fonds.marks.dates.lines import DateMark, find_dates
from fonds.marks.dates.values import from_datetime
from fonds.marks.dates.zones import usual_offset
from fonds.model import Block, Kind, Locator, StatedDate

# Unless the page's data say it this surely, dates are looked for far from the title, too.
SURE_ENOUGH = 0.9


# Dates of one block that may be the document's: "Published …, updated …", and a few more.
MAX_IN_LINE = 4
# Below this a date is any date of the page: about half of those dropped would have been wrong.
LEAST_SCORE = -2
# Higher scores only tell lines apart.
_HIGH = 24


@dataclass(frozen=True, slots=True)
class DateInLine:
    """A date in a block, what the words before it say, and its features.

    `behind` are the next blocks where they hold the rest of the date.
    """

    block: Block
    mark: DateMark
    label: str | None
    features: tuple[str, ...]
    behind: tuple[Block, ...] = ()

    @property
    def score(self) -> int:
        return sum(WEIGHTS[feature] for feature in self.features)

    @property
    def confidence(self) -> float:
        """The score on the scale of confidences: 0 is an even guess, 24 about as sure as a line of text gets."""
        return round(0.5 + min(self.score, _HIGH) / 80 + max(0, self.score - _HIGH) / 2000, 3)


def dates_in_lines(page: Page, title_at: int | None, *, everywhere: bool, least: int = LEAST_SCORE) -> list[DateInLine]:
    """The dates of lines that may be the document's, in page order. `everywhere` also looks far from the title."""
    near, prose = head(page, title_at)
    low = min(near.start, title_at - BEFORE) if title_at is not None else near.start
    high = max(near.stop, (title_at + BEHIND) if title_at is not None else 0)
    lines = [
        line for each in dated_lines(page, low, high, everywhere=everywhere) if (line := _stating(page, each)).marks
    ]
    features = DateFeatures(lines, title_at, prose)
    dated = [
        DateInLine(line.block, mark, label, features.of(line, mark, label), line.behind)
        for line in lines
        for mark, label in line.marks[:MAX_IN_LINE]
        if not features.is_event(mark, label)
    ]
    return [one for one in dated if one.score >= least]


def _stating(page: Page, line: DatedLine) -> DatedLine:
    """The line with the dates that it states, without those that it tells of in a sentence or among the facts of a
    table: they say nothing of the others, either."""
    text, marks = line.block.text, [mark for mark, _ in line.marks]
    if line.block.kind is Kind.TABLE_ROW or _is_row(page, line.block):
        return line if is_dateline(text, marks, strict=True) else replace(line, marks=())
    if (row := _described(page, line.block)) is not None and not is_dateline(row, find_dates(row), strict=True):
        return replace(line, marks=())
    stating = tuple((mark, label) for mark, label in line.marks if not tells_of(text, mark))
    return line if len(stating) == len(marks) else replace(line, marks=stating)


def _described(page: Page, block: Block) -> str | None:
    """Term and description as a row of a table, where the block is the description in a list of such (`dl`)."""
    if page.dom is None or not block.index or block.outside or len(block.text) > MAX_LINE:
        return None
    term = page.blocks[block.index - 1]
    if term.outside or len(term.text) > MAX_LINE or _list_tag(page.dom, block) != "dd":
        return None
    return f"{term.text}\t{block.text}" if _list_tag(page.dom, term) == "dt" else None


def _list_tag(dom: Dom, block: Block) -> str | None:
    element = dom.element_at(block.locator.spans[0].path)
    return next((each.tag for each in (element, *islice(element.ancestors, 3)) if each.tag in ("dt", "dd")), None)


# What parts the cells of a row in a text copy, and lines with as many cells that make a table.
_CELLS = re.compile(r"\s\|\s|\t| {2,}")
TABLE_LINES = 3


def _is_row(page: Page, block: Block) -> bool:
    """Whether lines with as many cells stand around the line of a text copy."""
    if page.is_html or len(_CELLS.split(block.raw.strip())) < 2:
        return False
    low, high = max(0, block.index - TABLE_LINES + 1), block.index + TABLE_LINES
    cells = [len(_CELLS.split(each.raw.strip())) for each in page.blocks[low:high]]
    at = block.index - low
    first = last = at
    while first > 0 and cells[first - 1] == cells[at]:
        first -= 1
    while last + 1 < len(cells) and cells[last + 1] == cells[at]:
        last += 1
    return last - first + 1 >= TABLE_LINES


def candidates(page: Page, title_at: int | None) -> tuple[list[DateCandidate], list[DateCandidate]]:
    """Those of publication and those of a change."""
    published, modified = list(machine_dates(page, "published")), list(machine_dates(page, "modified"))
    sure = any(c.confidence >= SURE_ENOUGH for c in published)
    printed, changed = _visible(page, title_at, everywhere=not sure)
    published += [*printed, *header_dates(page), *sent_dates(page), *address_dates(page)]
    if not any(c.confidence >= URL_SURE for c in published):
        published += script_dates(page)
    modified += changed
    if page.archived_at is not None:
        # The very second at which a web archive took the page stands in what the archive says of it.
        published, modified = ([c for c in found if c.value.utc != page.archived_at] for found in (published, modified))
    return published, modified


def _visible(page: Page, title_at: int | None, *, everywhere: bool) -> tuple[list[DateCandidate], list[DateCandidate]]:
    """Published and modified as the lines of the text and the time elements tell them."""
    published: list[DateCandidate] = []
    modified: list[DateCandidate] = []
    for seen in dates_in_lines(page, title_at, everywhere=everywhere):
        raw, locator = _place_of(seen)
        stated = _zoned(page, seen.mark.date)
        found = DateCandidate(stated, stated.edtf, raw, "text-pattern", seen.confidence, locator)
        (modified if seen.label == "modified" else published).append(found)
    first, last = time_dates(page, has_line=bool(published))
    return published + first, modified + last


def _place_of(seen: DateInLine) -> tuple[str, Locator]:
    if not seen.behind:
        return within(seen.block, seen.mark.raw)
    parts = (seen.block, *seen.behind)
    return "".join(part.raw for part in parts), Locator(tuple(s for part in parts for s in part.locator.spans))


def _zoned(page: Page, when: StatedDate) -> StatedDate:
    """A time printed without its zone: it stays as stated, its instant is told by the site's country. A language tells
    no zone, so without an address nothing is added."""
    if not isinstance(when.as_stated, datetime) or when.utc is not None or not page.host:
        return when
    offset = usual_offset(page.host, when.as_stated.date())
    if offset is None:
        return when
    told = from_datetime(when.as_stated, offset, when.raw, when.precision, "site")
    return replace(when, utc=told.utc, offset_basis="site")
