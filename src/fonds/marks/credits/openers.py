"""What stands before picture credits, in all languages."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from fonds.languages import section
from fonds.languages.rows import CreditOpener


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
_SEP = r"\s?(?:[:：=＝|／/]|–|—|-(?=\s))\s?"
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
    ("french", "photo", _SEP),
    ("iberian", "photo", _SEP),
    ("dutch-nordic", "photo", _SEP),
    ("slavic", "photo", r"(?:\s?[:：=/|]\s?|(?<=fot\.)\s)"),
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
    ("south-asian", "photo", r"\s?(?:[:：=/|՝])\s?"),
    ("turkish", "photo", _SEP),
    ("other", "photo", r"\s?(?:[:：=/|]\s?|\s)"),
    ("east", "photo", r"(?:\s?(?:提供|출처|来源|來源|说明|設計))?\s?[=＝:：／/|]\s?"),
    ("copyright", "photo", ""),
)
RULES = tuple(rule for rule, _, _ in _RULES)


def _joined(rule: str) -> str:
    """The rows of a rule as one expression; what languages share is asked once."""
    return "|".join(dict.fromkeys(row.words for _, row in ROWS if row.rule == rule))


OPENERS: tuple[CreditOpeners, ...] = tuple(
    CreditOpeners(rule, kind, f"(?:{_joined(rule)}){behind}" if behind else _joined(rule))
    for rule, kind, behind in _RULES
)
