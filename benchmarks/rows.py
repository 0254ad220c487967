"""`python -m benchmarks.rows`: what fonds makes of every development page, saved, and two saves compared.

For work that must not change a result: save before, save after, compare. Digests of rows differ with every change of
code, as the fingerprint is in them; here the blocks, the fields and the checks themselves are compared.
"""

from __future__ import annotations

import hashlib
import io
import json
import multiprocessing
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click
import zstandard

from corpora.pages import LAYOUTS, existing, fields_rows, news_rows, text_captures, wcxb_pages
from fonds.model import StatedDate
from fonds.model.document import DECLARED

# What of a row is compared, each under a name of its own.
_FIELDS = (*(kind.name for kind in DECLARED if kind.type is not StatedDate), "absent", "evidence")
_DATES = ("published_edtf", "published_as_stated", "published_utc", "published_raw", "modified_edtf",
          "modified_as_stated", "modified_utc", "modified_raw")  # fmt: skip
Task = tuple[str, str, str | None, bytes]
# Where `decided_by` stands in what is kept of a block.
_RULE = 3


def _tasks(data: Path, size: int | None) -> Iterator[Task]:
    """Name, media type, URL and payload of each page: HTML, and text copies in every layout."""
    for page in wcxb_pages(data, size):
        yield page.page, "text/html", page.url, page.html
    for row, html in (*fields_rows(data, size), *news_rows(data, size)):
        yield row["id"], "text/html", row["url"], html
    for copy in text_captures(data, (*LAYOUTS, "trafilatura", "gold"), size):
        yield f"{copy.page}.{copy.rendition}", "text/plain", None, copy.text.encode("utf-8")


def _made(task: Task) -> dict[str, Any]:
    from fonds.errors import FondsError
    from fonds.pipeline import record_of
    from fonds.schema.ledger import RunFacts
    from fonds.schema.rows import to_json, to_row

    name, media_type, url, payload = task
    try:
        record = record_of(payload, media_type=media_type, url=url)
    except FondsError as error:
        return {"page": name, "failed": error.code}
    run = RunFacts("", _EPOCH, _EPOCH)
    row = to_json(to_row(record, run))
    blocks = [
        [hashlib.sha256(b["raw"].encode()).hexdigest()[:12], b["role"], b["kept"], b["decided_by"], b["confidence"]]
        for b in row["blocks"]
    ]
    return {
        "page": name,
        "blocks": blocks,
        **{field: row[field] for field in (*_FIELDS, *_DATES)},
        "checks": [[check["code"], check["outcome"]] for check in row["checks"]],
        "signals": row["signals"],
        "tier": row["tier"],
        "text": hashlib.sha256(row["text"].encode()).hexdigest()[:16],
    }


_EPOCH = datetime(2026, 1, 1, tzinfo=UTC)


def _read(file: Path) -> dict[str, dict[str, Any]]:
    with existing(file).open("rb") as raw:
        lines = io.TextIOWrapper(zstandard.ZstdDecompressor().stream_reader(raw), encoding="utf-8")
        return {row["page"]: row for row in map(json.loads, lines)}


@click.group()
def main() -> None:
    """Save what fonds makes of the development pages, and compare two saves."""


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--data", type=click.Path(path_type=Path), envvar="FONDS_DATA", required=True, help="Benchmark data.")
@click.option("--sample", type=int, help="Pages of each set. All unless told.")
@click.option("--workers", type=int, default=2, show_default=True)
def save(file: Path, data: Path, sample: int | None, workers: int) -> None:
    """Process every page and write what came of it to FILE (JSON lines, zstd)."""
    with (
        multiprocessing.get_context("spawn").Pool(workers) as pool,
        file.open("wb") as raw,
        zstandard.ZstdCompressor(level=3).stream_writer(raw) as out,
    ):
        done = 0
        for row in pool.imap(_made, _tasks(data, sample), chunksize=8):
            out.write((json.dumps(row, ensure_ascii=False, sort_keys=True) + "\n").encode())
            done += 1
            if done % 500 == 0:
                click.echo(f"{done} pages", err=True)
    click.echo(f"{done} pages in {file}")


@main.command()
@click.argument("before", type=click.Path(path_type=Path))
@click.argument("after", type=click.Path(path_type=Path))
@click.option("--without-rules", is_flag=True, help="Leave out the names of the rules that decided (`decided_by`).")
@click.option("--show", type=int, default=3, show_default=True, help="Examples of each kind of difference.")
def compare(before: Path, after: Path, show: int, *, without_rules: bool) -> None:
    """Say how many pages differ, and in what; ends with 1 when any does."""
    old, new = _read(before), _read(after)
    if without_rules:
        for row in (*old.values(), *new.values()):
            row["blocks"] = [[*block[:_RULE], *block[_RULE + 1 :]] for block in row.get("blocks", ())]
    counts: Counter[str] = Counter()
    differing = 0
    for page in sorted(old.keys() | new.keys()):
        one, other = old.get(page, {}), new.get(page, {})
        names = [name for name in sorted(one.keys() | other.keys()) if one.get(name) != other.get(name)]
        differing += bool(names)
        for name in names:
            counts[name] += 1
            if counts[name] <= show:
                click.echo(f"{page}: {name}\n  - {_differs(one.get(name), other.get(name))}")
    click.echo(f"{differing} of {len(old.keys() | new.keys())} pages differ" + ("" if differing else "."))
    for name, count in counts.most_common():
        click.echo(f"  {name}: {count}")
    sys.exit(1 if differing else 0)


def _differs(one: Any, other: Any) -> str:
    if isinstance(one, list) and isinstance(other, list):
        gone = [each for each in one if each not in other]
        come = [each for each in other if each not in one]
        return f"{json.dumps(gone[:3], ensure_ascii=False)[:400]}\n  + {json.dumps(come[:3], ensure_ascii=False)[:400]}"
    return f"{json.dumps(one, ensure_ascii=False)[:400]}\n  + {json.dumps(other, ensure_ascii=False)[:400]}"


if __name__ == "__main__":
    main()
