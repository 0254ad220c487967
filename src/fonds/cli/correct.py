"""`fonds correct`: what a person knows better, kept in a file that every run reads."""

from __future__ import annotations

from pathlib import Path

import click

from fonds.cli.options import archive_option
from fonds.cli.say import on_line, say

curation_option = click.option(
    "--curation", type=click.Path(path_type=Path), help="Folder of what people decided.  [default: curation]"
)
by_option = click.option("--by", help="Who decides.  [default: the account's name]")


@click.command(short_help="Correct a document's fields, or keep and drop blocks.")
@click.argument("document", metavar="DOC")
@click.option("--title", help="The title; empty says that there is none.")
@click.option("--subtitle", help="The subtitle or standfirst.")
@click.option("--byline", multiple=True, help="An author; once for each, in their order.")
@click.option("--date", help="The date of publication in ISO 8601: 2026-03-01, 2026-03 or 2026-03-01T14:30+01:00.")
@click.option("--credit", multiple=True, help="Who made a picture, without the word Photo; once for each.")
@click.option("--language", help="The language as a tag of BCP 47: en, de-AT.")
@click.option("--keep-block", multiple=True, type=click.IntRange(0), help="Number of a block that is part of it.")
@click.option("--drop-block", multiple=True, type=click.IntRange(0), help="Number of a block that is none.")
@click.option("--note", help="Why; alone, a note about the document.")
@click.option("--undo", is_flag=True, help="Take back what was decided about it last.")
@by_option
@archive_option
@curation_option
def correct(
    *,
    document: str,
    title: str | None,
    subtitle: str | None,
    byline: tuple[str, ...],
    date: str | None,
    credit: tuple[str, ...],
    language: str | None,
    keep_block: tuple[int, ...],
    drop_block: tuple[int, ...],
    note: str | None,
    undo: bool,
    by: str | None,
    archive: Path | None,
    curation: Path | None,
) -> None:
    """Correct what fonds found in DOC. The file that keeps it (curation/ID.yaml) says who, when, what was there before
    and for which bytes; keep the folder in git, or edit it by hand.

    A value is a person's word: it goes before what the capture says and before a sidecar, the row says so (method
    `person`), and new versions of fonds don't change it.
    Blocks have the numbers of document.json, from 0; in `fonds review` a click will do.
    """
    from fonds.flows.config import load_config  # noqa: PLC0415 - see fonds.cli.app
    from fonds.flows.correcting import Wish, correct  # noqa: PLC0415
    from fonds.flows.state import agent  # noqa: PLC0415

    config = load_config(archive=archive, curation=curation)
    stated = {"title": title, "subtitle": subtitle, "date": date, "language": language}
    values: dict[str, tuple[str, ...]] = {name: (value,) for name, value in stated.items() if value is not None}
    values |= {name: given for name, given in (("byline", byline), ("credit", credit)) if given}
    if not (values or keep_block or drop_block or note or undo):
        raise click.UsageError("Say what to correct, such as --byline 'Ada Vint'; `fonds correct --help` lists all.")
    alone = bool(note) and not (values or keep_block or drop_block or undo)
    wish = Wish(by or agent(), note, values, (), keep_block, drop_block, "note" if alone else None, undo)
    done = correct(config.archive, config.curation, document, wish)
    for line in done.changes:
        say(on_line(line))
    say(f"{'Kept in' if done.opened.digest else 'Nothing is left to keep in'} {done.path}.")
    if not alone:
        name = done.opened.curation.capture_id[:12]
        say(f"The next `fonds run` brings it into the archive; `fonds reprocess {name}` does it now.")
