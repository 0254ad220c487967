"""Picture credits in blocks: captions, lines under pictures, ends of what a copy left of captions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from fonds.cleaning.result import Figure
from fonds.extract.candidate import within
from fonds.extract.credits.features.pictures import PictureContext
from fonds.extract.credits.features.wording import (
    BY_PLACE,
    UNSURE,
    is_plain,
    names_desk,
    names_somebody,
    opens,
    tells_who,
)
from fonds.extract.credits.sources import NEVER, CreditCandidate
from fonds.extract.credits.sources.wording import LINE, SHORT_CAPTION, end_of_caption, is_opened, read_mark
from fonds.extract.page.view import FOREIGN, Page
from fonds.marks.credits.caption_ends import MAX_TAIL
from fonds.marks.credits.lines import is_opener, match_credit, read_credit
from fonds.marks.credits.names import CreditMark, is_library
from fonds.marks.credits.parts import surely_person
from fonds.marks.credits.trailing import find_credits
from fonds.model import Block, Kind, Role

# Captions of 138 news pages have up to 600 characters.
MAX_CAPTION = 900


class PictureBlocks:
    """Reads the credits that stand in blocks, those from `low` to `high`."""

    def __init__(self, page: Page, figures: Sequence[Figure], low: int, high: int) -> None:
        self.page, self.low, self.high = page, low, high
        self.first, self.last = (page.bodies[0], page.bodies[-1]) if page.bodies else (low, low)
        self.tied: dict[int, Figure] = {index: f for f in figures for index in (*f.captions, *f.credits)}
        self.context = PictureContext(page, low, high)
        self.amid = AMID if page.is_html else AMID_COPY

    def credits(self) -> Iterator[CreditCandidate]:
        for block in self.page.blocks[self.low : self.high]:
            if block.kind in (Kind.CODE, Kind.TABLE_ROW) or not 2 < len(block.text) <= MAX_CAPTION:
                continue
            if block.role in FOREIGN and block.index > self.last and block.kind is Kind.CAPTION:
                # Teasers under the text have pictures, too.
                continue
            figure = self.tied.get(block.index)
            begun = self.context.repeated(block)
            captioned = begun != 0 or self._describes(block, figure)
            if captioned:
                mark = self._caption(block, begun, figure)
            else:
                mark = self._boxed(block) if self.page.is_html else self._below(block)
            boxed = mark is not None and not captioned
            if mark is None and not captioned:
                mark = self._text(block)
            if mark is None:
                continue
            if captioned or mark.rule not in (*UNSURE, *BY_PLACE):
                for other in find_credits(block.text[: mark.start]) if mark.start > 0 else ():
                    yield self._found(block, other, figure, captioned=captioned)
            yield self._found(block, mark, figure, captioned=captioned or boxed)

    def _describes(self, block: Block, figure: Figure | None) -> bool:
        """Whether the block is known to describe a picture."""
        if block.role in (Role.CAPTION, Role.CREDIT) or figure is not None or block.kind is Kind.CAPTION:
            return True
        # The cleaner may take a short line under a picture for something else; the figure element knows better.
        return len(block.text) < MAX_IN_FIGURE and self.context.in_figure(block)

    def _caption(self, block: Block, begun: int, figure: Figure | None) -> CreditMark | None:
        if is_opener(block.text):
            return None
        mark = self._joined(block) or end_of_caption(self.context, block, begun) or read_mark(block, captioned=True)
        if mark is None or (mark.rule in BY_PLACE and names_desk(mark)):
            return None
        if mark.rule == "source" and block.index > self.last and not self._is_pictures(block, figure):
            # "SOURCE: Northline" behind what a firm has sent out.
            return None
        if begun and mark.rule == "slash" and not self._describes(block, figure) and not names_somebody(mark):
            # Names of goods say their pictures' texts again, too: "A pad for the pier (Bay Workbooks)".
            return None
        if block.role is Role.TITLE and not begun:
            # A title that ends with a credit is a caption in truth.
            return mark if is_plain(mark) else None
        lone = mark.rule == "agency" and not mark.creators and mark.raw == block.text and block.text[0] == "("
        pictured = (figure is not None and figure.image_url is not None) or self.context.in_figure(block)
        # "(Reuters)" on a line of its own is the text's source.
        return None if lone and not pictured and not any(map(is_library, mark.agencies)) else mark

    def _is_pictures(self, block: Block, figure: Figure | None) -> bool:
        """Whether the line belongs to a picture or to the caption beside it."""
        pictured = figure is not None and bool(figure.image_url or figure.captions)
        described = pictured or block.role is Role.CAPTION or block.kind is Kind.CAPTION
        return described or self.context.in_figure(block) or self._beside_caption(block, lone=False)

    def _joined(self, block: Block) -> CreditMark | None:
        """ "Foto:" in one block, the name in the next."""
        before = self.page.blocks[block.index - 1] if block.index else None
        if before is None or len(block.text) > SHORT_CAPTION or not is_opener(before.text):
            return None
        mark = match_credit(f"{before.text.strip()} {block.text}")
        return replace(mark, raw=block.text, start=0, end=len(block.text)) if mark is not None else None

    def _boxed(self, block: Block) -> CreditMark | None:
        """A credit in an element that holds a picture and this text alone, whatever the cleaner took it for."""
        text = block.text
        if len(text) >= LINE or not (":" in text or "©" in text or "/" in text or "(" in text or "|" in text):
            return None
        if not self.context.boxed(block):
            return None
        mark = end_of_caption(self.context, block, 0) or read_mark(block, captioned=True)
        return mark if mark is not None and opens(mark) else None

    def _below(self, block: Block) -> CreditMark | None:
        """A credit in a copy's line under a caption: the two lines above say the same, or it is a name in brackets."""
        if len(block.text) > MAX_TAIL or block.index < _LINES or block.role in NEVER:
            return None
        first, second = self.page.lines[block.index - _LINES : block.index]
        if first == second and second:
            return match_credit(block.text)
        inner = block.text[1:-1]
        bracketed = block.text[0] == "(" and block.text[-1] == ")" and surely_person(inner.split("/")[0].strip())
        # "(Ann Lee)" may be anything before the text; "(Ann Lee / Bay Courier)" is a credit.
        placed = block.index < self.last and ("/" in inner or self.first < block.index)
        return read_credit(block.text) if bracketed and placed and len(second) < LINE else None

    def _text(self, block: Block) -> CreditMark | None:
        """A credit in a block that nothing else tells from the text around it."""
        if (block.role in NEVER or block.role in (Role.LEGAL, Role.HIDDEN)) and not is_opened(block):
            return None
        titled = block.role is Role.TITLE
        foreign = block.role in FOREIGN or titled
        near = block.index <= self.first + self.amid or 0 < block.index - self.last <= _UNDER
        if foreign and not titled and not (near or self._amid_body(block)):
            return None
        mark = read_mark(block, captioned=False)
        if mark is None or (foreign and not is_plain(mark)):
            return None
        sure = mark.rule not in UNSURE or self._beside_caption(block, lone=mark.rule == "agency" and not mark.creators)
        return mark if sure or (block.index < self.last and tells_who(mark)) else None

    def _amid_body(self, block: Block) -> bool:
        """Whether the document's text goes on before and after the block."""
        blocks = self.page.blocks
        before = blocks[max(0, block.index - self.amid) : block.index]
        after = blocks[block.index + 1 : block.index + 1 + self.amid]
        return any(b.role is Role.BODY for b in before) and any(b.role is Role.BODY for b in after)

    def _beside_caption(self, block: Block, *, lone: bool) -> bool:
        """Whether a caption stands right before the block, or behind it; never behind an agency alone."""
        near = self.page.blocks[max(0, block.index - 1) : block.index + (1 if lone else 2)]
        return any(b.role in (Role.CAPTION, Role.CREDIT) for b in near if b.index != block.index)

    def _found(self, block: Block, mark: CreditMark, figure: Figure | None, *, captioned: bool) -> CreditCandidate:
        raw, locator = within(block, mark.raw)
        caption: str | None = None
        if mark.start > 0 and len(mark.raw) < len(block.text):
            caption = block.text[: mark.start].strip(" \n\t\xa0([（【|–—") or None
        elif figure is not None:
            texts = [self.page.blocks[i].text for i in figure.captions if i != block.index]
            caption = " ".join(texts) or None
        elif block.index and self.page.blocks[block.index - 1].role is Role.CAPTION:
            caption = self.page.blocks[block.index - 1].text
        image = figure.image_url if figure is not None else None
        sure = 0.85 if captioned and mark.rule != "named" else 0.7
        pictured = captioned and caption is not None and block.role is not Role.CREDIT
        return CreditCandidate(mark, caption, locator, "text-pattern", sure, image, raw, pictured)


# Lines behind the text's last one in which a credit for its picture stands, not those of teasers.
_UNDER = 3
# A picture's alternative text and its caption, where they say the same.
_LINES = 2
# Longer texts inside a figure are articles of their own.
MAX_IN_FIGURE = 500
# Blocks before and behind a credit among which the document's text must go on, where the cleaner took it for a teaser.
AMID, AMID_COPY = 3, 5
