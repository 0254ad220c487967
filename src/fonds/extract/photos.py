"""Who made the pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from fonds.cleaning.result import Figure
from fonds.extract.candidates import fold, within
from fonds.extract.page import FOREIGN, Page
from fonds.extract.photo_elements import IN_FIGURE, NEVER, FoundCredit, element_credits
from fonds.marks.caption_credits import read_caption_credit
from fonds.marks.credits import CreditMark, is_library, match_credit, read_credit
from fonds.marks.names import is_person_like
from fonds.marks.trailing_credits import find_trailing_credit
from fonds.model import Block, Evidence, Kind, PhotoCredit, Role

MAX_CREDITS = 200
# Captions of 138 news pages have up to 600 characters.
MAX_CAPTION = 900


def extract_credits(
    page: Page, figures: Sequence[Figure], site: str | None
) -> tuple[tuple[PhotoCredit, ...], tuple[Evidence, ...]]:
    """The picture credits in page order, each once for a picture, and their evidence."""
    low, high = _region(page)
    found = list(_blocks(page, figures, low, high))
    if page.dom is not None:
        found += element_credits(page, low, high)
    named: list[PhotoCredit] = []
    evidence: list[Evidence] = []
    seen: set[tuple[str, str]] = set()
    for one in found[: MAX_CREDITS * 2]:
        names = "|".join(sorted(fold(n) for n in (*one.mark.creators, *one.mark.agencies)))
        # A credit counts for each picture; pages show a picture twice, and its credit in several elements.
        key = (names, fold(one.caption or "")[:SHORT_CAPTION])
        known = key in seen or (not key[1] and any(names == other for other, _ in seen))
        if known or len(named) >= MAX_CREDITS or _is_site(one.mark, site):
            continue
        seen.add(key)
        mark = one.mark
        named.append(
            PhotoCredit(
                mark.credit_line,
                mark.raw,
                one.caption,
                mark.creators,
                mark.agencies,
                mark.ambiguous,
                mark.kind,
                mark.rights,
                one.image,
                one.locator,
            )
        )
        evidence.append(Evidence("photo_credits", mark.credit_line, one.raw, one.method, one.confidence, one.locator))
    return tuple(named), tuple(evidence)


def _is_site(mark: CreditMark, site: str | None) -> bool:
    """Say "© The Bay Courier" is the site's own line, no picture's; "Photo: The Bay Courier" is one."""
    names = {fold(n) for n in (*mark.creators, *mark.agencies)}
    return mark.rule == "copyright" and bool(site) and names <= {fold(site or "")}


# Lead pictures stand above the title on some pages, and picture credits in a line under the text on others.
_BEFORE, _BEHIND = 10, 6


def _region(page: Page) -> tuple[int, int]:
    """First and last index of the blocks among which the document's pictures stand."""
    body = [b.index for b in page.blocks if b.role in (Role.BODY, Role.TITLE, Role.SUBTITLE)]
    if not body:
        return 0, len(page.blocks)
    return max(0, body[0] - _BEFORE), min(len(page.blocks), body[-1] + 1 + _BEHIND)


def _blocks(page: Page, figures: Sequence[Figure], low: int, high: int) -> Iterator[FoundCredit]:
    body = [b.index for b in page.blocks if b.role is Role.BODY]
    first, last = (body[0], body[-1]) if body else (low, low)
    tied: dict[int, Figure] = {index: f for f in figures for index in (*f.captions, *f.credits)}
    for block in page.blocks[low:high]:
        if block.kind in (Kind.CODE, Kind.TABLE_ROW) or not 2 < len(block.text) <= MAX_CAPTION:
            continue
        figure = tied.get(block.index)
        captioned = block.role in (Role.CAPTION, Role.CREDIT) or figure is not None or block.kind is Kind.CAPTION
        # The cleaner may take a short line under a picture for something else; the figure element knows better.
        captioned = captioned or (len(block.text) < 500 and _in_figure(page, block))
        titled = block.role is Role.TITLE
        if not captioned and (block.role in NEVER or block.role in (Role.LEGAL, Role.HIDDEN)) and not _opened(block):
            continue
        # A title that ends with a credit is a caption in truth.
        foreign = (block.role in FOREIGN and not captioned) or titled
        if foreign and not titled and not (block.index <= first + AMID or _amid_body(page, block)):
            continue
        mark = _mark(block, captioned=captioned)
        if mark is None or (foreign and not _plainly(mark)):
            continue
        beside = captioned or _beside_caption(page, block)
        if mark.rule in _UNSURE and not beside and not (block.index < last and _tells_who(mark)):
            continue
        yield _found(page, block, mark, figure, captioned=captioned)


# Paragraphs of this length hold no credit outside captions; in shorter ones it stands at the end, behind one of these.
PARAGRAPH = 450
TAIL = 160
_HINT = re.compile(r"[:：=＝|/／©ⓒ()（）\[\]]|撮|攝|摄|\b(?:by|via|courtesy|source|cedid|PHOTO)\b")


