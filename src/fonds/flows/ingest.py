"""The Prefect flow: wiring only. What is done stands in `fonds.flows.run`.

One task for each step and each shard of documents, never for a document: Prefect takes some 10 ms for a task, cleaning
a text copy less. What is done is told by the archive, not by Prefect's state, which a killed run leaves at Running.
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from prefect import flow, runtime, task
from prefect.artifacts import create_markdown_artifact
from prefect.cache_policies import NO_CACHE

from fonds.errors import FondsError, ThresholdExceeded
from fonds.flows.config import RunConfig, load_config
from fonds.flows.embedded import start_server
from fonds.flows.progress import Progress, Silent
from fonds.flows.remote import start_runner
from fonds.flows.run import Call, call_plainly, execute
from fonds.flows.summary import RunSummary

_T = TypeVar("_T")
_log = logging.getLogger(__name__)
# Disks and network folders come back in seconds or not at all; a longer wait belongs to the schedule.
RETRIES = 2
RETRY_DELAY_SECONDS = 5.0
# A server takes some ten seconds to start.
_SERVER_RETURNS_SECONDS = 60.0


class _Step:
    """A step under an orchestrator: what it gave or raised is kept apart from what happens around it, so that a server
    that goes away takes no work with it."""

    def __init__(self, step: Callable[[], Any]) -> None:
        self._step = step
        self._value: Any = None
        self._error: BaseException | None = None
        self._done = False

    def __call__(self) -> None:
        self._error = None
        try:
            self._value = self._step()
        except BaseException as error:
            self._error = error
            raise
        self._done = True

    def result(self, name: str, orchestrated: Callable[[], object]) -> Any:
        """Let the orchestrator call the step; give what it gave, raise what it raised. What the orchestrator itself
        raises is logged; a step that it never called is called plainly."""
        try:
            orchestrated()
        except Exception as error:  # noqa: BLE001 - clients raise of all kinds when their server is gone
            if self._error is not None:
                raise self._error from None
            _lost(name, error)
            if not self._done:
                self()
        return self._value


def _is_io(_task: object, _run: object, state: Any) -> bool:
    """Only what the file system said is tried again: the same document fails the same way each time."""
    error = state.result(raise_on_failure=False)
    return isinstance(error, OSError) or isinstance(getattr(error, "__cause__", None), OSError)


def call_as_task(name: str, step: Callable[[], _T]) -> _T:
    """Run a step as a Prefect task, with retries for I/O; plainly once the server went away, since each step would ask
    for it again, some seconds long."""
    if _Watch.lost:
        return step()
    tracked = _Step(step)

    @task(
        name=name,
        retries=RETRIES,
        retry_delay_seconds=RETRY_DELAY_SECONDS,
        retry_condition_fn=_is_io,
        cache_policy=NO_CACHE,
        persist_result=False,
    )
    def wrapped() -> None:
        tracked()

    result: _T = tracked.result(name, wrapped)
    return result


def _leave_artifact(summary: RunSummary) -> None:
    """The account as an artifact in Prefect's interface. It stands in a file already, so nothing hangs on this."""
    if _Watch.lost:
        return
    try:
        create_markdown_artifact(summary.to_markdown(), key="fonds-run", description=f"Run {summary.run_id}")
    except Exception as error:  # noqa: BLE001 - as above
        _lost("the account of the run, which is a file too", error)


def _end_without_server(summary: RunSummary) -> None:
    """All is done and told in files; see that the process ends soon, which else tries for minutes to tell a server."""
    if _Watch.leave is not None:
        _Watch.leave(summary)
    elif runtime.deployment.id is not None:
        # The process is a run's own. A server that is started again meanwhile still hears how it ended.
        limit = threading.Timer(_SERVER_RETURNS_SECONDS, os._exit, [ThresholdExceeded.exit_code])
        limit.daemon = True
        limit.start()


class _Watch:
    """Who watches the flow of this process, and its account. A flow's parameters must be plain values."""

    progress: Progress = Silent()
    started: bool = False
    lost: bool = False
    summary: RunSummary | None = None
    leave: Callable[[RunSummary], None] | None = None


