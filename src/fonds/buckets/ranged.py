"""Reading an object a range at a time: a WARC file of a gigabyte is never in memory, nor on the disk."""

from __future__ import annotations

import io
from collections import deque
from collections.abc import Callable
from typing import Any, BinaryIO, cast

from fonds.buckets.client import asking
from fonds.buckets.path import BucketPath
from fonds.errors import BucketError

# The first bytes asked for at a place: most records of a WARC file are smaller. Who reads on from there gets twice as
# many by the next request, up to as many as take longer to come than the request itself takes to be answered (20 ms).
FIRST_BYTES = 64 * 1024
RANGE_BYTES = 4 * 1024 * 1024
# Readers look at where a record ends before they read it.
_WINDOWS = 3


class _Object(io.RawIOBase):
    """The bytes of one object as it was when it was listed or opened: one that is replaced meanwhile is an error, and
    never half of each."""

    def __init__(self, path: BucketPath, refused: Callable[[OSError], Exception] | None = None) -> None:
        super().__init__()
        self._path, self._refused = path, refused
        facts = path.told() or path.facts()
        self.size: int = facts["size"]
        self._tag: str | None = facts.get("e_tag")
        self._at = 0
        self._windows: deque[tuple[int, bytes]] = deque(maxlen=_WINDOWS)

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
        view = memoryview(buffer)
        if self._at >= self.size or not view:
            return 0
        start, data = self._window()
        taken = data[self._at - start : self._at - start + len(view)]
        view[: len(taken)] = taken
        self._at += len(taken)
        return len(taken)

    def _window(self) -> tuple[int, bytes]:
        """Bytes that hold the place where reading goes on."""
        before = 0
        for start, data in self._windows:
            if start <= self._at < start + len(data):
                return start, data
            if self._at == start + len(data):
                before = len(data)
        size = min(max(2 * before, FIRST_BYTES), RANGE_BYTES)
        found = self._at, self._read(self._at, min(self._at + size, self.size))
        self._windows.append(found)
        return found

    def _read(self, start: int, end: int) -> bytes:
        try:
            data = _got(self._path, self._tag, {"range": (start, end)})[1]
            if len(data) != end - start:
                raise BucketError(str(self._path), f"{len(data)} bytes came for {end - start}", "Run again.")
        except OSError as error:
            raise (error if self._refused is None else self._refused(error)) from error
        return data


def _got(path: BucketPath, tag: str | None, options: dict[str, Any], limit: int | None = None) -> tuple[int, bytes]:
    """The size of an object and bytes of it, none where it is larger than `limit`."""
    import obstore  # noqa: PLC0415 - an extra

    if tag:
        options["if_match"] = tag
    try:
        with asking(path):
            found = obstore.get(path.store, path.key, options=cast("Any", options))
            size = int(found.meta["size"])
            return size, b"" if limit is not None and size > limit else bytes(found.bytes())
    except FileExistsError:
        raise BucketError(str(path), "it was replaced while it was read", "Run again.") from None


def read_whole(path: BucketPath, limit: int) -> tuple[int, bytes | None]:
    """The size of an object and its bytes, by one request; None where it has more than `limit`. Raises
    FileNotFoundError, BucketError."""
    size, data = _got(path, (path.told() or {}).get("e_tag"), {}, limit)
    return size, data if size <= limit else None


def read_tail(path: BucketPath, size: int) -> bytes:
    """The last bytes of an object, by one request; all where it has fewer. Raises FileNotFoundError, BucketError."""
    return _got(path, None, {"range": {"suffix": size}})[1]


def open_object(path: BucketPath, refused: Callable[[OSError], Exception] | None = None) -> BinaryIO:
    """An object to read, of which a few ranges are held. Raises FileNotFoundError, BucketError.

    What goes wrong later is raised as `refused` makes of it: where a library takes any OSError for damage of the file,
    as zipfile does, a line that was lost must be none.
    """
    return cast("BinaryIO", io.BufferedReader(_Object(path, refused), FIRST_BYTES))
