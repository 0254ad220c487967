"""What a single document costs: CPU time of a fresh process that cleans one page, of parsing alone, and by stages."""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from statistics import fmean, median

from benchmarks import run_crawl, run_scale, run_stages
from benchmarks.tables import Cell, Table
from benchmarks.tools import Tool
from benchmarks.warm import warm
from corpora.pages import LAYOUTS, news_rows, text_captures, wcxb_pages

# Enough pages for a steady mean; the sections on text and HTML time every page anyway.
_PAGES = 100
# Pages of the WARC file that runs are measured on.
_CRAWL = 500
_REPEATS = 3
# Captures that are done before the clock runs.
_WARM = 20
_CLEAN = "import sys, fonds; fonds.clean(open(sys.argv[1], 'rb').read()).text"
_COMMAND = "from fonds.cli import main; main()"
_TRAFILATURA = "import sys, trafilatura; trafilatura.extract(open(sys.argv[1], 'rb').read())"
SAMPLES = Path(__file__).parents[1] / "raw"


def child_cpu_ms(command: Sequence[str]) -> float:
    """User and system time of a child process, in milliseconds. Raises CalledProcessError when it fails."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1e3


def start_table(samples: Path) -> Table:
    """CPU time from nothing to one cleaned document, the least of a few tries."""
    text, html = str(samples / "quayside-lantern.txt"), str(samples / "thornwick-palm-house.html")
    commands: tuple[tuple[str, tuple[str, ...]], ...] = (
        ("python alone", ("-c", "pass")),
        ("fonds.clean, text copy", ("-c", _CLEAN, text)),
        ("fonds.clean, HTML", ("-c", _CLEAN, html)),
        ("fonds clean FILE, HTML", ("-c", _COMMAND, "clean", html)),
        ("trafilatura, HTML", ("-c", _TRAFILATURA, html)),
    )
    rows: list[tuple[Cell, ...]] = []
    for name, arguments in commands:
        try:
            spent = min(child_cpu_ms((sys.executable, *arguments)) for _ in range(_REPEATS))
        except subprocess.CalledProcessError:
            rows.append((name, None))
        else:
            rows.append((name, spent))
    return Table("Speed: one document in a fresh process", ("what", "CPU ms"), tuple(rows), "Least of three tries.")


def _selectolax(page: bytes) -> object:
    from selectolax.lexbor import LexborHTMLParser

    return LexborHTMLParser(page)


def _lxml(page: bytes) -> object:
    from lxml.html import fromstring  # shipped without types

    return fromstring(page)


_PARSERS: tuple[Tool[[bytes], object], ...] = (
    Tool("selectolax", _selectolax, ("selectolax",)),
    Tool("lxml", _lxml, ("lxml",)),
)


def _each_ms(run: Callable[[bytes], object], pages: Sequence[bytes]) -> list[float]:
    spent = []
    for page in pages:
        begun = time.process_time()
        run(page)
        spent.append((time.process_time() - begun) * 1e3)
    return spent


def parse_table(pages: Sequence[bytes]) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for parser in _PARSERS:
        if parser.missing() is None:
            spent = _each_ms(parser.run, pages)
            rows.append((parser.name, fmean(spent), median(spent)))
    return Table("Speed: parsing alone", ("parser", "mean ms", "median ms"), tuple(rows), f"{len(pages)} WCXB pages.")


STAGES = ("open and decode", "clean_html, clean_text", "extract", "judge", "whole")


def stage_times(payload: bytes, media_type: str) -> tuple[float, ...]:
    """CPU time of each of STAGES for one capture, in milliseconds."""
    from fonds.capture import decode, open_capture
    from fonds.cleaning.html import clean_html
    from fonds.cleaning.text import clean_text
    from fonds.extract import extract, placed
    from fonds.quality import judge
    from fonds.settings import Settings

    settings = Settings()
    clock = [time.process_time()]
    capture = open_capture(payload, media_type=media_type)
    text = decode(capture)
    clock.append(time.process_time())
    cleaned = clean_html(text, None, settings) if capture.is_html else clean_text(text, settings)
    clock.append(time.process_time())
    fields = extract(cleaned, capture)
    cleaned = replace(cleaned, blocks=placed(cleaned.blocks, fields))
    clock.append(time.process_time())
    judge(capture, cleaned, fields)
    clock.append(time.process_time())
    return tuple((end - begin) * 1e3 for begin, end in (*pairwise(clock), (clock[0], clock[-1])))


def stage_table(pages: Sequence[bytes], texts: Sequence[bytes]) -> Table:
    """What each stage takes, of HTML and of text copies, beside trafilatura's extraction of the same pages.

    The first captures of each kind are done once before, so that loading models and compiling patterns does not count.
    """
    peer = Tool("trafilatura.extract", _extract, ("trafilatura",))
    # fonds asks it for a second opinion at times: loading it does not count either.
    warm(peer, pages[0])
    columns: list[list[list[float]]] = []
    for payloads, media_type in ((pages, "text/html"), (texts, "text/plain")):
        for payload in payloads[:_WARM]:
            stage_times(payload, media_type)
        columns.append([list(each) for each in zip(*(stage_times(p, media_type) for p in payloads), strict=True)])
    rows: list[tuple[Cell, ...]] = [
        (name, *(figure for stage in both for figure in (fmean(stage), median(stage))))
        for name, *both in zip(STAGES, *columns, strict=True)
    ]
    if peer.missing() is None:
        spent = _each_ms(_extract, pages)
        rows.append((peer.name, fmean(spent), median(spent), None, None))
    note = f"{len(pages)} WCXB pages, {len(texts)} text copies in five layouts."
    return Table(
        "Speed: stages", ("what", "HTML mean ms", "HTML median", "text mean ms", "text median"), tuple(rows), note
    )


def _extract(page: bytes) -> object:
    import trafilatura

    return trafilatura.extract(page)


def _clean(page: bytes) -> object:
    import fonds

    return fonds.clean(page).text


def _bare(page: bytes) -> object:
    import trafilatura

    return trafilatura.bare_extraction(page, with_metadata=True)


def met_once(name: str, pages: Sequence[bytes], tools: Sequence[tuple[str, Callable[[bytes], object]]]) -> Table:
    """What tools take of pages that they have not met: they are warm from every other page, and timed on the rest.
    A page that is cleaned again finds its class names and lines remembered, which no crawl does."""
    rows: list[tuple[Cell, ...]] = []
    timed = pages[::2]
    for tool, clean in tools:
        for page in pages[1::2]:
            clean(page)
        spent = _each_ms(clean, timed)
        rows.append((tool, fmean(spent), median(spent)))
    ours, *theirs = (row[1] for row in rows)
    told = "".join(f" The first takes {float(ours or 0) / float(peer or 1):.2f} of the second." for peer in theirs)
    note = f"{len(timed)} pages, each met once.{told}"
    return Table(f"Speed: {name}, all in", ("what", "mean ms", "median ms"), tuple(rows), note)


def once_tables(data: Path, size: int) -> list[Table]:
    """All that fonds gives of a page beside all that trafilatura gives, on pages met once."""
    tools: list[tuple[str, Callable[[bytes], object]]] = [("fonds.clean", _clean)]
    if Tool("trafilatura", _bare, ("trafilatura",)).missing() is None:
        tools.append(("trafilatura.bare_extraction(with_metadata=True)", _bare))
    pages = [page.html for page in wcxb_pages(data, 2 * size)]
    news = [html for _, html in news_rows(data, 2 * size)]
    texts = _texts(data, 2 * size)
    named = (("WCXB pages", pages, tools), ("news pages", news, tools), ("text copies", texts, tools[:1]))
    return [met_once(*each) for each in named if each[1]]


def _texts(data: Path, size: int) -> list[bytes]:
    """Text copies: of each page in one layout, the layouts in turn."""
    captures = sorted(text_captures(data, LAYOUTS, size), key=lambda each: (each.page, each.rendition))
    pages = sorted({each.page for each in captures})
    turn = {page: LAYOUTS[number % len(LAYOUTS)] for number, page in enumerate(pages)}
    return [each.text.encode() for each in captures if each.rendition == turn[each.page] and each.text.strip()]


def run(data: Path, *, size: int | None) -> list[Table]:
    many = size or _CRAWL
    size = min(many, _PAGES)
    pages = [page.html for page in wcxb_pages(data, size)]
    tables = [start_table(SAMPLES), parse_table(pages), stage_table(pages, _texts(data, size))]
    tables += once_tables(data, size)
    crawl = [page.html for page in wcxb_pages(data, min(many, _CRAWL))]
    tables += [*run_crawl.run(crawl), run_stages.breakdown_table(crawl)]
    return [*tables, run_scale.growth_table()]
