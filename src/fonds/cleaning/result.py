"""What cleaning gives to extraction and to the quality report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace

from fonds.capture.dom import Dom
from fonds.marks.exports.headers import HeaderField
from fonds.marks.furniture import FurnitureMark
from fonds.marks.metadata import MachineFacts
from fonds.model import Block


@dataclass(frozen=True, slots=True)
class Figure:
    """An image with the blocks that describe it: indexes of caption and credit blocks, the image's URL as written."""

    captions: tuple[int, ...] = ()
    credits: tuple[int, ...] = ()
    image_url: str | None = None
    alt: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Signals:
    """Numbers for the quality report; None for what was not measured. Shares and certainties are 0 to 1.

    HTML: `dom_neutralised` (1 where tags or attributes beyond the bounds were taken out), `stated_body_covered` (share
    of the body in JSON-LD that stands in blocks), `body_certainty`, `body_expected_f1`, `second_opinion` (whether
    there is one), `second_opinion_agreement` (word F1), `body_link_share` (of the body's characters).
    `multiple_documents` is the number of stories that stand in the page in full.
    Text copies: `kept_share` (of words), `already_clean`, `body_words`, `body_confidence` (mean over words),
    `furniture_marks` (lines that the tables know), `multiple_documents` (how many documents stand in the capture by the
    headers of an export; 1 as a rule).
    Both: `recurring_lines` (dropped as the site's own, with a site memory).
    """

    dom_neutralised: float | None = None
    stated_body_covered: float | None = None
    body_certainty: float | None = None
    body_expected_f1: float | None = None
    second_opinion: float | None = None
    second_opinion_agreement: float | None = None
    body_link_share: float | None = None
    kept_share: float | None = None
    already_clean: float | None = None
    body_words: float | None = None
    body_confidence: float | None = None
    furniture_marks: float | None = None
    multiple_documents: float | None = None
    recurring_lines: float | None = None

    def numbers(self) -> dict[str, float]:
        """What was measured, by the names that reports and the archive use."""
        values = ((each.name, getattr(self, each.name)) for each in fields(self))
        return {name: float(value) for name, value in values if value is not None}


@dataclass(frozen=True, slots=True)
class KnownLines:
    """What cleaning knows of single blocks beside their roles, by the blocks' indexes.

    `header` holds the blocks that state each field of an export's or a saved page's header, the address that a browser
    printed among them; `header_lines` all lines of such a header and what stands above it. `printed_title` is the title
    that a browser printed above each page, `running_lines` what else pages repeat at their top and foot. `standfirsts`
    are both the document's subtitle and a paragraph of its body.
    """

    header: Mapping[HeaderField, tuple[int, ...]] = field(default_factory=dict)
    header_lines: frozenset[int] = frozenset()
    printed_title: int | None = None
    running_lines: frozenset[int] = frozenset()
    standfirsts: frozenset[int] = frozenset()

    def without(self, indexes: frozenset[int]) -> KnownLines:
        """The same without the blocks that were decided otherwise since."""
        if not indexes:
            return self
        header = {name: tuple(i for i in lines if i not in indexes) for name, lines in self.header.items()}
        return replace(
            self,
            header={name: lines for name, lines in header.items() if lines},
            header_lines=self.header_lines - indexes,
            printed_title=None if self.printed_title in indexes else self.printed_title,
            running_lines=self.running_lines - indexes,
            standfirsts=self.standfirsts - indexes,
        )


@dataclass(frozen=True, slots=True)
class Cleaned:
    """Labelled blocks that partition the capture's text, and what else was seen on the way.

    `dom` and `machine` are None for text copies. `known` are lines that say more of themselves than their role,
    `signals` numbers for the quality report. `marks` are what the furniture tables say of each block; None where
    not all were asked for.
    """

    blocks: tuple[Block, ...]
    dom: Dom | None = None
    machine: MachineFacts | None = None
    figures: tuple[Figure, ...] = ()
    signals: Signals = field(default_factory=Signals)
    marks: tuple[FurnitureMark | None, ...] | None = None
    known: KnownLines = field(default_factory=KnownLines)
