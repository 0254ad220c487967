"""The title that a browser printed above each page of a text, or wrote into the PDF file that it printed."""

from __future__ import annotations

import re

from fonds.extract.candidate import fold, within
from fonds.extract.page.stated import file_states
from fonds.extract.page.view import Page
from fonds.extract.title.sources import TitleCandidate

# "The ferry goes quiet | The Quayside Lantern": what a site adds to the title of a page.
_ADDED = re.compile(r"(?<=\S)\s+[|–—·»-]\s+[^|–—·»]{2,50}$")
# A line that says so much of the printed title is the title as the page shows it; others have a part of it, the rest
# stands on the next line.
_MOST = 0.85
# Shorter beginnings of two titles may be the same by chance.
_LEAST = 12


def as_printed(page: Page, lines: list[tuple[TitleCandidate, int]]) -> list[tuple[TitleCandidate, int]]:
    """The lines with those first that begin the title which a browser printed above the page; that title itself where
    no line has the most of it."""
    if page.known.printed_title is None:
        return _as_written(page, lines)
    block = page.blocks[page.known.printed_title]
    lines = [line for line in lines if line[1] != block.index and line[1] not in page.known.running_lines]
    value = _ADDED.sub("", block.text) or block.text
    printed = fold(block.text)
    shown = [
        (c, at)
        for c, at in lines
        if printed.startswith(fold(c.value)) and len(fold(c.value)) > _MOST * len(fold(value))
    ]
    if not shown:
        raw, located = within(block, value)
        shown = [(TitleCandidate(value, value, raw, "header", 0.7, located, "other"), block.index)]
    return [*shown, *(line for line in lines if line not in shown)]


def _as_written(page: Page, lines: list[tuple[TitleCandidate, int]]) -> list[tuple[TitleCandidate, int]]:
    """The same by the title among a file's properties, which are believed where a line of the page begins it."""
    said = file_states(page, "title")
    if said is None:
        return lines
    value = _ADDED.sub("", said.value) or said.value
    whole = fold(said.value)
    begun = [(c, at) for c, at in lines if len(fold(c.value)) >= _LEAST and whole.startswith(fold(c.value))]
    if not begun:
        return lines
    first, at = begun[0]
    rest = fold(page.blocks[at + 1].text) if at + 1 < len(page.blocks) else ""
    if len(fold(first.value)) <= _MOST * len(fold(value)) or fold(first.value) + rest == fold(value):
        # Its rest stands on the next line.
        first = TitleCandidate(value, value, said.raw, said.method, 0.7, None, "other")
    return [(first, at), *(line for line in lines if line[1] != at)]
