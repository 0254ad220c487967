"""Models of HTML pages that have not seen the sites of a fold: what they keep is what unseen pages get."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from fonds.cleaning.html.model import HtmlModel
from training.html.__main__ import SETTINGS, Trainer
from training.html.pages import FOLDS, read_pages, with_words
from training.text.fit import fit


def html_models(data: Path, *, every: int, workers: int, threads: int) -> list[HtmlModel]:
    """A model for each fold of `training.html`, in order. One forest each, where the model that ships has two."""
    pages = read_pages(data, every=every, workers=workers)
    train = Trainer(pages, threads)
    lexicons, _ = train.lexicons()
    columns = pages[0].columns
    rows = np.concatenate([with_words(page, lexicons[page.fold]) for page in pages])
    chosen, weights = train.drawn[0]
    models = []
    for fold in range(FOLDS):
        seen = (train.folds != fold) & chosen
        settings = {**SETTINGS, "random_seed": 1}
        forest = fit(rows[seen], train.labels[seen], weights[seen], columns, threads=threads, **settings)
        models.append(HtmlModel(f"fold-{fold}", lexicons[fold], forest))
        train.note(f"pages of fold {fold} will be cleaned by a model of the others")
    return models
