"""Pages of our own writing on their way through the cleaner."""

from __future__ import annotations

from fonds.cleaning.html.cleaner import propose, segment
from fonds.cleaning.html.draft import HtmlDraft
from fonds.settings import Settings


def drafted(page: str) -> HtmlDraft:
    """The page as the rules see it, before a model is asked."""
    return propose(segment(page, None, Settings()))
