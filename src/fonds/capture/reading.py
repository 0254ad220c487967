"""Reading bytes from the raw folder, bounded and never writing."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from fonds.errors import CaptureTooLarge, UnreadableCapture


def read_payload(path: Path, *, limit: int, shown: str | None = None) -> bytes:
    """All bytes of a regular file.

    Raises UnreadableCapture (missing, no permission, not a regular file, I/O error) and CaptureTooLarge, before reading
    more than `limit` bytes. `shown` is how the path is named to people.
    """
    name = shown or str(path)
    try:
        # O_NONBLOCK: opening a pipe that nobody writes to would wait for ever.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except OSError as error:
        raise UnreadableCapture(name, _reason(error)) from error
    try:
        with os.fdopen(descriptor, "rb") as file:
            facts = os.fstat(file.fileno())
            if not stat.S_ISREG(facts.st_mode):
                raise UnreadableCapture(name, "it is not a regular file")
            if facts.st_size > limit:
                raise CaptureTooLarge(facts.st_size, limit)
            payload = file.read(limit + 1)
    except OSError as error:
        raise UnreadableCapture(name, _reason(error)) from error
    if len(payload) > limit:
        raise CaptureTooLarge(len(payload), limit)
    return payload


def _reason(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()
