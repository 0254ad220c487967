"""Annotated pages as rows for the model: what it sees of each piece, and which pieces stand in the gold text."""

from __future__ import annotations

import hashlib
import multiprocessing
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import numpy as np
import numpy.typing as npt

from corpora.long_made import made
from corpora.manuals import LongPage, manuals
from corpora.pages import HtmlPage, makers_pages, news_pages, wcxb_pages
from fonds.capture import decode, open_capture
from fonds.cleaning.html.cleaner import propose, segment
from fonds.cleaning.html.features import features
from fonds.cleaning.html.groups import PieceGroups, group_pieces
from fonds.cleaning.html.lexicon import Lexicon, text_words
from fonds.cleaning.html.model import word_counts
from fonds.cleaning.html.structure import Tree
from fonds.settings import Settings
from training.html.align import aligned

FOLDS = 5
# Groups of pages that no model learns from.
HELD_OUT = frozenset({"news even"})


@dataclass(frozen=True, slots=True)
class Page:
    """A page with gold text. `rows` hold the features; those of words are filled in later, by `with_words`."""

    page: str
    domain: str
    group: str
    fold: int
    labels: npt.NDArray[np.float32]
    rows: npt.NDArray[np.float32]
    columns: tuple[str, ...]
    counts: npt.NDArray[np.int64]
    groups: PieceGroups
    tree: Tree
    words: list[tuple[str, ...]]

    def __len__(self) -> int:
        return len(self.labels)


def fold_of(domain: str) -> int:
    """The fold, drawn by domain, so that no site stands on both sides."""
    return int(hashlib.sha256(f"f7{domain}".encode()).hexdigest(), 16) % FOLDS


def annotated(data: Path, every: int, long: Path | None = None) -> Iterator[HtmlPage]:
    """All annotated pages, or those of every n-th by digest; with long ones where their folder is given."""
    for page in chain(wcxb_pages(data, None), news_pages(data, None), makers_pages(data, None), _long(long)):
        if int(hashlib.sha256(page.page.encode()).hexdigest(), 16) % every == 0:
            yield page


def _long(root: Path | None) -> Iterator[HtmlPage]:
    """Manuals and books, and pages made up; none where the folder is not there."""
    pages: Iterator[LongPage] = chain(manuals(root), made()) if root is not None and root.exists() else iter(())
    for page in pages:
        group = "made up" if page.domain == "made" else "long"
        yield HtmlPage(page.page, page.domain, group, None, page.html, page.gold, (), ())


def read_pages(data: Path, *, every: int, workers: int, long: Path | None = None) -> list[Page]:
    """The annotated pages with gold text that have any text, those that judge (`HELD_OUT`) aside."""
    pages = annotated(data, every, long)
    return list(_prepared((page for page in pages if page.gold and page.group not in HELD_OUT), workers))


def _prepared(items: Iterable[HtmlPage], workers: int) -> Iterator[Page]:
    with multiprocessing.get_context("fork").Pool(workers) as pool:
        yield from (page for page in pool.imap(_prepare, items, chunksize=8) if page is not None)


def _prepare(page: HtmlPage) -> Page | None:
    text = decode(open_capture(page.html, media_type="text/html", url=page.url))
    draft = propose(segment(text, page.url, Settings()))
    if not draft.pieces:
        return None
    pieces = draft.pieces
    rows, columns = features(draft)
    texts = [piece.text for piece in pieces]
    assert page.gold is not None
    return Page(
        page=page.page,
        domain=page.domain,
        group=page.group,
        fold=fold_of(page.domain),
        labels=np.array(aligned(texts, page.gold), np.float32),
        rows=rows,
        columns=tuple(columns),
        counts=word_counts(texts),
        groups=group_pieces(draft.structure.tree, pieces),
        tree=draft.structure.tree,
        words=[tuple(sorted(text_words(text))) for text in texts],
    )


def with_words(page: Page, lexicon: Lexicon) -> npt.NDArray[np.float32]:
    """The page's rows with the columns that a lexicon fills."""
    rows = page.rows.copy()
    found = lexicon.columns(page.tree, page.words, page.groups)
    for name, values in found.items():
        rows[:, page.columns.index(name)] = values
    return rows
