"""Authors that the header of an export states."""

from __future__ import annotations

from collections.abc import Iterator

from fonds.extract.authors.names import Who, read_author, who_of
from fonds.extract.candidate import within
from fonds.extract.page.header import METHOD, SURE, header_blocks
from fonds.extract.page.view import Page
from fonds.marks.exports.headers import HeaderField


def stated_people(page: Page) -> Iterator[Who]:
    """Who the header says wrote it."""
    for block in header_blocks(page, HeaderField.BYLINE)[:_MOST]:
        people = read_author(block.text)
        if people:
            raw, locator = within(block, block.text)
            yield who_of(tuple(people), raw, METHOD, SURE, locator)


# Lists of authors are shorter.
_MOST = 40
