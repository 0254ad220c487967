"""What one document shares with others of its archive, for who looks at it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pyarrow.dataset as ds

from fonds.archive.reader import Archive

_COLUMNS = ("capture_id", "near_cluster", "address_key", "address_number", "address_documents")


@dataclass(frozen=True, slots=True)
class Other:
    """Another document; `number` says which capture of the address it is, the earliest being 1."""

    capture_id: str
    title: str | None
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Alike:
    """`near` are documents of nearly the same text, by capture id. `versions` are the other captures of the address, in
    their order, and `number` which of them this one is; None without an address, or where nothing was compared."""

    near: tuple[Other, ...] = ()
    versions: tuple[Other, ...] = ()
    number: int | None = None


def alike(archive: Archive, capture_id: str) -> Alike:
    """What the last comparison found for a document; nothing where none knew it."""
    signals = archive.corpus_signals()
    own = signals.to_table(columns=list(_COLUMNS), filter=ds.field("capture_id") == capture_id).to_pylist()
    if not own:
        return Alike()
    near = _same(signals, "near_cluster", own[0])
    versions = _same(signals, "address_key", own[0])
    ids = sorted({row["capture_id"] for row in (*near, *versions)})
    rows = archive.documents_in_force().to_table(["capture_id", "title"], captures=ids).to_pylist() if ids else []
    titles = {row["capture_id"]: row["title"] for row in rows}
    # What was withdrawn since is gone.
    near, versions = ([row for row in found if row["capture_id"] in titles] for found in (near, versions))
    near.sort(key=lambda row: row["capture_id"])
    versions.sort(key=lambda row: row["address_number"])
    return Alike(
        tuple(_other(row, titles) for row in near),
        tuple(_other(row, titles) for row in versions),
        own[0]["address_number"],
    )


def _same(signals: ds.Dataset, name: str, own: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The other rows that bear the same value as a row in the column `name`."""
    if own[name] is None:
        return []
    wanted = (ds.field(name) == own[name]) & (ds.field("capture_id") != own["capture_id"])
    found: list[dict[str, Any]] = signals.to_table(columns=list(_COLUMNS), filter=wanted).to_pylist()
    return found


def _other(row: Mapping[str, Any], titles: Mapping[str, str | None]) -> Other:
    return Other(row["capture_id"], titles[row["capture_id"]], row["address_number"])
