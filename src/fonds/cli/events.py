"""`fonds events` and `fonds export premis`: what happened to a document."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from fonds.cli.options import archive_option, archive_path
from fonds.cli.say import on_line, say, say_json
from fonds.errors import Withdrawn
from fonds.report.happened import readable

if TYPE_CHECKING:
    from fonds.archive.files import Row

_DOC = "DOC is a capture id, the beginning of one, the path of the capture below the raw folder, or its address."


def _of_document(archive: Path, wanted: str) -> tuple[tuple[str, ...], list[dict[str, Any]], list[Row]]:
    """The ids that are meant, their rows (none of what was withdrawn), and the events."""
    from fonds.archive import Archive  # noqa: PLC0415 - see fonds.cli.app
    from fonds.archive.history import files_of, history  # noqa: PLC0415

    there = Archive(archive)
    try:
        ids = there.resolve(wanted)
    except Withdrawn as gone:
        return (gone.capture_id,), [], history(archive, {gone.capture_id})
    names = there.documents().schema.names
    rows: list[dict[str, Any]] = there.documents_in_force().to_table(names, captures=ids).to_pylist()
    concerned = {*ids, *(row["parent_capture_id"] for row in rows if row["parent_capture_id"])}
    return ids, rows, history(archive, concerned, files_of(rows))


@click.command(short_help="Say what happened to a document.", epilog=_DOC)
@click.argument("document", metavar="DOC")
@click.option("--json", "as_json", is_flag=True, help="Print the events as JSON.")
@archive_option
def events(document: str, archive: Path | None, *, as_json: bool) -> None:
    """Say what happened to a document: ingestion, audits, reviews, changes of access, withdrawal, by time."""
    ids, rows, told = _of_document(archive_path(archive), document)
    if as_json:
        say_json(told)
        return
    for row in rows:
        say(f"{row['capture_id'][:16]}  {on_line(row['title'] or 'no title')}")
    if not rows:
        say(f"{ids[0][:16]}  withdrawn")
    for event in told:
        _print(event)
    say(f"{len(told)} events", err=True)


def _print(event: Mapping[str, Any]) -> None:
    colour = {"failure": "red", "warning": "yellow"}.get(event["outcome"])
    who = f", {on_line(event['agent'])}" if event["agent"] else ""
    say(f"  {event['occurred_at']:%Y-%m-%d %H:%M}  {event['event_type']}: {event['outcome']}{who}", colour=colour)
    if event["detail"]:
        say(f"      {on_line(readable(event['detail']))}")
    if event["outcome_detail"]:
        say(f"      {on_line(event['outcome_detail'])}")
    for one in event["linked_objects"] or ():
        if one["value"] != event["capture_id"] and one["type"] != "document":
            say(f"      {one['type']}: {on_line(one['value'])}")


@click.group(short_help="Give a document's data to other programs.")
def export() -> None:
    """Give what the archive knows of a document to other programs, in a standard of theirs."""


@export.command(short_help="A document's history as PREMIS 3.", epilog=_DOC)
@click.argument("document", metavar="DOC")
@click.option(
    "--to", "file", type=click.Path(path_type=Path, dir_okay=False), help="Write into this file, not on the screen."
)
@archive_option
def premis(document: str, file: Path | None, archive: Path | None) -> None:
    """Write a document's history as PREMIS 3: the capture with its digest, the row made of it, all events and agents.

    What was withdrawn has its events alone.
    """
    from fonds.cli.say import say_text  # noqa: PLC0415 - see fonds.cli.app
    from fonds.errors import NoSuchDocument  # noqa: PLC0415
    from fonds.report.files import write_text  # noqa: PLC0415
    from fonds.report.premis import premis_of  # noqa: PLC0415

    ids, rows, told = _of_document(archive_path(archive), document)
    if len(ids) > 1:
        raise NoSuchDocument(document, len(ids), [name[:12] for name in ids])
    written = premis_of(rows[0] if rows else None, ids[0], told).decode()
    if file is None:
        say_text(written, nl=False)
    else:
        write_text(file, written)
        say(file)


@export.command(short_help="What people corrected, as a training set.")
@click.option(
    "--to", "file", type=click.Path(path_type=Path, dir_okay=False), help="Write into this file, not on the screen."
)
@click.option("--all-access", is_flag=True, help="Take documents that are not open today, too.")
@archive_option
@click.option("--curation", type=click.Path(path_type=Path), help="Folder of what people decided.  [default: curation]")
def corrections(*, file: Path | None, all_access: bool, archive: Path | None, curation: Path | None) -> None:
    """Write what people corrected as JSON lines, one for each field and block: document, payload_digest, field, before
    (what fonds had found), after, and the evidence that it had.

    Documents that were withdrawn are left out, and those that are not open unless --all-access says otherwise. Who
    corrected is not in it.
    """
    from fonds.cli.app import complain  # noqa: PLC0415 - see fonds.cli.app
    from fonds.cli.say import json_of, say_text  # noqa: PLC0415
    from fonds.flows.config import load_config  # noqa: PLC0415
    from fonds.flows.training_set import corrections_of  # noqa: PLC0415
    from fonds.report.files import write_text  # noqa: PLC0415

    lines, folder = corrections_of(load_config(archive=archive, curation=curation), closed=all_access)
    for problem in folder.problems:
        complain(problem.message, "What it says is left out.")
    written = [json_of(line) for line in lines]
    if file is None:
        for line in written:
            say_text(line)
        return
    write_text(file, "".join(f"{line}\n" for line in written))
    say(f"{len(written)} corrections in {file}")
