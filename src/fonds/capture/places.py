"""Where files really lie."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path

from fonds.buckets import BucketPath


@lru_cache(maxsize=64)
def _real(root: str) -> str:
    return os.path.realpath(root)


def leads_out(path: Path, root: Path) -> bool:
    """True for a link, or a file below one, whose end lies outside of `root`. A link to nowhere leads where it points;
    one that leads in circles stays."""
    if isinstance(path, BucketPath):
        return False  # a store has no links
    # Absolute, as the working folder of a process may change.
    end, inside = os.path.realpath(path), _real(os.path.abspath(root))  # noqa: PTH100 - resolve() follows links
    return end != inside and not end.startswith(inside.rstrip(os.sep) + os.sep)
