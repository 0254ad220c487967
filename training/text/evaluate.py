"""The whole cleaner out of fold: each capture cleaned by models that have not seen its site, and scored."""

from __future__ import annotations

import multiprocessing
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from corpora.metrics import snippets_found, word_overlap
from corpora.pages import LAYOUTS
from fonds.cleaning.models import Models
from fonds.cleaning.text import clean_text
from fonds.cleaning.text.embeddings import joint_index
from fonds.cleaning.text.model import TextModel
from fonds.model import Role
from fonds.settings import Settings
from training.text.data import BORROWED, NEWS
from training.text.dataset import LabelledCapture

# A page is harmed when it loses more word F1 than this to keeping all, as in the benchmarks.
HARM = 0.02


@dataclass(frozen=True, slots=True)
class Score:
    """One capture's figures: word F1 of `.text`, of `.kept_text` and of keeping all; snippets found, of how many."""

    rendition: str
    page_type: str
    text: float
    kept: float
    whole: float
    must: tuple[int, int]
    must_not: tuple[int, int]


_MODELS: list[Models] = []


def _score(each: LabelledCapture) -> Score:
    sample = each.sample
    blocks = clean_text(sample.text, Settings(), models=_MODELS[sample.fold]).blocks
    text = "\n".join(b.text for b in blocks if b.role is Role.BODY)
    kept = "\n".join(b.text for b in blocks if b.kept)
    return Score(
        sample.rendition,
        sample.page_type,
        word_overlap(text, sample.gold).f1,
        word_overlap(kept, sample.gold).f1,
        word_overlap(sample.text, sample.gold).f1,
        (snippets_found(text, sample.must), len(sample.must)),
        (snippets_found(text, sample.must_not), len(sample.must_not)),
    )


def score_all(labelled: Sequence[LabelledCapture], models: Sequence[TextModel], workers: int) -> list[Score]:
    """The scores of all captures; `models` in the order of the folds that they have not seen."""
    _MODELS[:] = [Models(text=model) for model in models]
    for model in models:
        joint_index(model.vocabulary, model.embeddings)
    with multiprocessing.get_context("fork").Pool(workers) as pool:
        return list(pool.imap(_score, labelled, chunksize=32))


def _row(name: str, scores: Sequence[Score]) -> str:
    harmed = 100 * float(np.mean([score.kept < score.whole - HARM for score in scores]))
    cells = [float(np.mean([getattr(score, field) for score in scores])) for field in ("text", "kept", "whole")]
    return f"{name:16}{len(scores):6}" + "".join(f"{cell:9.4f}" for cell in cells) + f"{harmed:8.2f} %"


def _snippets(counted: Iterable[tuple[int, int]]) -> float:
    """The share found of all that were annotated, as in the benchmarks."""
    pairs = [*counted]
    return sum(found for found, _ in pairs) / max(sum(many for _, many in pairs), 1)


def report(scores: Sequence[Score]) -> str:
    """The figures of the model card."""
    groups: dict[str, list[Score]] = defaultdict(list)
    for score in scores:
        if score.page_type == BORROWED:
            continue
        if score.rendition in LAYOUTS:
            for name in (f"type {score.page_type}", f"layout {score.rendition}", "layouts"):
                groups[name].append(score)
            if score.page_type == "article":
                groups[f"article {score.rendition}"].append(score)
        else:
            layout = score.rendition.removeprefix(NEWS).strip()
            groups[layout if score.page_type != NEWS else f"news {layout}".strip()].append(score)
    lines = [f"{'out of fold':16}{'n':>6}{'.text':>9}{'.kept':>9}{'all':>9}{'harmed':>10}"]
    lines += [_row(name, groups[name]) for name in sorted(groups)]
    layouts = groups["layouts"]
    must, must_not = _snippets(s.must for s in layouts), _snippets(s.must_not for s in layouts)
    lines.append(f"snippets in .text of layouts: must {must:.3f}, must not {must_not:.3f}")
    return "\n".join(lines)
