"""The model that reads lines: loaded once, asked once for each page."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
import numpy.typing as npt

from fonds.cleaning.cut import best_cut, expected_f1
from fonds.cleaning.text import features
from fonds.cleaning.text.cut import LEAST, calibrated, extend, fill_gaps, lenient
from fonds.cleaning.text.evidence import Vocabulary, Words
from fonds.cleaning.text.meaning import Meanings, read_meanings
from fonds.cleaning.text.pages import page_row
from fonds.cleaning.text.sequence import MOST_LINES, Net, read_net
from fonds.cleaning.text.units import Unit
from fonds.cleaning.trees import Forest, load_arrays, read_forest, thousandths
from fonds.errors import StageFailed

Ints = npt.NDArray[np.int64]

FILE = "model.npz"
# Rows of the furniture tables below it name words that documents use as headings too.
_SURE_MARK = 0.8


@dataclass(frozen=True)
class Model:
    """A forest and a net for lines, a forest for the page. `version` names the model in `decided_by`."""

    version: str
    vocabulary: Vocabulary
    meanings: Meanings
    lines: Forest
    net: Net
    page: Forest


@dataclass(frozen=True, slots=True)
class Reading:
    """What the model says of a page.

    `chance` is each line's probability to be part of the document, `kept` which lines to keep, `clean` the probability
    that somebody cleaned the text before, `gain` the F1 that dropping lines promises over keeping all; all in
    thousandths.
    """

    chance: Ints
    kept: npt.NDArray[np.bool_]
    clean: int
    gain: int


@cache
def load_model() -> Model:
    """The model that ships with the package. Raises StageFailed when its file is damaged or of another version."""
    arrays, facts = load_arrays(files("fonds.cleaning.text") / FILE)
    if facts.get("features") != [*features.NAMES]:
        raise StageFailed("cleaning", f"the model {FILE} was made for other features; make it again")
    words = bytes(arrays["words"]).decode("utf-8").split("\n")
    return Model(
        version=facts["version"],
        vocabulary=Vocabulary(tuple(words), arrays["weights"]),
        meanings=read_meanings(arrays, "meaning_"),
        lines=read_forest(arrays, "lines_", features.FOREST),
        net=read_net(arrays, "net_"),
        page=read_forest(arrays, "page_", tuple(facts["page_features"])),
    )


def read(text: str, units: list[Unit], words: Words, model: Model) -> Reading:
    """Ask the model about one page. `text` is the units' text, a line each; `units` must not be empty."""
    view = features.read_page(text, units, words, model.vocabulary, model.meanings)
    odds = model.lines.log_odds(view.rows)
    counts = view.words.counts
    if len(odds) <= MOST_LINES:
        # Halfway between both: each errs on lines where the other doesn't.
        odds = (odds + model.net.log_odds(view.rows, counts)) // 2
    stated = thousandths(odds)
    clean = thousandths(
        model.page.log_odds(page_row(view, stated, expected_f1(stated, counts, best_cut(stated, counts))))
    )
    chance = calibrated(stated)
    known = np.array([_is_known(unit) for unit in units], np.bool_)
    # A line that the tables know as a whole is hardly ever part of a document, in languages too that the model has seen
    # little of. Neutral out of fold.
    chance = np.where(known, chance // 3, chance)
    cut = lenient(best_cut(chance, counts))
    promised, whole = expected_f1(chance, counts, cut)
    kept = chance >= cut if int(chance.max()) >= LEAST else np.zeros(len(chance), np.bool_)
    marked = np.array([unit.mark is not None for unit in units], np.bool_)
    prose = np.array([unit.prose for unit in units], np.bool_)
    kept = fill_gaps(extend(kept, chance, prose & ~marked), chance, marked)
    return Reading(chance, kept, int(clean[0]), round(1000 * (promised - whole)))


def _is_known(unit: Unit) -> bool:
    return unit.mark is not None and unit.mark.whole and unit.mark.strength >= _SURE_MARK
