"""`fonds audit`: is everything still as it was read, written and promised?"""

from __future__ import annotations

import signal
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from fonds.cli.app import complain
from fonds.cli.called import as_called
from fonds.cli.options import archive_option
from fonds.cli.run import Drawn, on_sigterm
from fonds.cli.say import on_line, say, say_json

if TYPE_CHECKING:
    from fonds.flows.auditing.execute import Audited

_SHOWN = 20
_EPILOG = """\b
Exit codes:
  0    whatever was looked at is as it should be (there may be things to know)
  65   damage was found: each file or document is named, with what to do
  66   there is no archive, or the raw folder is not there
  74   nothing is damaged, but what was done can't be written down
  75   nothing is damaged, but a run holds the archive, so that no events were written; or another audit goes on
\b
After 74 and 75, and after an audit that was killed, the same command goes on
where it ended: it looks at nothing twice.
"""


@click.command(short_help="Check raw files, archive and rows, and report.", epilog=_EPILOG)
@click.argument("raw", type=click.Path(path_type=Path), required=False)
@archive_option
@click.option(
    "--processed", type=click.Path(path_type=Path), help="Folder for reports, below audits/.  [default: processed]"
)
@click.option(
    "--share",
    default="1/1",
    help="Look at one part only: 3/7, or today/7 for the part whose turn it is. All parts together are everything.",
)
@click.option(
    "--only",
    type=click.Choice(["archive", "raw", "sidecars", "rows"]),
    multiple=True,
    help="Make this check alone; give it again for more than one.",
)
@click.option("--replay", is_flag=True, help="Process the captures again too, and compare each row's digest.")
@click.option("--json", "as_json", is_flag=True, help="Print the account as JSON.")
@click.option("--no-record", is_flag=True, help="Write no events, as for a copy or an archive that can't be written.")
@click.option("--fresh", is_flag=True, help="Begin anew, though an audit that was stopped could be gone on with.")
@click.option("--wait", default=60.0, help="Seconds to wait for a run that holds the archive, before giving up.")
@click.option("--workers", type=int, help="Worker processes.  [default: one for each core]")
def audit(
    *,
    raw: Path | None,
    archive: Path | None,
    processed: Path | None,
    share: str,
    only: tuple[str, ...],
    wait: float,
    workers: int | None,
    replay: bool,
    as_json: bool,
    no_record: bool,
    fresh: bool,
) -> None:
    """Check that all is as it was: raw files against the digests by which they were archived, sidecars against those of
    the audit before, files of the archive against theirs, rows against the schema, their digests and their captures.

    It reads only. Its report lies in processed/audits/ (HTML and JSON); each check is an event of the archive. What it
    checks of the archive's files is what `fonds verify --archive` checks.
    """
    from fonds.flows.auditing.execute import execute_audit  # noqa: PLC0415 - see fonds.cli.app
    from fonds.flows.auditing.findings import CheckName  # noqa: PLC0415
    from fonds.flows.auditing.options import DEFAULT_CHECKS, Options, Share  # noqa: PLC0415
    from fonds.flows.config import load_config  # noqa: PLC0415

    config = load_config(raw=raw, archive=archive, processed=processed, workers=workers)
    checks = frozenset(map(CheckName, only)) or DEFAULT_CHECKS
    if replay:
        checks |= {CheckName.ROWS, CheckName.REPLAY}
    options = Options(Share.parse(share, datetime.now(UTC).date()), checks, not no_record, wait, fresh)
    signal.signal(signal.SIGTERM, on_sigterm)
    with Drawn() as drawn:
        done = execute_audit(config, options, progress=drawn)
    if as_json:
        say_json(done.account)
    else:
        _print(done)
    sys.exit(_code(done))


def _print(done: Audited) -> None:
    account = done.account
    what = "everything" if account["share"] == "1/1" else f"share {account['share']}"
    say(f"Audit {account['audit_id']} of {account['archive']}, {what}.")
    if account["resumed"]:
        say("  It went on where an audit that was stopped had ended.")
    for check in account["checks"]:
        found = f"{check['damage']} damaged" if check["damage"] else "no damage"
        say(f"  {check['what']}: {check['looked_at']} looked at, {found}.")
        if check["not_made"]:
            say(f"    Not all: {on_line(check['not_made'])}.")
    for reason, number in account["not_asked"].items():
        say(f"  Not asked of {number} rows: {on_line(as_called(reason))}.")
    _print_findings([one for one in account["findings"] if one["damage"]], "Damage:", "red")
    _print_findings([one for one in account["findings"] if not one["damage"]], "To know:", None)
    say(f"Report:  {done.report}")


def _print_findings(findings: list[dict[str, Any]], title: str, colour: str | None) -> None:
    if not findings:
        return
    say(title, colour=colour, bold=True)
    for one in findings[:_SHOWN]:
        say(f"  {on_line(one['place'])}: {on_line(one['what'])}")
        say(f"    {on_line(as_called(one['advice']))}.")
    if len(findings) > _SHOWN:
        say(f"  … and {len(findings) - _SHOWN} more; the report names them all.")


def _code(done: Audited) -> int:
    """The exit code, with what a person must know of it on standard error."""
    from fonds.errors import AuditFailed  # noqa: PLC0415 - see fonds.cli.app

    refused = done.not_recorded
    if refused is not None:
        complain(
            f"The events of this audit are not written down: {refused.message}",
            f"{refused.advice} Then the same command again writes them, and looks at nothing twice; with --no-record "
            "none are written.",
        )
    if done.damage:
        failed = AuditFailed(done.damage, str(done.report))
        complain(failed.message, failed.advice)
        return failed.exit_code
    return refused.exit_code if refused is not None else 0
