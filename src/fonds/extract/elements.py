"""Elements of a page whose classes or attributes tell of authors or of picture credits, found in one pass."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate

from fonds.capture.dom import Dom
from fonds.model import Block

# Whole class or id words. "author-bio", "author-box", "authors-list" tell about authors; their names still count.
_AUTHOR = re.compile(
    r"(?:^|[\s_-])(?:by-?line[s]?|author[s]?|autor(?:en|es)?|auteur[s]?|writer[s]?|writtenby"
    r"|written-by|reporter|journalist|creator|"
    r"contributor[s]?|author-?names?|authorname|bylinename|redakteur|autore|firma|signature|penulis"
    r"|yazar)(?:$|[\s_-]|name|link)",
    re.IGNORECASE,
)
_AUTHOR_NO = re.compile(
    r"comment|related|teaser|avatar|image|photo|caption|credit|social|share|follow|popular|most-?read"
    r"|sidebar|recommend|card|promo|footer|tweet|quote",
    re.IGNORECASE,
)
# A word for pictures and one for who made them, or a word that only credits bear. "author", "byline" and "source" alone
# are told of texts too.
_CREDIT = re.compile(
    r"(?:image|photo|picture|img|media|caption|figure|foto|bild|lead"
    r"|thumb)[\w-]{0,12}[_-]{0,2}(?:credits?|copyright|source|rights|author|byline|agency|quelle)"
    r"|(?:^|[\s_-])(?:credits?|photographer|fotograf|photograph|fotocredit|bildquelle|urheber"
    r"|copyright|copyrightholder|credittext)(?:$|[\s_-])",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"comment|related|teaser|most-?read|popular|recommend|sidebar|footer|promo|more-(?:from|stories)|latest|trending",
    re.IGNORECASE,
)
_FOREIGN_TAGS = frozenset(["footer", "aside", "nav", "figure", "figcaption", "blockquote"])
_NO_AUTHORS = frozenset(["body", "html", "meta", "link", "script", "img", "article"])
CREDIT_ATTRIBUTES = ("data-credit", "data-copyright", "data-caption-credit", "data-photographer", "data-image-credit")
_TELLING = ("class", "id", "data-testid", "itemprop")
_BESIDE_CLASS = ("id", "itemprop", "data-testid")


@dataclass(frozen=True, slots=True)
class Marked:
    """Numbers of elements in tree order, by what their names tell of; `attributes` with the credit attribute's name."""

    authors: tuple[int, ...]
    credits: tuple[int, ...]
    attributes: tuple[tuple[int, str], ...]


