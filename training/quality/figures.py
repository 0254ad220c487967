"""The figures of the model card: how well the estimate orders documents, what its tiers hold, and where it errs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from corpora.quality_metrics import verdict_figures
from fonds.model import Concern, Outcome, Tier
from fonds.quality.catalogue import CATALOGUE
from fonds.quality.estimate import QualityModel
from fonds.quality.tiers import A_FROM, B_FROM
from training.quality.samples import Sample

Floats = npt.NDArray[np.float64]
# Fewer documents tell nothing of how an estimate comes true.
LEAST = 30
UNCALIBRATED = "uncalibrated"
_EDGES = (0.0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.96, 1.01)
BEGIN, END = "<!-- figures: made by python -m training.quality -->", "<!-- end of figures -->"


def tier_of(sample: Sample, expected: float) -> Tier:
    """The tier that the text would have. Failures and what asks for a person are those of the catalogue."""
    kinds = [CATALOGUE[code] for code in sample.hits if code in CATALOGUE]
    of_text = [kind for kind in kinds if kind.concern is Concern.TEXT]
    if expected < B_FROM or any(kind.outcome is Outcome.FAIL for kind in of_text):
        return Tier.C
    return Tier.B if expected < A_FROM or any(kind.review for kind in of_text) else Tier.A


def summary(samples: Sequence[Sample], expected: Floats) -> dict[str, float]:
    """The figures of `corpora.quality_metrics` for these documents."""
    tiers = [tier_of(sample, float(each)).value for sample, each in zip(samples, expected, strict=True)]
    return verdict_figures(np.array([sample.truth for sample in samples]), expected, tiers)


def parted(
    known: Sequence[Sample], expected: Floats, judges: Sequence[Sample], model: QualityModel
) -> list[tuple[str, Sequence[Sample], Floats]]:
    """All documents out of fold, those of HTML, those of text copies, and the half of the news that judges."""
    html = np.array([sample.form == "HTML" for sample in known])
    sets: list[tuple[str, Sequence[Sample], Floats]] = [("all, out of fold", known, expected)]
    for name, where in (("HTML", html), ("text copies", ~html)):
        if where.any():
            sets.append((name, [sample for sample, yes in zip(known, where, strict=True) if yes], expected[where]))
    if judges:
        rows = np.array([sample.row for sample in judges], np.float32)
        sets.append(("news, the half that judges", judges, np.array(model.expected(rows)) / 1000))
    return sets


def tables(named: Sequence[tuple[str, Sequence[Sample], Floats]]) -> str:
    """Markdown: the summary of each set of documents, then reliability by expectation, language, kind and form for the
    first."""
    lines = ["| | " + " | ".join(name for name, _, _ in named) + " |", "| --- |" + " --- |" * len(named)]
    columns = [summary(samples, expected) for _, samples, expected in named]
    for key in columns[0]:
        cells = (f"{column[key]:,.0f}" if key == "documents" else f"{column[key]:.3f}" for column in columns)
        lines.append(f"| {key} | {' | '.join(cells)} |")
    _, samples, expected = named[0]
    groups: tuple[tuple[str, Callable[[Sample, float], str]], ...] = (
        ("expected", lambda _, value: _bin(value)),
        ("language", lambda sample, _: sample.language),
        ("kind of page", lambda sample, _: f"{sample.kind}, {'HTML' if sample.form == 'HTML' else 'text copies'}"),
        ("form", lambda sample, _: sample.form),
    )
    for title, key_of in groups:
        lines += ["", *_reliability(title, samples, expected, key_of)]
    return "\n".join(lines)


def _bin(value: float) -> str:
    low = max(edge for edge in _EDGES if edge <= value)
    high = min(edge for edge in _EDGES if edge > value)
    return f"{low:.2f} to {min(high, 1.0):.2f}"


def _reliability(
    title: str, samples: Sequence[Sample], expected: Floats, key_of: Callable[[Sample, float], str]
) -> Iterator[str]:
    found: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for sample, value in zip(samples, expected, strict=True):
        found[key_of(sample, float(value))].append((float(value), sample.truth))
    yield f"| {title} | documents | expected | true F1 | difference |"
    yield "| --- | --- | --- | --- | --- |"
    for key, pairs in sorted(found.items()):
        if len(pairs) < LEAST:
            yield f"| {key} | {len(pairs)} | {UNCALIBRATED} | | |"
            continue
        means = np.array(pairs).mean(axis=0)
        yield f"| {key} | {len(pairs):,} | {means[0]:.3f} | {means[1]:.3f} | {means[0] - means[1]:+.3f} |"


def write_into(card: Path, made: str) -> None:
    """Put the tables between the marks of the card. Raises ValueError where it has none."""
    text = card.read_text(encoding="utf-8")
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"{card} has no place for figures: {BEGIN} … {END}")
    card.write_text(f"{before}{BEGIN}\n\n{made}\n\n{END}{after}", encoding="utf-8")
