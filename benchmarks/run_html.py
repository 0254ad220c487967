"""Main text from HTML: WCXB pages by type, bodies of news articles, snippets, CPU time."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import chain
from pathlib import Path

from benchmarks import ours, warm
from benchmarks.peers_html import HTML_PEERS
from benchmarks.running import score_all
from benchmarks.scores import PageScore, against_best, by_column, in_order, mean_of, of_tool, page_score, snippets_table
from benchmarks.scores import speed_table as speed_of
from benchmarks.tables import Cell, Table
from benchmarks.tools import Answer, HtmlTool, split_available, timed
from corpora.pages import HALVES, HtmlPage, half_of, news_bodies, news_pages, wcxb_pages

TOOLS: tuple[HtmlTool, ...] = (ours.HTML, *HTML_PEERS)
NEWS = ("news", "snippets", "news-dev")
_EMPTY = Answer("", "")


def score_page(names: Sequence[str], page: HtmlPage) -> list[PageScore]:
    """The scores of the named tools on one page."""
    scores = []
    for tool in TOOLS:
        if tool.name not in names:
            continue
        warm.warm(tool, warm.HTML, None)
        score = page_score(
            tool.name,
            timed(partial(tool.run, page.html, page.url), _EMPTY),
            page=page.page,
            domain=page.domain,
            group=page.group,
            shape="html",
            gold=page.gold,
            must=page.must,
            must_not=page.must_not,
            grams=True,
        )
        scores.append(score)
    return scores


def overall_table(title: str, scores: Sequence[PageScore]) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for tool in in_order(s.tool for s in scores):
        mine = of_tool(scores, tool)
        measures = (
            mean_of(s.f1 for s in mine),
            mean_of(s.precision for s in mine),
            mean_of(s.recall for s in mine),
            mean_of(s.grams for s in mine),
        )
        rows.append((tool, sum(s.f1 is not None for s in mine), *measures))
    columns = ("tool", "pages", "word F1", "precision", "recall", "4-gram F1")
    return Table(title, columns, tuple(rows), "Means over pages.")


def run(data: Path, *, size: int | None, workers: int) -> tuple[list[Table], dict[str, str]]:
    """The tables, and the tools left out with what they lack."""
    tools, absent = split_available(TOOLS)
    score = partial(score_page, tuple(tool.name for tool in tools))
    items = chain(wcxb_pages(data, size), news_pages(data, size), news_bodies(data, size))
    scores = [s for each in score_all("HTML", score, items, total=None, workers=workers) for s in each]
    wcxb = [s for s in scores if s.group not in NEWS]
    news = [s for s in scores if s.group == "news"]
    more = [s for s in scores if s.group == "news-dev"]
    marked = [s for s in scores if s.group == "snippets"]
    kinds = sorted({s.group for s in wcxb})
    parts = [
        ("wcxb", wcxb),
        *((f"wcxb {kind}", [s for s in wcxb if s.group == kind]) for kind in kinds),
        ("news", news),
        *((f"news-dev {half}", [s for s in more if half_of(s.domain) == half]) for half in HALVES),
    ]
    tables = [
        overall_table("HTML, WCXB pages: main text", wcxb),
        by_column("HTML, WCXB pages: word F1 by page type", wcxb, lambda s: s.group, lambda s: s.f1, kinds),
        snippets_table("HTML, WCXB pages: snippets", wcxb),
        overall_table("HTML, news: body of the article alone", news),
        overall_table("HTML, news-dev: body of the article alone", more),
        by_column("HTML, news-dev: word F1 by halves", more, lambda s: half_of(s.domain), lambda s: s.f1, HALVES),
        snippets_table("HTML, web pages: snippets", marked),
        speed_of("HTML: speed", scores),
        against_best("HTML: against the best peer", parts),
    ]
    return [table for table in tables if table.rows], absent
