"""Bytes of an archive file as its records stand in them: plain, or packed by gzip or zstd a record at a time.

A packed file is a row of members, each of which unpacks by itself, so that a record can be read from its member's
offset on. All is read forward, with bounded memory; what can't be unpacked ends the bytes and is told by `fault`.
"""

from __future__ import annotations

import struct
import sys
import zlib
from collections.abc import Callable
from functools import lru_cache
from typing import Any, BinaryIO, Protocol

GZIP = b"\x1f\x8b\x08"
ZSTD = b"\x28\xb5\x2f\xfd"
# A frame that readers skip; the first of a WARC packed by zstd holds its dictionary.
_ZSTD_DICTIONARY = b"\x5d\x2a\x4d\x18"
_PIECE = 64 * 1024
# What a member begins with, from which it is told whether a record begins there.
_BEGIN = 512
# A dictionary has some 100 kB; the format allows more than anybody needs.
_LARGEST_DICTIONARY = 16 * 1024 * 1024
# Larger windows ask for more memory than a worker has.
_LARGEST_WINDOW = 128 * 1024 * 1024


class Bytes(Protocol):
    """Bytes that are read forward. `fault` says why they ended before their time, None where all is well."""

    fault: str | None

    def tell(self) -> int:
        """How many bytes were read: the offset of what comes next."""
        ...

    def peek(self, size: int) -> bytes:
        """The next bytes, at most `size` of them and at most 64 KiB, without reading them."""
        ...

    def read(self, size: int) -> bytes:
        """The next `size` bytes, fewer at the end."""
        ...

    def skip(self, size: int) -> int:
        """Pass over bytes; gives how many there were."""
        ...


class PlainBytes:
    """The bytes of a file, or of its part of `size` bytes from `base` on, where offsets begin."""

    def __init__(self, file: BinaryIO, base: int = 0, size: int | None = None) -> None:
        self.fault: str | None = None
        self._file, self._base = file, base
        self.size = file.seek(0, 2) - base if size is None else size
        self._at = 0

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int) -> None:
        self._at = offset

    def peek(self, size: int) -> bytes:
        return self.look(self._at, size)

    def look(self, offset: int, size: int) -> bytes:
        """Bytes anywhere in the file."""
        if offset >= self.size:
            return b""
        self._file.seek(self._base + offset)
        return self._file.read(min(size, self.size - offset))

    def read(self, size: int) -> bytes:
        taken = self.look(self._at, size)
        self._at += len(taken)
        return taken

    def skip(self, size: int) -> int:
        passed = max(0, min(size, self.size - self._at))
        self._at += passed
        return passed


class PackedBytes:
    """The unpacked bytes of the member that begins at `start` in a file. `end` is where it ends in the file, known once
    all of it was read.

    A file that was packed as a whole may be cut into members anywhere: one for which `goes_on` says of its first bytes
    that no record begins there belongs to the one before. Without it this one alone is unpacked.
    """

    def __init__(self, packed: PlainBytes, start: int, goes_on: Callable[[bytes], bool] | None = None) -> None:
        self.fault: str | None = None
        self.start = start
        self.end: int | None = None
        self._packed = packed
        self._goes_on = goes_on
        self._next = self._member = start
        self._unpacker: Any = None
        self._buffer = b""
        self._at = 0

    def move_to(self, packed: PlainBytes) -> None:
        """Go on with the same file, opened anew."""
        self._packed = packed

    def tell(self) -> int:
        return self._at

    def peek(self, size: int) -> bytes:
        while len(self._buffer) < size and self._more():
            pass
        return self._buffer[:size]

    def read(self, size: int) -> bytes:
        pieces = []
        left = size
        while left > 0 and (self._buffer or self._more()):
            piece = self._buffer[:left]
            self._buffer = self._buffer[len(piece) :]
            pieces.append(piece)
            left -= len(piece)
        self._at += size - left
        return b"".join(pieces)

    def skip(self, size: int) -> int:
        passed = 0
        while passed < size and (self._buffer or self._more()):
            step = min(len(self._buffer), size - passed)
            self._buffer = self._buffer[step:]
            passed += step
        self._at += passed
        return passed

    def finish(self) -> int | None:
        """Read to the end; gives where it is in the file, None where there is none."""
        while self._buffer or self._more():
            self._at += len(self._buffer)
            self._buffer = b""
        return self.end

    def _more(self) -> bool:
        """Unpack some more into the buffer; false at the end."""
        before = len(self._buffer)
        while len(self._buffer) == before:
            if self.fault is not None or (self.end is not None and not self._join()):
                return False
            try:
                if not self._unpack():
                    return False
            except unpacking_errors() as error:
                self.fault = f"it can't be unpacked ({error})"
        return True

    def _unpack(self) -> bool:
        if self._unpacker is None:
            self._unpacker = _unpacker(self._packed, self._member)
        piece = self._unpacker.unconsumed_tail
        if not piece:
            piece = self._packed.look(self._next, _PIECE)
            self._next += len(piece)
            if not piece:
                self.fault = "it is cut off in the middle"
                return False
        self._buffer += self._unpacker.decompress(piece, _PIECE)
        if self._unpacker.eof:
            self.end = self._next - len(self._unpacker.unused_data)
        return True

    def _join(self) -> bool:
        """Go on with the next member where it belongs to this one."""
        assert self.end is not None
        if self._goes_on is None or not is_packed(self._packed.look(self.end, 4)):
            return False
        after = PackedBytes(self._packed, self.end)
        begin = after.peek(_BEGIN)
        if after.fault is not None or not self._goes_on(begin):
            return False
        self._next = self._member = self.end
        self._unpacker, self.end = None, None
        return True


