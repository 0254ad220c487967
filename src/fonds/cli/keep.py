"""Keeping an archive: checks, upkeep, site memories, the schema."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from fonds.cli.app import complain
from fonds.cli.options import archive_option, archive_path
from fonds.cli.say import say


@click.command(short_help="Check a release, or the archive, for changed files.")
@click.argument("folder", type=click.Path(path_type=Path), required=False)
@click.option(
    "--archive",
    is_flag=False,
    flag_value="",
    help="Check the archive instead, or the copy of one in the folder given.",
)
@click.option("--files-only", is_flag=True, help="With --archive: compare files alone, not each document's row.")
def verify(folder: Path | None, archive: str | None, *, files_only: bool) -> None:
    """Check every file of the release in FOLDER against its manifest, or those of an archive against its ledger.

    For an archive each document's row is compared with its digest too. Ends with 65 when something is not as it was
    written; each such file or row is named, with what to do.
    """
    if (folder is None) == (archive is None):
        raise click.UsageError("Give the folder of a release, or --archive.")
    if folder is not None:
        _verify_release(folder)
    else:
        _verify_archive(archive_path(Path(archive) if archive else None), rows=not files_only)


def _verify_release(folder: Path) -> None:
    from fonds.archive import verify_release  # noqa: PLC0415 - see fonds.cli.app

    problems = verify_release(folder)
    for problem in problems:
        say(problem)
    if problems:
        complain(f"The release {folder} is not as it was made.", "Fetch it again from where it came from.")
        sys.exit(65)
    say(f"The release {folder} is whole.")


def _verify_archive(archive: Path, *, rows: bool) -> None:
    from fonds.archive import holder, verify_archive  # noqa: PLC0415 - see fonds.cli.app

    found = verify_archive(archive, rows=rows)
    for problem in found.problems:
        say(problem)
    if found.unrecorded:
        say(f"Files without a recorded digest: {len(found.unrecorded)}; the next run records them.")
    if found.problems:
        busy = "A run holds the archive right now: check again when it has ended. " if holder(archive) else ""
        complain(
            f"The archive {archive} is not as it was written: {len(found.problems)} findings.",
            f"{busy}Each line above says what to do. The production guide tells how to restore a copy.",
        )
        sys.exit(65)
    looked = "each document compared with its digest" if rows else "documents' digests not compared"
    say(f"The archive {archive} is whole: {found.files} files, {found.rows} rows, {looked}.")


@click.command(short_help="Tidy the archive's files.")
@click.option("--if-due", is_flag=True, help="Do it only when it is due, as a run does at its end.")
@click.option(
    "--keep-superseded",
    "superseded_days",
    type=click.IntRange(0, 36_500),
    metavar="DAYS",
    help="Keep superseded files so long, from now on.  [default: retention.superseded_days, 0]",
)
@click.option(
    "--keep-revisions",
    "revisions_days",
    type=click.IntRange(0, 36_500),
    metavar="DAYS",
    help="Remove earlier rows that were replaced longer ago.  [default: retention.revisions_days, none are removed]",
)
@archive_option
def maintain(archive: Path | None, superseded_days: int | None, revisions_days: int | None, *, if_due: bool) -> None:
    """Compact the archive's files, remove orphans and superseded ones, write checkpoints, and say what is there.

    A run does this by itself at its end when it is due: 30 small files that can be one, or 100 commits. Superseded
    files go at once, so that a glob over the folders never reads a row twice, unless [retention] in fonds.toml keeps
    them for some days; what was closed or withdrawn goes at once all the same. Earlier rows of documents (the table
    revisions) stay until [retention] says otherwise; events, so fixity checks too, always stay. Entries of the logs
    that a checkpoint has taken up are kept for 30 days at least. Whoever reads at that very moment may have to read
    again.
    """
    from fonds.archive import Archive, Retention, due  # noqa: PLC0415 - see fonds.cli.app
    from fonds.archive import maintain as maintain_archive  # noqa: PLC0415
    from fonds.flows.config import load_config  # noqa: PLC0415

    said = load_config().retention
    terms = Retention(
        said.superseded_days if superseded_days is None else superseded_days,
        said.revisions_days if revisions_days is None else revisions_days,
    )
    place = archive_path(archive)
    Archive(place)  # says so when there is none, instead of making one
    if if_due:
        why = due(place)
        if not why:
            say(f"Nothing to do: upkeep of {place} is not due.")
            return
        say(f"Due: {why}.")
    done = maintain_archive(place, retention=terms)
    say(f"{done.files_before} files of documents before, {done.files_after} after.")
    say(f"Removed: {done.orphans} orphans of runs that were killed, {done.superseded} superseded files.")
    if terms.superseded_days:
        say(f"Kept: {done.kept} superseded files, each for {terms.superseded_days} days.")
    if terms.revisions_days is not None:
        say(f"Removed: {done.expired} earlier rows that were replaced more than {terms.revisions_days} days ago.")
    for table in done.tables:
        size = f"{table.size / 1_000_000:,.1f} MB"
        say(f"  {table.name}: {table.rows:,} rows, {table.files} files, {size}, version {table.version}")


@click.command(short_help="Learn which lines recur on the pages of a site.")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@archive_option
def learn_sites(file: Path, archive: Path | None) -> None:
    """Write a site memory: which lines recur on the pages of each site in the archive.

    A run that is given it (`site_memory` in fonds.toml, or FONDS_SITE_MEMORY) drops these lines from titles and bodies.
    FILE is a Parquet file; it holds digests of lines, no text. Sites are known by the addresses that sidecars state.
    """
    from fonds.archive import Archive, save_memory  # noqa: PLC0415 - see fonds.cli.app
    from fonds.archive import learn_sites as learn  # noqa: PLC0415

    table = learn(Archive(archive_path(archive)))
    save_memory(table, file)
    sites = len(table["site"].unique())
    say(f"{table.num_rows} lines of {sites} sites in {file}")
    if not sites:
        complain("No site has enough pages in the archive.", "A site needs two captures of different addresses.")


@click.command(short_help="Describe every table and column.")
@click.option(
    "--write",
    "folder",
    type=click.Path(path_type=Path),
    help="Write the JSON Schemas, the data dictionary and the data contract into this folder instead.",
)
def schema(folder: Path | None) -> None:
    """Describe every table and column of the archive."""
    from fonds.schema.contract import describe, write  # noqa: PLC0415 - see fonds.cli.app

    if folder is None:
        say(describe())
        return
    for path in write(folder):
        say(path)
