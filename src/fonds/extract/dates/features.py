"""What speaks for a date in a line and against it: its features and their weights.

training/dates.py makes `weights.json`: a weight is a tenth of a logit, fitted on half of the publishers of the
annotated pages (text copies and HTML) and counted on the other half. The file says which were set by hand, and why.
"""

from __future__ import annotations

from collections.abc import Sequence

from fonds.extract.dates.reading import opens
from fonds.extract.dates.sources.lines import DatedLine
from fonds.extract.weights import load_weights
from fonds.marks.dates.lines import DateMark
from fonds.marks.dates.relative import RELATIVE_RULES
from fonds.model import Role

# Blocks to both sides in which dates of other days make a list of teasers or comments probable.
LIST_REACH = 8
# A block with more text than this beside its dates is no line of a list of dates.
LIST_BESIDE = 60
# Lines behind the title that are its own, whatever length they have.
CLOSE = 4
# How far around the title (in blocks) dates are always looked at.
BEFORE, BEHIND = 12, 32
# Pages of the web are younger than this day.
OLD = "1996"
# Characters beside a date that its label may have in a line behind the text.
FOOT_BESIDE = 40
# By features, tenths of a logit. "label" is what the words before the date say; "others" other days in dates of other
# blocks nearby, "stands" blocks of the page in which the day stands; "place" is where the block stands, best between
# title and prose; "beside" the characters beside the dates of the block.
WEIGHTS = {name: int(weight) for name, weight in load_weights("fonds.extract.dates", "weights.json").items()}
_ROLES = {
    Role.DATELINE: "role: dateline", Role.BYLINE: "role: byline",
    **dict.fromkeys((Role.CAPTION, Role.CREDIT), "role: picture"),
    **dict.fromkeys((Role.TITLE, Role.SUBTITLE, Role.BODY), "role: text"),
    **dict.fromkeys((Role.NAVIGATION, Role.RELATED, Role.COMMENTS, Role.FOOTER, Role.LEGAL), "role: furniture"),
}  # fmt: skip
FEW_BESIDE, SOME_BESIDE = LIST_BESIDE, 120


class DateFeatures:
    """The features of each date of a page's dated lines, which depend on the other lines, too."""

    def __init__(self, lines: Sequence[DatedLine], title_at: int | None, prose: int) -> None:
        self._title_at, self._prose = title_at, prose
        # What a line says of its own date ("Updated …") makes it no line of a list.
        self._days = [
            (line.block.index, _day(mark))
            for line in lines
            if line.beside <= LIST_BESIDE
            for mark, label in line.marks
            if label not in ("published", "modified")
        ]
        # Comments of one day bear different times; they say the day again no more than teasers do.
        self._stands: dict[tuple[str, str], set[int]] = {}
        self._standing: dict[str, set[int]] = {}
        for line in lines:
            for mark, _ in line.marks:
                self._stands.setdefault((_day(mark), _time(mark)), set()).add(line.block.index)
                self._standing.setdefault(_day(mark), set()).add(line.block.index)
        self._events = {mark.date.edtf for line in lines for mark, label in line.marks if label == "event"}

    def is_event(self, mark: DateMark, label: str | None) -> bool:
        """Whether the date is that of what takes place."""
        # A match's time stands over its report and again beside "Kick-off"; a day alone may be both.
        return label == "event" or (mark.date.precision != "day" and mark.date.edtf in self._events)

    def of(self, line: DatedLine, mark: DateMark, label: str | None) -> tuple[str, ...]:
        """The features that one date of the line has."""
        index, day = line.block.index, _day(mark)
        place = _place(index, self._title_at, self._prose)
        blocks = self._stands[day, _time(mark)] | self._stands.get((day, ""), set())
        times = max(len(blocks), min(2, len(self._standing[day])))
        others = {other for at, other in self._days if 0 < abs(at - index) <= LIST_REACH} - {day}
        foot = label == "modified" and place in ("place: far", "place: wide") and line.beside <= FOOT_BESIDE
        return (
            f"label: {label or 'none'}",
            f"others: {len(others) if len(others) < 3 else 'more'}",
            f"stands: {times if times < 3 else 'more'}",
            _ROLES.get(line.block.role, "role: other"),
            "place: foot" if foot else place,
            _beside(line.beside) if not opens(line.block.text, mark) else "beside: opens",
            *(("old",) if day < OLD else ()),
            *(("time",) if mark.date.precision != "day" else ()),
            *(("relative",) if mark.rule in RELATIVE_RULES or mark.rule.startswith("ago-") else ()),
        )


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
