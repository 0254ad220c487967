"""Text copies by other makers: programs whose output the line model never saw, on the pages of wcxb-dev."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from benchmarks import ours
from benchmarks.run_text import KEEP_ALL, score_capture
from benchmarks.running import score_all
from benchmarks.scores import PageScore, by_column
from benchmarks.tables import Table
from benchmarks.tools import Tool as Maker
from benchmarks.tools import split_available, timed
from corpora.pages import HtmlPage, TextCapture, wcxb_pages

TOOLS = (ours.NAME, KEEP_ALL)
_SECONDS = 60
_LYNX = ("lynx", "-dump", "-stdin", "-display_charset=utf-8", "-assume_charset=utf-8")
_W3M = ("w3m", "-dump", "-T", "text/html", "-I", "UTF-8", "-O", "UTF-8")
_PANDOC = ("pandoc", "-f", "html-native_divs-native_spans", "-t", "gfm-raw_html", "--wrap=none")
_META_CHARSET = re.compile(r"<meta[^>]{0,200}charset[^>]{0,200}>", re.IGNORECASE)


def _html2text(page: str) -> str:
    import html2text

    return str(html2text.html2text(page))


def _markdownify(page: str) -> str:
    import bs4
    import markdownify

    soup = bs4.BeautifulSoup(page, "lxml")
    for element in soup(["script", "style", "template", "noscript"]):
        element.decompose()
    return str(markdownify.MarkdownConverter().convert_soup(soup))


def _program(command: Sequence[str], page: str) -> str:
    done = subprocess.run(command, input=page.encode(), capture_output=True, timeout=_SECONDS, check=False)
    return done.stdout.decode("utf-8", "replace")


MAKERS: tuple[Maker[[str], str], ...] = (
    Maker("html2text", _html2text, ("html2text",)),
    Maker("markdownify", _markdownify, ("markdownify", "bs4")),
    Maker("pandoc Markdown", partial(_program, _PANDOC)),
    Maker("lynx, numbered links", partial(_program, _LYNX)),
    Maker("w3m", partial(_program, _W3M)),
)
_PROGRAMS = {"pandoc Markdown": _PANDOC, "lynx, numbered links": _LYNX, "w3m": _W3M}


def score_page(makers: Sequence[str], page: HtmlPage) -> list[PageScore]:
    """The scores of fonds and of keeping all on the page as each of the makers writes it."""
    # Decoded once for all makers, and without what the page says of its bytes.
    html = _META_CHARSET.sub("", page.html.decode("utf-8", "replace"))
    scores = []
    for maker in MAKERS:
        text = timed(partial(maker.run, html), "").result if maker.name in makers else ""
        if text.strip():
            capture = TextCapture(
                page.page, page.domain, page.group, maker.name, text, page.gold or "", page.must, page.must_not
            )
            scores += score_capture(TOOLS, capture)
    return scores


def run(data: Path, *, size: int | None, workers: int) -> tuple[list[Table], dict[str, str]]:
    """The table, and the makers left out with what they lack."""
    makers, absent = split_available(MAKERS)
    for name, command in _PROGRAMS.items():
        if shutil.which(command[0]) is None:
            absent[name] = command[0]
    names = tuple(maker.name for maker in makers if maker.name not in absent)
    rows = score_all("other makers", partial(score_page, names), wcxb_pages(data, size), total=size, workers=workers)
    scores = [score for each in rows for score in each]
    table = by_column(
        "Text copies: word F1 by maker",
        scores,
        lambda s: s.shape,
        lambda s: s.f1,
        names,
        note="Makers whose text the line model never saw; it knows the pages.",
    )
    return [table], absent
