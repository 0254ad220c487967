"""Comparing all documents of an archive by what `corpus_signals` keeps of each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds

from fonds.archive.guarded import reading
from fonds.archive.releases.clusters import PERMUTATIONS, leaders_of, mapped
from fonds.archive.store import dataset
from fonds.schema.tables import CORPUS

# Captures without a date come first among the versions of a page.
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True)
class Compared:
    """What came of it. `captures` are in order; the arrays say of each the place of its cluster's first, of `near` and
    the rest as the table has them."""

    place_of: Mapping[str, int]
    captures: Sequence[str]
    leaders: Any
    sizes: Any
    has_text: Any
    versions: Mapping[str, tuple[int, int]]
    site_of: Mapping[str, int]
    shared: Mapping[str, float]

    def of(self, capture: str) -> dict[str, Any]:
        """The columns of one document."""
        place = self.place_of[capture]
        near = int(self.sizes[place]) if self.has_text[place] else 0
        number, of = self.versions.get(capture, (None, None))
        return {
            "near_cluster": self.captures[self.leaders[place]] if near > 1 else None,
            "near_documents": near,
            "address_documents": of,
            "address_number": number,
            "address_latest": None if number is None else number == of,
            "site_documents": self.site_of.get(capture),
            "site_lines_share": self.shared.get(capture),
        }


def compare(archive: Path, scratch: Path) -> Compared:
    """Compare all rows of the table. `scratch` is a folder that is made and left to the caller. Raises ArchiveError."""
    with reading(archive):
        rows = dataset(archive, CORPUS)
        light = rows.to_table(columns=["capture_id", "address_key", "site"]).sort_by("capture_id")
        captures = light["capture_id"].to_pylist()
        place_of = {name: place for place, name in enumerate(captures)}
        scratch.mkdir(parents=True, exist_ok=True)
        signatures, has_text = _signatures(rows, place_of, scratch)
    leaders = leaders_of(signatures, has_text) if len(captures) else np.zeros(0, np.int64)
    sizes = np.bincount(leaders, minlength=len(captures))[leaders] if len(captures) else leaders
    addresses = _grouped(light, "address_key")
    sites = _grouped(light, "site")
    group_of = _groups(captures, leaders, addresses, place_of)
    return Compared(
        place_of=place_of,
        captures=captures,
        leaders=leaders,
        sizes=sizes,
        has_text=has_text,
        versions=_versions(archive, addresses),
        site_of={name: len(members) for members in sites.values() for name in members},
        shared={
            name: share
            for site, members in sorted(sites.items())
            for name, share in _shared(archive, site, members, group_of, place_of)
        },
    )


def _signatures(rows: ds.Dataset, place_of: Mapping[str, int], scratch: Path) -> tuple[Any, Any]:
    has_text = np.zeros(len(place_of), dtype=bool)
    if not place_of:
        return np.zeros((0, PERMUTATIONS), np.uint32), has_text
    signatures = mapped(scratch / "signatures", len(place_of))
    for batch in rows.to_batches(columns=["capture_id", "signature"], batch_size=1_000):
        signed = batch.filter(pc.is_valid(batch.column(1)))
        places = [place_of[name] for name in signed.column(0).to_pylist()]
        numbers = signed.column(1).flatten().to_numpy(zero_copy_only=False)
        signatures[places] = numbers.astype(np.int32).view(np.uint32).reshape(-1, PERMUTATIONS)
        has_text[places] = True
    return signatures, has_text


def _grouped(light: pa.Table, key: str) -> dict[str, list[str]]:
    """The documents by a column, without those that have no value there."""
    known = light.filter(pc.is_valid(light[key]))
    found: defaultdict[str, list[str]] = defaultdict(list)
    for value, name in zip(known[key].to_pylist(), known["capture_id"].to_pylist(), strict=True):
        found[value].append(name)
    return found


def _versions(archive: Path, addresses: Mapping[str, list[str]]) -> dict[str, tuple[int, int]]:
    """Of each document its number among those of its address, and how many there are."""
    several = [name for members in addresses.values() if len(members) > 1 for name in members]
    when: dict[str, datetime] = {}
    if several:
        with reading(archive):
            chosen = ds.field("capture_id").isin(pa.array(several, pa.string()))
            rows = dataset(archive, "documents").to_table(columns=["capture_id", "captured_at"], filter=chosen)
        for name, at in zip(rows["capture_id"].to_pylist(), rows["captured_at"].to_pylist(), strict=True):
            when[name] = at or _LONG_AGO
    found: dict[str, tuple[int, int]] = {}
    for members in addresses.values():
        ordered = sorted(members, key=lambda name: (when.get(name, _LONG_AGO), name))
        found |= {name: (number, len(members)) for number, name in enumerate(ordered, 1)}
    return found


def _groups(
    captures: Sequence[str], leaders: Any, addresses: Mapping[str, list[str]], place_of: Mapping[str, int]
) -> Any:
    """The place of the first among near duplicates and versions of each document: they share lines by nature."""
    groups = np.array(leaders)

    def first(place: int) -> int:
        while groups[place] != place:
            groups[place] = groups[groups[place]]
            place = int(groups[place])
        return place

    for members in addresses.values():
        for name in members[1:]:
            one, two = first(place_of[members[0]]), first(place_of[name])
            groups[max(one, two)] = min(one, two)
    return np.array([first(place) for place in range(len(captures))], np.int64)


def _shared(
    archive: Path, site: str, members: Sequence[str], group_of: Any, place_of: Mapping[str, int]
) -> list[tuple[str, float]]:
    """For each document of a site the share of its lines' characters that documents of other groups have too."""
    if len(members) < 2:
        return [(name, 0.0) for name in members]
    with reading(archive):
        rows = dataset(archive, CORPUS).to_table(
            columns=["capture_id", "line_digests", "line_chars"], filter=ds.field("site") == site
        )
    numbers, chars = rows["line_digests"].combine_chunks(), rows["line_chars"].combine_chunks()
    lines = numbers.flatten().to_numpy(zero_copy_only=False).astype(np.int64)
    sizes = chars.flatten().to_numpy(zero_copy_only=False).astype(np.int64)
    counts = pc.list_value_length(numbers).fill_null(0).to_numpy(zero_copy_only=False).astype(np.int64)
    names = rows["capture_id"].to_pylist()
    groups = np.repeat([int(group_of[place_of[name]]) for name in names], counts).astype(np.int64)
    # A line is shared where it stands in two groups or more.
    pairs = np.unique(np.stack([lines, groups]), axis=1)
    different, times = np.unique(pairs[0], return_counts=True)
    shared = np.isin(lines, different[times > 1])
    owners = np.repeat(np.arange(len(names)), counts)
    whole = np.bincount(owners, sizes, len(names))
    part = np.bincount(owners[shared], sizes[shared], len(names))
    return [(name, round(float(p / w), 4) if w else 0.0) for name, p, w in zip(names, part, whole, strict=True)]
