"""Taking the parts that shards made together into one archive, each capture once.

A capture whose bytes lie in several shards was archived by each of them. The one that a single run would have made is
taken: that of the place captured first. The others become further places of it. Where sidecars at these places say
different things no shard knew all of it: such captures are taken from no part, and the next `fonds run`, which finds
all their places, makes them.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from fonds.archive import Archive, Known, Writer, open_writer
from fonds.archive.joining import payloads_of, rows_of_payloads, take_documents, take_events
from fonds.archive.known import place_of
from fonds.errors import PartsIncomplete, StageFailed
from fonds.flows.config import RunConfig, parts_of
from fonds.flows.meetings import earliest
from fonds.flows.progress import Progress, Silent
from fonds.flows.shard import DONE, Shard
from fonds.flows.state import agent, new_run_id, now, raw_from
from fonds.flows.unchanged import Store
from fonds.model import Source
from fonds.schema.ledger import SOURCE_FOUND, Event, event_to_row, run_of
from fonds.schema.rows import SIDECAR_COLUMNS

# Rows of one commit that are held together.
_TOGETHER = 10_000
_ASKED = (
    "capture_id", "parent_capture_id", "payload_digest", "run_id", "run_started_at", "run_ingested_at", "run_sources",
    "run_places", "run_replaces", "run_software", "run_agent", "run_raw", *SIDECAR_COLUMNS,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Joined:
    """`documents` were in the parts: `taken` are new in the archive, `already` were there, `doubled` stand in several
    parts and were taken from another, `withdrawn` have a tombstone, `left` wait for the next run, which knows all their
    sidecars. `failures` were taken over, `places` noted."""

    parts: int
    documents: int
    taken: int
    already: int
    doubled: int
    withdrawn: int
    left: int
    failures: int
    places: int

    def check(self) -> None:
        """Raise StageFailed when the numbers don't add up."""
        told = self.taken + self.already + self.doubled + self.withdrawn + self.left
        if told != self.documents:
            raise StageFailed("join", f"the parts hold {self.documents} documents, but {told} are accounted for")


@dataclass(frozen=True, slots=True)
class _Copy:
    """Documents of the same bytes in a part."""

    part: Path
    rows: tuple[Mapping[str, Any], ...]

    @property
    def sources(self) -> tuple[Source, ...]:
        return tuple(dict.fromkeys(source for row in self.rows for source in run_of(row).sources))

    @property
    def file(self) -> str:
        return str(self.rows[0]["parent_capture_id"] or self.rows[0]["capture_id"])

    @property
    def said(self) -> tuple[Any, ...]:
        return tuple(self.rows[0].get(name) for name in SIDECAR_COLUMNS)

    @property
    def order(self) -> tuple[bool, Any]:
        """What a single run would have named the capture by stands first."""
        records = [source for source in self.sources if source.offset is not None]
        return not records, min(map(earliest, records or self.sources))


class _Sorting:
    """Decides what is taken from which part."""

    def __init__(self, parts: Sequence[Path], known: Known) -> None:
        self.parts, self.known = parts, known
        self.left_out: dict[Path, set[str]] = defaultdict(set)
        self.ids_left_out: dict[Path, set[str]] = defaultdict(set)
        self.places: list[tuple[str, Source]] = []
        self.already = self.doubled = self.withdrawn = self.left = 0
        payloads = {part: payloads_of(part) for part in parts}
        every = pa.chunked_array([each.cast(pa.string()) for each in payloads.values()], pa.string())
        counted = pc.value_counts(every)
        several = counted.field(0).filter(pc.greater(counted.field(1), 1))
        there = [digest for digest in pc.unique(every).to_pylist() if self._is_known(digest)]
        asked = pc.unique(pa.concat_arrays([several.cast(pa.string()), pa.array(there, pa.string())]))
        copies: dict[str, list[_Copy]] = defaultdict(list)
        for part in parts:
            groups: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
            for row in rows_of_payloads(part, asked, list(_ASKED)) if len(asked) else ():
                groups[row["payload_digest"]].append(row)
            for digest, rows in groups.items():
                copies[digest].append(_Copy(part, tuple(sorted(rows, key=lambda row: str(row["capture_id"])))))
        for digest, found in sorted(copies.items()):
            self._sort(digest, found)

    def _is_known(self, digest: str) -> bool:
        return digest in self.known.withdrawn or self.known.of_payload(digest) is not None

    def _sort(self, digest: str, copies: Sequence[_Copy]) -> None:
        number = sum(len(copy.rows) for copy in copies)
        there = self.known.of_payload(digest)
        if digest in self.known.withdrawn:
            self.withdrawn += number
            self._leave(digest, copies)
        elif there is not None:
            self.already += number
            self._leave(digest, copies)
            self._note(there, copies)
        elif len({copy.said for copy in copies}) > 1:
            self.left += number
            self._leave(digest, copies)
        else:
            first, *others = sorted(copies, key=lambda copy: copy.order)
            self.doubled += number - len(first.rows)
            self._leave(digest, others)
            self._note(first.file, others)

    def _leave(self, digest: str, copies: Sequence[_Copy]) -> None:
        for copy in copies:
            self.left_out[copy.part].add(digest)
            self.ids_left_out[copy.part] |= {copy.file, *(str(row["capture_id"]) for row in copy.rows)}

    def _note(self, capture_id: str, copies: Sequence[_Copy]) -> None:
        for source in dict.fromkeys(source for copy in copies for source in copy.sources):
            if self.known.places.get(place_of(source)) != capture_id:
                self.places.append((capture_id, source))


