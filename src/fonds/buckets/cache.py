"""Where lies what belongs to an archive in a bucket and is not in it.

Beside the tables of an archive in a folder lie things that follow from it: the index of `fonds find`, what was read of
raw files that did not change, drafts. For one in a bucket they lie in a folder of this machine, and may be lost: they
are made again.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from pathlib import Path

from fonds.buckets.client import endpoint
from fonds.buckets.path import BucketPath


def beside(archive: Path, name: str) -> Path:
    """The folder `name` of an archive: below it, or for one in a bucket below `$XDG_CACHE_HOME/fonds`, else
    `~/.cache/fonds`, where no other user looks. Only for a bucket the folder above is made."""
    if not isinstance(archive, BucketPath):
        return archive / name
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    address = f"{endpoint() or ''} {archive}"
    folder = Path(home) / "fonds" / hashlib.sha256(address.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder / name


def scratch(archive: Path, name: str) -> Path:
    """A folder for drafts of an archive, which is made by who writes there: below the archive, as its disk has room for
    it, or for one in a bucket where the system keeps temporary files."""
    if not isinstance(archive, BucketPath):
        return archive / name
    return Path(tempfile.mkdtemp(prefix="fonds-")) / name
