"""`fonds clean`: one capture to standard output."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from fonds.cli.say import say_json, say_text
from fonds.settings import Settings

# Between the texts of several documents.
_PARTED = "\n\f\n"


def moment(value: str) -> datetime:
    """A date or time in ISO 8601, as an option's type."""
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        msg = f"{value} is no time in ISO 8601, such as 2026-03-01T14:30:00Z"
        raise click.BadParameter(msg) from None


@click.command(short_help="Clean one capture and print the result.")
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
def clean(file: Path, form: str, url: str | None, captured_at: datetime | None, media_type: str | None) -> None:
    """Clean one capture and print the result. FILE is a text copy or an HTML page; - reads standard input.

    A sidecar beside the file (FILE.meta.yaml, captures.csv) is read; the options go before it. Of an export that holds
    several documents each is printed, parted by a form feed; as JSON they are a list.
    """
    from fonds.capture import Sidecars, read_payload  # noqa: PLC0415 - see fonds.cli.app
    from fonds.pipeline import records_of  # noqa: PLC0415

    limit = Settings().max_payload_bytes
    sidecar = None
    if str(file) == "-":
        payload = sys.stdin.buffer.read(limit + 1)
    else:
        payload = read_payload(file, limit=limit)
        sidecar = Sidecars(file.parent).of(file)
    records = records_of(payload, media_type=media_type, url=url, captured_at=captured_at, sidecar=sidecar)
    if form == "json":
        from fonds.schema.ledger import RunFacts  # noqa: PLC0415
        from fonds.schema.rows import to_json, to_row  # noqa: PLC0415

        now = datetime.now(UTC)
        rows = [
            {
                name: value
                for name, value in to_json(to_row(record, RunFacts("", now, now))).items()
                if not name.startswith("run_")
            }
            for record in records
        ]
        say_json(rows if len(rows) > 1 else rows[0], indent=2)
    else:
        documents = [record.document for record in records]
        texts = [document.markdown if form == "markdown" else document.text for document in documents]
        for number, text in enumerate(texts):
            if number:
                click.echo(_PARTED, nl=False)
            say_text(text.rstrip("\n"), nl=number == len(texts) - 1)
