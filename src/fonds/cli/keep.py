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
@archive_option
def maintain(archive: Path | None) -> None:
    """Compact the archive's files and remove superseded ones. Run it when nobody reads, once a month or so."""
    from fonds.archive import Archive  # noqa: PLC0415 - see fonds.cli.app
    from fonds.archive import maintain as maintain_archive  # noqa: PLC0415

    place = archive_path(archive)
    Archive(place)  # says so when there is none, instead of making one
    done = maintain_archive(place)
    say(f"{done.files_before} files before, {done.files_after} after; {done.files_removed} removed.")


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
