"""Learns the weights of single words of names and texts: one linear model, words as its only features."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix
from sklearn.linear_model import SGDClassifier

from fonds.cleaning.html.lexicon import UNIT, Lexicon
from training.html.pages import Page

# Words of fewer domains belong to a site and not to the web.
MIN_DOMAINS = 3
# Weights below this (in units of 1/UNIT) change no decision and are left out.
MIN_WEIGHT = 10
# Area under the curve out of fold by penalty and step: 1e-5/.02 .938, 1e-4/.05 .939, 1e-3 .938, 1e-5 'optimal' .935.
SETTINGS: dict[str, Any] = {
    "loss": "log_loss",
    "alpha": 1e-4,
    "max_iter": 5,
    "tol": None,
    "average": True,
    "random_state": 1,
    "learning_rate": "invscaling",
    "eta0": 0.05,
    "power_t": 0.25,
}


@dataclass(frozen=True, slots=True)
class WordTable:
    """Sparse counts of words for all pieces: own, near and far words of names, then words of texts."""

    names: dict[str, int]
    texts: dict[str, int]
    counts: Any


def _common(found: dict[str, set[str]]) -> dict[str, int]:
    return {word: number for number, word in enumerate(sorted(w for w, d in found.items() if len(d) >= MIN_DOMAINS))}


def count_words(pages: Sequence[Page]) -> WordTable:
    """The words of several domains, and how often each stands around each piece."""
    in_names: dict[str, set[str]] = defaultdict(set)
    in_texts: dict[str, set[str]] = defaultdict(set)
    for page in pages:
        for tag, name in page.tree.looks:
            for word in (f"<{tag}>", *name.split()):
                in_names[word].add(page.domain)
        for some in page.words:
            for word in some:
                in_texts[word].add(page.domain)
    names, texts = _common(in_names), _common(in_texts)
    columns: list[int] = []
    values: list[int] = []
    ends = [0]
    for page in pages:
        for around, some in zip(_around(page, names), page.words, strict=True):
            columns.extend(around)
            values.extend(around.values())
            known = [3 * len(names) + texts[word] for word in some if word in texts]
            columns.extend(known)
            values.extend([1] * len(known))
            ends.append(len(columns))
    shape = (len(ends) - 1, 3 * len(names) + len(texts))
    arrays = (np.array(values, np.float32), np.array(columns, np.int32), np.array(ends, np.int64))
    return WordTable(names, texts, csr_matrix(arrays, shape=shape))


def _around(page: Page, names: dict[str, int]) -> list[Counter[int]]:
    """The numbers of the words of names around each piece, as `Lexicon.columns` sums their weights."""
    size, parents = len(names), page.tree.parents.tolist()
    known: dict[tuple[int, int], Counter[int]] = {}
    by_look = [
        tuple(names[word] for word in {f"<{tag}>", *name.split()} if word in names) for tag, name in page.tree.looks
    ]
    of = [by_look[look] for look in page.tree.look_of.tolist()]
    found = []
    for element, block in zip(page.groups.element.tolist(), page.groups.block.tolist(), strict=True):
        if (element, block) not in known:
            counts = Counter(of[element] + (of[block] if element != block else ()))
            up = parents[block]
            second = parents[up]
            counts.update(size + word for word in (*of[up], *of[second]))
            number = parents[second]
            while True:
                counts.update(2 * size + word for word in of[number])
                if number == 0:
                    break
                number = parents[number]
            known[element, block] = counts
        found.append(known[element, block])
    return found


def learn(
    words: WordTable, labels: npt.NDArray[np.float32], weights: npt.NDArray[np.float64], rows: npt.NDArray[np.bool_]
) -> Lexicon:
    """The lexicon learned from the rows chosen."""
    model = SGDClassifier(**SETTINGS)
    model.fit(words.counts[rows], labels[rows] > 0.5, sample_weight=weights[rows])
    found = np.rint(model.coef_[0] * UNIT).astype(np.int64)
    size = len(words.names)
    names = {w: (int(found[n]), int(found[size + n]), int(found[2 * size + n])) for w, n in words.names.items()}
    texts = {w: int(found[3 * size + n]) for w, n in words.texts.items()}
    return Lexicon(
        {w: three for w, three in names.items() if any(three)},
        {w: weight for w, weight in texts.items() if abs(weight) >= MIN_WEIGHT},
    )
