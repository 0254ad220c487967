"""The plan of a run, and what it commits before anything is processed."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain, islice

from fonds.archive import Known
from fonds.flows.access import moved, settings_stated
from fonds.flows.kept import Kept
from fonds.flows.lister import ArchiveLister
from fonds.flows.pages import (
    take_down,
)
from fonds.flows.plan import Basis, Plan, SkippedRecord
from fonds.flows.planning import make_plan
from fonds.flows.processes import WorkerLimits
from fonds.flows.shard import (
    known_besides,
    known_of_part,
    without_known,
)
from fonds.flows.state import Run, raw_from
from fonds.flows.unchanged import Store
from fonds.model.visible import on_line
from fonds.schema.ledger import (
    ACCESS_HELD,
    ACCESS_HOLD_ENDED,
    ACCESS_STATED,
    SOURCE_FOUND,
)

# Rows of one commit: bounded, however much a run finds at its beginning.
ROWS_TOGETHER = 5_000


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
    known, besides = run.writer.known(), Known()
    if run.shard is not None:
        besides = known_besides(run.config)
        known = known_of_part(known, besides, run.shard)
    with Store(run.config.archive, basis.raw or "") as store:
        plan = make_plan(
            run.config.raw,
            known,
            basis,
            only_failures=only_failures,
            on_found=run.progress.met,
            on_passed=on_passed,
            lister=ArchiveLister(run.config.workers, limits),
            kept=Kept(store, basis, withdrawn=known.withdrawn, verify=run.config.verify),
            share=run.shard.has if run.shard else None,
        )
    plan = without_known(plan, besides) if run.shard else plan
    if store.trouble is not None:
        run.notes.append(f"what was read of files can't be kept for the next run ({on_line(store.trouble)})")

    for failure in plan.failures:
        run.tally.add_failure(failure)
    _commit(run, plan, basis)
    bring_into_force(run)
    return plan


def _commit(run: Run, plan: Plan, basis: Basis) -> None:
    """Commit what the plan found, so many rows at a time. What says who may read comes first: a run that is killed
    between two commits finds the rest again, and has let nothing lie open meanwhile."""
    events = chain(
        settings_stated(run),
        (run.event(ACCESS_HELD, hold.capture_id, hold.to_detail()) for hold in plan.holds),
        (run.event(ACCESS_STATED, key, terms.to_detail()) for key, terms in plan.stricter),
        moved(run, plan),
        (run.event(SOURCE_FOUND, key, basis.raw, (source,)) for key, source in plan.new_places),
        (run.event(ACCESS_HOLD_ENDED, hold.capture_id, hold.to_detail()) for hold in plan.ended),
    )
    while some := list(islice(events, ROWS_TOGETHER)):
        run.writer.commit(events=some)
    failures = map(run.failure_row, plan.failures)
    first = list(islice(failures, ROWS_TOGETHER))
    if first or plan.gone:
        run.writer.commit(failures=first, resolved=plan.gone)
    while some := list(islice(failures, ROWS_TOGETHER)):
        run.writer.commit(failures=some)


def bring_into_force(run: Run) -> None:
    """Let rows and pages say what is in force now. Their pages go first and are written again with those that are
    missing, so that a run that is killed between the two leaves none that says too much."""
    changed = run.writer.out_of_force()
    take_down(run.config, changed)
    run.writer.bring_into_force(changed)
