"""Reads the annotated pages: each as HTML, and as the text copies that people may have of it."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import numpy as np
import numpy.typing as npt

from corpora.copies import bare_text
from corpora.pages import LAYOUTS, fields_html, text_captures, wcxb_html
from corpora.role_labels import BARE, digest
from fonds.capture import decode, open_capture
from fonds.cleaning.html import cleaner as html_steps
from fonds.cleaning.html import naming as html_naming
from fonds.cleaning.models import SHIPPED
from fonds.cleaning.roles.model import DroppedLines
from fonds.cleaning.text import cleaner as text_steps
from fonds.cleaning.text import naming as text_naming
from fonds.errors import FondsError
from fonds.model import Role
from fonds.settings import Settings
from training.roles.labels import footer_or_legal, weak_labels
from training.roles.pages import (
    AT,
    HIDDEN,
    HTML,
    KEPT,
    NOWHERE,
    PageLines,
    Stream,
    Tokens,
    bags_of,
    by_row,
    most,
)

LABELS = Path(__file__).parent / "labels.jsonl"


@dataclass(frozen=True, slots=True)
class Ranges:
    """Characters of a page's text with the role that a reader gave them; `digest` is the text's."""

    digest: str
    stretches: tuple[tuple[int, int, Role], ...]

    def role_at(self, start: int, end: int) -> Role | None:
        return next((role for first, last, role in self.stretches if first <= start and end <= last), None)


def read_labels(path: Path = LABELS) -> dict[str, Ranges]:
    """The labels read by eye, by page."""
    found = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        stretches = tuple((start, end, Role(role)) for start, end, role in row["labels"])
        found[row["page"]] = Ranges(row["sha256"], stretches)
    return found


@dataclass(frozen=True, slots=True)
class _Page:
    """A page as HTML with its words, and for each piece its number among the dropped lines (or KEPT, HIDDEN)."""

    seen: PageLines
    stream: Stream
    codes: list[int]


def read(data: Path, every: int) -> tuple[list[PageLines], Tokens]:
    """All pages, or those of every n-th by digest, in all media that are to be learned from."""
    tokens, by_eye = Tokens(), read_labels()
    pages: dict[str, _Page] = {}
    bare: list[PageLines] = []
    for name, url, html in chain(wcxb_html(data, _All()), fields_html(data, _All())):
        if _number(name) % every:
            continue
        page = _html(name, url, html, by_eye.get(name), tokens)
        if page is None:
            continue
        pages[name] = page
        if not name.startswith("wcxb-"):
            text = _text(name, BARE, bare_text(html).decode("utf-8"), page, tokens)
            bare += [text] if text is not None else []
    texts: dict[str, list[PageLines]] = defaultdict(list)
    for capture in text_captures(data, LAYOUTS, None):
        page = pages.get(capture.page)
        # Of pages that nobody read one layout.
        if page is None or not (page.seen.read or LAYOUTS[_number(capture.page) % len(LAYOUTS)] == capture.rendition):
            continue
        text = _text(capture.page, capture.rendition, capture.text, page, tokens)
        texts[capture.page] += [text] if text is not None else []
    return [page.seen for page in pages.values()] + bare + [seen for some in texts.values() for seen in some], tokens


class _All:
    """Holds every name."""

    def __contains__(self, name: object) -> bool:
        return True


def _number(name: str) -> int:
    return int(hashlib.sha256(name.encode()).hexdigest(), 16)


def _domain(url: str | None) -> str:
    host = (url or "").partition("://")[2].partition("/")[0].lower().removeprefix("www.")
    parts = host.split(".")
    # Registered domains, more or less: `co.uk` and its like are no domain of anyone's.
    return ".".join(parts[-3:] if len(parts) > 2 and len(parts[-2]) <= 3 else parts[-2:])


def _html(name: str, url: str | None, html: bytes, by_eye: Ranges | None, tokens: Tokens) -> _Page | None:
    try:
        text = decode(open_capture(html, media_type="text/html", url=url))
        draft = html_steps.propose(html_steps.segment(text, url, Settings()))
    except FondsError:
        return None
    html_steps.judge(draft, SHIPPED.html, Settings())
    dropped, pieces, dom = html_naming.dropped_lines(draft), draft.pieces, draft.dom
    roles = np.full(len(dropped.lines), -1, np.int64)
    if by_eye is not None and by_eye.digest == digest(dom.text):
        for i, line in enumerate(dropped.lines):
            piece = pieces[line.at]
            raw = dom.text[piece.start : piece.end]
            role = by_eye.role_at(piece.start + len(raw) - len(raw.lstrip()), piece.start + len(raw.rstrip()))
            if role is not None:
                roles[i] = AT.get(footer_or_legal(role, line), AT[Role.OTHER])
    containers = [draft.structure.roles[pieces[line.at].element] for line in dropped.lines]
    weak, weight = weak_labels(dropped.lines, containers)
    seen = PageLines(name, _domain(url), HTML, bags_of(dropped, tokens), by_row(dropped), roles, weak, weight)
    codes = [KEPT if role.is_document else HIDDEN for role in draft.labels.roles]
    for i, line in enumerate(dropped.lines):
        codes[line.at] = i
    return _Page(seen, Stream([piece.text for piece in pieces]), codes)


def _text(name: str, medium: str, text: str, page: _Page, tokens: Tokens) -> PageLines | None:
    """The text copy with the labels of the page's HTML. None where it was clean already or says nothing."""
    try:
        decoded = decode(open_capture(text.encode("utf-8", "replace"), media_type="text/plain"))
        draft = text_steps.propose(text_steps.segment(decoded, Settings()))
    except FondsError:
        return None
    judgement = text_steps.judge(draft, SHIPPED.text)
    if judgement.clean or not draft.units:
        return None
    dropped = text_naming.dropped_lines(draft.units, judgement)
    places = page.stream.pieces_of([unit.text for unit in draft.units])
    source = np.array([_source(places[line.at], page.codes) for line in dropped.lines], np.int64)
    return _carried(name, medium, dropped, source, page.seen, tokens=tokens)


def _source(pieces: list[int], codes: list[int]) -> int:
    return most([codes[number] for number in pieces]) if pieces else NOWHERE


def _carried(
    name: str, medium: str, dropped: DroppedLines, source: npt.NDArray[np.int64], html: PageLines, *, tokens: Tokens
) -> PageLines:
    """Lines of the text have the labels of the HTML's; those of the document are `other`, as no role of furniture is
    theirs."""
    by_eye, weak = np.full(len(source), -1, np.int64), np.full(len(source), -1, np.int64)
    weak_weight = np.zeros(len(source), np.float32)
    there = source >= 0
    by_eye[there], weak[there], weak_weight[there] = (
        html.by_eye[source[there]],
        html.weak[source[there]],
        html.weak_weight[source[there]],
    )
    kept = source == KEPT
    weak[kept], weak_weight[kept] = AT[Role.OTHER], 0.5
    bags = bags_of(dropped, tokens)
    return PageLines(name, html.domain, medium, bags, by_row(dropped), by_eye, weak, weak_weight, source)


def domains_of(pages: set[str], seen: Sequence[PageLines]) -> set[str]:
    """The domains of the named pages."""
    return {each.domain for each in seen if each.page in pages}
