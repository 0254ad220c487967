"""What stands beside names on one line: dates' words, reading times, buttons. A test reads each row's example."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from fonds.languages import section
from fonds.languages.rows import Beside

WORDS: tuple[tuple[str, Beside], ...] = section("BESIDE_NAMES")


class BesideRow(NamedTuple):
    """A row: rule, pattern searched in the line, an example that it matches as a whole, whether it tells a time."""

    rule: str
    pattern: str
    example: str
    timed: bool = False


@cache
def words_beside(kind: str) -> str:
    """The words of a kind in all languages, as alternatives of an expression."""
    return "|".join(dict.fromkeys(row.words for _, row in WORDS if row.kind == kind))


_W = words_beside
# The dates themselves are found by marks.dates. Alternatives are tried in this order.
BESIDE: tuple[BesideRow, ...] = (
    BesideRow(
        "published",
        rf"(?:(?:{_W('stated-first')}) )?(?:\b|(?-i:(?<=[a-z])(?=[A-Z])))(?:{_W('stated')})\b"
        rf"(?: (?:{_W('day-lead')})(?!\w))?\s?:?",
        "Published:",
        timed=True,
    ),
    BesideRow(
        "east-published",
        rf"(?:{_W('stated-east')})(?:{_W('stated-east-of')})?\s?[:：]?",
        "更新：",
        timed=True,
    ),
    BesideRow(
        "ago",
        rf"(?<!\d)\d{{1,3}}\s?(?:{_W('ago-unit')})\b|\b(?:{_W('ago-before')}) \d{{1,3}} \w+"
        rf"|\b\d{{1,3}} \w+ (?:{_W('ago')})\b|\d{{1,3}}\s?(?:{_W('ago-east')})",
        "3 hours ago",
        timed=True,
    ),
    BesideRow(
        "reading-time",
        rf"(?:{_W('reading-time')})?\s?:?\s?(?:ca\. ?)?\b\d{{1,3}}[\s-]?(?:{_W('minute')})"
        rf"(?:[\s-](?:{_W('read')}))?(?!\w)",
        "3 min read",
        timed=True,
    ),
    BesideRow(
        "clock",
        rf"(?<![\d.:])\d{{1,2}}[:.h]\d\d(?::\d\d)?(?:\s?(?:{_W('clock')}))?(?:\s?\(?[A-Z]{{2,4}}\b\)?)?(?![\d.])",
        "18:11 Uhr",
        timed=True,
    ),
    BesideRow(
        "counts",
        rf"\b(?:{_W('comment')})\b|\b\d{{0,6}}\s?(?:{_W('counted')})\b(?:\s?[:(]?\s?\d{{1,6}}\)?)?",
        "12 Kommentare",
    ),
    BesideRow("buttons", rf"(?:(?<=[a-zà-öø-ÿ])|\b)(?-i:{_W('button')})\b", "Follow"),
    BesideRow("words", rf"\b\d{{1,3}}(?:,\d{{3}}|\d{{0,3}}) (?:{_W('word-count')})\b", "6279 words"),
    BesideRow(
        "handle",
        r"\(?(?:(?<=[a-zß-ÿ])|(?<!\w))@\w{2,30}\)?(?!\.\w)|\S{2,40}@\S{2,60}\.\w{2,}",
        "@annlee",
    ),
    BesideRow(
        "picture",
        rf"\b[\w-]+(?: [\w-]+)?\.(?:jpe?g|png|webp|gif)\b|\b(?:{_W('picture')})(?: (?:{_W('picture-of')}))?",
        "ann lee.jpg",
    ),
)
_BESIDE = re.compile("|".join(f"(?P<r{n}>{row.pattern})" for n, row in enumerate(BESIDE)), re.IGNORECASE)
# The kinds that stand on lines without a digit or an address.
_ALONE = ("stated", "stated-east", "comment", "counted", "button", "picture")
_LITERAL = re.compile(r"[^\W\d_]+")
_OPTIONAL = re.compile(r"\(\?:(?:[^()]|\([^()]*\))*\)\??|\[[^\]]*\]\??|.\?")


def _caseless(text: str) -> str:
    """Without case as patterns that ignore it compare: the Turkish letters i are i, too."""
    plain = text.casefold()
    return plain if plain.isascii() else plain.replace("\u0307", "").replace("ı", "i")


def _certain(words: str) -> set[str]:
    """Of each alternative the longest run of letters that no match lacks, without case."""
    plain = _OPTIONAL.sub("?", words)
    return {_caseless(max(_LITERAL.findall(alternative), key=len)) for alternative in plain.split("|")}


# What a row wants where neither a digit nor an address stands, without case. The test of the rows' examples asks this
# too.
_MAY_STAND = re.compile(
    "|".join(sorted({run for kind in _ALONE for run in _certain(words_beside(kind))})) + r"|\.(?:jpe?g|png|webp|gif)"
)
_TIMED = frozenset(f"r{n}" for n, row in enumerate(BESIDE) if row.timed)


def without_beside(text: str, mark: str) -> tuple[str, bool]:
    """The text with `mark` in place of each match of a row, and whether one of them tells a time."""
    timed = False
    # Asking each row at each character is the dearest question about a line; most hold nothing of the kind.
    if "@" not in text and not any(map(str.isdigit, text)) and not _MAY_STAND.search(_caseless(text)):
        return text, False

    def cut(match: re.Match[str]) -> str:
        nonlocal timed
        timed = timed or match.lastgroup in _TIMED
        return mark

    return _BESIDE.sub(cut, text), timed
