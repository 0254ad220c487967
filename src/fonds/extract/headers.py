"""Fields from the labelled header of a document of an export: what a person or a database stated outright."""

from __future__ import annotations

from collections.abc import Iterator

from fonds.extract.byline_values import Who, read_author, who_of
from fonds.extract.candidates import Candidate, within
from fonds.extract.page import Page
from fonds.marks.dates import find_dates
from fonds.marks.exports import HeaderField
from fonds.model import Block, Locator, StatedDate

METHOD = "header"
# Not above JSON-LD of a page: headers are retyped, and dates in them are those of the printed issue.
_SURE = 0.93
# Longer values are no names.
_LONGEST = 300


def _block(page: Page, fact: HeaderField) -> Block | None:
    lines = (page.blocks[index] for index in page.known.header.get(fact, ()))
    return next((block for block in lines if 0 < len(block.text) <= _LONGEST), None)


def _stated(block: Block) -> tuple[str, Locator]:
    return within(block, block.text)


def stated_text(page: Page, fact: HeaderField) -> Candidate[str] | None:
    """The headline or the source as the header states it."""
    block = _block(page, fact)
    if block is None:
        return None
    value = " ".join(block.text.split())
    raw, locator = _stated(block)
    return Candidate(value, value, raw, METHOD, _SURE, locator)


def stated_address(page: Page) -> Candidate[str] | None:
    """Where the header says the page was."""
    stated = stated_text(page, HeaderField.ADDRESS)
    return stated if stated is not None and stated.value.startswith(("https://", "http://")) else None


def stated_people(page: Page) -> Iterator[Who]:
    """Who the header says wrote it."""
    block = _block(page, HeaderField.BYLINE)
    people = read_author(block.text) if block is not None else ()
    if block is not None and people:
        raw, locator = _stated(block)
        yield who_of(tuple(people), raw, METHOD, _SURE, locator)


def stated_dates(page: Page) -> Iterator[Candidate[StatedDate]]:
    """When the header says it appeared."""
    block = _block(page, HeaderField.DATE)
    for mark in find_dates(block.text, language=page.language)[:1] if block is not None else ():
        if block is not None and not mark.ambiguous:
            raw, locator = within(block, mark.raw)
            yield Candidate(mark.date, mark.date.edtf, raw, METHOD, _SURE, locator)
