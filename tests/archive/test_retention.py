"""What was replaced is kept as long as was said: superseded files, by which earlier versions open, and earlier rows."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from deltalake import DeltaTable

from fonds.archive import Archive, Retention, Terms, maintain, open_writer, rewriting, verify_archive
from fonds.archive.retention import expire_revisions
from fonds.archive.revising import revise
from fonds.errors import ArchiveError
from fonds.schema.digest import ROW_DIGEST, row_digest
from fonds.schema.ledger import ACCESS_STATED, FIXITY_CHECK, Event, event_to_row
from tests.support.searching import places_of

MONTH = Retention(superseded_days=30)


def _revised(made: Any, row: dict[str, Any], number: int) -> dict[str, Any]:
    """The row as a reprocessing makes it, a day after the one before."""
    at = made.BEGIN + timedelta(days=number)
    again = {**row, "title": f"Title {number}", "run_revision": number, "run_started_at": at, "run_id": f"run-{number}"}
    return {**again, ROW_DIGEST: row_digest(again)}


def _one(rows: list[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    yield rows


def _revise(archive: Path, made: Any, numbers: range, documents: int = 2) -> None:
    for number in numbers:
        with open_writer(archive, f"again-{number}") as writer:
            rows = sorted(Archive(archive).to_arrow().to_pylist(), key=lambda row: row["capture_id"])[:documents]
            new = [_revised(made, row, number) for row in rows]
            revise(writer, partial(_one, new), [row["capture_id"] for row in new], [])


def _files(archive: Path) -> set[str]:
    return {path.name for path in (archive / "documents").rglob("*.parquet") if "_delta_log" not in path.parts}


def test_superseded_files_stay_for_their_time(tmp_path: Path, made: Any) -> None:
    made.commit_all(tmp_path, 6, 3)
    maintain(tmp_path, retention=MONTH)
    version, before = Archive(tmp_path).version(), Archive(tmp_path).to_arrow()
    _revise(tmp_path, made, range(2, 4))
    (tmp_path / "documents" / "collection=default" / "part-orphan.parquet").write_bytes(b"of a killed run")
    done = maintain(tmp_path, retention=MONTH)
    assert done.kept > 2
    assert "part-orphan.parquet" not in _files(tmp_path)
    earlier = DeltaTable(tmp_path / "documents", version=version)
    assert earlier.to_pyarrow_table(columns=["title"]).num_rows == before.num_rows
    assert not verify_archive(tmp_path).problems
    # A setting that keeps nothing any more takes them.
    done = maintain(tmp_path)
    assert (done.kept, len(_files(tmp_path))) == (0, 1)
    assert not verify_archive(tmp_path).problems


def test_files_whose_time_has_come_go(tmp_path: Path, made: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Time passes in the log: what was superseded carries the time of it."""
    made.commit_all(tmp_path, 4, 2)
    maintain(tmp_path, retention=MONTH)
    (live,) = Archive(tmp_path).documents().files
    others = _files(tmp_path) - {Path(live).name}
    assert others, "superseded a moment ago"
    ago = time.time() - 31 * 86_400
    with monkeypatch.context() as patched:
        patched.setattr(rewriting, "time", SimpleNamespace(time=lambda: ago))
        _revise(tmp_path, made, range(2, 3))
    assert Path(live).name in _files(tmp_path)
    with open_writer(tmp_path, "next"):
        assert _files(tmp_path) == others | {Path(file).name for file in Archive(tmp_path).documents().files}
    assert Path(live).name not in _files(tmp_path)


@pytest.mark.parametrize("killed", [False, True])
def test_what_is_closed_does_not_wait(tmp_path: Path, made: Any, killed: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor does it where the run is killed before the files are gone: the next one takes them."""
    made.commit_all(tmp_path, 4, 2)
    maintain(tmp_path, retention=MONTH)
    _revise(tmp_path, made, range(2, 3))
    assert places_of(["Ferry 1 late"], tmp_path)
    closed = event_to_row(
        Event(ACCESS_STATED, made.BEGIN, capture_id=made.capture_id(1), detail=Terms("closed").to_detail())
    )

    def stop(*_: object) -> None:
        raise ArchiveError("stopped", advice="")

    with open_writer(tmp_path, "access") as writer:
        writer.commit(events=[closed])
        if killed:
            monkeypatch.setattr("fonds.archive.writer.remove_leavings", stop)
            with pytest.raises(ArchiveError):
                writer.bring_into_force([made.capture_id(1)])
            monkeypatch.undo()
        else:
            writer.bring_into_force([made.capture_id(1)])
    with open_writer(tmp_path, "next"):
        assert len(_files(tmp_path)) == len(Archive(tmp_path).documents().files)
    assert not (tmp_path / ".superseded-go").exists()


def test_earlier_rows_go_when_their_time_has_come(tmp_path: Path, made: Any) -> None:
    """Counted from the day on which they were replaced; the current row and events, fixity checks too, always stay."""
    made.commit_all(tmp_path, 4, 2)
    with open_writer(tmp_path, "audit") as writer:
        writer.commit(events=[event_to_row(Event(FIXITY_CHECK, made.BEGIN, detail="all"))])
    _revise(tmp_path, made, range(2, 5))
    name, events = min(Archive(tmp_path).to_arrow()["capture_id"].to_pylist()), Archive(tmp_path).events()
    told = events.count_rows()
    assert [row["run_revision"] for row in Archive(tmp_path).revisions(name)] == [None, 2, 3]
    with open_writer(tmp_path, "upkeep") as writer, writer.guard():
        # Revision 1 was replaced on day 2, 2 on day 3, 3 on day 4.
        now = made.BEGIN + timedelta(days=13, hours=1)
        assert expire_revisions(tmp_path, 10, now, writer.digests) == 4
    assert [row["run_revision"] for row in Archive(tmp_path).revisions(name)] == [3]
    assert Archive(tmp_path).row(name)["title"] == "Title 4"
    kept = Archive(tmp_path).query("SELECT count(*) AS n FROM revisions")["n"].to_pylist()
    assert kept == [2]
    assert maintain(tmp_path).expired == 0
    assert maintain(tmp_path, retention=Retention(revisions_days=0)).expired == 2
    assert Archive(tmp_path).revisions(name) == []
    assert Archive(tmp_path).events().count_rows() == told + 2
    details = Archive(tmp_path).query("SELECT detail FROM events WHERE event_type = 'maintenance'")["detail"]
    assert "2 earlier rows replaced more than 0 days ago removed" in details.to_pylist()
    assert not verify_archive(tmp_path).problems
