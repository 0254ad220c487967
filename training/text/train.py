"""Fits the forests: out of fold first, for the figures and for what the page's forest sees, then on everything."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from corpora.pages import CLEAN
from fonds.cleaning.text import features, page_features
from fonds.cleaning.text.features import PageView
from fonds.cleaning.text.model import TextModel
from fonds.cleaning.text.sequence_net import MOST_LINES, SequenceNet
from fonds.cleaning.threshold import best_threshold, expected_f1
from fonds.cleaning.trees import Forest, thousandths
from training import model_file
from training.text import sampling, sequence_net
from training.text.data import FOLDS
from training.text.dataset import LabelledCapture
from training.text.fit import fit, packed

Ints = npt.NDArray[np.int64]
RowsOf = Callable[[int], npt.NDArray[np.float32]]

# There are few rows of pages: small trees, or they learn pages by heart.
PAGE_SETTINGS: dict[str, Any] = {"iterations": 150, "depth": 4, "learning_rate": 0.08, "rsm": 0.5, "border_count": 64}


@dataclass(frozen=True)
class Fitted:
    """A forest of all captures, one for each fold that did not see it, and what that one says of each capture: the
    log-odds of its lines, or of the page as a whole."""

    whole: Forest
    folds: tuple[Forest, ...]
    predicted: list[Ints]


def fit_lines(
    labelled: Sequence[LabelledCapture], drawn: Sequence[sampling.Drawn], rows_of: RowsOf, threads: int
) -> Fitted:
    """Forests that tell the lines of a document."""
    table, labels, weights, folds = sampling.gather(drawn, labelled, rows_of)
    table = table[:, : len(features.FOREST)]
    predicted: list[Ints] = [np.zeros(0, np.int64)] * len(labelled)
    forests = []
    for fold in range(FOLDS):
        seen = folds != fold
        forest = fit(table[seen], labels[seen], weights[seen], features.FOREST, threads=threads)
        forests.append(forest)
        for i, each in enumerate(labelled):
            if each.sample.fold == fold:
                predicted[i] = forest.log_odds(rows_of(i))
        print(f"  fold {fold}: {len(labels[seen])} lines", flush=True)
    return Fitted(fit(table, labels, weights, features.FOREST, threads=threads), tuple(forests), predicted)


def fit_nets(labelled: Sequence[LabelledCapture], rows_of: RowsOf) -> tuple[SequenceNet, tuple[SequenceNet, ...]]:
    """The net of all captures, and one for each fold that did not see it."""
    folds = tuple(sequence_net.fit_net(labelled, rows_of, fold) for fold in range(FOLDS))
    return sequence_net.fit_net(labelled, rows_of, None), folds


def together(
    labelled: Sequence[LabelledCapture], lines: Fitted, nets: Sequence[SequenceNet], rows_of: RowsOf
) -> list[Ints]:
    """What the forest and the net that have not seen a capture say of its lines together, in thousandths."""
    found = []
    for i, (each, predicted) in enumerate(zip(labelled, lines.predicted, strict=True)):
        if len(predicted) <= MOST_LINES:
            odds = nets[each.sample.fold].log_odds(rows_of(i), each.sizes)
            found.append(thousandths((predicted + odds) // 2))
        else:
            found.append(thousandths(predicted))
    return found


def fit_pages(
    labelled: Sequence[LabelledCapture], views: Sequence[PageView], predicted: Sequence[Ints], threads: int
) -> Fitted:
    """Forests that tell texts that were cleaned before."""
    table = []
    for view, each in zip(views, predicted, strict=True):
        counts = view.words.counts
        table.append(page_features.page_row(view, each, expected_f1(each, counts, best_threshold(each, counts))))
    seen_rows = np.concatenate(table)
    labels = np.array([x.sample.rendition in CLEAN for x in labelled], np.float32)
    folds = np.array([x.sample.fold for x in labelled])
    # Half of all captures clean, half not, whatever the number of renditions of either.
    weights = np.where(labels > 0, 0.5 / max(labels.mean(), 0.01), 0.5 / max(1 - labels.mean(), 0.01)).astype(
        np.float32
    )

    def fitted(seen: npt.NDArray[np.bool_]) -> Forest:
        return fit(seen_rows[seen], labels[seen], weights[seen], page_features.NAMES, threads=threads, **PAGE_SETTINGS)

    forests = tuple(fitted(folds != fold) for fold in range(FOLDS))
    found = [forests[fold].log_odds(row) for fold, row in zip(folds.tolist(), table, strict=True)]
    return Fitted(fitted(np.ones(len(folds), np.bool_)), forests, found)


def save(place: Path, model: TextModel, data: dict[str, Any]) -> str:
    """Write the model file. Gives its version, which ends in the digest of what is in it."""
    arrays: dict[str, Any] = {
        "words": np.frombuffer("\n".join(model.vocabulary.words).encode(), np.uint8),
        "weights": model.vocabulary.weights,
        "meaning_words": np.frombuffer("\n".join(model.embeddings.words).encode(), np.uint8),
        "meaning_vectors": model.embeddings.vectors,
        **packed(model.lines, "lines_"),
        **sequence_net.packed(model.net, "net_"),
        **packed(model.page, "page_"),
    }
    version = f"text-lines-4-{model_file.digest_of(arrays)}"
    facts = {
        "version": version,
        "features": list(features.NAMES),
        "page_features": list(page_features.NAMES),
        "data": data,
    }
    model_file.write(place, arrays, facts)
    return version
