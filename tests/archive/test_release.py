"""Releases: what goes in, what stays out and why, and that nobody can change one unseen."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from fonds.archive import Archive, Policy, Terms, open_writer, release, verify_release
from fonds.archive.releases import making, outgoing, shards
from fonds.errors import ArchiveError, NoRelease, QueryError, ReleaseError
from fonds.model import Sidecar
from fonds.schema.ledger import ACCESS_STATED, Event, event_to_row

TODAY = date(2026, 4, 1)


@pytest.fixture
def archive(tmp_path: Path, made: Any) -> Archive:
    """Two open, one that says nothing, one restricted, one by its sidecar alone, one under embargo, one past it."""
    with open_writer(tmp_path / "archive", "r") as writer:
        writer.commit(
            documents=[
                made.row(0, access="open"),
                made.row(1, access="Open "),
                made.row(2),
                made.row(3, access="restricted"),
                made.row(4, access="open", sidecar=Sidecar(access="staff only")),
                made.row(5, sidecar=Sidecar(embargo_until=date(2026, 4, 2))),
                made.row(6, sidecar=Sidecar(embargo_until=TODAY, collection="maps")),
            ]
        )
    return Archive(tmp_path / "archive")


def _ids(folder: Path) -> list[str]:
    files = sorted((folder / "data" / "documents").glob("*.parquet"))
    return [row["capture_id"] for file in files for row in pq.read_table(file, columns=["capture_id"]).to_pylist()]


def _events(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / "data" / "events.jsonl").read_text(encoding="utf-8").splitlines()]


def test_only_what_is_open_goes_out(archive: Archive, tmp_path: Path, made: Any) -> None:
    done = release(archive, tmp_path / "releases", "2026-q1", today=TODAY)
    assert _ids(done.path) == sorted(made.capture_id(n) for n in (0, 1, 2, 6))
    assert done.documents == 4
    assert done.excluded == {"access: restricted": 1, "access: staff only": 1, "embargo": 1}
    events = [
        json.loads(line) for line in (done.path / "data" / "events.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    assert [e["capture_id"] for e in events] == _ids(done.path)
    assert verify_release(done.path) == ()
    manifest = json.loads((done.path / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["archive_version"] == archive.version()
    assert manifest["selection"] == {
        "where": None,
        "access": ["open"],
        "default_access": "open",
        "opt_outs": False,
        "empty": False,
        "min_tier": "C",
    }
    # The archivist's own word for an access is not for whoever gets the release.
    assert manifest["excluded"] == {"access: other": 1, "access: restricted": 1, "embargo": 1}
    assert [p.name for p in (tmp_path / "releases").iterdir()] == ["2026-q1"]
    schema = pq.read_schema(next((done.path / "data" / "documents").iterdir()))
    assert "collection" in schema.names
    assert all(field.metadata for field in schema)


def test_a_selection_and_other_access(archive: Archive, tmp_path: Path, made: Any) -> None:
    done = release(
        archive,
        tmp_path,
        "r",
        today=TODAY,
        select="collection = 'maps' OR access = 'restricted' -- both",
        policy=Policy(("open", "restricted"), "closed"),
    )
    assert _ids(done.path) == [made.capture_id(3)]
    assert done.excluded == {"access: closed": 1, "not selected": 5}


@pytest.mark.parametrize("where", ["nonsense", "true) UNION SELECT 'x' --", "1; DROP VIEW documents", "true; SELECT 1"])
def test_a_condition_can_only_select(archive: Archive, tmp_path: Path, where: str) -> None:
    folder = tmp_path / "releases"
    try:
        done = release(archive, folder, "r", today=TODAY, select=where)
    except QueryError:
        assert not folder.exists()
    else:
        assert done.documents <= 4
        assert {"access: restricted", "embargo"} <= set(done.excluded) | {"not selected"}


def test_a_release_without_documents_can_be_read(archive: Archive, tmp_path: Path) -> None:
    done = release(archive, tmp_path, "none", today=TODAY, select="false")
    assert _ids(done.path) == []
    assert done.excluded == {"not selected": 7}
    assert verify_release(done.path) == ()


def test_several_files_keep_the_order(archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("GROUP_ROWS", 1), ("TARGET", 1), ("LEAST", 1)):
        monkeypatch.setattr(shards, name, value)
    monkeypatch.setattr(outgoing, "ROWS_PER_READ", 2)
    monkeypatch.setattr(outgoing, "RUN_BYTES", 1)
    monkeypatch.setattr(outgoing, "SLICE_ROWS", 2)
    done = release(archive, tmp_path, "r", today=TODAY)
    assert sorted(p.name for p in (done.path / "data" / "documents").iterdir()) == [
        "part-00000.parquet",
        "part-00001.parquet",
    ]
    assert _ids(done.path) == sorted(_ids(done.path))
    assert len(_ids(done.path)) == 4


def test_the_same_archive_gives_the_same_files(archive: Archive, tmp_path: Path) -> None:
    one = release(archive, tmp_path / "a", "r", today=TODAY).path
    two = release(archive, tmp_path / "b", "r", today=TODAY).path
    assert (one / "manifest.json").read_bytes() == (two / "manifest.json").read_bytes()


def test_a_release_is_never_overwritten(archive: Archive, tmp_path: Path) -> None:
    release(archive, tmp_path, "r", today=TODAY)
    with pytest.raises(ReleaseError, match="there already"):
        release(archive, tmp_path, "r", today=TODAY)


@pytest.mark.parametrize("name", ["", "..", "a/b", ".hidden", "a b", "x" * 101])
def test_names(archive: Archive, tmp_path: Path, name: str) -> None:
    with pytest.raises(ReleaseError, match="can't be the name"):
        release(archive, tmp_path / "releases", name, today=TODAY)


def test_a_failure_leaves_nothing(archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(making, "listing", full)
    with pytest.raises(ArchiveError, match="No space left"):
        release(archive, tmp_path / "releases", "r", today=TODAY)
    assert list((tmp_path / "releases").iterdir()) == []


def test_verify_names_what_is_wrong(archive: Archive, tmp_path: Path) -> None:
    path = release(archive, tmp_path, "r", today=TODAY).path
    (path / "data" / "documents" / "part-00000.parquet").write_bytes(b"other")
    (path / "data" / "events.jsonl").unlink()
    (path / "data" / "documents" / "more.parquet").write_bytes(b"")
    (path / "README.md").write_text("Nothing.")
    assert verify_release(path) == (
        "README.md: changed",
        "data/documents/more.parquet: not in the manifest",
        "data/documents/part-00000.parquet: changed",
        "data/events.jsonl: missing",
    )
    (path / "manifest.json").write_text("{}")
    with pytest.raises(ReleaseError, match="manifest"):
        verify_release(path)
    for nothing in (tmp_path / "nowhere", path / "manifest.json"):
        with pytest.raises(NoRelease, match="no release"):
            verify_release(nothing)


def test_a_later_sidecar_only_makes_stricter(tmp_path: Path, made: Any) -> None:
    kept_back = made.row(3, access="restricted", sidecar=Sidecar(access="restricted"))
    later = {0: Terms("closed"), 1: Terms("open"), 2: Terms(embargo_until=date(2026, 4, 2)), 3: Terms("open")}
    with open_writer(tmp_path / "archive", "r") as writer:
        writer.commit(
            documents=[made.row(0, access="open"), made.row(1), made.row(2), kept_back],
            events=[
                event_to_row(Event(ACCESS_STATED, made.BEGIN, capture_id=made.capture_id(n), detail=terms.to_detail()))
                for n, terms in later.items()
            ],
        )
    done = release(Archive(tmp_path / "archive"), tmp_path, "r", today=TODAY)
    assert _ids(done.path) == [made.capture_id(1)]
    events = [
        json.loads(line) for line in (done.path / "data" / "events.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    assert [event["event_type"] for event in events] == ["ingestion"]
    assert done.excluded == {"access: closed": 1, "access: restricted": 1, "embargo": 1}


def test_stricter_terms() -> None:
    day, later = date(2026, 4, 1), date(2027, 1, 1)
    assert Terms("open", later).stricter(Terms("restricted", day)) == Terms("restricted", later)
    assert Terms().stricter(Terms("open")) == Terms()
    assert Terms("closed").stricter(Terms("open", day)) == Terms("closed", day)
    assert Terms.from_detail(Terms("closed", day).to_detail()) == Terms("closed", day)
