"""Parts an export of several documents, as clipping services and databases make them, where its headers say so.

Where lines close each document ("End of Document"), the next begins behind them. Else a header is a run of labelled
lines that states at least three different facts (source, date, byline, length, headline, section), no more than a few
lines apart; a text with two headers or more, or with lines that number its documents from 1 on, holds several documents
if at least two of them and half of all have text below their header. Each document begins at its header, with the
rules, blank lines and the numbering right above it; what stands above the first goes with the first. Headers with no
text below are a list of references: they are counted, the text is not parted. A header that says again what its
document said above belongs to that.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from fonds.languages import scripts
from fonds.marks.exports.counted import Counted, find_counted, is_rule
from fonds.marks.exports.headers import TRAILING, HeaderField, Labelled, find_ends, find_labelled
from fonds.marks.words import words_of

# A product's table or a press release's contact states two of these facts; exports state at least three.
_FACTS = 3
# Lines that may stand between two labelled ones: a title without label, its second line, blank ones not counted.
_APART = 4
# ... and words: more are a text, however few its lines.
_APART_WORDS = 30
# A document has at least that many words below its header, and a line of prose among them.
_BODY_WORDS = 20
_PROSE_WORDS = 10
_WORD = re.compile(r"[^\W_]+")
_DENSE = re.compile(f"[{scripts.EAST}]")
# Exports hold some hundreds; more are a data set, not a clipping.
MOST = 2_000


@dataclass(frozen=True, slots=True)
class LabelledHeader:
    """The labelled lines that head one document; the header covers characters `start` to `end`.

    `stop` says where it ends if lines without label belong to its end.
    """

    lines: tuple[Labelled, ...]
    stop: int | None = None

    @property
    def start(self) -> int:
        return self.lines[0].start

    @property
    def end(self) -> int:
        return self.lines[-1].end if self.stop is None else self.stop

    @property
    def facts(self) -> frozenset[HeaderField]:
        return frozenset(line.fact for line in self.lines) - TRAILING


def _is_far(text: str, start: int, end: int, *, trailing: bool) -> bool:
    """Whether too much stands between two labelled lines for one header."""
    # A line may be long, but so much need not be counted to be far.
    if end - start > 4_000:
        return True
    between = [line for line in text[start:end].split("\n")[1:-1] if line.strip()]
    return len(between) > (0 if trailing else _APART) or _count(" ".join(between)) > _APART_WORDS


def _count(line: str) -> int:
    """Words; letters of scripts without spaces count half."""
    return len(_WORD.findall(line)) + len(_DENSE.findall(line)) // 2


@lru_cache(1)
def find_headers(text: str) -> tuple[LabelledHeader, ...]:
    """The headers of the text, in order. The last text's are remembered: it is asked about again."""
    headers: list[LabelledHeader] = []
    run: list[Labelled] = []

    def close() -> None:
        header = LabelledHeader(tuple(run)) if run else None
        if header is not None and len(header.facts) >= _FACTS:
            headers.append(header)
        run.clear()

    for line in find_labelled(text):
        far = bool(run) and _is_far(text, run[-1].end, line.start, trailing=line.fact in TRAILING)
        if far or (line.fact is not HeaderField.OTHER and line.fact in {each.fact for each in run}):
            close()
        if run or line.fact not in TRAILING:
            run.append(line)
    close()
    return tuple(headers)


@lru_cache(1)
def own_headers(text: str) -> tuple[LabelledHeader, ...]:
    """The headers that head documents: none of those that stand below one, where they say again what stands above, or
    stand below all texts."""
    headers = find_headers(text)
    own: list[LabelledHeader] = []
    for header in headers:
        said = [line for line in header.lines if line.fact is HeaderField.HEADLINE]
        value = text[said[0].value : said[0].end].strip() if said else ""
        begin = max(own[-1].start if own else 0, header.start - _FAR)
        if not value or text.find(value, begin, header.start) < 0:
            own.append(header)
    if len(own) > 1 and _has_body(text, 0, own[0].start) and not _has_body(text, own[-1].end, len(text)):
        return ()
    return tuple(own)


# Documents are shorter.
_FAR = 200_000


@lru_cache(1)
def _closed(text: str) -> tuple[int, ...]:
    """Where the documents end by what closes them, if text stands before each: lines that say so, or labels below."""
    found = _with_body(text, find_ends(text))
    if len(found) > 1 or own_headers(text):
        return found
    below = find_headers(text)
    ends = [h.end for h in below] if len(below) > 1 else _identified(text)
    return _with_body(text, [_behind_notices(text, end) for end in ends])


