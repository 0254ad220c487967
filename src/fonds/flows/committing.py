"""A shard of captures: cleaned by workers, committed by the run, shown by workers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from fonds.archive import Committed
from fonds.archive.force import IN_FORCE
from fonds.errors import StageFailed
from fonds.flows.curating import unapplied
from fonds.flows.pages import page_of
from fonds.flows.plan import Job
from fonds.flows.pool import Workers
from fonds.flows.state import Row, Run, Tally
from fonds.flows.withdrawing import is_withdrawn
from fonds.flows.working import Made, write_made
from fonds.model import Failure
from fonds.schema.digest import ROW_DIGEST, RUN_PREFIX
from fonds.schema.rows import run_columns


def process_shard(run: Run, workers: Workers, jobs: tuple[Job, ...]) -> None:
    """Process the captures of a shard, commit their rows together, then write their reports.

    May be called again for the same shard: the archive never takes a capture twice, and what a shard came to is counted
    when all of it is done. Raises StageFailed where captures of it are unaccounted for.
    """
    counted = Tally()
    made: list[tuple[Made, Row]] = []
    failed: list[tuple[Failure, Job]] = []
    for job, result in zip(jobs, workers.process(jobs, run.settings, run.context), strict=True):
        if isinstance(result, Failure):
            # What is wrong with the bytes is wrong at each place where they lie.
            failed += [(replace(result, source=source), job) for source in job.sources]
        else:
            kept = [(each, row) for each in result if not is_withdrawn(run.stones, row := each.row())]
            made += [(each, _with_run(run, job, each, row)) for each, row in kept]
            counted.parts += len(kept) - 1
            counted.duplicates += len(job.sources) - 1
        run.progress.done(int(not isinstance(result, Failure)), int(isinstance(result, Failure)))
    rows = [row for _, row in made]
    committed = run.writer.commit(
        documents=rows,
        failures=[run.failure_row(failure, job) for failure, job in failed],
        events=unapplied(rows, run.run_id),
    )
    for row in rows:
        counted.tiers[row["tier"]] += 1
        counted.review[row["needs_review"]] += 1
    for failure, _ in failed:
        counted.add_failure(failure)
    _check(jobs, counted, committed)
    shown = [(each, row) for each, row in made if run.reports.of(row)]
    counted.without_page += len(made) - len(shown)
    workers.map(write_made, [_page(run, each, row) for each, row in shown])
    run.tally.add(counted)


def _check(jobs: Sequence[Job], counted: Tally, committed: Committed) -> None:
    """In = documents + failures, by places of captures; and the archive took all documents or has them."""
    met, documents = sum(len(job.sources) for job in jobs), counted.tiers.total()
    there = committed.documents + len(committed.already_there)
    if counted.accounted != met:
        raise StageFailed("shard", f"it held {met} files and records, but {counted.accounted} are accounted for")
    if there != documents:
        raise StageFailed("shard", f"{documents} documents were made, but {there} came into the archive")


def _with_run(run: Run, job: Job, made: Made, row: Row) -> Row:
    row.update(run_columns(run.facts(replaces=job.replaces), made.sources))
    return run.writer.as_in_force(row)


# What the columns of a row hold at most of what workers are sent again: the rest is in what they made.
_CHANGED = frozenset({*IN_FORCE, ROW_DIGEST})


def _page(run: Run, made: Made, row: Row) -> tuple[Any, ...]:
    """The arguments of `write_made`."""
    folder, _, *how = page_of(run.config, row, data=run.reports.data)
    rest = {name: value for name, value in row.items() if name.startswith(RUN_PREFIX) or name in _CHANGED}
    return folder, made, rest, tuple(how)
