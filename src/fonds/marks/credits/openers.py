"""What stands before picture credits, in all languages."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from fonds.languages import section
from fonds.languages.rows import CreditOpener
from fonds.marks.expressions import Beginnings


class CreditOpeners(NamedTuple):
    """The openers of one rule: the kind of picture, and the expression to be matched at a line's beginning."""

    rule: str
    kind: str
    words: str

    @property
    def pattern(self) -> re.Pattern[str]:
        return _compiled(self.words)


@cache
def _compiled(words: str) -> re.Pattern[str]:
    # Most rows are never asked in a run over one capture; compiling all of them takes 50 ms.
    return re.compile(words, re.IGNORECASE)


ROWS: tuple[tuple[str, CreditOpener], ...] = section("CREDIT_OPENERS")
_SEP = r"\s?(?:[:：=＝|／/՝]|–|—|-(?=\s))\s?"
# Rule, kind of picture, and what follows the words, in the order in which they are asked. Where nothing follows, the
# words say all of it.
_RULES = (
    ("photo-by", "photo", ""),
    ("photo", "photo", _SEP),
    ("courtesy", "photo", ""),
    ("given-by", "photo", ""),
    ("illustration", "illustration", r"(?: by| von| de| av)?(?:\s?[:=|]\s?|(?<= by)\s|(?<= von)\s)"),
    ("graphic", "graphic", r"(?: by)?\s?[:=|]\s?"),
    ("map", "map", r"(?: by)?\s?[:=]\s?"),
    ("video", "video", r"(?: by| credit)?\s?[:=]\s?"),
    ("german", "photo", r"(?:\s?\([^()]{2,20}\))?(?: von)?" + _SEP),
    ("foto-plain", "photo", r"(?: von| av| de| di| af)\s"),
    ("photo-dot", "photo", r"\s"),
    ("screenshot", "photo", r"\s?[:/]\s?"),
    ("collage", "illustration", r"\s?[:/]\s?"),
    # Of a picture in Czech and Polish papers, of the text elsewhere: a credit beside captions only.
    ("author", "photo", _SEP),
    # Of a picture's source under a caption; under a text of the text's.
    ("source", "photo", _SEP),
    ("image-source", "photo", ""),
    ("image-copyright", "photo", ""),
    ("credit-dots", "photo", ""),
    ("house-photo", "photo", ""),
    # A capitalised line of names: "PHOTO ANN LEE, THE BAY COURIER".
    ("photo-capitals", "photo", ""),
    ("photo-and", "photo", ""),
    ("photo-and-more", "photo", ""),
    # Nothing but a blank may part it from the name.
    ("photo-blank", "photo", r"\s?(?:[:：=/|]\s?|\s)"),
    ("east", "photo", r"\s?[=＝:：／/|]\s?"),
    ("east-dot", "photo", "・"),
    ("copyright", "photo", ""),
)
RULES = tuple(rule for rule, _, _ in _RULES)


def _joined(rule: str) -> str:
    """The rows of a rule as one expression; what languages share is asked once."""
    return "|".join(dict.fromkeys(row.words for _, row in ROWS if row.rule == rule))


# Those that begin a field of a line, with a mark behind: "Photo: Ann Lee, Illustration: Bo Hill".
_FIELDS = frozenset(
    ("photo-by", "photo", "illustration", "graphic", "map", "video", "german", "photo-dot", "screenshot", "collage",
     "photo-blank", "east", "east-dot")
)  # fmt: skip
# Those that may stand amid a caption as well, before a mark.
_AMID = _FIELDS | {"source"}
MARKS = ":：=＝|｜／/՝"
"""What stands between an opener and names, as it stands between the brackets of an expression."""
_LONGEST = 30


OPENERS: tuple[CreditOpeners, ...] = tuple(
    CreditOpeners(rule, kind, f"(?:{_joined(rule)}){behind}" if behind else _joined(rule))
    for rule, kind, behind in _RULES
)
_BEGINNINGS = Beginnings(opener.words for opener in OPENERS if opener.rule in _FIELDS)


def field_of(text: str) -> tuple[str, str] | None:
    """The rule of the opener that a part of a line begins with, and what is behind it; None where none does."""
    for opener in OPENERS if _BEGINNINGS.begin(text) else ():
        match = opener.pattern.match(text) if opener.rule in _FIELDS else None
        if match is not None:
            return opener.rule, text[match.end() :]
    return None


@cache
def _words_amid() -> re.Pattern[str]:
    rows = dict.fromkeys(row.words for _, row in ROWS if row.rule in _AMID - {"photo-by"})
    return re.compile("|".join(rows), re.IGNORECASE)


@lru_cache(4096)
def is_opener_word(text: str) -> bool:
    """Whether the text is an opener and nothing else, without the mark behind it: "Photo credit"."""
    return len(text) <= _LONGEST and _words_amid().fullmatch(text) is not None
