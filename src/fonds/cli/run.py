"""`fonds run` and `fonds retry`: the flow, with a progress bar and quiet logs."""

from __future__ import annotations

import logging
import os
import shlex
import signal
import sys
from pathlib import Path
from types import FrameType, TracebackType
from typing import TYPE_CHECKING, Self

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar

from fonds.cli.app import complain
from fonds.cli.called import command
from fonds.cli.options import archive_option
from fonds.cli.say import on_line, say
from fonds.errors import ThresholdExceeded
from fonds.model.visible import shown

if TYPE_CHECKING:
    from fonds.flows.config import RunConfig
    from fonds.flows.summary import RunSummary

# Prefect reads these when it is first imported. What the user set stays.
_QUIET = {
    # What fails is told by fonds in its own words; Prefect would add a traceback.
    "PREFECT_LOGGING_LEVEL": "CRITICAL",
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "DO_NOT_TRACK": "1",
    "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "180",
    "PREFECT_LOGGING_INTERNAL_LEVEL": "CRITICAL",
    "PREFECT_SERVER_LOGGING_LEVEL": "CRITICAL",
    # A server that is gone is asked for some seconds, not minutes: the archive, not the server, knows what is done.
    "PREFECT_CLIENT_MAX_RETRIES": "2",
    "PREFECT_API_REQUEST_TIMEOUT": "20",
}


class Drawn:
    """A progress bar on standard error; lines of text where that is no terminal."""

    def __init__(self) -> None:
        self._console = Console(stderr=True)
        self._bar = Bar(
            TextColumn("{task.description}", markup=False),
            BarColumn(bar_width=30),
            MofNCompleteColumn(),
            TextColumn("{task.fields[rate]}"),
            TimeRemainingColumn(),
            TextColumn("[red]{task.fields[failed]}"),
            console=self._console,
            transient=True,
            disable=not self._console.is_terminal,
        )
        self._task = self._bar.add_task("Starting", total=None, rate="", failed="")
        self._failures = 0

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.stop()

    def stage(self, text: str) -> None:
        """A new part of the run has begun."""
        self._bar.update(self._task, description=shown(text))
        if not self._console.is_terminal:
            say(text, " ...", err=True)

    def met(self, files: int) -> None:
        """So many files were met."""
        self._bar.update(self._task, completed=files)

    def start(self, total: int) -> None:
        """So many captures will be processed."""
        self._bar.reset(self._task, total=total, rate="", failed="")

    def done(self, documents: int, failures: int) -> None:
        """So many more are done."""
        self._failures += failures
        self._bar.advance(self._task, documents + failures)
        speed = self._bar.tasks[0].speed
        self._bar.update(
            self._task,
            rate=f"{speed:.1f}/s" if speed else "",
            failed=f"{self._failures} failed" if self._failures else "",
        )


def on_sigterm(_number: int, _frame: FrameType | None) -> None:
    # Leaves through every `with`: workers stop, the hold on the archive ends.
    raise SystemExit(143)


