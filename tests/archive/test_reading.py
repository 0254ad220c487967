"""Every documented way of reading gives the same rows, whatever the archive went through."""

from __future__ import annotations

import os
import signal
import time
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import polars as pl
import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest
from deltalake import WriterProperties

from fonds.archive import Archive, maintain, open_writer, release, store
from fonds.errors import ArchiveDamaged, ArchiveNotFound, NoSuchDocument, QueryError
from fonds.model import Sidecar
from fonds.schema.column import DESCRIPTION_KEY, Column, leaving
from fonds.schema.rows import run_of
from fonds.schema.tables import RELEASED, SCHEMAS

COMMITS = 150
LATER = 10_000
KEY = DESCRIPTION_KEY.encode()
NEW = pa.field("reading_ease", pa.float64(), metadata={DESCRIPTION_KEY: "How easily it reads."})

Rows = list[tuple[str, str, str, float | None]]


def _duckdb(sql: str) -> list[dict[str, Any]]:
    relation = duckdb.sql(sql)
    assert relation is not None
    return list(relation.to_arrow_table().to_pylist())


def _ways(archive: Archive, releases: Path, extra: str) -> dict[str, Rows]:
    """The rows by each documented way: id, collection, title and the added column (null before it was there)."""
    glob = str(archive.path / "documents" / "collection=*" / "*.parquet")
    columns = ["capture_id", "collection", "title", extra]
    sql = f"SELECT {', '.join(columns)} FROM "
    name = f"r{archive.version()}"
    released = release(archive, releases, name, today=date(2026, 4, 1)).path
    frozen = str(released / "data" / "documents" / "*.parquet")
    frame = archive.to_pandas(columns=columns)
    found: dict[str, list[dict[str, Any]]] = {
        "arrow": archive.documents().to_table(columns=columns).to_pylist(),
        "query": archive.query(sql + "documents").to_pylist(),
        "polars": archive.to_polars(columns=columns).to_dicts(),
        "pandas": frame.astype(object).where(frame.notna(), None).to_dict("records"),
        "glob, DuckDB": _duckdb(f"{sql} read_parquet('{glob}', hive_partitioning=true, union_by_name=true)"),
        "release, DuckDB": _duckdb(f"{sql} read_parquet('{frozen}')"),
        "release, Polars": pl.read_parquet(frozen).select(columns).to_dicts(),
        "release, any glob": _duckdb(f"{sql} read_parquet('{released / '**' / '*.parquet'}')"),
        "release, Arrow": ds.dataset(str(released / "data" / "documents")).to_table(columns=columns).to_pylist(),
    }
    return {way: sorted(tuple(row[c] for c in columns) for row in rows) for way, rows in found.items()}


def _descriptions(archive: Path) -> None:
    files = list((archive / "documents").glob("collection=*/*.parquet"))
    assert files
    for file in files:
        schema = pq.read_schema(file)
        for field in schema:
            assert (field.metadata or {}).get(KEY), (file.name, field.name)
        nested = schema.field("photo_credits").type.value_type
        assert all((nested.field(i).metadata or {}).get(KEY) for i in range(nested.num_fields))
        row_group = pq.read_metadata(file).row_group(0)
        assert {row_group.column(i).compression for i in range(row_group.num_columns)} == {"ZSTD"}


@pytest.fixture
def wider(monkeypatch: pytest.MonkeyPatch) -> None:
    """As a later version would have it: one more column that may be null."""
    monkeypatch.setitem(SCHEMAS, "documents", SCHEMAS["documents"].append(NEW))
    (added,) = leaving(Column(NEW.name, NEW.type, "How easily it reads.", 61.5))
    monkeypatch.setitem(RELEASED, "documents", (*RELEASED["documents"], added))


