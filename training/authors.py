"""Learn anew who of the persons named on a page is its author: `author_forests.npz` in `fonds.extract.authors`.

Two forests of oblivious trees, for pages and for text copies, learned on fields-dev (news and other pages), on the odd
half of news-dev's domains and on the articles of wcxb-dev and text-dev. First five folds over domains say what the
choice is worth on sites it doesn't know, by halves of the SHA-256 of their domain; then all pages together give the
file, but for the even half of news-dev, which is only counted.
Run: `python -m training.authors --data DATA` (catboost, one core, a quarter of an hour; `--folds-only` writes nothing).
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

import fonds.extract.authors
from corpora.copies import bare_text
from corpora.field_metrics import folded
from corpora.metrics import Counts, set_counts
from corpora.pages import fields_pages, half_of, news_rows, text_captures, wcxb_pages
from fonds.capture import decode, open_capture
from fonds.cleaning.html import clean_html
from fonds.cleaning.text import clean_text
from fonds.cleaning.trees import Forest, load_arrays
from fonds.extract.authors.choose import CandidateSet, candidates, choose
from fonds.extract.authors.features.table import FEATURES
from fonds.extract.authors.model import FILE, chances_of
from fonds.extract.authors.names import read_author
from fonds.extract.authors.sources import key_of
from fonds.extract.candidate import fold
from fonds.extract.extractor import page_of
from fonds.extract.page.head import titled
from fonds.extract.site.choose import extract_site
from fonds.extract.title.choose import extract_title
from fonds.settings import Settings
from training import model_file
from training.text.fit import as_forest, packed

# News pages are few and matter most. Of pages whose gold has no author half are such as name one to machines. In the
# other sets people did not annotate the paper itself as author, where the gold of the news pages does.
SOURCE_WEIGHTS = {"fundus": 4.0, "news": 2.0, "fixtures": 1.0, "trafilatura": 1.0, "wcxb": 1.0, "text": 0.5}
NO_AUTHOR, OWN_NAME = 0.5, 0.1
FOLDS = 5
SHAPES = ("html", "text")
PAGE_TYPE, RENDITIONS = "article", ("resiliparse", "browser")
PLACE = Path(fonds.extract.authors.__file__).with_name(FILE)
SETTINGS: dict[str, Any] = {
    "loss_function": "Logloss", "iterations": 300, "depth": 4, "learning_rate": 0.05, "l2_leaf_reg": 6.0,
    "border_count": 48, "random_seed": 7, "rsm": 0.3, "bootstrap_type": "Bernoulli", "subsample": 0.8,
    "verbose": False, "allow_writing_files": False, "thread_count": 1,
}  # fmt: skip
# Features that can only speak for a person, or only against one. Without these bounds the news pages are too few.
FOR = (
    "json", "meta", "metas", "elements", "class", "line", "line_near", "line_byline", "line_timed", "line_dated",
    "given", "family", "person_like", "sources", "stated", "profile", "slug", "mail", "together", "bio_hits",
    "near_hits", "header", "titled",
)  # fmt: skip
AGAINST = (
    "class_group", "class_elsewhere", "class_foreign", "line_away", "told", "others_sources", "others_stated",
    "line_gap", "used", "digit",
)  # fmt: skip


@dataclass(frozen=True)
class AuthorSample:
    """A page or a copy: the candidates, which of them are right, the gold names, the weight of each row."""

    domain: str
    source: str
    found: CandidateSet
    right: np.ndarray
    gold: frozenset[str]
    weights: np.ndarray


def _candidates(payload: bytes, media_type: str, url: str | None) -> CandidateSet | None:
    """What `fonds.extract` chooses among."""
    settings = Settings()
    if not payload.strip():
        return None
    capture = open_capture(payload, media_type=media_type, url=url, settings=settings)
    text = decode(capture)
    cleaned = clean_html(text, url, settings) if media_type == "text/html" else clean_text(text, settings)
    page, _, _ = page_of(cleaned, capture)
    site, _ = extract_site(page)
    title, title_at, _ = extract_title(page, site)
    return candidates(page, site, title_at if title_at is not None else titled(page, title))


def sample(found: CandidateSet, domain: str, source: str, gold: Sequence[str], names: frozenset[str]) -> AuthorSample:
    """`gold` as annotated, `names` its folded names."""
    keys = {key_of(p.name) for line in gold for p in read_author(line)} | {key_of(line) for line in gold}
    right = np.array([p.key in keys for p in found.people], float)
    weights = np.full(len(found.people), SOURCE_WEIGHTS[source] * (1.0 if gold or source == "fundus" else NO_AUTHOR))
    if source != "fundus":
        own = [p.shown.kind != "person" and fold(p.shown.name) in found.own for p in found.people]
        weights[np.array(own, bool)] *= OWN_NAME
    return AuthorSample(domain, source, found, right, names, weights)


def split_author(author: str | None) -> frozenset[str]:
    """The names in WCXB's author, one string whatever their number."""
    people = read_author(author) if author else ()
    return folded([p.name for p in people] or [author or ""])


def samples(data: Path, shape: str, size: int | None) -> Iterator[AuthorSample]:
    """All pages (or `size` of each data set) of which the authors were annotated, as HTML or as text copies."""
    for domain, source, gold, names, found in _found(data, shape, size):
        if found is not None:
            yield sample(found, domain, source, gold, names)


_Found = tuple[str, str, Sequence[str], frozenset[str], CandidateSet | None]


