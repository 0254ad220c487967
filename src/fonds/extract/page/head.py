"""Where the title stands, and the blocks around it that may say who and when."""

from __future__ import annotations

from fonds.extract.page.view import Page
from fonds.model import Kind, Role

# A block of this many characters is prose: where the first stands behind the title, the head of the document ends.
# 200 keeps standfirsts (median 140 in 138 news pages) in the head.
PROSE = 200
# Blocks looked at before and behind the title for who and when.
HEAD_BEFORE = 12
HEAD_AFTER = 25


def titled(page: Page, title: str | None) -> int | None:
    """The index of the block that holds the title, or None."""
    for block in page.blocks:
        if block.role is Role.TITLE and (title is None or page.is_html or title in page.lines[block.index]):
            return block.index
    if title:
        wanted = " ".join(title.split()).casefold()
        hits = [
            block
            for block, line in zip(page.blocks, page.lines, strict=True)
            if len(block.text) < len(wanted) + 40 and wanted in line.casefold()
        ]
        headings = [b for b in hits if b.kind is Kind.HEADING]
        # Menus and teasers may name the title before it stands over its text; nearest to prose wins.
        ranked = headings or hits
        if ranked:
            return min(ranked, key=lambda b: (_distance_to_prose(page, b.index), b.index)).index
    return None


def _distance_to_prose(page: Page, index: int) -> int:
    for steps, block in enumerate(page.blocks[index + 1 : index + 1 + HEAD_AFTER]):
        if len(block.text) >= PROSE:
            return steps
    return HEAD_AFTER


def head(page: Page, title_at: int | None) -> tuple[range, int]:
    """Indexes of the blocks around the title where byline and date stand, and the index of the first prose."""
    if title_at is None:
        first = next((b.index for b in page.blocks if len(b.text) >= PROSE), len(page.blocks))
        return range(max(0, first - HEAD_BEFORE), min(first + 1, len(page.blocks))), first
    prose = next(
        (b.index for b in page.blocks[title_at + 1 : title_at + HEAD_AFTER] if len(b.text) >= PROSE),
        min(title_at + HEAD_AFTER, len(page.blocks)),
    )
    return range(max(0, title_at - HEAD_BEFORE), min(prose + 4, len(page.blocks))), prose
