"""WACZ files: WARC files in a ZIP, with a list of pages, an index, and digests that may be signed.

Records of a stored WARC file are read where they lie; one that is packed by the ZIP file too is unpacked to a file
without a name first. Names in the ZIP file are never names of files that are written.
"""

from __future__ import annotations

import json
import re
import struct
import tempfile
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import nullcontext
from dataclasses import replace
from typing import Any, BinaryIO

from fonds.capture.readers.entries import At, Broken, Entry, Item, Passed
from fonds.capture.readers.files import SourceFile
from fonds.capture.readers.framing import ArchiveFile
from fonds.capture.readers.headers import WARC
from fonds.capture.readers.package import SIGNATURE, DescriptionError, check_package, read_bounded
from fonds.capture.readers.warc import entries
from fonds.errors import BrokenArchiveFile, CaptureError, CaptureTooLarge
from fonds.model import Stated

_WARCS = (".warc", ".warc.gz", ".warc.zst")
_PAGES = re.compile(r"pages/[^/]{1,100}\.jsonl")
_PAGES_BYTES = 64 * 1024 * 1024
_MOST_PAGES = 200_000
_VALUE = 1_000
# Bytes that a WARC file packed by the ZIP file may have: it goes to the disk, once for each worker.
_UNPACKED_BYTES = 4 * 1024**3
_PIECE = 1024 * 1024
_LOCAL = b"PK\x03\x04"
_UNSAFE = re.compile(r"(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[A-Za-z]:|[\0\\]")


def read(file: SourceFile, at: At | None = None) -> Iterator[Entry]:
    """The entries of a WACZ file: of its WARC files one after the other, and before them what is wrong with it."""
    yield from _read(file, at, past=False)


def beyond(file: SourceFile, at: At) -> Iterator[Entry]:
    """The entries behind one that can't be read."""
    yield from _read(file, at, past=True)


def _read(file: SourceFile, at: At | None, *, past: bool) -> Iterator[Entry]:
    with file.open() as stream:
        try:
            package = zipfile.ZipFile(stream)
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, struct.error) as error:
            yield Broken(At(), BrokenArchiveFile("its end", f"the list of its files can't be read ({error})"))
            return
        with package:
            yield from _Package(file, stream, package).entries(at, past=past)