@pytest.mark.slow
def test_150_commits_one_compaction_one_column_one_kill(tmp_path: Path, made: Any, request: Any) -> None:
    path, releases = tmp_path / "archive", tmp_path / "releases"
    with open_writer(path, "r") as writer:
        for number in range(COMMITS):
            side = Sidecar(collection="old maps" if number % 3 == 0 else None)
            writer.commit(documents=[made.row(number, sidecar=side)])
    assert list((path / "documents" / "_delta_log").glob("*.checkpoint.parquet"))
    _killed(path, made)
    request.getfixturevalue("wider")
    with open_writer(path, "r") as writer:
        writer.commit(documents=[made.row(LATER) | {NEW.name: 61.5}])
        total = len(writer.known().captures)
    archive = Archive(path)
    before = _ways(archive, releases, NEW.name)
    _descriptions(path)
    done = maintain(path)
    assert done.files_after < done.files_before
    after = _ways(archive, releases, NEW.name)
    _descriptions(path)
    expected = before["arrow"]
    assert len(expected) == total >= COMMITS + 1
    assert (made.capture_id(LATER), "default", f"Ferry {LATER} late “again”", 61.5) in expected
    for ways in (before, after):
        for way, rows in ways.items():
            assert rows == expected, way
    with open_writer(path, "r") as writer:
        assert not writer.recovered


def _killed(path: Path, made: Any) -> None:
    """One run more that dies in the middle, leaving what a kill leaves."""
    with made.committers(path, 400, 2) as start:
        process = start("late")
        time.sleep(0.5)
        os.kill(process, signal.SIGKILL)


def test_descriptions_and_protocol_survive_delete_and_overwrite(tmp_path: Path, made: Any) -> None:
    with open_writer(tmp_path, "r") as writer:
        writer.commit(documents=made.rows(0, 4), failures=[made.failure("a"), made.failure("b")])
        writer.commit(failures=[made.failure("a", at=1)])
    table = store.open_table(tmp_path, "documents")
    table.delete(f"capture_id = '{made.capture_id(2)}'", writer_properties=WriterProperties(compression="ZSTD"))
    assert Archive(tmp_path).count() == 3
    _descriptions(tmp_path)
    for file in store.open_table(tmp_path, "failures").file_uris():
        assert all((field.metadata or {}).get(KEY) for field in pq.read_schema(file))
    for name in store.TABLE_NAMES:
        protocol = store.open_table(tmp_path, name).protocol()
        assert (protocol.min_reader_version, protocol.min_writer_version) == (1, 2)
        assert store.arrow_schema(store.open_table(tmp_path, name)).names == SCHEMAS[name].names


def test_texts_do_not_stand_in_the_log(tmp_path: Path, made: Any) -> None:
    with open_writer(tmp_path, "r") as writer:
        writer.commit(documents=[made.row(1, lines=50)])
    log = (tmp_path / "documents" / "_delta_log" / f"{1:020}.json").read_text()
    assert "of capture 1" not in log
    assert len(log) < 2_000


def test_instants_are_found_to_the_microsecond(tmp_path: Path, made: Any) -> None:
    with open_writer(tmp_path, "r") as writer:
        writer.commit(documents=[made.row(1)])
    found = Archive(tmp_path).query(
        "SELECT capture_id FROM documents WHERE run_ingested_at = TIMESTAMPTZ '2026-03-01 09:30:00.000123+00'"
    )
    assert found.num_rows == 1


