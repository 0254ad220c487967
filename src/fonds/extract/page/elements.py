"""Elements of a page whose classes or attributes tell of authors or of picture credits, found in one pass."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate

from fonds.capture.dom import Dom
from fonds.languages import section
from fonds.languages.rows import ClassWords
from fonds.model import Block

_SPOKEN: tuple[tuple[str, ClassWords], ...] = section("CLASS_WORDS")


def _words(part: str) -> str:
    """What class names say in languages other than English."""
    return "|".join(dict.fromkeys(row.words for _, row in _SPOKEN if row.part == part))


# Whole class or id words. "author-bio", "author-box", "authors-list" tell about authors; their names still count.
_AUTHOR = re.compile(
    r"(?:^|[\s_-])(?:by-?line[s]?|author[s]?|writer[s]?|writtenby|written-by|reporter|journalist|creator|"
    rf"contributor[s]?|author-?names?|authorname|bylinename|signature|{_words('author-name')})(?:$|[\s_-]|name|link)",
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
    rf"(?:image|photo|picture|img|media|caption|figure|lead|legend|slide|thumb|{_words('picture-word')})[\w-]{{0,12}}"
    r"[_-]{0,2}(?:credits?|copyright|source|rights|author|byline|agency|photographer|attribution|owner"
    rf"|{_words('credit-word')})"
    rf"|(?:^|[\s_-])(?:(?:photo|image|{_words('picture-word')})?credits?|photographers?|photograph"
    rf"|copyright|copyrightholder|copyrightnotice|credittext|{_words('credit-name')})(?:$|[\s_-])",
    re.IGNORECASE,
)
# A word for pictures right before one for credits: such an element needs no picture beside it to be a credit.
_PICTURE_CREDIT = re.compile(
    r"(?:image|photo|picture|img|foto|bild)[_-]{0,2}(?:credits?|copyright|quelle|nachweis|rechte|fotograf|photographer)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"comment|related|teaser|most-?read|popular|recommend|sidebar|footer|promo|more-(?:from|stories)|latest|trending",
    re.IGNORECASE,
)
_FOREIGN_TAGS = frozenset(["footer", "aside", "nav", "figure", "figcaption", "blockquote"])
_AUTHOR_PROPERTIES = frozenset(["author", "creator", "articleAuthor"])
_NO_AUTHORS = frozenset(["body", "html", "meta", "link", "script", "img", "article"])
# Attributes made for credits: data-credit, data-photo-credit, data-modal-image-credit, data-fotograf.
_CREDIT_ATTRIBUTE = re.compile(
    r"data-(?!.*(?:card|url|id$|link|class|track))(?:[\w-]+-)?(?:(?:image|photo|foto|media)?credits?|copyright(?:holder)?"
    r"|photographer|fotograf[oa]?|bildquelle|bildnachweis|attribution)(?:-text|-line|-name)?"
)
_NAMING = ("class", "id", "data-testid", "itemprop")
_BESIDE_CLASS = ("id", "itemprop", "rel", "data-testid")

# Attributes that say something of their own, whatever the element is called.
_SELF_NAMING = frozenset(["rel", "itemprop"])
_NOTHING = (False, False)


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
        authors: list[int] = []
        credits_: list[int] = []
        tags, owned = self.dom.tags, self.dom.attributes
        for number, kinds in self._named():
            own = owned[number]
            author = kinds[0] or ("rel" in own and "author" in own["rel"]) or own.get("itemprop") in _AUTHOR_PROPERTIES
            if author and tags[number] not in _NO_AUTHORS:
                authors.append(number)
            if kinds[1]:
                credits_.append(number)
        named = [(name, found) for name, found in self.dom.by_attribute.items() if _is_credit_attribute(name)]
        attributes = [(number, name) for name, found in named for number in found if owned[number][name]]
        return Marked(tuple(authors), tuple(credits_), tuple(sorted(attributes)))

    def _named(self) -> list[tuple[int, tuple[bool, bool]]]:
        """The elements that may be of interest in tree order, and what their names tell. Most have a class alone."""
        by, owned, classes = self.dom.by_attribute, self.dom.attributes, self.dom.classes
        more = {number: _names(owned[number]) for name in _BESIDE_CLASS for number in by.get(name, ())}
        # Most elements have a class alone, and share it with others.
        classed = by.get("class", ())
        written = {names: names[:_MAX_NAMES] for names in {classes[number] for number in classed} if names}
        known = tell_all({*more.values(), *written.values()})
        told = {names: known[own] for names, own in written.items() if own in known}
        found = [
            (number, told[names]) for number in classed if (names := classes[number]) in told and number not in more
        ]
        for number, own in more.items():
            if own in known or not _SELF_NAMING.isdisjoint(owned[number]):
                found.append((number, known.get(own, _NOTHING)))
        return sorted(found)

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
        return 0 if block.outside else self.owner_at(self._starts[block.index] + lead)

    def owner_at(self, place: int) -> int:
        """The number of the element in which the character of the page's text stands, 0 where that can't be told."""
        at = bisect_right(self.dom.text_starts, place) - 1
        return self.dom.text_owners[at] if at >= 0 else 0

    def span(self, block: Block) -> tuple[int, int]:
        """Where the block begins and ends in the page's text."""
        start = self._starts[block.index]
        return start, start + len(block.raw)

    def numbered(self, tag: str, low: int, high: int) -> list[int]:
        """The numbers of the elements of this tag from the block `low` to before `high`, as they stand in the text."""
        if not self.blocks or low >= high:
            return []
        numbers = self.dom.by_tag.get(tag, [])
        start, end = self.span(self.blocks[low])[0], self.span(self.blocks[min(high, len(self.blocks)) - 1])[1]
        left = bisect_left(numbers, start, key=self.dom.starts.__getitem__)
        return numbers[left : bisect_right(numbers, end, key=self.dom.starts.__getitem__)]

    def block_at(self, number: int) -> Block | None:
        """The block in which the element's text begins."""
        text = self.dom.text[self.dom.starts[number] : self.dom.ends[number]]
        at = self.dom.starts[number] + len(text) - len(text.lstrip())
        return self.block_from(at)

    def block_from(self, place: int) -> Block | None:
        """The block in which the character of the page's text stands."""
        index = bisect_right(self._starts, place) - 1
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
_AUTHOR_PART = re.compile(f"by|author|writ|report|journal|creat|contrib|signat|{_words('author-name')}")
_CREDIT_PART = re.compile(
    "credit|copyright|source|rights|author|byline|agency|photograph|attribution|owner"
    f"|{_words('credit-word')}|{_words('credit-name')}"
)
# Longer lists of names are cut: the annotated pages have up to 400 characters.
_MAX_NAMES = 500


