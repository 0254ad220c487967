"""The verdict on texts against their true word F1: what is expected, what comes true, what the tiers hold.

Documents are cleaned by the models that ship. Those learned from all pages but the half of news-dev that only judges,
so on the others the figures are kind; those out of fold stand in docs/models/quality.md.
"""

from __future__ import annotations

import multiprocessing
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import numpy as np

from benchmarks.tables import Cell, Table
from corpora.copies import bare_text
from corpora.metrics import word_overlap
from corpora.pages import HtmlPage, makers_pages, news_pages, wcxb_pages
from corpora.quality_metrics import verdict_figures
from fonds import clean
from fonds.errors import FondsError

_NOTE = (
    "A page as HTML and as bare text. But for `news even`, the models of cleaning and the estimate "
    "learned from these pages. p10: 10th percentile of F1 in tier A; `A <.6`: share of A under .6; `C of <.6`: share "
    "of all under .6 that C holds; `C <.8`: share of C under .8."
)


@dataclass(frozen=True, slots=True)
class Judged:
    """A document: its set and form, its true F1, what was expected (0 where there is no text), its tier."""

    group: str
    form: str
    truth: float
    expected: float
    tier: str


def judged(page: HtmlPage) -> list[Judged]:
    """The page as HTML and as a text copy, judged; a form that can't be read is left out."""
    found = []
    forms = (("HTML", "text/html", page.html), ("text copy", "text/plain; charset=utf-8", bare_text(page.html)))
    for form, media, payload in forms:
        try:
            document = clean(payload, media_type=media, url=page.url if form == "HTML" else None)
        except FondsError:
            continue
        quality = document.quality
        truth = word_overlap(document.text, page.gold or "").f1
        group = page.group if page.group.startswith("news") else f"WCXB {page.group}"
        found.append(Judged(group, form, truth, quality.expected_quality or 0.0, quality.tier.value))
    return found


def _rows(all_of: list[Judged]) -> Iterator[tuple[Cell, ...]]:
    groups: dict[str, list[Judged]] = defaultdict(list)
    for each in all_of:
        for name in ("all", f"all, {each.form}", f"{each.group}, {each.form}"):
            groups[name].append(each)
    for name, members in sorted(groups.items()):
        truth = np.array([each.truth for each in members])
        figures = verdict_figures(truth, np.array([e.expected for e in members]), [e.tier for e in members])
        yield name, *(int(value) if key == "documents" else value for key, value in figures.items())


def run(data: Path, *, size: int | None, workers: int) -> list[Table]:
    """One table over all sets."""
    pages = (
        page for page in chain(wcxb_pages(data, size), news_pages(data, size), makers_pages(data, size)) if page.gold
    )
    if workers > 1:
        with multiprocessing.get_context("fork").Pool(workers) as pool:
            found = list(chain.from_iterable(pool.imap(judged, pages, chunksize=8)))
    else:
        found = list(chain.from_iterable(map(judged, pages)))
    names = tuple(verdict_figures(np.array([1.0]), np.array([1.0]), ["A"]))
    return [Table("The verdict on texts", ("documents of", *names), tuple(_rows(found)), _NOTE)]
