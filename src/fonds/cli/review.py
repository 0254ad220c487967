"""`fonds review`: looking at documents in a browser, the worst first, and deciding."""

from __future__ import annotations

from pathlib import Path

import click

from fonds.cli.correct import by_option, curation_option
from fonds.cli.opening import telling
from fonds.cli.options import archive_option
from fonds.cli.say import on_line, say, say_json


@click.command(short_help="Look at documents in a browser, the worst first, and decide.")
@click.option("--collection", help="Only the documents of this collection.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="Port on 127.0.0.1; 0 takes a free one.")
@click.option("--no-browser", is_flag=True, help="Only print the address, and open no browser.")
@click.option("--summary", is_flag=True, help="What reviewers decided so far, by collection and tier, and no page.")
@click.option("--json", "as_json", is_flag=True, help="With --summary: as JSON.")
@by_option
@archive_option
@curation_option
def review(
    *,
    collection: str | None,
    port: int,
    no_browser: bool,
    summary: bool,
    as_json: bool,
    by: str | None,
    archive: Path | None,
    curation: Path | None,
) -> None:
    """Open a page on this machine with the documents that need a look, the worst first: accept, reject, note, correct
    fields, keep and drop blocks by a click, undo.

    The page is for you alone: it is served on 127.0.0.1, and its address holds a token. What you decide is kept at once
    in curation/, as `fonds correct` does; the next `fonds run` brings it into the archive. Ctrl-C ends it.
    """
    from fonds.flows.config import load_config  # noqa: PLC0415 - see fonds.cli.app
    from fonds.flows.state import agent  # noqa: PLC0415

    config = load_config(archive=archive, curation=curation)
    if as_json and not summary:
        raise click.UsageError("--json goes with --summary.")
    if summary:
        from fonds.flows.reviewing.counts import counts_of, sentences  # noqa: PLC0415

        counts = counts_of(config)
        if as_json:
            say_json(counts)
        else:
            for line in sentences(counts):
                say(on_line(line))
        return
    from fonds.flows.reviewing.serve import serve  # noqa: PLC0415

    # What was decided is told to the archive however it ends.
    with telling("Review", browser=not no_browser) as started:
        waits = serve(config, by=by or agent(), collection=collection, port=port, started=started)
    say("Ended. The next `fonds run` brings what was decided into the archive.")
    if waits:
        say(f"Its events are written by the next run, too: {waits}")
