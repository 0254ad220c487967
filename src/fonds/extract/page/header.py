"""Fields of the labelled header of a document of an export: what a person or a database stated outright."""

from __future__ import annotations

from fonds.extract.candidate import Candidate, within
from fonds.extract.page.view import Page
from fonds.marks.exports.headers import HeaderField
from fonds.model import Block

METHOD = "header"
# Not above JSON-LD of a page: headers are retyped, and dates in them are those of the printed issue.
SURE = 0.93
# Longer values are no names.
_LONGEST = 300


def header_blocks(page: Page, stated: HeaderField) -> list[Block]:
    """The lines of the header that state it, in order."""
    lines = (page.blocks[index] for index in page.known.header.get(stated, ()))
    return [block for block in lines if 0 < len(block.text) <= _LONGEST]


def header_block(page: Page, stated: HeaderField) -> Block | None:
    """The first line of the header that states it."""
    return next(iter(header_blocks(page, stated)), None)


def stated_text(page: Page, wanted: HeaderField) -> Candidate[str] | None:
    """The headline or the source as the header states it."""
    block = header_block(page, wanted)
    if block is None:
        return None
    value = " ".join(block.text.split())
    raw, locator = within(block, block.text)
    return Candidate(value, value, raw, METHOD, SURE, locator)


def stated_address(page: Page) -> Candidate[str] | None:
    """Where the header says the page was."""
    stated = stated_text(page, HeaderField.ADDRESS)
    return stated if stated is not None and stated.value.startswith(("https://", "http://")) else None
