"""Picture credits in elements: credit classes, credit attributes, texts of images."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from fonds.extract.elements import names_elsewhere
from fonds.extract.page import FOREIGN, Page
from fonds.extract.photo_places import IN_FIGURE, MAX_IMAGES
from fonds.marks.credit_names import CreditMark
from fonds.marks.credits import match_credit, read_credit
from fonds.marks.trailing_credits import find_trailing_credit
from fonds.model import Locator, Role

# Longer texts of images are no captions.
MAX_TEXT = 900
NEVER = frozenset({Role.BYLINE, Role.DATELINE, Role.AUTHOR_BIO, Role.FOOTER, Role.SHARE, Role.NEWSLETTER})
"""Roles of blocks in which no picture of the document is credited."""


@dataclass(frozen=True, slots=True)
class FoundCredit:
    """A credit with its place, what it was found by, and the picture as far as known."""

    mark: CreditMark
    caption: str | None
    locator: Locator | None
    method: str
    confidence: float
    image: str | None
    raw: str


def element_credits(page: Page, low: int, high: int) -> Iterator[FoundCredit]:
    """Credit classes inside and outside figures, and image attributes made for credits."""
    dom, elements = page.dom, page.elements
    assert dom is not None
    assert elements is not None
    roles = _Roles(page, low, high)
    for number, name in elements.marked.attributes:
        value = dom.attributes[number][name].strip()
        if value and roles.usable(dom.starts[number]) and (mark := match_credit(value) or read_credit(value)):
            image = dom.attributes[number].get("src")
            yield FoundCredit(mark, None, dom.attribute_locator(number, name), "attribute", 0.7, image, value)
    yield from _image_texts(page, roles)
    for number in elements.marked.credits:
        text = dom.element_text(number)
        plain = " ".join(text.split())
        if not 2 <= len(plain) <= 200 or not roles.usable(dom.starts[number]) or not _near_image(page, number):
            continue
        mark = match_credit(plain) or find_trailing_credit(plain, caption=True) or read_credit(plain)
        if mark is not None:
            yield FoundCredit(mark, None, dom.element_locator(number), "class", 0.75, None, text)


# Images whose texts are looked at, and what the end of such a text must hold.
_TOLD_IN_TEXT = re.compile(
    r"[|(.–-]\s?(?:©\s?)?(?:Foto|Photo|Bild|Quelle|Credit|Image|Crédit|Fotograf)\w{0,8}\s?:", re.IGNORECASE
)


def _image_texts(page: Page, roles: _Roles) -> Iterator[FoundCredit]:
    """Credits at the end of an image's title or alternative text: "The pier at dawn | Photo: Ann Lee"."""
    dom = page.dom
    assert dom is not None
    for number in dom.by_tag.get("img", ())[:MAX_IMAGES]:
        own = dom.attributes[number]
        for name in ("title", "alt"):
            value = own.get(name, "")
            if (
                not 10 < len(value) <= MAX_TEXT
                or not _TOLD_IN_TEXT.search(value)
                or not roles.usable(dom.starts[number])
                or _teases(page, number)
            ):
                continue
            mark = find_trailing_credit(value, caption=True)
            if mark is not None and mark.rule not in ("copyright", "agency", "named", "slash"):
                caption = value[: mark.start].strip(" |") or None
                yield FoundCredit(
                    mark, caption, dom.attribute_locator(number, name), "attribute", 0.7, own.get("src"), value
                )
                break


# Steps up from an image within which a teaser's element stands.
_UP = 10


def _teases(page: Page, number: int) -> bool:
    """Whether the image belongs to a teaser: in an element of that name, or in a link in a list."""
    assert page.dom is not None
    dom, linked, up = page.dom, False, number
    for _ in range(_UP):
        up = dom.parents[up]
        if up <= 0 or dom.tags[up] in ("body", "main", "article"):
            return False
        linked = linked or dom.tags[up] == "a"
        if (linked and dom.tags[up] == "li") or names_elsewhere(dom.attributes[up]):
            return True
    return False


class _Roles:
    """Tells by its place in the page's text whether an element belongs to the document."""

    def __init__(self, page: Page, low: int, high: int) -> None:
        self.ends: list[int] = []
        self.good: list[bool] = []
        at = 0
        for block in page.blocks:
            if block.outside:
                continue
            at += len(block.raw)
            self.ends.append(at)
            self.good.append(low <= block.index < high and block.role not in FOREIGN and block.role not in NEVER)

    def usable(self, start: int) -> bool:
        index = bisect_right(self.ends, start)
        return index < len(self.good) and self.good[index]


def _near_image(page: Page, number: int) -> bool:
    """Whether an ancestor within four steps is a figure or holds an image of its own."""
    assert page.dom is not None
    dom = page.dom
    up = number
    for _ in range(5):
        if dom.tags[up] in IN_FIGURE:
            return True
        if up <= 0 or dom.last[up] - up > 120:
            return False
        if any(tag in ("img", "picture", "amp-img") for tag in dom.tags[up : dom.last[up]]):
            return True
        up = dom.parents[up]
    return False
