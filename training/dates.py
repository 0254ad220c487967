"""Learn `fonds/extract/dates/weights.json`: which of a page's dates is the document's.

    python -m training.dates --data DIR

Reads `fields-dev` (its pages as HTML and as bare text), takes every date of a short block for a candidate, and fits a
logistic regression on the publishers whose domain's digest is even. Writes a tenth of a logit for each feature,
rounded, relative to one of each group, and prints how often the best candidate was right, wrong or invented on both
halves of the publishers, by the weights in use before.
"""

from __future__ import annotations

import argparse
import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from corpora.copies import bare_text
from corpora.pages import FieldsPage, fields_pages
from fonds.capture import decode, open_capture
from fonds.cleaning.html import clean_html
from fonds.cleaning.text import clean_text
from fonds.errors import FondsError
from fonds.extract.dates.candidates import LEAST_SCORE, dates_in_lines
from fonds.extract.dates.features import WEIGHTS
from fonds.extract.language.choose import extract_language
from fonds.extract.page.head import titled
from fonds.extract.page.view import Page
from fonds.extract.site.choose import extract_site
from fonds.extract.title.choose import extract_title
from fonds.marks.metadata import MachineFacts
from fonds.settings import Settings
from training.steps import ROOT
from training.weights_file import write

SHIPPED = ROOT / "src/fonds/extract/dates/weights.json"
# Each date has one feature of each group; the weights of a group are relative to this one's.
NEUTRAL = ("label: none", "others: 0", "stands: 1", "role: furniture", "place: no title", "beside: some")
EVERY = -1_000  # a score that every candidate has


@dataclass(frozen=True)
class Candidate:
    features: tuple[str, ...]
    score: int
    day: str


@dataclass(frozen=True)
class Case:
    """A page in one shape: its candidates, and the day that people annotated (None: there is none)."""

    tuned: bool
    shape: str
    day: str | None
    candidates: tuple[Candidate, ...]


def _page(source: FieldsPage, *, html: bool) -> Page:
    settings = Settings()
    payload = source.html if html else bare_text(source.html)
    media = "text/html" if html else "text/plain; charset=utf-8"
    url = source.url if html else None
    capture = open_capture(payload, media_type=media, url=url, captured_at=None, sidecar=None, settings=settings)
    text = decode(capture)
    cleaned = clean_html(text, url, settings) if html else clean_text(text, settings)
    machine = cleaned.machine or MachineFacts()
    page = Page(cleaned.blocks, cleaned.dom, machine, url, None, None, is_html=html)
    language, _ = extract_language(page)
    tag = language.tag if language else None
    return Page(cleaned.blocks, cleaned.dom, machine, url, None, tag, is_html=html)


def _candidates(page: Page) -> Iterator[Candidate]:
    site, _ = extract_site(page)
    title, at, _ = extract_title(page, site)
    title_at = titled(page, title) if at is None else at
    for seen in dates_in_lines(page, title_at, everywhere=True, least=EVERY):
        yield Candidate(seen.features, seen.score, seen.mark.date.as_stated.isoformat()[:10])


def cases(data: Path, size: int | None) -> Iterator[Case]:
    for source in fields_pages(data, size):
        if "published" not in source.gold:
            continue
        tuned = int(hashlib.sha256(source.domain.encode()).hexdigest(), 16) % 2 == 0
        day = str(source.gold["published"])[:10] if source.gold["published"] else None
        for html in (True, False):
            try:
                found = tuple(_candidates(_page(source, html=html)))
            except FondsError:  # a page without text as bare text
                continue
            yield Case(tuned, "HTML" if html else "bare text", day, found)


def fit(known: list[Case]) -> dict[str, float]:
    """Logits by feature. A page counts by the root of its candidates: lists of teasers don't outvote the rest."""
    names = sorted({feature for case in known for each in case.candidates for feature in each.features})
    rows: list[list[float]] = []
    right: list[bool] = []
    weights: list[float] = []
    for case in known:
        for each in case.candidates:
            rows.append([float(name in each.features) for name in names])
            right.append(each.day == case.day)
            weights.append(len(case.candidates) ** -0.5)
    model = LogisticRegression(C=1.0, max_iter=2000).fit(np.array(rows), np.array(right), sample_weight=weights)
    return dict(zip(names, model.coef_[0], strict=True)) | {"(base)": float(model.intercept_[0])}


def weights(logits: dict[str, float], names: Iterable[str]) -> dict[str, int]:
    """Tenths of a logit, relative to the neutral feature of the group; 0 where no page has the feature."""
    base = {name.split(":")[0]: logits.get(name, 0.0) for name in NEUTRAL}
    return {
        name: round(10 * (logits[name] - base.get(name.split(":")[0], 0.0))) if name in logits else 0 for name in names
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--sample", type=int, help="learn from this many pages, to try something")
    parser.add_argument("--out", type=Path, help="where to write; the file that ships unless told")
    options = parser.parse_args()
    every = list(cases(options.data, options.sample))
    logits = fit([case for case in every if case.tuned])
    write(options.out or SHIPPED, SHIPPED, weights(logits, WEIGHTS))
    counts: dict[tuple[str, bool], list[str]] = defaultdict(list)
    for case in every:
        best = max(case.candidates, key=lambda each: each.score, default=None)
        taken = best.day if best is not None and best.score >= LEAST_SCORE else None
        verdict = "invented" if case.day is None and taken else "right" if taken == case.day else "missed"
        counts[case.shape, case.tuned].append("wrong" if case.day and taken and taken != case.day else verdict)
    for (shape, tuned), verdicts in sorted(counts.items()):
        shares = {word: round(verdicts.count(word) / len(verdicts), 3) for word in sorted(set(verdicts))}
        print(shape, "tuned half" if tuned else "other half", len(verdicts), shares)


if __name__ == "__main__":
    main()
