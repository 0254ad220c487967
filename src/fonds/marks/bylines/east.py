"""Bylines of East Asian pages, where names stand inside lines, glued to "reporter" and to the place they write from."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from fonds.languages import scripts
from fonds.marks.bylines.beside import words_beside
from fonds.marks.persons.east import is_japanese_family
from fonds.marks.persons.names import is_person_like
from fonds.model import Byline

# Longer lines are searched at their beginning and end only: that is where the byline stands.
_ENDS = 120
_HAN_NAME = f"[{scripts.HAN}{scripts.HAN_REPEATED}]{{2,4}}"
_HANS = rf"{_HAN_NAME}(?:[、，, ·・]{{1,2}}{_HAN_NAME}){{0,5}}"
_HANS_TIGHT = rf"{_HAN_NAME}(?:[、，,·・]{_HAN_NAME}){{0,5}}"
_HANGUL_NAME = f"[{scripts.HANGUL}]{{2,4}}"
_HANGULS = rf"{_HANGUL_NAME}(?:[·,、 ]{{1,2}}{_HANGUL_NAME}){{0,4}}"


class EastRow(NamedTuple):
    """A row: rule, pattern with the group `names`, a role where the words tell one, an example."""

    rule: str
    words: str
    role: str | None
    example: str

    @property
    def pattern(self) -> re.Pattern[str]:
        return _compiled(self.words)


@cache
def _compiled(words: str) -> re.Pattern[str]:
    # Compiling all takes 15 ms, and most documents ask for none.
    return re.compile(words)


def _row(rule: str, pattern: str, example: str, role: str | None = None) -> EastRow:
    return EastRow(rule, pattern, role, example)


_OPEN, _CLOSE = r"[〔（(【\[]", r"[）)】\]]"

_W = words_beside
_BY, _REPORTS = _W("by-han"), _W("reports-han")
_REPORTER = _BY.split("|")[:2]
_MARK = r"[／/:：]"

_SPACED = "spaced"

EAST: tuple[EastRow, ...] = (
    # Taiwan: the reporter, a slash, the place, "reports"; the frame may be any bracket.
    _row(
        "reporter-place",
        rf"{_OPEN}?\s*(?:{_W('own-han')})?(?:{_BY})\s?(?P<names>{_HANS}?)\s?[／/][^\s]{{1,12}}"
        rf"(?:{_REPORTS}|{_W('wires-han')})",
        "〔記者李明／台北報導〕",
        _REPORTER[0],
    ),
    _row(
        "name-place",
        rf"^{_OPEN}?\s*(?P<names>{_HANS}?)\s?[／/][^\s／/]{{1,10}}(?:{_REPORTS})",
        "李明／台北報導",
    ),
    # Mainland: "(reporter NAME)" behind the agency's dateline.
    _row(
        "reporter-bracket",
        rf"{_OPEN}\s*(?:{_W('own-han')}|{_W('central-han')})?(?:{'|'.join(_REPORTER)})\s?[:：]?\s?(?P<names>{_HANS})\s?"
        rf"{_CLOSE}",
        "新华社北京1月1日电（记者 李明、王芳）",
        _REPORTER[1],
    ),
    _row(
        "agency-reporter",
        rf"^{_OPEN}?\s*[{scripts.HAN}]{{2,6}}(?:{_W('house-han')})(?:{'|'.join(_REPORTER)})(?P<names>{_HAN_NAME}?)"
        rf"[{scripts.HAN}]{{2,4}}\d{{1,2}}日",
        "中央社記者李明台北1日電",
        _REPORTER[0],
    ),
    _row(
        "author-bracket",
        rf"{_OPEN}\s*(?:{_W('author-han')})\s?[:：/／]?\s?(?P<names>{_HANS})\s?{_CLOSE}",
        "（作者：李明）",
    ),
    # Japan: the name in brackets at the end of the text; "text by" with a dot or an equals sign.
    _row("end-bracket", rf"[【（(](?P<names>{_HANS})[】）)]$", "町は今年も祭りを開く。【田中太郎】"),
    _row(
        "text-by",
        rf"^(?:{_W('text-before-han')})?(?:{_W('text-han')})\s?[=＝・:：／/]\s?(?P<names>{_HANS})$",
        "文＝田中太郎",
    ),
    # Japan: a blank between the family's name and the given one.
    _row(
        _SPACED,
        rf"(?:^|[\s　|｜])(?:{_W('label-han')})\s?{_MARK}\s?"
        rf"(?P<names>[{scripts.HAN}]{{1,3}}[ 　][{scripts.HAN}]{{1,3}})$",
        "著者：山田 太郎",
    ),
    # "Text: NAME  Photo: NAME", "Source: PAPER  Author: NAME".
    _row(
        "labelled",
        rf"(?:^|[\s　|｜])(?:{_W('label-han')})\s?{_MARK}\s?(?P<names>{_HANS_TIGHT})"
        rf"(?=$|[\s　|｜(（/／]|{_W('other-label-han')})",
        "来源：海湾日报 作者：李明",
    ),
    # Korea: "(place=agency) NAME reporter =", "text=NAME", "NAME reporter address".
    _row(
        "dateline",
        rf"^[(\[【][^)\]】]{{1,14}}=[^)\]】]{{1,12}}[)\]】]\s?(?P<names>{_HANGULS})\s?(?:{_W('correspondent-ko')})",
        "(서울=베이통신) 홍길동 기자 = 서울시는",
        _W("correspondent-ko").split("|")[0],
    ),
    _row(
        "korean-text",
        rf"^(?:{_W('text-ko')})\s?[=:：]\s?(?P<names>{_HANGULS})(?:\s?(?:{_W('correspondent-ko')}))?$",
        "글=홍길동",
    ),
    _row(
        "korean-reporter",
        rf"(?:^|[\s|/\[(])(?P<names>{_HANGUL_NAME}(?:[·,、]\s?{_HANGUL_NAME}){{0,4}})\s?"
        rf"(?:{_W('reporter-ko')})(?:\s*[(]?[\w.+-]+@[\w.-]+[)]?)?[\])]?\s*$",
        "베이일보 | 홍길동 기자 gildong@bay.example",
        _W("reporter-ko").split("|")[0],
    ),
)
_LABELS = "|".join(_W(kind) for kind in ("text-ko", "text-han", "author-han", "label-han"))
_MAYBE = re.compile(
    rf"{'|'.join(_REPORTER)}|{_REPORTS}|{_W('reporter-ko')}|(?:{_LABELS}).{{0,6}}[=＝・:：／/]|[】）)]$"
)
_BETWEEN = re.compile(r"[、，, ·・]+")


def match_east(line: str) -> tuple[tuple[Byline, ...], str] | None:
    """The people that an East Asian byline names, wherever it stands in the line, and what it reads as."""
    if line.isascii() or not _MAYBE.search(line):
        return None
    for part in (line,) if len(line) <= 2 * _ENDS else (line[:_ENDS], line[-_ENDS:]):
        for row in EAST:
            match = row.pattern.search(part)
            if match is None:
                continue
            names = [n for n in _BETWEEN.split(match["names"]) if n]
            if row.rule == _SPACED:
                if not is_japanese_family(names[0]):
                    continue
                names = [match["names"]]
            sure = row.rule != "end-bracket"
            if names and all(is_person_like(n, opened=sure) for n in names):
                people = tuple(Byline(n, row.role, "person", at) for at, n in enumerate(dict.fromkeys(names)))
                return people, match[0].strip()
    return None
