"""Where picture credits stand. Each source yields candidates.

`elements.py` elements and attributes named for credits, the texts of images; `blocks.py` captions, lines under
pictures, the ends of what a copy left of captions.
"""

from __future__ import annotations

from dataclasses import dataclass

from fonds.marks.credits.names import CreditMark
from fonds.model import Locator, Role

NEVER = frozenset({Role.BYLINE, Role.DATELINE, Role.AUTHOR_BIO, Role.FOOTER, Role.SHARE, Role.NEWSLETTER})
"""Roles of blocks in which no picture of the document is credited."""


@dataclass(frozen=True, slots=True)
class CreditCandidate:
    """A credit with its place, what it was found by, and the picture as far as known.

    `pictured` says that it surely stands under a picture: then "© The Bay Courier" on that paper's page is one, too.
    """

    mark: CreditMark
    caption: str | None
    locator: Locator | None
    method: str
    confidence: float
    image: str | None
    raw: str
    pictured: bool = False
