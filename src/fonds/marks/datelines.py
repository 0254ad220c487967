"""Lines that state a date and next to nothing else, and sentences that tell of one.

"BERLIN, 3 May 2024", "Published 3 May 2024, 14:05" and "Text: Ann Lee · 3. Mai 2024" date a document; "He died on 3 May
2024." does not, however short it is. What tells them apart is the rest of the line: of a dateline nothing is left but
names once words are taken away that stand beside dates in any language.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache

from fonds.languages import scripts
from fonds.marks.bylines.beside import without_beside
from fonds.marks.bylines.lines import match_byline
from fonds.marks.dates.labels import label_kind, without_labels
from fonds.marks.dates.lines import DateMark, find_dates
from fonds.marks.dates.words import around, words_at
from fonds.marks.dates.zones import NAMES
from fonds.marks.persons.agencies import agency_of
from fonds.marks.persons.names import is_person_like

# Longer lines are no datelines.
MAX_LINE = 200
# Words of a place, a section or a paper that may stand apart from the date.
MAX_NAMES = 5
# Words, or letters of scripts without blanks, that may stand apart in scripts without capitals.
MAX_CASELESS, MAX_DENSE = 3, 8

# Stand for what was taken away: dates, known words.
_DATE, _KNOWN = "\ue000", "\ue001"
_GONE = re.compile(f"[{_DATE}{_KNOWN}]")
_MARKS = r"[|·•∙⋅●▪,،、;；—–―/／()（）\[\]【】<>«»\"“”„…\n\t\r]|\s-{1,2}\s|\s{3,}|-{2,}"
_SEPARATOR = re.compile(f"(?:{_MARKS})+")
# "Opening: 3 May 2024": what stands before a colon tells what the date is of.
_KEY = re.compile(rf"[^{_DATE}{_KNOWN}]{{2,60}}\s?[:：]\s?$")
_STOP = re.compile(r"[.!?。．！？؟۔।][\s\"”’»)]*$")
_LETTER = re.compile(r"[^\W\d_]")
_DENSE = re.compile(f"[{scripts.UNSPACED}]")
_CASELESS = re.compile(f"[{scripts.CASELESS}]")
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")


@cache
def _small() -> re.Pattern[str]:
    return re.compile(rf"(?:{words_at('small', 'day')})", re.IGNORECASE)


def is_dateline(text: str, marks: Sequence[DateMark], *, strict: bool = False) -> bool:
    """Whether a line that holds these dates says when, and beside it at most who, where and for whom.

    `strict` asks for nothing but words of dates: for rows of tables, items of lists and headings, where a name makes
    the date that of what is named.
    """
    if not marks or len(text) > MAX_LINE:
        return False
    labels = [label_kind(before) for before in _befores(text, marks)]
    if "foreign" in labels or "event" in labels:
        return False
    labelled = any(label is not None for label in labels)
    if strict and len(marks) > 1 and not labelled:
        return False
    rest = _reduced(text, marks)
    if strict and any(map(str.isdigit, rest)):
        return False
    leftover = False
    for part in _SEPARATOR.split(rest):
        bare = _GONE.sub(" ", part).strip(" .:：'’*#_-")
        if not _LETTER.search(bare):
            continue
        leftover = True
        if not _may_stand(part, bare, labelled=labelled, strict=strict):
            return False
    return not (leftover and _CASELESS.search(rest) and _STOP.search(text))


def _befores(text: str, marks: Sequence[DateMark]) -> list[str]:
    ends = [0, *(mark.end for mark in marks)]
    return [text[end : mark.start][-60:] for end, mark in zip(ends, marks, strict=False)]


def _reduced(text: str, marks: Sequence[DateMark]) -> str:
    """The text with a sign for each date and each word that stands beside dates."""
    pieces, at = [], 0
    for mark in marks:
        pieces += [text[at : mark.start], _DATE]
        at = mark.end
    rest = "".join([*pieces, text[at:]])
    rest = without_labels(rest, _KNOWN)
    rest, _ = without_beside(rest, _KNOWN)
    rest = around().sub(_KNOWN, rest)
    return _ZONES.sub(_KNOWN, rest)


_ZONES = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(NAMES, key=len, reverse=True))})(?!\w)")


def _may_stand(part: str, bare: str, *, labelled: bool, strict: bool) -> bool:
    """Whether what is left between two separators may stand in a dateline."""
    opened = match_byline(bare)
    if opened is not None and (opened.people or opened.role):
        return True
    if strict:
        return labelled and not _CASELESS.search(bare) and _is_all_small(bare)
    key = _KEY.search(part.partition(_DATE)[0]) if ":" in part or "：" in part else None
    if key is not None:
        return False
    apart = _DATE not in part
    if _CASELESS.search(bare):
        if not (apart or labelled):
            return False
        return len(bare) <= MAX_DENSE if _DENSE.search(bare) else len(bare.split()) <= MAX_CASELESS
    if not _is_named(bare):
        return False
    if _is_all_small(bare):
        return True
    return apart or labelled or bare.isupper() or agency_of(bare) is not None or is_person_like(bare)


def _is_all_small(bare: str) -> bool:
    return all(_small().fullmatch(word.rstrip(".")) for word in _WORD.findall(bare))


def _is_named(bare: str) -> bool:
    """Whether each word is written with a capital, or joins such words."""
    words = _WORD.findall(bare)
    if len(words) > MAX_NAMES:
        return False
    return all(word[0].isupper() or _small().fullmatch(word.rstrip(".")) is not None for word in words)


# Where the sentence that holds a date begins and ends; copies glue sentences to what follows.
_EDGE = re.compile(r"[|·•∙⋅●\n\t]|(?<=[^\W\d_]{3})[.!?](?:\s|(?=[A-ZÀ-Þ]))|[。！？]|\s{3,}")
# Characters looked at to both sides of a date.
REACH = 120
# "Red. / 3.5.2024 The ferry …", "3.5.2024 The ferry …": a date that opens a line, and what it opens.
_OPENED = re.compile(
    rf"(?:\W*(?:[^\W\d_][\w.’'-]{{0,20}}\s?){{0,3}}[,/|:–—)(]\s?|\W*)(?:(?:{words_at('day')})\s)?", re.IGNORECASE
)
_BEGINS = re.compile(r"\s?(?:[–—:/)(\]|-]|[A-ZÀ-Þ\"„“«]|$)")


@lru_cache(maxsize=4096)
def tells_of(text: str, mark: DateMark) -> bool:
    """Whether the date stands in a sentence that tells of it, rather than beside words of dates and names."""
    before = text[max(0, mark.start - REACH) : mark.start]
    rest = text[mark.end :]
    begin = max((m.end() for m in _EDGE.finditer(before)), default=0)
    edge = _EDGE.search(rest, 0, REACH)
    before, behind = before[begin:], rest[: edge.end() if edge is not None else REACH]
    if _OPENED.fullmatch(before) and _BEGINS.match(behind):
        return False
    ended = _STOP.search(behind) is not None or (edge is None and len(rest) > REACH)
    if not ended and not _joined().search(before) and not _PARTICLE.match(behind):
        return False
    # "Published on 3 May 2024 Write a comment": a button of what follows.
    if not ended and label_kind(before) in ("published", "modified") and not _LETTER.search(_known(before)):
        return False
    stretch = before + mark.raw + behind
    here = replace(mark, start=len(before), end=len(before) + len(mark.raw))
    others = [each for each in find_dates(stretch) if each.end <= here.start or each.start >= here.end]
    return not is_dateline(stretch, sorted([here, *others], key=lambda each: each.start))


def _known(text: str) -> str:
    """The text without the signs for words that stand beside dates."""
    return _GONE.sub(" ", _reduced(text, ()))


@cache
def _joined() -> re.Pattern[str]:
    """Finds a word that joins a date to its sentence, right before it."""
    return re.compile(rf"(?<!\w)(?:{words_at('day')})\s?$", re.IGNORECASE)


# Japanese and Korean join it by what stands behind.
_PARTICLE = re.compile(rf"\s?(?:{words_at('particle')})")
