"""Where a page names people as its authors. Each source yields mentions.

`machine.py` JSON-LD, meta elements, microdata; `header.py` the header of an export; `elements.py` elements named for
authors; `lines.py` the lines of the visible text, which `forms.py` reads.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from fonds.extract.authors.names import Who
from fonds.extract.candidate import fold
from fonds.marks.persons.words import SUFFIXES, TITLES
from fonds.model import Byline


@dataclass(frozen=True, slots=True)
class Mention:
    """A person named in a place. `who` is the place with all named there, for evidence; `features` are the place's."""

    person: Byline
    who: Who
    features: Mapping[str, float]


def key_of(name: str) -> str:
    """The name for comparing, without titles before it and suffixes behind."""
    words = name.replace(",", " ").split()
    while len(words) > 1 and words[0].rstrip(".").casefold() in TITLES:
        words = words[1:]
    while len(words) > 1 and words[-1].casefold() in SUFFIXES:
        words = words[:-1]
    return fold(" ".join(words))
