"""Fields from the labelled header of a document of an export: what a person or a database stated outright."""

from __future__ import annotations

from collections.abc import Iterator

from fonds.cleaning.text.export_header import HEADER_RULE
from fonds.extract.authors.names import Who, read_author, who_of
from fonds.extract.candidate import Candidate, within
from fonds.extract.page.view import Page
from fonds.marks.dates import find_dates
from fonds.marks.exports import Fact
from fonds.model import Block, Locator, StatedDate

METHOD = "header"
# Not above JSON-LD of a page: headers are retyped, and dates in them are those of the printed issue.
_SURE = 0.93
# Longer values are no names.
_LONGEST = 300


def _block(page: Page, fact: Fact) -> Block | None:
    rule = f"{HEADER_RULE}{fact.value}"
    return next((b for b in page.blocks if b.decided_by == rule and 0 < len(b.text) <= _LONGEST), None)


def _stated(block: Block) -> tuple[str, Locator]:
    return within(block, block.text)


def stated_text(page: Page, fact: Fact) -> Candidate[str] | None:
    """The headline or the source as the header states it."""
    block = _block(page, fact)
    if block is None:
        return None
    value = " ".join(block.text.split())
    raw, locator = _stated(block)
    return Candidate(value, value, raw, METHOD, _SURE, locator)


def stated_address(page: Page) -> Candidate[str] | None:
    """Where the header says the page was."""
    stated = stated_text(page, Fact.ADDRESS)
    return stated if stated is not None and stated.value.startswith(("https://", "http://")) else None


def stated_people(page: Page) -> Iterator[Who]:
    """Who the header says wrote it."""
    block = _block(page, Fact.BYLINE)
    people = read_author(block.text) if block is not None else ()
    if block is not None and people:
        raw, locator = _stated(block)
        yield who_of(tuple(people), raw, METHOD, _SURE, locator)


def stated_dates(page: Page) -> Iterator[Candidate[StatedDate]]:
    """When the header says it appeared."""
    block = _block(page, Fact.DATE)
    for mark in find_dates(block.text, language=page.language)[:1] if block is not None else ():
        if block is not None and not mark.ambiguous:
            raw, locator = within(block, mark.raw)
            yield Candidate(mark.date, mark.date.edtf, raw, METHOD, _SURE, locator)
