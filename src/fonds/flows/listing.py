"""Listing what a file holds, a part at a time, so that a plan knows every entry and a worker that hangs can be
killed."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

from fonds.capture import sha256
from fonds.capture.readers import HEAD_BYTES, At, Broken, Entry, Item, Passed, Repeat, SourceFile, reader_named
from fonds.capture.readers.signs import is_html
from fonds.errors import CaptureError, LimitExceeded, StageFailed
from fonds.flows.select import Selection
from fonds.model import Sidecar

# One part of a listing ends after so many entries or seconds, whichever comes first: far below the time limit of a
# document, so that what overruns it is one entry.
PART_ENTRIES = 5_000
PART_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Listed:
    """An item whose payload was read: its SHA-256 and size in bytes, and what the file states. `file_digest` is the
    payload's digest as the file writes it."""

    at: At
    digest: str
    size: int
    url: str | None
    captured_at: datetime | None
    file_digest: str | None


Line = Listed | Repeat | Passed | Broken


@dataclass(frozen=True, slots=True)
class Part:
    """Some lines of a listing. `last` is the place of the last entry looked at, None at the end of the file."""

    lines: tuple[Line, ...]
    last: At | None


@dataclass(frozen=True, slots=True)
class Ask:
    """What to list: the entries behind `after`, or all. `past` says that `after` itself can't be read: whatever follows
    it is to be found without doing so. At most `most` entries. `said` is what was laid beside the file, by which a file
    that is one capture is selected where it states nothing itself."""

    file: SourceFile
    reader: str
    selection: Selection
    said: Sidecar = field(default_factory=Sidecar)
    after: At | None = None
    past: bool = False
    most: int = PART_ENTRIES


def list_part(ask: Ask) -> Part:
    """One part of a listing. What goes wrong is a line of it."""
    entries = _entries(ask)
    lines: list[Line] = []
    last = ask.after
    end = time.monotonic() + PART_SECONDS
    for entry in entries:
        last = entry.at
        lines.append(_line(entry, ask))
        # What has no offset can't be come back to.
        if entry.at.offset is not None and (len(lines) >= ask.most or time.monotonic() > end):
            return Part(tuple(lines), last)
    return Part(tuple(lines), None)


def peek(ask: Ask) -> At | None:
    """The place of the next entry, told without reading its payload."""
    return next((entry.at for entry in _entries(ask)), None)


def _entries(ask: Ask) -> Iterator[Entry]:
    """What the reader yields; what it raises, which it should not, is its last entry."""
    module = reader_named(ask.reader).load()
    at = ask.after
    beyond = getattr(module, "beyond", None)
    if ask.past and beyond is None:
        return
    try:
        found = beyond(ask.file, at) if ask.past and beyond is not None else module.read(ask.file, at)
        for entry in found:
            if at is not None and not ask.past and (entry.at.offset, entry.at.member) == (at.offset, at.member):
                continue
            at = entry.at
            yield entry
    except CaptureError as error:
        yield Broken(behind(at), error)
    except MemoryError:
        yield Broken(behind(at), LimitExceeded("memory", "out of memory"))
    except Exception as error:  # noqa: BLE001 - a defect of ours must not take the other files with it
        yield Broken(behind(at), StageFailed("read", f"{type(error).__name__}: {error}"[:500]))


def behind(at: At | None) -> At:
    """A place of its own for what went wrong somewhere behind an entry."""
    if at is None or at.offset is None:
        return At(member=at.member) if at else At()
    return At(at.offset + 1, at.member)


def _line(entry: Entry, ask: Ask) -> Line:
    if isinstance(entry, Passed | Broken):
        return entry
    refused = _refused(entry, ask)
    if refused is not None:
        code, reason, kind = refused
        return Passed(entry.at, entry.url or "", code, reason, kind)
    if isinstance(entry, Repeat):
        return entry
    try:
        payload = entry.load().payload
    except CaptureError as error:
        return Broken(entry.at, error)
    if not payload and entry.at.offset is not None:
        return Passed(entry.at, entry.url or "", "no_content", "it has no body", str(entry.status or ""))
    stated = next((each.value for each in entry.stated if each.name == "warc-payload-digest"), None)
    return Listed(entry.at, sha256(payload), len(payload), entry.url, entry.captured_at, stated)


def _refused(entry: Item | Repeat, ask: Ask) -> tuple[str, str, str] | None:
    """Why an entry is not selected. What its file says of it goes before what was laid beside the file."""
    said = ask.said if entry.at.offset is None else Sidecar()
    url, when = entry.url or said.url, entry.captured_at or said.captured_at
    if isinstance(entry, Repeat):
        # Of which type its page is says the record that it repeats.
        return replace(ask.selection, mimes=()).refuses(url, when, None, None)
    mime = entry.media_type or said.media_type
    if mime is None and ask.selection.mimes:
        mime = _told(entry)
    return ask.selection.refuses(url, when, mime, entry.status)


def _told(entry: Item) -> str | None:
    """The media type that the bytes of a page tell, where nothing states one."""
    try:
        head = entry.load().payload[:HEAD_BYTES]
    except CaptureError:
        return None
    return "text/html" if is_html(head) else "text/plain"
