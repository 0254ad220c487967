"""`fonds access`: what a person decides about documents that are archived."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from fonds.cli.options import archive_option
from fonds.cli.say import on_line, say

processed_option = click.option(
    "--processed",
    type=click.Path(path_type=Path),
    help="Folder for cleaned documents and reports.  [default: processed]",
)
_SHOWN = 20
_BASIS = {
    "capture": "as stated or set when it was archived",
    "sidecar": "as a sidecar says that was laid later",
    "collection": "as a setting of its collection says",
    "person": "as `fonds access` set it",
    "hold": "held back: a sidecar can't be understood; mend it and run again",
}


@click.command(short_help="Say or set who may read a document.")
@click.argument("document", metavar="[DOC]", required=False)
@click.argument("word", metavar="[open|restricted|closed]", required=False)
@click.option("--collection", help="All documents of this collection, instead of DOC.")
@click.option("--reason", help="Why; needed for whatever makes something more open.")
@click.option(
    "--embargo-until",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DAY",
    help="Not to be released before this day (YYYY-MM-DD).",
)
@click.option("--no-embargo", is_flag=True, help="End an embargo that is in force.")
@archive_option
@processed_option
def access(
    *,
    document: str | None,
    word: str | None,
    collection: str | None,
    reason: str | None,
    embargo_until: datetime | None,
    no_embargo: bool,
    archive: Path | None,
    processed: Path | None,
) -> None:
    """Say who may read a document, or set it: in rows, pages, the index and every release from now on.

    DOC is a capture id or its first six characters or more, a path below the raw folder, or an address. Sidecars and
    settings only ever tighten; this command loosens too, with a reason, which is recorded. What is stated afterwards
    (a changed sidecar, a changed setting) counts again where it is stricter.
    """
    from fonds.archive import Archive  # noqa: PLC0415 - see fonds.cli.app
    from fonds.flows.access import Act, set_access, set_collection_access, standings  # noqa: PLC0415
    from fonds.flows.config import load_config  # noqa: PLC0415

    if collection is not None and document is not None and word is None:
        document, word = None, document
    if (document is None) == (collection is None):
        raise click.UsageError("Give a document, or --collection.")
    if word is not None and word not in ("open", "restricted", "closed"):
        raise click.UsageError(f"`{word}` is none of open, restricted and closed.")
    if embargo_until is not None and no_embargo:
        raise click.UsageError("Give --embargo-until or --no-embargo, not both.")
    config = load_config(archive=archive, processed=processed)
    there = Archive(config.archive)
    captures = there.resolve(document) if document is not None else ()
    if word is None:
        if collection is not None or embargo_until is not None or no_embargo or reason is not None:
            raise click.UsageError("Say what it is to be: open, restricted or closed.")
        decided = standings(config, captures)
    else:
        act = Act(word, embargo_until.date() if embargo_until else None, lift_embargo=no_embargo, reason=reason)
        if collection is not None:
            decided = set_collection_access(config, collection, act)
        else:
            decided = set_access(config, captures, act)
    for number, (capture_id, now) in enumerate(sorted(decided.standings.items())):
        if number == _SHOWN:
            say(f"… and {len(decided.standings) - _SHOWN} more")
            break
        until = f", not before {now.embargo_until}" if now.embargo_until else ""
        say(f"{capture_id[:12]}: {now.access}{until} ({_BASIS[now.basis]}); collection {on_line(now.collection)}")
