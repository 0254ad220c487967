"""A page on its way through the four steps: what each step hands to the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fonds.capture.dom import Dom
from fonds.cleaning.html.article_body import ArticleBody
from fonds.cleaning.html.head_metadata import HeadMetadata
from fonds.cleaning.html.labels import Labels
from fonds.cleaning.html.segments import HtmlPiece
from fonds.cleaning.html.structure import Structure
from fonds.marks.metadata import MachineFacts
from fonds.model import Block


@dataclass(frozen=True, slots=True)
class SegmentedPage:
    """A parsed page in pieces. `source` is its HTML, `machine` its metadata, `article` the article body that its
    JSON-LD gives, None without one."""

    source: str
    url: str | None
    dom: Dom
    machine: MachineFacts
    article: ArticleBody | None
    pieces: list[HtmlPiece]
    structure: Structure


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What is known of the page as a whole. `shares` are the pieces' shares in the article body of its JSON-LD, None
    without one; `covered` is the share of that body that stands in pieces."""

    url: str | None
    types: frozenset[str]
    og_type: str
    thread: bool
    shares: Sequence[float] | None
    covered: float


@dataclass(frozen=True, slots=True)
class HtmlDraft:
    """A page as the rules see it, before the model is asked. `labels` change with every step, all else stays.

    `article` is the article body in JSON-LD, `metadata` what the document's head should hold by the metadata.
    """

    source: str
    dom: Dom
    machine: MachineFacts
    pieces: list[HtmlPiece]
    structure: Structure
    labels: Labels
    facts: PageFacts
    article: ArticleBody | None
    metadata: HeadMetadata


@dataclass(frozen=True, slots=True)
class HtmlJudgement:
    """What judging gives beside the labels: the F1 expected of them, how certain that is (0 to 1), blocks of text that
    the page shows by script only, and the second opinion where one was asked (whether there is one, and its agreement).
    """

    expected: float
    certainty: float
    outside: list[Block]
    second_opinion: float | None = None
    agreement: float | None = None
