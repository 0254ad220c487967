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
        for said in block.text.split(";") if ";" in block.text else (block.text,):
            people = read_author(said)
            if all(" " not in person.name for person in people):
                people = read_author(_turned(said)) or people
            if people:
                raw, locator = within(block, said.strip())
                yield who_of(tuple(people), raw, METHOD, SURE, locator)


def _turned(said: str) -> str:
    """ "Ann Lee" for "Lee, Ann"; empty for other strings."""
    last, comma, first = (part.strip() for part in said.partition(","))
    return f"{first} {last}" if comma and last and 0 < len(first.split()) <= _GIVEN and "," not in first else ""


_GIVEN = 3
# Lists of authors are shorter.
_MOST = 40
