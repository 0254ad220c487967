"""Bits that flip on the disk are found: each of them by `verify_archive`, most by whoever reads."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from fonds.archive import Archive, maintain, open_writer, verify_archive
from fonds.archive.digests import LEDGER, Digests
from fonds.archive.store import write_rows
from fonds.errors import ArchiveDamaged, ArchiveNotFound

# More by hand: ROT_FLIPS=600 pytest tests/archive/test_rot.py
FLIPS = int(os.environ.get("ROT_FLIPS", "24"))


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory, made: Any) -> Path:
    """Appended to, its failures overwritten, compacted, appended to again."""
    path: Path = tmp_path_factory.mktemp("rot") / "archive"
    made.commit_all(path, 40, 10)
    maintain(path)
    made.commit_all(path, 60, 10)
    return path


def _content(path: Path) -> list[list[str]]:
    archive = Archive(path)
    return [sorted(map(repr, archive.to_arrow(name).to_pylist())) for name in ("documents", "events", "failures")]


def _footer(content: bytes | bytearray) -> int:
    """Where a Parquet file's footer begins."""
    return len(content) - 8 - int.from_bytes(content[-8:-4], "little")


def _flipped(whole: Path, copy: Path, kind: str) -> Iterator[tuple[Path, Path, int]]:
    """A copy of the archive for each bit that is flipped, in files chosen by their size."""
    dice = random.Random(f"{kind} rots")
    files = {
        "data": sorted(file for file in whole.rglob("*.parquet") if "_delta_log" not in file.parts),
        "log": [file for file in whole.rglob("_delta_log/0*") if file.is_file()],
        "ledger": [whole / LEDGER],
    }["data" if kind == "footers" else kind]
    for _ in range(FLIPS):
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(whole, copy)
        (file,) = dice.choices(files, [file.stat().st_size for file in files])
        content = bytearray((copy / file.relative_to(whole)).read_bytes())
        bit = dice.randrange(_footer(content) * 8 if kind == "footers" else 0, len(content) * 8)
        content[bit // 8] ^= 1 << bit % 8
        (copy / file.relative_to(whole)).write_bytes(content)
        yield copy, file.relative_to(whole), bit


def test_a_whole_archive_is_whole(whole: Path) -> None:
    found = verify_archive(whole)
    assert not found.problems
    assert not found.unrecorded
    assert found.rows == sum(Archive(whole).to_arrow(name).num_rows for name in ("documents", "events", "failures"))
    assert found.files > 20


@pytest.mark.parametrize("kind", ["data", "log", "ledger"])
def test_every_flipped_bit_is_found(whole: Path, tmp_path: Path, kind: str) -> None:
    for copy, file, bit in _flipped(whole, tmp_path / "copy", kind):
        problems = verify_archive(copy).problems
        assert problems, f"bit {bit} of {file}"
        assert any(problem.place == file.as_posix() for problem in problems), problems
        assert all(problem.what and problem.advice for problem in problems)


@pytest.mark.parametrize("kind", ["data", "footers"])
def test_a_flipped_bit_never_reads_back_as_something_else(whole: Path, tmp_path: Path, kind: str) -> None:
    """Without page checksums 35 of 60 did; without those of footers 31 of 2,500 that hit a footer."""
    before = _content(whole)
    refused = 0
    for copy, file, bit in _flipped(whole, tmp_path / "copy", kind):
        try:
            assert _content(copy) == before, f"bit {bit} of {file}"
        except ArchiveDamaged:
            refused += 1
    assert refused


def test_a_column_that_a_flipped_bit_renames_is_damage(whole: Path, tmp_path: Path) -> None:
    """Parquet reads a column that is not there as one without values."""
    copy = tmp_path / "copy"
    shutil.copytree(whole, copy)
    (file, *_) = sorted((copy / "documents").glob("collection=*/*.parquet"))
    content = bytearray(file.read_bytes())
    place = content.index(b"decided_by", _footer(content))
    content[place] ^= 1
    file.write_bytes(content)
    for read in (Archive.documents, Archive.to_arrow):
        with pytest.raises(ArchiveDamaged, match="changed since it was written"):
            read(Archive(copy))
    with pytest.raises(ArchiveDamaged, match="changed since it was written"):
        Archive(copy).query("SELECT count(*) FROM documents")


def test_a_query_over_damage_says_damage(whole: Path, tmp_path: Path) -> None:
    """And not that the statement is wrong."""
    copy = tmp_path / "copy"
    shutil.copytree(whole, copy)
    for file in (copy / "documents").glob("collection=*/*.parquet"):
        row_group = pq.read_metadata(file).row_group(0)
        columns = [row_group.column(index) for index in range(row_group.num_columns)]
        (text,) = [column for column in columns if column.path_in_schema == "text"]
        content = bytearray(file.read_bytes())
        content[(text.dictionary_page_offset or text.data_page_offset) + text.total_compressed_size // 2] ^= 1
        file.write_bytes(content)
    with pytest.raises(ArchiveDamaged, match="documents"):
        Archive(copy).query("SELECT sum(length(text)) FROM documents")
    with pytest.raises(ArchiveDamaged):
        Archive(copy).to_arrow("documents", ["text"])


def test_a_row_that_differs_from_its_digest_is_named(tmp_path: Path, made: Any) -> None:
    """Its file is as it was written: whoever wrote it wrote something else than was digested."""
    with open_writer(tmp_path, "r") as writer:
        writer.commit(documents=[made.row(1), made.row(2) | {"title": "Ferry on time"}])
    (problem,) = verify_archive(tmp_path).problems
    assert problem.place == f"documents, capture_id {made.capture_id(2)}"
    assert "differs from its digest" in problem.what
    assert verify_archive(tmp_path, rows=False).problems == ()


def test_missing_files_are_named(whole: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(whole, copy)
    data = next((copy / "documents").glob("collection=*/*.parquet"))
    data.unlink()
    newest = max((copy / "events" / "_delta_log").glob("*.json"))
    newest.unlink()
    found = {problem.place: problem.what for problem in verify_archive(copy).problems}
    assert found == {data.relative_to(copy).as_posix(): "missing", newest.relative_to(copy).as_posix(): "missing"}


def test_no_archive(tmp_path: Path) -> None:
    with pytest.raises(ArchiveNotFound):
        verify_archive(tmp_path)


def test_a_log_that_lost_its_end_is_not_gone_on_with(whole: Path, tmp_path: Path) -> None:
    """It would read as an older state of the table."""
    copy = tmp_path / "copy"
    shutil.copytree(whole, copy)
    max((copy / "documents" / "_delta_log").glob("*.json")).unlink()
    with pytest.raises(ArchiveDamaged, match="is gone"), open_writer(copy, "r"):
        pass


def test_what_a_killed_run_left_unrecorded_is_recorded(tmp_path: Path, made: Any) -> None:
    with open_writer(tmp_path, "r") as writer:
        writer.commit(documents=made.rows(0, 2))
    ledger = tmp_path / LEDGER
    ledger.write_bytes(ledger.read_bytes() + b'{"file": "documents/coll')  # killed while a line was written
    write_rows(tmp_path, "documents", made.rows(2, 4), "append")  # killed before one was
    found = verify_archive(tmp_path)
    assert found.problems == ()
    assert len(found.unrecorded) == 2
    with open_writer(tmp_path, "r"):
        pass
    found = verify_archive(tmp_path)
    assert not found.problems
    assert not found.unrecorded
    assert not Digests.load(tmp_path).broken


def test_the_ledger_forgets_what_upkeep_removed(tmp_path: Path, made: Any) -> None:
    made.commit_all(tmp_path, 40, 5)
    before = set(Digests.load(tmp_path).entries)
    maintain(tmp_path)
    after = Digests.load(tmp_path).entries
    assert {name for name in before - set(after) if name.startswith("documents/collection=")}
    assert all((tmp_path / name).exists() for name in after)
