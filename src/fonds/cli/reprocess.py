"""`fonds reprocess`: archived documents made again."""

from __future__ import annotations

import signal
from pathlib import Path
from typing import TYPE_CHECKING

import click

from fonds.cli.options import archive_option
from fonds.cli.rule import processed_option
from fonds.cli.run import Drawn, on_sigterm
from fonds.cli.say import on_line, say

if TYPE_CHECKING:
    from fonds.report.changes import RowChanges

_SHOWN = 20


@click.command(short_help="Make archived documents again; say first what would change.")
@click.argument("documents", metavar="[DOC]...", nargs=-1)
@click.option("--select", help="Documents that meet a condition in SQL: \"tier = 'C' AND domain = 'news.example'\".")
@click.option("--dry-run", is_flag=True, help="Only say what would change.")
@click.option("--raw", type=click.Path(path_type=Path), help="Folder with the captures.  [default: raw]")
@click.option("--workers", type=click.IntRange(1, 256), help="Worker processes.  [default: one for each core]")
@archive_option
@processed_option
def reprocess(
    *,
    documents: tuple[str, ...],
    select: str | None,
    dry_run: bool,
    raw: Path | None,
    workers: int | None,
    archive: Path | None,
    processed: Path | None,
) -> None:
    """Make archived documents again from their captures, with this version, its settings, today's sidecars and site
    memory. Without DOC and --select those are taken that wait for it.

    What changes is said by column and tier, with examples side by side, here and in a page below processed/runs/. All
    rows change in one step or none does; killed, the same command goes on where it was. The row as it was stays in the
    table revisions until the document is withdrawn (`fonds show DOC --revision N`). Nothing becomes more open by it.
    """
    from fonds.flows.config import load_config  # noqa: PLC0415 - see fonds.cli.app
    from fonds.flows.reprocess import reprocess as make_again  # noqa: PLC0415

    config = load_config(raw=raw, archive=archive, processed=processed, workers=workers)
    signal.signal(signal.SIGTERM, on_sigterm)
    with Drawn() as progress:
        done = make_again(config, documents, select=select, dry_run=dry_run, progress=progress)
    _say_changes(done.changes)
    if done.page is None:
        say("Nothing waits for being made again.")
        return
    say(f"Page:     {done.page}")
    if dry_run:
        say("Nothing was changed. Without --dry-run it is done.")


def _say_changes(changes: RowChanges) -> None:
    if not (changes.looked_at or changes.failed or changes.missing):
        return
    for sentence in changes.sentences():
        say(sentence)
    for name, number in changes.columns.most_common():
        say(f"{name}: {number} of {changes.looked_at} documents", bold=True)
        for example in changes.examples.get(name, ()):
            say(f"  {example.capture_id[:12]} {on_line(example.place)}")
            say(f"    - {on_line(example.before)}")
            say(f"    + {on_line(example.after)}")
    for path, message in changes.failed[:_SHOWN]:
        say(f"  {on_line(path)}: {on_line(message)}")
    for name in changes.missing[:_SHOWN]:
        say(f"  {name[:12]}: no capture in the raw folder")
