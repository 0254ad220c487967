"""`fonds access` and `fonds withdraw`: what a person decides about documents that are archived."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from fonds.cli.options import archive_option
from fonds.cli.say import on_line, say
from fonds.errors import Withdrawn

if TYPE_CHECKING:
    from fonds.flows.withdrawing import Withdrawal

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


@click.command(short_help="Take documents out for good; a tombstone stays.")
@click.argument("documents", metavar="DOC...", nargs=-1)
@click.option("--reason", help="Why; it is recorded with your name.")
@click.option(
    "--releases",
    type=click.Path(path_type=Path),
    default=Path("releases"),
    help="Folder of releases, which are looked through.",
)
@archive_option
@processed_option
def withdraw(
    *,
    documents: tuple[str, ...],
    reason: str | None,
    releases: Path,
    archive: Path | None,
    processed: Path | None,
) -> None:
    """Take documents out of the archive, its history, the pages, the accounts of runs and every other copy of fonds.

    What stays is a tombstone: digest, reason, day and who did it; no run brings the document back. This can't be
    undone. Raw captures and releases are not changed: they are named, and are yours to see to. Killed half-way, it is
    finished by the same command, by `fonds withdraw` without a document, or by the next run.
    """
    from fonds.archive import Archive  # noqa: PLC0415 - see fonds.cli.app
    from fonds.archive.withdrawing import unfinished  # noqa: PLC0415
    from fonds.flows.config import load_config  # noqa: PLC0415
    from fonds.flows.withdrawing import withdraw as withdraw_documents  # noqa: PLC0415

    config = load_config(archive=archive, processed=processed)
    there = Archive(config.archive)
    pending = {stone.capture_id for stone in unfinished(config.archive)}
    captures: list[str] = []
    for document in documents:
        try:
            captures += there.resolve(document)
        except Withdrawn as error:
            if error.capture_id not in pending:
                raise
    if not documents and not pending:
        if reason is not None:
            raise click.UsageError("Name a document: an id, a path below the raw folder or an address.")
        say("Nothing to do: no withdrawal is unfinished. To take a document out, name it and say why.")
        return
    done = withdraw_documents(config, captures, reason or "", releases=releases)
    _say_withdrawn(done, config.raw)


def _say_withdrawn(done: Withdrawal, raw: Path) -> None:
    for stone in done.stones:
        say(f"{stone.capture_id[:12]} is withdrawn: {on_line(stone.reason)}")
    for name, count in sorted(done.details.items()):
        say(f"  {count} {name} {'cleared' if name != 'documents' else 'removed with all files that held them'}")
    for heading, places in (
        (f"Captures in {raw} are not fonds' to change. Remove them, or keep them knowingly:", done.raw),
        ("Releases that hold it need attention; make a new one and tell who has the old one:", done.releases),
        ("Releases that were made and are not here to be looked into:", done.unseen_releases),
        ("Files of curation that name other documents too; look at them:", done.curation),
        ("Other documents have the same text or address, and stay:", done.alike),
    ):
        if places:
            say(heading)
            for place in places[:_SHOWN]:
                say(f"  {on_line(place)}")
            if len(places) > _SHOWN:
                say(f"  … and {len(places) - _SHOWN} more")
