"""The whole cleaner on annotated pages that the model in it has not seen: the figures of the model card."""

from __future__ import annotations

import multiprocessing
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import fmean

from corpora.metrics import gram_overlap, snippets_found, word_overlap
from corpora.pages import HtmlPage
from fonds.capture import decode, open_capture
from fonds.cleaning.html import clean_html
from fonds.cleaning.html.model import HtmlModel
from fonds.cleaning.models import Models
from fonds.model import Block, Kind, Role
from fonds.settings import Settings
from training.html.align import aligned
from training.html.pages import fold_of

NEWS = "news"
WCXB = "all WCXB"
# Groups that are no pages of WCXB. Nothing is learned from the even half of the news of another maker.
_OTHER_SETS = frozenset({NEWS, "news odd", "news even", "snippets", "long", "made up"})
_STRUCTURES = {Kind.HEADING: "headings", Kind.LIST_ITEM: "list items", Kind.TABLE_ROW: "table rows", Kind.CODE: "code"}


@dataclass(frozen=True, slots=True)
class PageResult:
    """One page: F1, precision, recall and 4-gram F1 of the text; (found, all) of snippets; by kind how many of the
    blocks in the gold text came out as body, and of how many."""

    group: str
    measures: tuple[float, float, float, float] | None
    must: tuple[int, int]
    must_not: tuple[int, int]
    structures: dict[str, tuple[int, int]]
    asked: bool


def evaluate(pages: Iterable[HtmlPage], models: Sequence[HtmlModel], workers: int) -> str:
    """Clean each page with the model of its fold, second opinion included; gives the tables."""
    _MODELS[:] = [Models(html=model) for model in models]
    with multiprocessing.get_context("fork").Pool(workers) as pool:
        return "\n".join(_tables(list(pool.imap(_result, pages, chunksize=8))))


# What the workers inherit.
_MODELS: list[Models] = []


def _result(page: HtmlPage) -> PageResult:
    text = decode(open_capture(page.html, media_type="text/html", url=page.url))
    cleaned = clean_html(text, page.url, Settings(), models=_MODELS[fold_of(page.domain)])
    found = "\n".join(block.text for block in cleaned.blocks if block.role is Role.BODY and block.text)
    measures = None
    if page.gold is not None:
        words = word_overlap(found, page.gold)
        measures = words.f1, words.precision, words.recall, gram_overlap(found, page.gold).f1
    return PageResult(
        page.group,
        measures,
        (snippets_found(found, page.must), len(page.must)),
        (snippets_found(found, page.must_not), len(page.must_not)),
        _structures(cleaned.blocks, page.gold or ""),
        bool(cleaned.signals.second_opinion),
    )


def _structures(blocks: Sequence[Block], gold: str) -> dict[str, tuple[int, int]]:
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for block, share in zip(blocks, aligned([block.text for block in blocks], gold), strict=True):
        if share > 0.5 and block.kind in _STRUCTURES and block.role is not Role.TITLE:
            counts[_STRUCTURES[block.kind]][0] += block.role is Role.BODY
            counts[_STRUCTURES[block.kind]][1] += 1
    return {name: (kept, of) for name, (kept, of) in counts.items()}


def _tables(results: Sequence[PageResult]) -> Iterator[str]:
    groups: dict[str, list[PageResult]] = defaultdict(list)
    for result in results:
        groups[result.group].append(result)
        if result.group not in _OTHER_SETS:
            groups[WCXB].append(result)
    yield "the whole cleaner, out of fold: pages, F1, precision, recall, 4-gram F1"
    for group, found in sorted(groups.items()):
        measures = [result.measures for result in found if result.measures is not None]
        if measures:
            means = " ".join(f"{fmean(column):.4f}" for column in zip(*measures, strict=True))
            yield f"{group:15} {len(measures):5} {means}"
    yield "snippets found that must be, that must not be"
    for group, found in sorted(groups.items()):
        parts = (_share(result.must for result in found), _share(result.must_not for result in found))
        if any(result.must[1] for result in found):
            yield f"{group:15} " + " ".join(f"{part:.4f}" for part in parts)
    yield "of the blocks in the gold text, kept as body"
    for group in (WCXB, NEWS):
        totals: Counter[str] = Counter()
        kept: Counter[str] = Counter()
        for result in groups[group]:
            for name, (hits, of) in result.structures.items():
                kept[name] += hits
                totals[name] += of
        yield f"{group:15} " + ", ".join(
            f"{name} {kept[name] / totals[name]:.3f} of {totals[name]:,}" for name in sorted(totals)
        )
    yield f"second opinion asked on {sum(result.asked for result in results)} of {len(results)} pages"


def _share(pairs: Iterable[tuple[int, int]]) -> float:
    hits, of = (sum(column) for column in zip(*pairs, strict=True))
    return hits / of if of else 0.0
