"""What is seen of a block before anything is decided."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from fonds.cleaning.intro import INTRO
from fonds.cleaning.text.segments import TextPiece
from fonds.cleaning.text.vocabulary import PageWords
from fonds.cleaning.words import count_words
from fonds.languages import section
from fonds.languages.rows import CreditSign
from fonds.marks.furniture import KEYS, LONGEST, FurnitureMark, fold_line, match_line
from fonds.model import Kind, Role

_END = re.compile(r"[.!?…。！？:：;][\"'”’»›)\]」』）]*(?:\s?[\[(]\w{1,12}[\])])?$")
_LETTER = re.compile(r"[^\W\d_]")

# A sentence has this many words; shorter lines with a full stop are labels and teasers as often as prose. Chosen
# by the usual length of sentences, not tuned.
PROSE_WORDS = 10
# A paragraph that long is prose even without a full stop.
LONG_WORDS = 28


_SIGNS: tuple[tuple[str, CreditSign], ...] = section("CREDIT_SIGNS")
# Words (East Asian letters) of which nearly every credit line has one: openers, agencies, stock houses.
CREDIT_WORDS = frozenset(word for _, row in _SIGNS for word in row.words.split("|"))

# How the rows of what a forum counts below its posts end.
FORUM = ".forum"


@dataclass(slots=True)
class Unit:
    """A block in the making with what was seen of it.

    `words` counts words (East Asian letters half), `prose` tells that it reads like sentences, `times` how often its
    words stand on the page, `gap` that a blank line stands before it. `folded` is the line as the furniture tables
    write it; of long lines, that no table holds, the line itself. `credit` tells that a word stands in it that credits
    of pictures have. `forum` tells what forums count below their posts; the models learned without that as a mark.
    """

    text: str
    kind: Kind
    level: int | None
    folded: str
    words: int
    prose: bool
    gap: bool
    times: int
    mark: FurnitureMark | None
    credit: bool = False
    role: Role | None = None
    rule: str = ""
    confidence: float = 0.0
    standfirst: bool = False
    forum: bool = False

    @property
    def bullet(self) -> bool:
        return self.kind is Kind.LIST_ITEM

    @property
    def short(self) -> bool:
        return not self.prose

    def decide(self, role: Role, rule: str, confidence: float) -> None:
        self.role, self.rule, self.confidence, self.standfirst = role, rule, confidence, False

    def decide_standfirst(self, confidence: float) -> None:
        """Make it the body's first paragraph and the document's subtitle."""
        self.decide(Role.BODY, INTRO, confidence)
        self.standfirst = True


def _is_prose(text: str, kind: Kind, words: int) -> bool:
    if kind in (Kind.CODE, Kind.HEADING, Kind.TABLE_ROW):
        return kind is Kind.CODE
    return words >= LONG_WORDS or (words >= PROSE_WORDS and _END.search(text[-40:]) is not None)


def has_letters(text: str) -> bool:
    return _LETTER.search(text) is not None


def one_line(text: str) -> str:
    """The text without line breaks, which only code has."""
    return text if "\n" not in text else text.replace("\n", " ")


@dataclass(frozen=True, slots=True)
class _Line:
    """What its text alone says of a line: how the furniture tables write it, its words, what they know it as."""

    folded: str
    words: int
    mark: FurnitureMark | None


# The lines of menus and footers stand on all pages of a site, many twice on a page, and some on most sites.
_MOST_KNOWN = 16_384
_known: dict[str, _Line] = {}


def _read_lines(texts: list[str], words: PageWords) -> list[_Line]:
    """What each text says, those met before looked up. Long ones, that no table holds, stay as they are."""
    if len(_known) > _MOST_KNOWN:
        _known.clear()
    found = [_known.get(text) for text in texts]
    new = [i for i, line in enumerate(found) if line is None]
    short = [i for i in new if len(texts[i]) <= LONGEST]
    folded = fold_line("\n".join([one_line(texts[i]) for i in short])).split("\n") if short else []
    written = dict(zip(short, folded, strict=True))
    hits = words.lines_with(KEYS)
    marks: dict[str, FurnitureMark | None] = {}
    for i in new:
        text, line = texts[i], written.get(i, texts[i])
        many = count_words(text) if text else 0
        if line not in marks:
            marks[line] = match_line(line, keyed=i in hits) if many and len(line) <= LONGEST else None
        read = found[i] = _Line(line, many, marks[line])
        if i in written:
            _known[text] = read
    return [line for line in found if line is not None]


def read_units(pieces: list[TextPiece], words: PageWords) -> list[Unit]:
    """A unit for each piece, with its words looked up in the furniture tables. `words` are those of the pieces."""
    lines = _read_lines([piece.text for piece in pieces], words)
    counts = Counter([line.folded for line in lines])
    credited = words.lines_with(CREDIT_WORDS)
    units: list[Unit] = []
    for i, (piece, line) in enumerate(zip(pieces, lines, strict=True)):
        text, kind, many, mark = piece.text, piece.kind, line.words, line.mark
        prose = many >= PROSE_WORDS and _is_prose(text, kind, many)
        credit = i in credited or "©" in text
        forum = mark is not None and mark.rule.endswith(FORUM)
        mark = None if forum else mark
        folded = line.folded
        unit = Unit(text, kind, piece.level, folded, many, prose, piece.gap, counts[folded], mark, credit, forum=forum)
        units.append(unit)
    return units