class _Frame:
    """A zstd frame with the face of zlib's objects. What it gives at once is bounded by its window."""

    def __init__(self, dictionary: bytes | None) -> None:
        import zstandard  # noqa: PLC0415 - few archives are packed so

        known = zstandard.ZstdCompressionDict(dictionary) if dictionary else None
        self._frame: Any = zstandard.ZstdDecompressor(dict_data=known, max_window_size=_LARGEST_WINDOW).decompressobj(
            write_size=_PIECE
        )
        self.unconsumed_tail = b""
        self.unused_data = b""
        self.eof = False

    def decompress(self, piece: bytes, _most: int) -> bytes:
        # A little at a time: a few bytes may unpack to a great many.
        taken, self.unconsumed_tail = piece[:_ZSTD_STEP], piece[_ZSTD_STEP:]
        unpacked: bytes = self._frame.decompress(taken)
        self.eof = bool(self._frame.eof)
        if self.eof:
            self.unused_data = self._frame.unused_data + self.unconsumed_tail
            self.unconsumed_tail = b""
        return unpacked


# A block of zstd holds at most 128 KiB, and takes at least four bytes.
_ZSTD_STEP = 256


def unpacking_errors() -> tuple[type[Exception], ...]:
    """What libraries raise for bytes that can't be unpacked."""
    module = sys.modules.get("zstandard")
    return (zlib.error, ValueError, module.ZstdError) if module else (zlib.error, ValueError)


def _unpacker(packed: PlainBytes, start: int) -> Any:
    if packed.look(start, 4) == ZSTD:
        return _Frame(_dictionary_of(packed))
    return zlib.decompressobj(wbits=31)


def _dictionary_of(packed: PlainBytes) -> bytes | None:
    """The dictionary that a WARC packed by zstd begins with, which may be packed itself. Raises ValueError."""
    head = packed.look(0, 8)
    if head[:4] != _ZSTD_DICTIONARY or len(head) < 8:
        return None
    (size,) = struct.unpack("<I", head[4:])
    if size > _LARGEST_DICTIONARY:
        raise ValueError(f"its dictionary has {size:,} bytes")
    return _plain_dictionary(packed.look(8, size))


@lru_cache(maxsize=2)
def _plain_dictionary(stated: bytes) -> bytes:
    if not stated.startswith(ZSTD):
        return stated
    import zstandard  # noqa: PLC0415 - few archives are packed so

    frame = zstandard.ZstdDecompressor(max_window_size=_LARGEST_DICTIONARY).stream_reader(stated)
    unpacked: bytes = frame.read(_LARGEST_DICTIONARY)
    return unpacked


def is_packed(head: bytes) -> bool:
    """Whether a file that begins so is packed."""
    return head.startswith((GZIP, ZSTD, _ZSTD_DICTIONARY))


def first_member(packed: PlainBytes) -> int:
    """Where the first member with records begins: behind a dictionary."""
    head = packed.look(0, 8)
    if head[:4] == _ZSTD_DICTIONARY and len(head) == 8:
        (size,) = struct.unpack("<I", head[4:])
        return int(8 + size)
    return 0
