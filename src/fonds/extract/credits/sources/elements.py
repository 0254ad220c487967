"""Picture credits in elements: credit classes, credit attributes, texts of images."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from fonds.extract.credits.features.pictures import IN_FIGURE, MAX_IMAGES, PICTURES
from fonds.extract.credits.sources import NEVER, CreditCandidate
from fonds.extract.page.elements import names_credit, names_elsewhere, names_picture_credit
from fonds.extract.page.view import FOREIGN, Page
from fonds.marks.credits.lines import match_credit, read_credit
from fonds.marks.credits.names import CreditMark
from fonds.marks.credits.trailing import find_trailing_credit
from fonds.marks.metadata import stripped
from fonds.marks.words import words_of
from fonds.model import Block, Role

# Longer texts of images are no captions.
MAX_TEXT = 900


def element_credits(page: Page, low: int, high: int) -> Iterator[CreditCandidate]:
    """Credit classes inside and outside figures, and image attributes made for credits."""
    dom, elements = page.dom, page.elements
    assert dom is not None
    assert elements is not None
    roles = _Roles(page, low, high)
    for number, name in elements.marked.attributes:
        value, locator = stripped(dom.attributes[number][name], dom.attribute_locator(number, name))
        if value and roles.usable(number) and (mark := match_credit(value) or read_credit(value)):
            image = dom.attributes[number].get("src")
            yield CreditCandidate(mark, None, locator, "attribute", 0.7, image, value)
    yield from _image_texts(page, roles, elements.numbered("img", low, high)[:MAX_IMAGES])
    for number in elements.marked.credits:
        found = _classed(page, number, roles)
        if found is not None:
            yield found


def _classed(page: Page, number: int, roles: _Roles) -> CreditCandidate | None:
    """The credit in an element whose names tell of one, beside a picture or named for one."""
    assert page.dom is not None
    dom = page.dom
    text = dom.element_text(number)
    plain = " ".join(text.split())
    if not 2 <= len(plain) <= _LONGEST:
        return None
    box = _picture_box(page, number)
    sure = box > 0 or names_picture_credit(dom.attributes[number])
    if not sure or not (roles.usable(number) or roles.amid_text(number, box)):
        return None
    mark = match_credit(plain)
    if box:
        mark = mark or find_trailing_credit(plain, caption=True) or read_credit(plain)
    pictured = box > 0 and dom.tags[box] in IN_FIGURE
    if mark is None or (mark.rule == "named" and _BYLINE.search(plain)):
        return None
    if mark.rule == "named" and not mark.agencies and not pictured and not names_credit(dom.attributes[number]):
        # Cards of authors have a picture and a name, too.
        return None
    return CreditCandidate(mark, None, dom.element_locator(number), "class", 0.75, None, text, pictured)


# "By Ann Lee", "Data by Ann Lee": some pages call their bylines credits.
_BYLINE = re.compile(r"(?:^|\s)[Bb]y(?:\s|[A-Z])")
# Credit lines in the gold of 138 news pages have up to 110 characters.
_LONGEST = 200
# Images whose texts are looked at, and what the end of such a text must hold.
_TOLD_IN_TEXT = re.compile(rf"[|(.–-]\s?(?:©\s?)?(?:{words_of('picture-label')})\w{{0,8}}\s?:", re.IGNORECASE)
# "The pier at dawn | AFP/Ann Lee"
_BAR = re.compile(r"[^|]{10,}\s\|\s([^|]{3,80})")


def _image_texts(page: Page, roles: _Roles, images: list[int]) -> Iterator[CreditCandidate]:
    """Credits at the end of an image's title or alternative text: "The pier at dawn | Photo: Ann Lee"."""
    dom = page.dom
    assert dom is not None
    for number in images:
        own = dom.attributes[number]
        for name in ("title", "alt"):
            value = own.get(name, "")
            if not 10 < len(value) <= MAX_TEXT:
                continue
            barred = _behind_bar(value) if " | " in value else None
            if barred is None and not _TOLD_IN_TEXT.search(value):
                continue
            if not roles.usable(number) or _teases(page, number):
                continue
            mark = barred or find_trailing_credit(value, caption=True)
            if mark is not None and (barred or mark.rule not in ("copyright", "agency", "named", "slash")):
                caption = value[: mark.start].strip(" |") or None
                yield CreditCandidate(
                    mark, caption, dom.attribute_locator(number, name), "attribute", 0.7, own.get("src"), value
                )
                break


def _behind_bar(value: str) -> CreditMark | None:
    """ "The pier at dawn | AFP/Ann Lee": the agency tells that no name of a site stands behind the bar."""
    bar = _BAR.fullmatch(value)
    mark = match_credit(bar[1]) if bar is not None else None
    return replace(mark, start=bar.start(1), end=bar.end(1)) if bar and mark and mark.agencies else None


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
        self.page, self.low, self.high = page, low, high

    def _block(self, number: int) -> Block | None:
        assert self.page.elements is not None
        assert self.page.dom is not None
        block = self.page.elements.block_from(self.page.dom.starts[number])
        return block if block is not None and self.low <= block.index < self.high else None

    def usable(self, number: int) -> bool:
        block = self._block(number)
        return block is not None and block.role not in FOREIGN and block.role not in NEVER

    def amid_text(self, number: int, box: int) -> bool:
        """Whether the element stands amid the text and is no teaser for all that its names say: no link around it."""
        assert self.page.dom is not None
        dom, bodies, block = self.page.dom, self.page.bodies, self._block(number)
        if block is None or block.role is not Role.RELATED or not bodies or block.index >= bodies[-1]:
            return False
        title = next((b.index for b in self.page.blocks if b.role is Role.TITLE), bodies[0])
        if block.index <= title:
            return False
        box = box or number
        return "a" not in dom.tags[box : dom.last[box]] and not _linked(self.page, box)


# Steps up from a credit's element within which its picture stands, and the most elements between; boxes nest deeply
# where pages are made of components.
_BOX_STEPS, _BOX_ELEMENTS, _BOX_TEXT = 8, 120, 700


def _picture_box(page: Page, number: int) -> int:
    """The nearest element around this one that is a figure or holds an image, 0 for none within some steps."""
    assert page.dom is not None
    dom = page.dom
    up = number
    for step in range(_BOX_STEPS):
        if dom.tags[up] in IN_FIGURE:
            return up
        if up <= 0 or dom.last[up] - up > _BOX_ELEMENTS:
            return 0
        if step >= _NEAR_STEPS and dom.ends[up] - dom.starts[up] > _BOX_TEXT:
            return 0
        if not PICTURES.isdisjoint(dom.tags[up : dom.last[up]]):
            return up
        up = dom.parents[up]
    return 0


# Further up only boxes that hold no more text than a caption count.
_NEAR_STEPS = 5


def _linked(page: Page, number: int) -> bool:
    assert page.dom is not None
    for _ in range(_UP):
        if number <= 0:
            return False
        if page.dom.tags[number] == "a":
            return True
        number = page.dom.parents[number]
    return False