@pytest.mark.parametrize(
    "sql",
    [
        "COPY documents TO 'out.csv'",
        "COPY (SELECT 1) TO 'out.parquet'",
        "CREATE TABLE t AS SELECT 1",
        "DROP VIEW documents",
        "ATTACH 'other.db'",
        "SELECT * FROM read_csv('/etc/hostname')",
        "SELECT * FROM '/etc/hostname'",
        "SELECT * FROM read_text('/etc/hostname')",
        "SELECT * FROM tables",
        "SELECT 1; SELECT 2",
        "SET enable_external_access = true",
        "INSTALL delta",
        "SELEC 1",
        "",
    ],
)
def test_a_query_only_reads(tmp_path: Path, made: Any, sql: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_writer(tmp_path / "archive", "r") as writer:
        writer.commit(documents=[made.row(1)])
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    with pytest.raises(QueryError):
        Archive(tmp_path / "archive").query(sql)
    assert list(elsewhere.iterdir()) == []


@pytest.mark.parametrize(
    ("sql", "count"),
    [
        ("SELECT d.title, e.outcome FROM documents d JOIN events e USING (capture_id)", 2),
        ("FROM failures", 1),
        ("WITH x AS (SELECT unnest(blocks, recursive := true) FROM documents) SELECT * FROM x", 6),
        ("PIVOT (SELECT tier FROM documents) ON tier USING count(*)", 1),
        ("DESCRIBE documents", len(SCHEMAS["documents"])),
        ("SELECT * FROM documents WHERE captured_at > now()", 0),
    ],
)
def test_queries(tmp_path: Path, made: Any, sql: str, count: int) -> None:
    with open_writer(tmp_path, "r") as writer:
        writer.commit(documents=made.rows(0, 2), failures=[made.failure("a")])
    assert Archive(tmp_path).query(sql).num_rows == count


def test_a_record_comes_back_by_id_prefix_or_path(tmp_path: Path, made: Any) -> None:
    with open_writer(tmp_path, "r") as writer:
        writer.commit(documents=made.rows(0, 20))
    archive = Archive(tmp_path)
    record = archive.document(made.capture_id(7))
    assert record.document == made.record(7).document
    assert record.capture.payload == b""
    assert archive.document(made.capture_id(7)[:12].upper()) == record
    assert archive.document("news/7.txt") == record
    assert archive.run_facts("news/7.txt") == run_of(made.row(7))
    for wanted, found in (("news/99.txt", 0), ("", 0), ("zzzz", 0)):
        with pytest.raises(NoSuchDocument) as error:
            archive.document(wanted)
        assert error.value.found == found


def test_no_archive_and_a_damaged_one_are_told_apart(tmp_path: Path, made: Any) -> None:
    with pytest.raises(ArchiveNotFound):
        Archive(tmp_path / "nowhere")
    (tmp_path / "empty").mkdir()
    with pytest.raises(ArchiveNotFound):
        Archive(tmp_path / "empty")
    path = tmp_path / "archive"
    with open_writer(path, "r") as writer:
        writer.commit(documents=made.rows(0, 2))
    data = next((path / "documents").glob("collection=*/*.parquet"))
    whole = data.read_bytes()
    data.write_bytes(whole[:200])
    with pytest.raises(ArchiveDamaged):
        Archive(path).to_arrow()
    with pytest.raises(ArchiveDamaged):
        Archive(path).query("SELECT title FROM documents")
    data.unlink()
    with pytest.raises(ArchiveDamaged):
        Archive(path).document("news/1.txt")
    data.write_bytes(whole)
    first = path / "documents" / "_delta_log" / f"{0:020}.json"
    first.write_text("not json")
    with pytest.raises(ArchiveDamaged):
        Archive(path).count()
    first.unlink()
    with pytest.raises(ArchiveDamaged):
        Archive(path)


def test_a_table_that_another_tool_lifted_is_refused(tmp_path: Path, made: Any) -> None:
    with open_writer(tmp_path, "r") as writer:
        writer.commit(documents=made.rows(0, 1))
    store.open_table(tmp_path, "documents").alter.set_table_properties({"delta.appendOnly": "true"})
    log = tmp_path / "documents" / "_delta_log"
    version = max(int(p.stem) for p in log.glob("*.json")) + 1
    (log / f"{version:020}.json").write_text('{"protocol":{"minReaderVersion":1,"minWriterVersion":4}}\n')
    with pytest.raises(ArchiveDamaged, match="1/4"):
        Archive(tmp_path).count()


def test_an_archive_can_be_moved(tmp_path: Path, made: Any) -> None:
    with open_writer(tmp_path / "here", "r") as writer:
        writer.commit(documents=made.rows(0, 2))
    (tmp_path / "here").rename(tmp_path / "there")
    with open_writer(tmp_path / "there", "r") as writer:
        writer.commit(documents=made.rows(2, 3))
    assert Archive(tmp_path / "there").count() == 3


def test_a_slip_in_a_name_is_no_damage(tmp_path: Path, made: Any) -> None:
    with open_writer(tmp_path / "archive", "r") as writer:
        writer.commit(documents=[made.row(0)])
    archive = Archive(tmp_path / "archive")
    with pytest.raises(QueryError, match="no column `titel`"):
        archive.to_arrow("documents", ["title", "titel"])
    with pytest.raises(QueryError, match="no table `document`"):
        archive.to_polars("document")  # type: ignore[arg-type]  # what callers without a type checker give
