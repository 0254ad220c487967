"""A file that is one page or text copy: the payload is the file."""

from __future__ import annotations

from collections.abc import Iterator

from fonds.capture.beside import kept_in
from fonds.capture.readers.entries import At, Entry, Item, Loaded
from fonds.capture.readers.files import SourceFile
from fonds.capture.reading import read_payload


def read(file: SourceFile, at: At | None = None) -> Iterator[Entry]:  # noqa: ARG001 - there is one place only
    """The file as a capture."""
    kept = kept_in(file.path.parent)
    stated = kept.stated if kept is not None and kept.main == file.path.name else ()
    yield Item(At(), lambda: Loaded(read_payload(file.path, limit=file.limit, shown=file.shown)), stated=stated)
