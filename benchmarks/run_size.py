"""What the files for people take on disk, against the captures that they are made from."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.tables import Cell, Table
from corpora.pages import LAYOUTS, text_captures, wcxb_pages
from fonds.errors import FondsError
from fonds.model import Source
from fonds.pipeline import record_of
from fonds.report import write_document
from fonds.schema.ledger import RunFacts
from fonds.schema.rows import to_row

# Captures of each kind that are looked at when no sample was asked for: the shares change little from here on.
_CAPTURES = 200
_THEN = datetime(2026, 1, 1, tzinfo=UTC)
FILES = ("document.md", "report.html", "document.json", "report.json")
_PAGES = FILES[:2]
Given = tuple[str, bytes, str | None]


@dataclass
class _Sizes:
    """Bytes of captures and of what is written of them. `text` is their text as it is kept in blocks, in UTF-8: of a
    text copy all of it, of a page what stands between its tags; `reviewed` are the files of those to be reviewed."""

    captures: int = 0
    raw: int = 0
    text: int = 0
    reviews: int = 0
    files: Counter[str] = field(default_factory=Counter)
    reviewed: Counter[str] = field(default_factory=Counter)

    def add(self, payload: bytes, row: dict[str, Any], folder: Path) -> None:
        self.captures += 1
        self.raw += len(payload)
        self.text += sum(len(b["raw"].encode("utf-8", "replace")) for b in row["blocks"] if not b["outside"])
        self.reviews += row["needs_review"]
        for name in FILES:
            size = (folder / name).stat().st_size
            self.files[name] += size
            self.reviewed[name] += size * row["needs_review"]


def _measure(media_type: str, given: Iterable[Given], folder: Path) -> _Sizes:
    sizes = _Sizes()
    for name, payload, url in given:
        try:
            record = record_of(payload, media_type=media_type, url=url)
        except FondsError:
            continue  # a failure has no pages
        run = RunFacts("run", _THEN, _THEN, sources=(Source(name),))
        row = to_row(record, run, payload_bytes=len(payload))
        sizes.add(payload, row, write_document(folder, row))
    return sizes


def _rows(kind: str, sizes: _Sizes) -> Iterator[tuple[Cell, ...]]:
    def row(what: str, written: int) -> tuple[Cell, ...]:
        return f"{kind}: {what}", written / sizes.captures / 1e3, written / sizes.raw, written / sizes.text

    yield row("the capture", sizes.raw)
    yield row("its text", sizes.text)
    for name in FILES:
        yield row(name, sizes.files[name])
    yield row("all four files of every document", sizes.files.total())
    yield row("pages of every document", sum(sizes.files[name] for name in _PAGES))
    share = f"{100 * sizes.reviews / sizes.captures:.0f} %"
    yield row(f"pages of those to be reviewed ({share})", sum(sizes.reviewed[name] for name in _PAGES))


def _copies(data: Path, size: int) -> Iterator[Given]:
    """Of each page its text copy in one layout, the layouts in turn."""
    captures = sorted(text_captures(data, LAYOUTS, size), key=lambda each: (each.page, each.rendition))
    pages = sorted({each.page for each in captures})
    turn = {page: LAYOUTS[number % len(LAYOUTS)] for number, page in enumerate(pages)}
    for each in captures:
        if each.rendition == turn[each.page]:
            yield f"{each.page}.txt", each.text.encode(), None


def run(data: Path, *, size: int | None) -> Sequence[Table]:
    """One table: kilobytes a document, and as a multiple of the captures' bytes and of their text's."""
    size = size or _CAPTURES
    pages = ((f"{page.page}.html", page.html, page.url) for page in wcxb_pages(data, size))
    both = []
    with tempfile.TemporaryDirectory() as folder:
        for media_type, given in (("text/html", pages), ("text/plain", _copies(data, size))):
            both.append(_measure(media_type, given, Path(folder)))
    rows = [row for kind, sizes in zip(("HTML", "text"), both, strict=True) for row in _rows(kind, sizes)]
    note = (
        f"{both[0].captures} WCXB pages, {both[1].captures} text copies in five layouts. In archives of more than 200 "
        "documents a run writes the pages of those to be reviewed, in smaller ones all four files."
    )
    return [Table("Size of processed/", ("what", "kB a document", "× the file", "× its text"), tuple(rows), note)]
