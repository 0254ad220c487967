"""ARC files, which the Internet Archive wrote before there was WARC: a response behind a header of one line."""

from __future__ import annotations

from collections.abc import Iterator

from fonds.capture.readers.entries import At, Entry
from fonds.capture.readers.files import SourceFile
from fonds.capture.readers.framing import ArchiveFile
from fonds.capture.readers.headers import ARC
from fonds.capture.readers.warc import entries


def read(file: SourceFile, at: At | None = None) -> Iterator[Entry]:
    """The entries of an ARC file."""
    with file.open() as stream:
        yield from entries(ArchiveFile(stream, ARC).records(at), file.limit)


def beyond(file: SourceFile, at: At) -> Iterator[Entry]:
    """The entries behind one that can't be read."""
    with file.open() as stream:
        yield from entries(ArchiveFile(stream, ARC).beyond(at), file.limit)
