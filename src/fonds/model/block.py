"""Blocks: the pieces into which a capture's text is parted, what each is, and where it stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise


class Kind(StrEnum):
    """What form a block has."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    CODE = "code"
    TABLE_ROW = "table_row"
    CAPTION = "caption"
    CONTROL = "control"
    OTHER = "other"


class Role(StrEnum):
    """What a block does on the page. The first seven are the document; for the others the role is why the block
    went."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    BYLINE = "byline"
    DATELINE = "dateline"
    BODY = "body"
    CAPTION = "caption"
    CREDIT = "credit"

    NAVIGATION = "navigation"
    CONSENT = "consent"
    ADVERT = "advert"
    DISCLOSURE = "disclosure"
    SHARE = "share"
    NEWSLETTER = "newsletter"
    RELATED = "related"
    COMMENTS = "comments"
    AUTHOR_BIO = "author_bio"
    TOPICS = "topics"
    SEARCH = "search"
    PAGING = "paging"
    FOOTER = "footer"
    LEGAL = "legal"
    HIDDEN = "hidden"
    OTHER = "other"

    @property
    def is_document(self) -> bool:
        return self in DOCUMENT_ROLES


DOCUMENT_ROLES = frozenset(
    {Role.TITLE, Role.SUBTITLE, Role.BYLINE, Role.DATELINE, Role.BODY, Role.CAPTION, Role.CREDIT}
)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A slice of one text of the capture, in characters (code points), end exclusive.

    `path` is empty for the decoded text of a text copy. For HTML it is the element path by child index from the root
    element, counting elements only (`/1/0/4`; `/` is the root itself), and the offsets count in that element's text. An
    attribute is `/1/0/4/@alt`, a value inside a JSON script `/0/7#/articleBody`, a stretch of a script as it is written
    `/0/7#` (of scripts that had to be repaired to be read): these stand outside the partition.
    """

    path: str
    start: int
    end: int

    def __str__(self) -> str:
        return f"{self.path or 'text'}[{self.start}:{self.end}]"

    @property
    def is_value(self) -> bool:
        """Whether it stands in an attribute or a script: a value by itself, no stretch of the page's text."""
        return "@" in self.path or "#" in self.path


# Between a value of an attribute or a script and what it is joined with.
VALUES_APART = "; "


@dataclass(frozen=True, slots=True)
class Locator:
    """One or more spans; their slices joined by `join` are the located text."""

    spans: tuple[Span, ...]

    def __str__(self) -> str:
        return " ".join(map(str, self.spans))

    def join(self, slices: Iterable[str]) -> str:
        """The located text, made of the slice at each span: stretches of text follow each other as they stand, `; `
        parts the values of attributes and scripts from each other and from stretches of text."""
        parts = list(slices)
        if len(parts) < 2:
            return "".join(parts)
        apart = [VALUES_APART if one.is_value or two.is_value else "" for one, two in pairwise(self.spans)]
        return "".join(part + between for part, between in zip(parts, [*apart, ""], strict=True))

    def part(self, start: int, end: int) -> Locator:
        """The part from `start` to `end` of stretches of text that follow each other, or of one value."""
        spans: list[Span] = []
        at = 0
        for span in self.spans:
            length = span.end - span.start
            low, high = max(start - at, 0), min(end - at, length)
            if low < high:
                spans.append(Span(span.path, span.start + low, span.start + high))
            at += length
        if not spans and self.spans:
            first = self.spans[0]
            spans.append(Span(first.path, first.start, first.start))
        return Locator(tuple(spans))

    @classmethod
    def parse(cls, written: str) -> Locator:
        """Read what `str()` wrote. Raises ValueError when it is something else."""
        spans = []
        for part in written.split(" "):
            path, _, offsets = part.rpartition("[")
            start, _, end = offsets.rstrip("]").partition(":")
            spans.append(Span("" if path == "text" else path, int(start), int(end)))
        return cls(tuple(spans))

    @classmethod
    def of_text(cls, start: int, end: int) -> Locator:
        return cls((Span("", start, end),))


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of the capture's text.

    `raw` is the exact slice at `locator`; `text` is derived from it: unwrapped, white space and bullet normalised, the
    numbers of numbered lists written out, the cells of a row parted by tabs.
    `level` is 1 to 6 for headings, the depth from 1 for list items, else None. `outside` marks text that does not stand
    in the visible text (attributes, scripts) and so does not count in the partition. `decided_by` is the name of the
    rule or the model version that gave the role; empty as long as nobody did. `confidence` is 0 to 1, rounded to 3
    digits.
    """

    index: int
    raw: str
    text: str
    kind: Kind
    locator: Locator
    role: Role = Role.OTHER
    decided_by: str = ""
    confidence: float = 0.0
    level: int | None = None
    outside: bool = False

    @property
    def is_by_rule(self) -> bool:
        """Whether a rule, or nobody, gave the role; names of models end in a version behind a hyphen."""
        return "-" not in self.decided_by

    @property
    def kept(self) -> bool:
        return self.role in DOCUMENT_ROLES
