"""The forms that lines naming authors have, and whom they name."""

from __future__ import annotations

from functools import cached_property

from fonds.extract.authors.names import MAX_TEXT, People
from fonds.extract.page.view import Page
from fonds.marks.bylines.east import match_east
from fonds.marks.bylines.lines import match_byline, opens_byline
from fonds.marks.bylines.names import read_names
from fonds.marks.bylines.parts import match_parts, may_name, name_inside, undoubled
from fonds.marks.dates.lines import find_dates
from fonds.marks.persons.names import has_given_name, is_person_like, kind_of, may_be_given
from fonds.marks.persons.words import common_words
from fonds.model import Byline, Kind, Role


class LineReader:
    """The page's lines, each distinct one read once."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self._read: dict[str, tuple[str, People] | None] = {}
        self._dates: dict[int, bool] = {}
        self._known: dict[str, bool] = {}

    @cached_property
    def _menus(self) -> frozenset[str]:
        items = (b.text for b in self.page.blocks if b.kind is Kind.LIST_ITEM and len(b.text) <= _MAX_CARD)
        return frozenset(" ".join(items).casefold().split())

    @cached_property
    def _text(self) -> str:
        return "\n".join(b.text for b in self.page.blocks)

    def uses(self, word: str) -> bool:
        """Whether the page uses the word in small letters or in a menu."""
        small = word.casefold()
        if small not in self._known:
            self._known[small] = small in self._menus or self._stands(small)
        return self._known[small]

    def _stands(self, word: str) -> bool:
        """Whether the word stands in the page as it is written here, as a word of its own."""
        text, at = self._text, self._text.find(word) if len(word) >= _SHORTEST_WORD else -1
        while at >= 0:
            end = at + len(word)
            if not text[at - 1 : at].isalnum() and not text[end : end + 1].isalpha():
                return True
            at = text.find(word, end)
        return False

    def read(self, text: str) -> tuple[str, People] | None:
        if text not in self._read:
            self._read[text] = form_of(text, self.page.language)
        return self._read[text]

    def dated(self, index: int) -> bool:
        """Whether the line before or one of the two behind states a date."""
        return any(self.has_date(i) for i in (index - 1, index + 1, index + 2))

    def date_gap(self, index: int) -> int:
        """How many lines away the nearest date stands, at most `_FARTHEST`."""
        return next(
            (n for n in range(_FARTHEST) if self.has_date(index - n) or (n and self.has_date(index + n))), _FARTHEST
        )

    def has_date(self, index: int) -> bool:
        if index not in self._dates:
            self._dates[index] = _has_date(self.page, index)
        return self._dates[index]


_MAX_CARD = 60
_FARTHEST = 5
_SHORTEST_WORD = 3
# "By", "作者".
_SHORTEST = 2
# Lines of more words that end like a sentence, or of many more, name authors in their midst at most.
_SENTENCE, _MANY = 12, 24


def _is_prose(text: str) -> bool:
    count = text.count(" ") + 1
    return count > _MANY or (count > _SENTENCE and text.endswith((".", "!", "?", "…", ":")) and not opens_byline(text))


def form_of(text: str, language: str | None) -> tuple[str, People] | None:
    """The line's form, a key of the forms' table, and whom it names."""
    if (east := match_east(text)) is not None:
        return "opener", east[0]
    if not _SHORTEST <= len(text) <= MAX_TEXT or _is_prose(text):
        return None
    if not may_name(text) and not opens_byline(text):
        return None
    dated = any(map(str.isdigit, text))
    parts = match_parts(text, language) if dated else None
    if parts is not None and parts.timed:
        return ("opener" if parts.opened else "parts-timed"), parts.people
    mark = match_byline(text)
    if mark is not None:
        form = mark.rule if mark.rule in ("opener-alone", "name-role", "name-agency") else "opener"
        return None if mark.contributors or mark.rule == "role-alone" else (form, mark.people)
    parts = parts if dated else match_parts(text, language)
    if parts is None:
        return _capitals(text) or _alone(text) or _inside(text, language)
    if any(p.role for p in parts.people):
        return "name-role", parts.people
    return ("parts" if parts.others else "name"), parts.people


def _capitals(text: str) -> tuple[str, People] | None:
    """ "ANN LEE", "ANN LEE and BOB DOW": headings are written so too, but they don't begin with a given name."""
    if not text[:2].isupper():
        return None
    if text.isupper() and _begins_name(text) and is_person_like(text, opened=True):
        return ("name", (Byline(text),)) if 2 <= len(text.split()) <= _CAPITAL_WORDS else None
    people = tuple(p for p in read_names(text) if p.kind == "person")
    return ("name", people) if people and all(_is_capital_name(p.name) for p in people) else None


def _is_capital_name(name: str) -> bool:
    return 2 <= len(name.split()) <= _CAPITAL_WORDS and name.isupper() and _begins_name(name)


def _begins_name(text: str) -> bool:
    """Whether a given name begins the line, one that is a word too only before what is none: "EARL PADGETT"."""
    last = text.rsplit(maxsplit=1)[-1].casefold()
    return has_given_name(text) or (may_be_given(text) and last not in common_words())


_CAPITAL_WORDS = 3


def _alone(text: str) -> tuple[str, People] | None:
    """A given name alone, once or twice: "Lauren", "Kev Kev"."""
    word = undoubled(text)
    known = " " not in word and word.istitle() and has_given_name(word) and is_person_like(word, opened=True)
    return ("alone", (Byline(word),)) if known else None


def _inside(text: str, language: str | None) -> tuple[str, People] | None:
    person = name_inside(text, language)
    if person is None:
        return None
    if person.kind != "person":
        return "desk", (person,)
    # "Ann Lee Bay Courier": the line says nothing else than who and where.
    behind = text.removeprefix(person.name).strip()
    is_outlet = behind != text and kind_of(behind) == "organisation" and behind.count(" ") < _OUTLET
    return "parts" if is_outlet else "inside", (person,)


_OUTLET = 5


def _has_date(page: Page, index: int) -> bool:
    if not 0 <= index < len(page.blocks) or len(page.blocks[index].text) > MAX_TEXT:
        return False
    block = page.blocks[index]
    return block.role is Role.DATELINE or bool(find_dates(block.text, language=page.language))
