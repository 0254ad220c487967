"""What other programs keep beside a page: folders of its pictures, further renditions of it, and notes of where it was.

Browsers write "page.html" and a folder "page_files", by a name of their language. ArchiveBox keeps a folder for each
page, with `index.json` and a file for each way in which it took the page: one of them is the capture.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from fonds.buckets import BucketPath
from fonds.capture.formats.unwrapped import said, said_when, said_where
from fonds.capture.reading import read_head
from fonds.errors import UnreadableCapture
from fonds.model import Stated

# How Windows names the folders that belong to a page ("connected files"), by its language, and browsers after it.
_RESOURCES = (
    "_files", ".files", "_archivos", "_arquivos", "_bestanden", "_bylos", "-Dateien", "_datoteke", "_dosyalar",
    "_elemei", "_failid", "_fails", "_fajlovi", "_ficheiros", "_fichiers", "_file", "-filer", "_fitxategiak",
    "_fitxers", "_pliki", "_soubory", "_tiedostot", "_файлы", "_файли", "_αρχεία", "_súbory",
)  # fmt: skip
_PAGES = (".html", ".htm", ".xhtml", ".xht", ".shtml", ".php", ".asp", ".aspx", ".jsp", ".mhtml", "")
_INDEX = "index.json"
_ASK_AGAIN_SECONDS = 30
# Larger than any that ArchiveBox writes.
_MOST_BYTES = 4 * 1024 * 1024
# The renditions that hold a page as it was shown, the best first: with all its pictures, as a browser held it.
_RENDITIONS = ("singlefile.html", "output.html", "dom.html")
# What else it keeps: the index that people look at, texts and pictures made of the page.
_OTHERS = frozenset(
    {"index.html", "index.json", "output.pdf", "screenshot.png", "favicon.ico", "headers.json", "htmltotext.txt",
     "archive.org.txt", "pdf.pdf", *_RENDITIONS}
)  # fmt: skip


def page_of_folder(name: str, has: Callable[[str], bool]) -> str | None:
    """The page beside a folder that holds its pictures and scripts; `has` says whether a file is beside it."""
    for ending in _RESOURCES:
        stem = name.removesuffix(ending)
        if stem and stem != name:
            page = next((stem + extension for extension in _PAGES if has(stem + extension)), None)
            if page is not None:
                return page
    return None


@dataclass(frozen=True, slots=True)
class Kept:
    """A folder that ArchiveBox made for one page. `main` is the file that is the capture, None where it kept no page;
    `stated` is what it notes of that file."""

    main: str | None
    stated: tuple[Stated, ...]

    def reason(self, name: str, *, folder: bool = False) -> tuple[str, str] | None:
        """Why a file or folder in it is no capture of its own; None for the capture, and for what it did not make."""
        if name == _INDEX:
            return "sidecar", "ArchiveBox notes in it what it kept"
        if self.main is None or name == self.main:
            return None
        if folder or name in _OTHERS:
            return "rendition", f"ArchiveBox keeps it beside {self.main}, of the same page"
        return None


def kept_in(folder: Path) -> Kept | None:
    """What ArchiveBox notes of a folder, where it made it. Reads one file; never raises."""
    if isinstance(folder, BucketPath):
        return _kept_in_bucket(folder, int(time.monotonic() / _ASK_AGAIN_SECONDS))
    try:
        facts = os.stat(folder / _INDEX)  # noqa: PTH116 - asked for each page of a run
    except (OSError, ValueError):
        return None
    return _kept(folder, facts.st_mtime_ns, facts.st_size)


@lru_cache(maxsize=256)
def _kept_in_bucket(folder: BucketPath, _: int) -> Kept | None:
    """The same of a folder in a bucket, asked once in a while: it is a request, and there is one for each page."""
    try:
        facts = (folder / _INDEX).stat()
    except OSError:
        return None
    return _kept(folder, facts.st_mtime_ns, facts.st_size)


@lru_cache(maxsize=64)
def _kept(folder: Path, modified: int, size: int) -> Kept | None:  # noqa: ARG001 - part of the key
    if size > _MOST_BYTES:
        return None
    try:
        index = json.loads(read_head(folder / _INDEX, _INDEX, _MOST_BYTES))
        there = frozenset(path.name for path in folder.iterdir())
    except (UnreadableCapture, OSError, ValueError, RecursionError):
        return None
    history = index.get("history") if isinstance(index, dict) else None
    if not isinstance(history, dict) or not isinstance(index.get("url"), str) or "timestamp" not in index:
        return None
    main = next((name for name in _RENDITIONS if name in there), None)
    return Kept(main, tuple(_stated(index, history, main)))


def _stated(index: Mapping[str, Any], history: Mapping[str, Any], main: str | None) -> list[Stated]:
    found = said_where("archivebox", "url", str(index["url"])[:8_000])
    title = index.get("title")
    found += said("archivebox", "title", title[:1_000] if isinstance(title, str) else None)
    for tries in history.values():
        for each in reversed(tries) if isinstance(tries, list) else ():
            if isinstance(each, dict) and each.get("output") == main and each.get("status") == "succeeded":
                started = each.get("start_ts")
                return found + (said_when("archivebox", "start-ts", started, _moment(started)) if started else [])
    return found


def _moment(stated: Any) -> datetime | None:
    try:
        when = datetime.fromisoformat(str(stated)[:40])
    except ValueError:
        return None
    return when if when.tzinfo is not None else None