def _found(data: Path, shape: str, size: int | None) -> Iterator[_Found]:
    for page in fields_pages(data, size):
        if "authors" in page.gold:
            gold = tuple(page.gold["authors"] or ())
            found = (
                _candidates(page.html, "text/html", page.url)
                if shape == "html"
                else _candidates(bare_text(page.html), "text/plain", None)
            )
            yield page.domain, page.source, gold, folded(gold), found
    for row, html in news_rows(data, size):
        if (names := _news_authors(row["gold"])) is not None:
            found = (
                _candidates(html, "text/html", row["url"])
                if shape == "html"
                else _candidates(bare_text(html), "text/plain", None)
            )
            yield row["domain"], _NEWS[row["source"]], names, folded(names), found
    gold_of: dict[str, str | None] = {}
    for path in (data / "wcxb-dev" / "ground-truth").glob("*.json"):
        gold_of[f"wcxb-{path.stem}"] = json.loads(path.read_text("utf-8"))["ground_truth"].get("author")
    if shape == "html":
        for each in wcxb_pages(data, size):
            if each.group == PAGE_TYPE:
                author = gold_of[each.page]
                found = _candidates(each.html, "text/html", each.url)
                yield each.domain, "wcxb", [author] if author else [], split_author(author), found
        return
    for copy in text_captures(data, RENDITIONS, size):
        if copy.page_type == PAGE_TYPE and copy.page in gold_of:
            author = gold_of[copy.page]
            found = _candidates(copy.text.encode(), "text/plain", None)
            yield copy.domain or copy.page, "text", [author] if author else [], split_author(author), found


_NEWS = {"article-extraction-dataset": "news", "postlight-parser-fixtures": "fixtures"}


def _news_authors(gold: Mapping[str, Any]) -> Sequence[str] | None:
    """The authors of a page of news-dev; None where they were not annotated."""
    if "author_string" in gold:
        return sorted({p.name for p in read_author(gold["author_string"])} or {gold["author_string"]})
    return tuple(gold["authors"] or ()) if "authors" in gold else None


def is_held_out(each: AuthorSample) -> bool:
    """Whether the page is only counted: of the even half of news-dev."""
    return each.source in _NEWS.values() and half_of(each.domain) == "even"


def fit(chosen: Sequence[AuthorSample]) -> Forest:
    """A forest for the candidates of these pages."""
    from catboost import CatBoost, Pool  # noqa: PLC0415 - takes seconds, and tests of the rest do without it

    filled = [s for s in chosen if len(s.right) and not is_held_out(s)]
    rows, right = np.vstack([s.found.rows for s in filled]), np.concatenate([s.right for s in filled])
    bounds = {n: 1 if name in FOR else -1 for n, name in enumerate(FEATURES) if name in FOR or name in AGAINST}
    model = CatBoost({**SETTINGS, "monotone_constraints": bounds})
    model.fit(Pool(rows, right, weight=np.concatenate([s.weights for s in filled])))
    return as_forest(model, FEATURES, {})


def _digest(domain: str, salt: str = "") -> int:
    return int(hashlib.sha256((salt + domain).encode()).hexdigest(), 16)


def counts(each: AuthorSample, forest: Forest) -> Counts:
    if not len(each.right):
        return set_counts(frozenset(), each.gold)
    named = choose(each.found, chances_of(forest, each.found.rows))
    return set_counts(folded(p.shown.name for p in named), each.gold)


def out_of_fold(all_: Sequence[AuthorSample]) -> dict[str, Counts]:
    """By source, and for news by the half of the publishers, what forests of other domains choose."""
    totals: dict[str, Counts] = {}
    for number in range(FOLDS):
        forest = fit([s for s in all_ if _digest(s.domain, "fold") % FOLDS != number])
        for each in all_:
            if _digest(each.domain, "fold") % FOLDS == number:
                found = counts(each, forest)
                half = f"{each.source}, {half_of(each.domain)} half"
                for name in (each.source, half):
                    totals[name] = totals.get(name, Counts()) + found
    return totals


def save(place: Path, forests: Mapping[str, Forest]) -> None:
    """Plain arrays; equal forests give equal bytes. A forest that was not learned anew stays as it ships."""
    arrays: dict[str, Any] = dict(load_arrays(PLACE)[0]) if len(forests) < len(SHAPES) else {}
    for shape, forest in forests.items():
        arrays |= packed(forest, f"{shape}_")
    facts = {"features": list(FEATURES), "data": "fields-dev, news-dev, wcxb-dev, text-dev", "settings": SETTINGS}
    print(model_file.write(place, arrays, facts))


def train(all_: Mapping[str, Sequence[AuthorSample]], place: Path | None) -> None:
    """Print what the choice is worth out of fold, then write the file if there is a place for it."""
    for shape, pages in all_.items():
        for name, found in sorted(out_of_fold(pages).items()):
            overlap = found.overlap
            print(f"{shape} {name}: F1 {overlap.f1:.3f} precision {overlap.precision:.3f} recall {overlap.recall:.3f}")
    if place is not None:
        save(place, {shape: fit(pages) for shape, pages in all_.items()})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=PLACE, help="the model file to write")
    parser.add_argument("--folds-only", action="store_true", help="print figures, write nothing")
    parser.add_argument("--shape", choices=SHAPES, help="learn this forest only, and keep the other one")
    parser.add_argument("--sample", type=int, help="learn from this many pages of each data set, to try something")
    options = parser.parse_args()
    shapes = (options.shape,) if options.shape else SHAPES
    found = {shape: list(samples(options.data, shape, options.sample)) for shape in shapes}
    train(found, None if options.folds_only else options.out)


if __name__ == "__main__":
    main()
