"""What is lost, full or ended is called what it is, and the end of a script is no crash."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pyarrow.dataset as ds
import pyarrow.fs as pa_fs
import pytest
from deltalake import DeltaTable
from deltalake.exceptions import TableNotFoundError

from fonds.archive import Archive, maintain, open_writer, store
from fonds.archive.hold import LEASE_FILE
from fonds.archive.store import create_tables
from fonds.errors import ArchiveDamaged, ArchiveError, ArchiveLocked

# Of three lines with deltalake alone 9 of 12 ended in SIGABRT on a machine with nothing else to do.
RUNS = 15
_SCRIPT = """
import fonds
print(fonds.Archive({path!r}).to_arrow("documents").num_rows)
"""


def test_no_thread_of_arrow_reads_through_python(tmp_path: Path, made: Any) -> None:
    """What aborts scripts as they end is a file system written in Python. On a busy machine they end well all the same,
    so what is looked at here is the cause."""
    made.commit_all(tmp_path, 6, 3)
    archive = Archive(tmp_path)
    for rows in (archive.documents(), archive.events(), archive.failures()):
        assert isinstance(rows, ds.FileSystemDataset)
        assert isinstance(rows.filesystem, pa_fs.SubTreeFileSystem)
        assert isinstance(rows.filesystem.base_fs, pa_fs.LocalFileSystem)


@pytest.mark.slow
def test_a_script_that_reads_ends_as_it_should(tmp_path: Path, made: Any) -> None:
    made.commit_all(tmp_path, 60, 20)
    script = _SCRIPT.format(path=str(tmp_path))
    for _ in range(RUNS):
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout, done.stderr) == (0, "60\n", "")


@pytest.mark.parametrize("table", ["documents", "events"])
def test_a_table_that_was_there_is_not_made_anew(tmp_path: Path, made: Any, table: str) -> None:
    with open_writer(tmp_path, "r") as writer:
        writer.commit(documents=made.rows(0, 2))
    shutil.rmtree(tmp_path / table)
    with pytest.raises(ArchiveDamaged, match=f"table {table} is gone"), open_writer(tmp_path, "r"):
        pass
    with pytest.raises(ArchiveDamaged, match=f"table {table} is gone"):
        Archive(tmp_path).to_arrow("events")
    assert not (tmp_path / table).exists()


def test_failures_alone_tell_of_lost_documents(tmp_path: Path, made: Any) -> None:
    with open_writer(tmp_path, "r") as writer:
        writer.commit(failures=[made.failure("a.bin")])
    shutil.rmtree(tmp_path / "documents")
    with pytest.raises(ArchiveDamaged, match="documents is gone, though failures hold rows"):
        Archive(tmp_path)


def test_a_table_without_its_log_is_damaged(tmp_path: Path, made: Any) -> None:
    with open_writer(tmp_path, "r") as writer:
        writer.commit(documents=made.rows(0, 2))
    shutil.rmtree(tmp_path / "documents" / "_delta_log")
    with pytest.raises(ArchiveDamaged, match="files but no log"), open_writer(tmp_path, "r"):
        pass


@pytest.mark.parametrize("made_before", [(), ("failures",), ("failures", "events")])
def test_a_first_run_killed_between_tables_recovers(tmp_path: Path, made: Any, made_before: tuple[str, ...]) -> None:
    create_tables(tmp_path)
    for name in {"failures", "events", "documents"} - set(made_before):
        shutil.rmtree(tmp_path / name)
    with open_writer(tmp_path, "r") as writer:
        writer.commit(documents=made.rows(0, 2))
    assert Archive(tmp_path).count() == 2


def test_an_archive_deleted_during_a_run_is_called_that(tmp_path: Path, made: Any) -> None:
    path = tmp_path / "archive"
    with open_writer(path, "r") as writer:
        writer.commit(documents=[made.row(0)])
        shutil.rmtree(path)
        with pytest.raises(ArchiveError, match="deleted or moved away") as told:
            writer.commit(documents=[made.row(1)])
    assert not isinstance(told.value, ArchiveLocked)


def test_a_lease_removed_by_hand_is_called_that(tmp_path: Path, made: Any) -> None:
    with open_writer(tmp_path, "r") as writer:
        (tmp_path / LEASE_FILE).unlink()
        with pytest.raises(ArchiveError, match="somebody removed") as told:
            writer.commit(documents=[made.row(1)])
    assert not isinstance(told.value, ArchiveLocked)


def test_a_damaged_archive_is_not_a_full_disk(tmp_path: Path, made: Any) -> None:
    with open_writer(tmp_path, "r") as writer:
        for number in range(3):
            writer.commit(documents=[made.row(number)])
    data = next((tmp_path / "documents").glob("collection=*/*.parquet"))
    content = bytearray(data.read_bytes())
    content[len(content) // 2] ^= 1
    data.write_bytes(content)
    with pytest.raises(ArchiveDamaged) as told:
        maintain(tmp_path)
    assert "space" not in told.value.advice
    log = max((tmp_path / "documents" / "_delta_log").glob("*.json"))
    log.write_text("{")
    said = f"documents/_delta_log/{log.name} changed since it was written"
    with pytest.raises(ArchiveDamaged, match=said), open_writer(tmp_path, "r"):
        pass
    with pytest.raises(ArchiveDamaged, match=said):
        Archive(tmp_path)


_FULL = """
import resource, sys
sys.path.insert(0, {here!r})
from pathlib import Path
import made
from fonds.archive import maintain, open_writer
from fonds.cli import main
from fonds.cli.app import complain
from fonds.errors import FondsError
def bound():
    resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, resource.RLIM_INFINITY))
