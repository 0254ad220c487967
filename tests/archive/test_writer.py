"""Commits: what they add, what they never add twice, and what a later run completes."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from fonds.archive import Archive, Terms, open_writer
from fonds.archive.store import write_rows
from fonds.errors import ArchiveLocked
from fonds.model import Sidecar, Source
from fonds.schema.ledger import ACCESS_STATED
from fonds.schema.rows import Event, event_to_row, row_digest


def test_documents_bring_one_ingestion_event_each(tmp_path: Path, made: Any) -> None:
    with open_writer(tmp_path, "r") as writer:
        done = writer.commit(documents=made.rows(0, 3))
    assert (done.documents, done.events, done.already_there) == (3, 3, ())
    events = Archive(tmp_path).events().to_table().to_pylist()
    assert sorted(e["capture_id"] for e in events) == sorted(made.capture_id(n) for n in range(3))
    assert {e["event_type"] for e in events} == {"ingestion"}
    assert len({e["event_id"] for e in events}) == 3


def test_a_capture_is_never_added_twice(tmp_path: Path, made: Any) -> None:
    with open_writer(tmp_path, "r") as writer:
        writer.commit(documents=made.rows(0, 2))
        done = writer.commit(documents=[made.row(1), made.row(2), made.row(2)])
        assert done.documents == 1
        assert done.already_there == (made.capture_id(1), made.capture_id(2))
    with open_writer(tmp_path, "r") as writer:
        assert writer.commit(documents=made.rows(0, 3)).documents == 0
        assert not writer.recovered
    archive = Archive(tmp_path)
    assert archive.count() == archive.events().count_rows() == 3


def test_rows_of_a_commit_are_sorted_by_capture_id(tmp_path: Path, made: Any) -> None:
    with open_writer(tmp_path, "r") as writer:
        writer.commit(documents=made.rows(0, 20))
    ids = [row["capture_id"] for row in Archive(tmp_path).to_arrow(columns=["capture_id"]).to_pylist()]
    assert ids == sorted(ids)


def test_failures_are_replaced_and_resolved(tmp_path: Path, made: Any) -> None:
    archive = tmp_path
    with open_writer(archive, "r") as writer:
        writer.commit(failures=[made.failure("a'b.bin"), made.failure("c\n.bin"), made.failure("news/1.txt")])
        done = writer.commit(failures=[made.failure("a'b.bin", at=1)], resolved=[Source("c\n.bin")])
        assert (done.failures, done.resolved) == (1, 1)
        assert writer.commit(documents=[made.row(1)]).resolved == 1
    with open_writer(archive, "r") as writer:
        known = writer.known()
    assert list(known.failures) == [("a'b.bin", None)]
    assert known.failures["a'b.bin", None].failed_at == made.run(1).ingested_at


def test_the_last_failure_can_go(tmp_path: Path, made: Any) -> None:
    with open_writer(tmp_path, "r") as writer:
        writer.commit(failures=[made.failure("a.bin")])
        writer.commit(resolved=[Source("a.bin")])
    assert Archive(tmp_path).failures().count_rows() == 0


def test_known_gives_the_capture_last_found_at_a_place(tmp_path: Path, made: Any) -> None:
    with open_writer(tmp_path, "r") as writer:
        writer.commit(documents=made.rows(0, 2))
        moved = Event(
            "source found",
            made.BEGIN + timedelta(days=1),
            capture_id=made.capture_id(0),
            sources=(Source("moved/0.txt"), Source("news/1.txt")),
        )
        writer.commit(events=[event_to_row(moved)])
        known = writer.known()
    assert known.captures == {made.capture_id(0), made.capture_id(1)}
    assert known.places == {
        ("news/0.txt", None): made.capture_id(0),
        ("news/1.txt", None): made.capture_id(0),
        ("moved/0.txt", None): made.capture_id(0),
    }


@pytest.mark.parametrize("word", ["a b/ü 'x'", "2024", "..", "__HIVE_DEFAULT_PARTITION__", "新聞" * 200, "  ", "x=%20"])
def test_any_collection_can_be_stored(tmp_path: Path, made: Any, word: str) -> None:
    with open_writer(tmp_path, "r") as writer:
        writer.commit(documents=[made.row(1, sidecar=Sidecar(collection=word)), made.row(2)])
    found = Archive(tmp_path).row(made.capture_id(1))
    assert found["sidecar_collection"] == word
    assert found["collection"] == word.strip()[: len(found["collection"])] or found["collection"] == "default"
    assert Archive(tmp_path).count() == 2


def test_recovery_completes_what_a_kill_between_the_tables_left(tmp_path: Path, made: Any) -> None:
    with open_writer(tmp_path, "r") as writer:
        writer.commit(
            documents=made.rows(0, 2),
            failures=[made.failure("news/2.txt"), made.failure("other.bin", of=3), made.failure("stays.bin")],
        )
        complete = writer.commit(documents=[made.row(9)])
    assert complete.events == 1
    # As if killed after the first of the three tables.
    write_rows(
        tmp_path, "documents", [made.row(2) | {"run_ingested_at": made.run(1).ingested_at}, made.row(3)], "append"
    )
    with open_writer(tmp_path, "r") as writer:
        assert writer.recovered.events_added == 2
        assert writer.recovered.failures_removed == 2
        assert list(writer.known().failures) == [("stays.bin", None)]
    events = Archive(tmp_path).events().to_table().to_pylist()
    assert sorted(e["capture_id"] for e in events) == sorted(made.capture_id(n) for n in (0, 1, 2, 3, 9))


def test_recovery_keeps_a_failure_that_is_newer_than_the_document(tmp_path: Path, made: Any) -> None:
    with open_writer(tmp_path, "r") as writer:
        writer.commit(documents=[made.row(1)])
        writer.commit(failures=[made.failure("news/1.txt", at=2)])
    with open_writer(tmp_path, "r") as writer:
        assert not writer.recovered
        assert list(writer.known().failures) == [("news/1.txt", None)]


def test_recovery_removes_orphans_and_half_written_files(tmp_path: Path, made: Any) -> None:
    with open_writer(tmp_path, "r") as writer:
        writer.commit(documents=made.rows(0, 2))
    whole = next((tmp_path / "documents").glob("collection=*/*.parquet"))
    orphan = whole.with_name("part-00000-orphan.zstd.parquet")
    orphan.write_bytes(whole.read_bytes())
    half = whole.with_name("part-00000-half.zstd.parquet#1")
    half.write_bytes(b"PAR1")
    with open_writer(tmp_path, "r") as writer:
        assert writer.recovered.files_removed == 2
    assert not orphan.exists()
    assert not half.exists()
    assert Archive(tmp_path).count() == 2


def test_a_commit_fails_when_the_archive_was_taken_over(tmp_path: Path, made: Any) -> None:
    with open_writer(tmp_path, "first") as writer:
        writer.commit(documents=[made.row(0)])
        (tmp_path / ".lease.json").unlink()
        with open_writer(tmp_path, "second") as other:
            other.commit(documents=[made.row(1)])
            with pytest.raises(ArchiveLocked, match="second"):
                writer.commit(documents=[made.row(2)])
    assert Archive(tmp_path).count() == 2


def test_a_place_where_a_known_capture_is_found_has_not_failed(tmp_path: Path, made: Any) -> None:
    found = Event(
        "source found", made.BEGIN + timedelta(days=1), capture_id=made.capture_id(0), sources=(Source("mended.txt"),)
    )
    with open_writer(tmp_path, "r") as writer:
        writer.commit(documents=[made.row(0)], failures=[made.failure("mended.txt"), made.failure("again.txt")])
        assert writer.commit(events=[event_to_row(found)]).resolved == 1
        # As if killed before the failures: the next run sees it from the events.
    again = Event("source found", made.BEGIN + timedelta(days=2), sources=(Source("again.txt"),))
    write_rows(tmp_path, "events", [event_to_row(again)], "append")
    with open_writer(tmp_path, "r") as writer:
        assert writer.recovered.failures_removed == 1
        assert writer.known().failures == {}


CLOSED = Terms("closed", date(2030, 1, 31))


def test_rows_come_into_force_whatever_was_killed(tmp_path: Path, made: Any) -> None:
    """The event is the statement; rows follow it, also when a run was killed between the two."""
    with open_writer(tmp_path, "r") as writer:
        writer.commit(documents=[made.row(0, access="open"), made.row(1, access="open", sidecar=Sidecar(note="x"))])
        stated = Event(ACCESS_STATED, made.BEGIN, capture_id=made.capture_id(0), detail=CLOSED.to_detail())
        writer.commit(events=[event_to_row(stated)])
    with open_writer(tmp_path, "r") as writer:
        assert writer.out_of_force() == (made.capture_id(0),)
        writer.bring_into_force(writer.out_of_force())
        assert writer.out_of_force() == ()
        writer.commit(documents=[made.row(2, access="open")])
    archive = Archive(tmp_path)
    rows = {row["capture_id"]: row for row in archive.to_arrow("documents").to_pylist()}
    first = rows[made.capture_id(0)]
    assert (first["access"], first["embargo_until"]) == ("closed", CLOSED.embargo_until)
    assert first["row_digest"] == row_digest(first)
    assert first["row_digest"] != made.row(0, access="open")["row_digest"]
    assert rows[made.capture_id(1)]["row_digest"] == made.row(1, access="open", sidecar=Sidecar(note="x"))["row_digest"]
    for file in (tmp_path / "documents").rglob("*.parquet"):
        assert pq.read_metadata(file).row_group(0).column(0).compression == "ZSTD"
        assert all(field.metadata for field in pq.read_schema(file))
