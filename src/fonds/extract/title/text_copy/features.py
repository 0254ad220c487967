"""What is asked of each line around the start of a text copy's prose, to tell which of them is the title."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice

from fonds.extract.page.view import Page
from fonds.extract.title.text_copy.weights import WEIGHTS
from fonds.extract.title.text_copy.wording import count_words, title_words, wording
from fonds.languages import scripts
from fonds.marks.bylines.lines import match_byline
from fonds.marks.credits.lines import match_credit
from fonds.marks.credits.trailing import find_trailing_credit
from fonds.marks.dates.lines import find_dates
from fonds.marks.words import words_of
from fonds.model import Block, Kind, Role

# Lines before the prose among which the title is looked for, and lines around it that may state who and when.
BEFORE = 60
BEHIND = 6
_ABOVE = 3
# Long paragraphs behind the first that the title may stand under: menus run together, teasers, pictures' captions.
INTO = 4
# Standfirst and the name of the desk may come between.
_CLOSE = 4
_SHORTEST, _LONGEST = 5, 250
# East Asian titles are shorter.
_SHORTEST_EAST = 4
# Characters of the prose whose words are compared with the title's, and of its beginning.
_COMPARED, _LEAD = 3_000, 700
# Words in common beyond which more say nothing, with all the prose looked at and with its beginning.
_MANY, _MANY_LEAD = 6, 4
_DATED = 120

# Chinese, Japanese, Korean.
EAST = re.compile(f"[{scripts.EAST}]")


# What names near a line can add to its score at most. Sums in another order differ in their last digits.
_MOST_NAMED = WEIGHTS["byline"] + WEIGHTS["byline-next"] + 0.0001


@dataclass(frozen=True, slots=True)
class TitleLine:
    """A candidate: its block, the features found, their weighted sum."""

    block: Block
    features: dict[str, float]
    score: float


# Shorter lines are menus' above a title; lists of stories lie around a teaser's headline.
_SHORT, _LISTED = 40, 4
# "Home > Bay > Harbour": two marks or more between words are a breadcrumb's.
_CRUMBS = re.compile(r"\s?[>›»/|]\s")
_MANY_CRUMBS = 2
# Behind the title in "Title | Site".
_SEPARATED = ("|", "–", "—", "-", "·", "•", "»", "›", ":", "｜", "_")


# Without one of these no line ends with a credit.
_CREDITED = re.compile(
    rf"[/©(|:]|\b(?:{words_of('credit-hint')})\b|{words_of('picture')}",
    re.IGNORECASE,
)


# A line that ends with "Photo: Ann Lee" is a caption, whatever it was labelled.
_OPENED = frozenset({"photo", "photo-by", "photo-dot", "german", "east"})


class HeadFeatures:
    """The blocks around the start of the prose, each asked once what it says."""

    def __init__(self, page: Page, starts: list[int]) -> None:
        self.page, self.starts = page, starts
        self.texts = page.lines
        prose = " ".join(self.texts[i] for i in starts[:12])[:_COMPARED]
        self.words, self.lead = title_words(prose), title_words(prose[:_LEAD])
        self.counts = Counter(self.texts)
        longer = [t for t in self.texts if _SHORTEST < len(t) <= 2 * _LONGEST]
        self.longer, self._sorted = "\n".join(longer), sorted(longer)
        roles = [block.role for block in page.blocks]
        self._is_title = [role is Role.TITLE for role in roles]
        self._is_subtitle = [role is Role.SUBTITLE for role in roles]
        self._is_kept = [role.is_document for role in roles]
        self._is_item = [block.kind is Kind.LIST_ITEM for block in page.blocks]
        self._who: dict[int, bool] = {}
        self._credited: dict[int, str | None] = {}
        self._dates: dict[int, int] = {}
        self._when: dict[int, bool] = {}
        self._shapes: dict[int, dict[str, float]] = {}

    def may_read(self, index: int) -> bool:
        """Whether the line has the shape of a title."""
        block, text = self.page.blocks[index], self.texts[index]
        shortest = _SHORTEST if text.isascii() or not EAST.search(text) else _SHORTEST_EAST
        if not shortest <= len(text) <= _LONGEST or not any(map(str.isalpha, text)):
            return False
        # Menus are lists; asking each of their lines for names and dates would cost more than all the rest.
        if block.kind is Kind.LIST_ITEM and block.role is Role.NAVIGATION:
            return False
        return len(_CRUMBS.findall(text)) < _MANY_CRUMBS

    def _is_mark(self, index: int) -> bool:
        """Whether the line is a dateline, a byline or a credit."""
        text = self.texts[index]
        if len(text) > _DATED:
            return False
        dates = self.dates(index)
        return bool(dates and len(text) - dates <= 25) or self.who(index) or match_credit(text) is not None

    def line(self, index: int) -> TitleLine | None:
        """The line with what tells for it; None where it is another mark of the document."""
        if self._is_mark(index) or self.credited(index) in _OPENED:
            return None
        features = self._shape(index) | self._named(index)
        score = sum(WEIGHTS[k] * features[k] for k in WEIGHTS)
        return TitleLine(self.page.blocks[index], features, round(score, 6))

    def limit(self, index: int) -> float:
        """No less than the score of the line, told by its shape; a little more, as sums in another order differ."""
        return sum(WEIGHTS[k] * v for k, v in self._shape(index).items() if v) + _MOST_NAMED

    def who(self, index: int) -> bool:
        """Whether the line is a byline."""
        if index not in self._who:
            block, text = self.page.blocks[index], self.texts[index]
            mark = match_byline(text) if len(text) <= _DATED else None
            self._who[index] = (len(text) <= _DATED and block.role is Role.BYLINE) or (
                mark is not None and mark.rule != "role-alone"
            )
        return self._who[index]

    def credited(self, index: int) -> str | None:
        """The rule of the credit that ends the line; None where none does."""
        if index not in self._credited:
            text = self.texts[index]
            mark = find_trailing_credit(text, caption=True) if _CREDITED.search(text) else None
            self._credited[index] = mark.rule if mark is not None else None
        return self._credited[index]

    def dates(self, index: int) -> int:
        """How many characters of the line are dates."""
        if index not in self._dates:
            text = self.texts[index]
            marks = find_dates(text) if len(text) <= _LONGEST and any(map(str.isdigit, text)) else ()
            self._dates[index] = sum(len(m.raw) for m in marks)
        return self._dates[index]

    def when(self, index: int) -> bool:
        if index not in self._when:
            short = len(self.texts[index]) <= _DATED
            self._when[index] = short and (self.page.blocks[index].role is Role.DATELINE or bool(self.dates(index)))
        return self._when[index]

    def _named(self, index: int) -> dict[str, float]:
        """The features that ask lines for names."""
        behind = range(index + 1, min(index + 1 + BEHIND, len(self.texts)))
        return {
            "byline": _nearest(behind, self.who),
            "byline-next": float(bool(behind) and self.who(index + 1)),
            "credit": float(self.credited(index) is not None),
        }

    def _shape(self, index: int) -> dict[str, float]:
        """All other features, each line's once."""
        if index not in self._shapes:
            self._shapes[index] = self._shape_of(index)
        return self._shapes[index]

    def _shape_of(self, index: int) -> dict[str, float]:
        block, text = self.page.blocks[index], self.texts[index]
        role, kind = block.role, block.kind
        before = bisect_left(self.starts, index)
        start = self.starts[before] if before < len(self.starts) else index
        behind = range(index + 1, min(index + 1 + BEHIND, len(self.texts)))
        above = range(max(0, index - _ABOVE), index)
        own, count = title_words(text), count_words(text)
        near = self.texts[index + 1] if index + 1 < len(self.texts) else ""
        above_text = self.texts[index - 1] if index else ""
        return {
            "labelled": (block.confidence or 0.5) if role is Role.TITLE else 0.0,
            "subtitle": float(role is Role.SUBTITLE),
            "body": float(role is Role.BODY),
            "furniture": float(role in (Role.NAVIGATION, Role.RELATED, Role.OTHER)),
            "foreign": float(role in (Role.CONSENT, Role.ADVERT, Role.NEWSLETTER, Role.FOOTER, Role.LEGAL, Role.SHARE)),
            "caption": float(role in (Role.CAPTION, Role.CREDIT)),
            "heading": float(kind is Kind.HEADING),
            "list": float(kind is Kind.LIST_ITEM),
            "date": _nearest(behind, self.when),
            "date-next": float(bool(behind) and self.when(index + 1)),
            "date-above": _nearest(above, self.when),
            "shared": len(own & self.words) / len(own) if own else 0.0,
            "lead": len(own & self.lead) / len(own) if own else 0.0,
            "dated": float(bool(self.dates(index))),
            "distance": float(start - index) / BEFORE,
            "touching": float(start - index == 1),
            "behind": float(min(before, INTO)),
            "repeated": float(self.counts[text] > 1 and kind is not Kind.LIST_ITEM),
            "with-site": float(self._with_site(text)),
            "standfirst": float(len(text) < len(near) and 60 <= len(near) <= 350),
            "above-longer": float(len(above_text) > len(text) and index > 0),
            "kicker": float(0 < len(above_text) <= 25),
            "over-title": float(self._over_title(index)),
            "title-follows": float(True in self._is_title[index + 1 : index + 1 + _ABOVE]),
            "twice": float(text in (near, above_text)),
            "held": float(count > 3 and self._held(text)),
            "tail": float(count > 3 and self._tail(index)),
            "shared-many": min(len(own & self.words), _MANY) / _MANY,
            "lead-many": min(len(own & self.lead), _MANY_LEAD) / _MANY_LEAD,
            "long-next": float(len(near) > 120),
            "short-above": sum(len(self.texts[i]) < _SHORT for i in range(max(0, index - 6), index)) / 6,
            **wording(text, count),
            **self._around(index),
        }

    def _around(self, index: int) -> dict[str, float]:
        """What the lines around were taken for."""
        over, under = slice(index - 1, index), slice(index + 1, index + 2)
        lists = sum(self._is_item[max(0, index - _LISTED) : index + _LISTED + 1]) - self._is_item[index]
        return {
            "subtitle-next": float(True in self._is_subtitle[under]),
            "under-title": float(True in self._is_title[over]),
            "kept-next": float(True in self._is_kept[under]),
            "kept-over": float(True in self._is_kept[over]),
            "kept-above": sum(self._is_kept[max(0, index - 8) : index]) / 8,
            "lists": lists / (2 * _LISTED),
            "first-lines": float(index < 3),
        }

    def _over_title(self, index: int) -> bool:
        """Whether the line labelled as the title is the next and longer: standfirsts are taken for titles."""
        behind = self.page.blocks[index + 1 : index + 2]
        return bool(behind) and behind[0].role is Role.TITLE and len(behind[0].text) > len(self.texts[index])

    def _held(self, text: str) -> bool:
        """Whether another line holds this one beside more words: offers to share it, the text under its picture."""
        more = self.longer.count(text) > self.counts[text]
        return more and (f" {text}" in self.longer or f"{text} " in self.longer)

    def _tail(self, index: int) -> bool:
        """Whether a line close by ends with this one: "Ferries Storm over the bay"."""
        text = self.texts[index]
        near = self.texts[max(0, index - _CLOSE) : index + _CLOSE + 1]
        return any([t.endswith(text) and t != text for t in near])  # noqa: C419  # a generator costs more than it saves

    def _with_site(self, text: str) -> bool:
        """Whether a longer line begins with this one and a separator: "Storm over the bay | The Bay Courier"."""
        begin = f"{text} "
        for line in islice(self._sorted, bisect_left(self._sorted, begin), None):
            if not line.startswith(begin):
                return False
            if line[len(begin) : len(begin) + 1] in _SEPARATED:
                return True
        return False


def _nearest(indexes: range, says: Callable[[int], bool]) -> float:
    """1 where it stands close by, half where further on, 0 for none."""
    for steps, index in enumerate(indexes):
        if says(index):
            return 1.0 if steps < _CLOSE else 0.5
    return 0.0
