"""A run from the raw folder to the archive and the reports, in steps that a flow can wrap as tasks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import partial
from typing import Any, Protocol, TypeVar

from fonds.archive import due, open_writer, refresh_corpus, tidy
from fonds.archive.finding import refresh
from fonds.archive.withdrawing import unfinished
from fonds.errors import ArchiveError, ArchiveLocked
from fonds.flows.account import not_read_of, summary_of, tiers_of
from fonds.flows.committing import process_shard
from fonds.flows.config import RunConfig
from fonds.flows.curating import Basis as Decided
from fonds.flows.curating import notes_of_curation, read_basis, record_decisions
from fonds.flows.notes import notes_of
from fonds.flows.pages import (
    index_is_current,
    late_pages,
    page_of,
    reported,
    rows_of_pages,
    write_report_index,
)
from fonds.flows.plan import Job, Plan
from fonds.flows.planned import plan_run
from fonds.flows.pool import Workers, start_workers
from fonds.flows.processes import WorkerLimits, few_collections
from fonds.flows.progress import Progress, Silent
from fonds.flows.remaking import waiting_documents
from fonds.flows.reprocess import apply_decisions
from fonds.flows.shard import (
    Shard,
    begin_part,
    end_part,
    part_config,
)
from fonds.flows.sharding import SHARD_BYTES, shards
from fonds.flows.skipped import SkippedList
from fonds.flows.state import Run, new_run_id, now, software
from fonds.flows.summary import RunSummary
from fonds.flows.withdrawing import finish_withdrawals
from fonds.report import write_document
from fonds.report.files import write_text

_T = TypeVar("_T")


class Call(Protocol):
    """How a step is called: plainly, or as a task of an orchestrator."""

    def __call__(self, name: str, step: Callable[[], _T]) -> _T:
        """Run the step under a name and give its result; what it raises comes through."""


def call_plainly(name: str, step: Callable[[], _T]) -> _T:  # noqa: ARG001 - the name is for orchestrators
    """Run a step without an orchestrator."""
    return step()


def write_missing_reports(run: Run, workers: Workers) -> int:
    """Write the pages of archived documents that have none, as after a killed run, or that show more or less than they
    may today; gives how many."""
    late = late_pages(run.config, run.reports)
    if late:
        run.progress.stage("Writing missing reports")
    for rows in rows_of_pages(run.config, late):
        workers.map(write_document, [page_of(run.config, row, data=run.reports.data) for row in rows])
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


def compare_documents(run: Run) -> tuple[str, ...]:
    """Bring `corpus_signals` up to date; gives a note where that did not work. The run is none the worse: the next one
    does it, and so does `fonds corpus`."""
    if not run.config.corpus_signals:
        return ()
    try:
        run.progress.stage("Comparing documents")
        refresh_corpus(run.writer, run.run_id)
    except ArchiveLocked:
        raise
    except (ArchiveError, OSError) as error:
        return (f"documents could not be compared ({str(error).rstrip('.')}); `fonds corpus` tries again",)
    return ()


def _shards(jobs: Sequence[Job], most: int, most_bytes: int = SHARD_BYTES) -> Iterator[tuple[str, tuple[Job, ...]]]:
    """The shards with their names."""
    parts = shards(jobs, most, most_bytes)
    for number, shard in enumerate(parts, 1):
        yield f"shard {number} of {len(parts)}", shard


def show_all(run: Run, plan: Plan, call: Call) -> tuple[str, ...]:
    """Bring the indexes over all documents up to date, that of pages and that of words; gives notes."""
    not_read = not_read_of(plan)
    if not index_is_current(run.config, not_read):
        run.progress.stage("Writing the index")
        call("index", lambda: write_report_index(run.config, not_read))
    return call("words to find", lambda: index_words(run.config))


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
    shard: Shard | None = None,
    start: Callable[[int, WorkerLimits], AbstractContextManager[Any]] = start_workers,
) -> RunSummary:
    """Do a run and give its account, which is also written to `processed/runs/`. That of a shard makes a part of the
    archive (`fonds.flows.shard`), without an index. `start` says what cleans the shards.

    Raises NoInput, ArchiveLocked and other ArchiveErrors; what was committed before stays. Whether the account is that
    of a good run is said by its `problems`.
    """
    if shard is not None:
        config = part_config(config, shard)
        begin_part(config)
    started_at = now()
    run_id = new_run_id(started_at)
    with open_writer(config.archive, run_id) as writer:
        if unfinished(config.archive):
            finish_withdrawals(config, writer)
        decided = read_basis(config)
        context = decided.context
        run = Run(config, config.settings, context, run_id, started_at, writer, progress or Silent(), software(), shard)
        before = tiers_of(config.archive)
        with SkippedList(config.processed / "runs" / f"{run_id}.skipped.jsonl") as skipped:
            plan = call("plan", lambda: plan_run(run, only_failures=only_failures, on_passed=skipped.add))
        run.progress.start(len(plan.jobs))
        run = replace(run, reports=reported(config, len(plan.jobs)))
        limits = WorkerLimits(config.time_limit, config.memory_limit_mb)
        with few_collections(), start(min(config.workers, max(1, len(plan.jobs))), limits) as workers:
            if plan.jobs:
                run.progress.stage("Cleaning")
            named = list(_shards(plan.jobs, config.shard_size))
            workers.expect([jobs for _, jobs in named])
            for name, jobs in named:
                call(name, partial(process_shard, run, workers, jobs))
            remade = call("missing reports", lambda: write_missing_reports(run, workers))
        corrected = () if only_failures or shard else call("corrections", lambda: put_corrections(run, decided, plan))
        unfound = () if shard else show_all(run, plan, call)
        compared = () if shard else call("corpus signals", lambda: compare_documents(run))
        upkeep = call("upkeep", lambda: keep_up(run))
        notes = notes_of(
            plan,
            context,
            site_memory=config.site_memory,
            recovered=bool(run.writer.recovered),
            remade=remade,
            waiting=waiting_documents(config, context),
            # Who said which documents get pages knows it.
            without_page=run.tally.without_page if config.reports == "auto" else 0,
        )
        notes += (*run.notes, *corrected, *upkeep, *unfound, *compared)
        summary = summary_of(run, plan, before, notes)
        summary.check()
        folder = config.processed / "runs"
        write_text(folder / f"{run_id}.json", summary.to_json())
        write_text(folder / f"{run_id}.md", summary.to_markdown())
        if shard is not None:
            end_part(config, shard, summary)
    return summary
