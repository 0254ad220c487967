"""`fonds clean`: captures of one file to standard output."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from fonds.cli.app import complain
from fonds.cli.say import json_of, say_text
from fonds.errors import FondsError, NoSuchRecord
from fonds.settings import Settings

if TYPE_CHECKING:
    from fonds.capture.readers import Entry, Item, Reader
    from fonds.model import Record, Sidecar

# Between the texts of several documents.
_PARTED = "\n\f\n"


def moment(value: str) -> datetime:
    """A date or time in ISO 8601, as an option's type."""
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        msg = f"{value} is no time in ISO 8601, such as 2026-03-01T14:30:00Z"
        raise click.BadParameter(msg) from None


@click.command(short_help="Clean one capture, or those of an archive file, and print the result.")
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "markdown", "json"]),
    default="text",
    help="What to print: the body's text, the kept blocks as Markdown, or everything known as JSON.",
)
@click.option("--url", help="Where the page was captured.")
@click.option(
    "--captured-at",
    type=moment,
    metavar="TIME",
    help="When it was captured, in ISO 8601; UTC unless it says otherwise.",
)
@click.option("--media-type", help="What the capture is, such as 'text/html; charset=utf-8'. Found out otherwise.")
@click.option("--record", help="Of an archive file only this record: its offset, its id, or the address of the page.")
def clean(
    *,
    file: Path,
    form: str,
    url: str | None,
    captured_at: datetime | None,
    media_type: str | None,
    record: str | None,
) -> None:
    """Clean one capture and print the result. FILE is a text copy, an HTML page or an archive file (WARC, ARC, WACZ);
    - reads a page from standard input.

    A sidecar beside the file (FILE.meta.yaml, captures.csv) is read; the options go before it. Of an archive file, or
    an export that holds several documents, each is printed, parted by a form feed; as JSON they are a list.
    """
    from fonds.capture import Sidecars, read_payload  # noqa: PLC0415 - see fonds.cli.app
    from fonds.capture.readers import HEAD_BYTES, choose_reader  # noqa: PLC0415
    from fonds.capture.reading import read_head  # noqa: PLC0415
    from fonds.pipeline import records_of  # noqa: PLC0415

    limit = Settings().max_payload_bytes
    sidecar = None
    if str(file) == "-":
        payload = sys.stdin.buffer.read(limit + 1)
    else:
        sidecar = Sidecars(file.parent).of(file)
        reader = choose_reader(file.name, read_head(file, str(file), HEAD_BYTES))
        if reader is not None and not reader.plain:
            _print(_of_archive(file, reader, sidecar, record), form, several=record is None)
            return
        payload = read_payload(file, limit=limit)
    records = records_of(payload, media_type=media_type, url=url, captured_at=captured_at, sidecar=sidecar)
    _print(iter(records), form, several=len(records) > 1)


def _of_archive(file: Path, reader: Reader, sidecar: Sidecar | None, wanted: str | None) -> Iterator[Record]:
    """The records of what an archive file holds, or of the one wanted. What can't be cleaned is told, and the rest goes
    on; ends the program where nothing could be."""
    from fonds.capture.readers import Broken, Item  # noqa: PLC0415 - see fonds.cli.app
    from fonds.capture.readers import SourceFile as File  # noqa: PLC0415
    from fonds.pipeline import records_of_item  # noqa: PLC0415

    if reader.missing:
        raise click.ClickException(f"{reader.what} is read with `pip install 'fonds[{reader.extra}]'`.")
    error: FondsError | None = None
    given = False
    entries: Iterator[Entry] = reader.load().read(File(file, str(file), Settings().max_payload_bytes))
    for entry in entries:
        if isinstance(entry, Broken):
            error = _told(entry.error)
        elif isinstance(entry, Item) and _is_meant(entry, wanted):
            try:
                found = records_of_item(entry, format=reader.name, sidecar=sidecar)
            except FondsError as why:
                error = _told(why)
                continue
            given = True
            yield from found
    if error is not None and not given:
        sys.exit(error.exit_code)  # it was told
    if not given:
        raise NoSuchRecord(str(file), wanted)


def _told(error: FondsError) -> FondsError:
    complain(error.message, error.advice)
    return error


def _is_meant(item: Item, wanted: str | None) -> bool:
    if wanted is None:
        return item.status in (None, 200)
    at = item.at
    return wanted in (str(at.offset), at.record_id, (at.record_id or "").strip("<>"), item.url)


def _print(records: Iterator[Record], form: str, *, several: bool) -> None:
    """Print each as it comes: an archive file may hold more than memory does."""
    number = -1
    for number, record in enumerate(records):
        if form == "json":
            click.echo(("[" if number == 0 and several else ",\n" if number else "").encode(), nl=False)
            click.echo(_as_json(record).encode(), nl=not several)
            continue
        document = record.document
        if number:
            click.echo(_PARTED, nl=False)
        say_text((document.markdown if form == "markdown" else document.text).rstrip("\n"), nl=False)
    if form != "json" and number >= 0:
        click.echo()
    if form == "json" and several and number >= 0:
        click.echo(b"]")


def _as_json(record: Record) -> str:
    from fonds.schema.ledger import RunFacts  # noqa: PLC0415 - see fonds.cli.app
    from fonds.schema.rows import to_json, to_row  # noqa: PLC0415

    now = datetime.now(UTC)
    row = to_json(to_row(record, RunFacts("", now, now)))
    return json_of({name: value for name, value in row.items() if not name.startswith("run_")}, 2)
