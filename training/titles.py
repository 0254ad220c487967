"""Learn anew the weights of titles: of text copies (`title/text_copy/weights.json`) and of HTML (`title/weights.json`).

Conditional logit over the candidates of a page, with an L2 penalty, on fields-dev, news-dev and, for text copies,
text-dev. Half of the publishers of the news pages (those whose domain's SHA-256 is even) is held out and only counted.
Run: `python -m training.titles --data DATA text|html` (numpy and scipy; a few minutes).
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

from corpora.copies import bare_text
from corpora.field_metrics import same_title
from corpora.pages import FieldsPage, fields_pages, half_of, json_lines, news_fields, sampled
from fonds.capture import decode, open_capture
from fonds.cleaning.html import clean_html
from fonds.cleaning.text import clean_text
from fonds.extract.candidate import fold
from fonds.extract.page.view import Page
from fonds.extract.site.choose import extract_site
from fonds.extract.title.candidates import stated_titles
from fonds.extract.title.features import WEIGHTS, TitleFeatures
from fonds.extract.title.text_copy.candidates import title_lines
from fonds.extract.title.text_copy.weights import WEIGHTS as LINE_WEIGHTS
from fonds.marks.metadata import MachineFacts
from fonds.settings import Settings
from training.steps import ROOT
from training.weights_file import write

# News pages are few and matter most; renditions of text-dev are many. L2 chosen of 0.3 to 6 by 5 folds over domains.
# For HTML fundus has the weight of web pages: by 5 folds over the odd half's domains .812, .812, .835, .871 of its
# pages at 1, 3, 4, 5 and .939, .922, .913, .896 of news-dev's articles, whose gold is the title over the text.
SOURCE_WEIGHTS = {
    "text": {"fundus": 3.0, "trafilatura": 1.0, "text-dev": 0.35},
    "html": {
        "fundus": 1.0,
        "trafilatura": 1.0,
        "article-extraction-dataset": 2.0,
        "postlight-parser-fixtures": 2.0,
    },
}
L2 = {"text": 2.0, "html": 3.0}
RENDITIONS = ("browser", "resiliparse")
PAGE_TYPES = ("article", "documentation")
SHIPPED = {
    "text": ROOT / "src/fonds/extract/title/text_copy/weights.json",
    "html": ROOT / "src/fonds/extract/title/weights.json",
}
# Some titles of text-dev are <title> with the site's name.
_WITH_SITE = re.compile(r"\s[|–—·-]\s[^|–—·-]{2,40}$")


@dataclass(frozen=True)
class Choice:
    """A page: a row of features for each candidate, which of them are right."""

    domain: str
    source: str
    features: np.ndarray
    right: np.ndarray


def is_held_out(source: str, domain: str) -> bool:
    return source not in ("trafilatura", "text-dev") and half_of(domain) == "even"


def _line_choice(text: bytes, gold: str, source: str, domain: str) -> Choice | None:
    settings = Settings()
    if not text.strip():
        return None
    capture = open_capture(text, media_type="text/plain", settings=settings)
    blocks = clean_text(decode(capture), settings).blocks
    lines = title_lines(Page(blocks, None, MachineFacts(), None, None, None, is_html=False))
    right = [same_title(line.block.text, gold) for line in lines]
    if not any(right) and (bare := _WITH_SITE.sub("", gold)) != gold:
        right = [same_title(line.block.text, bare) for line in lines]
    features = [[line.features[name] for name in LINE_WEIGHTS] for line in lines]
    return Choice(domain, source, np.array(features), np.array(right, float)) if any(right) else None


def _title_choice(html: bytes, url: str | None, gold: str, source: str, domain: str) -> Choice | None:
    settings = Settings()
    capture = open_capture(html, media_type="text/html", url=url, settings=settings)
    cleaned = clean_html(decode(capture), url, settings)
    page = Page(cleaned.blocks, cleaned.dom, cleaned.machine or MachineFacts(), url, None, None, is_html=True)
    found = stated_titles(page, extract_site(page)[0])
    features = TitleFeatures(page, found)
    rows = [[features.of(key)[name] for name in WEIGHTS] for key in features.sources]
    right = [any(fold(c.value) == key and same_title(c.value, gold) for c in found) for key in features.sources]
    return Choice(domain, source, np.array(rows), np.array(right, float)) if any(right) else None


def _pages(data: Path, size: int | None) -> Iterator[FieldsPage]:
    yield from fields_pages(data, size)
    yield from news_fields(data, size)


def text_choices(data: Path, size: int | None) -> Iterator[Choice | None]:
    for page in _pages(data, size):
        if page.source in SOURCE_WEIGHTS["text"] and page.gold.get("title"):
            yield _line_choice(bare_text(page.html), page.gold["title"], page.source, page.domain)
    gold = {row["id"]: row for row in json_lines(data / "text-dev" / "pages.jsonl.zst")}
    chosen = sampled(gold, size)
    for copy in json_lines(data / "text-dev" / "captures.jsonl.zst"):
        row = gold.get(copy["id"], {}) if copy["id"] in chosen else {}
        if copy["rendition"] in RENDITIONS and row.get("title") and row.get("page_type") in PAGE_TYPES:
            yield _line_choice(copy["text"].encode(), row["title"], "text-dev", row["domain"] or copy["id"])


def html_choices(data: Path, size: int | None) -> Iterator[Choice | None]:
    for page in _pages(data, size):
        if page.source in SOURCE_WEIGHTS["html"] and page.gold.get("title"):
            yield _title_choice(page.html, page.url, page.gold["title"], page.source, page.domain)


def fit(choices: Sequence[Choice], source_weights: Mapping[str, float], l2: float) -> np.ndarray:
    """The weights with the greatest likelihood of the right candidates, the penalty taken off."""
    starts = np.cumsum([0, *(len(c.right) for c in choices)])[:-1]
    owner = np.repeat(np.arange(len(choices)), [len(c.right) for c in choices])
    features, right = np.vstack([c.features for c in choices]), np.concatenate([c.right for c in choices])
    page_weights = np.array([source_weights[c.source] for c in choices])

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        scores = features @ weights
        raised = np.exp(scores - np.maximum.reduceat(scores, starts)[owner])
        every, good = np.add.reduceat(raised, starts), np.add.reduceat(raised * right, starts)
        slope = ((raised * right / good[owner] - raised / every[owner]) * page_weights[owner]) @ features
        gain = float((page_weights * (np.log(good) - np.log(every))).sum())
        return l2 * float(weights @ weights) / 2 - gain, l2 * weights - slope

    return np.asarray(minimize(loss, np.zeros(features.shape[1]), jac=True, method="L-BFGS-B").x)


def share_right(choices: Sequence[Choice], weights: np.ndarray) -> float:
    """Of the pages whose title is among the candidates."""
    return float(np.mean([c.right[np.argmax(c.features @ weights)] for c in choices])) if choices else 0.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--sample", type=int, help="learn from this many pages of each data set, to try something")
    parser.add_argument("--out", type=Path, help="where to write; the file that ships unless told")
    parser.add_argument("shape", choices=("text", "html"))
    arguments = parser.parse_args()
    choices_of = text_choices if arguments.shape == "text" else html_choices
    found = choices_of(arguments.data, arguments.sample)
    choices = [c for c in found if c is not None]
    held = [c for c in choices if is_held_out(c.source, c.domain)]
    rest = [c for c in choices if not is_held_out(c.source, c.domain)]
    weights = fit(rest, SOURCE_WEIGHTS[arguments.shape], L2[arguments.shape])
    names = LINE_WEIGHTS if arguments.shape == "text" else WEIGHTS
    learned = {name: round(float(weight), 2) for name, weight in zip(names, weights, strict=True)}
    shipped = SHIPPED[arguments.shape]
    write(arguments.out or shipped, shipped, learned)
    for source in SOURCE_WEIGHTS[arguments.shape]:
        print(source, share_right([c for c in rest if c.source == source], weights), "in sample")
        there = [c for c in held if c.source == source]
        if there:
            print(source, share_right(there, weights), "held out, of", len(there))


if __name__ == "__main__":
    main()
