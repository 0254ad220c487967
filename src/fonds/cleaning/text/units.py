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


def _folded(pieces: list[TextPiece]) -> list[str]:
    """Each piece as the furniture tables write it, folded in one go; long ones, that no table holds, as they are."""
    texts = [piece.text for piece in pieces]
    short = [i for i, text in enumerate(texts) if len(text) <= LONGEST]
    folded = fold_line("\n".join([one_line(texts[i]) for i in short])).split("\n") if short else []
    for i, line in zip(short, folded, strict=True):
        texts[i] = line
    return texts


def read_units(pieces: list[TextPiece], words: PageWords) -> list[Unit]:
    """A unit for each piece, with its words looked up in the furniture tables. `words` are those of the pieces."""
    folded = _folded(pieces)
    counts = Counter(folded)
    hits, credited = words.lines_with(KEYS), words.lines_with(CREDIT_WORDS)
    marks: dict[str, FurnitureMark | None] = {}
    units: list[Unit] = []
    for i, (piece, line) in enumerate(zip(pieces, folded, strict=True)):
        text, kind = piece.text, piece.kind
        many = count_words(text) if text else 0
        if line in marks:
            mark = marks[line]
        else:
            mark = marks[line] = match_line(line, keyed=i in hits) if many and len(line) <= LONGEST else None
        prose = many >= PROSE_WORDS and _is_prose(text, kind, many)
        credit = i in credited or "©" in text
        forum = mark is not None and mark.rule.endswith(FORUM)
        mark = None if forum else mark
        unit = Unit(text, kind, piece.level, line, many, prose, piece.gap, counts[line], mark, credit, forum=forum)
        units.append(unit)
    return units
