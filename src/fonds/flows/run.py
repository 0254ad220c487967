"""A run from the raw folder to the archive and the reports, in steps that a flow can wrap as tasks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

from fonds.archive import Archive, due, open_writer, tidy
from fonds.archive.finding import refresh
from fonds.archive.withdrawing import unfinished
from fonds.errors import ArchiveError
from fonds.flows.access import moved, settings_stated
from fonds.flows.config import RunConfig
from fonds.flows.curating import Basis as Decided
from fonds.flows.curating import notes_of_curation, read_basis, record_decisions, unapplied
from fonds.flows.kept import Kept
from fonds.flows.lister import ArchiveLister
from fonds.flows.notes import notes_of
from fonds.flows.pages import (
    gets_page,
    index_is_current,
    late_pages,
    page_of,
    reported,
    rows_of_pages,
    take_down,
    write_report_index,
)
from fonds.flows.plan import Basis, Job, Plan, SkippedRecord
from fonds.flows.planning import make_plan
from fonds.flows.pool import WorkerLimits, Workers, start_workers
from fonds.flows.progress import Progress, Silent
from fonds.flows.remaking import waiting_documents
from fonds.flows.reprocess import apply_decisions
from fonds.flows.sharding import SHARD_BYTES, shards
from fonds.flows.skipped import SkippedList
from fonds.flows.state import Row, Run, new_run_id, now, raw_from, software
from fonds.flows.summary import RunSummary, problems_of
from fonds.flows.unchanged import Store
from fonds.flows.withdrawing import finish_withdrawals, is_withdrawn
from fonds.model import Failure, Record
from fonds.model.visible import on_line
from fonds.report import NotRead, write_document
from fonds.report.files import write_text
from fonds.schema.ledger import (
    ACCESS_HELD,
    ACCESS_HOLD_ENDED,
    ACCESS_STATED,
    SOURCE_FOUND,
)
from fonds.schema.rows import to_row

_T = TypeVar("_T")


class Call(Protocol):
    """How a step is called: plainly, or as a task of an orchestrator."""

    def __call__(self, name: str, step: Callable[[], _T]) -> _T:
        """Run the step under a name and give its result; what it raises comes through."""


def call_plainly(name: str, step: Callable[[], _T]) -> _T:  # noqa: ARG001 - the name is for orchestrators
    """Run a step without an orchestrator."""
    return step()


def plan_run(run: Run, *, only_failures: bool, on_passed: Callable[[SkippedRecord], None] | None = None) -> Plan:
    """Find what is to do, and commit what is known without processing: unreadable files, new places of old captures,
    and who may read them from now on."""
    run.progress.stage("Looking for captures")
    basis = Basis(
        run.fingerprint,
        run.context.digest,
        run.settings.max_payload_bytes,
        raw=raw_from(run.config),
        own=run.config.own_folders,
        follow_out=run.config.follow_outside_links,
        selection=run.config.select.selection,
    )
    limits = WorkerLimits(run.config.time_limit, run.config.memory_limit_mb)
    known = run.writer.known()
    with Store(run.config.processed, basis.raw or "") as store:
        plan = make_plan(
            run.config.raw,
            known,
            basis,
            only_failures=only_failures,
            on_found=run.progress.met,
            on_passed=on_passed,
            lister=ArchiveLister(run.config.workers, limits),
            kept=Kept(store, basis, withdrawn=known.withdrawn, verify=run.config.verify),
        )
    if store.trouble is not None:
        run.notes.append(f"what was read of files can't be kept for the next run ({on_line(store.trouble)})")

    for failure in plan.failures:
        run.tally.add_failure(failure)
    run.writer.commit(
        failures=[run.failure_row(failure) for failure in plan.failures],
        resolved=plan.gone,
        events=[
            *(run.event(SOURCE_FOUND, key, basis.raw, (source,)) for key, source in plan.new_places),
            *settings_stated(run),
            *(run.event(ACCESS_STATED, key, terms.to_detail()) for key, terms in plan.stricter),
            *moved(run, plan),
            *(run.event(ACCESS_HELD, hold.capture_id, hold.to_detail()) for hold in plan.holds),
            *(run.event(ACCESS_HOLD_ENDED, hold.capture_id, hold.to_detail()) for hold in plan.ended),
        ],
    )
    bring_into_force(run)
    return plan


def bring_into_force(run: Run) -> None:
    """Let rows and pages say what is in force now. Their pages go first and are written again with those that are
    missing, so that a run that is killed between the two leaves none that says too much."""
    changed = run.writer.out_of_force()
    take_down(run.config, changed)
    run.writer.bring_into_force(changed)


def process_shard(run: Run, workers: Workers, jobs: tuple[Job, ...]) -> None:
    """Process the captures of a shard, commit their rows together, then write their reports.

    May be called again for the same shard: the archive never takes a capture twice.
    """
    rows: list[Row] = []
    failed: list[tuple[Failure, Job]] = []
    for job, result in zip(jobs, workers.process(jobs, run.settings, run.context), strict=True):
        if isinstance(result, Failure):
            # What is wrong with the bytes is wrong at each place where they lie.
            failed += [(replace(result, source=source), job) for source in job.sources]
        else:
            kept = [record for record in result if not is_withdrawn(run.stones, record)]
            rows += [_row(run, job, record) for record in kept]
            run.tally.parts += len(kept) - 1
            run.tally.duplicates += len(job.sources) - 1
        run.progress.done(int(not isinstance(result, Failure)), int(isinstance(result, Failure)))
    run.writer.commit(
        documents=rows,
        failures=[run.failure_row(failure, job) for failure, job in failed],
        events=unapplied(rows, run.run_id),
    )
    for row in rows:
        run.tally.tiers[row["tier"]] += 1
        run.tally.review[row["needs_review"]] += 1
    for failure, _ in failed:
        run.tally.add_failure(failure)
    workers.map(write_document, [page_of(run.config, row) for row in rows if gets_page(row, run.reports)])


def _row(run: Run, job: Job, record: Record) -> Row:
    row = to_row(
        record,
        run.facts(record.capture.sources, job.replaces),
        default_collection=run.settings.default_collection,
        payload_bytes=job.size,
    )
    return run.writer.as_in_force(row)


def write_missing_reports(run: Run, workers: Workers) -> int:
    """Write the pages of archived documents that have none, as after a killed run, or that show more or less than they
    may today; gives how many."""
    late = late_pages(run.config, run.reports)
    if late:
        run.progress.stage("Writing missing reports")
    for rows in rows_of_pages(run.config, late):
        workers.map(write_document, [page_of(run.config, row) for row in rows])
    return len(late)


def put_corrections(run: Run, decided: Decided, plan: Plan) -> tuple[str, ...]:
    """Bring into the archive what people decided about its documents since; gives notes of it."""
    record_decisions(run.writer, decided.folder, run.run_id)
    notes = notes_of_curation(run.config, decided.folder)
    changes = apply_decisions(
        run.config, decided, run.writer, run_id=run.run_id, progress=run.progress, restated=plan.restated
    )
    if changes is None:
        return tuple(notes)
    if changes.changed:
        documents = "1 document was" if changes.changed == 1 else f"{changes.changed} documents were"
        notes.insert(0, f"{documents} made again with what people stated in {run.config.curation} or in sidecars")
    notes += [f"what people stated waits: {path}: {message.rstrip('.')}" for path, message in changes.failed]
    notes += [f"what people stated about {name[:12]} waits: no capture in the raw folder" for name in changes.missing]
    return tuple(notes)


def index_words(config: RunConfig) -> tuple[str, ...]:
    """Bring the index of `fonds find` up to date; gives a note where that did not work. The run is none the worse: the
    next search does it."""
    try:
        refresh(config.archive)
    except ArchiveError as error:
        return (f"{error.message} {error.advice}",)
    return ()


def _tiers(archive: Path) -> Counter[str]:
    counted = Archive(archive).query("SELECT tier, count(*) AS n FROM documents GROUP BY tier")
    return Counter({str(row["tier"]): row["n"] for row in counted.to_pylist()})


def _shards(jobs: Sequence[Job], most: int, most_bytes: int = SHARD_BYTES) -> Iterator[tuple[str, tuple[Job, ...]]]:
    """The shards with their names."""
    parts = shards(jobs, most, most_bytes)
    for number, shard in enumerate(parts, 1):
        yield f"shard {number} of {len(parts)}", shard


# Reasons to skip a file that nobody wonders about.
_EXPECTED = frozenset({"sidecar", "readme", "hidden_file", "hidden_folder", "page_resources"})


def _skipped(plan: Plan) -> dict[str, int]:
    """Files and records that were skipped, by code."""
    counts = Counter(item.code for item in plan.skipped)
    for (_, code, _), count in plan.passed.items():
        counts[code] += count
    return dict(counts)


def _not_read(plan: Plan) -> list[NotRead]:
    """What the index says of this: files that an archivist may have meant to be read, and records by kind."""
    files = [NotRead(item.shown, item.code, item.reason) for item in plan.skipped if item.code not in _EXPECTED]
    records = [NotRead(path, code, kind, count) for (path, code, kind), count in plan.passed.items()]
    return sorted([*files, *records], key=lambda each: (each.path, each.code, each.reason))


def _summary(run: Run, plan: Plan, before: Counter[str], notes: tuple[str, ...]) -> RunSummary:
    tally = run.tally
    return RunSummary(
        run_id=run.run_id,
        started_at=run.started_at,
        ended_at=now(),
        found=plan.found,
        documents=sum(tally.tiers.values()),
        parts=tally.parts,
        duplicates=tally.duplicates,
        already=plan.already,
        failed_before=plan.failed_before,
        failures=dict(tally.failures),
        skipped=_skipped(plan),
        skipped_records=tuple((path, code, kind, count) for (path, code, kind), count in sorted(plan.passed.items())),
        tiers=dict(tally.tiers),
        needs_review=tally.review[True],
        archive=str(run.config.archive),
        index=str(run.config.processed / "index.html"),
        fingerprint=run.fingerprint,
        problems=problems_of(
            run.config.thresholds,
            documents=sum(tally.tiers.values()),
            failures=sum(tally.failures.values()),
            tiers=tally.tiers,
            before=before,
            unreadable_folders=plan.unreadable_folders,
        ),
        notes=notes,
        failed_sources=tuple(sorted(tally.failed)),
        skipped_sources=tuple(
            sorted((item.shown, item.code, item.reason) for item in plan.skipped if item.code not in _EXPECTED)
        ),
    )


def keep_up(run: Run) -> tuple[str, ...]:
    """Compact the archive when it is due; gives a note of it. A run that did its work does not fail for this."""
    if not run.config.upkeep:
        return ()
    try:
        why = due(run.config.archive)
        if not why:
            return ()
        run.progress.stage("Tidying the archive")
        done = tidy(run.writer, run.run_id, run.config.retention.terms)
    except ArchiveError as error:
        return (f"the archive could not be tidied ({error.message.rstrip('.')}); `fonds maintain` tries again",)
    return (
        f"the archive was tidied, as {why}: {done.files_before} files of documents before, {done.files_after} after",
    )


def execute(
    config: RunConfig,
    *,
    only_failures: bool = False,
    call: Call = call_plainly,
    progress: Progress | None = None,
) -> RunSummary:
    """Do a run and give its account, which is also written to `processed/runs/`.

    Raises NoInput, ArchiveLocked and other ArchiveErrors; what was committed before stays. Whether the account is that
    of a good run is said by its `problems`.
    """
    started_at = now()
    run_id = new_run_id(started_at)
    with open_writer(config.archive, run_id) as writer:
        if unfinished(config.archive):
            finish_withdrawals(config, writer)
        decided = read_basis(config)
        context = decided.context
        run = Run(config, config.settings, context, run_id, started_at, writer, progress or Silent(), software())
        before = _tiers(config.archive)
        with SkippedList(config.processed / "runs" / f"{run_id}.skipped.jsonl") as skipped:
            plan = call("plan", lambda: plan_run(run, only_failures=only_failures, on_passed=skipped.add))
        run.progress.start(len(plan.jobs))
        run = replace(run, reports=reported(config, len(plan.jobs)))
        limits = WorkerLimits(config.time_limit, config.memory_limit_mb)
        with start_workers(min(config.workers, max(1, len(plan.jobs))), limits) as workers:
            if plan.jobs:
                run.progress.stage("Cleaning")
            for name, jobs in _shards(plan.jobs, config.shard_size):
                call(name, partial(process_shard, run, workers, jobs))
            remade = call("missing reports", lambda: write_missing_reports(run, workers))
        corrected = () if only_failures else call("corrections", lambda: put_corrections(run, decided, plan))
        not_read = _not_read(plan)
        if not index_is_current(config, not_read):
            run.progress.stage("Writing the index")
            call("index", lambda: write_report_index(config, not_read))
        unfound = call("words to find", lambda: index_words(config))
        upkeep = call("upkeep", lambda: keep_up(run))
        notes = notes_of(
            plan,
            context,
            site_memory=config.site_memory,
            recovered=bool(run.writer.recovered),
            remade=remade,
            waiting=waiting_documents(config, context),
        )
        notes += (*run.notes, *corrected, *upkeep, *unfound)
        summary = _summary(run, plan, before, notes)
        summary.check()
        folder = config.processed / "runs"
        write_text(folder / f"{run_id}.json", summary.to_json())
        write_text(folder / f"{run_id}.md", summary.to_markdown())
    return summary
