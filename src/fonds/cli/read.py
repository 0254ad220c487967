"""`fonds status`, `fonds show` and `fonds query`: looking into an archive."""

from __future__ import annotations

import csv
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from fonds.cli.called import as_called
from fonds.cli.options import archive_option, archive_path
from fonds.cli.say import json_of, on_line, say, say_json
from fonds.errors import NoSuchDocument
from fonds.model.visible import pictured

if TYPE_CHECKING:
    import pyarrow as pa

    from fonds.archive import Alike, Other

_FAILURES_SHOWN = 20
_OTHERS_SHOWN = 10
_CELL_CHARS = 60
_PIPE_COLUMNS = 400
_TIERS = """
    SELECT tier, count(*) AS n, count(*) FILTER (WHERE needs_review) AS review FROM documents GROUP BY 1 ORDER BY 1
"""
_LAST = """
    SELECT run_id, count(*) AS n, max(run_ingested_at) AS at FROM documents GROUP BY 1 ORDER BY 3 DESC LIMIT 1
"""


@click.command(short_help="Say what the archive holds, and what failed.")
@archive_option
def status(archive: Path | None) -> None:
    """Say what the archive holds: documents by tier, what needs review, open failures, the last run."""
    from fonds.archive import Archive, holder  # noqa: PLC0415 - see fonds.cli.app

    place = archive_path(archive)
    there = Archive(place)
    say(f"Archive {place}: {there.count()} documents.")
    for row in there.query(_TIERS).to_pylist():
        say(f"  tier {row['tier']}: {row['n']}, {row['review']} to be reviewed")
    last = there.query(_LAST).to_pylist()
    if last:
        say(f"Last run that added documents: {last[0]['run_id']} ({last[0]['n']} documents).")
    failures = there.to_arrow("failures").to_pylist()
    say(f"Open failures: {len(failures) or 'none'}.")
    for failure in failures[:_FAILURES_SHOWN]:
        again = as_called("  (`fonds retry` tries it again)") if failure["retryable"] else ""
        say(f"  {on_line(failure['source_path'])}: {on_line(failure['message'])}{again}")
        say(f"    {as_called(failure['advice'])}")
    if len(failures) > _FAILURES_SHOWN:
        say(f"  … and {len(failures) - _FAILURES_SHOWN} more; the table `failures` holds them all")
    running = holder(place)
    if running is not None:
        say(f"Held now by {running}, until {running.expires_at} unless renewed.")


@click.command(short_help="Show everything known of one document.")
@click.argument("document", metavar="DOC")
@click.option("--revision", type=click.IntRange(1), help="The row as it was: 1 is the first, 2 what came of it next.")
@archive_option
def show(document: str, revision: int | None, archive: Path | None) -> None:
    """Show everything known of one document: fields with evidence, checks, blocks coloured by role.

    DOC is a capture id or its first six characters or more, the path of the capture below the raw folder (with
    #OFFSET for a record of an archive file), or the address of the page.
    """
    from rich.console import Console  # noqa: PLC0415 - see fonds.cli.app

    from fonds.archive import Archive, alike  # noqa: PLC0415
    from fonds.report import terminal  # noqa: PLC0415

    there = Archive(archive_path(archive))
    try:
        row = there.row(document) if revision is None else there.revision(document, revision)
    except NoSuchDocument:
        failed = [one for one in there.to_arrow("failures").to_pylist() if one["source_path"] == document]
        if not failed:
            raise
        say(f"No document was made of {on_line(document)}: {on_line(failed[0]['message'])}")
        say(f"  {as_called(failed[0]['advice'])}")
        sys.exit(NoSuchDocument.exit_code)
    Console(highlight=False, markup=False).print(terminal.show(row))
    if revision is None:
        _say_alike(alike(there, row["capture_id"]))


def _say_alike(found: Alike) -> None:
    """What a document shares with others, and what to do about it."""
    if found.near:
        say(f"Nearly the same text as {len(found.near)} other document{'s'[: len(found.near) > 1]}:")
        _say_others(found.near)
        say("  Read one of them; all stay. To count them once, take a row for each `near_cluster` of corpus_signals.")
    if found.versions:
        say(f"Capture {found.number} of {len(found.versions) + 1} of this address; the others:")
        _say_others(found.versions)


def _say_others(others: Sequence[Other]) -> None:
    for other in others[:_OTHERS_SHOWN]:
        say(f"  {other.capture_id[:12]}  {on_line(other.title or 'No title found')}")
    if len(others) > _OTHERS_SHOWN:
        say(f"  … and {len(others) - _OTHERS_SHOWN} more")


def _plain(value: object) -> object:
    """What CSV can hold; lists and structs as JSON, so that they can be read again."""
    if isinstance(value, list | dict):
        return json_of(value)
    if isinstance(value, int | float | None):
        return value
    return value.isoformat() if isinstance(value, date) else pictured(str(value))


def _print_table(table: pa.Table) -> None:
    from rich.console import Console  # noqa: PLC0415 - see fonds.cli.app
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    drawn = Table(box=None, header_style="bold", pad_edge=False)
    for name in table.column_names:
        drawn.add_column(Text(on_line(name)), overflow="ellipsis", max_width=_CELL_CHARS, no_wrap=True)
    for row in table.to_pylist():
        cells = ["" if value is None else on_line(str(value)) for value in row.values()]
        drawn.add_row(*(Text(cell[: _CELL_CHARS * 2]) for cell in cells))
    # A pipe has no width to fit into.
    Console(width=None if sys.stdout.isatty() else _PIPE_COLUMNS).print(drawn)
    say(f"{table.num_rows} rows", err=True)


@click.command(short_help="Run a SELECT over the archive.")
@click.argument("sql")
@click.option(
    "--format", "form", type=click.Choice(["table", "csv", "json"]), default="table", help="How to print the result."
)
@archive_option
def query(sql: str, form: str, archive: Path | None) -> None:
    """Run one SELECT over the archive's rows: the tables documents, failures, events and revisions (DuckDB's SQL).

    Lists of structs unfold with UNNEST, as in: SELECT title, unnest(photo_credits, recursive := true) FROM documents
    """
    from fonds.archive import Archive  # noqa: PLC0415 - see fonds.cli.app

    table = Archive(archive_path(archive)).query(sql)
    if form == "table":
        _print_table(table)
    elif form == "json":
        say_json(table.to_pylist())
    else:
        writer = csv.writer(sys.stdout)
        writer.writerow([pictured(name) for name in table.column_names])
        writer.writerows([_plain(value) for value in row.values()] for row in table.to_pylist())
