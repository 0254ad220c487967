"""What an archive knows already: the captures with their places, and the failures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pyarrow.dataset as ds

from fonds.archive.store import dataset, reading
from fonds.archive.terms import Terms, read_terms
from fonds.model import Sidecar, Source
from fonds.schema.ledger import SOURCE_FOUND
from fonds.schema.rows import SIDECAR_COLUMNS, sidecar_from

Place = tuple[str, int | None]


def place_of(source: Source) -> Place:
    """What a failure is keyed by: path below the raw folder, and offset inside an archive file."""
    return source.path, source.offset


@dataclass(frozen=True, slots=True)
class KnownFailure:
    """What decides whether a source is tried again."""

    code: str
    retryable: bool
    failed_at: datetime
    fingerprint: str
    context_digest: str
    payload_digest: str | None
    facts_digest: str | None
    capture_id: str | None


@dataclass(frozen=True, slots=True)
class Known:
    """`captures` are the ids of all documents, `parents` those of files that hold several, `places` the capture that
    was last found at each place: the file's where it holds several documents.

    So a known id at a place that is not there is a moved or copied file, and another id at a known place replaces the
    one named. `said` is what a sidecar stated when the capture was archived, `terms` what one stated later; neither
    has an entry where nothing was stated.
    """

    captures: frozenset[str] = frozenset()
    places: Mapping[Place, str] = field(default_factory=dict)
    failures: Mapping[Place, KnownFailure] = field(default_factory=dict)
    parents: frozenset[str] = frozenset()
    said: Mapping[str, Sidecar] = field(default_factory=dict)
    terms: Mapping[str, Terms] = field(default_factory=dict)


def read_known(archive: Path) -> Known:
    """Read with column projection: ids and places only, no text."""
    with reading(archive):
        columns = ["capture_id", "parent_capture_id", "run_ingested_at", "run_sources", *SIDECAR_COLUMNS]
        found = dataset(archive, "documents").to_table(columns=columns).to_pylist()
        later = (
            dataset(archive, "events")
            .to_table(columns=["capture_id", "occurred_at", "sources"], filter=ds.field("event_type") == SOURCE_FOUND)
            .to_pylist()
        )
        failures = dataset(archive, "failures").to_table().to_pylist()
    seen = [
        (row["run_ingested_at"], row["parent_capture_id"] or row["capture_id"], row["run_sources"]) for row in found
    ]
    seen += [(row["occurred_at"], row["capture_id"], row["sources"]) for row in later]
    places = {
        (source["path"], source["offset"]): capture_id
        for _, capture_id, sources in sorted(seen, key=lambda item: item[:2])
        for source in sources or ()
    }
    said = {row["parent_capture_id"] or row["capture_id"]: sidecar_from(row) for row in found}
    return Known(
        said={capture_id: sidecar for capture_id, sidecar in said.items() if sidecar != Sidecar()},
        terms=read_terms(archive),
        captures=frozenset(row["capture_id"] for row in found),
        parents=frozenset(row["parent_capture_id"] for row in found if row["parent_capture_id"] is not None),
        places=places,
        failures={
            (row["source_path"], row["source_offset"]): KnownFailure(
                **{name: row[name] for name in KnownFailure.__dataclass_fields__}
            )
            for row in failures
        },
    )
