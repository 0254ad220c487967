"""Where a page states topics: meta elements, JSON-LD, labelled lines, rows of tags."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fonds.extract.candidate import within
from fonds.extract.page.header import METHOD, SURE, header_blocks
from fonds.extract.page.json_ld import at_key, document_nodes, inside, string_at
from fonds.extract.page.view import Page
from fonds.marks.exports.headers import HeaderField
from fonds.marks.metadata import stripped
from fonds.marks.words import words_of
from fonds.model import Locator, Role

# Items of a list in JSON-LD that are looked at.
_MOST_IN_LIST = 50
_LABEL = re.compile(rf"^(?:{words_of('topics')})\s?[:：]\s*", re.IGNORECASE)


def stated_topics(page: Page) -> Iterator[tuple[str, str, str, float, Locator | None]]:
    """What states topics: as it reads, as it is printed, method, confidence, place."""
    for fact in page.machine.metas("article:section", "article:tag", "parsely-section", "news_keywords", "keywords"):
        yield fact.value, fact.raw, "meta", 0.8, fact.locator
    for node in document_nodes(page.machine, page.url)[:2]:
        for key in ("articleSection", "keywords"):
            place = at_key(node, key)
            several = isinstance(place.value, list)
            for item in (inside(place, n) for n in range(len(place.value[:_MOST_IN_LIST]))) if several else [place]:
                if (stated := string_at(page, item)) is not None:
                    yield stated.value, stated.raw, "json-ld", 0.8, stated.locator
    for block in header_blocks(page, HeaderField.TOPICS):
        raw, locator = within(block, block.text)
        yield block.text.strip("[]"), raw, METHOD, SURE, locator
    for block in page.blocks:
        text = block.text
        label = _LABEL.match(text) if len(text) < 300 and (":" in text or "：" in text) else None
        if label is not None:
            rest = block.text[label.end() :]
            if rest.strip():
                raw, locator = within(block, rest)
                yield rest, raw, "text-pattern", 0.75, locator
        elif block.role is Role.TOPICS and len(block.text) <= 60 and not block.text.endswith(":") and page.is_html:
            raw, locator = stripped(block.raw, block.locator)
            yield raw, raw, "text-block", 0.5, locator
