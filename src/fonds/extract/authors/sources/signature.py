"""Initials and agencies that sign the end of the text: read where nobody else is named."""

from __future__ import annotations

from fonds.extract.authors.names import Who, who_of
from fonds.extract.candidate import within
from fonds.extract.page.view import Page
from fonds.marks.bylines.initials import signed_by
from fonds.model import Role

# How sure: brackets at the end of a text hold little else. No annotated set has enough of them to learn from.
SURE = 0.7
# A signature may stand on a line behind the text that cleaning took for something else, or before a note.
_BEFORE, _BEHIND = 1, 1


def signature(page: Page) -> Who | None:
    """Who signs the text, or None."""
    body = [block.index for block in page.blocks if block.role is Role.BODY]
    if not body:
        return None
    last = body[-1]
    places = [*body[-1 - _BEFORE :][::-1], *range(last + 1, min(last + 1 + _BEHIND, len(page.blocks)))]
    for index in places:
        block = page.blocks[index]
        people, raw = signed_by(block.text, page.language)
        if people:
            raw, locator = within(block, raw)
            return who_of(people, raw, "text-pattern", SURE, locator)
    return None
