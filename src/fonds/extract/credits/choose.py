"""Who made the pictures."""

from __future__ import annotations

from collections.abc import Sequence

from fonds.cleaning.result import Figure
from fonds.extract.candidate import fold
from fonds.extract.credits.sources.blocks import PictureBlocks
from fonds.extract.credits.sources.elements import element_credits
from fonds.extract.credits.sources.wording import SHORT_CAPTION
from fonds.extract.page.view import Page
from fonds.marks.credits.names import CreditMark
from fonds.model import Evidence, PhotoCredit, Role

MAX_CREDITS = 200


def extract_credits(
    page: Page, figures: Sequence[Figure], site: str | None
) -> tuple[tuple[PhotoCredit, ...], tuple[Evidence, ...]]:
    """The picture credits in page order, each once for a picture, and their evidence."""
    low, high = _region(page)
    found = list(PictureBlocks(page, figures, low, high).credits())
    if page.dom is not None:
        found += element_credits(page, low, high)
    named: list[PhotoCredit] = []
    evidence: list[Evidence] = []
    seen: set[tuple[str, str]] = set()
    for one in found[: MAX_CREDITS * 2]:
        names = "|".join(sorted(fold(n) for n in (*one.mark.creators, *one.mark.agencies)))
        # A credit counts for each picture; pages show a picture twice, and its credit in several elements.
        key = (names, fold(one.caption or "")[:SHORT_CAPTION])
        known = key in seen or (not key[1] and any(names == other for other, _ in seen))
        if known or len(named) >= MAX_CREDITS or (not one.pictured and _is_site(one.mark, site)):
            continue
        seen.add(key)
        mark = one.mark
        named.append(
            PhotoCredit(
                mark.credit_line,
                mark.raw,
                one.caption,
                mark.creators,
                mark.agencies,
                mark.ambiguous,
                mark.kind,
                mark.rights,
                one.image,
                one.locator,
            )
        )
        evidence.append(Evidence("photo_credits", mark.credit_line, one.raw, one.method, one.confidence, one.locator))
    return tuple(named), tuple(evidence)


def _is_site(mark: CreditMark, site: str | None) -> bool:
    """Say "© The Bay Courier" is the site's own line, no picture's; "Photo: The Bay Courier" is one."""
    names = {fold(n) for n in (*mark.creators, *mark.agencies)}
    return mark.rule == "copyright" and bool(site) and names <= {fold(site or "")}


# Lead pictures stand above the title on some pages, and picture credits in a line under the text on others.
_BEFORE, _BEHIND = 10, 6


def _region(page: Page) -> tuple[int, int]:
    """First and last index of the blocks among which the document's pictures stand."""
    bodies, blocks, none = page.bodies, page.blocks, (len(page.blocks), -1)
    first, last = (bodies[0], bodies[-1]) if bodies else none
    above = next((b.index for b in blocks[:first] if b.role in _HEAD), first)
    below = next((b.index for b in reversed(blocks[last + 1 :]) if b.role in _HEAD), last)
    if below < 0:
        return 0, len(blocks)
    return max(0, above - _BEFORE), min(len(blocks), below + 1 + _BEHIND)


_HEAD = frozenset({Role.TITLE, Role.SUBTITLE})
