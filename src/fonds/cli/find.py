"""`fonds find`: documents by words, title, author, address and date."""

from __future__ import annotations

import sys
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from fonds.cli.called import as_called
from fonds.cli.options import archive_option, archive_path
from fonds.cli.say import on_line, say, say_json
from fonds.errors import NoSuchDocument

if TYPE_CHECKING:
    from fonds.archive.finding import Hit, SearchResult

_DAY = click.DateTime(["%Y-%m-%d"])
_ID_CHARS = 16


@click.command(short_help="Find documents by words, title, author, address or date.")
@click.argument("words", nargs=-1)
@click.option("--title", default="", help="Words of the title or subtitle.")
@click.option("--author", default="", help="Words of an author's name.")
@click.option("--address", default="", help="Part of an address, or of a path below the raw folder.")
@click.option("--since", type=_DAY, help="First day of publication; of capture where that is not known.")
@click.option("--until", type=_DAY, help="Last day.")
@click.option("--lang", help="Language, as `de`.")
@click.option("--tier", type=click.Choice(["A", "B", "C"]), help="Tier.")
@click.option("--collection", help="Collection.")
@click.option("--limit", type=click.IntRange(1, 10_000), default=20, help="Documents to show.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON, for programs.")
@click.option("--rebuild", is_flag=True, help="Make the index again first.")
@archive_option
def find(  # noqa: PLR0917 - options of a command are named by who calls it
    words: tuple[str, ...],
    title: str,
    author: str,
    address: str,
    since: datetime | None,
    until: datetime | None,
    lang: str | None,
    tier: str | None,
    collection: str | None,
    limit: int,
    archive: Path | None,
    *,
    as_json: bool,
    rebuild: bool,
) -> None:
    """Find documents in the archive, the best first: title, date, address, tier, id, and where to look.

    All WORDS must stand in the document; "several words" in quotation marks for the shell and for fonds
    ('"late again"') stand in a row; a word with * at its end is a beginning. Case and accents don't matter. An address
    (https://…) among the words is looked for as such. Closed documents are not found. Ends with 66 when nothing is.
    """
    from fonds.archive import Archive  # noqa: PLC0415 - see fonds.cli.app
    from fonds.archive.finding import Question  # noqa: PLC0415
    from fonds.archive.finding import find as look  # noqa: PLC0415
    from fonds.archive.finding.file import drop  # noqa: PLC0415

    place = archive_path(archive)
    Archive(place)  # says so when there is none
    pasted = [word for word in words if "://" in word]
    asked = Question(
        words=" ".join(word for word in words if word not in pasted),
        title=title,
        author=author,
        address=address or next(iter(pasted), ""),
        since=since and since.date(),
        until=until and until.date(),
        lang=lang and lang.lower(),
        tier=tier,
        collection=collection,
    )
    if not any(asdict(asked).values()):
        raise click.UsageError("Say what to look for: words, or one of the options.")
    if rebuild:
        drop(place)
    found = look(place, asked, limit=limit)
    if as_json:
        say_json([_as_json(hit) for hit in found.hits])
    else:
        for hit in found.hits:
            _say_hit(hit)
    _say_account(found)
    if not found.hits:
        sys.exit(NoSuchDocument.exit_code)


def _report(hit: Hit) -> Path | None:
    from fonds.flows.config import load_config  # noqa: PLC0415 - see fonds.cli.app

    path = load_config().processed / hit.capture_id / "report.html"
    return path if path.is_file() else None


def _as_json(hit: Hit) -> dict[str, Any]:
    report = _report(hit)
    return {**asdict(hit), "report": None if report is None else str(report)}


def _say_hit(hit: Hit) -> None:
    day = f"{hit.day}{' (captured)' if hit.day_is == 'captured' else ''}" if hit.day else "no date"
    kept = [f"access {hit.access}"] if hit.access not in (None, "open") else []
    kept += [f"not before {hit.embargo_until}"] if hit.embargo_until else []
    say(on_line(hit.title or "(no title)"), bold=True)
    facts = (day, f"tier {hit.tier}", hit.lang or "", ", ".join(hit.authors), *kept)
    say("  ", " · ".join(on_line(fact) for fact in facts if fact))
    if hit.url:
        say("  ", on_line(hit.url))
    if hit.passage:
        say("  “", on_line(hit.passage), "”")
    report = _report(hit)
    where = ", ".join(hit.paths)
    say("  ", on_line(where), as_called(f"  `fonds show {hit.capture_id[:_ID_CHARS]}`"))
    if report is not None:
        say("  ", on_line(str(report)))


def _say_account(found: SearchResult) -> None:
    shown = f"{len(found.hits)} of {found.total}" if found.total > len(found.hits) else f"{found.total}"
    closed = f"; {found.closed} closed ones are not searched" if found.closed else ""
    say(f"{shown} found among {found.searched} documents{closed}.", err=True)
    if found.note:
        say(found.note, err=True)
