"""Where a page names people as its authors. Each source yields mentions.

`machine.py` JSON-LD, meta elements, microdata; `header.py` the header of an export; `elements.py` elements named for
authors; `lines.py` the lines of the visible text, which `forms.py` reads; `lists.py` long rows of names under a title.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from fonds.extract.authors.names import Who
from fonds.extract.candidate import fold
from fonds.languages import scripts
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
    return fold(" ".join(map(_stem, words) if _GREEK.search(name) else words))


_GREEK = re.compile(f"[{scripts.GREEK}]")
# What Greek names end with, in the case of who writes and of whom something is by: "Νίκος Παππάς", "Νίκου Παππά".
_GREEK_ENDS = re.compile("(?:ους|ου|ος|ης|ας|ες|ις|ο|η|α|ε|ι|ς)$")


def _stem(word: str) -> str:
    plain = unicodedata.normalize("NFD", word.casefold().replace("ς", "σ"))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return _GREEK_ENDS.sub("", re.sub("σ$", "ς", plain))
