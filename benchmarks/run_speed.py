"""What a single document costs: CPU time of a fresh process that cleans one page, and of parsing alone."""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import fmean, median

from benchmarks.data import wcxb_pages
from benchmarks.tables import Cell, Table
from benchmarks.tools import Tool

# Enough pages for a steady mean; the sections on text and HTML time every page anyway.
_PAGES = 100
_REPEATS = 3
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
    from lxml.html import fromstring  # type: ignore[import-untyped]  # shipped without types

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


def run(data: Path, *, size: int | None) -> list[Table]:
    pages = [page.html for page in wcxb_pages(data, min(size or _PAGES, _PAGES))]
    return [start_table(SAMPLES), parse_table(pages)]
