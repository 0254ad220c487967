"""What a line is about: means of word vectors from outside the annotated pages, and how alike lines are by them.

The vectors were distilled from a sentence encoder of a hundred languages (training/text/meanings.py), so that "judge"
and "Richter" stand near each other whatever the annotated pages hold. They are small whole numbers; all sums and
products of them are whole numbers below 2**53, hence exact in any order, and what follows is one division or root at
a time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import repeat
from typing import Any

import numpy as np
import numpy.typing as npt

from fonds.cleaning.text.vocabulary import PageWords, Vocabulary

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

# Numbers of a vector: likeness goes by all, the net reads the first of them.
SIZE = 32
_READ = 24
# Words of a line that counts as a paragraph of the subject, as in features.py.
_PARAGRAPH = 20
# The title has so many words.
_TITLE_WORDS = (3, 25)
# Lines above and below that a line is compared with, and lines around it that are taken together.
_NEAR = 8
_AROUND = 3
# Sums of a page are made smaller until they stay below so many words' worth, so that their squares stay exact.
_MOST_WORDS = 1 << 16
_LONGEST = 1 << 20

SIMILARITY = (
    *("like_subject", "like_page", "like_above", "like_below", "like_before", "like_after", "like_title"),
    *("around_subject", "meant", "meant_share"),
)
EMBEDDING = tuple(f"meaning_{i}" for i in range(_READ))


# Known by identity, so that what was made of them once is remembered.
@dataclass(frozen=True, eq=False)
class Embeddings:
    """Words and their vectors, of the shape (words + 1, SIZE). Row 0 stands for unknown words and holds zeros; rare
    words have longer vectors."""

    words: tuple[str, ...]
    vectors: npt.NDArray[np.int8]


@lru_cache(maxsize=16)
def joint_index(vocabulary: Vocabulary, embeddings: Embeddings) -> tuple[dict[str, int], Ints, Ints]:
    """A number for each word that either knows, and by these numbers its rows in both."""
    joint = {word: i for i, word in enumerate(dict.fromkeys((*vocabulary.words, *embeddings.words)), 1)}
    rows = np.zeros((2, len(joint) + 1), np.int64)
    for known, words in zip(rows, (vocabulary.words, embeddings.words), strict=True):
        known[[joint[word] for word in words]] = np.arange(1, len(words) + 1)
    return joint, rows[0], rows[1]


def looked_up(words: PageWords, vocabulary: Vocabulary, embeddings: Embeddings) -> tuple[Ints, Ints]:
    """For each different word its rows in the vocabulary and among the vectors, 0 for unknown ones: looked up once, as
    finding a word in so large a table costs more than all that is made of it."""
    joint, rows, vectors = joint_index(vocabulary, embeddings)
    found = np.fromiter(map(joint.get, words.seen, repeat(0)), np.int64, len(words.seen))
    return rows[found], vectors[found]


def _sums(words: PageWords, embeddings: Embeddings, lines: int, rows: Ints) -> tuple[Floats, Floats]:
    """The sum of each line's vectors, and how many of its words have one. `rows` are the words' vectors."""
    ids = rows[words.local]
    summed, known = np.zeros((lines, SIZE)), np.zeros(lines)
    filled = np.flatnonzero(words.counts)
    if len(filled):
        starts = words.first[filled]
        # Half as wide numbers, half the time; they too hold the sums of lines below a million words exactly.
        wide = np.float32 if int(words.counts.max()) < _LONGEST else np.float64
        summed[filled] = np.add.reduceat(embeddings.vectors[ids].astype(wide), starts, axis=0)
        known[filled] = np.add.reduceat((ids > 0).astype(np.float64), starts)
    return summed, known


def _length(vectors: Floats) -> Floats:
    found: Floats = np.sqrt(np.einsum("ij,ij->i", vectors, vectors))
    return found


def _alike(these: Floats, length: Floats, those: Floats) -> Floats:
    """Cosines, 0 where either is nothing. `length` is that of `these`, of which there may be one for all of `those`."""
    dots = np.einsum("ij,ij->i", np.broadcast_to(these, those.shape), those)
    found: Floats = dots / np.maximum(length * _length(those), 1.0)
    return found


def _shrunk(vectors: Floats, words: float) -> Floats:
    return vectors if words < _MOST_WORDS else np.rint(vectors * (_MOST_WORDS / words))


def _title(summed: Floats, counts: Floats, paragraphs: npt.NDArray[np.bool_], subject: Floats) -> Floats:
    """The vector of the short line above the first paragraph that is most like the paragraphs, or zeros."""
    first = int(np.argmax(paragraphs)) if paragraphs.any() else len(counts)
    least, most = _TITLE_WORDS
    head = np.flatnonzero((counts[:first] >= least) & (counts[:first] <= most))
    if not len(head):
        return np.zeros((1, SIZE))
    best = head[int(np.argmax(_alike(subject, _length(subject), summed[head])))]
    return summed[best : best + 1]


def embedding_features(
    words: PageWords, embeddings: Embeddings, prose: Floats, lines: int, rows: Ints
) -> tuple[Floats, Floats]:
    """How alike lines are, of the shape (len(LIKENESS), lines), and what the net reads of their vectors, of the shape
    (len(MEANING), lines). `rows` are those of the different words among the vectors."""
    summed, known = _sums(words, embeddings, lines, rows)
    counts = words.counts.astype(np.float64)
    scaled = _shrunk(summed, counts.sum())
    length = _length(scaled)
    paragraphs = (counts >= _PARAGRAPH) & (prose > 0)
    own = np.where(paragraphs[:, None], scaled, 0.0)
    none, at = np.zeros((1, SIZE)), np.arange(lines)
    until = np.concatenate([none, np.cumsum(scaled, axis=0)])
    own_until = np.concatenate([none, np.cumsum(own, axis=0)])
    subject, page = own_until[-1:], until[-1:]
    title = _title(scaled, counts, paragraphs, subject)
    low, high = np.maximum(at - _AROUND, 0), np.minimum(at + _AROUND + 1, lines)
    around = until[high] - until[low]
    following = _alike(scaled[:-1], length[:-1], scaled[1:])
    numbers = [
        _alike(scaled, length, subject - own),
        _alike(scaled, length, page - scaled),
        np.concatenate([[0.0], following]),
        np.concatenate([following, [0.0]]),
        _alike(scaled, length, until[at] - until[np.maximum(at - _NEAR, 0)]),
        _alike(scaled, length, until[np.minimum(at + _NEAR + 1, lines)] - until[at + 1]),
        _alike(title, _length(title), scaled),
        _alike(around, _length(around), subject - (own_until[high] - own_until[low])),
        _length(summed) / np.maximum(known, 1.0),
        known / np.maximum(counts, 1.0),
    ]
    # By the root of the words: neither does a single word weigh like a paragraph, nor do long lines all look alike.
    vectors = summed[:, :_READ] / np.sqrt(np.maximum(known, 1.0))[:, None]
    return np.round(np.stack(numbers), 4), np.round(vectors.T, 4)


def read_embeddings(arrays: Mapping[str, npt.NDArray[Any]], prefix: str) -> Embeddings:
    """The vectors whose arrays stand under `prefix` in a model file. Raises KeyError when one is missing."""
    words = bytes(arrays[f"{prefix}words"]).decode("utf-8").split("\n")
    return Embeddings(tuple(words), arrays[f"{prefix}vectors"])
