"""Dates in the visible text, weighed by what stands around them: which of them is the document's.

Every date in a short block is a candidate. Points say what speaks for it and against it: a tenth of a logit each,
fitted on half of the publishers of the annotated pages (text copies and HTML) and counted on the other half. "beside:
opens", "old" and "place: foot" were set by hand on the one half and counted on the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from fonds.cleaning.text.print_lines import PRINTED_RULE
from fonds.extract.dates.reading import marks_of, opening_of, opens, with_time_below
from fonds.extract.page.view import Page, head
from fonds.marks.date_labels import label_kind
from fonds.marks.dates import MAYBE_DATED, DateMark
from fonds.marks.relative import RELATIVE_RULES
from fonds.model import Block, Kind, Role

# Longer blocks are prose: the dates in them are of what they tell.
MAX_BLOCK = 400
# A block before a date may be its label ("Published" in a line of its own) when it is this short.
MAX_LABEL = 40
# Characters before a date in which a word may tell what it is.
LABEL_REACH = 40
# Blocks to both sides in which dates of other days make a list of teasers or comments probable.
LIST_REACH = 8
# A block with more text than this beside its dates is no line of a list of dates.
LIST_BESIDE = 60
# Dates of one block that may be the document's: "Published …, updated …", and a few more.
MAX_IN_LINE = 4
# Dated blocks far from the title that are looked at; a page of teasers has hundreds.
MAX_FAR = 40
# Lines behind the title that are its own, whatever length they have.
CLOSE = 4
# How far around the title (in blocks) dates are always looked at.
BEFORE, BEHIND = 12, 32
# Below this a date is any date of the page: about half of those dropped would have been wrong.
LEAST_POINTS = -2
# Pages of the web are younger than this day.
OLD = "1996"
# Characters beside a date that its label may have in a line behind the text.
FOOT_BESIDE = 40

POINTS: dict[str, int] = {
    # What the words before the date say. The regression gave a foreign word -18; an invented date is worse than a
    # missed one.
    "label: published": 6, "label: none": 0, "label: modified": -3, "label: foreign": -40,
    # Other days in dates of other blocks nearby, and blocks of the page in which the day stands.
    "others: 0": 0, "others: 1": -19, "others: 2": -24, "others: more": -31,
    "stands: 1": 0, "stands: 2": 7, "stands: more": 20,
    "role: dateline": 10, "role: byline": 3, "role: picture": -7, "role: text": -2, "role: furniture": 0,
    "role: other": -4,
    # Where the block stands: between title and prose is best, far from the title worst.
    "place: under the title": 17, "place: title": 4, "place: over the title": 7, "place: head": 1, "place: front": -8,
    "place: wide": -3, "place: far": -17, "place: no title": 0,
    # "Last updated 3 May 2024" in a line of its own behind the text.
    "place: foot": 0,
    # Characters beside the dates of the block.
    "beside: few": 3, "beside: some": 0, "beside: many": -10, "beside: opens": 3,
    # Of digitised papers, or of what the page tells about.
    "old": -20,
    "time": 4,
    # "3 hours ago" also stands under comments and teasers, and the zone of the capture's clock is not the page's.
    # Not fitted: the annotated pages have no time of capture.
    "relative": -8,
}  # fmt: skip
"""What speaks for a date and against it. Fitted by training/dateline_points.py and rounded."""

_ROLES = {
    Role.DATELINE: "role: dateline", Role.BYLINE: "role: byline",
    **dict.fromkeys((Role.CAPTION, Role.CREDIT), "role: picture"),
    **dict.fromkeys((Role.TITLE, Role.SUBTITLE, Role.BODY), "role: text"),
    **dict.fromkeys((Role.NAVIGATION, Role.RELATED, Role.COMMENTS, Role.FOOTER, Role.LEGAL), "role: furniture"),
}  # fmt: skip
FEW_BESIDE, SOME_BESIDE = LIST_BESIDE, 120


_MANY = 24


@dataclass(frozen=True, slots=True)
class SeenDate:
    """A date in a block, with what the words before it say, and what speaks for it and against it. `behind` is the next
    block where the date's time stands alone in it."""

    block: Block
    mark: DateMark
    label: str | None
    traits: tuple[str, ...]
    behind: Block | None = None

    @property
    def points(self) -> int:
        return sum(POINTS[trait] for trait in self.traits)

    @property
    def confidence(self) -> float:
        """The points on the scale of confidences: 0 is an even guess, and 24 points are about as sure as a line of text
        gets; more of them only tell lines apart."""
        return round(0.5 + min(self.points, _MANY) / 80 + max(0, self.points - _MANY) / 2000, 3)


@dataclass(frozen=True, slots=True)
class _Line:
    block: Block
    marks: tuple[tuple[DateMark, str | None], ...]
    beside: int
    behind: Block | None = None


