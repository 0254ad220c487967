"""fonds: captures of web pages in, a trustworthy archive of cleaned documents out.

`clean` does one capture; `Archive` reads what a run has written. Everything else is behind the command `fonds`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fonds.archive import Archive
    from fonds.errors import FondsError
    from fonds.model import Block, Byline, Document, Evidence, Language, PhotoCredit, QualityReport, StatedDate
    from fonds.pipeline import clean

__all__ = [
    "Archive",
    "Block",
    "Byline",
    "Document",
    "Evidence",
    "FondsError",
    "Language",
    "PhotoCredit",
    "QualityReport",
    "StatedDate",
    "clean",
]

_MODULES = {"Archive": "fonds.archive", "FondsError": "fonds.errors", "clean": "fonds.pipeline"}


def __getattr__(name: str) -> object:
    # Names are loaded when first used: reading an archive needs no cleaning, and cleaning needs no Delta.
    if name not in __all__:
        msg = f"module `fonds` has no attribute `{name}`"
        raise AttributeError(msg)
    return getattr(import_module(_MODULES.get(name, "fonds.model")), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
