"""Killed at any moment, the archive is readable and whole, and the next run finishes the work."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from fonds import Archive
from fonds.archive import holder
from fonds.errors import ArchiveNotFound
from fonds.flows.config import RunConfig, load_config
from fonds.flows.run import execute
from tests.flows.terminal import Terminal, children, is_there, wait_for

Captures = Callable[..., list[Path]]

RUNNER = """
import sys
from pathlib import Path
from fonds.flows.config import load_config
from fonds.flows.run import execute
if __name__ == "__main__":
    folder = Path(sys.argv[1])
    print("ready", flush=True)
    execute(load_config(raw=folder / "raw", archive=folder / "archive", processed=folder / "processed", workers=1,
                        shard_size=2))
"""
KILLS = 20
# Tried in turn: where a machine is done with the first before a signal reaches it, there is more to do in the next.
CAPTURES = (40, 160, 640)


def _state(archive: Path) -> tuple[int, int, int]:
    """Documents, distinct captures among them, ingestion events; reading must work at every moment."""
    try:
        there = Archive(archive)
    except ArchiveNotFound:
        return 0, 0, 0
    rows = there.query(
        "SELECT (SELECT count(*) FROM documents) AS a, (SELECT count(DISTINCT capture_id) FROM documents) AS b, "
        "(SELECT count(*) FROM events WHERE event_type = 'ingestion') AS c"
    ).to_pylist()
    return rows[0]["a"], rows[0]["b"], rows[0]["c"]


def _config(folder: Path) -> RunConfig:
    return load_config(raw=folder / "raw", archive=folder / "archive", processed=folder / "processed", workers=2)


def _assert_complete(folder: Path, count: int) -> None:
    assert _state(folder / "archive") == (count, count, count)
    assert len(list((folder / "processed").glob("*/report.html"))) == count
    assert holder(folder / "archive") is None


@pytest.mark.slow
def test_kill_9_twenty_times(tmp_path: Path, captures: Captures) -> None:
    for count in CAPTURES:
        folder = tmp_path / str(count)
        captures(folder / "raw", count)
        progress = _kills(folder)
        summary = execute(_config(folder))
        assert summary.documents + summary.already == count
        _assert_complete(folder, count)
        if len(set(progress)) > 2:
            return
    pytest.fail("hardly a kill fell into the work; the test tests nothing")


def _kills(folder: Path) -> list[int]:
    """Documents in the archive before the first kill and after each."""
    script = folder / "runner.py"
    script.write_text(RUNNER)
    moments = random.Random(20260301)
    progress = [0]
    first_commit = 0.0
    for _ in range(KILLS):
        process = subprocess.Popen(
            [sys.executable, script, folder],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        assert process.stdout is not None
        process.stdout.readline()
        if not first_commit:
            # How long a machine takes from imports to the first commit; kills fall before, into and after the work.
            began = time.monotonic()
            _wait_for_commit(folder / "archive")
            first_commit = time.monotonic() - began
        else:
            time.sleep(moments.uniform(0.02, 1.4 * first_commit))
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        process.stdout.close()
        documents, distinct, _ = _state(folder / "archive")
        assert documents == distinct >= progress[-1]
        progress.append(documents)
    return progress


def _wait_for_commit(archive: Path) -> None:
    wait_for(lambda: _state(archive)[0], "the first commit", 180)


def _command(folder: Path) -> list[str]:
    places = [str(folder / "raw"), "--archive", str(folder / "archive"), "--processed", str(folder / "processed")]
    # A shell that starts the tests in the background makes its children ignore Ctrl-C; a user's does not.
    script = (
        "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); from fonds.cli import main; main()"
    )
    return [sys.executable, "-c", script, "run", *places, "--workers", "1"]


def _environment(folder: Path) -> dict[str, str]:
    return {**os.environ, "FONDS_SHARD_SIZE": "3", "PREFECT_HOME": str(folder / "prefect")}


def _servers(pid: int) -> list[int]:
    return [child for child, line in children(pid).items() if "fonds.flows.serve" in line]


@pytest.mark.slow
@pytest.mark.parametrize(("number", "code"), [(signal.SIGKILL, -9), (signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_a_real_flow_is_stopped(tmp_path: Path, captures: Captures, number: int, code: int) -> None:
    environment = _environment(tmp_path)
    for count in CAPTURES:
        folder = tmp_path / str(count)
        captures(folder / "raw", count)
        terminal = Terminal(_command(folder), environment)
        _wait_for_commit(folder / "archive")
        (server,) = _servers(terminal.process.pid)
        if number == signal.SIGINT:
            terminal.press_ctrl_c()
        else:
            terminal.process.send_signal(number)
        found = terminal.wait()
        documents, distinct, _ = _state(folder / "archive")
        if documents < count:
            break
    assert found == code
    assert "Traceback" not in terminal.said
    wait_for(lambda: not is_there(server), "the end of the run's server", 30)
    assert 0 < documents == distinct < count
    # What a killed run left running dies by itself: workers notice that nobody reads any more.
    if number == signal.SIGKILL:
        done = subprocess.run(
            _command(folder), env=environment, capture_output=True, text=True, timeout=300, check=False
        )
        assert done.returncode == 0, done.stderr
        assert f"{documents} are in the archive already" in done.stdout
    else:
        summary = execute(_config(folder))
        assert (summary.already, summary.documents) == (documents, count - documents)
    _assert_complete(folder, count)


@pytest.mark.slow
def test_ctrl_c_while_the_workers_start(tmp_path: Path, captures: Captures) -> None:
    captures(tmp_path / "raw", 40)
    terminal = Terminal(_command(tmp_path), _environment(tmp_path))
    wait_for(lambda: "Cleaning" in terminal.said, "the start of the workers")
    time.sleep(0.2)  # amid their imports, which take a second or more
    terminal.press_ctrl_c()
    assert terminal.wait() == 130
    assert "Traceback" not in terminal.said


@pytest.mark.slow
def test_a_run_that_is_killed_before_it_began_leaves_no_server(tmp_path: Path, captures: Captures) -> None:
    captures(tmp_path / "raw", 1)
    terminal = Terminal(_command(tmp_path), _environment(tmp_path))
    wait_for(lambda: _servers(terminal.process.pid), "the server")
    (server,) = _servers(terminal.process.pid)
    terminal.process.kill()
    terminal.wait()
    wait_for(lambda: not is_there(server), "the end of the server", 30)


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSTOP], ids=["gone", "hanging"])
def test_a_server_that_goes_away(tmp_path: Path, captures: Captures, number: int) -> None:
    captures(tmp_path / "raw", 40)
    # Some seconds, so that the test need not wait longer for a server that hangs.
    terminal = Terminal(_command(tmp_path), {**_environment(tmp_path), "PREFECT_API_REQUEST_TIMEOUT": "5"})
    _wait_for_commit(tmp_path / "archive")
    (server,) = _servers(terminal.process.pid)
    os.kill(server, number)
    try:
        # The work is done within seconds of this, and so is the process; three tries to reach the server are in it.
        assert terminal.wait(90) == 0, terminal.said
    finally:
        if is_there(server):
            os.kill(server, signal.SIGKILL)
    assert "Prefect lost sight of" in terminal.said
    assert "Traceback" not in terminal.said
    _assert_complete(tmp_path, 40)


FULL_DISK = """
import resource, sys
from pathlib import Path
from fonds.errors import ArchiveError
from fonds.flows.config import load_config
from fonds.flows.run import execute
if __name__ == "__main__":
    folder = Path(sys.argv[1])
    config = load_config(raw=folder / "raw", archive=folder / "archive", processed=folder / "processed", workers=1,
                         shard_size=4)
    # No file may grow beyond this, as on a disk that is full. Python ignores the signal, so writes fail.
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
    try:
        execute(config)
    except (ArchiveError, OSError) as error:
        print(type(error).__name__, error)
        sys.exit(74)
