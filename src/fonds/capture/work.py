"""A bound on the work that one document may cause, told by counting: the same capture meets it on every machine."""

from __future__ import annotations

from fonds.errors import LimitExceeded
from fonds.settings import Settings

# What a thing costs, in characters of text. Measured on pages of one kind of thing each (20,000 to 200,000 of them): a
# unit took .15 to .55 us of CPU. An element has some 12 us, a block 30 to 130, a character .3 to .5.
LINE, BLOCK, ELEMENT = 100, 200, 25


def check_work(settings: Settings, *, characters: int = 0, lines: int = 0, blocks: int = 0, elements: int = 0) -> None:
    """Raises LimitExceeded where the counts together are more than `settings.max_work`."""
    work = characters + LINE * lines + BLOCK * blocks + ELEMENT * elements
    if work > settings.max_work:
        raise LimitExceeded("work", f"{work:,} units, `max_work` is {settings.max_work:,}")
