"""The formats that fonds reads, one row each; which reader a file gets is told by its first bytes, then by its name."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import Protocol, cast

from fonds.capture.formats import FORMATS
from fonds.capture.readers import signs
from fonds.capture.readers.entries import At, Entry
from fonds.capture.readers.files import SourceFile


class ReaderModule(Protocol):
    """What a module of a reader defines."""

    def read(self, file: SourceFile, at: At | None = None) -> Iterator[Entry]:
        """The entries of a file in their order, from `at` on (which is yielded first) or from the beginning.

        Lazy, with memory that does not grow with the file. Damage is yielded as Broken, never raised, but for
        UnreadableCapture where the file can't be opened at all.
        """
        ...


@dataclass(frozen=True, slots=True)
class Reader:
    """A format.

    `module` is loaded when the first file of the format is read. A file is of the format when `sniff` says so of its
    first bytes, or else when its name ends with one of `suffixes` (lower case, with the dot). `needs` are the modules
    of other libraries that it can't do without, `extra` the extra of fonds that brings them. `plain` readers give the
    file as it is, so a run reads them itself; all others meet hostile bytes in worker processes that can be killed.
    """

    name: str
    what: str
    suffixes: tuple[str, ...]
    sniff: Callable[[bytes], bool]
    module: str
    needs: tuple[str, ...] = ()
    extra: str | None = None
    plain: bool = False

    def load(self) -> ReaderModule:
        return cast("ReaderModule", import_module(f"fonds.capture.readers.{self.module}"))

    @property
    def missing(self) -> bool:
        """Whether a library that it needs is not installed."""
        return any(find_spec(name) is None for name in self.needs)


PAGE = Reader(
    "page",
    "a page or text copy",
    (".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".xht"),
    signs.is_html,
    "page",
    plain=True,
)
# In the order in which they are asked; what any file may hold comes last.
READERS: tuple[Reader, ...] = (
    Reader(
        "warc",
        "a WARC file",
        (".warc", ".warc.gz", ".warc.zst", ".wet", ".wet.gz", ".wet.zst", ".wat", ".wat.gz", ".wat.zst"),
        signs.is_warc,
        "warc",
    ),
    Reader("arc", "an ARC file", (".arc", ".arc.gz"), signs.is_arc, "arc"),
    Reader("wacz", "a WACZ file", (".wacz",), signs.is_wacz, "wacz"),
    PAGE,
    Reader("mbox", "a mailbox", (".mbox", ".mbx"), signs.is_mbox, "mbox"),
    *(Reader(f.name, f.what, f.suffixes, f.tells, "page", f.needs, f.extra, plain=True) for f in FORMATS),
)
_BY_NAME = {reader.name: reader for reader in READERS}


def reader_named(name: str) -> Reader:
    """The reader of this name. Raises KeyError."""
    return _BY_NAME[name]


def choose_reader(name: str, head: bytes) -> Reader | None:
    """The reader for a file of this name that begins with these bytes (`HEAD_BYTES` of them, or all)."""
    found = next((reader for reader in READERS if not reader.plain and reader.sniff(head)), None)
    return found or _by_suffix(name) or next((each for each in READERS if each.plain and each.sniff(head)), None)


def _by_suffix(name: str) -> Reader | None:
    lower = name.lower()
    return next((reader for reader in READERS if lower.endswith(reader.suffixes) and not lower.startswith(".")), None)


def has_suffix(name: str) -> bool:
    """Whether a name has an extension at all."""
    return bool(os.path.splitext(name)[1])  # noqa: PTH122 - a name, not a path; Path(".x").suffix differs