def join(config: RunConfig, *, progress: Progress | None = None) -> Joined:
    """Take all parts of an archive into it. Called again it takes nothing twice; the parts stay as they are.

    Raises PartsIncomplete where a part is missing or was not finished, ArchiveLocked, ArchiveError.
    """
    watching = progress or Silent()
    parts = _parts(config)
    run_id = new_run_id(now())
    with open_writer(config.archive, run_id) as writer:
        before = Archive(config.archive).count()
        watching.stage("Comparing the parts")
        known = writer.known()
        sorting = _Sorting(parts, known)
        documents = sum(Archive(part).count() for part in parts)
        watching.start(documents)
        taken = failures = 0
        for part in parts:
            watching.stage(f"Joining {part.parent.name}")
            digests = pa.array(sorted(sorting.left_out[part]), pa.string())
            new = take_documents(writer, part, digests)
            take_events(writer, part, pa.array(sorted(sorting.ids_left_out[part]), pa.string()))
            taken += new
            watching.done(new, 0)
        for part in parts:
            failures += _take_failures(writer, part)
        places = (_place_event(config, run_id, *each) for each in sorting.places)
        while some := list(islice(places, _TOGETHER)):
            writer.commit(events=some)
        _take_listings(config, parts)
        joined = Joined(
            len(parts),
            documents,
            taken,
            sorting.already,
            sorting.doubled,
            sorting.withdrawn,
            sorting.left,
            failures,
            len(sorting.places),
        )
        joined.check()
        if Archive(config.archive).count() != before + taken:
            raise StageFailed("join", f"{taken} documents were taken, but the archive does not hold so many more")
    return joined


def _parts(config: RunConfig) -> list[Path]:
    """The archives of the parts. Raises PartsIncomplete."""
    folder = parts_of(config.archive)
    found = {place.name: place for place in sorted(folder.glob("*-of-*")) if place.is_dir()}
    shards = sorted((Shard.parse(name) for name in found), key=lambda shard: (shard.of, shard.number))
    if not shards:
        raise PartsIncomplete(str(folder), "it holds no parts")
    if len({shard.of for shard in shards}) > 1:
        raise PartsIncomplete(str(folder), f"it holds shares of {shards[0].of} and of {shards[-1].of}")
    missing = [number for number in range(1, shards[0].of + 1) if Shard(number, shards[0].of).name not in found]
    if missing:
        raise PartsIncomplete(str(folder), f"share {missing[0]}/{shards[0].of} is not there")
    for shard in shards:
        try:
            json.loads((found[shard.name] / DONE).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            raise PartsIncomplete(str(folder), f"the run of {shard.number}/{shard.of} did not end") from None
    return [found[shard.name] / "archive" for shard in shards]


def _take_failures(writer: Writer, part: Path) -> int:
    """Take the failures of a part at whose places no capture is known by now."""
    places = writer.known().places
    rows = (row for row in Archive(part).to_arrow("failures").to_pylist())
    wanted: Iterator[dict[str, Any]] = (row for row in rows if (row["source_path"], row["source_offset"]) not in places)
    taken = 0
    while some := list(islice(wanted, _TOGETHER)):
        taken += writer.commit(failures=some).failures
    return taken


def _place_event(config: RunConfig, run_id: str, capture_id: str, source: Source) -> dict[str, Any]:
    told = Event(SOURCE_FOUND, now(), capture_id=capture_id, detail=raw_from(config), sources=(source,), run_id=run_id)
    return event_to_row(replace(told, agent=agent()))


def _take_listings(config: RunConfig, parts: Sequence[Path]) -> None:
    """What the shards read of files is good for the next run, which so opens none of them again."""
    with Store(config.archive, raw_from(config)) as store:
        for part in parts:
            store.take(part)
