"""Long pages whose whole text is known: how much of their prose is lost, as HTML and as a text copy of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from statistics import fmean

from benchmarks.running import score_all
from benchmarks.tables import Cell, Table
from corpora.long_made import made
from corpora.manuals import LongPage, manuals
from corpora.metrics import words

# A page that loses more than this share of its prose's words has not kept its text.
LOST = 0.01
MADE = "made up"


@dataclass(frozen=True, slots=True)
class LongScore:
    """Shares of words, 0 to 1: of the prose what was lost as HTML (`lost`) and as a text copy (`copy`), of what was
    kept what stands in no gold (`extra`). `told` says whether a check speaks where prose was lost."""

    group: str
    lost: float
    copy: float
    extra: float
    told: bool


def score_page(page: LongPage) -> LongScore:
    import fonds

    document = fonds.clean(page.html, media_type="text/html")
    copy = fonds.clean("\n\n".join(page.prose).encode(), media_type="text/plain")
    prose, gold = Counter(words("\n".join(page.prose))), Counter(words(page.gold))
    kept, kept_copy = Counter(words(document.kept_text)), Counter(words(copy.kept_text))
    hit = {check.code for check in document.quality.checks if check.outcome != "pass"}
    return LongScore(
        MADE if page.domain == "made" else page.group,
        _missing(prose, kept),
        _missing(prose, kept_copy),
        _missing(kept, gold),
        bool(hit & {"long_run_removed", "high_removed_share"}),
    )


def _missing(wanted: Counter[str], found: Counter[str]) -> float:
    """The share of the wanted words that are not among those found."""
    return 1 - (wanted & found).total() / max(1, wanted.total())


def run(root: Path, *, workers: int) -> list[Table]:
    """The table over the long pages of the packages unpacked under `root`, and over those made up."""
    pages: Iterable[LongPage] = chain(manuals(root), made())
    scores = score_all("long pages", score_page, pages, total=None, workers=workers)
    rows = [_row(group, [s for s in scores if s.group == group]) for group in dict.fromkeys(s.group for s in scores)]
    rows.append(_row("all", scores))
    columns = (
        "pages of",
        "pages",
        "prose lost",
        "lose over 1 %",
        "a check says so",
        "extra",
        "lost as text copy",
    )
    note = "Means of shares of words. Gold: what the maker's markup does not name as furniture; prose: its paragraphs."
    return [Table("Long pages: prose lost", columns, tuple(rows), note)]


def _row(group: str, scores: Sequence[LongScore]) -> tuple[Cell, ...]:
    lossy = [score for score in scores if score.lost > LOST]
    return (
        group,
        len(scores),
        fmean(score.lost for score in scores),
        len(lossy),
        sum(score.told for score in lossy),
        fmean(score.extra for score in scores),
        fmean(score.copy for score in scores),
    )
