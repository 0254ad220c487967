"""Words as evidence: how often single words stood in lines that were kept, and in lines that were not."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from itertools import count, repeat

import numpy as np
import numpy.typing as npt

from fonds.cleaning.text.characters import codes_of, word_flags

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

# A letter of these scripts, written without blanks, is a word by itself.
_SINGLE = ((0x0E00, 0x0E7F), (0x3041, 0x30FF), (0x3400, 0x9FFF))
_LEAST_SINGLE = _SINGLE[0][0]
_BLANK, _BREAK = 32, 10
_ASCII_WORD = np.array([chr(code).isalnum() or chr(code) == "_" for code in range(128)], np.bool_)
_ASCII_BLANKS = bytes(code if _ASCII_WORD[code] else _BLANK for code in range(128)) + bytes(128)
# Lines of at most so many words are labels, longer ones prose: words speak differently in either.
SHORT = 7


# Columns of a vocabulary's weights. Counted word by word: log-odds that a short line with the word is kept, a long one,
# one that begins with it, one that ends with it; and how rare the word is.
PLACES = 4
RARITY = 4
# The same four, fitted together, so that words that always come together are not counted twice.
FITTED = slice(5, 9)
COLUMNS = 9


# Known by identity, so that what was made of it once is remembered.
@dataclass(frozen=True, eq=False)
class Vocabulary:
    """Single words, each seen on at least three sites, with `weights` in thousandths of the shape (words + 1, COLUMNS).
    Row 0 stands for unknown words."""

    words: tuple[str, ...]
    weights: npt.NDArray[np.int16]

    @cached_property
    def index(self) -> dict[str, int]:
        return {word: i for i, word in enumerate(self.words, 1)}


@dataclass(frozen=True, slots=True)
class PageWords:
    """The words of a page's lines in order. `local` numbers the different words of the page, `line` says where each
    stands, `first` is the offset of each line's first word, `counts` how many it has, `seen` the words themselves."""

    local: Ints
    line: Ints
    first: Ints
    counts: Ints
    different: int
    seen: dict[str, int]

    def lines_with(self, wanted: frozenset[str]) -> frozenset[int]:
        """The lines in which one of the `wanted` words stands."""
        ids = [self.seen[word] for word in wanted & self.seen.keys()]
        if not ids:
            return frozenset()
        flags = np.zeros(self.different, np.bool_)
        flags[ids] = True
        return frozenset(np.unique(self.line[flags[self.local]]).tolist())

    def looked_up(self, vocabulary: Vocabulary) -> Ints:
        """For each different word its row in the vocabulary, 0 for unknown ones."""
        get = vocabulary.index.get
        return np.fromiter(map(get, self.seen, repeat(0)), np.int64, len(self.seen))


def _split_ascii(text: str) -> tuple[list[str], npt.NDArray[np.uint8], npt.NDArray[np.bool_]]:
    raw = text.encode()
    codes = np.frombuffer(raw, np.uint8)
    word = _ASCII_WORD[codes]
    starts = word.copy()
    starts[1:] &= ~word[:-1]
    return raw.translate(_ASCII_BLANKS).decode().split(), codes, starts


def _split_any(text: str) -> tuple[list[str], npt.NDArray[np.uint32], npt.NDArray[np.bool_]]:
    codes = codes_of(text)
    word = word_flags(codes)
    shown = np.where(word, codes, _BLANK).astype(np.uint32)
    starts = word.copy()
    if int(codes.max()) < _LEAST_SINGLE:
        starts[1:] &= ~word[:-1]
        return shown.tobytes().decode("utf-32-le").split(), codes, starts
    single = np.zeros(len(codes), np.bool_)
    for low, high in _SINGLE:
        single |= (codes >= low) & (codes <= high)
    run = word & ~single
    starts = run.copy()
    starts[1:] &= ~run[:-1]
    starts |= single
    # Blanks on both sides of each such letter.
    shown[single] = codes[single]
    wide = np.repeat(shown, 1 + 2 * single.astype(np.int64))
    at = np.flatnonzero(single) + 2 * np.arange(int(single.sum()))
    wide[at], wide[at + 2] = _BLANK, _BLANK
    wide[at + 1] = shown[single]
    return wide.tobytes().decode("utf-32-le").split(), codes, starts