try:
    with open_writer(Path({path!r}), "r") as writer:
        bound()
        {step}
except FondsError as error:
    complain(error.message, error.advice)
    sys.exit(error.exit_code)
"""
_STEPS = {
    "documents": "writer.commit(documents=[made.row(n, lines=400) for n in range(10, 60)])",
    # The hundredth commit of a table writes a checkpoint.
    "commits": "[writer.commit(failures=[made.failure(str(n))]) for n in range(100)]",
}


@pytest.mark.parametrize(("step", "limit"), [("documents", 40_000), ("documents", 2_000), ("commits", 36_000)])
def test_a_full_disk_says_so_in_our_words_alone(tmp_path: Path, made: Any, step: str, limit: int) -> None:
    """The size of a file is bounded; to the writer that is a disk that takes no more."""
    with open_writer(tmp_path, "r") as writer:
        writer.commit(documents=made.rows(0, 10))
    here = str(Path(made.__file__).parent)
    script = _FULL.format(here=here, path=str(tmp_path), limit=limit, step=_STEPS[step])
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    if done.returncode == 0:
        pytest.fail("the disk was not full")
    first, second, *more = done.stderr.splitlines()
    assert first.startswith("fonds: ")
    assert "can't be written" in first
    assert "File too large" in first
    assert second.startswith("  What was committed before stands. The disk is full")
    assert more == []
    assert done.returncode == 74
    with open_writer(tmp_path, "r") as writer:
        writer.commit(documents=made.rows(0, 12))
    assert Archive(tmp_path).count() == 12


_RELEASE = """
import resource, sys
from datetime import date
from pathlib import Path
from fonds.archive import Archive, release
from fonds.cli.app import complain
from fonds.errors import FondsError
archive = Archive(Path({path!r}))
resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, resource.RLIM_INFINITY))
try:
    release(archive, Path({to!r}), "r", today=date(2026, 4, 1))
except FondsError as error:
    complain(error.message, error.advice)
    sys.exit(error.exit_code)
"""


@pytest.mark.parametrize("limit", [0, 2_000, 60_000])
def test_a_release_on_a_full_disk_leaves_nothing(tmp_path: Path, made: Any, limit: int) -> None:
    made.commit_all(tmp_path / "archive", 40, 10)
    script = _RELEASE.format(path=str(tmp_path / "archive"), to=str(tmp_path / "releases"), limit=limit)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 74, done.stderr
    assert [line[:7] for line in done.stderr.splitlines()] == ["fonds: ", "  Nothi"]
    assert "could not be written: File too large." in done.stderr
    assert list((tmp_path / "releases").iterdir()) == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written(tmp_path: Path, made: Any) -> None:
    with open_writer(tmp_path, "r") as writer:
        writer.commit(documents=[made.row(0)])
    (tmp_path / "documents").chmod(0o500)
    with pytest.raises(ArchiveError) as told, open_writer(tmp_path, "r"):
        pass
    assert "may write" in told.value.advice


def test_a_table_that_is_made_between_two_looks_is_there(
    tmp_path: Path, made: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A reader that meets a first run finds no table, then its files: that is no damage."""
    with open_writer(tmp_path, "r") as writer:
        writer.commit(documents=[made.row(0)])
    looks: list[Path] = []

    class Late(DeltaTable):
        def __init__(self, path: Path) -> None:
            looks.append(path)
            if len(looks) == 1:
                raise TableNotFoundError("not yet")
            super().__init__(path)

    monkeypatch.setattr(store, "DeltaTable", Late)
    assert store.open_table(tmp_path, "documents").version() > 0
    assert len(looks) == 2
