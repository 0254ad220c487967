"""What people decided, in runs: read once at the beginning, compared with what rows hold, written down as events."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds

from fonds.archive import Archive, Writer, load_memory
from fonds.archive.guarded import reading
from fonds.archive.reviews import key_of
from fonds.archive.store import dataset
from fonds.curation import CurationFolder, CurationProblem, read_curations
from fonds.flows.config import RunConfig
from fonds.flows.state import agent, now
from fonds.model import Act, Context, Curation
from fonds.model.curation import FIELDS
from fonds.schema.ledger import CORRECTION, CORRECTION_LOST, REVIEW, Event, event_to_row

Row = dict[str, Any]
NOT_APPLIED = "curation_not_applied"
BLOCK = "block"


@dataclass(frozen=True, slots=True)
class Basis:
    """What documents are made with beside their captures and the settings: the site memory and what people decided, as
    both were when it was read. `folder` is the whole of the latter."""

    context: Context
    folder: CurationFolder


def read_basis(config: RunConfig) -> Basis:
    """The site memory and the curation of a configuration. What is changed in the files afterwards waits for the next
    run."""
    context = Context.of(load_memory(Path(config.site_memory))) if config.site_memory else Context()
    folder = read_curations(config.curation)
    if not folder.is_there:
        folder = _missed(config, folder)
    return Basis(replace(context, curations=folder.by_name), folder)


def _missed(config: RunConfig, folder: CurationFolder) -> CurationFolder:
    """A folder that is not there, with a problem for each document whose row holds what stood in it."""
    rows = _rows(config)
    held = rows.filter(pc.is_valid(rows["curation_digest"]))["capture_id"].to_pylist()
    where = str(config.curation)
    message = f"The folder {where} is missing or empty, and {len(held):,} documents hold what people decided there."
    return replace(folder, problems=tuple(CurationProblem(where, message, name) for name in held))


_NEEDED = ("capture_id", "parent_capture_id", "payload_digest", "span_start", "run_replaces", "fingerprint",
           "context_digest", "curation_digest")  # fmt: skip


def _rows(config: RunConfig) -> pa.Table:
    """What of the archived documents says how they were made; columns that older archives lack are null."""
    view = Archive(config.archive).documents_in_force()
    there = [name for name in _NEEDED if name in view.schema.names]
    rows = view.to_table(there)
    for name in _NEEDED:
        if name not in there:
            rows = rows.append_column(name, pa.nulls(rows.num_rows, pa.string()))
    return rows


def digest_now(context: Context, row: Mapping[str, Any]) -> str | None:
    """The `curation_digest` that a row would have if it were made now."""
    seen = context.curations.seen(row["capture_id"], replaces=row["run_replaces"], first=not row["span_start"])
    return seen.digest


def _with_curation(rows: pa.Table, context: Context) -> pa.Array:
    """Which rows hold, or would hold, decisions of people."""
    names = pa.array(sorted(context.curations.by_name), pa.string())
    concerned = pc.or_(pc.is_in(rows["capture_id"], names), pc.is_in(rows["run_replaces"], names))
    return pc.or_(concerned, pc.is_valid(rows["curation_digest"]))


def made_otherwise(config: RunConfig, context: Context, fingerprint: str) -> list[Row]:
    """The documents that another version, setting, site memory or decision of a person made, by `_NEEDED`."""
    rows = _rows(config)
    curated = _with_curation(rows, context)
    other = pc.or_(pc.not_equal(rows["fingerprint"], fingerprint), pc.not_equal(rows["context_digest"], context.digest))
    late: list[Row] = rows.filter(pc.and_(pc.invert(curated), other)).to_pylist()
    for row in rows.filter(curated).to_pylist():
        made = (row["fingerprint"], row["context_digest"])
        if made != (fingerprint, context.digest_with(digest_now(context, row))):
            late.append(row)
    return late


def decided_since(config: RunConfig, basis: Basis) -> set[str]:
    """The files with documents about which people decided something else than their rows hold. Those whose files of
    curation can't be used are none: what they said before stays."""
    rows = _rows(config)
    found = rows.filter(_with_curation(rows, basis.context)).to_pylist()
    broken = basis.folder.broken
    return {
        row["parent_capture_id"] or row["capture_id"]
        for row in found
        if row["curation_digest"] != digest_now(basis.context, row) and row["capture_id"] not in broken
    }


def unapplied(rows: Iterable[Mapping[str, Any]], run_id: str) -> list[Row]:
    """The events of rows to which decisions of people could not be applied."""
    told = []
    for row in rows:
        check = next((c for c in row["checks"] if c["code"] == NOT_APPLIED and c["outcome"] == "warn"), None)
        if check is not None:
            event = Event(
                CORRECTION_LOST, now(), "warning", outcome_detail=check["actual"], capture_id=row["capture_id"],
                payload_digest=row["payload_digest"], row_digest=row["row_digest"], run_id=run_id, agent=agent(),
            )  # fmt: skip
            told.append(event_to_row(event))
    return told


@dataclass(frozen=True, slots=True)
class _Said:
    """One decision as an event tells it. `key` is what it decides about, `act` by whom and when."""

    kind: str
    key: str
    facts: tuple[tuple[str, Any], ...]
    act: Act
    row: str | None = None

    def detail(self) -> str:
        at = self.act.at.isoformat() if self.act.at else None
        facts = {**dict(self.facts), "by": self.act.by, "stated_at": at}
        if self.act.note:
            facts["note"] = self.act.note
        return _json(facts)


