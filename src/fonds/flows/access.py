"""Who may read what, from now on: settings of collections, sidecars laid since, and acts of a person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from fonds.archive import Archive, Standing, Terms, open_writer
from fonds.archive.force import STANDING_COLUMNS, standing
from fonds.archive.statements import Statements, read_statements
from fonds.errors import AccessError
from fonds.flows.config import RunConfig
from fonds.flows.pages import take_down, write_late_pages, write_report_index
from fonds.flows.plan import Plan
from fonds.flows.state import Row, Run, agent, new_run_id, now
from fonds.model import strictest
from fonds.schema.ledger import ACCESS_SET, ACCESS_STATED, COLLECTION_STATED, Event, event_to_row


def settings_stated(run: Run) -> Iterator[Row]:
    """Events of the settings of collections that say something else than when they were last heard."""
    said = read_statements(run.config.archive)
    for name, given in sorted(run.config.collections.items()):
        terms = Terms(given.access, given.embargo_until, collection=name, rights=given.rights)
        before = [each.terms for each in said.collections.get(name, ()) if each.kind == COLLECTION_STATED]
        if terms != (before[-1] if before else Terms(collection=name)):
            yield run.event(COLLECTION_STATED, None, terms.to_detail())


def moved(run: Run, plan: Plan) -> Iterator[Row]:
    """Events of captures that sidecars put into another collection, or give other rights."""
    where = run.writer.known().collections if plan.regrouped else {}
    for capture_id, terms in plan.regrouped:
        was = where.get(capture_id) if terms.collection else None
        yield run.event(ACCESS_STATED, capture_id, terms.to_detail(was=was))


@dataclass(frozen=True, slots=True)
class Act:
    """What a person decides: `access`, and the embargo (None leaves it, `lift_embargo` ends it). `reason` is needed for
    whatever makes a document more open than it is."""

    access: str
    embargo_until: date | None = None
    lift_embargo: bool = False
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Decided:
    """What an act came to: documents concerned, and what is in force for each of them afterwards."""

    standings: dict[str, Standing]


def _is_looser(before: Standing, access: str, day: date | None) -> bool:
    after = strictest((before.access, before.embargo_until), (access, day))
    return after != (access, day)


def _heard(row: dict[str, Any], said: Statements) -> list[tuple[str | None, date | None]]:
    """What was stated until now: with an act it is known and counts no more, until something new is stated."""
    pairs = {(row["sidecar_access"], row["embargo_until"])}
    for each in said.about(row):
        pairs |= {(each.terms.access, each.terms.embargo_until), *each.heard}
    return sorted(pairs, key=str)


def set_access(config: RunConfig, captures: Sequence[str], act: Act) -> Decided:
    """Set the access of documents, in rows and pages at once; gives what is in force then.

    Raises AccessError where less would be kept back without a reason, ArchiveLocked when another run holds the archive.
    """
    begun = now()
    with open_writer(config.archive, new_run_id(begun)) as writer:
        said = read_statements(config.archive)
        view = Archive(config.archive).documents_in_force()
        rows = view.to_table([*STANDING_COLUMNS, "access"], captures=captures).to_pylist()
        events = []
        for row in rows:
            before = standing(row, said)
            day = None if act.lift_embargo else act.embargo_until or before.embargo_until
            if _is_looser(before, act.access, day) and not (act.reason or "").strip():
                raise AccessError.needs_reason(row["capture_id"], before.access, before.embargo_until)
            terms = Terms(act.access, day)
            detail = terms.to_detail(reason=act.reason, heard=_heard(row, said))
            told = Event(ACCESS_SET, begun, detail=detail, capture_id=row["capture_id"], agent=agent())
            events.append(event_to_row(told))
        writer.commit(events=events)
        _follow(config, writer)
    return _standings(config.archive, captures)


def set_collection_access(config: RunConfig, name: str, act: Act) -> Decided:
    """The same for what settings of a collection say: the documents' own terms stay."""
    begun = now()
    with open_writer(config.archive, new_run_id(begun)) as writer:
        there = Archive(config.archive).documents_in_force().to_table(["capture_id", "collection"]).to_pylist()
        captures = [row["capture_id"] for row in there if row["collection"] == name]
        if not captures:
            raise AccessError.no_collection(name, sorted({row["collection"] for row in there}))
        if not (act.reason or "").strip():
            raise AccessError.no_reason(name)
        terms = Terms(act.access, act.embargo_until, collection=name)
        detail = terms.to_detail(reason=act.reason)
        writer.commit(events=[event_to_row(Event(ACCESS_SET, begun, detail=detail, agent=agent()))])
        _follow(config, writer)
    return _standings(config.archive, captures)


def _follow(config: RunConfig, writer: Any) -> None:
    """Rows and pages say what is in force."""
    changed = writer.out_of_force()
    take_down(config, changed)
    writer.bring_into_force(changed)
    if config.processed.is_dir():
        write_late_pages(config)
        write_report_index(config)


def _standings(archive: Path, captures: Sequence[str]) -> Decided:
    said = read_statements(archive)
    rows = Archive(archive).documents_in_force().to_table(list(STANDING_COLUMNS), captures=captures).to_pylist()
    return Decided({row["capture_id"]: standing(row, said) for row in rows})


def standings(config: RunConfig, captures: Sequence[str]) -> Decided:
    """What is in force for documents, without changing anything."""
    return _standings(config.archive, captures)
