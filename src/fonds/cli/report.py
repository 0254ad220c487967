"""`fonds report`: the pages of single documents, made from the archive when they are asked for."""

from __future__ import annotations

from pathlib import Path

import click

from fonds.cli.options import archive_option
from fonds.cli.say import say


@click.command(short_help="Write the report of a document, from the archive alone.")
@click.argument("documents", metavar="DOC...", nargs=-1, required=True)
@click.option(
    "--output", type=click.Path(path_type=Path, file_okay=False), help="Folder to write to.  [default: processed]"
)
@archive_option
def report(documents: tuple[str, ...], output: Path | None, archive: Path | None) -> None:
    """Write the pages of each DOC from the archive alone, and print where its report is.

    That is the way to the report of a document that a run gave none (`fonds run --reports review`), and to all of them
    when processed/ is gone. DOC is named as for `fonds show`; a file of several documents gives the report of each.
    What may not lie open (setting report_access) stands in no page.
    """
    from fonds.archive import Archive  # noqa: PLC0415 - see fonds.cli.app
    from fonds.flows.config import load_config  # noqa: PLC0415
    from fonds.flows.pages import write_pages  # noqa: PLC0415

    config = load_config(archive=archive, processed=output)
    there = Archive(config.archive)
    names = dict.fromkeys(name for wanted in documents for name in there.resolve(wanted))
    for place in write_pages(config, list(names)):
        say(str(place))
