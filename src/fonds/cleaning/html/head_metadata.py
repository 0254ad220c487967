"""What the metadata of a page say of its head, folded for comparison with what is shown."""

from __future__ import annotations

import re
from dataclasses import dataclass

from fonds.marks.metadata import MachineFacts

WORDS = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class HeadMetadata:
    """Titles, descriptions and authors of the page's metadata, folded for comparison with what is shown."""

    titles: tuple[str, ...]
    descriptions: tuple[str, ...]
    authors: frozenset[str]


def fold(text: str) -> str:
    """Words in lower case, parted by blanks."""
    return " ".join(WORDS.findall(text.casefold()))


def read_metadata(machine: MachineFacts) -> HeadMetadata:
    """Titles of JSON-LD, meta elements and `<title>`, best first; descriptions and author names."""
    titles: list[str] = []
    descriptions: list[str] = []
    authors: set[str] = set()
    for node in sorted(machine.json, key=lambda n: n.document_rank):
        if node.document_rank < 99:
            titles += [node.data[key] for key in ("headline", "name") if isinstance(node.data.get(key), str)]
            descriptions += [
                v for k in ("description", "alternativeHeadline") if isinstance(v := node.data.get(k), str)
            ]
            authors.update(_names(node.data.get("author")))
    for fact in machine.meta:
        if fact.name in ("og:title", "twitter:title", "title", "dc.title"):
            titles.append(fact.value)
        elif fact.name in ("og:description", "description", "twitter:description"):
            descriptions.append(fact.value)
        elif fact.name in ("author", "article:author", "dc.creator"):
            authors.add(fact.value)
    if machine.title is not None:
        titles.append(machine.title.value)
    return HeadMetadata(_folded(titles), _folded(descriptions), frozenset(_folded(sorted(authors))))


def _names(value: object) -> list[str]:
    found = []
    for item in value if isinstance(value, list) else [value]:
        name = item.get("name") if isinstance(item, dict) else item
        if isinstance(name, str):
            found.append(name)
    return found


def _folded(texts: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, (fold(text[:1_000]) for text in texts))))
