"""Main text from text copies: by rendition and page type, harm to clean texts, snippets, CPU time."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from benchmarks import ours, warm
from benchmarks.peers_text import TEXT_PEERS
from benchmarks.running import score_all
from benchmarks.scores import (
    PageScore,
    against_best,
    by_column,
    in_order,
    of_tool,
    page_score,
    snippets_table,
    speed_table,
)
from benchmarks.tables import Cell, Table
from benchmarks.tools import Answer, TextTool, split_available, timed
from corpora.pages import CLEAN, LAYOUTS, RENDITIONS, TextCapture, count_text_captures, text_captures

TOOLS: tuple[TextTool, ...] = (ours.TEXT, *TEXT_PEERS)
KEEP_ALL = "keep all"
# A page is harmed when its F1 falls by more than this against keeping all: a word or two in a hundred is noise of the
# annotation (a heading counted in or out).
HARM = 0.02
_EMPTY = Answer("", "")


def score_capture(names: Sequence[str], capture: TextCapture) -> list[PageScore]:
    """The scores of the named tools on one capture."""
    scores = []
    for tool in TOOLS:
        if tool.name not in names:
            continue
        warm.warm(tool, warm.TEXT)
        score = page_score(
            tool.name,
            timed(partial(tool.run, capture.text), _EMPTY),
            page=capture.page,
            domain=capture.domain,
            group=capture.page_type,
            shape=capture.rendition,
            gold=capture.gold,
            must=capture.must,
            must_not=capture.must_not,
            grams=False,
        )
        scores.append(score)
    return scores


def harm_table(scores: Sequence[PageScore], renditions: Sequence[str]) -> Table:
    """What cleaning does to texts that are clean already, and to how many pages of each rendition it does harm."""
    rows: list[tuple[Cell, ...]] = []
    for rendition in renditions:
        here = [s for s in scores if s.shape == rendition]
        kept_all = {s.page: s.f1 or 0.0 for s in of_tool(here, KEEP_ALL)}
        for tool in in_order(s.tool for s in here):
            mine = of_tool(here, tool)
            if tool == KEEP_ALL or not kept_all:
                continue
            harmed = sum((s.f1 or 0.0) < kept_all[s.page] - HARM for s in mine) / len(mine)
            kept_harmed = sum((s.kept_f1 or 0.0) < kept_all[s.page] - HARM for s in mine) / len(mine)
            text = sum(s.f1 or 0.0 for s in mine) / len(mine)
            kept = sum(s.kept_f1 or 0.0 for s in mine) / len(mine)
            rows.append((f"{rendition}: {tool}", text, kept, harmed, kept_harmed))
    columns = ("rendition: tool", "F1 .text", "F1 .kept_text", "harmed .text", "harmed .kept_text")
    return Table(
        "Text copies: harm", columns, tuple(rows), f"Harmed: pages that lose more than {HARM} F1 to keeping all."
    )


def run(data: Path, *, size: int | None, renditions: Sequence[str], workers: int) -> tuple[list[Table], dict[str, str]]:
    """The tables, and the tools left out with what they lack."""
    tools, absent = split_available(TOOLS)
    score = partial(score_capture, tuple(tool.name for tool in tools))
    items = text_captures(data, renditions, size)
    total = count_text_captures(data, renditions, size)
    scores = [s for each in score_all("text copies", score, items, total=total, workers=workers) for s in each]
    present = [name for name in RENDITIONS if any(s.shape == name for s in scores)]
    layouts = [s for s in scores if s.shape in LAYOUTS]
    kinds = sorted({s.group for s in scores})
    parts = [(name, [s for s in scores if s.shape == name]) for name in present]
    tables = [
        by_column(
            "Text copies: word F1 by rendition",
            scores,
            lambda s: s.shape,
            lambda s: s.f1,
            present,
            note=f"Mean over pages. {', '.join(CLEAN)} are clean already: there the aim is to lose nothing.",
        ),
        by_column(
            "Text copies: word F1 by page type", layouts, lambda s: s.group, lambda s: s.f1, kinds, note="Layouts only."
        ),
        harm_table(scores, present),
        snippets_table("Text copies: snippets", layouts),
        speed_table("Text copies: speed", scores),
        against_best("Text copies: against the best peer", [("layouts", layouts), *parts]),
    ]
    return tables, absent