def _lost(what: str, error: Exception) -> None:
    _Watch.lost = True
    _log.warning("Prefect lost sight of %s (%s); the work goes on without it.", what, error)


def ingest_here(
    *,
    raw: str | None,
    archive: str | None,
    processed: str | None,
    workers: int | None,
    only_failures: bool,
    select: dict[str, Any] | None = None,
    verify: bool | None = None,
    reports: str | None = None,
    runner: str | None = None,
    address: str | None = None,
) -> None:
    """The body of the flow, for flows that bind folders of their own. Raises ThresholdExceeded and other FondsErrors;
    what was committed stays."""
    _Watch.started = True
    config = load_config(
        raw=raw,
        archive=archive,
        processed=processed,
        workers=workers,
        select=select,
        verify=verify,
        reports=reports,
        runner=runner,
        address=address,
    )
    # With a cluster the shards are tasks; a step that hands them out can't be one, as it would be sent along.
    call: Call = call_as_task if config.runner == "processes" else call_plainly
    with start_runner(config) as start:
        summary = execute(config, only_failures=only_failures, call=call, progress=_Watch.progress, start=start)
    _Watch.summary = summary
    if _Watch.lost:
        _end_without_server(summary)
    _leave_artifact(summary)
    if summary.problems:
        raise ThresholdExceeded(summary.problems)


@flow(name="fonds-ingest", persist_result=False)
def ingest(  # noqa: PLR0917 - parameters of a flow
    raw: str | None = None,
    archive: str | None = None,
    processed: str | None = None,
    workers: int | None = None,
    only_failures: bool = False,  # noqa: FBT001, FBT002 - parameters of a flow are named by who starts it
    select: dict[str, Any] | None = None,
    verify: bool | None = None,  # noqa: FBT001
    reports: str | None = None,
    runner: str | None = None,
    address: str | None = None,
) -> None:
    """Clean the captures in `raw` that are new, archive them, and write their reports.

    What is None comes from the environment, `fonds.toml` or the defaults. Ends as Failed when there is no input,
    when another run holds the archive, or when a threshold is passed. `select` says which captures are taken, by the
    names that `[select]` in fonds.toml has. With `verify` files are read though they seem not to have changed.
    `reports` says which documents get pages: all, review or none; `runner` what cleans (processes, ray, dask) and
    `address` where that is.
    """
    ingest_here(
        raw=raw,
        archive=archive,
        processed=processed,
        workers=workers,
        only_failures=only_failures,
        select=select,
        verify=verify,
        reports=reports,
        runner=runner,
        address=address,
    )


def run_ingest(
    config: RunConfig,
    *,
    only_failures: bool = False,
    progress: Progress | None = None,
    leave: Callable[[RunSummary], None] | None = None,
) -> RunSummary:
    """Run the flow in this process and give its account, whatever Prefect's server does meanwhile.

    `leave` is called with the account when all is done and Prefect's server is gone, before Prefect's client tries, for
    up to minutes, to tell it; it may end the process. Raises FondsError as `execute` does; a passed threshold is told
    by the account's `problems`.
    """
    watching = progress or Silent()
    _Watch.progress, _Watch.started, _Watch.lost, _Watch.summary = watching, False, False, None
    _Watch.leave = leave
    places = {name: str(getattr(config, name)) for name in ("raw", "archive", "processed")}
    try:
        start_server()
        chosen = config.select.model_dump(mode="json")
        ingest(
            **places,
            workers=config.workers,
            only_failures=only_failures,
            select=chosen,
            verify=config.verify,
            reports=config.reports,
            runner=config.runner,
            address=config.address,
        )
    except ThresholdExceeded:
        assert _Watch.summary is not None
    except FondsError:
        raise
    except Exception as error:
        if _Watch.started and _Watch.summary is None:
            raise
        _lost("the run", error)
    return _Watch.summary or execute(config, only_failures=only_failures, progress=watching)
