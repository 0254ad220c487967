"""The date that the header of an export or of a mail states."""

from __future__ import annotations

from collections.abc import Iterator

from fonds.extract.candidate import within
from fonds.extract.dates.sources import DateCandidate
from fonds.extract.page.header import METHOD, SURE, header_block
from fonds.extract.page.stated import SURE as SURE_SENT
from fonds.extract.page.stated import file_states, is_passed_on
from fonds.extract.page.view import Page
from fonds.marks.dates.lines import find_dates
from fonds.marks.dates.stamps import read_stamp
from fonds.marks.exports.headers import HeaderField
from fonds.model import Locator


def header_dates(page: Page) -> Iterator[DateCandidate]:
    """When the header says it appeared; the time of the day stands in a line of its own in some."""
    block = header_block(page, HeaderField.DATE)
    if block is None:
        return
    clock = header_block(page, HeaderField.TIME)
    timed = next(iter(find_dates(f"{block.text} {clock.text}", language=page.language)), None) if clock else None
    mark = next(iter(find_dates(block.text, language=page.language)), None)
    if mark is None or mark.ambiguous:
        return
    raw, locator = within(block, mark.raw)
    finer = timed is not None and timed.date.precision != mark.date.precision and not timed.ambiguous
    if timed is not None and clock is not None and finer and mark.date.precision == "day":
        raw, locator, mark = block.raw + clock.raw, Locator((*block.locator.spans, *clock.locator.spans)), timed
    yield DateCandidate(mark.date, mark.date.edtf, raw, METHOD, SURE, locator)


def sent_dates(page: Page) -> Iterator[DateCandidate]:
    """When the mail that holds the page was sent."""
    said = None if is_passed_on(page) else file_states(page, "published")
    when = read_stamp(said.value) if said is not None and said.confidence == SURE_SENT else None
    if said is not None and when is not None:
        yield DateCandidate(when, when.edtf, said.raw, said.method, SURE_SENT)