def _said(curation: Curation) -> Iterator[_Said]:
    for one in curation.corrections:
        name = FIELDS[one.field]
        yield _Said(
            CORRECTION, name, (("field", name), ("before", list(one.before)), ("after", list(one.value))), one.act
        )
    for block in curation.blocks:
        choice = "keep" if block.keep else "drop"
        facts = (("field", BLOCK), ("index", block.index), ("before", block.before), ("after", choice))
        yield _Said(CORRECTION, f"{BLOCK} {block.index}", facts, block.act)
    for verdict in curation.verdicts:
        told = (
            ("verdict", verdict.verdict),
            ("tier", verdict.tier),
            ("expected_quality", verdict.expected_quality),
        )
        yield _Said(REVIEW, "", told, verdict.act, verdict.row)


def _told(archive: Path) -> dict[str, list[Row]]:
    """What events say of decisions, by capture, in the order of time."""
    with reading(archive):
        wanted = ds.field("event_type").isin([CORRECTION, REVIEW])
        columns = ["event_type", "capture_id", "occurred_at", "detail", "agent"]
        rows = dataset(archive, "events").to_table(columns=columns, filter=wanted).to_pylist()
    found: dict[str, list[Row]] = {}
    for row in sorted(rows, key=lambda each: each["occurred_at"]):
        if row["detail"] is not None:
            found.setdefault(row["capture_id"], []).append(row)
    return found


def _key_of(told: Mapping[str, Any]) -> str:
    field, index = told["field"], told.get("index")
    return str(field) if index is None else f"{field} {index}"


def _missing_of(curation: Curation, told: list[Row], run_id: str | None) -> Iterator[Event]:
    """The events of one document's decisions that are not there, and of those that were taken back."""
    last = {_key_of(said := json.loads(row["detail"])): said for row in told if row["event_type"] == CORRECTION}
    reviews = [json.loads(row["detail"]) for row in told if row["event_type"] == REVIEW]
    name = curation.capture_id
    heard = {key_of(name, said) for said in reviews if not said.get("undone")}
    undone = {key_of(name, said) for said in reviews if said.get("undone")}
    standing: set[object] = set()
    for said in _said(curation):
        detail = said.detail()
        facts = json.loads(detail)
        key = key_of(name, facts) if said.kind == REVIEW else said.key
        standing.add(key)
        there = (key in heard and key not in undone) if said.kind == REVIEW else last.get(said.key) == facts
        if not there:
            yield _event(curation, said.kind, detail, run_id, said=said)
    for key, before in last.items():
        if key not in standing and not before.get("undone"):
            kept = {fact: before[fact] for fact in ("field", "index") if fact in before}
            yield _event(curation, CORRECTION, _json({**kept, "before": before.get("after"), "undone": True}), run_id)
    for before in reviews:
        key = key_of(name, before)
        if key not in standing and key not in undone:
            yield _event(curation, REVIEW, _json({**before, "undone": True}), run_id)


def _event(curation: Curation, kind: str, detail: str, run_id: str | None, *, said: _Said | None = None) -> Event:
    """An event by whoever decided, then; what was taken back is told by whoever met it, now."""
    return Event(
        kind, (said.act.at if said else None) or now(), detail=detail, capture_id=curation.capture_id,
        payload_digest=curation.payload_digest, row_digest=said.row if said else None, run_id=run_id,
        agent=said.act.by if said else agent(),
    )  # fmt: skip


def _json(facts: Mapping[str, Any]) -> str:
    return json.dumps({name: value for name, value in facts.items() if value is not None}, ensure_ascii=False)


def record_decisions(writer: Writer, folder: CurationFolder, run_id: str | None = None) -> int:
    """Let the events tell all that stands in the files, and what was taken back; gives how many were added.

    Of documents that are not archived nothing is told: it will be when they are.
    """
    if not folder.is_there:
        return 0
    rows = dataset(writer.path, "documents").to_table(columns=["capture_id", "payload_digest"]).to_pylist()
    there = {row["capture_id"]: row["payload_digest"] for row in rows}
    told = _told(writer.path)
    by_capture = {each.capture_id: each for each in folder.curations if each.capture_id in there}
    for name in told:
        # Their file is gone: all that was decided was taken back.
        if name in there and name not in by_capture and name not in folder.broken:
            by_capture[name] = Curation(name, there[name])
    events = [
        event_to_row(event)
        for name, curation in sorted(by_capture.items())
        for event in _missing_of(curation, told.get(name, []), run_id)
    ]
    if events:
        writer.commit(events=events)
    return len(events)


def notes_of_curation(config: RunConfig, folder: CurationFolder) -> list[str]:
    """What a run's account says of the files: those that can't be used, and those about no document."""
    said = list(dict.fromkeys(each.message.rstrip(".") for each in folder.problems))
    named = "; ".join(said[:5]) + ("; …" if len(said) > 5 else "")
    notes = [f"what people decided can't be read, and what it is about stays as it was: {named}"] if said else []
    if folder.files:
        view = Archive(config.archive).documents_in_force()
        there = set(view.to_table(["capture_id"])["capture_id"].to_pylist())
        lost = [path for name, path in folder.files if name not in there]
        if lost:
            more = f" and {len(lost) - 5:,} more" if len(lost) > 5 else ""
            word = "file" if len(lost) == 1 else "files"
            notes.append(
                f"{len(lost):,} {word} of curation about no document of the archive: {', '.join(lost[:5])}{more}"
            )
    return notes