class Elements:
    """What a Dom's elements are called, asked once for each name."""

    def __init__(self, dom: Dom, blocks: tuple[Block, ...]) -> None:
        self.dom = dom
        self.blocks = blocks
        self._elsewhere: dict[int, bool] = {}

    @cached_property
    def marked(self) -> Marked:
        by, owned, tags = self.dom.by_attribute, self.dom.attributes, self.dom.tags
        authors, credits_ = self._told()
        authors.update(number for number in by.get("rel", ()) if "author" in owned[number]["rel"])
        authors.update(number for number in by.get("itemprop", ()) if owned[number]["itemprop"] == "author")
        stated = sorted({number for name in CREDIT_ATTRIBUTES for number in by.get(name, ())})
        return Marked(
            tuple(sorted(number for number in authors if tags[number] not in _NO_AUTHORS)),
            tuple(sorted(credits_)),
            tuple((number, name) for number in stated for name in CREDIT_ATTRIBUTES if owned[number].get(name)),
        )

    def _told(self) -> tuple[set[int], set[int]]:
        """The elements whose names tell of authors, and of credits."""
        numbers = self._by_names()
        authors: set[int] = set()
        credits_: set[int] = set()
        names = list(numbers)
        folded = [each.casefold() for each in names]
        for index in _holding(folded, _AUTHOR_PARTS):
            if _AUTHOR.search(names[index]) and not _AUTHOR_NO.search(names[index]):
                authors.update(numbers[names[index]])
        for index in _holding(folded, _CREDIT_PARTS):
            if _CREDIT.search(names[index]):
                credits_.update(numbers[names[index]])
        return authors, credits_

    def _by_names(self) -> dict[str, list[int]]:
        """The numbers of the elements by what they are called. A page repeats a few hundred names."""
        by, owned, classes = self.dom.by_attribute, self.dom.attributes, self.dom.classes
        numbers: dict[str, list[int]] = {}
        more = {number for name in _BESIDE_CLASS for number in by.get(name, ())}
        for number in more:
            numbers.setdefault(_names(owned[number]), []).append(number)
        by_class: dict[str | None, list[int]] = {}
        for number in by.get("class", ()):
            if number not in more:
                names = classes[number]
                if names in by_class:
                    by_class[names].append(number)
                else:
                    by_class[names] = [number]
        for names, called in by_class.items():
            numbers.setdefault((names or "")[:_MAX_NAMES], []).extend(called)
        return numbers

    def elsewhere(self, number: int) -> bool:
        """Whether the element or one above it says that this is a comment, a teaser, a picture or a footer."""
        way: list[int] = []
        found = False
        while number > 0:
            if number in self._elsewhere:
                found = self._elsewhere[number]
                break
            way.append(number)
            own = self.dom.attributes[number]
            tag = self.dom.tags[number]
            if tag in _FOREIGN_TAGS or (own and tag not in ("body", "main") and _elsewhere(_names(own))):
                found = True
                break
            number = self.dom.parents[number]
        self._elsewhere.update(dict.fromkeys(way, found))
        return found

    @cached_property
    def _starts(self) -> list[int]:
        """Where each block begins in the page's text; blocks outside it begin where the next does."""
        starts, at = [], 0
        for block in self.blocks:
            starts.append(at)
            at += 0 if block.outside else len(block.raw)
        return starts

    def owner(self, block: Block) -> int:
        """The number of the element in which the block's first character stands, 0 where that can't be told."""
        lead = len(block.raw) - len(block.raw.lstrip())
        at = bisect_right(self.dom.text_starts, self._starts[block.index] + lead) - 1
        return self.dom.text_owners[at] if at >= 0 and not block.outside else 0

    def block_at(self, number: int) -> Block | None:
        """The block in which the element's text begins."""
        text = self.dom.text[self.dom.starts[number] : self.dom.ends[number]]
        at = self.dom.starts[number] + len(text) - len(text.lstrip())
        index = bisect_right(self._starts, at) - 1
        return self.blocks[index] if 0 <= index < len(self.blocks) else None

    def inside(self, number: int, tags: frozenset[str], steps: int = 6) -> int:
        """The number of the nearest element of these tags, the element itself or one above it; 0 for none."""
        for _ in range(steps):
            if number <= 0:
                return 0
            if self.dom.tags[number] in tags:
                return number
            number = self.dom.parents[number]
        return 0


# Parts of the words above: most names hold none of them, and asking for them is cheap.
_AUTHOR_PARTS = (
    "by",
    "aut",
    "writ",
    "report",
    "journal",
    "creat",
    "contrib",
    "redak",
    "firma",
    "signat",
    "penul",
    "yaz",
)
_CREDIT_PARTS = ("credit", "copyright", "source", "rights", "author", "byline", "agency", "quelle", "grap", "urheb")
# Longer lists of names are cut: the annotated pages have up to 400 characters.
_MAX_NAMES = 500


def _holding(texts: list[str], parts: tuple[str, ...]) -> list[int]:
    """The indexes of the texts that hold one of the parts. Finding them in all texts at once takes a third of the time
    of asking each."""
    # No attribute holds a NUL: parsers replace it.
    joined = "\0".join(texts)
    starts = [0, *accumulate(len(text) + 1 for text in texts)]
    found: set[int] = set()
    for part in parts:
        at = joined.find(part)
        while at >= 0:
            index = bisect_right(starts, at) - 1
            found.add(index)
            at = joined.find(part, starts[index + 1])
    return sorted(found)


@lru_cache(maxsize=16384)
def _elsewhere(names: str) -> bool:
    """Whether the names tell of another place than the document."""
    return bool(_ELSEWHERE.search(names))


def names_elsewhere(own: Mapping[str, str]) -> bool:
    """Whether an element's own names tell of another place than the document."""
    return bool(own) and _elsewhere(_names(own))


def _names(own: Mapping[str, str]) -> str:
    if "data-testid" not in own and "itemprop" not in own:
        names = own.get("class", "")
        return (f"{names} {own['id']}" if "id" in own else names)[:_MAX_NAMES]
    return " ".join([own[name] for name in _TELLING if name in own])[:_MAX_NAMES]
