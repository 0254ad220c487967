"""What the net sees of the dropped lines of the annotated pages, and what is known of their roles."""

from __future__ import annotations

import bisect
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from fonds.cleaning.layers import UNIT
from fonds.cleaning.roles.features import ROLES, fields_of, words_of
from fonds.cleaning.roles.model import DroppedLines
from fonds.cleaning.roles.rule_scores import ROW_SCORE, is_sure_row

Numbers = npt.NDArray[np.int64]
AT = {role: at for at, role in enumerate(ROLES)}
HTML = "html"
# Where a line of a text copy stands in the HTML: in a kept piece, in a hidden one, nowhere that was found.
KEPT, HIDDEN, NOWHERE = -2, -3, -9
_WORD = re.compile(r"[^\W_]+")
# So many words in a row are looked for.
_SHINGLE = 3
# Of a line so many characters are looked for.
_READ = 400


class Tokens:
    """Numbers for strings, given out as they come."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}

    def bag(self, lists: Iterable[Iterable[str]]) -> Bag:
        rows, found = [], []
        for row, strings in enumerate(lists):
            for string in strings:
                found.append(self.numbers.setdefault(string, len(self.numbers)))
                rows.append(row)
        return Bag(np.array(found, np.int32), np.array(rows, np.int32))


@dataclass(frozen=True, slots=True)
class Bag:
    """Entries of lines: the n-th one is `numbers[n]`, and belongs to line `rows[n]`; rows ascend."""

    numbers: npt.NDArray[np.int32]
    rows: npt.NDArray[np.int32]

    def kept(self, mapping: npt.NDArray[np.int32]) -> Bag:
        """The entries under other numbers; -1 leaves one out."""
        found = mapping[self.numbers]
        stay = found >= 0
        return Bag(found[stay], self.rows[stay])


@dataclass(slots=True)
class PageLines:
    """The dropped lines of a page in one medium (HTML or a layout of text). Labels are numbers of roles, -1 for none.

    `by_eye` was read by a person; `weak` is what names of containers and rows of the tables say, with its weight
    `weak_weight`; `teacher` is what teacher models predict, with its `teacher_probability`. `source` gives for a line
    of text its line in the HTML.
    """

    page: str
    domain: str
    medium: str
    bags: dict[str, Bag]
    by_row: Numbers
    by_eye: Numbers
    weak: Numbers
    weak_weight: npt.NDArray[np.float32]
    source: Numbers | None = None
    teacher: Numbers = field(default_factory=lambda: np.zeros(0, np.int64))
    teacher_probability: npt.NDArray[np.float32] = field(default_factory=lambda: np.zeros(0, np.float32))

    def __len__(self) -> int:
        return len(self.by_eye)

    @property
    def read(self) -> bool:
        """Whether a person read any of it."""
        return bool((self.by_eye >= 0).any())


@dataclass(frozen=True, slots=True)
class RoleSample:
    """A training sample, one a page: entries of the vocabulary, labels and their weights."""

    bags: dict[str, Bag]
    labels: Numbers
    weights: npt.NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.labels)


def bags_of(dropped: DroppedLines, tokens: Tokens) -> dict[str, Bag]:
    """All that is looked up for each line, as numbers of tokens."""
    found = {"word": tokens.bag(words_of(line) for line in dropped.lines)}
    if dropped.lines:
        fields = fields_of(dropped.lines, dropped.kept, dropped.total)
        rows = np.repeat(np.arange(len(fields)), fields.shape[1])
        found["field"] = Bag(fields.ravel().astype(np.int32), rows.astype(np.int32))
    else:
        found["field"] = Bag(np.zeros(0, np.int32), np.zeros(0, np.int32))
    return found


def by_row(dropped: DroppedLines) -> Numbers:
    """The role that a row of the tables adds to the score of, -1 without one."""
    found = [AT[line.mark.role] if line.mark is not None and is_sure_row(line.mark) else -1 for line in dropped.lines]
    return np.array(found, np.int64)


def with_rows(scores: npt.NDArray[np.float32], rows: Numbers) -> npt.NDArray[np.float32]:
    """Scores of the net (floating) with what rows of the tables add."""
    found = scores.copy()
    known = np.flatnonzero(rows >= 0)
    found[known, rows[known]] += ROW_SCORE / UNIT
    return found


class Stream:
    """The words of a page in order, each with the number of the piece that it stands in."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.words: list[str] = []
        self.pieces: list[int] = []
        for number, text in enumerate(texts):
            words = _WORD.findall(text.casefold())
            self.words += words
            self.pieces += [number] * len(words)
        self._places: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for begin in range(len(self.words)):
            for size in range(1, _SHINGLE + 1):
                if begin + size <= len(self.words):
                    self._places[tuple(self.words[begin : begin + size])].append(begin)

    def pieces_of(self, lines: Sequence[str]) -> list[list[int]]:
        """For each line the pieces that its words stand in; lines stand in the order of the page, more or less."""
        at = 0
        found: list[list[int]] = []
        for line in lines:
            words = _WORD.findall(line[:_READ].casefold())
            places = self._places.get(tuple(words[:_SHINGLE]), []) if words else []
            if not places:
                found.append([])
                continue
            near = bisect.bisect_left(places, at)
            # Going back costs more than going on.
            best = min(places[max(near - 1, 0) : near + 1], key=lambda n: n - at if n >= at else 3 * (at - n))
            if len(words) <= _SHINGLE and self.words[best : best + len(words)] != words:
                found.append([])
                continue
            at = best + len(words)
            found.append(self.pieces[best:at])
        return found


def most(values: Sequence[int]) -> int:
    """The most frequent of them, the least of equals. There must be one."""
    return min(Counter(values).items(), key=lambda pair: (-pair[1], pair[0]))[0]
