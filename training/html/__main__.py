"""`python -m training.html --data DIR` makes the shipped model again and prints figures."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from fonds.cleaning.html.lexicon import Lexicon
from fonds.cleaning.html.model import HtmlModel
from fonds.cleaning.trees import Forest
from training.html import lexicons, saving
from training.html.bagging import mean
from training.html.evaluate import evaluate
from training.html.pages import FOLDS, Page, annotated, read_pages, with_words
from training.html.sampling import draw, weights_of
from training.text.fit import fit

_PLACE = Path(__file__).parents[2] / "src/fonds/cleaning/html/model.npz"
SETTINGS: dict[str, Any] = {
    "iterations": 240,
    "border_count": 64,
    "l2_leaf_reg": 5.0,
    "rsm": 0.4,
    "learning_rate": 0.1,
}
# So many forests vote.
BAG = 2
Rows = npt.NDArray[np.float32]
Bools = npt.NDArray[np.bool_]


class Trainer:
    """Rows of all pages in one matrix, and fits on them. `note` prints how long it has taken so far."""

    def __init__(self, pages: list[Page], threads: int) -> None:
        self.pages, self.threads, self.begun = pages, threads, time.monotonic()
        self.labels = np.concatenate([page.labels for page in pages])
        self.folds = np.concatenate([np.full(len(page), page.fold) for page in pages])
        self.drawn = [draw(pages, seed) for seed in range(BAG)]

    def note(self, what: str) -> None:
        print(f"{time.monotonic() - self.begun:6.0f} s  {what}", flush=True)

    def fit(self, rows: Rows, where: Bools, names: tuple[str, ...]) -> Forest:
        """The mean of forests that differ by the rows drawn of long pages, and by what chance has in each."""
        forests = []
        for seed, (chosen, weights) in enumerate(self.drawn):
            taken = where & chosen
            settings = {**SETTINGS, "random_seed": seed + 1}
            forests.append(
                fit(rows[taken], self.labels[taken], weights[taken], names, threads=self.threads, **settings)
            )
        return mean(forests)

    def lexicons(self) -> tuple[list[Lexicon], Lexicon]:
        """For each fold the lexicon of the others; and that of all."""
        words = lexicons.count_words(self.pages)
        weights = np.concatenate([weights_of(page) for page in self.pages])
        weights = np.minimum(weights / weights.mean(), 8)
        of: Callable[[Bools], Lexicon] = lambda rows: lexicons.learn(words, self.labels, weights, rows)  # noqa: E731
        return [of(self.folds != fold) for fold in range(FOLDS)], of(np.ones(len(self.labels), bool))


def main() -> None:
    """Everything in one go."""
    parser = argparse.ArgumentParser(prog="python -m training.html", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with wcxb-dev, fields-dev, news-dev")
    parser.add_argument("--long", type=Path, help="root of unpacked packages of documentation, or DATA/long-dev")
    parser.add_argument("--out", type=Path, default=_PLACE, help="the model file to write")
    parser.add_argument("--every", type=int, default=1, help="learn from every n-th page only, to try something")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()

    long = options.long or options.data / "long-dev"
    pages = read_pages(options.data, every=options.every, workers=options.workers, long=long)
    train = Trainer(pages, options.threads)
    train.note(f"{len(pages)} pages, {len(train.labels):,} pieces")
    by_fold, lexicon = train.lexicons()
    train.note(f"{len(lexicon.names):,} words of names, {len(lexicon.texts):,} of texts")
    columns = pages[0].columns
    rows = np.concatenate([with_words(page, by_fold[page.fold]) for page in pages])
    forest = train.fit(rows, np.ones(len(train.labels), bool), columns)
    facts = {"pages": len(pages), "every": options.every, "features": list(columns)}
    train.note(saving.save(options.out, lexicon, forest, facts))
    models = []
    for fold in range(FOLDS):
        models.append(HtmlModel(f"fold-{fold}", by_fold[fold], train.fit(rows, train.folds != fold, columns)))
        train.note(f"fold {fold}")
    del pages, rows, train
    print(evaluate(annotated(options.data, options.every, long), models, options.workers), flush=True)


if __name__ == "__main__":
    main()
