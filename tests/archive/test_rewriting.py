"""Rows put in the place of others: in one commit, with digests, and nothing left for a glob to meet."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest

from fonds.archive import Archive, maintain, open_writer, rewriting, verify_archive
from fonds.archive.rewriting import replace_rows
from fonds.archive.store import open_table
from fonds.errors import ArchiveDamaged
from fonds.model import Sidecar
from fonds.schema.digest import ROW_DIGEST, row_digest


def _changed(row: dict[str, Any]) -> dict[str, Any]:
    row = {**row, "access": "closed"}
    return {**row, ROW_DIGEST: row_digest(row)}


def test_rows_are_replaced_in_one_commit(tmp_path: Path, made: Any) -> None:
    maps = Sidecar(collection="old maps/ü")
    with open_writer(tmp_path, "r") as writer:
        writer.commit(documents=[*made.rows(0, 4), made.row(4, sidecar=maps), made.row(5, sidecar=maps)])
        writer.commit(documents=made.rows(6, 9))
        writer.commit(documents=[made.row(9)])
        version = Archive(tmp_path).version()
        rows = [_changed(made.row(1)), _changed(made.row(4, sidecar=maps)), _changed(made.row(9))]
        replace_rows(tmp_path, "documents", "capture_id", rows, writer.digests)
    archive = Archive(tmp_path)
    assert archive.version() == version + 1
    access = {row["capture_id"]: row["access"] for row in archive.to_arrow().to_pylist()}
    assert access == {made.capture_id(n): "closed" if n in (1, 4, 9) else None for n in range(10)}
    # Of the last file nothing is left, and the file of rows 6 to 8 is the one that was there.
    assert len(open_table(tmp_path, "documents").file_uris()) == 2 + 2 + 1
    assert not verify_archive(tmp_path).problems
    with open_writer(tmp_path, "r"):
        pass
    files = list((tmp_path / "documents").glob("collection=*/*.parquet"))
    assert ds.dataset([str(file) for file in files]).count_rows() == 10
    assert not verify_archive(tmp_path).problems


def test_a_damaged_file_is_not_copied(tmp_path: Path, made: Any) -> None:
    with open_writer(tmp_path, "r") as writer:
        writer.commit(documents=made.rows(0, 4))
        data = next((tmp_path / "documents").glob("collection=*/*.parquet"))
        content = bytearray(data.read_bytes())
        content[len(content) // 2] ^= 1
        data.write_bytes(content)
        with pytest.raises(ArchiveDamaged):
            replace_rows(tmp_path, "documents", "capture_id", [_changed(made.row(1))], writer.digests)


def test_compaction_makes_large_row_groups_and_not_too_large_ones(
    tmp_path: Path, made: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_writer(tmp_path, "r") as writer:
        for number in range(12):
            writer.commit(documents=[made.row(number)])
    monkeypatch.setattr(rewriting, "BATCH_ROWS", 5)
    maintain(tmp_path)
    (data,) = (tmp_path / "documents").glob("collection=*/*.parquet")
    metadata = pq.read_metadata(data)
    assert [metadata.row_group(index).num_rows for index in range(metadata.num_row_groups)] == [5, 5, 2]
    assert not verify_archive(tmp_path).problems
