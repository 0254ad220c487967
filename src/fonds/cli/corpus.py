"""Comparing the documents of an archive with each other."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from fonds.cli.options import archive_option, archive_path
from fonds.cli.say import say

_CLUSTERS = """
    SELECT count(*) FILTER (WHERE near_documents > 1) AS near, count(DISTINCT near_cluster) AS clusters,
           count(*) FILTER (WHERE address_documents > 1) AS versions
    FROM corpus_signals
"""


@click.command(short_help="Compare the documents with each other.")
@click.option("--anew", is_flag=True, help="Read all texts again, as after another version of the library.")
@archive_option
def corpus(archive: Path | None, *, anew: bool) -> None:
    """Bring the table corpus_signals up to date: near duplicates, versions of one page, lines shared with the site.

    A run does this by itself at its end (setting corpus_signals). Nothing is deleted, and no tier moves by it.
    """
    from fonds.archive import Archive, open_writer, refresh_corpus  # noqa: PLC0415 - see fonds.cli.app

    place = archive_path(archive)
    found = Archive(place)  # says so when there is none, instead of making one
    run_id = f"corpus-{datetime.now(UTC):%Y%m%dT%H%M%S}"
    with open_writer(place, run_id) as writer:
        done = refresh_corpus(writer, run_id, anew=anew)
    (row,) = found.query(_CLUSTERS).to_pylist()
    say(f"{done.documents:,} documents, {done.read:,} of them read now; {done.written:,} rows changed.")
    say(f"  near duplicates: {row['near']:,} documents in {row['clusters']:,} clusters")
    say(f"  versions: {row['versions']:,} documents share their address with another")