def seen_dates(page: Page, title_at: int | None, *, everywhere: bool, least: int = LEAST_POINTS) -> list[SeenDate]:
    """The candidates that may be the document's date, in page order. `everywhere` also looks far from the title."""
    near, prose = head(page, title_at)
    low = min(near.start, title_at - BEFORE) if title_at is not None else near.start
    high = max(near.stop, (title_at + BEHIND) if title_at is not None else 0)
    lines = list(_lines(page, low, high, everywhere=everywhere))
    # What a line says of its own date ("Updated …") makes it no line of a list.
    days = [
        (line.block.index, _day(mark))
        for line in lines
        if line.beside <= LIST_BESIDE
        for mark, label in line.marks
        if label not in ("published", "modified")
    ]
    # Comments of one day bear different times; they say the day again no more than teasers do.
    stands: dict[tuple[str, str], set[int]] = {}
    standing: dict[str, set[int]] = {}
    for line in lines:
        for mark, _ in line.marks:
            stands.setdefault((_day(mark), _time(mark)), set()).add(line.block.index)
            standing.setdefault(_day(mark), set()).add(line.block.index)
    events = {mark.date.edtf for line in lines for mark, label in line.marks if label == "event"}
    found = []
    for line in lines:
        index = line.block.index
        role, place = _ROLES.get(line.block.role, "role: other"), _place(index, title_at, prose)
        for mark, label in line.marks[:MAX_IN_LINE]:
            # A match's time stands over its report and again beside "Kick-off"; a day alone may be both.
            at_event = mark.date.precision != "day" and mark.date.edtf in events
            if label == "event" or at_event:
                continue
            day = _day(mark)
            blocks = stands[day, _time(mark)] | stands.get((day, ""), set())
            times = max(len(blocks), min(2, len(standing[day])))
            others = {other for at, other in days if 0 < abs(at - index) <= LIST_REACH} - {day}
            foot = label == "modified" and place in ("place: far", "place: wide") and line.beside <= FOOT_BESIDE
            traits = (
                f"label: {label or 'none'}",
                f"others: {len(others) if len(others) < 3 else 'more'}",
                f"stands: {times if times < 3 else 'more'}",
                role,
                "place: foot" if foot else place,
                _beside(line.beside) if not opens(line.block.text, mark) else "beside: opens",
                *(("old",) if day < OLD else ()),
                *(("time",) if mark.date.precision != "day" else ()),
                *(("relative",) if mark.rule in RELATIVE_RULES or mark.rule.startswith("ago-") else ()),
            )
            seen = SeenDate(line.block, mark, label, traits, line.behind)
            if seen.points >= least:
                found.append(seen)
    return found


def _beside(characters: int) -> str:
    return f"beside: {'few' if characters <= FEW_BESIDE else 'some' if characters <= SOME_BESIDE else 'many'}"


def _place(index: int, title_at: int | None, prose: int) -> str:
    if title_at is None:
        return "place: no title"
    distance = index - title_at
    if distance < 0:
        return "place: over the title" if distance >= -4 else "place: head" if distance >= -BEFORE else "place: front"
    if distance == 0:
        return "place: title"
    # A long standfirst may come between.
    return (
        "place: under the title"
        if index <= prose or distance <= CLOSE
        else "place: wide"
        if distance <= BEHIND
        else "place: far"
    )


def _day(mark: DateMark) -> str:
    return mark.date.as_stated.isoformat()[:10]


def _time(mark: DateMark) -> str:
    return "" if mark.date.precision == "day" else mark.date.edtf


# "March 30, 7:00 pm - 9:30 pm": what takes place, begins and ends.
_UNTIL = re.compile(r"\s?(?:[-–—]|to|until|till|bis|à|a|tot)\s?\d{1,2}[:.h]\d{2}\b")


def _labelled(page: Page, block: Block, marks: tuple[DateMark, ...]) -> Iterator[tuple[DateMark, str | None]]:
    """The dates of a block, each with what the words before it say."""
    at = 0
    for mark in marks:
        label = block.text[at : mark.start] or _label_before(page, block)
        at = mark.end
        lasts = mark.date.precision != "day" and _UNTIL.match(block.text, mark.end) is not None
        yield mark, "event" if lasts else label_kind(label[-LABEL_REACH:])


def _label_before(page: Page, block: Block) -> str:
    before = page.blocks[block.index - 1].text if block.index else ""
    return before if len(before) < MAX_LABEL else ""


def _lines(page: Page, low: int, high: int, *, everywhere: bool) -> Iterator[_Line]:
    far = 0
    for block in page.blocks:
        near = low <= block.index < high or block.role is Role.DATELINE
        if not (near or (everywhere and far < MAX_FAR)) or block.kind is Kind.CODE or block.decided_by == PRINTED_RULE:
            continue
        text = block.text
        if len(text) > MAX_BLOCK:
            opening = opening_of(page, text) if near else None
            if opening is not None:
                yield _Line(block, ((opening, None),), len(text))
            continue
        if page.captured_at is None and not MAYBE_DATED.search(text):
            continue
        marks = marks_of(page, text)
        if marks:
            far += not near
            timed = with_time_below(page, block, marks)
            labelled = tuple(_labelled(page, block, marks))
            beside = len(text) - sum(len(m.raw) for m in marks)
            if timed is None:
                yield _Line(block, labelled, beside)
            else:
                yield _Line(block, ((timed, labelled[0][1]),), beside, page.blocks[block.index + 1])
