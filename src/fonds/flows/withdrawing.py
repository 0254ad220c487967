"""Withdrawing documents: out of every place where fonds put a copy, with a tombstone that stays."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fonds.archive import Writer, open_writer
from fonds.archive.copies import alike, clear_drafts, releases_holding, rows_about
from fonds.archive.tombstones import Tombstone
from fonds.archive.withdrawing import remove_documents, unfinished
from fonds.errors import AccessError
from fonds.flows.config import RELEASES, RunConfig
from fonds.flows.pages import write_late_pages, write_report_index
from fonds.flows.state import agent, new_run_id, now
from fonds.flows.traces import Traces, clear_accounts, clear_curation, clear_memory
from fonds.flows.unchanged import forget_all
from fonds.model import Source
from fonds.schema.ledger import WITHDRAWAL, WITHDRAWAL_DONE, Event, event_to_row


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """What a withdrawal came to: tombstones; what is left for a person: files below raw/, releases that hold the
    documents, releases that nobody could look into, files of curation that name other documents too, documents of the
    same text or address."""

    stones: tuple[Tombstone, ...]
    raw: tuple[str, ...] = ()
    releases: tuple[str, ...] = ()
    unseen_releases: tuple[str, ...] = ()
    curation: tuple[str, ...] = ()
    alike: tuple[str, ...] = ()
    details: Mapping[str, int] = field(default_factory=dict)


def withdraw(config: RunConfig, captures: Sequence[str], reason: str, *, releases: Path = RELEASES) -> Withdrawal:
    """Withdraw documents, and finish withdrawals that were stopped. `captures` may be empty for the latter alone.

    Where all documents of a file are named, the file is withdrawn. Raises AccessError without a reason, ArchiveLocked
    when another run holds the archive, ArchiveError when the disk refuses: calling again finishes it.
    """
    if captures and not reason.strip():
        raise AccessError("A document is withdrawn with a reason only.", advice="Say why with --reason.")
    with open_writer(config.archive, new_run_id(now())) as writer:
        put_tombstones(writer, captures, reason)
        return finish_withdrawals(config, writer, releases=releases)


def put_tombstones(writer: Writer, captures: Sequence[str], reason: str) -> None:
    """The first step, in one commit: from then on the documents are withdrawn, whatever happens."""
    there = {stone.capture_id for stone in unfinished(writer.path)}
    rows = [row for row in rows_about(writer.path, captures) if row["capture_id"] not in there]
    known = writer.known()
    places: dict[str, list[Source]] = {}
    for (path, offset), name in known.places.items():
        places.setdefault(name, []).append(Source(path, offset))
    events = []
    for stone in _stones(writer.path, rows, reason):
        told = Event(
            WITHDRAWAL,
            stone.at,
            detail=stone.to_detail(),
            capture_id=stone.capture_id,
            payload_digest=stone.payload_digest,
            sources=tuple(places.get(stone.parent or stone.capture_id, ())),
            agent=stone.agent,
        )
        events.append(event_to_row(told))
    writer.commit(events=events)


def _stones(archive: Path, rows: Sequence[Mapping[str, Any]], reason: str) -> list[Tombstone]:
    """One for each document; one for a file of which all documents are withdrawn."""
    at, who = now(), agent()
    chosen = {row["capture_id"] for row in rows}
    parents = {row["parent_capture_id"] for row in rows if row["parent_capture_id"]}
    whole = {parent for parent in parents if {row["capture_id"] for row in rows_about(archive, [parent])} <= chosen}
    stones: dict[str, Tombstone] = {}
    for row in rows:
        parent = row["parent_capture_id"]
        if parent in whole:
            stones[parent] = Tombstone(parent, row["payload_digest"], reason, at, who)
        name, span = row["capture_id"], row["span_start"]
        stones[name] = Tombstone(
            name, row["payload_digest"], reason, at, who, parent, None if span is None else (span, row["span_end"])
        )
    return list(stones.values())


def finish_withdrawals(config: RunConfig, writer: Writer, *, releases: Path = RELEASES) -> Withdrawal:
    """Remove every copy of what has a tombstone and is not gone; what is gone already is passed over."""
    stones = unfinished(config.archive)
    if not stones:
        return Withdrawal(())
    ids = [stone.capture_id for stone in stones]
    rows = rows_about(config.archive, ids)
    paths = sorted({path for stone in stones for path in stone.paths})
    traces = Traces.of(rows, paths)
    same = alike(config.archive, rows)
    # While the rows are there they say what to look for; so they go last.
    lines = clear_memory(Path(config.site_memory), config.archive, rows) if config.site_memory else 0
    _clear_pages(config, [*ids, *(row["capture_id"] for row in rows)])
    accounts = clear_accounts(config.processed / "runs", traces)
    named = {*ids, *(stone.payload_digest for stone in stones if stone.payload_digest and stone.parent is None)}
    removed, left = clear_curation(config.curation, named)
    clear_drafts(releases)
    forget_all(config.archive)  # what is kept of raw files names addresses
    remove_documents(writer, stones)
    if config.processed.is_dir():
        write_late_pages(config)
        write_report_index(config, without=frozenset(traces.paths))
    holding, unseen = releases_holding(config.archive, releases, {*ids, *(row["capture_id"] for row in rows)})
    told = [
        event_to_row(
            Event(
                WITHDRAWAL_DONE,
                now(),
                detail=json.dumps({"releases": [*holding, *unseen], "raw": list(stone.paths)}, ensure_ascii=False),
                capture_id=stone.capture_id,
                payload_digest=stone.payload_digest,
                agent=agent(),
            )
        )
        for stone in stones
    ]
    writer.commit(events=told)
    return Withdrawal(
        tuple(stones),
        tuple(paths),
        tuple(holding),
        tuple(unseen),
        tuple(map(str, left)),
        tuple(same),
        {"accounts": accounts, "curation": removed, "lines of the site memory": lines, "documents": len(rows)},
    )


def _clear_pages(config: RunConfig, names: Iterable[str]) -> None:
    for name in names:
        shutil.rmtree(config.processed / name, ignore_errors=True)
        if (config.processed / name).exists():
            shutil.rmtree(config.processed / name)  # and say why it can't be
    for leaving in config.processed.glob(".index*.part"):
        leaving.unlink(missing_ok=True)


def is_withdrawn(stones: Mapping[str, Tombstone], row: Mapping[str, Any]) -> bool:
    """Whether the row made of a capture is one of a document that was withdrawn, or holds a part of its text: another
    version of fonds may part a file otherwise."""
    if row["capture_id"] in stones:
        return True
    parent, start, end = row["parent_capture_id"], row["span_start"], row["span_end"]
    if parent is None or start is None:
        return False
    return any(
        stone.parent == parent and stone.span is not None and stone.span[0] < end and start < stone.span[1]
        for stone in stones.values()
    )
