"""Reading an object a range at a time: a WARC file of a gigabyte is never in memory, nor on the disk."""

from __future__ import annotations

import io
from typing import Any, BinaryIO, cast

from fonds.buckets.client import asking
from fonds.buckets.path import BucketPath
from fonds.errors import BucketError

# A request takes some 20 ms before its first byte; at 4 MiB most of the time is spent on bytes.
RANGE_BYTES = 4 * 1024 * 1024


class _Object(io.RawIOBase):
    """The bytes of one object as it was when it was opened: one that is replaced meanwhile is an error, and never half
    of each."""

    def __init__(self, path: BucketPath) -> None:
        super().__init__()
        self._path = path
        facts = path.facts()
        self.size: int = facts["size"]
        self._tag: str | None = facts.get("e_tag")
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self.size}[whence]
        self._at = max(0, base + offset)
        return self._at

    def readinto(self, buffer: Any) -> int:
        import obstore  # noqa: PLC0415 - an extra

        view = memoryview(buffer)
        end = min(self._at + len(view), self.size)
        if end <= self._at:
            return 0
        options: Any = {"range": (self._at, end)}
        if self._tag:
            options["if_match"] = self._tag
        try:
            with asking(self._path):
                data = bytes(obstore.get(self._path.store, self._path.key, options=options).bytes())
        except FileExistsError:
            raise BucketError(str(self._path), "it was replaced while it was read", "Run again.") from None
        view[: len(data)] = data
        self._at += len(data)
        return len(data)


def read_whole(path: BucketPath, limit: int) -> tuple[int, bytes | None]:
    """The size of an object and its bytes, by one request; None where it has more than `limit`. Raises
    FileNotFoundError, BucketError."""
    import obstore  # noqa: PLC0415 - an extra

    with asking(path):
        found = obstore.get(path.store, path.key)
        size = int(found.meta["size"])
        return size, bytes(found.bytes()) if size <= limit else None


def open_object(path: BucketPath, most: int = RANGE_BYTES) -> BinaryIO:
    """An object to read, of which at most `most` bytes are held. Raises FileNotFoundError, BucketError."""
    raw = _Object(path)
    return cast("BinaryIO", io.BufferedReader(raw, max(1, min(most, raw.size))))
