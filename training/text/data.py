"""The captures that the model learns from: annotated pages as text copies, and news pages as bare text."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from corpora.copies import bare_text
from corpora.metrics import snippets_found
from corpora.pages import RENDITIONS, HtmlPage, news_pages, text_captures

FOLDS = 5
NEWS = "news"
BORROWED = "borrowed"
# Shorter texts are teasers of pages behind a wall more often than documents.
_LEAST_WORDS = 60


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
    for page in news_pages(data, None):
        if not chosen(page.page):
            continue
        fold = fold_of(page.domain)
        if not page.gold:
            gold = _borrowed(page)
            if gold:
                text = bare_text(page.html).decode("utf-8")
                yield CaptureSample(page.page, page.domain, BORROWED, BORROWED, text, gold, fold)
        else:
            yield CaptureSample(
                page.page, page.domain, NEWS, NEWS, bare_text(page.html).decode("utf-8"), page.gold, fold
            )
            yield CaptureSample(page.page, page.domain, NEWS, "gold", page.gold, page.gold, fold)


def _borrowed(page: HtmlPage) -> str | None:
    """Trafilatura's text of a page without gold text, where it has all the snippets that must stand in it and none that
    must not. It teaches more languages than the gold does; no figure is counted on it."""
    from trafilatura import extract  # noqa: PLC0415 - takes a while, and tests of the rest do without it

    text: str = extract(page.html, include_comments=False, deduplicate=False) or ""
    if len(text.split()) < _LEAST_WORDS or not page.must:
        return None
    sound = snippets_found(text, page.must) == len(page.must) and not snippets_found(text, page.must_not)
    return text if sound else None
