"""Reading bytes from the raw folder, bounded and never writing."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import BinaryIO

from fonds.buckets import BucketPath, open_object, read_whole
from fonds.errors import CaptureTooLarge, UnreadableCapture


def open_regular(path: Path, shown: str) -> BinaryIO:
    """Open a regular file for reading; `shown` is how it is named to people. Raises UnreadableCapture."""
    if isinstance(path, BucketPath):
        return _open_object(path, shown)
    try:
        # O_NONBLOCK: opening a pipe that nobody writes to would wait for ever.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except OSError as error:
        raise UnreadableCapture(shown, reason_of(error)) from error
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise UnreadableCapture(shown, "it is not a regular file")
    return os.fdopen(descriptor, "rb")


def _open_object(path: BucketPath, shown: str) -> BinaryIO:
    def refused(error: OSError) -> UnreadableCapture:
        return UnreadableCapture(shown, reason_of(error))

    try:
        return open_object(path, refused)
    except OSError as error:
        raise refused(error) from error


def read_head(path: Path, shown: str, size: int) -> bytes:
    """The first bytes of a file. Raises UnreadableCapture."""
    with open_regular(path, shown) as file:
        try:
            return file.read(size)
        except OSError as error:
            raise UnreadableCapture(shown, reason_of(error)) from error


def read_payload(path: Path, *, limit: int, shown: str | None = None) -> bytes:
    """All bytes of a regular file.

    Raises UnreadableCapture (missing, no permission, not a regular file, I/O error) and CaptureTooLarge, before reading
    more than `limit` bytes. `shown` is how the path is named to people.
    """
    name = shown or str(path)
    if isinstance(path, BucketPath):
        return _read_object(path, limit, name)
    with open_regular(path, name) as file:
        try:
            size = file.seek(0, os.SEEK_END)
            file.seek(0)
            if size > limit:
                raise CaptureTooLarge(size, limit)
            payload = file.read(limit + 1)
        except OSError as error:
            raise UnreadableCapture(name, reason_of(error)) from error
    if len(payload) > limit:
        raise CaptureTooLarge(len(payload), limit)
    return payload


def _read_object(path: BucketPath, limit: int, shown: str) -> bytes:
    """All bytes of an object, by one request that is ended where it has too many."""
    try:
        size, payload = read_whole(path, limit)
    except OSError as error:
        raise UnreadableCapture(shown, reason_of(error)) from error
    if payload is None:
        raise CaptureTooLarge(size, limit)
    return payload


def reason_of(error: OSError) -> str:
    """What the file system said, for a message."""
    return (error.strerror or type(error).__name__).lower()
