"""The model that reads lines: loaded once, asked once for each page."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
import numpy.typing as npt

from fonds.cleaning.text import features
from fonds.cleaning.text.embeddings import Embeddings, read_embeddings
from fonds.cleaning.text.page_features import page_row
from fonds.cleaning.text.selection import LEAST, calibrated, extend, fill_gaps, lenient
from fonds.cleaning.text.sequence_net import MOST_LINES, SequenceNet, read_net
from fonds.cleaning.text.units import Unit
from fonds.cleaning.text.vocabulary import PageWords, Vocabulary
from fonds.cleaning.threshold import best_threshold, expected_f1
from fonds.cleaning.trees import Forest, load_arrays, read_forest, thousandths
from fonds.errors import StageFailed

Ints = npt.NDArray[np.int64]

FILE = "model.npz"
# Rows of the furniture tables below it name words that documents use as headings too.
_SURE_MARK = 0.8


@dataclass(frozen=True)
class TextModel:
    """A forest and a net for lines, a forest for the page. `version` names the model in `decided_by`."""

    version: str
    vocabulary: Vocabulary
    embeddings: Embeddings
    lines: Forest
    net: SequenceNet
    page: Forest


@dataclass(frozen=True, slots=True)
class TextPrediction:
    """What the model says of a page.

    `probability` is each line's to be part of the document, `kept` which lines to keep, `clean` the probability that
    somebody cleaned the text before, `gain` the F1 that dropping lines promises over keeping all; all in thousandths.
    """

    probability: Ints
    kept: npt.NDArray[np.bool_]
    clean: int
    gain: int


@cache
def load_model() -> TextModel:
    """The model that ships with the package. Raises StageFailed when its file is damaged or of another version."""
    arrays, facts = load_arrays(files("fonds.cleaning.text") / FILE)
    if facts.get("features") != [*features.NAMES]:
        raise StageFailed("cleaning", f"the model {FILE} was made for other features; make it again")
    words = bytes(arrays["words"]).decode("utf-8").split("\n")
    return TextModel(
        version=facts["version"],
        vocabulary=Vocabulary(tuple(words), arrays["weights"]),
        embeddings=read_embeddings(arrays, "meaning_"),
        lines=read_forest(arrays, "lines_", features.FOREST),
        net=read_net(arrays, "net_"),
        page=read_forest(arrays, "page_", tuple(facts["page_features"])),
    )


def predict(text: str, units: list[Unit], words: PageWords, model: TextModel) -> TextPrediction:
    """Ask the model about one page. `text` is the units' text, a line each; `units` must not be empty."""
    view = features.read_page(text, units, words, model.vocabulary, model.embeddings)
    odds = model.lines.log_odds(view.rows)
    counts = view.words.counts
    if len(odds) <= MOST_LINES:
        # Halfway between both: each errs on lines where the other doesn't.
        odds = (odds + model.net.log_odds(view.rows, counts)) // 2
    raw = thousandths(odds)
    clean = thousandths(model.page.log_odds(page_row(view, raw, expected_f1(raw, counts, best_threshold(raw, counts)))))
    probability = calibrated(raw)
    known = np.array([_is_known(unit) for unit in units], np.bool_)
    # A line that the tables know as a whole is hardly ever part of a document, in languages too that the model has seen
    # little of. Neutral out of fold.
    probability = np.where(known, probability // 3, probability)
    threshold = lenient(best_threshold(probability, counts))
    promised, whole = expected_f1(probability, counts, threshold)
    found = int(probability.max()) >= LEAST
    kept = probability >= threshold if found else np.zeros(len(probability), np.bool_)
    marked = np.array([unit.mark is not None for unit in units], np.bool_)
    prose = np.array([unit.prose for unit in units], np.bool_)
    kept = fill_gaps(extend(kept, probability, prose & ~marked), probability, marked)
    return TextPrediction(probability, kept, int(clean[0]), round(1000 * (promised - whole)))


def _is_known(unit: Unit) -> bool:
    return unit.mark is not None and unit.mark.whole and unit.mark.strength >= _SURE_MARK
