"""The learned model: for each piece the probability of being body, and the threshold of the page."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any

import numpy as np
import numpy.typing as npt

from fonds.cleaning.html.draft import HtmlDraft
from fonds.cleaning.html.features import features
from fonds.cleaning.html.lexicon import Lexicon
from fonds.cleaning.html.page_columns import is_article, is_news
from fonds.cleaning.threshold import NOTHING, best_threshold, expected_f1
from fonds.cleaning.trees import Forest, load_arrays, read_forest, thousandths
from fonds.errors import StageFailed

Ints = npt.NDArray[np.int64]

FILE = "model.npz"
# On pages that call themselves news articles the least probability of body. Below it stand teasers, fact boxes and
# bios, which the bodies of news leave out: out of fold .45 to .55 gave news .960, without it .957, .65 .954.
NEWS_FLOOR = 500
# On other pages that call themselves articles. Out of fold .50, .55 and .60 gave articles .9573, .9578 and .9579 where
# none gave .9554.
ARTICLE_FLOOR = 550
# ... unless that leaves less than this of the word F1 expected of the best choice: "article" is what many makers call
# every page. With .9 documentation lost .003.
PRICE = 0.95


@dataclass(frozen=True)
class HtmlModel:
    """Its `forest` takes the columns that `features` makes with its `lexicon`."""

    version: str
    lexicon: Lexicon
    forest: Forest


@dataclass(frozen=True, slots=True)
class HtmlPrediction:
    """`probability` is each piece's to be body, in thousandths; pieces with at least `threshold` are to be kept.
    `expected` is the word F1 that the model expects of that choice, 0 to 1."""

    probability: Ints
    threshold: int
    expected: float


def word_counts(texts: list[str]) -> Ints:
    """How much each piece counts: its words, by blanks and line breaks; dense scripts by two characters each."""
    return np.array([_words(text) for text in texts], np.int64)


def _words(text: str) -> int:
    return max(len(text.split()), len(text) // 20) if text else 0


def predict(draft: HtmlDraft, model: HtmlModel) -> HtmlPrediction:
    """Ask the model about one page. Raises StageFailed when it was made for other features."""
    if not draft.pieces:
        return HtmlPrediction(np.zeros(0, np.int64), NOTHING, 0.0)
    rows, names = features(draft, model.lexicon)
    if tuple(names) != model.forest.names:
        raise StageFailed("cleaning", f"the model {model.version} was made for other features")
    words = word_counts([piece.text for piece in draft.pieces])
    probability = thousandths(model.forest.log_odds(rows))
    threshold = best_threshold(probability, words)
    promised = expected_f1(probability, words, threshold)[0]
    floor = NEWS_FLOOR if is_news(draft.facts) else ARTICLE_FLOOR if is_article(draft.facts) else 0
    if floor > threshold:
        left = expected_f1(probability, words, floor)[0]
        if floor == NEWS_FLOOR or left >= PRICE * promised:
            threshold, promised = floor, left
    return HtmlPrediction(probability, threshold, round(promised, 3))


@lru_cache(maxsize=1)
def load_model() -> HtmlModel:
    """The model that ships with the package. Raises StageFailed when its file is damaged."""
    return unpack(*load_arrays(resources.files("fonds.cleaning.html") / FILE))


def unpack(arrays: dict[str, npt.NDArray[Any]], facts: dict[str, Any]) -> HtmlModel:
    names = bytes(arrays["names"]).decode().split("\n")
    texts = bytes(arrays["texts"]).decode().split("\n")
    weights = arrays["name_weights"].astype(np.int64).tolist()
    lexicon = Lexicon(
        {name: (own, near, far) for name, (own, near, far) in zip(names, weights, strict=True)},
        dict(zip(texts, arrays["text_weights"].astype(np.int64).tolist(), strict=True)),
    )
    return HtmlModel(facts["version"], lexicon, read_forest(arrays, "", tuple(facts["features"])))
