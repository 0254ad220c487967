"""What a result depends on beside its capture, named by one digest."""

from __future__ import annotations

import hashlib
import platform
import unicodedata
from dataclasses import asdict
from functools import lru_cache
from importlib import metadata, resources

import fonds
from fonds.model import Fingerprint
from fonds.settings import Settings

# Packages of ours that take part in a result. Reports, flows and the command line do not: they show it or carry it.
_CODE = ("capture", "languages", "marks", "cleaning", "extract", "curation", "quality", "pipeline", "model", "schema")
_FILES = (".py", ".json", ".bin", ".txt", ".npz", ".lgb")
# Libraries whose version may change a result.
_LIBRARIES = (
    "brotli",
    "zstandard",
    "selectolax",
    "trafilatura",
    "lxml",
    "pypdfium2",
    "langdetect",
    "py3langid",
    "faust-cchardet",
    "numpy",
    "publicsuffixlist",
    "pyyaml",
    "tzdata",
    "webencodings",
)


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "absent"


@lru_cache(maxsize=1)
def code_digest() -> str:
    """SHA-256 over the files of the packages that take part in a result, in the order of their paths."""
    root = resources.files(fonds)
    digest = hashlib.sha256()
    for package in sorted(_CODE):
        pending = [(package, root / package)]
        found = []
        while pending:
            name, place = pending.pop()
            if place.is_dir():
                pending.extend((f"{name}/{entry.name}", entry) for entry in place.iterdir())
            elif name.endswith(_FILES):
                found.append((name, place))
        for name, place in sorted(found, key=lambda entry: entry[0]):
            digest.update(name.encode() + b"\0" + hashlib.sha256(place.read_bytes()).digest())
    return digest.hexdigest()


@lru_cache(maxsize=8)
def fingerprint_of(settings: Settings) -> Fingerprint:
    """The fingerprint of this installation under the given settings. Reads our own files once for each process."""
    parts = {
        "fonds": _version("fonds"),
        "fonds_code": code_digest(),
        "python": ".".join(platform.python_version_tuple()[:2]),
        "unicode": unicodedata.unidata_version,
        **{name: _version(name) for name in _LIBRARIES},
        **{f"setting.{name}": str(value) for name, value in asdict(settings).items()},
    }
    ordered = tuple(sorted(parts.items()))
    digest = hashlib.sha256("\n".join(f"{name}={value}" for name, value in ordered).encode()).hexdigest()
    return Fingerprint(digest, ordered)
