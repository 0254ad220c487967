"""Shards cleaned elsewhere: the rows of one process, also when a worker is killed in the middle."""

from __future__ import annotations

import os
import pickle
import signal
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest
from prefect.settings import PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS, temporary_settings

from fonds import Archive
from fonds.errors import SettingsError
from fonds.flows import remote
from fonds.flows.config import RunConfig, load_config
from fonds.flows.ingest import run_ingest
from fonds.flows.processes import WorkerLimits
from fonds.flows.remote import RemoteWorkers, clean_shard, start_runner
from fonds.flows.run import execute

Captures = Callable[..., list[Path]]


def _config(folder: Path, archive: str, **given: object) -> RunConfig:
    places = {"raw": folder / "raw", "archive": folder / archive, "processed": folder / f"{archive}-pages"}
    return load_config(**places, **{"workers": 1, "shard_size": 2, **given})


def _digests(archive: Path) -> dict[str, str]:
    rows = Archive(archive).to_arrow("documents", ["capture_id", "row_digest"]).to_pylist()
    assert len({row["capture_id"] for row in rows}) == len(rows)
    return {row["capture_id"]: row["row_digest"] for row in rows}


def _dying(work: bytes) -> bytes:
    """Cleans a shard, but for the very first time, when the whole process dies."""
    marker = Path(pickle.loads(work)[0][0].path).parent.parent / "killed"
    try:
        marker.touch(exist_ok=False)
    except FileExistsError:
        return clean_shard(work)
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


@pytest.mark.slow
@pytest.mark.parametrize("runner", ["ray", "dask"])
def test_two_workers_one_killed(
    runner: str, tmp_path: Path, captures: Captures, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip(f"prefect_{runner}", reason=f"needs fonds[{runner}]")
    captures(tmp_path / "raw", 8)
    execute(_config(tmp_path, "one"))
    monkeypatch.setattr(remote, "clean_shard", _dying)
    here: list[str] = []
    monkeypatch.setattr(remote._log, "warning", lambda said, *_: here.append(said))
    with temporary_settings({PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS: 180}):
        summary = run_ingest(_config(tmp_path, "many", workers=2, runner=runner))
    assert (tmp_path / "killed").exists()
    assert here == [], "all shards were cleaned by the cluster"
    assert (summary.documents, summary.failed, summary.found) == (8, 0, 8)
    assert _digests(tmp_path / "many") == _digests(tmp_path / "one")


class _Cluster:
    """Does what it is handed at once, but for every third shard, which it loses, and every fifth, which it refuses."""

    def __init__(self) -> None:
        self.handed = 0

    def submit(self, work: bytes) -> Any:
        self.handed += 1
        if self.handed % 5 == 0:
            raise ConnectionError("the cluster is gone")
        future: Future[bytes] = Future()
        if self.handed % 3 == 0:
            future.set_exception(RuntimeError("the worker died"))
        else:
            future.set_result(clean_shard(work))
        return future


def test_what_a_cluster_loses_is_cleaned_here(tmp_path: Path, captures: Captures) -> None:
    from contextlib import nullcontext

    captures(tmp_path / "raw", 10)
    execute(_config(tmp_path, "one"))
    cluster = _Cluster()
    limits = WorkerLimits(60, 4096)
    workers = RemoteWorkers(cluster.submit, 2, limits)
    summary = execute(_config(tmp_path, "many"), start=lambda *_: nullcontext(workers))
    assert cluster.handed == 5
    assert (summary.documents, summary.failed) == (10, 0)
    assert _digests(tmp_path / "many") == _digests(tmp_path / "one")


def test_a_runner_that_is_not_there_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "prefect_ray", None)
    with (
        pytest.raises(SettingsError, match=r"pip install 'fonds\[ray\]'"),
        start_runner(_config(tmp_path, "archive", runner="ray")),
    ):
        pass
