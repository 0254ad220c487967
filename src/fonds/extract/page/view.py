"""One view of a cleaned capture for all fields."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from fonds.capture.dom import Dom
from fonds.capture.formats.saved import by_web_archive
from fonds.cleaning.result import KnownLines
from fonds.extract.page.elements import Elements
from fonds.marks.dates.lines import find_dates
from fonds.marks.expressions import caseless
from fonds.marks.metadata import MachineFacts
from fonds.model import Block, Role, Stated
from fonds.model.address import host_of

# Lines that may show the order of day and month.
MAX_DATED = 250
# Lines that name an owner have one of these.
OWNER_SIGNS = ("©", "ⓒ", "(c)", "copyright")


@dataclass(frozen=True)
class Page:
    """`blocks` with their roles, `machine` and `dom` for HTML, the URL and language as far as known, and what the file
    states beside the page."""

    blocks: tuple[Block, ...]
    dom: Dom | None
    machine: MachineFacts
    url: str | None
    captured_at: datetime | None
    language: str | None
    is_html: bool
    known: KnownLines = field(default_factory=KnownLines)
    stated: tuple[Stated, ...] = ()

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
        stated = [block.text for block in self.blocks] + [fact.value for fact in self.machine.meta]
        orders = {
            mark.rule for text in stated if len(text) <= MAX_DATED and "/20" in text for mark in find_dates(text)
        } & {"numeric-mdy", "numeric-dmy"}
        return orders == {"numeric-mdy"} if len(orders) == 1 else None

    @cached_property
    def archive_hosts(self) -> frozenset[str]:
        """The hosts of the web archive that shows the page, as far as known; it says things about itself in it."""
        hosts = {host_of(each.value) for each in self.stated if each.origin in ("link", "url")}
        return frozenset(hosts - {""})

    @cached_property
    def archived_at(self) -> datetime | None:
        """When a web archive took the page that it shows."""
        return self.captured_at if by_web_archive(self.stated) else None

    @property
    def host(self) -> str:
        """The host name without `www.`, empty when there is no URL."""
        return host_of(self.url)


# Their text belongs to other documents or to nobody.
FOREIGN = frozenset({Role.RELATED, Role.COMMENTS, Role.NAVIGATION, Role.CONSENT, Role.ADVERT, Role.SEARCH, Role.PAGING})
