"""The file that a reader reads."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from fonds.capture.reading import open_regular

# What the kind of a file is told from. Signatures stand in its first bytes, a page's first tag may follow a licence.
HEAD_BYTES = 16 * 1024


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file of the raw folder. `shown` is how it is named to people and in the archive; a payload may have at most
    `limit` bytes."""

    path: Path
    shown: str
    limit: int

    def open(self) -> BinaryIO:
        """The open file. Raises UnreadableCapture: missing, no permission, not a regular file."""
        return open_regular(self.path, self.shown)
