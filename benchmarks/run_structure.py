"""Structure kept: headings, list items, table rows and code of a page that stand in its gold text.

The gold text is plain, so what should come out is read from the page: an element counts when its words stand in the
gold text, in order and together. A tool has kept it when its Markdown has it in the same form.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser, LexborNode

from benchmarks.ours import NAME
from benchmarks.running import score_all
from benchmarks.scores import share_of
from benchmarks.tables import Cell, Table
from benchmarks.tools import Tool, split_available, timed
from corpora.metrics import words
from corpora.pages import HtmlPage, wcxb_pages

KINDS = ("headings", "list items", "table rows", "code")
# Elements with fewer words stand in a gold text by chance.
LEAST_WORDS = {"headings": 2, "list items": 3, "table rows": 2, "code": 3}
# An item is told by its beginning: items within items come out behind it.
ITEM_WORDS = 8
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_MARKUP = re.compile(r"\[([^\]]*)\]\([^)]*\)|\\(?=[^\w\s])|[*_`]+")
_LINES = {
    "headings": re.compile(r"^#{1,6}\s+(.*?)\s*#*$"),
    "list items": re.compile(r"^\s*(?:[-*+]|\d+[.)])\s+(.*)$"),
    "table rows": re.compile(r"^\s*\|(.*)\|\s*$"),
}
_FENCE = re.compile(r"^(`{3,}|~{3,})[^\n]*\n(.*?)^\1\s*$", re.MULTILINE | re.DOTALL)

Structure = dict[str, list[str]]
MarkdownTool = Tool[[bytes, str | None], str]


def _fonds(page: bytes, url: str | None) -> str:
    import fonds

    return fonds.clean(page, media_type="text/html", url=url).markdown


def _trafilatura(page: bytes, url: str | None, *, favor_recall: bool = False) -> str:
    import trafilatura

    written = trafilatura.extract(
        page, url=url, output_format="markdown", include_formatting=True, favor_recall=favor_recall
    )
    return written or ""


TOOLS: tuple[MarkdownTool, ...] = (
    Tool(NAME, _fonds, ("fonds:clean",)),
    Tool("trafilatura", _trafilatura, ("trafilatura",), "Markdown with formatting"),
    Tool("trafilatura recall", partial(_trafilatura, favor_recall=True), ("trafilatura",), "and favor_recall"),
)


@dataclass(frozen=True, slots=True)
class Kept:
    """For each kind the elements that one tool kept on one page, and how many there were."""

    tool: str
    counts: tuple[tuple[int, int], ...]


def _spaced(text: str) -> str:
    return f" {' '.join(words(text))} "


_KIND_OF = {**dict.fromkeys(_HEADINGS, "headings"), "li": "list items", "tr": "table rows", "pre": "code"}


def _elements(root: LexborNode) -> Iterable[tuple[str, str]]:
    for node in root.css(",".join(_KIND_OF)):
        # Cells stand side by side without a blank; code has its own.
        yield _KIND_OF[node.tag or ""], node.text(separator="" if node.tag == "pre" else " ")


def wanted(html: bytes, gold: str) -> Structure:
    """The elements of the page whose words stand in the gold text, as those words, each once."""
    found: Structure = {kind: [] for kind in KINDS}
    root = LexborHTMLParser(html).root
    if root is None:
        return found
    there = _spaced(gold)
    for kind, text in _elements(root):
        told = words(text)
        if len(told) < LEAST_WORDS[kind] or f" {' '.join(told)} " not in there:
            continue
        name = " ".join(told[:ITEM_WORDS]) if kind == "list items" else " ".join(told)
        if name not in found[kind]:
            found[kind].append(name)
    return found


def written(markdown: str) -> dict[str, set[str]]:
    """The headings, list items, table rows and code blocks of a Markdown text, as words."""
    found: dict[str, set[str]] = {kind: set() for kind in KINDS}
    for block in _FENCE.finditer(markdown):
        found["code"].add(" ".join(words(block[2])))
    for line in _FENCE.sub("", markdown).split("\n"):
        for kind, pattern in _LINES.items():
            match = pattern.match(line)
            if match is not None:
                told = words(_MARKUP.sub(lambda m: m[1] or "", match[1]))
                found[kind].add(" ".join(told[:ITEM_WORDS] if kind == "list items" else told))
    return found


def score_page(names: Sequence[str], page: HtmlPage) -> list[Kept]:
    """What the named tools keep of one page."""
    if page.gold is None:
        return []
    asked = wanted(page.html, page.gold)
    rows = []
    for tool in TOOLS:
        if tool.name in names:
            got = written(timed(partial(tool.run, page.html, page.url), "").result)
            counts = tuple((sum(name in got[kind] for name in asked[kind]), len(asked[kind])) for kind in KINDS)
            rows.append(Kept(tool.name, counts))
    return rows


def run(data: Path, *, size: int | None, workers: int) -> tuple[list[Table], dict[str, str]]:
    """The table, and the tools left out with what they lack."""
    tools, absent = split_available(TOOLS)
    score = partial(score_page, tuple(tool.name for tool in tools))
    kept = [
        k for each in score_all("structure", score, wcxb_pages(data, size), total=None, workers=workers) for k in each
    ]
    rows: list[tuple[Cell, ...]] = []
    for tool in tools:
        mine = [k.counts for k in kept if k.tool == tool.name]
        rows.append((tool.name, *(share_of(counts[n] for counts in mine) for n in range(len(KINDS)))))
    if kept:
        totals = [sum(k.counts[n][1] for k in kept if k.tool == tools[0].name) for n in range(len(KINDS))]
        rows.append(("elements", *totals))
    note = "Share of the page's elements in the gold text that come out in the same form in the tool's Markdown."
    return ([Table("HTML, WCXB pages: structure kept", ("tool", *KINDS), tuple(rows), note)] if kept else []), absent
