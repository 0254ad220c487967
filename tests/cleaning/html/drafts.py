"""Pages of our own writing on their way through the cleaner."""

from __future__ import annotations

from fonds.cleaning.html.cleaner import propose, segment
from fonds.cleaning.html.draft import Draft
from fonds.settings import Settings


def drafted(page: str) -> Draft:
    """The page as the rules see it, before a model is asked."""
    return propose(segment(page, None, Settings()))
