"""Persons named in the visible lines where bylines stand: around the title, at the end of the text, behind openers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fonds.extract.authors.names import MAX_TEXT, People, Who, who_of
from fonds.extract.authors.sources import Mention
from fonds.extract.authors.sources.apart import parted_line
from fonds.extract.authors.sources.forms import LineReader
from fonds.extract.candidate import within
from fonds.extract.page.head import PROSE, head
from fonds.extract.page.view import FOREIGN, Page
from fonds.marks.bylines.east import match_east
from fonds.marks.bylines.lines import opens_byline
from fonds.marks.bylines.names import read_names
from fonds.marks.bylines.others import contact_of
from fonds.marks.persons.job_titles import role_line
from fonds.marks.persons.names import is_person_like
from fonds.marks.persons.words import given_names
from fonds.model import Block, Byline, Kind, Role

# Bylines stand right above the title on some pages; further up other stories' do.
BEFORE = 3
# Behind the first prose a byline may still come.
AFTER = 3
# Lines around the last of the text are its end: before and behind it, in copies and in HTML, where roles are surer.
_END = {False: (3, 8), True: (1, 3)}
# Forms of lines, the surer the greater. The choice learns what each is worth.
FORMS = {
    "desk": -2.0, "alone": -1.0, "inside": 0.0, "name": 1.0, "name-agency": 2.0, "parts": 3.0, "name-role": 4.0,
    "parts-timed": 5.0, "opener-alone": 6.0, "opener": 7.0,
}  # fmt: skip
# A title may stand twice, over a picture and over the text; bylines stand this close under either.
_UNDER = 6
_MOST_REPEATS = 4
# Bylines, biographies and lines with an opener are read wherever they stand, and names alone in copies; of pages of
# thousands of them the first.
_MOST_FAR, _MOST_CARDS = 40, 20
# Longer blocks are prose.
_MAX_BLOCK = 250
# Farther behind the text stand other stories.
_BEHIND = 40
# Blocks of these roles are read wherever they stand, those of the others nowhere.
_TELLING = frozenset({Role.BYLINE, Role.AUTHOR_BIO})
_SILENT = frozenset({Role.CAPTION, Role.CREDIT})
_AWAY = FOREIGN | {Role.FOOTER, Role.LEGAL}


@dataclass(frozen=True, slots=True)
class Landmarks:
    """Where on a page bylines may stand: the title, the first prose, the last of the text, the lines near the title."""

    title: int
    prose: int
    last: int
    near: frozenset[int]


def landmarks_of(page: Page, title_at: int | None) -> Landmarks:
    around, prose = head(page, title_at)
    near = set(range(around.start if title_at is None else max(0, title_at - BEFORE), prose + AFTER + 1))
    for other in _repeats(page, title_at):
        near.update(range(max(0, other - BEFORE), other + _UNDER + 1))
    body = [b.index for b in page.blocks if b.role is Role.BODY]
    title = around.start if title_at is None else title_at
    return Landmarks(title, prose, body[-1] if body else len(page.blocks) - 1, frozenset(near))


def _repeats(page: Page, title_at: int | None) -> list[int]:
    """Where else the title's line stands on a text copy. (In HTML menus and teasers are known.)"""
    if title_at is None or page.is_html:
        return []
    text = page.blocks[title_at].text
    return [b.index for b in page.blocks if b.text == text and b.index != title_at][:_MOST_REPEATS]


def line_mentions(lines: LineReader, landmarks: Landmarks, title_at: int | None) -> Iterator[Mention]:
    """Whom the lines name that may be bylines."""
    page, far, cards = lines.page, 0, 0
    before, behind = _END[page.is_html]
    unsaid = _not_authors(page, landmarks)
    for block in page.blocks:
        at = block.index
        here = at in landmarks.near or landmarks.last - before <= at <= landmarks.last + behind
        if not here and far < _MOST_FAR and (block.role in _TELLING or _is_opened(page, block, landmarks)):
            far += 1
            here = True
        if not here and not page.is_html and cards < _MOST_CARDS and _is_card(block.text):
            cards += 1
            here = True
        if here and at not in unsaid and _is_readable(page, block, title_at):
            yield from _of_block(lines, block, landmarks)


