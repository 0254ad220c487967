"""What documents share with others: near duplicates, versions of one page, lines of their site (`corpus_signals`).

It is made after a run, in three steps that may be stopped anywhere and done again. Documents that are new or were made
again are read once: their signature and the digests of their lines are kept in the table. Then all signatures are
compared in bands, never each with each. Rows of which anything became otherwise are put in the place of the old ones.
Nothing is deleted by it, and no tier moves: in which order captures came must not change what is said of one.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import pyarrow as pa
import pyarrow.dataset as ds

from fonds.archive.comparing import Compared, compare
from fonds.archive.guarded import reading
from fonds.archive.lines import lines_of
from fonds.archive.releases.clusters import signature_of
from fonds.archive.rewriting import replace_chunks
from fonds.archive.store import dataset
from fonds.archive.writer import Writer
from fonds.buckets import scratch
from fonds.schema.tables import CORPUS, SCHEMAS

Row = dict[str, Any]
# Documents read, and rows written, at a time.
_AT_ONCE: Final = 2_000
_READ: Final = 200
_SCRATCH: Final = ".corpus.tmp"
# Of rows that were not compared yet.
_MADE: Final = ("near_cluster", "near_documents", "address_documents", "address_number", "address_latest",
                "site_documents", "site_lines_share")  # fmt: skip


@dataclass(frozen=True, slots=True)
class CorpusCounts:
    """Documents read for it now, rows written, and documents in the table."""

    read: int
    written: int
    documents: int


def refresh_corpus(writer: Writer, run_id: str, *, anew: bool = False) -> CorpusCounts:
    """Bring the table up to date with the documents; `anew` reads all texts again.

    Costs some .4 ms a new document, and for all of them some 2 µs and 600 bytes on the disk; what is in memory grows by
    some 300 bytes a document. Raises ArchiveLocked, ArchiveError.
    """
    archive = writer.path
    now = _documents(archive)
    before = {} if anew else _compared_rows(archive)
    gone = [name for name in _names(archive) if name not in now]
    new = sorted(name for name, digest in now.items() if before.get(name) != digest)
    _take_out(writer, gone)
    for start in range(0, len(new), _AT_ONCE):
        _read(writer, new[start : start + _AT_ONCE], run_id)
    if not new and not gone and not _is_unfinished(archive, now):
        return CorpusCounts(0, 0, len(now))
    drafts = scratch(archive, _SCRATCH)
    try:
        written = _put(writer, compare(archive, drafts), run_id)
    finally:
        shutil.rmtree(drafts, ignore_errors=True)
    return CorpusCounts(len(new), written, len(now))


def _documents(archive: Path) -> dict[str, str]:
    with reading(archive):
        rows = dataset(archive, "documents").to_table(columns=["capture_id", "row_digest"])
    return dict(zip(rows["capture_id"].to_pylist(), rows["row_digest"].to_pylist(), strict=True))


def _names(archive: Path) -> list[str]:
    with reading(archive):
        return list(dataset(archive, CORPUS).to_table(columns=["capture_id"])["capture_id"].to_pylist())


def _compared_rows(archive: Path) -> dict[str, str]:
    with reading(archive):
        rows = dataset(archive, CORPUS).to_table(columns=["capture_id", "row_digest"])
    return dict(zip(rows["capture_id"].to_pylist(), rows["row_digest"].to_pylist(), strict=True))


def _is_unfinished(archive: Path, now: Mapping[str, str]) -> bool:
    """Whether rows were not compared, or name a document that was withdrawn since."""
    with reading(archive):
        rows = dataset(archive, CORPUS).to_table(columns=["near_cluster", "near_documents"])
    if rows["near_documents"].null_count:
        return True
    return any(name is not None and name not in now for name in rows["near_cluster"].unique().to_pylist())


def _take_out(writer: Writer, gone: Sequence[str]) -> None:
    if gone:
        with writer.guard():
            replace_chunks(writer.path, CORPUS, "capture_id", (), gone=gone, digests=writer.digests)


def _read(writer: Writer, captures: Sequence[str], run_id: str) -> None:
    """Put what is to be compared of these documents into the table."""
    archive = writer.path
    with reading(archive):
        documents = dataset(archive, "documents")
        have = set(documents.schema.names)
        wanted = ("capture_id", "parent_capture_id", "row_digest", "url", "domain", "text")
        columns = [name for name in wanted if name in have]
        chosen = ds.field("capture_id").isin(pa.array(captures, pa.string()))
        batches = documents.to_batches(columns=columns, filter=chosen, batch_size=_READ)
        rows = [_row(row, run_id) for batch in batches for row in batch.to_pylist()]
    with writer.guard():
        replace_chunks(archive, CORPUS, "capture_id", [rows], gone=list(captures), digests=writer.digests)


def _row(document: Row, run_id: str) -> Row:
    text, url = document["text"], document.get("url")
    numbers, sizes = lines_of(text)
    signed = np.array(signature_of(text), np.uint32).view(np.int32).tolist() if text.strip() else None
    return {
        **dict.fromkeys(SCHEMAS[CORPUS].names),
        "capture_id": document["capture_id"],
        "parent_capture_id": document["parent_capture_id"],
        "row_digest": document["row_digest"],
        "address_key": address_key(url),
        "site": document.get("domain"),
        "run_id": run_id,
        "signature": signed,
        "line_digests": numbers,
        "line_chars": sizes,
    }


def address_key(url: str | None) -> str | None:
    """An address as versions of a page share it.

    >>> address_key("https://www.News.example/Ferry/#top")
    'news.example/Ferry'
    """
    if not url:
        return None
    host, slash, rest = url.partition("://")[2].partition("#")[0].partition("/")
    return f"{host.lower().removeprefix('www.')}{slash}{rest}".rstrip("/") or None


def _put(writer: Writer, compared: Compared, run_id: str) -> int:
    """Write the rows of which something became otherwise; gives how many."""
    archive, written = writer.path, 0
    for rows in _changed(archive, compared, run_id):
        with writer.guard():
            replace_chunks(
                archive, CORPUS, "capture_id", [rows], gone=[r["capture_id"] for r in rows], digests=writer.digests
            )
        written += len(rows)
    return written


def _changed(archive: Path, compared: Compared, run_id: str) -> Iterator[list[Row]]:
    with reading(archive):
        names = dataset(archive, CORPUS).to_table(columns=["capture_id", *_MADE]).to_pylist()
    late = [row["capture_id"] for row in names if compared.of(row["capture_id"]) != {n: row[n] for n in _MADE}]
    for start in range(0, len(late), _AT_ONCE):
        part = late[start : start + _AT_ONCE]
        with reading(archive):
            chosen = ds.field("capture_id").isin(pa.array(part, pa.string()))
            rows = dataset(archive, CORPUS).to_table(filter=chosen).to_pylist()
        yield [{**row, **compared.of(row["capture_id"]), "run_id": run_id} for row in rows]
