"""Who holds an archive in a bucket, and what is there after a process was killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from fonds.archive import Archive, holder, lease, maintain, open_writer, store, verify_archive
from fonds.archive.files import write_rows_to_files
from fonds.archive.hold import LEASE_FILE
from fonds.archive.owner import Owner
from fonds.buckets import place
from fonds.buckets.writing import read_tagged, write_if
from fonds.errors import ArchiveDamaged, ArchiveError, ArchiveLocked, BucketError

_KILLED = """
import os, signal, sys
sys.path.insert(0, sys.argv[1])
import made
from fonds.archive import open_writer, store
from fonds.archive import writer as writing
from fonds.buckets import place
commit = store.commit_files
def killed(archive, name, *rest, **more):
    if name == sys.argv[3]:
        os.kill(os.getpid(), signal.SIGKILL)
    return commit(archive, name, *rest, **more)
with open_writer(place(sys.argv[2]), "killed") as writer:
    store.commit_files = killed
    writer.commit(documents=[made.row(number) for number in range(3)])
"""


@pytest.fixture
def archive(new_bucket: Callable[[], str]) -> Path:
    return place(f"{new_bucket()}/archive")


def test_a_second_hold_is_refused_and_names_the_owner(archive: Path) -> None:
    with lease(archive, "nightly") as held:
        with pytest.raises(ArchiveLocked) as refused, lease(archive, "second"):
            pass
        assert f"run nightly on {held.owner.host}, process {os.getpid()}" in refused.value.owner
        assert refused.value.exit_code == 75
        with held.guard():
            pass
        assert str(holder(archive)).startswith("run nightly")
    assert holder(archive) is None
    with lease(archive, "second"):
        assert str(holder(archive)).startswith("run second")


def test_of_two_that_take_it_at_once_one_is_told(archive: Path) -> None:
    file = archive / LEASE_FILE
    tag = write_if(file, b"{}", "")
    with pytest.raises(FileExistsError):
        write_if(file, b"{}", "")
    write_if(file, b"{ }", tag)
    with pytest.raises(FileExistsError):
        write_if(file, b"{  }", tag)
    # Nobody knows whose it is: it counts for a lifetime.
    with pytest.raises(ArchiveLocked, match="unknown"), lease(archive, "mine"):
        pass


def _taken_over(archive: Path) -> None:
    _, tag, _ = read_tagged(archive / LEASE_FILE)
    other = Owner("other", "elsewhere", "elsewhere", 1, None, "token", 4e9)
    write_if(archive / LEASE_FILE, other.as_json.encode(), tag)


def test_who_lost_it_writes_no_more(archive: Path, made: ModuleType) -> None:
    with open_writer(archive, "mine") as writer:
        writer.commit(documents=[made.row(1)])
        _taken_over(archive)
        with pytest.raises(ArchiveLocked, match="run other"):
            writer.commit(documents=[made.row(2)])
    assert Archive(archive).count() == 1
    assert str(holder(archive)).startswith("run other")  # its hold is left alone


def test_who_stood_still_in_a_commit_does_not_commit_after_another(
    archive: Path, made: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_writer(archive, "mine") as writer:
        writer.commit(documents=[made.row(1)])
        write = write_rows_to_files

        def stood_still(folder: Path, *rest: Any) -> Any:
            monkeypatch.undo()
            (archive / LEASE_FILE).unlink()  # it ran out
            with open_writer(archive, "other") as other:
                other.commit(documents=[made.row(2)])
            return write(folder, *rest)

        monkeypatch.setattr(store, "write_rows_to_files", stood_still)
        with pytest.raises(ArchiveError, match="can't be written"):
            writer.commit(documents=[made.row(2)])
    assert Archive(archive).count() == 2


def test_a_hold_that_ran_out_is_taken_over_and_a_removed_one_is_told(archive: Path) -> None:
    ran_out = Owner("lost", "elsewhere", "elsewhere", 1, None, "token", 5.0)
    write_if(archive / LEASE_FILE, ran_out.as_json.encode(), "")
    with lease(archive, "mine") as held:
        assert str(holder(archive)).startswith("run mine")
        (archive / LEASE_FILE).unlink()
        with pytest.raises(ArchiveError), held.guard():
            pass


@pytest.mark.parametrize(("stop", "there"), [("documents", 0), ("events", 3)])
def test_killed_in_a_commit(archive: Path, made: ModuleType, stop: str, there: int) -> None:
    tests = str(Path(__file__).parents[1] / "archive")
    done = subprocess.run([sys.executable, "-c", _KILLED, tests, str(archive), stop], check=False)
    assert done.returncode == -signal.SIGKILL
    assert Archive(archive).count() == there  # whole before anybody mends it
    with open_writer(archive, "next") as writer:  # its owner is dead, on this machine: taken over at once
        assert writer.recovered.events_added == there
        assert len(list((archive / "documents").rglob("*.zstd.parquet"))) == (1 if there else 0)
        writer.commit(documents=[made.row(number) for number in range(3)])
    assert Archive(archive).count() == 3
    assert verify_archive(archive).problems == ()
    assert verify_archive(archive).unrecorded == ()


def test_many_commits_maintained_and_damage_named(archive: Path, made: ModuleType) -> None:
    with open_writer(archive, "runs") as writer:
        for number in range(4):
            writer.commit(documents=[made.row(number)])
    before = Archive(archive).query("SELECT capture_id, row_digest FROM documents ORDER BY 1")
    done = maintain(archive)
    assert (done.files_before, done.files_after) == (4, 1)
    assert Archive(archive).query("SELECT capture_id, row_digest FROM documents ORDER BY 1").equals(before)
    assert verify_archive(archive).problems == ()
    (file,) = (archive / "documents").rglob("part-*.parquet")
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])
    assert [problem.code for problem in verify_archive(archive).problems] == ["changed"]
    with pytest.raises(ArchiveDamaged):
        Archive(archive).count()
    file.unlink()
    assert [problem.code for problem in verify_archive(archive).problems] == ["missing"]


def test_no_bucket_and_no_store(archive: Path, made: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    nowhere = place("s3://no-such-bucket/archive")
    for use in (Archive, lambda path: lease(path, "mine").__enter__()):
        with pytest.raises(BucketError, match="no such bucket"):
            use(nowhere)
    with open_writer(archive, "mine") as writer:
        writer.commit(documents=[made.row(1)])
        with monkeypatch.context() as patch:
            patch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
            with pytest.raises(BucketError, match="can't be reached"):
                Archive(archive)
            with pytest.raises(BucketError, match="can't be reached"):
                writer.commit(documents=[made.row(2)])
        writer.commit(documents=[made.row(2)])  # it is there again, and nothing was lost
    assert Archive(archive).count() == 2
