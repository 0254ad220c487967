"""Making archived documents again: what would change is said first, then done as a whole or not at all.

What is made is laid aside below the archive (`.reprocess`), a shard at a time, so that a run that is killed goes on
where it was; then all rows are put in their places in one commit.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from fonds.archive import Terms, Writer, open_writer
from fonds.archive.files import batches_of, write_parquet
from fonds.archive.force import standing
from fonds.archive.guarded import writing
from fonds.archive.revising import revise, rows_of_files
from fonds.archive.statements import Statements, read_statements
from fonds.archive.tombstones import read_tombstones
from fonds.archive.writer import in_force_if_said
from fonds.buckets import beside
from fonds.flows.config import RunConfig
from fonds.flows.curating import Basis, decided_since, read_basis, record_decisions, unapplied
from fonds.flows.pages import take_down, today, write_late_pages, write_report_index
from fonds.flows.plan import Job, facts_digest
from fonds.flows.pool import Workers, start_workers
from fonds.flows.processes import WorkerLimits
from fonds.flows.progress import Progress, Silent
from fonds.flows.remaking import Remaking, plan_remaking, selected_files
from fonds.flows.sharding import shards
from fonds.flows.state import agent, new_run_id, now, software
from fonds.flows.withdrawing import finish_withdrawals, is_withdrawn
from fonds.model import Context, Failure, strictest
from fonds.pipeline import fingerprint_of
from fonds.report import may_lie_open
from fonds.report.changes import RowChanges, write_changes
from fonds.schema.digest import digest_of
from fonds.schema.ledger import ACCESS_STATED, Event, RunFacts, event_to_row, run_of
from fonds.schema.rows import run_columns
from fonds.schema.tables import SCHEMAS

STAGING = ".reprocess"
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Reprocessed:
    """What came of it: `page` is the page that says so, None where nothing was looked at; `is_done` is false for a dry
    run."""

    changes: RowChanges
    run_id: str
    page: Path | None
    is_done: bool


def reprocess(
    config: RunConfig,
    documents: Sequence[str] = (),
    *,
    select: str | None = None,
    dry_run: bool = False,
    progress: Progress | None = None,
) -> Reprocessed:
    """Make documents again, and say what changes: those named, those that meet a condition in SQL over
    documents_in_force, or all that wait for it where neither is given.

    Raises NoSuchDocument, QueryError, NoInput, ArchiveLocked; ArchiveError when the disk refuses. Until the one commit
    at the end nothing has changed; killed, it is finished by calling again.
    """
    run_id, shown = new_run_id(now()), progress or Silent()
    if dry_run:
        basis = read_basis(config)
        with tempfile.TemporaryDirectory(prefix="fonds-") as scratch:
            work = _Work(config, basis.context, run_id, Path(scratch), shown)
            work.make(_planned(config, basis, documents, select, shown))
            return work.told(done=False)
    with open_writer(config.archive, run_id) as writer:
        finish_withdrawals(config, writer)
        basis = read_basis(config)
        record_decisions(writer, basis.folder, run_id)
        work = _Work(config, basis.context, run_id, beside(config.archive, STAGING), shown)
        work.make(_planned(config, basis, documents, select, shown))
        work.commit(writer)
        result = work.told(done=True)
        shutil.rmtree(beside(config.archive, STAGING), ignore_errors=True)
    return result


def apply_decisions(
    config: RunConfig, basis: Basis, writer: Writer, *, run_id: str, progress: Progress, restated: frozenset[str]
) -> RowChanges | None:
    """Make the documents again about which people decided something since, and the files that are `restated` by their
    sidecars; None where there are none.

    Part of a run: no page tells of it, as the run's account does.
    """
    files = decided_since(config, basis) | restated
    if not files:
        return None
    work = _Work(config, basis.context, run_id, beside(config.archive, STAGING), progress)
    work.make(plan_remaking(config, files, basis.context, basis.folder.problems))
    work.commit(writer)
    shutil.rmtree(beside(config.archive, STAGING), ignore_errors=True)
    return work.changes


def _planned(
    config: RunConfig, basis: Basis, documents: Sequence[str], select: str | None, progress: Progress
) -> Remaking:
    progress.stage("Looking for captures")
    files = selected_files(config, documents, select) if documents or select is not None else None
    return plan_remaking(config, files, basis.context, basis.folder.problems)


class _Work:
    """One reprocessing. What is made stands in `folder`, a file for each shard."""

    def __init__(self, config: RunConfig, context: Context, run_id: str, folder: Path, progress: Progress) -> None:
        self.config, self.context, self.run_id, self.progress = config, context, run_id, progress
        self.started_at = now()
        self.root = folder
        self.folder = folder
        self.changes = RowChanges()
        self.replaced: list[str] = []
        self.gone: list[str] = []
        self.stated: list[Row] = []
        self.stones = read_tombstones(config.archive)
        self.said: Statements = read_statements(config.archive)

    def make(self, plan: Remaking) -> None:
        """Process what is planned, as far as a run that was killed has not."""
        self.changes.failed += plan.failed
        self.changes.missing += plan.missing
        jobs = [job for _, job in plan.jobs]
        files = {job.digest: name for name, job in plan.jobs}
        key = digest_of(
            [
                fingerprint_of(self.config.settings).digest,
                self.context.digest,
                [
                    [name, job.digest, facts_digest(job.sidecar), _decided(self.context, name, job)]
                    for name, job in plan.jobs
                ],
            ]
        )
        self.folder = self.root / key[:16]
        for other in self.root.glob("*"):
            if other != self.folder:
                shutil.rmtree(other, ignore_errors=True)
        self.progress.start(len(jobs))
        if jobs:
            self.progress.stage("Cleaning")
        limits = WorkerLimits(self.config.time_limit, self.config.memory_limit_mb)
        parts = list(enumerate(shards(jobs, self.config.shard_size)))
        pending = [number for number, _ in parts if not self._facts(number).is_file()]
        with _workers(min(self.config.workers, max(1, len(jobs))), limits, needed=bool(pending)) as workers:
            for number, shard in parts:
                before = rows_of_files(self.config.archive, [files[job.digest] for job in shard])
                if number in pending:
                    assert workers is not None
                    self._process(number, shard, before, files, workers)
                self._count(number, before)

    def _facts(self, number: int) -> Path:
        return self.folder / f"shard-{number:05}.json"

    def _rows_file(self, number: int) -> Path:
        return self.folder / f"shard-{number:05}.parquet"

    def _process(
        self,
        number: int,
        shard: Sequence[Job],
        before: Mapping[str, Sequence[Row]],
        files: Mapping[str, str],
        workers: Workers,
    ) -> None:
        """Process a shard and lay its rows aside; the file of facts comes last and says that all is there."""
        rows: list[Row] = []
        failed: list[tuple[str, str]] = []
        made: list[str] = []
        # What stood there before a capture was archived, not what was archived last: that is the capture itself.
        jobs = tuple(replace(job, replaces=before[files[job.digest]][0]["run_replaces"]) for job in shard)
        for job, result in zip(jobs, workers.process(jobs, self.config.settings, self.context), strict=True):
            self.progress.done(int(not isinstance(result, Failure)), int(isinstance(result, Failure)))
            if isinstance(result, Failure):
                failed.append((job.source.path, result.message))
                continue
            file = files[job.digest]
            old = {row["capture_id"]: row for row in before[file]}
            remade = [(each, each.row()) for each in result]
            if not any(file in (row["capture_id"], row["parent_capture_id"]) for _, row in remade):
                failed.append((job.source.path, "it is known by another id now"))
                continue
            made.append(file)
            for each, row in remade:
                if not is_withdrawn(self.stones, row):
                    like = old.get(row["capture_id"]) or before[file][0]
                    facts = self._run_facts(like)
                    row.update(run_columns(facts, facts.sources or each.sources))
                    is_old = row["capture_id"] in old
                    row["run_revision"] = (like.get("run_revision") or 1) + 1 if is_old else None
                    rows.append(row)
        schema = SCHEMAS["documents"]
        with writing(self.config.archive):
            write_parquet(self._rows_file(number), schema, batches_of(rows, schema))
            draft = self._facts(number).with_suffix(".part")
            draft.write_text(json.dumps({"failed": failed, "made": made}), encoding="utf-8")
            draft.replace(self._facts(number))

    def _run_facts(self, row: Row) -> RunFacts:
        """Where and when the capture was found stays; who made the row is told anew."""
        return replace(run_of(row), run_id=self.run_id, started_at=self.started_at, software=software(), agent=agent())

    def _read(self, number: int) -> list[Row]:
        rows: list[Row] = pq.read_table(self._rows_file(number)).to_pylist()
        return rows

    def _count(self, number: int, before: Mapping[str, Sequence[Row]]) -> None:
        """Compare what a shard made with the rows that are there."""
        facts = json.loads(self._facts(number).read_text(encoding="utf-8"))
        self.changes.failed += [(path, message) for path, message in facts["failed"]]
        old = {row["capture_id"]: row for file in facts["made"] for row in before[file]}
        new = {row["capture_id"]: self._in_force(row, old.get(row["capture_id"])) for row in self._read(number)}
        for name, row in new.items():
            if name not in old:
                self.changes.appeared.append(name)
                continue
            is_open = may_lie_open(row, self.config.report_access, today())
            if self.changes.compare(old[name], row, is_open=is_open):
                self.replaced.append(name)
        vanished = sorted(set(old) - set(new))
        self.changes.vanished += vanished
        self.gone += vanished

    def _in_force(self, row: Row, old: Row | None) -> Row:
        """The row as it will be in force. Nothing becomes more open by being made again: what would, is stated."""
        if old is None:
            return in_force_if_said(row, self.said)
        before, after = standing(old, self.said), standing(row, self.said)
        if before.basis == "hold":
            before = replace(before, access=str(old["sidecar_access"] or "open"))
        held_to = strictest((before.access, before.embargo_until), (after.access, after.embargo_until))
        looser = held_to != (after.access, after.embargo_until)
        moved = row["sidecar_collection"] if row["sidecar_collection"] not in (None, after.collection) else None
        rights = row["rights_statement"] if row["rights_statement"] not in (None, after.rights_statement) else None
        if looser or moved or rights:
            terms = Terms(*(held_to if looser else (None, None)), collection=moved, rights=rights)
            detail = terms.to_detail(was=before.collection if moved else None)
            told = Event(
                ACCESS_STATED, now(), detail=detail, capture_id=row["capture_id"], run_id=self.run_id, agent=agent()
            )
            self.stated.append(event_to_row(told))
            row = {**row, "collection": moved or row["collection"]}
            now_said = self.said.with_one(row["capture_id"], detail, told.occurred_at)
            return in_force_if_said(row, now_said)
        return in_force_if_said(row, self.said)

    def commit(self, writer: Writer) -> None:
        """Put the rows in their places; then pages and index."""
        appeared = set(self.changes.appeared)
        wanted = {*self.replaced, *appeared}
        if wanted or self.gone:
            self.progress.stage("Writing rows")
            if self.stated:
                writer.commit(events=self.stated)
            take_down(self.config, [*self.replaced, *self.gone])
            revise(writer, lambda: self._chunks(wanted), self.replaced, self.gone)
            writer.commit(events=[event for rows in self._chunks(wanted) for event in unapplied(rows, self.run_id)])
        self.progress.stage("Writing reports")
        if self.config.processed.is_dir():
            write_late_pages(self.config)
            write_report_index(self.config)

    def _chunks(self, wanted: set[str]) -> Iterator[list[Row]]:
        for path in sorted(self.folder.glob("shard-*.parquet")):
            rows = [row for row in pq.read_table(path).to_pylist() if row["capture_id"] in wanted]
            if rows:
                yield rows

    def told(self, *, done: bool) -> Reprocessed:
        page = None
        if self.changes.looked_at or self.changes.failed or self.changes.missing:
            page = self.config.processed / "runs" / f"reprocess-{self.run_id}.html"
            write_changes(page, self.changes, done=done)
        return Reprocessed(self.changes, self.run_id, page, done)


def _decided(context: Context, name: str, job: Job) -> list[str]:
    """Names what people decided about the documents of a file."""
    about = context.curations.only(name, job.digest).by_name.values()
    return sorted({one.digest for each in about for one in each})


@contextmanager
def _workers(count: int, limits: WorkerLimits, *, needed: bool) -> Iterator[Workers | None]:
    """Worker processes where there is something to process."""
    if not needed:
        yield None
        return
    with start_workers(count, limits) as workers:
        yield workers
