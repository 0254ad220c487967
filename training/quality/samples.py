"""Documents with gold text, cleaned by models that have not seen their site where there are such models."""

from __future__ import annotations

import hashlib
import multiprocessing
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from corpora.copies import bare_text, flat_text
from corpora.metrics import word_overlap
from corpora.pages import LAYOUTS, HtmlPage, makers_pages, news_pages, text_captures, wcxb_pages
from fonds.capture import decode, open_capture
from fonds.cleaning.html import clean_html
from fonds.cleaning.html.model import HtmlModel
from fonds.cleaning.models import SHIPPED, Models
from fonds.cleaning.text import clean_text
from fonds.errors import FondsError
from fonds.extract import extract, placed
from fonds.quality.features import features_of
from fonds.quality.verdict import look
from fonds.settings import Settings
from training.html.pages import fold_of as html_fold_of

# The half of news-dev that nothing is learned from; it only judges.
JUDGE = "news even"
FOLDS = 5
# Of its five layouts so many are taken of each page as a text copy, others of the next page.
LAYOUTS_EACH = 2


@dataclass(frozen=True, slots=True)
class Source:
    """A capture with gold text. `kind` is the page's type or set, `form` HTML or the layout of the text copy."""

    page: str
    domain: str
    kind: str
    form: str
    url: str | None
    payload: bytes
    gold: str


@dataclass(frozen=True, slots=True)
class Sample:
    """A document: what the estimate sees of it (`row`), and its true word F1."""

    page: str
    domain: str
    kind: str
    form: str
    language: str
    hits: tuple[str, ...]
    row: tuple[float, ...]
    truth: float


def number_of(name: str, of: int) -> int:
    """A number below `of` for a name, the same on every machine."""
    return int(hashlib.sha256(f"q2{name}".encode()).hexdigest(), 16) % of


def fold_of(domain: str) -> int:
    return number_of(domain.removeprefix("www."), FOLDS)


def sources(data: Path, every: int) -> Iterator[Source]:
    """Pages as HTML and as text copies, or those of every n-th page."""
    for page in chain(wcxb_pages(data, None), news_pages(data, None), makers_pages(data, None)):
        if page.gold and number_of(page.page, every) == 0:
            yield from _forms(page)
    for copy in text_captures(data, LAYOUTS, None):
        turn = LAYOUTS.index(copy.rendition) + number_of(copy.page, len(LAYOUTS))
        if turn % len(LAYOUTS) < LAYOUTS_EACH and number_of(f"wcxb-{copy.page}", every) == 0:
            payload = copy.text.encode("utf-8", errors="replace")
            yield Source(copy.page, copy.domain, copy.page_type, copy.rendition, None, payload, copy.gold)


def _forms(page: HtmlPage) -> Iterator[Source]:
    assert page.gold is not None
    yield Source(page.page, page.domain, page.group, "HTML", page.url, page.html, page.gold)
    if page.group.startswith("news"):
        for form, made in (("resiliparse", bare_text), ("flat", flat_text)):
            yield Source(page.page, page.domain, page.group, form, None, made(page.html), page.gold)


def samples(data: Path, models: list[HtmlModel], *, every: int, workers: int) -> list[Sample]:
    """The documents in order. `models` are those of the folds of `training.html`: none has seen its fold's sites."""
    _MODELS[:] = [Models(html=model) for model in models] or [SHIPPED]
    with multiprocessing.get_context("fork").Pool(workers) as pool:
        return [each for each in pool.imap(_sample, sources(data, every), chunksize=8) if each is not None]


_MODELS: list[Models] = []


def _sample(source: Source) -> Sample | None:
    media = "text/html" if source.form == "HTML" else "text/plain; charset=utf-8"
    unseen = source.kind == JUDGE  # nothing was learned from it: the models that ship judge
    models = SHIPPED if unseen else _MODELS[html_fold_of(source.domain) % len(_MODELS)]
    try:
        capture = open_capture(source.payload, media_type=media, url=source.url)
        text = decode(capture)
        if capture.is_html:
            cleaned = clean_html(text, source.url, Settings(), models=models)
        else:
            cleaned = clean_text(text, Settings(), models=models)
        fields = extract(cleaned, capture)
    except FondsError:
        return None
    cleaned = replace(cleaned, blocks=placed(cleaned.blocks, fields))
    facts, checks, signals = look(capture, cleaned, fields)
    if not facts.body_text:
        return None
    return Sample(
        page=source.page,
        domain=source.domain,
        kind=source.kind,
        form=source.form,
        language=fields.language.tag.split("-")[0] if fields.language else "unknown",
        hits=tuple(check.code for check in checks if check.hit),
        row=features_of(facts, checks, signals),
        truth=word_overlap(facts.body_text, source.gold).f1,
    )
