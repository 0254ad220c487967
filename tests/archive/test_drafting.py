"""Folders appear whole or not at all; a killed process leaves nothing that stays."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock

from fonds.archive.releases.drafting import drafted, reserved
from fonds.errors import ReleaseError

_HOLDER = """
import sys
from pathlib import Path
from fonds.archive.releases.drafting import drafted, reserved
with reserved(Path(sys.argv[1])), drafted(Path(sys.argv[1])) as draft:
    (draft / "half").write_text("written")
    print("ready", flush=True)
    sys.stdin.read()
"""


def _holder(target: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", _HOLDER, str(target)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def test_what_ends_badly_leaves_nothing(tmp_path: Path) -> None:
    def fails() -> None:
        with reserved(tmp_path / "one"), drafted(tmp_path / "one") as draft:
            (draft / "file").write_text("half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fails()
    assert list(tmp_path.iterdir()) == []


def test_a_killed_writer_leaves_what_the_next_one_clears(tmp_path: Path) -> None:
    process = _holder(tmp_path / "one")
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    assert {path.name for path in tmp_path.iterdir()} == {".one.tmp", ".one.lock"}
    # One of another name clears it too.
    with reserved(tmp_path / "two"), drafted(tmp_path / "two") as draft:
        (draft / "file").write_text("whole")
    assert [path.name for path in tmp_path.iterdir()] == ["two"]


def test_two_at_once(tmp_path: Path) -> None:
    process = _holder(tmp_path / "one")
    with pytest.raises(ReleaseError, match="Another process"), reserved(tmp_path / "one"):
        pass
    with reserved(tmp_path / "two"), drafted(tmp_path / "two"):
        pass
    process.communicate("")
    assert (tmp_path / "one" / "half").read_text() == "written"
    assert {path.name for path in tmp_path.iterdir()} == {"one", "two"}


def test_a_lock_that_its_holder_removed_locks_nobody_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between our opening of it and our locking, whoever held it ends and removes it."""
    lock = tmp_path / ".one.lock"
    seen: list[str] = []
    acquire = FileLock.acquire

    def removed_first(self: FileLock) -> object:
        held = acquire(self)
        if not seen:
            seen.append(str(self.lock_file))
            lock.unlink()
        return held

    monkeypatch.setattr(FileLock, "acquire", removed_first)
    with reserved(tmp_path / "one"):
        monkeypatch.undo()
        assert lock.exists()
        with pytest.raises(ReleaseError, match="Another process"), reserved(tmp_path / "one"):
            pass
    assert seen
    assert list(tmp_path.iterdir()) == []
