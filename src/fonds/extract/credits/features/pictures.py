"""What tells that a block describes a picture: the element around it, the picture's alternative text before it."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property

from fonds.extract.page.view import FOREIGN, Page
from fonds.marks.credits.caption_ends import DESCRIPTION, MAX_TAIL
from fonds.model import Block, Kind

IN_FIGURE = frozenset(["figure", "figcaption"])
_LINK = frozenset(["a"])
PICTURES = frozenset(["img", "picture", "amp-img"])
# Shorter alternative texts ("Ann Lee") begin sentences, too.
MIN_ALT = 20
# Copies print a picture's alternative text right above its caption; a line for a button may stand between.
_LINES_BETWEEN = 2
# How galleries shorten alternative texts.
_CUT = re.compile(r"(?<!&nbsp;)(?<![\s…])(?<!\.\.\.)(?:&nbsp;|\s|…|\.\.\.)+$")
# A picture's box holds this many elements at most, and this much text beside the block: chosen, not tuned.
_BOX_ELEMENTS, _BOX_TEXT, _BOX_STEPS = 60, 40, 5
_NO_BOX = frozenset(["body", "main", "article", "section", "li", "ul", "a", "td", "html"])
_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5"])
# Elements that set names apart from the caption before them; links and emphasis stand inside sentences.
_PARTS = frozenset(["span", "small", "div", "p", "cite", "figcaption", "footer", "dd"])
MAX_IMAGES = 100
# "By Ann Lee" is two elements, too.
_SHORTEST_CAPTION = 12


class PictureContext:
    """Asks of a page's blocks whether they describe pictures."""

    def __init__(self, page: Page, low: int, high: int) -> None:
        self.page, self.low, self.high = page, low, high

    @cached_property
    def _alts(self) -> dict[str, list[str]]:
        """Alternative texts of images by how they begin."""
        dom, elements, found = self.page.dom, self.page.elements, dict[str, list[str]]()
        if dom is None or elements is None:
            return found
        for number in elements.numbered("img", self.low, self.high)[:MAX_IMAGES]:
            alt = " ".join(dom.attributes[number].get("alt", "").split()).removesuffix("&nbsp;")
            for text in (alt, alt.rpartition(" | ")[2]) if " | " in alt else (alt,):
                if len(text) >= MIN_ALT:
                    found.setdefault(text[:MIN_ALT], []).append(text)
        return found

    def repeated(self, block: Block) -> int:
        """How many characters at the block's begin are a picture's alternative text; 0 for none, `CUT` for one that
        the page cut short.

        In a text copy it is the line above, which says the same and ends before the credit.
        """
        text = self.page.lines[block.index]
        if len(text) < MIN_ALT or block.kind is Kind.HEADING:
            return 0
        begin = text[:MIN_ALT]
        if self.page.dom is not None:
            known = self._alts.get(begin)
            if known is None:
                return 0
            # Teasers say their picture's text again as well.
            teases = block.role in FOREIGN and self._linked(block)
            return max((_begun(text, alt) for alt in known), default=0) if not teases else 0
        for before in self.page.lines[max(0, block.index - _LINES_BETWEEN) : block.index]:
            begun = _begun(text, before.removesuffix("&nbsp;")) if before[:MIN_ALT] == begin else 0
            if begun:
                return begun
        return 0

    @cached_property
    def _figures(self) -> tuple[list[int], list[int]]:
        """Where figures begin in the page's text, and where the last of those up to there ends."""
        dom = self.page.dom
        numbers = sorted(n for tag in IN_FIGURE for n in dom.by_tag.get(tag, ())) if dom is not None else []
        ends: list[int] = []
        for number in numbers:
            assert dom is not None
            ends.append(max(dom.ends[number], ends[-1] if ends else 0))
        return [dom.starts[n] for n in numbers] if dom is not None else [], ends

    def in_figure(self, block: Block) -> bool:
        """Whether the block stands in a figure, some steps up at most."""
        elements, (starts, ends) = self.page.elements, self._figures
        if elements is None or not starts or block.outside:
            return False
        # Most blocks stand in no figure at all; telling that by place is cheaper than climbing.
        begin, end = elements.span(block)
        at = bisect_left(starts, end) - 1
        return at >= 0 and begin < ends[at] and elements.inside(elements.owner(block), IN_FIGURE) > 0

    def _linked(self, block: Block) -> bool:
        elements = self.page.elements
        return elements is not None and elements.inside(elements.owner(block), _LINK, 10) > 0

    def boxed(self, block: Block) -> bool:
        """Whether the block stands in an element with a picture and nothing else to read, no teaser of a link."""
        elements, dom = self.page.elements, self.page.dom
        if elements is None or dom is None:
            return False
        up = elements.owner(block)
        room = len(block.raw) + _BOX_TEXT
        for _ in range(_BOX_STEPS):
            if up <= 0 or dom.tags[up] in _NO_BOX or dom.last[up] - up > _BOX_ELEMENTS:
                return False
            if dom.ends[up] - dom.starts[up] > room + (dom.ends[up] - dom.starts[up]) // 2:
                return False
            inside = dom.tags[up : dom.last[up]]
            if not PICTURES.isdisjoint(inside):
                shown = " ".join(dom.element_text(up).split())
                return len(shown) <= room and _HEADINGS.isdisjoint(inside)
            up = dom.parents[up]
        return False

    def last_part(self, block: Block) -> str:
        """The text of the element that ends the block behind a caption: the caption's credit."""
        elements, dom = self.page.elements, self.page.dom
        if elements is None or dom is None or block.outside:
            return ""
        begin, end = elements.span(block)
        end -= len(block.raw) - len(block.raw.rstrip())
        number = elements.owner_at(end - 1)
        best = 0
        while number > 0 and dom.starts[number] > begin and dom.ends[number] <= begin + len(block.raw):
            if dom.tags[number] in _PARTS:
                best = number
            number = dom.parents[number]
        text = " ".join(dom.element_text(best).split()) if best else ""
        line = self.page.lines[block.index]
        before = line.removesuffix(text)
        caption = len(before) >= _SHORTEST_CAPTION and before != line and text not in before
        caption = caption and not before.rstrip().endswith(":")
        return text if len(text) <= MAX_TAIL and caption else ""


CUT = -1


def _begun(text: str, alt: str) -> int:
    if alt.endswith(("…", "...")):
        alt = _CUT.sub("", alt)
        return CUT if len(alt) >= DESCRIPTION and text.startswith(alt) and len(text) > len(alt) else 0
    return len(alt) if text.startswith(alt) else 0
