"""The captures that the model learns from: annotated pages as text copies, and news pages as bare text."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from corpora.copies import bare_text, flat_text, inscriptis_text
from corpora.metrics import snippets_found, word_overlap
from corpora.pages import RENDITIONS, HtmlPage, makers_pages, news_pages, text_captures, unannotated_pages
from fonds.capture import decode, open_capture
from fonds.cleaning.html import clean_html
from fonds.errors import FondsError
from fonds.model import Role
from fonds.settings import Settings

FOLDS = 5
NEWS = "news"
BORROWED = "borrowed"
# Shorter texts are teasers of pages behind a wall more often than documents.
_LEAST_WORDS = 60
# Word F1 of two cleaners' texts from which on they agree.
_AGREED = 0.85
# Groups of pages that no model learns from.
HELD_OUT = frozenset({"news even"})


@dataclass(frozen=True, slots=True)
class CaptureSample:
    """One capture with its gold text. `fold` is drawn by domain, so that no site stands on both sides; snippets must
    (must not) stand in the result."""

    page: str
    domain: str
    page_type: str
    rendition: str
    text: str
    gold: str
    fold: int
    must: tuple[str, ...] = ()
    must_not: tuple[str, ...] = ()


def fold_of(domain: str) -> int:
    return int.from_bytes(hashlib.sha256(domain.removeprefix("www.").encode()).digest()[:4]) % FOLDS


def samples(data: Path, *, every: int = 1) -> Iterator[CaptureSample]:
    """All captures with gold text, or those of every n-th page by digest; and the news pages that borrow theirs."""

    def chosen(page: str) -> bool:
        return int.from_bytes(hashlib.sha256(page.encode()).digest()[4:8]) % every == 0

    for c in text_captures(data, RENDITIONS, None):
        if chosen(c.page):
            fold = fold_of(c.domain)
            yield CaptureSample(c.page, c.domain, c.page_type, c.rendition, c.text, c.gold, fold, c.must, c.must_not)
    for page in chain(news_pages(data, None), makers_pages(data, None), unannotated_pages(data)):
        if chosen(page.page) and page.group not in HELD_OUT:
            yield from _news_samples(page)


def _news_samples(page: HtmlPage) -> Iterator[CaptureSample]:
    """A news page as text copies: all three layouts of a page with gold text, two of one that borrows it."""
    fold = fold_of(page.domain)
    gold, kind = (page.gold, NEWS) if page.gold else (_agreed(page), BORROWED)
    if not gold:
        return
    copies = {kind: bare_text, f"{kind} flat": flat_text, f"{kind} inscriptis": inscriptis_text}
    if kind == BORROWED:
        copies.pop(f"{kind} {('flat', 'inscriptis')[int(hashlib.sha256(page.page.encode()).hexdigest(), 16) % 2]}")
    for rendition, made in copies.items():
        yield CaptureSample(page.page, page.domain, kind, rendition, made(page.html).decode("utf-8"), gold, fold)
    if kind == NEWS:
        yield CaptureSample(page.page, page.domain, NEWS, "gold", gold, gold, fold)


def _agreed(page: HtmlPage) -> str | None:
    """The text that fonds keeps of a page's HTML, where trafilatura keeps nearly the same, and where it holds what
    was annotated. It teaches more sites and languages than the gold does; no figure is counted on it."""
    from trafilatura import extract  # noqa: PLC0415 - takes a while, and tests of the rest do without it

    other: str = extract(page.html, include_comments=False, deduplicate=False) or ""
    capture = open_capture(page.html, media_type="text/html", url=page.url)
    try:
        blocks = clean_html(decode(capture), page.url, Settings()).blocks
    except FondsError:
        return None
    text = "\n".join(block.text for block in blocks if block.role is Role.BODY)
    if len(text.split()) < _LEAST_WORDS or word_overlap(text, other).f1 < _AGREED:
        return None
    sound = snippets_found(text, page.must) == len(page.must) and not snippets_found(text, page.must_not)
    return text if sound else None
