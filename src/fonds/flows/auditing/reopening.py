"""Opening an archived capture again, from its row. Runs in a worker: captures are hostile input."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from fonds.capture import open_item, sha256
from fonds.capture.opening import id_of
from fonds.capture.readers import HEAD_BYTES, At, Broken, Item, SourceFile, choose_reader
from fonds.capture.reading import read_head
from fonds.errors import CaptureChanged, CaptureError, UnreadableCapture
from fonds.flows.auditing.raw_folder import RawFolder
from fonds.model import Capture
from fonds.schema.ledger import run_of
from fonds.schema.rows import sidecar_from
from fonds.settings import Settings


@dataclass(frozen=True, slots=True)
class Where:
    """An entry of a file: where the bytes of a capture may be read."""

    path: Path
    shown: str
    at: At


def places_of(row: Mapping[str, Any], folder: RawFolder) -> tuple[Where, ...]:
    """Where the capture of a row lies, as far as files are there."""
    found = []
    for source in row["run_sources"] or ():
        name = folder.file_of(source["path"])
        item = folder.found.get(name) if name is not None else None
        if item is not None and name is not None:
            member = source["path"][len(name) + 1 :] or None
            found.append(Where(item.path, name, At(source["offset"], member, source["record_id"])))
    return tuple(found)


def reopen(row: Mapping[str, Any], places: Sequence[Where], settings: Settings) -> Capture:
    """The capture of a row, with its payload; of a document that is a part of a file, the file as a whole.

    Raises CaptureErrors; CaptureChanged when none of the places holds the bytes that were archived.
    """
    refused: CaptureError = UnreadableCapture(row["capture_id"], "none of its places is there")
    whole = row["parent_capture_id"] or row["capture_id"]
    for place in places:
        try:
            for capture in _captures(row, place, settings):
                if capture.capture_id == whole:
                    return capture
                refused = CaptureChanged(place.shown)
        except CaptureError as error:
            refused = error
    raise refused


def _captures(row: Mapping[str, Any], place: Where, settings: Settings) -> Iterator[Capture]:
    """The capture at a place, if it is the archived one."""
    reader = choose_reader(place.path.name, read_head(place.path, place.shown, HEAD_BYTES))
    if reader is None:
        raise UnreadableCapture(place.shown, "neither its name nor its bytes say what it is")
    entries = reader.load().read(SourceFile(place.path, place.shown, settings.max_payload_bytes), place.at)
    entry = next(entries, None)
    if isinstance(entry, Broken):
        if isinstance(entry.error, CaptureError):
            raise entry.error
        raise UnreadableCapture(place.shown, entry.error.message.rstrip("."))
    if not isinstance(entry, Item):
        return
    loaded = entry.load()
    digest = sha256(loaded.payload)
    if digest != row["payload_digest"]:
        raise CaptureChanged(place.shown)
    if id_of(entry, digest) != (row["parent_capture_id"] or row["capture_id"]):
        return  # the same page under another address or of another time: another place names the capture
    sources = run_of(row).sources
    yield open_item(entry, loaded, format=reader.name, sidecar=sidecar_from(row), sources=sources, settings=settings)


def part_of(row: Mapping[str, Any], capture: Capture) -> Capture:
    """The part that a row is of, where a file holds several documents; else the capture."""
    if row["span_start"] is None:
        return capture
    span = (row["span_start"], row["span_end"])
    return replace(capture, capture_id=row["capture_id"], parent=capture.capture_id, span=span)
