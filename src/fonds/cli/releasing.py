"""Handing an archive on: releases."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from fonds.cli.app import complain
from fonds.cli.options import archive_option, archive_path
from fonds.cli.say import say


@click.command(short_help="Freeze what may be given away: Parquet and more, with a card.")
@click.argument("name")
@click.option(
    "--to", "folder", type=click.Path(path_type=Path), default=Path("releases"), help="Folder for the release."
)
@click.option(
    "--select",
    "--where",
    "select",
    help="Which documents, as a condition in SQL: \"collection = 'harbour' AND lang = 'fr'\".",
)
@click.option(
    "--include",
    type=click.Choice(["open", "restricted", "closed"]),
    multiple=True,
    help="Access to take in instead of the policy's; give it again for more than one.",
)
@click.option("--min-tier", type=click.Choice(["A", "B", "C"]), help="Lowest tier to take in.")
@click.option(
    "--with-opt-outs", is_flag=True, help="Take pages in that reserve text and data mining, or refuse use for AI."
)
@click.option("--with-empty", is_flag=True, help="Take documents in that have no text.")
@click.option("--slim", is_flag=True, help="Leave out the columns of detail: blocks, evidence, checks and the like.")
@click.option("--splits", is_flag=True, help="Part it into train, validation and test; near duplicates stay together.")
@click.option(
    "--also",
    type=click.Choice(["jsonl", "markdown", "warc"]),
    multiple=True,
    help="The same documents in this form too, beside Parquet; give it again for more.",
)
@click.option(
    "--after",
    metavar="RELEASE",
    help="The release to compare with, by which the version is reckoned; `none` for none. Without it the highest one "
    "in the folder that was made of this archive by the same condition.",
)
@archive_option
def release(name: str, folder: Path, archive: Path | None, **given: object) -> None:
    """Freeze the documents that may be given away in releases/NAME.

    Which ones may says the policy under [release] in fonds.toml: open, with text, and no page that reserves text and
    data mining, unless it says otherwise. How many stayed out for which reason is printed and stands in the release.
    Notes, rights statements, agents and paths of the archive stay in it; `fonds schema` marks the columns that stay.

    The release is Parquet in a BagIt bag, with a card (README.md) that Hugging Face's datasets reads, a Croissant
    description, a citation file and a version: MAJOR where documents changed or went since the release before, MINOR
    where some were added.
    """
    from fonds.flows.config import load_config  # noqa: PLC0415 - see fonds.cli.app
    from fonds.flows.releasing import ReleaseOptions, make_release  # noqa: PLC0415

    made = make_release(
        load_config(),
        archive_path(archive),
        folder,
        name,
        ReleaseOptions(**given),  # type: ignore[arg-type]  # click gives what the options above say
        today=datetime.now(UTC).date(),
    )
    done = made.released
    if made.was_there:
        say(f"{done.path} stands already, as it was made; its event was missing and is written down now.")
    else:
        say(f"{done.documents} documents in {done.path}, version {done.version}")
        for reason, count in sorted(done.excluded.items()):
            say(f"  {count} left out: {reason}")
        if done.changes is not None:
            changed = done.changes
            say(
                f"  since {done.before}: {len(changed.added)} added, {len(changed.removed)} removed, "
                f"{len(changed.changed)} changed"
            )
    if made.unnoted is not None:
        complain(f"The release stands, but the archive has no event of it: {made.unnoted.message}", made.unnoted.advice)
