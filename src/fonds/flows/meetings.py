"""What a run met in the raw folder, entry by entry, before it decides on any of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from fonds.archive import KnownFailure
from fonds.capture import FoundFile, record_id_of, to_utc
from fonds.capture.readers import At, Repeat
from fonds.errors import SidecarError
from fonds.flows.cdx import Spot
from fonds.flows.listing import Listed
from fonds.model import Sidecar, Source


@dataclass(frozen=True, slots=True)
class Met:
    """A capture at one place: a file that could be read, or an entry of one, and what was laid beside the file.

    `at` is None where the place is a repeat of the capture, which holds no payload.
    """

    item: FoundFile
    source: Source
    at: At | None
    said: Sidecar | SidecarError
    before: KnownFailure | None
    digest: str
    size: int
    file_digest: str | None = None

    @property
    def is_record(self) -> bool:
        return self.source.offset is not None

    @property
    def capture_id(self) -> str:
        """The id of the capture as this place has it."""
        source = self.source
        return record_id_of(self.digest, source.url, source.captured_at) if self.is_record else self.digest


def source_of(item: FoundFile, at: At, listed: Listed | Repeat | None = None) -> Source:
    """The place of an entry, as the archive names it: what lies in a file inside the file stands below its path."""
    path = item.shown if at.member is None else f"{item.shown}/{at.member}"
    if listed is None:
        return Source(path, at.offset, at.record_id)
    return Source(path, at.offset, at.record_id, listed.url, to_utc(listed.captured_at))


def foremost(places: Sequence[Met]) -> Met:
    """The place whose address and time name a capture that was met at several: the first record that was captured. It
    must not hang on the order of files."""
    able = [met for met in places if met.at is not None]
    records = [met for met in able if met.is_record]
    return min(records or able, key=lambda met: earliest(met.source))


def earliest(source: Source) -> tuple[bool, str, str, tuple[str, int, str]]:
    """The order of places by which the first is the one that names a capture."""
    when = source.captured_at
    return when is None, when.isoformat() if when else "", source.url or "", source.order


class Originals:
    """Finds the payload that a repeat is of, among all that was met."""

    def __init__(self, met: Mapping[str, Sequence[Met]]) -> None:
        self._by: dict[tuple[str, str], str] = {}
        for places in met.values():
            for each in places:
                for key in _names(each):
                    self._by.setdefault(key, each.digest)

    def of(self, repeat: Repeat, spot: Spot | None = None) -> str | None:
        """The SHA-256 of the payload, None where it was not met. `spot` is where an index says that it stands."""
        keys = [*_wanted(repeat), *([("spot", f"{spot[0]}:{spot[1]}")] if spot else [])]
        return next((self._by[key] for key in keys if key in self._by), None)


def _names(met: Met) -> Iterator[tuple[str, str]]:
    source = met.source
    if source.record_id:
        yield "record", source.record_id
    if source.url and source.captured_at:
        yield "time", f"{source.captured_at.isoformat()} {source.url}"
    if met.file_digest:
        yield "digest", met.file_digest.casefold()
    if source.offset is not None:
        yield "spot", f"{PurePosixPath(source.path).name}:{source.offset}"


def _wanted(repeat: Repeat) -> Iterator[tuple[str, str]]:
    if repeat.of_record:
        yield "record", repeat.of_record
    when = to_utc(repeat.of_date)
    if repeat.of_url and when:
        yield "time", f"{when.isoformat()} {repeat.of_url}"
    if repeat.digest:
        yield "digest", repeat.digest.casefold()
