"""`fonds serve`: looking at an archive in a browser."""

from __future__ import annotations

from pathlib import Path

import click

from fonds.cli.opening import telling
from fonds.cli.options import archive_option
from fonds.cli.say import say


@click.command(short_help="Look at the archive in a browser: its list, reports, texts.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="Port on 127.0.0.1; 0 takes a free one.")
@click.option("--no-browser", is_flag=True, help="Only print the address, and open no browser.")
@archive_option
def serve(*, port: int, no_browser: bool, archive: Path | None) -> None:
    """Open the archive's pages on this machine: the list of all documents to filter, order and search, the report of
    each, what happened to it, what failed.

    They are made from the archive when they are asked for, so processed/ may be gone, and a run that goes on meanwhile
    is followed. Nothing is changed from them (see `fonds review` for that). What may not lie open (setting
    report_access) is not shown. The pages are for you alone: they are served on 127.0.0.1, and their address holds a
    token. Ctrl-C ends it.
    """
    from fonds.flows.browsing.serve import serve as serve_pages  # noqa: PLC0415 - see fonds.cli.app
    from fonds.flows.config import load_config  # noqa: PLC0415

    config = load_config(archive=archive)
    with telling("Archive", browser=not no_browser) as started:
        serve_pages(config, port=port, started=started)
    say("Ended.")