def tell_all(names: Iterable[str]) -> dict[str, tuple[bool, bool]]:
    """What `names_tell` says of each of a page's names that tell of either. The words are looked for in all names at
    once, as a page bears hundreds of names, and nearly none tells."""
    listed = list(names)
    folded = [name.casefold() for name in listed]
    starts = list(accumulate((len(name) + 1 for name in folded), initial=0))
    page = _APART.join(folded)
    hits: set[int] = set()
    for part in (_AUTHOR_PART, _CREDIT_PART):
        match = part.search(page)
        while match is not None:
            at = bisect_right(starts, match.start()) - 1
            hits.add(at)
            match = part.search(page, starts[at + 1])
    told = {listed[at]: names_tell(listed[at]) for at in hits}
    return {name: kinds for name, kinds in told.items() if kinds is not _NOTHING}


# What stands in no attribute: a parser puts another sign in its place.
_APART = "\0"


@lru_cache(maxsize=16384)
def names_tell(names: str) -> tuple[bool, bool]:
    """Whether the names tell of authors, and of credits."""
    folded = names.casefold()
    author = bool(_AUTHOR_PART.search(folded)) and bool(_AUTHOR.search(names)) and not _AUTHOR_NO.search(names)
    credit = bool(_CREDIT_PART.search(folded)) and bool(_CREDIT.search(names))
    return (author, credit) if author or credit else _NOTHING


@lru_cache(maxsize=4096)
def _is_credit_attribute(attribute: str) -> bool:
    return attribute.startswith("data-") and _CREDIT_ATTRIBUTE.fullmatch(attribute) is not None


@lru_cache(maxsize=16384)
def _elsewhere(names: str) -> bool:
    """Whether the names tell of another place than the document."""
    return bool(_ELSEWHERE.search(names))


def names_elsewhere(own: Mapping[str, str]) -> bool:
    """Whether an element's own names tell of another place than the document."""
    return bool(own) and _elsewhere(_names(own))


_CREDIT_WORD = re.compile(r"credit|copyright|urheber|nachweis|quelle|fotogra|photographer", re.IGNORECASE)


def names_credit(own: Mapping[str, str]) -> bool:
    """Whether an element's own names have a word that only credits bear, not one for authors or sources."""
    return bool(own) and _CREDIT_WORD.search(_names(own)) is not None


def names_picture_credit(own: Mapping[str, str]) -> bool:
    """Whether an element's own names say that it credits a picture."""
    return bool(own) and _PICTURE_CREDIT.search(_names(own)) is not None


def _names(own: Mapping[str, str]) -> str:
    if "data-testid" not in own and "itemprop" not in own:
        names = own.get("class", "")
        return (f"{names} {own['id']}" if "id" in own else names)[:_MAX_NAMES]
    return " ".join([own[name] for name in _NAMING if name in own])[:_MAX_NAMES]
