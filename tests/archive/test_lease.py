"""One run at a time: who holds the archive, who may take it over, and what a lost hold means."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from fonds.archive import holder, lease
from fonds.archive.hold import GUARD_FILE, LEASE_FILE
from fonds.errors import ArchiveLocked

_HOLD = """
import sys, time
from pathlib import Path
from fonds.archive.hold import lease
with lease(Path(sys.argv[1]), "other"):
    print("held", flush=True)
    time.sleep(60)
"""


def _change(path: Path, **facts: object) -> None:
    file = path / LEASE_FILE
    file.write_text(json.dumps({**json.loads(file.read_text()), **facts}))


def test_a_second_hold_is_refused_and_names_the_owner(tmp_path: Path) -> None:
    with lease(tmp_path, "nightly") as held:
        with pytest.raises(ArchiveLocked) as refused, lease(tmp_path, "second"):
            pass
        assert f"run nightly on {held.owner.host}, process {os.getpid()}" in refused.value.owner
        assert refused.value.expires.endswith("UTC")
        assert refused.value.exit_code == 75
        with held.guard():
            pass
    with lease(tmp_path, "second"):
        assert str(holder(tmp_path)).startswith("run second")
    assert holder(tmp_path) is None
    assert [p.name for p in tmp_path.iterdir() if p.name != GUARD_FILE] == []


def test_a_living_process_keeps_it_and_a_killed_one_loses_it_at_once(tmp_path: Path) -> None:
    process = subprocess.Popen([sys.executable, "-c", _HOLD, str(tmp_path)], stdout=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.readline()
    with pytest.raises(ArchiveLocked, match="run other"), lease(tmp_path, "mine"):
        pass
    process.send_signal(signal.SIGKILL)
    # Not collected yet: the process number still exists, the process does not.
    while Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z":
        time.sleep(0.01)
    with lease(tmp_path, "mine") as held:
        assert held.owner.run_id == "mine"
    process.wait()
    process.stdout.close()


def test_a_reused_process_number_is_no_owner(tmp_path: Path) -> None:
    with lease(tmp_path, "first"):
        _change(tmp_path, process_start="1")
        with lease(tmp_path, "second"):
            pass


def test_an_owner_elsewhere_is_taken_over_when_its_time_is_up(tmp_path: Path) -> None:
    with lease(tmp_path, "first") as held:
        _change(tmp_path, machine="elsewhere", host="elsewhere", pid=1, token="another")
        with pytest.raises(ArchiveLocked, match="elsewhere"), lease(tmp_path, "second"):
            pass
        _change(tmp_path, expires=time.time() - 1)
        with lease(tmp_path, "second"):
            with pytest.raises(ArchiveLocked, match="second"), held.guard():
                pass
            assert str(holder(tmp_path)).startswith("run second")
        assert holder(tmp_path) is None


def test_the_hold_is_renewed_while_the_owner_lives(tmp_path: Path) -> None:
    with lease(tmp_path, "long", lifetime=3) as held:
        first = held.owner.expires
        end = time.monotonic() + 60
        while (current := holder(tmp_path)) is None or current.expires <= first:
            assert time.monotonic() < end, "never renewed"
            time.sleep(0.05)
        assert current.run_id == "long"
    with pytest.raises(Exception, match="ended"), held.guard():
        pass


def test_a_lease_that_can_not_be_understood_counts_as_held_for_a_while(tmp_path: Path) -> None:
    file = tmp_path / LEASE_FILE
    file.write_text("{")
    with pytest.raises(ArchiveLocked, match="unknown"), lease(tmp_path, "mine"):
        pass
    os.utime(file, (0, 0))
    with lease(tmp_path, "mine"):
        pass


def test_a_forked_worker_does_not_end_the_hold(tmp_path: Path) -> None:
    with lease(tmp_path, "parent") as held:
        child = os.fork()
        if child == 0:
            held._release()
            os._exit(0)
        os.waitpid(child, 0)
        assert str(holder(tmp_path)).startswith("run parent")