def _print_account(summary: RunSummary, config: RunConfig) -> None:
    tiers = ", ".join(f"{summary.tiers.get(tier, 0)} at tier {tier}" for tier in "ABC")
    what = "files and records" if summary.skipped_records else "files"
    say(f"{summary.found} {what} met in {config.raw}.")
    say(f"  {summary.documents} new documents: {tiers}; {summary.needs_review} to be reviewed.")
    if summary.duplicates:
        say(f"  {summary.duplicates} hold the same bytes as another file of this run.")
    if summary.already:
        say(f"  {summary.already} are in the archive already.")
    if summary.failed_before:
        say(f"  {summary.failed_before} failed in an earlier run and have not changed.")
    if summary.skipped:
        reasons = ", ".join(f"{count} {code}" for code, count in sorted(summary.skipped.items()))
        say(f"  {sum(summary.skipped.values())} skipped: {reasons}.")
        for path, _, reason in summary.skipped_sources[:_SHOWN]:
            say(f"    {on_line(path)}: {on_line(reason)}")
        if len(summary.skipped_sources) > _SHOWN:
            account = config.processed / "runs" / f"{summary.run_id}.md"
            say(f"    … and {len(summary.skipped_sources) - _SHOWN} more: {account}")
        for path, code, kind, number in summary.skipped_records[:_SHOWN]:
            say(f"    {on_line(path)}: {number} records, {code} {on_line(kind)}")
        if summary.skipped_records:
            say(f"    Each record: {config.processed / 'runs' / f'{summary.run_id}.skipped.jsonl'}")
    if summary.failed:
        say(f"  {summary.failed} failed:", colour="red")
        for path, _, message in summary.failed_sources[:_SHOWN]:
            say(f"    {on_line(path)}: {on_line(message)}")
        if summary.failed > _SHOWN:
            say(f"    … and {summary.failed - _SHOWN} more: {command()} status")
    for note in summary.notes:
        say(f"  Note: {on_line(note)}.")
    say(f"Archive:  {config.archive}")
    if config.joined is not None:
        say(f"Next:     {command()} join, when all shares are done")
        return
    say(f"Reports:  {config.processed / 'index.html'}")
    given = "" if str(config.archive) == "archive" else f" --archive {shlex.quote(str(config.archive))}"
    say(f"Try:      {command()} query '{_EXAMPLE}'{given}")


def _account(summary: RunSummary, config: RunConfig) -> int:
    """Print the account; gives the exit code."""
    _print_account(summary, config)
    if not summary.problems:
        return 0
    error = ThresholdExceeded(summary.problems)
    complain(error.message, error.advice)
    return error.exit_code


_SHOWN = 10
_EXAMPLE = "SELECT title, published_edtf, tier FROM documents ORDER BY tier DESC"


def _go(
    raw: Path | None,
    archive: Path | None,
    processed: Path | None,
    workers: int | None,
    *,
    retry: bool,
    shard: str | None = None,
    **told: object,
) -> None:
    from fonds.flows.config import load_config  # noqa: PLC0415 - see fonds.cli.app

    config = load_config(raw=raw, archive=archive, processed=processed, workers=workers, **told)
    if shard is not None:
        sys.exit(_share(config, shard))
    signal.signal(signal.SIGTERM, on_sigterm)
    with Drawn() as progress:
        progress.stage("Starting")
        if not config.server and config.runner == "processes":
            summary = _without_server(config, progress, retry=retry)
        else:
            summary = _with_server(config, progress, retry=retry)
    sys.exit(_account(summary, config))


def _share(config: RunConfig, stated: str) -> int:
    """Run a share of the folder; gives the exit code."""
    from fonds.flows.run import execute  # noqa: PLC0415 - see fonds.cli.app
    from fonds.flows.shard import Shard, part_config  # noqa: PLC0415

    shard = Shard.parse(stated)
    signal.signal(signal.SIGTERM, on_sigterm)
    with Drawn() as progress:
        summary = execute(config, progress=progress, shard=shard)
    return _account(summary, part_config(config, shard))


def _without_server(config: RunConfig, progress: Drawn, *, retry: bool) -> RunSummary:
    from fonds.flows.run import execute  # noqa: PLC0415 - see fonds.cli.app

    return execute(config, only_failures=retry, progress=progress)


def _with_server(config: RunConfig, progress: Drawn, *, retry: bool) -> RunSummary:
    for name, value in _QUIET.items():
        os.environ.setdefault(name, value)
    from fonds.flows.embedded import begin_server  # noqa: PLC0415 - see fonds.cli.app

    begin_server()
    from fonds.flows.ingest import run_ingest  # noqa: PLC0415 - as above, and the server starts meanwhile

    logging.getLogger("fonds").setLevel(logging.WARNING)

    def leave(summary: RunSummary) -> None:
        progress.__exit__(None, None, None)
        code = _account(summary, config)
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)

    return run_ingest(config, only_failures=retry, progress=progress, leave=leave)


