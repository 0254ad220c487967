"""Fields: authors, dates, titles, credits, site names, languages, from HTML with its URL and from bare text without."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path
from statistics import fmean, median

from benchmarks import ours, warm
from benchmarks.peers_fields import BARE_FIELDS_PEERS, FIELDS_PEERS
from benchmarks.running import score_all
from benchmarks.scores import in_order, mean_of
from benchmarks.tables import Cell, Table
from benchmarks.tools import FieldsTool, Found, split_available, timed
from benchmarks.uncounted import CREDITS_NOT_COUNTED
from corpora import field_metrics as metrics
from corpora.copies import bare_text
from corpora.metrics import Counts, compare_f1, compare_means, set_counts
from corpora.pages import HALVES, FieldsPage, fields_pages, half_of, news_fields

HTML_TOOLS: tuple[FieldsTool, ...] = (ours.FIELDS, *FIELDS_PEERS)
TEXT_TOOLS: tuple[FieldsTool, ...] = (ours.BARE_FIELDS, *BARE_FIELDS_PEERS)
# The sets that have tables of their own; the sources named by none are "other pages".
_SETS = {
    "news": "fundus",
    "other pages": None,
    "news-dev": "article-extraction-dataset",
    "fixtures": "postlight-parser-fixtures",
}
# This gold gives all times in UTC, read from pages that often state no zone: good for a day, for no instant.
_NO_INSTANTS = "postlight-parser-fixtures"


@dataclass(frozen=True, slots=True)
class FieldScore:
    """How one tool did on one page; None where the gold doesn't allow a verdict. Verdicts are 0.0 or 1.0."""

    tool: str
    page: str
    domain: str
    source: str
    authors: Counts | None
    credits: Counts | None
    title: float | None
    subtitle: float | None
    day: float | None
    instant: float | None
    clock: float | None
    invented: float | None
    site: float | None
    language: float | None
    cpu_ms: float
    error: str | None


def _credits(page: FieldsPage, found: Found) -> Counts | None:
    if found.credits is None or "photo_credits" not in page.gold or page.page in CREDITS_NOT_COUNTED:
        return None
    lines = [line for photo in page.gold["photo_credits"] for line in photo.get("credit") or ()]
    return set_counts(metrics.credit_parts(found.credits), metrics.credit_parts(lines))


def field_score(
    tool: str, page: FieldsPage, found: Found, cpu_ms: float, error: str | None, *, text: str | None = None
) -> FieldScore:
    """Apply the rules of benchmarks/README.md to what the tool found; `text` is the bare text where that was given."""
    gold = page.gold
    title, published, site = gold.get("title"), gold.get("published"), gold.get("site_name")
    undated = "published" in gold and published is None and not metrics.states_a_date(page.html)
    known = metrics.folded(gold["authors"] or ()) if "authors" in gold else None
    return FieldScore(
        tool=tool,
        page=page.page,
        domain=page.domain,
        source=page.source,
        authors=None if known is None else set_counts(metrics.folded(found.authors), known),
        credits=_credits(page, found),
        title=float(metrics.same_title(found.title, title)) if title else None,
        subtitle=(
            float(metrics.same_title(found.subtitle, gold["subtitle"]))
            if gold.get("subtitle") and found.subtitle is not None
            else None
        ),
        day=float(metrics.same_day(found.published, published)) if published else None,
        instant=(
            float(metrics.same_instant(found.published, published))
            if published and page.source != _NO_INSTANTS and metrics.counts_as_instant(published)
            else None
        ),
        clock=(
            float(metrics.same_clock(found.published, published))
            if text and published and metrics.prints_clock(text, published)
            else None
        ),
        invented=float(found.published is not None) if undated else None,
        site=float(metrics.same_site(found.site_name, site)) if site and metrics.stands_in(site, page.html) else None,
        language=float(metrics.same_language(found.language, page.language)) if page.language else None,
        cpu_ms=cpu_ms,
        error=error,
    )


def score_page(html_names: Sequence[str], text_names: Sequence[str], page: FieldsPage) -> list[FieldScore]:
    """The scores of the named tools on one page, those on its bare text marked by their source `text:…`."""
    scores = []
    for tool in HTML_TOOLS:
        if tool.name in html_names:
            warm.warm(tool, warm.HTML, None)
            answer = timed(partial(tool.run, page.html, page.url), Found())
            scores.append(field_score(tool.name, page, answer.result, answer.cpu_ms, answer.error))
    if text_names:
        text = bare_text(page.html)
        bare = FieldsPage(page.page, page.domain, f"text:{page.source}", None, page.html, page.gold, page.language)
        for tool in TEXT_TOOLS:
            if tool.name in text_names:
                warm.warm(tool, warm.TEXT.encode(), None)
                answer = timed(partial(tool.run, text, None), Found())
                read = text.decode("utf-8")
                scores.append(field_score(tool.name, bare, answer.result, answer.cpu_ms, answer.error, text=read))
    return scores


def total(counts: Iterable[Counts | None]) -> Counts | None:
    known = [each for each in counts if each is not None]
    return sum(known, Counts()) if known else None


