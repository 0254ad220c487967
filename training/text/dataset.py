"""Captures as rows of features with labels, made in parallel and once."""

from __future__ import annotations

import multiprocessing
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fonds.cleaning.text.embeddings import Embeddings, joint_index
from fonds.cleaning.text.features import PageView, read_page
from fonds.cleaning.text.segments import split_pieces
from fonds.cleaning.text.units import one_line, read_units
from fonds.cleaning.text.vocabulary import PageWords, Vocabulary, read_words
from training.text import word_counts
from training.text.data import FOLDS, CaptureSample
from training.text.labels import shares


@dataclass(frozen=True, slots=True)
class LabelledCapture:
    """A capture whose lines have labels: the share of each line's words that stand in the gold text. `sizes` are the
    lines' words."""

    sample: CaptureSample
    labels: npt.NDArray[np.float32]
    sizes: npt.NDArray[np.int64]
    counts: list[tuple[Counter[str], Counter[str]]] | None


def words_of(text: str) -> PageWords:
    """The words of a capture's lines as the cleaner reads them."""
    pieces = split_pieces(text)
    return read_words("\n".join([one_line(piece.text) for piece in pieces]), len(pieces))


def _label(sample: CaptureSample) -> LabelledCapture | None:
    lines = [piece.text for piece in split_pieces(sample.text)]
    if not lines:
        return None
    found = shares(lines, sample.gold)
    counts = word_counts.page_counts(lines, found) if sample.rendition in word_counts.COUNTED else None
    return LabelledCapture(sample, np.array(found, np.float32), words_of(sample.text).counts, counts)


def label_all(samples: Iterable[CaptureSample], workers: int) -> list[LabelledCapture]:
    """The captures that say anything, in order."""
    with multiprocessing.get_context("fork").Pool(workers) as pool:
        return [each for each in pool.imap(_label, samples, chunksize=16) if each is not None]


def vocabularies(labelled: Sequence[LabelledCapture]) -> tuple[list[Vocabulary], Vocabulary]:
    """For each fold the words of the others; and those of all."""
    folds = [word_counts.Counts() for _ in range(FOLDS)]
    for each in labelled:
        if each.counts is not None:
            word_counts.add(folds[each.sample.fold], each.sample.domain, each.counts)
    return [
        word_counts.vocabulary(c for i, c in enumerate(folds) if i != k) for k in range(FOLDS)
    ], word_counts.vocabulary(folds)


_SHARED: list[Vocabulary] = []
_EMBEDDINGS: list[Embeddings] = []


def _view(each: LabelledCapture) -> PageView:
    pieces = split_pieces(each.sample.text)
    lines = "\n".join([one_line(piece.text) for piece in pieces])
    words = read_words(lines, len(pieces))
    return read_page(lines, read_units(pieces, words), words, _SHARED[each.sample.fold], _EMBEDDINGS[0])


def views(
    labelled: Sequence[LabelledCapture], words: Sequence[Vocabulary], embeddings: Embeddings, workers: int
) -> list[PageView]:
    """The features of each capture, with the words that its own fold did not teach."""
    _SHARED[:] = words
    _EMBEDDINGS[:] = [embeddings]
    for vocabulary in words:
        joint_index(vocabulary, embeddings)
    with multiprocessing.get_context("fork").Pool(workers) as pool:
        return list(pool.imap(_view, labelled, chunksize=16))
