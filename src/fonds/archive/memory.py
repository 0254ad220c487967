"""Site memories: which lines recur on the pages of a site, counted over the archive and kept in one Parquet file."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from fonds.archive.guarded import reading, writing
from fonds.archive.reader import Archive
from fonds.errors import SettingsError
from fonds.model import SiteMemory
from fonds.model.address import split_address
from fonds.model.memory import line_key, site_of

# Chosen, not tuned: few sites have so many annotated pages. With three pages the gain was lost.
LEAST_PAGES = 2
LEAST_SHARE = 0.1
ROWS_PER_READ = 250
SCHEMA = pa.schema(
    [
        pa.field("site", pa.string(), nullable=False, metadata={"description": "Host without www."}),
        pa.field("line", pa.string(), nullable=False, metadata={"description": "Key of the line: part of a SHA-256"}),
        pa.field("pages", pa.int32(), nullable=False, metadata={"description": "Pages of the site that have it"}),
        pa.field("of", pa.int32(), nullable=False, metadata={"description": "Pages of the site in the archive"}),
    ],
    metadata={"fonds": "site-memory/1"},
)


def _page_of(url: str) -> str:
    """The same page captured twice, or asked for with other parameters, is one page."""
    return f"{site_of(url)}{split_address(url).path.rstrip('/')}"


def _sites(archive: Archive) -> dict[str, set[str]]:
    """The pages of each site that has enough of them."""
    pages: dict[str, set[str]] = defaultdict(set)
    for url in pc.unique(archive.documents_in_force().to_table(["target_uri"])["target_uri"]).to_pylist():
        if url and (site := site_of(url)):
            pages[site].add(_page_of(url))
    return {site: found for site, found in pages.items() if len(found) >= LEAST_PAGES}


def learn_sites(archive: Archive) -> pa.Table:
    """A row for each line that recurs on a site, by `SCHEMA`, sorted. Equal archives give equal tables."""
    sites = _sites(archive)
    seen: dict[str, dict[str, set[str]]] = {site: defaultdict(set) for site in sites}
    with reading(archive.path):
        wanted = archive.documents_in_force().batches(["target_uri", "blocks"], batch_size=ROWS_PER_READ)
        for batch in wanted:
            for row in batch.to_pylist():
                site = site_of(row["target_uri"]) if row["target_uri"] else None
                if site in seen:
                    page = _page_of(row["target_uri"])
                    seen[site][page].update(filter(None, (line_key(block["text"]) for block in row["blocks"])))
    rows = []
    for site in sorted(seen):
        of = len(sites[site])
        counts = Counter(key for keys in seen[site].values() for key in keys)
        least = max(LEAST_PAGES, LEAST_SHARE * of)
        rows += [(site, key, pages, of) for key, pages in sorted(counts.items()) if pages >= least]
    columns = list(zip(*rows, strict=True)) or [()] * len(SCHEMA)
    return pa.table([pa.array(column, field.type) for column, field in zip(columns, SCHEMA, strict=True)], SCHEMA)


def save_memory(table: pa.Table, place: Path) -> None:
    """Write a memory. Raises ArchiveError when the disk refuses."""
    with writing(place):
        place.parent.mkdir(parents=True, exist_ok=True)
        draft = place.with_name(f".{place.name}.part")
        pq.write_table(table, draft, compression="zstd")
        draft.replace(place)


def load_memory(place: Path) -> SiteMemory:
    """Read a memory. Raises SettingsError when there is no such file, or it is none of ours."""
    try:
        table = pq.read_table(place, columns=["site", "line"])
        return SiteMemory.of(zip(table["site"].to_pylist(), table["line"].to_pylist(), strict=True))
    except FileNotFoundError:
        raise SettingsError("site_memory", f"there is no file {place}") from None
    except (OSError, pa.ArrowException, KeyError) as error:
        raise SettingsError("site_memory", f"{place} is no site memory ({error})") from error


def forget_lines(archive: Archive, place: Path, lines: Iterable[tuple[str, str]]) -> int:
    """Take lines (site and key) out of a memory that recur no longer, now that documents were withdrawn; returns how
    many went. Raises ArchiveError when the disk refuses, SettingsError when the file is none of ours."""
    load_memory(place)
    table = pq.read_table(place)
    concerned = set(lines)
    rows = table.to_pylist()
    if not any((row["site"], row["line"]) in concerned for row in rows):
        return 0
    still = {(row["site"], row["line"]) for row in learn_sites(archive).to_pylist()}
    kept = [row for row in rows if (key := (row["site"], row["line"])) not in concerned or key in still]
    if len(kept) < len(rows):
        save_memory(pa.Table.from_pylist(kept, table.schema), place)
    return len(rows) - len(kept)


def lines_of(row: Mapping[str, Any]) -> set[tuple[str, str]]:
    """The lines of a documents row as a memory of its site names them."""
    site = site_of(row["target_uri"]) if row["target_uri"] else None
    return {(site, key) for block in row["blocks"] or () if site and (key := line_key(block["text"]))}
