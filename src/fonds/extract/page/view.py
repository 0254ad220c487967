"""One view of a cleaned capture for all extractors."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from fonds.capture.dom import Dom
from fonds.extract.page.elements import Elements
from fonds.marks.dates import find_dates
from fonds.marks.machine import MachineFacts
from fonds.model import Block, Kind, Role
from fonds.model.address import host_of

# A block of this many characters is prose: where the first stands behind the title, the head of the document ends.
# 200 keeps standfirsts (median 140 in 138 news pages) in the head.
PROSE = 200
# Lines that may show the order of day and month.
MAX_DATED = 250
# Lines that name an owner have one of these.
OWNER_SIGNS = ("©", "ⓒ", "(c)", "copyright")
# Blocks looked at before and behind the title for who and when.
HEAD_BEFORE = 12
HEAD_AFTER = 25


@dataclass(frozen=True)
class Page:
    """`blocks` with their roles, `machine` and `dom` for HTML, the URL and language as far as known."""

    blocks: tuple[Block, ...]
    dom: Dom | None
    machine: MachineFacts
    url: str | None
    captured_at: datetime | None
    language: str | None
    is_html: bool

    @cached_property
    def elements(self) -> Elements | None:
        """The elements by what they are called; None for text copies."""
        return Elements(self.dom, self.blocks) if self.dom is not None else None

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The blocks' texts with single blanks."""
        return tuple(" ".join(block.text.split()) for block in self.blocks)

    @cached_property
    def bodies(self) -> tuple[int, ...]:
        """The indexes of the blocks of the text itself."""
        body = Role.BODY
        return tuple([block.index for block in self.blocks if block.role is body])

    @cached_property
    def _folded(self) -> tuple[str, list[int]]:
        """The blocks' texts without case, joined, and where each begins."""
        texts = ["\n" + caseless(block.text) for block in self.blocks]
        starts, at = [], 0
        for text in texts:
            starts.append(at)
            at += len(text)
        return "".join(texts), starts

    def holding(self, words: tuple[str, ...]) -> list[Block]:
        """The blocks that hold one of the words, given in small letters, or a part of a word.

        Finding a string in the whole page costs a small part of asking each block for a pattern.
        """
        text, starts = self._folded
        found: set[int] = set()
        for word in words:
            at = text.find(word)
            while at >= 0:
                index = bisect_right(starts, at) - 1
                found.add(index)
                at = text.find(word, starts[index + 1]) if index + 1 < len(starts) else -1
        return [self.blocks[index] for index in sorted(found)]

    @cached_property
    def month_first(self) -> bool | None:
        """Whether the page's numeric dates put the month first, told by those that can be read one way only."""
        orders = {
            mark.rule
            for block in self.blocks
            if len(block.text) <= MAX_DATED and "/20" in block.text
            for mark in find_dates(block.text)
        } & {"numeric-mdy", "numeric-dmy"}
        return orders == {"numeric-mdy"} if len(orders) == 1 else None

    @property
    def host(self) -> str:
        """The host name without `www.`, empty when there is no URL."""
        return host_of(self.url)


def caseless(text: str) -> str:
    """Without case as patterns that ignore it compare: the Turkish letters i are i, too."""
    plain = text.casefold()
    return plain if plain.isascii() else plain.replace("\u0307", "").replace("ı", "i")


# Their text belongs to other documents or to nobody.
FOREIGN = frozenset({Role.RELATED, Role.COMMENTS, Role.NAVIGATION, Role.CONSENT, Role.ADVERT, Role.SEARCH, Role.PAGING})


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
