"""`python -m training.quality --data DIR` makes src/fonds/quality/model.npz again, and the figures of its card."""

from __future__ import annotations

import argparse
from pathlib import Path

from training.quality import figures, fitting
from training.quality.folds import html_models
from training.quality.samples import JUDGE, samples

_ROOT = Path(__file__).parents[2]
_PLACE = _ROOT / "src/fonds/quality/model.npz"
_CARD = _ROOT / "docs/models/quality.md"


def main() -> None:
    """Everything in one go: models of pages by folds, documents cleaned by them, the estimate, its figures."""
    parser = argparse.ArgumentParser(prog="python -m training.quality", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with wcxb-dev, text-dev, fields-dev, news-dev")
    parser.add_argument("--out", type=Path, default=_PLACE, help="the model file to write")
    parser.add_argument("--every", type=int, default=1, help="learn from every n-th page only, to try something")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()

    models = html_models(options.data, every=options.every, workers=options.workers, threads=options.threads)
    found = samples(options.data, models, every=options.every, workers=options.workers)
    known = [sample for sample in found if sample.kind != JUDGE]
    judges = [sample for sample in found if sample.kind == JUDGE]
    print(f"{len(known)} documents to learn from, {len(judges)} to judge by", flush=True)
    fitted = fitting.fit_all(known, options.threads)
    facts = {"documents": len(known), "every": options.every}
    print(fitting.save(options.out, fitted.model, facts), flush=True)
    made = figures.tables(figures.parted(known, fitted.expected, judges, fitted.model))
    print(made)
    if options.out == _PLACE:
        figures.write_into(_CARD, made)


if __name__ == "__main__":
    main()
