"""`python -m training.text --data DIR` makes src/fonds/cleaning/text/model.npz again and prints its figures."""

from __future__ import annotations

import argparse
from pathlib import Path

from fonds.cleaning.text.model import TextModel
from training.text import data, dataset, embeddings, evaluate, sampling, train, word_regression

_PLACE = Path(__file__).parents[2] / "src/fonds/cleaning/text/model.npz"


def main() -> None:
    """Everything in one go: some 50 minutes of CPU for all pages."""
    parser = argparse.ArgumentParser(prog="python -m training.text", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with text-dev, fields-dev and news-dev")
    parser.add_argument("--out", type=Path, default=_PLACE, help="the model file to write")
    parser.add_argument("--every", type=int, default=1, help="learn from every n-th page only, to try something")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()

    labelled = dataset.label_all(data.samples(options.data, every=options.every), options.workers)
    drawn = sampling.draw(labelled)
    words, all_words = dataset.vocabularies(labelled)
    made = word_regression.table(labelled, drawn, all_words)
    words = [word_regression.fit_words(each, made, fold) for fold, each in enumerate(words)]
    all_words = word_regression.fit_words(all_words, made, None)
    print(f"{len(labelled)} captures, {len(all_words.words)} words", flush=True)

    meant = embeddings.make(all_words)
    views = dataset.views(labelled, words, meant, options.workers)
    lines = train.fit_lines(labelled, drawn, lambda i: views[i].rows, options.threads)
    net, nets = train.fit_nets(labelled, lambda i: views[i].rows)
    predicted = train.together(labelled, lines, nets, lambda i: views[i].rows)
    pages = train.fit_pages(labelled, views, predicted, options.threads)
    facts = {"captures": len(labelled), "pages": len({x.sample.page for x in labelled}), "every": options.every}
    version = train.save(options.out, TextModel("whole", all_words, meant, lines.whole, net, pages.whole), facts)
    print(version, flush=True)

    models = [
        TextModel(f"{version}-without-{fold}", words[fold], meant, lines.folds[fold], nets[fold], pages.folds[fold])
        for fold in range(data.FOLDS)
    ]
    print(evaluate.report(evaluate.score_all(labelled, models, options.workers)))


if __name__ == "__main__":
    main()
