"""What a reader yields: every entry of a file is a capture, a repeat of one, passed over with a reason, or broken.

An entry's place (`At`) is enough to come back to it: `read(file, at)` yields that very entry first. So a run lists the
entries of a file once, and its workers open single ones later, in any order.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from fonds.errors import FondsError
from fonds.model import Stated


@dataclass(frozen=True, slots=True)
class At:
    """Where in its file an entry begins.

    `offset` counts bytes from the beginning of the file, or of `member`, the name of a file inside it (as in a ZIP
    file). Both are None where the entry is the file as a whole. `record_id` is the entry's own name for itself
    (WARC-Record-ID, Message-ID) and takes no part in finding it.
    """

    offset: int | None = None
    member: str | None = None
    record_id: str | None = None


@dataclass(frozen=True, slots=True)
class Loaded:
    """The payload of an item, whose SHA-256 names the capture, and what is known only once it was read (a digest that
    differs, bytes that are missing)."""

    payload: bytes
    stated: tuple[Stated, ...] = ()


@dataclass(frozen=True, slots=True)
class Unpacked:
    """The page that stands inside a payload, in the form that cleaning reads: the bytes of HTML or of plain text with
    their media type (which may carry a charset), and what is stated beside it."""

    content: bytes
    media_type: str | None = None
    url: str | None = None
    captured_at: datetime | None = None
    stated: tuple[Stated, ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """A capture. `load` reads its payload, and must be called before the next entry is asked for; it raises
    CaptureErrors. `media_type` is the stated one with its parameters, None where nothing is stated; `url` and
    `captured_at` are what the file states of this capture; `status` is that of the HTTP response.

    `unpack` is given where cleaning reads something else than the payload (the text of a PDF file, the page in an MHTML
    file). It is called in a worker with the payload, under the limits on time and memory; it raises CaptureErrors.
    """

    at: At
    load: Callable[[], Loaded]
    media_type: str | None = None
    url: str | None = None
    captured_at: datetime | None = None
    status: int | None = None
    stated: tuple[Stated, ...] = ()
    unpack: Callable[[bytes], Unpacked] | None = None


@dataclass(frozen=True, slots=True)
class Repeat:
    """A record saying that a page was met again unchanged (a WARC revisit), without the page's bytes.

    It is a further place of the capture that it names: by record id, by address and time, or by the digest of the
    payload as the file writes it (`sha1:…`), whichever are stated.
    """

    at: At
    url: str | None
    captured_at: datetime | None
    of_record: str | None = None
    of_url: str | None = None
    of_date: datetime | None = None
    digest: str | None = None


@dataclass(frozen=True, slots=True)
class Passed:
    """An entry that is no capture. `name` says which it is (its address, its name in the file), `code` is short and
    stable, `reason` a sentence for people without a full stop; `kind` is what entries are counted by beside the code,
    as a media type is."""

    at: At
    name: str
    code: str
    reason: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Broken:
    """An entry, or the file from here on, that can't be read. Its failure is kept under `at`."""

    at: At
    error: FondsError


Entry = Item | Repeat | Passed | Broken