def _with_body(text: str, ends: Sequence[int]) -> tuple[int, ...]:
    """Those ends that text stands before, behind the last of them."""
    found: list[int] = []
    at = words = 0
    prose = False
    for end in ends:
        many, sentences = _words_in(text, at, end)
        words, prose, at = words + many, prose or sentences, end
        if prose and words >= _BODY_WORDS:
            found.append(end)
            words, prose = 0, False
    return tuple(found)


def _words_in(text: str, start: int, end: int) -> tuple[int, bool]:
    """How many words stand in the stretch, and whether a line of prose is among them; not counted to the end."""
    words = 0
    prose = False
    for line in text[start:end].split("\n"):
        many = _count(line)
        words += many
        prose = prose or many >= _PROSE_WORDS
        if prose and words >= _BODY_WORDS:
            break
    return words, prose


def _identified(text: str) -> list[int]:
    """The ends of runs of labels that hold the number of a document."""
    ends: list[int] = []
    last: Labelled | None = None
    known = False
    for line in (*find_labelled(text), None):
        if last is not None and (line is None or _is_far(text, last.end, line.start, trailing=True)):
            if known:
                ends.append(last.end)
            known = False
        known = known or (line is not None and line.fact is HeaderField.ID)
        last = line
    return ends


def _behind_notices(text: str, end: int) -> int:
    """Where the owner's notices end that stand right below."""
    at = end
    while (match := _NOTICE.match(text, at)) is not None:
        at = match.end()
    return min(at + 1, len(text)) if text[at : at + 1] == "\n" else at


_NOTICE = re.compile(rf"\s{{0,4}}(?:©|\([cC]\)|(?i:{words_of('copyright')}))[^\n]{{0,300}}")


def _is_sequence(counted: Sequence[Counted]) -> bool:
    return len(counted) > 1 and [c.number for c in counted] == list(range(1, len(counted) + 1))


def _begin(text: str, at: int, floor: int) -> int:
    """Where the document of the header at `at` begins: rules and blank lines right above belong to it."""
    while at > floor:
        above = text.rfind("\n", 0, at - 1) + 1
        line = text[above : at - 1]
        if above < floor or (line.strip() and not is_rule(line)):
            break
        at = above
    return at


def _has_body(text: str, start: int, end: int) -> bool:
    """Whether words enough, and a line of prose among them, stand in the stretch."""
    words, prose = _words_in(text, start, end)
    return prose and words >= _BODY_WORDS


def _ends_of_headers(starts: Sequence[int], counted: Sequence[Counted], headers: Sequence[LabelledHeader]) -> list[int]:
    """For each document where its header ends."""
    ends = {start: start for start in starts}
    edges = [*starts[1:], float("inf")]
    stretches = [(h.start, h.end) for h in headers] + [(c.start, c.end) for c in counted]
    for start, stop in zip(starts, edges, strict=True):
        inside = [end for begin, end in stretches if start <= begin < stop]
        ends[start] = max(inside, default=start)
    return [ends[start] for start in starts]


def find_documents(text: str) -> tuple[tuple[int, int], ...]:
    """The stretches of the text that are documents of their own: they follow one another and cover the text.

    Empty where the text is not parted: one document, or headers without text below them.
    """
    counted, headers = find_counted(text), own_headers(text)
    numbered = _is_sequence(counted)
    starts = [] if numbered else [0, *_closed(text)[:-1]]
    if len(starts) < 2:
        starts = []
        for mark in [c.start for c in counted] if numbered else [h.start for h in headers]:
            starts.append(_begin(text, mark, starts[-1] + 1 if starts else 0))
    if not 1 < len(starts) <= MOST:
        return ()
    ends = [*starts[1:], len(text)]
    heads = _ends_of_headers(starts, counted if numbered else (), headers)
    bodies = sum(_has_body(text, head, end) for head, end in zip(heads, ends, strict=True))
    if bodies < 2 or 2 * bodies < len(starts):
        return ()
    return tuple(zip([0, *starts[1:]], ends, strict=True))


def count_documents(text: str) -> int:
    """How many documents the text holds by the headers or numbers of an export; 1 where there are none, or one."""
    numbers = {c.number for c in find_counted(text)}
    return max(len(own_headers(text)), len(numbers), len(_closed(text)), 1)
