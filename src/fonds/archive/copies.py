"""Where documents stand: their rows, documents like them, and the releases that hold them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq

from fonds.archive.guarded import reading
from fonds.archive.reader import Archive
from fonds.archive.releases.drafting import clear_leavings
from fonds.archive.releases.manifest import CHANGES, MANIFEST
from fonds.archive.store import dataset
from fonds.schema.ledger import RELEASE

_LOOKED_AT = (
    "capture_id", "parent_capture_id", "payload_digest", "span_start", "span_end", "target_uri", "sidecar_url", "title",
    "subtitle", "note", "run_places", "text_digest", "blocks",
)  # fmt: skip


def about(captures: Iterable[str]) -> Any:
    """The rows of these captures, and of the parts of these files, as a condition."""
    wanted = pa.array(sorted(captures), pa.string())
    return ds.field("capture_id").isin(wanted) | ds.field("parent_capture_id").isin(wanted)


def rows_about(archive: Path, captures: Iterable[str]) -> list[dict[str, Any]]:
    """What names these documents elsewhere: ids, addresses, titles, lines."""
    with reading(archive):
        rows = dataset(archive, "documents")
        columns = [name for name in _LOOKED_AT if name in rows.schema.names]
        found: list[dict[str, Any]] = rows.to_table(columns=columns, filter=about(captures)).to_pylist()
    return found


def alike(archive: Path, rows: Sequence[Mapping[str, Any]]) -> list[str]:
    """Other documents of the same text or address."""
    own = {row["capture_id"] for row in rows}
    texts = {row["text_digest"] for row in rows if row.get("text_digest")}
    addresses = {row["target_uri"] for row in rows if row["target_uri"]}
    if not texts and not addresses:
        return []
    view = Archive(archive).documents_in_force()
    columns = [name for name in ("capture_id", "text_digest", "target_uri") if name in view.schema.names]
    return sorted(
        row["capture_id"]
        for row in view.to_table(columns).to_pylist()
        if row["capture_id"] not in own and (row.get("text_digest") in texts or row["target_uri"] in addresses)
    )


def releases_holding(archive: Path, folder: Path, captures: Collection[str]) -> tuple[list[str], list[str]]:
    """The releases in a folder that hold one of these documents, and the names of those that the archive tells of and
    that are not there to be looked into. A release is asked for its Parquet files, and for the ids as they stand in the
    other forms of its documents: what merely names one (what changed since the release before, the condition in the
    manifest) holds nothing of it. Of any other folder every file is asked."""
    holding, seen = [], set()
    for release in sorted(path for path in folder.glob("*") if path.is_dir()) if folder.is_dir() else ():
        seen.add(release.name)
        if any(_holds(file, captures) for file in _files_of(release)):
            holding.append(str(release))
    made = Archive(archive).events().to_table(columns=["detail"], filter=ds.field("event_type") == RELEASE)
    # An event says `NAME VERSION: …`, in older archives `NAME: …`; a name has no blanks.
    names = [str(detail).partition(": ")[0].partition(" ")[0] for detail in made["detail"].to_pylist() if detail]
    return holding, sorted({name for name in names if name not in seen})


def _files_of(release: Path) -> list[Path]:
    """The files in which a document of a release may stand."""
    files = sorted(file for file in release.rglob("*") if file.is_file())
    if not (release / MANIFEST).is_file():
        return files
    data = release / "data"
    return [file for file in files if file.is_relative_to(data) and file != data / CHANGES]


_CHUNK = 1024 * 1024


def _holds(file: Path, captures: Collection[str]) -> bool:
    try:
        if file.suffix == ".parquet":
            if "capture_id" not in pq.read_schema(file).names:
                return False
            wanted = ds.field("capture_id").isin(pa.array(sorted(captures), pa.string()))
            return bool(ds.dataset(file).to_table(columns=["capture_id"], filter=wanted).num_rows)
        names = [name.encode() for name in captures]
        compression = {".zst": "zstd", ".gz": "gzip"}.get(file.suffix)
        with pa.input_stream(str(file), compression=compression) as stream:
            rest = b""
            while data := stream.read(_CHUNK):
                if any(name in rest + data for name in names):
                    return True
                rest = data[-64:]
    except (OSError, pa.ArrowException):
        return True  # what can't be read can't be said to be free of it
    return False


def clear_drafts(releases: Path) -> None:
    """Remove drafts of releases that were killed; one that goes on keeps its own."""
    if releases.is_dir():
        clear_leavings(releases)