def _not_authors(page: Page, landmarks: Landmarks) -> set[int]:
    """The blocks that name whom the press may call, and the rows of tables of facts."""
    found: set[int] = set()
    left, begun = 0, False
    for block in page.blocks:
        is_short = len(block.text) <= MAX_TEXT
        begun = begun or (block.index > landmarks.title and len(block.text) >= PROSE // 2)
        text = block.text
        labels = [contact_of(line) for line in text.split("\n", 2)[:2]] if "\n" in text else [contact_of(text)]
        # Above the text "Contact" may be a button beside the author.
        if "press" in labels or (begun and "contact" in labels):
            left = _CONTACT_LINES
        elif left:
            left = left - 1 if is_short and not opens_byline(block.text) else 0
        if left:
            found.add(block.index)
    rows = {b.index for b in page.blocks if b.kind is Kind.TABLE_ROW and b.text.count("\t") == 1}
    return found.union(at for at in rows if len(rows.intersection(range(at - _FACTS, at + _FACTS + 1))) >= _FACTS)


# How many short lines behind "Press contact" tell of the person, and how many rows near each other make a table.
_CONTACT_LINES, _FACTS = 5, 3


def _is_opened(page: Page, block: Block, landmarks: Landmarks) -> bool:
    """Whether words such as "by" begin the line; in HTML menus and teasers above the text are known."""
    behind = not page.is_html or 0 < block.index - landmarks.last <= _BEHIND
    return behind and len(block.text) <= MAX_TEXT and opens_byline(block.text)


def _is_card(text: str) -> bool:
    """Whether the line looks like nothing but a name that begins with a listed given name; cheap."""
    words = text.split() if len(text) <= _LONGEST_CARD else []
    return len(words) in _CARD_WORDS and words[0].casefold() in given_names() and words[-1][0].isupper()


_LONGEST_CARD, _CARD_WORDS = 40, (2, 3)


def _is_readable(page: Page, block: Block, title_at: int | None) -> bool:
    # What a line of an export's header holds is said by its label, and read in `header.py`.
    if block.index == title_at or block.role in _SILENT or block.index in page.known.header_lines:
        return False
    # Items of menus and of teasers near the title name topics.
    if page.is_html and block.kind is Kind.LIST_ITEM and block.role in FOREIGN and not opens_byline(block.text):
        return False
    return not (page.is_html and block.role is Role.TITLE) and not (
        len(block.text) > _MAX_BLOCK and block.text.isascii()
    )


def _of_block(lines: LineReader, block: Block, landmarks: Landmarks) -> Iterator[Mention]:
    whole = parted_line(lines.page.dom, block) if len(block.text) <= MAX_TEXT else block.text
    for text in whole.split("\n"):
        if len(text) > _MAX_BLOCK and text.isascii():
            continue
        read = lines.read(text.strip())
        if read is None:
            continue
        form, people = read
        if form == "name-agency":
            # "Ann Lee / AP" without a time is a picture's credit.
            continue
        at, shown = block, text.strip()
        if form == "opener-alone":
            behind = _behind_opener(lines, block)
            if behind is None:
                continue
            at, people = behind
            shown = at.text
        elif (east := match_east(text) if not text.isascii() else None) is not None:
            shown = east[1]
        if people:
            who = placed(at, _roled(people, lines.page, at.index), shown)
            features = _features(lines, at, landmarks, form, who)
            yield from (Mention(person, who, features) for person in who.value)


# "Author: Ann Lee", "文：山田太郎".
_LABEL = re.compile(r"\W{0,3}[^\W\d_][^\n:：]{0,30}[:：]")


def _features(lines: LineReader, block: Block, landmarks: Landmarks, form: str, who: Who) -> Mapping[str, float]:
    words = len(who.raw.split())
    return {
        "line": FORMS[form],
        "line_near": float(block.index in landmarks.near),
        "line_dist": float(block.index - landmarks.title),
        "line_prose": float(block.index - landmarks.prose),
        "line_end": float(block.index - landmarks.last),
        "line_byline": float(block.role is Role.BYLINE),
        "line_bio": float(block.role is Role.AUTHOR_BIO),
        "line_away": float(block.role in _AWAY),
        "line_body": float(block.role is Role.BODY),
        "line_dateline": float(block.role is Role.DATELINE),
        "line_subtitle": float(block.role is Role.SUBTITLE),
        "line_date_gap": float(lines.date_gap(block.index)),
        "line_share": block.index / len(lines.page.blocks),
        "line_heading": float(block.kind is Kind.HEADING),
        "line_item": float(block.kind is Kind.LIST_ITEM),
        "line_timed": float(form == "parts-timed" or lines.has_date(block.index)),
        "line_dated": float(lines.dated(block.index)),
        "line_people": float(len(who.value)),
        "line_rest": float(words - sum(len(p.name.split()) for p in who.value)),
        # No column of the learned choice: which rules ask beside it.
        "line_label": float(form in ("opener", "opener-alone") and _LABEL.match(who.raw) is not None),
    }


def _behind_opener(lines: LineReader, block: Block) -> tuple[Block, People] | None:
    """The block behind an opener that stands alone, and whom it names."""
    page = lines.page
    if block.index + 1 >= len(page.blocks) or len(page.blocks[block.index + 1].text) > MAX_TEXT:
        return None
    behind = page.blocks[block.index + 1]
    read = lines.read(behind.text)
    people = read[1] if read is not None and read[1] else read_names(behind.text)
    if not people or not all(is_person_like(p.name) or p.kind != "person" for p in people):
        return None
    return behind, people


def _roled(people: People, page: Page, index: int) -> People:
    if len(people) != 1 or people[0].role:
        return people
    return (Byline(people[0].name, _role_behind(page, index), people[0].kind, 0),)


def _role_behind(page: Page, index: int) -> str | None:
    """A job title standing alone in one of the next lines."""
    for block in page.blocks[index + 1 : index + 4]:
        if role := role_line(block.text):
            return role
        if len(block.text) > MAX_TEXT:
            break
    return None


def placed(block: Block, people: People, text: str, confidence: float = 0.0) -> Who:
    raw, locator = within(block, text)
    return who_of(people, raw, "text-pattern", confidence, locator)
