"""Rows against the schema, their digests and their captures, some at a time in worker processes."""

from __future__ import annotations

import signal
from collections import Counter, deque
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import TimeoutError as FutureTimeout
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import Any

from pebble import ProcessExpired

from fonds.archive import Problem, chosen_documents
from fonds.errors import ArchiveError, NoInput
from fonds.flows.auditing.examining import Answer, RowAsked, examine
from fonds.flows.auditing.findings import AuditFinding, CheckName, of_problem
from fonds.flows.auditing.raw_folder import RawFolder, walk
from fonds.flows.auditing.reopening import places_of
from fonds.flows.auditing.state import Audit
from fonds.flows.curating import read_basis
from fonds.flows.processes import bound_memory, make_pool
from fonds.model import Context

_TOLD = "its raw file is damaged, as the check of raw files tells"
_OVERRUN = "took more time or memory than a document may"


def _start(memory_mb: int) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    bound_memory(memory_mb)


@contextmanager
def _pool(audit: Audit) -> Iterator[Any]:
    pool = make_pool(audit.config.workers, _start, (audit.config.memory_limit_mb,))
    try:
        yield pool
    except BaseException:
        pool.stop()
        pool.join()
        raise
    pool.close()
    pool.join()


def check_rows(audit: Audit) -> None:
    """Look at the rows of this share that no damaged file holds: those are told by the check of files."""
    bad = {finding.place for part in audit.journal.done for finding in part.findings if finding.damage}
    bad |= {problem.place for problem in audit.survey.problems}
    try:
        folder = walk(audit.config)
    except NoInput:
        folder = RawFolder()  # each row then says that its raw file is not there
    context = read_basis(audit.config).context if CheckName.REPLAY in audit.options.checks else None
    try:
        with _pool(audit) as pool:
            for rows in chosen_documents(audit.config.archive, lambda name: audit.wants(CheckName.ROWS, name), bad=bad):
                if isinstance(rows, Problem):
                    audit.always.append(of_problem(rows))
                    continue
                asked = [
                    RowAsked(
                        row,
                        places_of(row, folder),
                        audit.config.settings,
                        None if context is None else _context_of(context, row),
                    )
                    for row in rows
                ]
                _ask(audit, pool, asked)
    except ArchiveError as error:
        audit.reasons[CheckName.ROWS] = f"documents can't be read ({error.message.rstrip('.')})"


def _context_of(context: Context, row: Mapping[str, Any]) -> Context:
    return context.only(
        row["target_uri"],
        capture_id=row["capture_id"],
        payload=row["payload_digest"],
        replaces=row["run_replaces"],
    )


def _ask(audit: Audit, pool: Any, asked: Sequence[RowAsked]) -> None:
    limit = audit.config.time_limit
    futures = deque((each, pool.schedule(examine, args=(each,), timeout=limit)) for each in asked)
    objects: list[tuple[str, str | None]] = []
    replayed: list[tuple[str, str | None]] = []
    findings: list[AuditFinding] = []
    not_asked: Counter[str] = Counter()
    raw = {one.place for part in audit.journal.done for one in part.findings if one.check == CheckName.RAW}
    while futures:
        each, future = futures.popleft()
        answer = _answer(future)
        name = str(each.row["capture_id"]), str(each.row["row_digest"])
        objects.append(name)
        if answer.replayed:
            replayed.append(name)
        # Of a raw file that is damaged the check of raw files has told.
        told = [one for one in answer.findings if one.code == "row_capture" and one.place in raw]
        findings += [one for one in answer.findings if one not in told]
        not_asked.update([_TOLD] * len(told))
        not_asked.update(answer.not_asked)
    # What is kept last says that a row is done with.
    if replayed:
        audit.done(CheckName.REPLAY, replayed, [f for f in findings if f.check == CheckName.REPLAY])
    audit.done(CheckName.ROWS, objects, [f for f in findings if f.check == CheckName.ROWS], not_asked)


def _answer(future: Any) -> Answer:
    try:
        answer: Answer = future.result()
    except (FutureTimeout, ProcessExpired, MemoryError):
        return Answer(not_asked=[_OVERRUN])
    except BrokenProcessPool:
        return Answer(not_asked=["the worker processes of the audit died"])
    return answer
