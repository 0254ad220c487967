"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path

import click

archive_option = click.option(
    "--archive",
    type=click.Path(path_type=Path),
    help="Folder of the archive, or s3://BUCKET/PREFIX.  [default: archive]",
)


def archive_path(given: Path | None) -> Path:
    """The archive's folder: as given, or as the environment or fonds.toml say."""
    if given is not None:
        from fonds.buckets import place  # noqa: PLC0415 - see fonds.cli.app

        return place(given)
    from fonds.flows.config import load_config  # noqa: PLC0415 - see fonds.cli.app

    return load_config().archive
