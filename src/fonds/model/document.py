"""The cleaned document: its blocks, its fields, and the evidence for each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from typing import Any, get_args, get_origin, get_type_hints

from fonds.model.block import Block, Locator, Role
from fonds.model.markdown import to_markdown
from fonds.model.quality import QualityReport


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a field has the value it has.

    `field` is the document's attribute (`title`, `bylines`, `published`, …), `value` the value as normalised, `raw` the
    string as it stands in the capture, `locator` where (None for what stands outside the payload: a sidecar, the URL).
    `method` is how it was found: `json-ld`, `meta`, `class`, `text-pattern`, `url`, `sidecar`, `detector`, … `chosen`
    is False for a candidate that lost. `confidence` is 0 to 1, rounded to 3 digits.
    """

    field: str
    value: str
    raw: str
    method: str
    confidence: float
    locator: Locator | None = None
    chosen: bool = True


@dataclass(frozen=True, slots=True)
class Byline:
    """One author as printed. `role` is what the page calls them.

    `kind` is person, organisation, agency, desk, or `initials`: letters that sign a text ("ssi") and name nobody.
    """

    name: str
    role: str | None = None
    kind: str = "person"
    position: int = 0


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A date as the page states it.

    `as_stated` is an aware datetime in the offset stated, a naive one (time without zone) or a date. `utc` is the
    instant where the offset is known. `edtf` is the value in Extended Date/Time Format, `precision` one of year, month,
    day, minute, second, and `offset_basis` how the offset is known: stated, abbreviation, site or unknown (None for a
    date without time).
    """

    as_stated: datetime | date
    raw: str
    edtf: str
    precision: str
    utc: datetime | None = None
    offset_basis: str | None = None


@dataclass(frozen=True, slots=True)
class PhotoCredit:
    """Who made a picture, in IPTC's terms: creators (Creator), credit_line (Credit Line), rights (Copyright Notice).

    `credit_line` is the line without its opener ("Photo:"), `raw` with it. `ambiguous` marks a part that may be a
    person or an agency: it is kept whole among the creators. `kind` is photo, illustration, graphic, video or map.
    """

    credit_line: str
    raw: str
    caption: str | None = None
    creators: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    ambiguous: bool = False
    kind: str = "photo"
    rights: str | None = None
    image_url: str | None = None
    locator: Locator | None = None


@dataclass(frozen=True, slots=True)
class LanguageOpinion:
    """What one detector said of the bounded sample."""

    detector: str
    tag: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Language:
    """A BCP 47 tag with the opinions it rests on."""

    tag: str
    confidence: float
    opinions: tuple[LanguageOpinion, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    url: str
    text: str


@dataclass(frozen=True, slots=True)
class RightsStatement:
    """What the page states of rights.

    `kind` is licence (what allows use), notice (who holds the rights) or signal (what is said to machines: robots, text
    and data mining). `place` is meta, json-ld, link, footer, text, http or sidecar; `scope` is document, image, site
    or unclear.
    """

    statement: str
    place: str
    scope: str = "document"
    url: str | None = None
    kind: str = "notice"


@dataclass(frozen=True, slots=True)
class Declared:
    """What is told of a field wherever it is stored or shown: columns, dictionary and reports are derived from it.

    `label` is its name in reports, empty where they don't show it. `meaning` and `example` stand in the dictionary.
    """

    label: str
    meaning: str
    example: object


_DECLARED = "declared"


def _declared(label: str, meaning: str, example: object = None) -> dict[str, Declared]:
    return {_DECLARED: Declared(label, meaning, example)}


@dataclass(frozen=True, slots=True)
class Fields:
    """What `extract` decided, before it is joined with the blocks into a Document.

    A field is declared here once. Its type says how it is stored and shown; of dates the meaning is a participle.
    """

    title: str | None = field(
        default=None, metadata=_declared("Title", "Title, without the site's name.", "Ferry late again")
    )
    subtitle: str | None = field(
        default=None, metadata=_declared("Subtitle", "Subtitle or standfirst.", "Third time this week")
    )
    bylines: tuple[Byline, ...] = field(
        default=(),
        metadata=_declared("Authors", "Authors as printed, in order.", [{"name": "Ada Vint", "kind": "person"}]),
    )
    published: StatedDate | None = field(default=None, metadata=_declared("Published", "published"))
    modified: StatedDate | None = field(default=None, metadata=_declared("Changed", "last changed"))
    photo_credits: tuple[PhotoCredit, ...] = field(
        default=(), metadata=_declared("Photo credits", "Who made the pictures.", [{"credit_line": "Ada Vint"}])
    )
    site_name: str | None = field(default=None, metadata=_declared("Site", "Name of the site.", "Harbour News"))
    canonical_url: str | None = field(
        default=None, metadata=_declared("Address", "Address the page calls its own.", "https://news.example/ferry")
    )
    language: Language | None = field(
        default=None, metadata=_declared("Language", "Language of the text, as BCP 47 tag.", "en")
    )
    topics: tuple[str, ...] = field(
        default=(), metadata=_declared("Topics", "Topics, tags and sections that the page states.", ["Transport"])
    )
    links: tuple[Link, ...] = field(
        default=(), metadata=_declared("", "Links in the kept text.", [{"url": "https://news.example/harbour"}])
    )
    rights: tuple[RightsStatement, ...] = field(
        default=(),
        metadata=_declared(
            "Rights and opt-outs", "Rights and opt-out signals that the page states.", [{"place": "footer"}]
        ),
    )
    evidence: tuple[Evidence, ...] = ()
    absent: Mapping[str, str] = field(default_factory=dict)


def _kind(hint: Any) -> type:
    """The type of a field's values: `Byline` of `tuple[Byline, ...]`, `str` of `str | None`."""
    kind: type = next(part for part in get_args(hint) if part not in (type(None), Ellipsis))
    return kind


@dataclass(frozen=True, slots=True)
class FieldKind:
    """A declared field: its name, the type of its values, whether it has several, and what is told of it."""

    name: str
    type: type
    several: bool
    declared: Declared


_HINTS = get_type_hints(Fields)
DECLARED: tuple[FieldKind, ...] = tuple(
    FieldKind(each.name, _kind(_HINTS[each.name]), get_origin(_HINTS[each.name]) is tuple, each.metadata[_DECLARED])
    for each in fields(Fields)
    if _DECLARED in each.metadata
)
"""The fields in the order of their columns."""


@dataclass(frozen=True, slots=True)
class Document(Fields):
    """The cleaned document. Lists are tuples, never None; `absent` gives the reason for each field without a value.

    A page of furniture alone gives a Document whose `text` is empty.
    """

    blocks: tuple[Block, ...] = ()
    access: str | None = None
    quality: QualityReport = field(default_factory=QualityReport)

    @property
    def text(self) -> str:
        """The blocks of role body in order, headings included, joined by a newline; nothing else."""
        return "\n".join(b.text for b in self.blocks if b.role is Role.BODY and b.text)

    @property
    def kept_text(self) -> str:
        """Every kept block in order, joined by a newline."""
        return "\n".join(b.text for b in self.blocks if b.kept and b.text)

    @property
    def markdown(self) -> str:
        """The kept blocks with their structure, as CommonMark with pipe tables."""
        return to_markdown(self.blocks)
