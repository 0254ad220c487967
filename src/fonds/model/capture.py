"""What was captured, and what is known about it from outside."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

ACCESS = ("open", "restricted", "closed")
"""Who may read a capture, from the most open to the least."""

Terms = tuple[str | None, date | None]


@dataclass(frozen=True, slots=True)
class Source:
    """One place where a capture was found.

    `path` is relative to the raw root with `/` between parts; a file inside a file (of a WACZ, a ZIP) stands below its
    path. `offset` and `record_id` name a record inside an archive file (bytes from its beginning, WARC-Record-ID); both
    are None for a loose file. `url` and `captured_at` (aware, in UTC) are what the archive file states of this place:
    the same bytes may have been captured under several addresses and at several times.
    """

    path: str
    offset: int | None = None
    record_id: str | None = None
    url: str | None = None
    captured_at: datetime | None = None

    @property
    def order(self) -> tuple[str, int, str]:
        """Places sort by path and offset."""
        return self.path, -1 if self.offset is None else self.offset, self.record_id or ""


@dataclass(frozen=True, slots=True)
class Stated:
    """What is stated beside a payload: by the server (`http`), by an archive file (`warc`, `wacz`), by a saved page
    (`mhtml`, `comment`), by a mail's header (`mail`), or by fonds after checking (`check`). `name` is in small letters,
    `value` as stated.

    `states` is what it says of the page: a fact of the capture (`target_uri`, `captured_at`) or a field of documents;
    `read` the value as normalised, instants in ISO 8601. Both are None for what is kept as it is.
    """

    origin: str
    name: str
    value: str
    states: str | None = None
    read: str | None = None


@dataclass(frozen=True, slots=True)
class Sidecar:
    """Facts that an archivist laid beside a capture. All optional; None means not stated.

    `title`, `byline` (authors, parted by `;`) and `published` (in ISO 8601) go before what the capture says.
    """

    url: str | None = None
    captured_at: datetime | None = None
    collection: str | None = None
    access: str | None = None
    embargo_until: date | None = None
    rights: str | None = None
    note: str | None = None
    media_type: str | None = None
    title: str | None = None
    byline: str | None = None
    published: str | None = None


def strictest(first: Terms, second: Terms) -> Terms:
    """Of two statements of access and embargo the less open access and the later day; None is not stated. A word that
    is none of `ACCESS` counts as the strictest."""
    rank = {word: number for number, word in enumerate(ACCESS)}
    stated = [access for access, _ in (first, second) if access is not None]
    days = [day for _, day in (first, second) if day is not None]
    return max(stated, key=lambda word: rank.get(word, len(ACCESS)), default=None), max(days, default=None)


@dataclass(frozen=True, slots=True)
class Capture:
    """Payload bytes with the facts known about them; the input of the pipeline.

    `capture_id` is the payload's SHA-256 in hexadecimal for a loose file. `charset_basis` says how the charset is
    known: `bom`, `stated`, `meta`, `utf-8` or `detected`. `captured_at` is aware, in UTC. `target_uri` and
    `captured_at` already include what the sidecar says.

    One of several documents in a file has the file's payload and digest, the file's `capture_id` as `parent`, and the
    characters of the decoded payload that it consists of as `span`; its id is made of the two.

    A record of an archive file has an id made of its payload's digest, address and time (`record_id_of` in
    `fonds.capture`). `format` is the name of the reader, `stated` what stands beside the payload in its file. Where
    cleaning reads something else than the payload (the text of a PDF file), `content` is it.
    """

    capture_id: str
    payload: bytes = field(repr=False)
    payload_digest: str
    media_type: str
    charset: str
    charset_basis: str
    target_uri: str | None = None
    captured_at: datetime | None = None
    sidecar: Sidecar = Sidecar()
    sources: tuple[Source, ...] = ()
    parent: str | None = None
    span: tuple[int, int] | None = None
    format: str = "page"
    stated: tuple[Stated, ...] = ()
    content: bytes | None = field(default=None, repr=False)

    @property
    def is_html(self) -> bool:
        return self.media_type in ("text/html", "application/xhtml+xml")
