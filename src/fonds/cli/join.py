"""`fonds join`: the parts that shards made become one archive."""

from __future__ import annotations

from pathlib import Path

import click

from fonds.cli.called import command
from fonds.cli.options import archive_option
from fonds.cli.say import say


@click.command(short_help="Join the parts that `fonds run --shard` made.")
@archive_option
@click.option("--processed", type=click.Path(path_type=Path), help="Folder for reports.  [default: processed]")
def join(archive: Path | None, processed: Path | None) -> None:
    """Take the parts in ARCHIVE.parts, made by `fonds run --shard 1/4` to `4/4`, into the archive, each capture once.

    The parts stay as they are and can be removed afterwards; joining them again takes nothing twice. The next
    `fonds run` makes what no shard knew enough of, writes the index and opens no file that a shard has listed.
    """
    from fonds.flows.config import load_config, parts_of  # noqa: PLC0415 - see fonds.cli.app
    from fonds.flows.join import join as join_parts  # noqa: PLC0415

    config = load_config(archive=archive, processed=processed)
    done = join_parts(config)
    say(f"{done.parts} parts with {done.documents} documents joined.")
    say(f"  {done.taken} are new in {config.archive}.")
    for number, what in (
        (done.already, "were there already"),
        (done.doubled, "hold the same bytes as one of another part"),
        (done.withdrawn, "were withdrawn, and stay so"),
        (done.left, "have other sidecars in other parts; the next run makes them"),
    ):
        if number:
            say(f"  {number} {what}.")
    if done.failures:
        say(f"  {done.failures} failures were taken over.")
    say(f"Next:     {command()} run")
    say(f"{parts_of(config.archive)} can be removed after it.")
