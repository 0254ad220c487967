"""Which pages lie open below `processed/`, and writing those that are missing, too open or not open any more."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import lru_cache
from importlib import resources
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import quote

from fonds.archive import Archive
from fonds.flows.config import ALL_REPORTS, RunConfig
from fonds.report import (
    COLUMNS,
    LATER_COLUMNS,
    NotRead,
    may_lie_open,
    read_index,
    summaries_of_table,
    write_document,
    write_index,
)
from fonds.report.files import write_text

# Says what the index was made of, so that a run that changes nothing does not make it again.
_MADE_OF = ".index-made-of"
_LOOKED_AT = ("capture_id", "access", "embargo_until", "needs_review")
# Of rows read back for reports: each may be of a capture at the largest size.
_ROWS_AT_ONCE = 4


def today() -> date:
    """The day in UTC, as releases count it."""
    return datetime.now(UTC).date()


@dataclass(frozen=True, slots=True)
class Pages:
    """Which documents get pages (`all`, `review` or `none`), and whether document.json and report.json lie beside
    them."""

    which: str = "all"
    data: bool = True

    def of(self, row: Mapping[str, Any]) -> bool:
        """Whether a documents row gets pages."""
        return self.which == "all" or (self.which == "review" and bool(row["needs_review"]))


def page_of(
    config: RunConfig, row: Mapping[str, Any], *, data: bool
) -> tuple[Path, Mapping[str, Any], bool, str | None, bool]:
    """The arguments of `write_document` for a documents row as in force."""
    return config.processed, row, may_lie_open(row, config.report_access, today()), _raw_file(config, row), data


def _raw_file(config: RunConfig, row: Mapping[str, Any]) -> str | None:
    """The address of a document's raw file, or of the file that holds it, as seen from a folder of `processed/`; None
    where no relative address leads to it."""
    sources = row["run_sources"]
    seen = _raw_seen(str(config.archive), str(config.processed), row["run_raw"]) if row["run_raw"] else None
    if not sources or seen is None:
        return None
    folder, address = seen
    path = PurePosixPath(sources[0]["path"])
    above = (path, *path.parents[:-1])
    there = next((one for one in above if os.path.isfile(f"{folder}/{one}")), path)  # noqa: PTH113 - never raises
    return f"{address}/{quote(there.as_posix(), errors='replace')}"


@lru_cache(maxsize=64)
def _raw_seen(archive: str, processed: str, raw: str) -> tuple[str, str] | None:
    """A raw folder (as seen from the archive), and its address as seen from a folder of `processed/`."""
    if raw.startswith("s3://"):
        return None  # no browser opens it
    if archive.startswith("s3://"):
        archive = "/"  # the raw folder is named in full then
    folder = os.path.realpath(os.path.join(archive, raw))  # noqa: PTH118 - `raw` may be absolute
    try:
        seen = os.path.relpath(folder, Path(os.path.realpath(processed), "document"))
    except ValueError:  # on two drives of Windows
        return None
    return folder, quote(Path(seen).as_posix())


def take_down(config: RunConfig, captures: Iterable[str]) -> None:
    """Remove the pages of these documents; they are written again with those that are missing."""
    for capture_id in captures:
        shutil.rmtree(config.processed / capture_id, ignore_errors=True)


def reported(config: RunConfig, more: int = 0) -> Pages:
    """What is written in an archive that is about to hold so many documents more."""
    few = Archive(config.archive).count() + more <= ALL_REPORTS
    which = ("all" if few else "review") if config.reports == "auto" else config.reports
    return Pages(which, few if config.report_data == "auto" else config.report_data == "always")


def _reported(config: RunConfig) -> set[str]:
    """The documents of which a report lies there."""
    return {path.parent.name for path in config.processed.glob("*/report.html")}


def late_pages(config: RunConfig, pages: Pages) -> list[str]:
    """The documents that are to have pages and have none, and those whose pages show more or less than they may
    today."""
    there = _reported(config)
    with_text = {path.parent.name for path in config.processed.glob("*/document.md")}
    late = []
    for batch in Archive(config.archive).documents_in_force().batches(_LOOKED_AT):
        for row in batch.to_pylist():
            name = row["capture_id"]
            shown = (name in with_text) == may_lie_open(row, config.report_access, today())
            if not shown if name in there else pages.of(row):
                late.append(name)
    return sorted(late)


def rows_of_pages(config: RunConfig, captures: Sequence[str]) -> Iterator[list[Mapping[str, Any]]]:
    """The rows of these documents as in force, a few at a time."""
    archive = Archive(config.archive)
    names = archive.documents().schema.names
    for start in range(0, len(captures), config.shard_size):
        wanted = captures[start : start + config.shard_size]
        for batch in archive.documents_in_force().batches(names, captures=wanted, batch_size=_ROWS_AT_ONCE):
            yield batch.to_pylist()


def write_late_pages(config: RunConfig) -> int:
    """Write what `late_pages` names, one after the other; gives how many."""
    pages = reported(config)
    late = late_pages(config, pages)
    for rows in rows_of_pages(config, late):
        for row in rows:
            write_document(*page_of(config, row, data=pages.data))
    return len(late)


def write_pages(config: RunConfig, captures: Sequence[str]) -> Iterator[Path]:
    """Write all files of these documents, whatever runs write; gives the report of each."""
    for rows in rows_of_pages(config, captures):
        for row in rows:
            yield write_document(*page_of(config, row, data=True)) / "report.html"


def _skipped_before(config: RunConfig, without: Collection[str]) -> list[NotRead]:
    """What the index that is there says of the last run, but for these paths."""
    try:
        return [NotRead(**each) for each in read_index(config.processed)["skipped"] if each["path"] not in without]
    except (KeyError, TypeError):
        return []


def write_report_index(
    config: RunConfig, skipped: Sequence[NotRead] | None = None, *, without: Collection[str] = ()
) -> None:
    """Write the index over all documents of the archive, with the open failures and what a run did not read: None for
    what the index says already, without what it says of these paths."""
    skipped = _skipped_before(config, without) if skipped is None else skipped
    made_of = _index_is_of(config, skipped)
    (config.processed / _MADE_OF).unlink(missing_ok=True)
    archive = Archive(config.archive)
    names = archive.documents().schema.names
    table = archive.documents_in_force().to_table([*COLUMNS, *(name for name in LATER_COLUMNS if name in names)])
    day = today()
    there = _reported(config)
    lines = (
        line if line.capture_id in there else replace(line, no_page=True)
        for line in summaries_of_table(table, lambda row: may_lie_open(row, config.report_access, day))
    )
    write_index(config.processed, lines, archive.to_arrow("failures").to_pylist(), skipped)
    write_text(config.processed / _MADE_OF, made_of + "\n")


def index_is_current(config: RunConfig, skipped: Sequence[NotRead]) -> bool:
    """Whether the index that is there would be written as it is."""
    try:
        made_of = (config.processed / _MADE_OF).read_text(encoding="utf-8").strip()
    except (OSError, ValueError):
        return False
    whole = all((config.processed / name).is_file() for name in ("index.html", "index.json"))
    return whole and made_of == _index_is_of(config, skipped)


def _index_is_of(config: RunConfig, skipped: Sequence[NotRead]) -> str:
    """A digest of all that an index depends on: tables, settings, the day (embargoes end), our own templates."""
    archive = Archive(config.archive)
    versions = [archive.version(name) for name in ("documents", "events", "failures")]
    with resources.as_file(resources.files("fonds.report")) as root:
        code = hashlib.sha256()
        for place in sorted(each for each in root.rglob("*") if each.is_file() and each.suffix != ".pyc"):
            code.update(place.read_bytes())
    told = [
        versions,
        str(config.archive.resolve()),
        today().isoformat(),
        config.report_access,
        code.hexdigest(),
        len(_reported(config)),
    ]
    told.append([[each.path, each.code, each.reason, each.records] for each in skipped])
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()
