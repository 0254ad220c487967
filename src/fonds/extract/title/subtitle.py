"""The standfirst."""

from __future__ import annotations

from fonds.extract.candidate import Candidate, fold, settle, within
from fonds.extract.page.view import Page
from fonds.model import Evidence, Role


def extract_subtitle(page: Page, title_at: int | None, title: str | None) -> tuple[str | None, tuple[Evidence, ...]]:
    """The standfirst: the block labelled so, or so long that it opens the text as well; else what the page tells
    machines when it also stands in the text."""
    for block in page.blocks:
        if (block.role is Role.SUBTITLE or block.index in page.known.standfirsts) and block.text:
            found = Candidate(
                block.text, block.text, block.raw, "text-block", max(0.6, block.confidence), block.locator
            )
            return found.value, settle("subtitle", found, [], lambda a, b: a == b)
    if title_at is None:
        return None, ()
    described = {fold(f.value): f for f in page.machine.metas("description", "og:description") if len(f.value) > 30}
    for block in page.blocks[title_at + 1 : title_at + 6]:
        fact = described.get(fold(block.text))
        if fact is not None and block.text != title and len(block.text) < 400:
            raw, located = within(block, block.text)
            found = Candidate(block.text, block.text, raw, "text-and-meta", 0.75, located)
            return found.value, settle("subtitle", found, [], lambda a, b: a == b)
    return None, ()
