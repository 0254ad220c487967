"""The standfirst."""

from __future__ import annotations

from collections.abc import Iterator

from fonds.extract.candidate import Candidate, fold, settle, within
from fonds.extract.page.view import Page
from fonds.extract.title.sources import is_other_mark
from fonds.model import Block, Evidence, Kind, Role

# Of 14 standfirsts of news-dev's odd half the shortest has 45 characters, the longest 178.
_SHORTEST, _LONGEST = 30, 350
# Blocks between the standfirst and who wrote or when: a picture's caption, a section.
_STEPS = 3
# Roles that the block under a title has where it is no standfirst, and kinds.
_PLAIN = frozenset({Role.BODY, Role.OTHER, Role.ADVERT, Role.DISCLOSURE})
_FORMS = frozenset({Kind.PARAGRAPH, Kind.HEADING})
_WHO_AND_WHEN = frozenset({Role.BYLINE, Role.DATELINE})


def extract_subtitle(page: Page, title_at: int | None, title: str | None) -> tuple[str | None, tuple[Evidence, ...]]:
    """The standfirst: the block labelled so, or so long that it opens the text as well; else what the page tells
    machines when it also stands in the text; else what stands between the title and the line that says who and when."""
    found = next(_candidates(page, title_at, title), None)
    return (found.value, settle("subtitle", found, [], lambda a, b: a == b)) if found is not None else (None, ())


def _candidates(page: Page, title_at: int | None, title: str | None) -> Iterator[Candidate[str]]:
    for block in page.blocks:
        if (block.role is Role.SUBTITLE or block.index in page.known.standfirsts) and block.text:
            sure = max(0.6, block.confidence)
            yield Candidate(block.text, block.text, block.raw, "text-block", sure, block.locator)
    if title_at is None:
        return
    described = {fold(f.value): f for f in page.machine.metas("description", "og:description") if len(f.value) > 30}
    for block in page.blocks[title_at + 1 : title_at + 6]:
        if fold(block.text) in described and block.text != title and len(block.text) < 400:
            yield _whole(block, "text-and-meta", 0.75)
    under = page.blocks[title_at + 1 : title_at + 2]
    if under and _is_standfirst(under[0], title) and _who_or_when(page.blocks[title_at + 2 : title_at + 2 + _STEPS]):
        yield _whole(under[0], "text-position", 0.6)


def _whole(block: Block, method: str, sure: float) -> Candidate[str]:
    raw, located = within(block, block.text)
    return Candidate(block.text, block.text, raw, method, sure, located)


def _is_standfirst(block: Block, title: str | None) -> bool:
    """Whether the block under the title may be one: a line or two of its own, no name, no date."""
    if block.role not in _PLAIN or block.kind not in _FORMS or not _SHORTEST <= len(block.text) <= _LONGEST:
        return False
    # Lines of their own and addresses are those of authors.
    if "\n" in block.text.strip() or "@" in block.text:
        return False
    return fold(title or "") not in fold(block.text) and not is_other_mark(block.text)


def _who_or_when(behind: tuple[Block, ...]) -> bool:
    """Whether one of the blocks says who wrote or when, before any other prose."""
    for block in behind:
        if block.role in _WHO_AND_WHEN or is_other_mark(block.text):
            return True
        if block.role is Role.BODY and len(block.text) > _LONGEST:
            return False
    return False
