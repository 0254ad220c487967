"""A page's scores for one tool, and what the runs make tables of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean, median

from benchmarks.ours import NAME
from benchmarks.tables import Cell, Table
from benchmarks.tools import Answer, Timed
from corpora.metrics import Interval, compare_means, gram_overlap, snippets_found, word_overlap


@dataclass(frozen=True, slots=True)
class PageScore:
    """How one tool did on one page in one shape (a rendition, or `html`).

    `kept_f1` scores all that the tool keeps, `f1` its main text. Snippet counts are (found, wanted) and
    (found, unwanted). `f1`, `grams`, `precision` and `recall` are None where the page has no gold text.
    """

    tool: str
    page: str
    domain: str
    group: str
    shape: str
    f1: float | None
    kept_f1: float | None
    precision: float | None
    recall: float | None
    grams: float | None
    must: tuple[int, int]
    must_not: tuple[int, int]
    cpu_ms: float
    error: str | None


def page_score(
    tool: str,
    timed: Timed[Answer],
    *,
    page: str,
    domain: str,
    group: str,
    shape: str,
    gold: str | None,
    must: Sequence[str],
    must_not: Sequence[str],
    grams: bool,
) -> PageScore:
    answer = timed.result
    words = None if gold is None else word_overlap(answer.text, gold)
    kept = words if answer.kept == answer.text or gold is None else word_overlap(answer.kept, gold)
    return PageScore(
        tool=tool,
        page=page,
        domain=domain,
        group=group,
        shape=shape,
        f1=words.f1 if words else None,
        kept_f1=kept.f1 if kept else None,
        precision=words.precision if words else None,
        recall=words.recall if words else None,
        grams=gram_overlap(answer.text, gold).f1 if grams and gold is not None else None,
        must=(snippets_found(answer.text, must), len(must)),
        must_not=(snippets_found(answer.text, must_not), len(must_not)),
        cpu_ms=timed.cpu_ms,
        error=timed.error,
    )


def mean_of(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return fmean(known) if known else None


def share_of(pairs: Iterable[tuple[int, int]]) -> float | None:
    """Found of all snippets, over pages."""
    found, total = 0, 0
    for hits, of in pairs:
        found, total = found + hits, total + of
    return found / total if total else None


def of_tool(scores: Iterable[PageScore], tool: str) -> list[PageScore]:
    return [score for score in scores if score.tool == tool]


def in_order(values: Iterable[str]) -> list[str]:
    """Each value once, as first seen."""
    return list(dict.fromkeys(values))


def by_column(
    title: str,
    scores: Sequence[PageScore],
    column: Callable[[PageScore], str],
    value: Callable[[PageScore], float | None],
    columns: Sequence[str],
    *,
    note: str = "",
) -> Table:
    """A row for each tool, a column for each value of `column`, means in the cells, their plain mean over all last."""
    rows: list[tuple[Cell, ...]] = []
    for tool in in_order(s.tool for s in scores):
        mine = of_tool(scores, tool)
        cells = [mean_of(value(s) for s in mine if column(s) == name) for name in columns]
        rows.append((tool, *cells, mean_of(value(s) for s in mine)))
    return Table(title, ("tool", *columns, "all"), tuple(rows), note)


def snippets_table(title: str, scores: Sequence[PageScore]) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for tool in in_order(s.tool for s in scores):
        mine = of_tool(scores, tool)
        rows.append((tool, share_of(s.must for s in mine), share_of(s.must_not for s in mine)))
    columns = ("tool", "wanted found", "unwanted found")
    return Table(title, columns, tuple(rows), "Share of all annotated snippets; white space aside.")


def speed_table(title: str, scores: Sequence[PageScore]) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for tool in in_order(s.tool for s in scores):
        mine = of_tool(scores, tool)
        times = sorted(s.cpu_ms for s in mine)
        failed = Counter(s.error for s in mine if s.error)
        errors = ", ".join(f"{name} {count}" for name, count in sorted(failed.items())) or None
        rows.append((tool, fmean(times), median(times), times[int(0.95 * (len(times) - 1))], errors))
    columns = ("tool", "mean ms", "median ms", "95 % ms", "errors (pages scored as empty)")
    return Table(title, columns, tuple(rows), "CPU time of the process per page.")


def best_peer(scores: Sequence[PageScore]) -> str | None:
    """The peer with the greatest mean F1; None when there are no peers."""
    means = {tool: mean_of(s.f1 for s in of_tool(scores, tool)) for tool in in_order(s.tool for s in scores)}
    peers = [(mean, tool) for tool, mean in means.items() if tool != NAME and mean is not None]
    return max(peers)[1] if peers else None


def against_best(title: str, parts: Sequence[tuple[str, Sequence[PageScore]]]) -> Table:
    """For each named part of the scores: fonds' mean F1 minus that of the best peer there, with its interval."""
    rows: list[tuple[Cell, ...]] = []
    for name, scores in parts:
        peer = best_peer(scores)
        ours = [s for s in of_tool(scores, NAME) if s.f1 is not None]
        if peer is None or not ours:
            continue
        theirs = {(s.page, s.shape): s.f1 for s in of_tool(scores, peer)}
        pairs = [(s.f1 or 0.0, theirs[s.page, s.shape] or 0.0) for s in ours]
        found: Interval = compare_means([a for a, _ in pairs], [b for _, b in pairs], [s.domain for s in ours])
        rows.append((name, peer, len(pairs), found.difference, found.low, found.high))
    columns = ("pages", "best peer", "n", "fonds minus peer", "95 % from", "to")
    return Table(title, columns, tuple(rows), "Paired bootstrap over domains, word F1.")
