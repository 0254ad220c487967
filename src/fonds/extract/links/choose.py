"""The document's links: each address once."""

from __future__ import annotations

from fonds.extract.links.sources import element_links, written_links
from fonds.extract.page.view import Page
from fonds.model import Link

MAX_LINKS = 2_000


def extract_links(page: Page) -> tuple[Link, ...]:
    """Links in the document's kept text, in order, each address once; a text copy's are those written out in it."""
    found: dict[str, Link] = {}
    for link in element_links(page) if page.dom is not None else written_links(page):
        found.setdefault(link.url, link)
        if len(found) >= MAX_LINKS:
            break
    return tuple(found.values())