class _Package:
    def __init__(self, file: SourceFile, stream: BinaryIO, package: zipfile.ZipFile) -> None:
        self._file, self._stream, self._package = file, stream, package
        # `ZipInfo.is_dir` raises IndexError where a damaged list has a file without a name.
        infos = [info for info in package.infolist() if not info.filename.endswith("/")]
        self._infos = {info.filename: info for info in infos if info.filename}
        named = Counter(info.filename for info in infos)
        # What stands beside another file of its name can't be named, so it is not read.
        self._unnamed = [name for name, number in named.items() if not name or number > 1]

    def entries(self, at: At | None, *, past: bool) -> Iterator[Entry]:
        warcs = [name for name in self._infos if name.lower().endswith(_WARCS) and not _UNSAFE.search(name)]
        member = at.member or "" if at is not None else ""
        current = next((name for name in warcs if f"{member}/".startswith(f"{name}/")), None)
        if current is None:
            # From the beginning; what stands before the first WARC file has no offset to come back to.
            yield from self._others(warcs)
            at = None
        started = current is None
        for name in warcs:
            started |= name == current
            if started:
                inside = at if name == current else None
                yield from self._records(name, inside, past=past and inside is not None)

    def _others(self, warcs: list[str]) -> Iterator[Entry]:
        yield from check_package(self._package, self._look)
        for name in self._infos:
            if _UNSAFE.search(name):
                shown = name.replace("..", "%2E%2E").replace("\\", "%5C").replace("\0", "%00").lstrip("/")[:200]
                error = BrokenArchiveFile(f"`{shown}`", "the name of the file inside leads out of the package")
                yield Broken(At(member=shown), error)
            elif name not in warcs and name != SIGNATURE:
                kind = name.partition("/")[0][:100]
                yield Passed(At(member=name), name, "other_member", "it is no WARC file of the package", kind)
        for name in self._unnamed:
            why = f"{name[:200]} stands more than once in it; the last is read" if name else "a file inside has no name"
            error = BrokenArchiveFile("the list of its files", why)
            yield Broken(At(member=f"again/{name[:200]}" if name else "unnamed"), error)
        if not warcs:
            yield Broken(At(member="archive"), BrokenArchiveFile("archive/", "the package holds no WARC file"))

    def _look(self, name: str, offset: int) -> bytes | None:
        """The first bytes at an offset of a WARC file, as an index names it."""
        info = self._infos.get(name) or self._infos.get(f"archive/{name}")
        if info is None:
            return None
        if info.compress_type != zipfile.ZIP_STORED:
            return b"WARC/"  # not looked at: it would be unpacked for each place
        base = self._base(info)
        if base is None or not 0 <= offset < info.file_size:
            return b""
        self._stream.seek(base + offset)
        return self._stream.read(5)

    def _base(self, info: zipfile.ZipInfo) -> int | None:
        """Where the bytes of a stored file begin; None where its own header is not there."""
        if info.header_offset < 0:
            return None
        self._stream.seek(info.header_offset)
        header = self._stream.read(30)
        if len(header) < 30 or header[:4] != _LOCAL:
            return None
        name, extra = struct.unpack("<HH", header[26:30])
        return info.header_offset + 30 + int(name) + int(extra)

    def _records(self, name: str, at: At | None, *, past: bool) -> Iterator[Entry]:
        info = self._infos[name]
        try:
            archive, stream = self._archive(info)
        except CaptureError as error:
            yield Broken(At(member=name), error)
            return
        pages = _pages_of(self._package, self._file.path.stat().st_mtime_ns, str(self._file.path))
        records = archive.beyond(at) if past and at is not None else archive.records(at)
        # Kept open while its records are read.
        with stream or nullcontext():
            for entry in entries(records, self._file.limit):
                yield _with_page(entry, pages) if isinstance(entry, Item) else entry

    def _archive(self, info: zipfile.ZipInfo) -> tuple[ArchiveFile, BinaryIO | None]:
        """A WARC file of the package. Raises BrokenArchiveFile, CaptureTooLarge."""
        name = info.filename
        if info.flag_bits & 1:
            raise BrokenArchiveFile(name, "it is encrypted")
        if info.compress_type == zipfile.ZIP_STORED:
            base = self._base(info)
            if base is None:
                raise BrokenArchiveFile(name, "the package's list says that it is where it is not")
            return ArchiveFile(self._stream, WARC, base=base, size=info.file_size, member=name), None
        if info.file_size > _UNPACKED_BYTES:
            raise CaptureTooLarge(info.file_size, _UNPACKED_BYTES)
        unpacked = self._unpacked(info)
        return ArchiveFile(unpacked, WARC, member=name), unpacked

    def _unpacked(self, info: zipfile.ZipInfo) -> BinaryIO:
        """A packed file in one without a name, as far as it can be unpacked: the rest is missed where it is read."""
        target: BinaryIO = tempfile.TemporaryFile()  # noqa: SIM115 - closed by who reads it
        left = min(_UNPACKED_BYTES, info.file_size)
        try:
            with self._package.open(info) as packed:
                while left > 0 and (piece := packed.read(min(_PIECE, left))):
                    left -= len(piece)
                    target.write(piece)
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError) as error:
            if target.tell() == 0:
                target.close()
                raise BrokenArchiveFile(info.filename, f"it can't be unpacked ({error})") from error
        return target


def _with_page(item: Item, pages: Mapping[str, tuple[Stated, ...]]) -> Item:
    stated = pages.get(item.url or "")
    return replace(item, stated=(*item.stated, *stated)) if stated else item


def _pages_of(package: zipfile.ZipFile, changed: int, path: str) -> Mapping[str, tuple[Stated, ...]]:
    key = (path, changed)
    if key not in _KNOWN_PAGES:
        _KNOWN_PAGES.clear()
        _KNOWN_PAGES[key] = _read_pages(package)
    return _KNOWN_PAGES[key]


# Of the package that was read last in this process.
_KNOWN_PAGES: dict[tuple[str, int], Mapping[str, tuple[Stated, ...]]] = {}


def _read_pages(package: zipfile.ZipFile) -> dict[str, tuple[Stated, ...]]:
    """What the lists of pages say of each address: its title, and when it was visited."""
    found: dict[str, tuple[Stated, ...]] = {}
    for name in package.namelist():
        if not _PAGES.fullmatch(name):
            continue
        try:
            lines = read_bounded(package, name, _PAGES_BYTES).splitlines()
        except DescriptionError:
            continue  # told where the package is checked
        for line in lines[:_MOST_PAGES]:
            try:
                page = json.loads(line)
                url = page.get("url")
            except (ValueError, AttributeError, RecursionError):
                continue
            if isinstance(url, str) and url not in found and len(found) < _MOST_PAGES:
                found[url] = tuple(_told(page))
    return found


def _told(page: dict[str, Any]) -> Iterator[Stated]:
    """What a line of a list of pages says of one."""
    title, visited = page.get("title"), page.get("ts")
    if isinstance(title, str) and title.strip():
        yield Stated("wacz", "page-title", title[:_VALUE], "title", " ".join(title[:_VALUE].split()))
    if isinstance(visited, str):
        yield Stated("wacz", "page-time", visited[:_VALUE])
