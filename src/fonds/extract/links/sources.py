"""Links in the document's kept text: elements of pages, Markdown and bare addresses in text copies."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from fonds.capture.formats.saved import by_web_archive
from fonds.extract.page.view import Page
from fonds.model import Link
from fonds.model.address import join_address, original, split_address

# Characters of a link's text that are kept.
_LONGEST = 300
_MARKDOWN_LINK = re.compile(
    r"(?<!!)\[([^\[\]]{1,300})\]\(([^\s()]{1,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,200})?)[^()]{0,300}\)"
)
_BARE_LINK = re.compile(r"https?://[^\s<>\"'()\[\]]{4,2000}")


def element_links(page: Page) -> Iterator[Link]:
    """The links of a page's elements."""
    if page.dom is None:
        return
    kept = _kept_spans(page)
    ends = [end for _, end in kept]
    # A web archive rewrites the links of the pages that it shows.
    rewritten = by_web_archive(page.stated)
    dom = page.dom
    for number in dom.by_tag.get("a", ()):
        at = bisect_right(ends, dom.starts[number])
        if at == len(kept) or dom.starts[number] < kept[at][0]:
            continue
        href = dom.attributes[number].get("href", "").strip()
        if not href or href.startswith(("#", "javascript:", "mailto:", "tel:")):
            continue
        address = _absolute(page.url, href)
        if address:
            address = original(address) if rewritten else address
            yield Link(address, " ".join(dom.element_text(number).split())[:_LONGEST])


def written_links(page: Page) -> Iterator[Link]:
    """The links written out in a text copy: of Markdown, and addresses alone."""
    for block in page.blocks:
        if not block.kept:
            continue
        for match in _MARKDOWN_LINK.finditer(block.raw) if "](" in block.raw else ():
            linked = _absolute(page.url, match[2]) if not match[2].startswith(("#", "mailto:", "tel:")) else None
            if linked:
                yield Link(linked, " ".join(match[1].split()))
        for match in _BARE_LINK.finditer(block.text):
            yield Link(match[0].rstrip(".,;:!?"), "")


def _absolute(base: str | None, href: str) -> str | None:
    if href.startswith(("https://", "http://")) and "[" not in href:
        return href
    address = join_address(base, href)
    return address if split_address(address).scheme in ("http", "https") else None


def _kept_spans(page: Page) -> list[tuple[int, int]]:
    """Slices of the page's text that kept blocks cover: blocks follow each other in it."""
    spans: list[tuple[int, int]] = []
    at = 0
    for block in page.blocks:
        if block.outside:
            continue
        end = at + len(block.raw)
        if block.kept:
            spans.append((at, end))
        at = end
    return spans
