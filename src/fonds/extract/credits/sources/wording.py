"""Which words of a block credit its picture."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from fonds.extract.credits.features.pictures import PictureContext
from fonds.extract.credits.features.wording import (
    is_plain,
    names_somebody,
)
from fonds.marks.credits.caption_ends import read_part, read_tail
from fonds.marks.credits.captions import glued_end, read_caption_credit
from fonds.marks.credits.lines import match_credit, read_credit
from fonds.marks.credits.names import CreditMark, is_library
from fonds.marks.credits.trailing import find_trailing_credit
from fonds.marks.credits.words import words
from fonds.model import Block, Role

# Paragraphs of this length hold no credit outside captions; in shorter ones it stands at the end, behind one of these.
PARAGRAPH = 450
TAIL = 160
_HINT = re.compile(
    r"[a-zß-ÿ\d)][.!?][A-ZÀ-Þ]|[:：=＝|/／©ⓒ()（）\[\]【】〈〉《》]"
    rf"|{words('photographed')}|\b(?:{words('text-hint')})\b"
)


def end_of_caption(context: PictureContext, block: Block, begun: int) -> CreditMark | None:
    """The credit behind what a caption says, told by the picture's own text or by the caption's elements."""
    if match_credit(block.text) is not None:
        return None
    mark = read_tail(block.text, begun) if begun > 0 else None
    if mark is not None and mark.rule == "named" and context.page.is_html and not names_somebody(mark):
        # On a page the credit is an element of its own; names of goods are cut in their pictures' texts.
        mark = None
    if mark is None:
        part = context.last_part(block)
        mark = read_part(part) if part else None
    if mark is None or mark.raw not in block.text:
        return None
    start = block.text.rindex(mark.raw)
    return replace(mark, start=start, end=start + len(mark.raw))


def read_mark(block: Block, *, captioned: bool) -> CreditMark | None:
    text = block.text
    if not captioned and (len(text) >= PARAGRAPH or (len(text) > TAIL and not _HINT.search(text[-TAIL:]))):
        return None
    if block.role is Role.CREDIT:
        return (
            match_credit(text)
            or find_trailing_credit(text, caption=True)
            or read_caption_credit(text)
            or read_credit(text)
        )
    return _read(text, captioned)


# The lines of menus and footers stand on all pages of a site, and some on most sites.
@lru_cache(8_192)
def _read(text: str, captioned: bool) -> CreditMark | None:  # noqa: FBT001  # its one caller names it
    whole = match_credit(text)
    if whole is not None:
        return whole
    # "… in Lakeside Ann Lee/Reuters": a short line that ends like no sentence is a caption.
    short = len(text) < LINE and not text.endswith((".", "!", "?", ":"))
    trailing = find_trailing_credit(text, caption=captioned or short)
    if trailing is None and (captioned or glued_end(text)):
        trailing = read_caption_credit(text)
    if trailing is None and captioned and len(text) <= SHORT_CAPTION:
        # "Lakeside Studio / Alamy": what stands beside an agency under a picture made it.
        plain = read_credit(text)
        return replace(plain, rule="agency") if plain is not None and plain.agencies else None
    if trailing is None or captioned:
        return trailing
    if trailing.rule == "slash":
        return trailing
    # In running text only an explicit opener or agency in brackets is a credit; "(Reuters)" ends many sentences.
    # … but no sentence of news ends with the name of a picture library.
    named = (trailing.creators and trailing.agencies) or any(is_library(a) for a in trailing.agencies)
    # "… reached 32 degrees that day.Reuters": what lost its blank was an element of its own.
    named = named or (bool(trailing.agencies) and text[trailing.start - 1 : trailing.start] in GLUE)
    explicit = (trailing.rule not in ("agency", "photo-blank") and trailing.kind in _IN_TEXT) or named
    return trailing if explicit and len(text) < (LINE if trailing.rule == "copyright" else PARAGRAPH) else None


# Kinds of pictures whose credits are told from running text; "Video: Reuters" ends announcements.
_IN_TEXT = frozenset({"photo", "illustration"})
GLUE = (".", "!", "?", "”", "»")
# A caption of a credit and nothing else is hardly longer.
SHORT_CAPTION = 80
# Copies lose what told a caption from a paragraph; a paragraph of news is longer than this more often than not.
LINE = 300


def is_opened(block: Block) -> bool:
    """Whether a line that was taken for a byline or a notice is a credit by its opener, from its first word on."""
    if block.role not in (Role.BYLINE, Role.NEWSLETTER, Role.LEGAL) or len(block.text) > LINE:
        return False
    mark = match_credit(block.text)
    return mark is not None and is_plain(mark)
