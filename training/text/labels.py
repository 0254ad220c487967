"""Which lines of a rendition belong to the gold text: by alignment of words, in order, so that a teaser that repeats
the title's words counts for nothing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

_WORD = re.compile(r"\w+")
_GRAM = 3
# A line out of order belongs to the gold text when so many of its word triples do.
_OUT_OF_ORDER = 0.75
_LEAST_GRAMS = 3
# Beyond so many words the alignment is cut into stretches; only a handful of captures has more.
_LONGEST = 40_000


def words_of(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def aligned(page: Sequence[str], gold: Sequence[str]) -> list[bool]:
    """For each word of the page whether it is part of a longest common subsequence with the gold words.

    Crochemore's bit-vector method: one big integer for each word of the page, traced back from the end.
    """
    masks: dict[str, int] = {}
    for j, word in enumerate(gold):
        masks[word] = masks.get(word, 0) | (1 << j)
    full = (1 << len(gold)) - 1
    state, rows = full, [full]
    for word in page:
        mask = masks.get(word)
        if mask is not None:
            taken = state & mask
            state = ((state + taken) | (state - taken)) & full
        rows.append(state)
    row, column = len(page), len(gold)
    found = [False] * len(page)
    while row and column:
        if rows[row] >> (column - 1) & 1:
            column -= 1
        elif not rows[row - 1] >> (column - 1) & 1:
            row -= 1
        else:
            row, column = row - 1, column - 1
            found[row] = True
    return found


def _grams(words: Sequence[str]) -> Counter[tuple[str, ...]]:
    return Counter(zip(*(words[k:] for k in range(_GRAM)), strict=False))


def shares(lines: Sequence[str], gold: str) -> list[float]:
    """For each line the share of its words that stand in the gold text, 0 to 1; lines without words get 0."""
    split = [words_of(line) for line in lines]
    wanted = words_of(gold)
    flat = [word for words in split for word in words][:_LONGEST]
    hits = aligned(flat, wanted) + [False] * max(0, sum(map(len, split)) - _LONGEST)
    found, at = [], 0
    for words in split:
        found.append(sum(hits[at : at + len(words)]) / len(words) if words else 0.0)
        at += len(words)
    # A word or two of a long line of furniture always stand somewhere in the gold.
    found = [share if share >= 0.5 else share * share for share in found]
    _out_of_order(split, found, wanted, gold)
    return found


def _out_of_order(split: list[list[str]], found: list[float], wanted: list[str], gold: str) -> None:
    """Lines that stand in the gold text at another place: the gold of lists and shops was put together by elements."""
    left = _grams(wanted)
    whole = Counter(tuple(words_of(line)) for line in gold.split("\n"))
    for words, share in zip(split, found, strict=True):
        if share >= 0.5:
            left.subtract(_grams(words))
            whole[tuple(words)] -= 1
    for i, words in enumerate(split):
        if found[i] >= 0.5 or not words:
            continue
        grams = _grams(words)
        many = grams.total()
        if many >= _LEAST_GRAMS:
            shared = sum(min(count, max(left[gram], 0)) for gram, count in grams.items())
            if shared >= _OUT_OF_ORDER * many:
                found[i] = shared / many
                left.subtract(grams)
        elif whole[tuple(words)] > 0:
            whole[tuple(words)] -= 1
            found[i] = 1.0