def _mark(block: Block, *, captioned: bool) -> CreditMark | None:
    if not captioned and (
        len(block.text) >= PARAGRAPH or (len(block.text) > TAIL and not _HINT.search(block.text[-TAIL:]))
    ):
        return None
    if block.role is Role.CREDIT:
        return (
            match_credit(block.text)
            or find_trailing_credit(block.text, caption=True)
            or read_caption_credit(block.text)
            or read_credit(block.text)
        )
    whole = match_credit(block.text)
    if whole is not None:
        return whole
    # "… in Lakeside Ann Lee/Reuters": a short line that ends like no sentence is a caption.
    short = len(block.text) < LINE and not block.text.endswith((".", "!", "?", ":"))
    trailing = find_trailing_credit(block.text, caption=captioned or short)
    if trailing is None and captioned:
        trailing = read_caption_credit(block.text)
    if trailing is None and captioned and len(block.text) <= SHORT_CAPTION:
        # "Lakeside Studio / Alamy": what stands beside an agency under a picture made it.
        plain = read_credit(block.text)
        return replace(plain, rule="agency") if plain is not None and plain.agencies else None
    if trailing is None or captioned:
        return trailing
    # In running text only an explicit opener or agency in brackets is a credit; "(Reuters)" ends many sentences.
    # … but no sentence of news ends with the name of a picture library.
    named = (trailing.creators and trailing.agencies) or any(is_library(a) for a in trailing.agencies)
    explicit = trailing.rule not in ("agency", "east", "other") or named
    return trailing if explicit and len(block.text) < (LINE if trailing.rule == "copyright" else PARAGRAPH) else None


# A caption of a credit and nothing else is hardly longer.
SHORT_CAPTION = 80
# Openers that stand before other things than credits, too.
_UNSURE = ("copyright", "agency", "other", "author", "source")
# Blocks before and behind a credit among which the document's text must go on, where the cleaner took it for a teaser.
AMID = 3
# Copies lose what told a caption from a paragraph; a paragraph of news is longer than this more often than not.
LINE = 300


def _amid_body(page: Page, block: Block) -> bool:
    """Whether the document's text goes on before and after the block."""
    blocks = page.blocks
    before = blocks[max(0, block.index - AMID) : block.index]
    after = blocks[block.index + 1 : block.index + 1 + AMID]
    return any(b.role is Role.BODY for b in before) and any(b.role is Role.BODY for b in after)


def _opened(block: Block) -> bool:
    """Whether a line that was taken for a byline or a notice is a credit by its opener, from its first word on."""
    if block.role not in (Role.BYLINE, Role.NEWSLETTER, Role.LEGAL) or len(block.text) > LINE:
        return False
    mark = match_credit(block.text)
    return mark is not None and _plainly(mark)


def _plainly(mark: CreditMark) -> bool:
    """Whether an opener and a name make the line a credit, whatever the cleaner took its block for.

    The line under a lead picture stands among menus in copies; the credits of teasers stand further off.
    """
    if mark.rule in _UNSURE:
        persons = any(is_person_like(name) for name in mark.creators)
        return mark.rule in ("agency", "copyright") and persons and bool(mark.agencies)
    return bool(mark.agencies) or any(is_person_like(name) for name in mark.creators)


def _tells_who(mark: CreditMark) -> bool:
    """Whether the line, standing in the text with nothing else to tell it, reads as a credit and as nothing else."""
    person = any(is_person_like(name) for name in mark.creators)
    if mark.rule in ("agency", "source", "author"):
        return (person and bool(mark.agencies)) or (mark.start > 0 and any(map(is_library, mark.agencies)))
    return person or bool(mark.agencies) or (mark.rule == "copyright" and mark.start > 0) or ":" in mark.raw


def _in_figure(page: Page, block: Block) -> bool:
    elements = page.elements
    if elements is None or not any(map(elements.dom.by_tag.__contains__, IN_FIGURE)):
        return False
    return elements.inside(elements.owner(block), IN_FIGURE) > 0


def _beside_caption(page: Page, block: Block) -> bool:
    near = page.blocks[max(0, block.index - 1) : block.index + 2]
    return any(b.role in (Role.CAPTION, Role.CREDIT) for b in near if b.index != block.index)


def _found(page: Page, block: Block, mark: CreditMark, figure: Figure | None, *, captioned: bool) -> FoundCredit:
    raw, locator = within(block, mark.raw)
    caption: str | None = None
    if mark.start > 0 and len(mark.raw) < len(block.text):
        caption = block.text[: mark.start].strip() or None
    elif figure is not None:
        texts = [page.blocks[i].text for i in figure.captions if i != block.index]
        caption = " ".join(texts) or None
    else:
        caption = _caption_before(page, block)
    image = figure.image_url if figure is not None else None
    sure = 0.85 if captioned and mark.rule != "named" else 0.7
    return FoundCredit(mark, caption, locator, "text-pattern", sure, image, raw)


def _caption_before(page: Page, block: Block) -> str | None:
    if block.index == 0:
        return None
    before = page.blocks[block.index - 1]
    return before.text if before.role is Role.CAPTION else None
