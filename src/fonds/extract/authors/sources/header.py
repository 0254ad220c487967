"""Authors that the header of an export states."""

from __future__ import annotations

from collections.abc import Iterator

from fonds.extract.authors.names import Who, read_author, who_of
from fonds.extract.candidate import within
from fonds.extract.page.header import METHOD, SURE, header_block
from fonds.extract.page.view import Page
from fonds.marks.exports.headers import HeaderField


def stated_people(page: Page) -> Iterator[Who]:
    """Who the header says wrote it."""
    block = header_block(page, HeaderField.BYLINE)
    people = read_author(block.text) if block is not None else ()
    if block is not None and people:
        raw, locator = within(block, block.text)
        yield who_of(tuple(people), raw, METHOD, SURE, locator)