_processed = click.option(
    "--processed",
    type=click.Path(path_type=Path),
    help="Folder for cleaned documents and reports.  [default: processed]",
)
_reports = click.option(
    "--reports",
    type=click.Choice(["auto", "all", "review", "none"]),
    help="Documents that get pages.  [default: auto, all of up to 200, then those to be reviewed]",
)
_no_server = click.option(
    "--no-server", is_flag=True, help="Run without Prefect: starts in half of the time, and no server hears of it."
)
_workers = click.option(
    "--workers", type=click.IntRange(1, 256), help="Worker processes.  [default: one for each core]"
)


@click.command(short_help="Clean what is new in raw/, archive it, write reports.")
@click.argument("raw", type=click.Path(path_type=Path), required=False)
@archive_option
@_processed
@_workers
@click.option("--url-prefix", multiple=True, help="Take captures whose address begins so; may be given again.")
@click.option("--since", metavar="TIME", help="Take captures made then or later (ISO 8601).")
@click.option("--until", metavar="TIME", help="Take captures made earlier than then (ISO 8601).")
@click.option("--mime", multiple=True, help="Of archive files take this media type only, such as text/html.")
@click.option(
    "--status", multiple=True, help="Take responses with this HTTP status, or any.  [default: 200]", metavar="STATUS"
)
@click.option("--sample", type=click.IntRange(1), help="Take at most so many new captures, always the same ones.")
@click.option(
    "--cdx", multiple=True, type=click.Path(path_type=Path), help="CDX or CDXJ file by which revisits are resolved."
)
@click.option("--verify", is_flag=True, help="Read all files, also those whose size and times did not change.")
@click.option(
    "--shard", metavar="K/N", help="Take share K of N of the files, without Prefect; `fonds join` puts them together."
)
@click.option(
    "--runner",
    type=click.Choice(["processes", "ray", "dask"]),
    help="What cleans: processes of this machine, or a cluster of Ray or Dask.  [default: processes]",
)
@click.option("--address", help="Address of the cluster.  [default: one of this machine, for the run alone]")
@_reports
@_no_server
def run(
    *,
    raw: Path | None,
    archive: Path | None,
    processed: Path | None,
    workers: int | None,
    url_prefix: tuple[str, ...],
    since: str | None,
    until: str | None,
    mime: tuple[str, ...],
    status: tuple[str, ...],
    sample: int | None,
    cdx: tuple[Path, ...],
    verify: bool,
    shard: str | None,
    runner: str | None,
    address: str | None,
    reports: str | None,
    no_server: bool,
) -> None:
    """Clean the new captures in RAW (raw/ unless told), archive them, and write a report for each.

    Archive files (WARC, ARC, WACZ) hold many; what is not taken of them is listed with the reason.

    Captures that are in the archive already are left alone, so running again does nothing twice. Settings come from
    the options, the environment (FONDS_WORKERS=2) or fonds.toml; the archivists' guide lists them.

    A file that has the size and the times that it had when a run read it is not opened again, unless --verify is given.
    """
    given = {"url_prefix": url_prefix, "since": since, "until": until, "mime": mime, "sample": sample}
    select: dict[str, object] = {name: value for name, value in given.items() if value not in (None, ())}
    if status:
        select["status"] = () if "any" in status else status
    if cdx:
        select["cdx"] = tuple(map(str, cdx))
    _go(
        raw,
        archive,
        processed,
        workers,
        retry=False,
        shard=shard,
        runner=runner,
        address=address,
        select=select or None,
        verify=verify or None,
        reports=reports,
        server=False if no_server else None,
    )


@click.command(short_help="Try failures again that may have gone away.")
@click.argument("raw", type=click.Path(path_type=Path), required=False)
@archive_option
@_processed
@_workers
@_no_server
def retry(
    *, raw: Path | None, archive: Path | None, processed: Path | None, workers: int | None, no_server: bool
) -> None:
    """Try the failures again that may have gone away: files that could not be read, limits that were overrun.

    Other failures are tried by the next `fonds run` when the capture, its sidecar, the version or a setting changed.
    """
    _go(raw, archive, processed, workers, retry=True, server=False if no_server else None)