def tokens_of(text: str) -> list[str]:
    """The words of `text` in small letters: runs of letters and digits, East Asian and Thai letters one by one."""
    lowered = text.lower()
    if not lowered:
        return []
    return (_split_ascii(lowered) if lowered.isascii() else _split_any(lowered))[0]


def read_words(text: str, lines: int) -> PageWords:
    """The words of `text`, whose lines are parted by single line breaks."""
    lowered = text.lower()
    if not lowered:
        tokens, line = [], np.zeros(0, np.int64)
    else:
        tokens, codes, starts = _split_ascii(lowered) if lowered.isascii() else _split_any(lowered)
        line = np.cumsum(codes == _BREAK)[starts]
    # Numbers each word when it comes up first, without a step of Python's own.
    numbers: defaultdict[str, int] = defaultdict(count().__next__)
    ids = np.fromiter(map(numbers.__getitem__, tokens), np.int64, len(tokens))
    counts = np.bincount(line, minlength=lines)[:lines]
    return PageWords(ids, line, np.cumsum(counts) - counts, counts, len(numbers), dict(numbers))


def line_evidence(words: PageWords, ids: Ints, vocabulary: Vocabulary, lines: int) -> Floats:
    """What the words say of each line, of the shape (lines, 9): mean, least, greatest and sum of the fitting log-odds,
    mean of the other kind, first and last word's, share of unknown words, mean rarity. `ids` are the words' rows."""
    found = np.zeros((lines, 9))
    filled = np.flatnonzero(words.counts)
    if not len(filled):
        return found
    table = vocabulary.weights[:, : RARITY + 1][ids].astype(np.int64)
    starts = words.first[filled]
    many = words.counts[filled]
    both = np.add.reduceat(table, starts, axis=0)
    short = many <= SHORT
    fitting = np.where((words.counts <= SHORT)[words.line], table[:, 0], table[:, 1])
    summed = np.where(short, both[:, 0], both[:, 1])
    found[filled, 0] = summed / many
    found[filled, 1] = np.minimum.reduceat(fitting, starts)
    found[filled, 2] = np.maximum.reduceat(fitting, starts)
    found[filled, 3] = summed
    found[filled, 4] = np.where(short, both[:, 1], both[:, 0]) / many
    found[filled, 5] = table[starts, 2]
    found[filled, 6] = table[starts + many - 1, 3]
    found[filled, 7] = np.add.reduceat((ids == 0).astype(np.int64), starts) / many
    found[filled, 8] = both[:, 4] / many
    return found


def line_scores(words: PageWords, ids: Ints, vocabulary: Vocabulary, lines: int) -> Floats:
    """What the fitted weights say of each line, in thousandths of log-odds; more is more like a document."""
    found = np.zeros(lines)
    filled = np.flatnonzero(words.counts)
    if not len(filled):
        return found
    weights = vocabulary.weights[:, FITTED]
    starts, many = words.first[filled], words.counts[filled]
    fitting = np.where((words.counts <= SHORT)[words.line], weights[ids, 0], weights[ids, 1])
    summed = np.add.reduceat(fitting.astype(np.int64), starts)
    ends = weights[ids[starts], 2].astype(np.int64) + weights[ids[starts + many - 1], 3]
    found[filled] = np.round(summed / np.sqrt(many) + ends, 1)
    return found


def similarity(words: PageWords, rarity: Ints, mass: Floats, lines: int) -> Floats:
    """How far each line's rare words stand in other lines that have mass, 0 to 1 where masses are 0 to 1.

    `mass` is one number for each line. A word's likeness is the greatest share of its other occurrences that mass
    covers, weighted by its rarity.
    """
    own = mass[words.line]
    total = np.bincount(words.local, weights=own, minlength=words.different)
    times = np.bincount(words.local, minlength=words.different)
    # Occurrences in the line itself do not count: take the line's own share out, once for each of its words.
    pair = words.line * words.different + words.local
    _, inverse, within = np.unique(pair, return_inverse=True, return_counts=True)
    here = within[inverse]
    others = times[words.local] - here
    covered = (total[words.local] - own * here) / np.maximum(others, 1)
    weight = rarity * (others > 0)
    top = np.bincount(words.line, weights=covered * weight, minlength=lines)
    base = np.bincount(words.line, weights=weight, minlength=lines)
    return np.asarray(top / np.maximum(base, 1.0))