"""


@pytest.mark.parametrize("limit", [2_000, 30_000])
def test_a_full_disk(tmp_path: Path, captures: Captures, limit: int) -> None:
    captures(tmp_path / "raw", 12)
    script = tmp_path / "full.py"
    script.write_text(FULL_DISK)
    done = subprocess.run(
        [sys.executable, script, tmp_path, str(limit)], capture_output=True, text=True, timeout=600, check=False
    )
    assert done.returncode == 74, done.stdout + done.stderr
    documents, distinct, _ = _state(tmp_path / "archive")
    assert documents == distinct
    execute(
        load_config(raw=tmp_path / "raw", archive=tmp_path / "archive", processed=tmp_path / "processed", workers=1)
    )
    _assert_complete(tmp_path, 12)


@pytest.mark.slow
def test_a_server_that_is_not_there(tmp_path: Path, captures: Captures) -> None:
    captures(tmp_path / "raw", 2)
    environment = {**os.environ, "PREFECT_HOME": str(tmp_path / "prefect"), "PREFECT_API_URL": "http://127.0.0.1:9/api"}
    done = subprocess.run(_command(tmp_path), env=environment, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stderr
    assert "Prefect lost sight of the run" in done.stderr
    assert "Traceback" not in done.stderr
    _assert_complete(tmp_path, 2)