def names_table(title: str, scores: Sequence[FieldScore]) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for tool in in_order(s.tool for s in scores):
        mine = [s for s in scores if s.tool == tool]
        cells: list[Cell] = []
        for counts in (total(s.authors for s in mine), total(s.credits for s in mine)):
            overlap = counts.overlap if counts else None
            cells += [overlap.f1, overlap.precision, overlap.recall] if overlap else [None, None, None]
        rows.append((tool, *cells))
    columns = ("tool", "authors F1", "precision", "recall", "credits F1", "credits precision", "credits recall")
    return Table(f"{title}: authors and photo credits, micro", columns, tuple(rows), _counted(scores))


_VERDICTS = ("day", "instant", "clock", "invented", "title", "subtitle", "site", "language")


def verdicts_table(title: str, scores: Sequence[FieldScore]) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for tool in in_order(s.tool for s in scores):
        mine = [s for s in scores if s.tool == tool]
        right = [mean_of(getattr(s, name) for s in mine) for name in _VERDICTS]
        times = [s.cpu_ms for s in mine]
        rows.append((tool, *right, fmean(times), median(times), sum(s.error is not None for s in mine)))
    columns = ("tool", *_VERDICTS, "mean ms", "median ms", "errors")
    note = "Shares of pages that are right; `invented`: a date given where there is none. " + _counted(scores)
    return Table(f"{title}: dates, title, subtitle, site, language", columns, tuple(rows), note)


def halves_table(title: str, scores: Sequence[FieldScore]) -> Table:
    """Each tool by the two halves of the domains."""
    rows: list[tuple[Cell, ...]] = []
    for half in HALVES:
        for tool in in_order(s.tool for s in scores):
            mine = [s for s in scores if s.tool == tool and half_of(s.domain) == half]
            cells: list[Cell] = [len(mine)]
            for counts in (total(s.authors for s in mine), total(s.credits for s in mine)):
                cells += [counts.overlap.f1, counts.overlap.precision] if counts else [None, None]
            if mine:
                verdicts = (mean_of(getattr(s, verdict) for s in mine) for verdict in _VERDICTS)
                rows.append((f"{half}: {tool}", *cells, *verdicts))
    columns = ("half: tool", "pages", "authors F1", "precision", "credits F1", "credits precision", *_VERDICTS)
    return Table(f"{title}: by halves of the domains", columns, tuple(rows))


def _counted(scores: Sequence[FieldScore]) -> str:
    """On how many pages each column rests."""
    names = ("authors", "credits", *_VERDICTS)
    pages = {name: len({s.page for s in scores if getattr(s, name) is not None}) for name in names}
    return "Pages: " + ", ".join(f"{name} {count}" for name, count in pages.items()) + "."


def _difference(name: str, ours_: Sequence[FieldScore], theirs: Sequence[FieldScore]) -> tuple[Cell, ...] | None:
    pairs = [(a, b) for a, b in zip(ours_, theirs, strict=True) if getattr(a, name) is not None]
    if not pairs:
        return None
    left, right = [getattr(a, name) for a, _ in pairs], [getattr(b, name) for _, b in pairs]
    domains = [a.domain for a, _ in pairs]
    found = compare_f1(left, right, domains) if isinstance(left[0], Counts) else compare_means(left, right, domains)
    return (len(pairs), found.difference, found.low, found.high)


def against_peers(title: str, scores: Sequence[FieldScore]) -> Table:
    """fonds minus each peer, field by field, with intervals."""
    mine = [s for s in scores if s.tool == ours.NAME]
    rows: list[tuple[Cell, ...]] = []
    for peer in in_order(s.tool for s in scores if s.tool != ours.NAME):
        theirs = [s for s in scores if s.tool == peer]
        for name in ("authors", "day", "instant", "invented", "title", "site"):
            cells = _difference(name, mine, theirs) if mine else None
            if cells:
                rows.append((f"{name} / {peer}", *cells))
    columns = ("field / peer", "n", "fonds minus peer", "95 % from", "to")
    return Table(title, columns, tuple(rows), "Paired bootstrap over domains. `invented`: less is better.")


def _is_of(score: FieldScore, source: str | None) -> bool:
    """The score belongs to the source; to no source that has a set of its own, where that is None."""
    stated = score.source.removeprefix("text:")
    return stated == source if source else stated not in _SETS.values()


def run(data: Path, *, size: int | None, workers: int) -> tuple[list[Table], dict[str, str]]:
    """The tables, and the tools left out with what they lack."""
    html_tools, absent = split_available(HTML_TOOLS)
    text_tools, absent_text = split_available(TEXT_TOOLS)
    score = partial(score_page, tuple(t.name for t in html_tools), tuple(t.name for t in text_tools))
    rows = score_all(
        "fields", score, chain(fields_pages(data, size), news_fields(data, size)), total=None, workers=workers
    )
    scores = [s for each in rows for s in each]
    html = [s for s in scores if not s.source.startswith("text:")]
    text = [s for s in scores if s.source.startswith("text:")]
    tables = []
    for shape, here in (("HTML", html), ("bare text", text)):
        for name, source in _SETS.items():
            part = [s for s in here if _is_of(s, source)]
            tables.append(names_table(f"Fields from {shape}, {name}", part))
            tables.append(verdicts_table(f"Fields from {shape}, {name}", part))
            tables.append(halves_table(f"Fields from {shape}, {name}", part))
        for name, source in _SETS.items():
            part = [s for s in here if _is_of(s, source)]
            tables.append(against_peers(f"Fields from {shape}, {name}: against peers", part))
    return [table for table in tables if table.rows], absent | absent_text
